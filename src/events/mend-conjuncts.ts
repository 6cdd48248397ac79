import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isTensedForm } from "../syntax/finite-tags.ts";
import { baseRelation, type Changes, childWith, findAbove, subjectRelation, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/**
 * "Was arrested in June and charged two months later": a past form behind a passive, with neither subject nor object of
 * its own, shares the auxiliary; what takes no object has no passive ("was arrested and resigned"), nor does what has one
 * ("was not charged and left the country").
 */
export function mendPassiveConjuncts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (baseRelation(verb) !== "conj" || verb.head === undefined || childWith(tree, verb.index, "nsubj", "aux", "cop"))
      continue;
    if ((verb.xpos !== "VBD" && verb.xpos !== "VBN") || subjectRelation(tree, verb.head) !== "nsubj:pass") continue;
    const isActive = childWith(tree, verb.index, "obj") !== undefined;
    if (verb.xpos === "VBN") {
      if (isActive) changes.set(verb.index, { ...verb, xpos: "VBD" });
      continue;
    }
    if (isActive || childWith(tree, verb.index, "ccomp", "xcomp")) continue;
    const mayBe = lexicon.isPastParticiple(verb) && !lexicon.isIntransitive(verb.lemma);
    if (mayBe) changes.set(verb.index, { ...verb, xpos: "VBN" });
  }
  return changes;
}

/** "Was arrested on 4 June, charged on 6 June and released": a participle behind its verb is nobody's subject. */
export function mendListedPassives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (baseRelation(verb) !== "csubj" || verb.head === undefined || verb.head > verb.index) continue;
    if (verb.xpos !== "VBD" && verb.xpos !== "VBN") continue;
    if (childWith(tree, verb.index, "nsubj", "mark", "aux", "cop", "obj")) continue;
    changes.set(verb.index, { ...verb, relation: "conj" });
  }
  return changes;
}

/** "Had not admitted or denied it": a past form behind "or" shares the auxiliary, and with it the negation. */
export function mendDisjuncts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const first = verb.head === undefined ? undefined : tree.tokens[verb.head];
    if (verb.xpos !== "VBD" || baseRelation(verb) !== "conj" || first?.xpos !== "VBN") continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "cop") || !childWith(tree, first.index, "aux")) continue;
    const conjunction = childWith(tree, verb.index, "cc");
    const isShared = conjunction !== undefined && lexicon.isDisjunction(conjunction.lemma);
    if (isShared && lexicon.isPastParticiple(verb)) changes.set(verb.index, { ...verb, xpos: "VBN" });
  }
  return changes;
}

/** How far above an infinitive the verb stands that a tensed one is joined to. */
const HOPS = 4;

/** "Urged members to reject the deal and stepped down": what has a tense is not joined to an infinitive. */
export function mendTensedConjuncts(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const first = verb.head === undefined ? undefined : tree.tokens[verb.head];
    if (baseRelation(verb) !== "conj" || first === undefined || !isInfinitive(tree, first)) continue;
    const isTensed = verb.upos === "VERB" && (verb.xpos === "VBD" || verb.xpos === "VBZ");
    if (!isTensed || childWith(tree, verb.index, "nsubj", "aux", "mark")) continue;
    const above = findAbove(tree, first, HOPS, (token) => token.upos === "VERB" && hasTense(tree, token));
    if (above) changes.set(verb.index, { ...verb, head: above.index });
  }
  return changes;
}

function isInfinitive(tree: Tree, { xpos, index, relation }: ParsedToken): boolean {
  return xpos === "VB" && relation !== "root" && childWith(tree, index, "mark") !== undefined;
}

function hasTense(tree: Tree, { xpos, index }: ParsedToken): boolean {
  return isTensedForm(xpos) || childWith(tree, index, "aux") !== undefined;
}
