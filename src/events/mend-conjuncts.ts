import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isTensedForm } from "../syntax/finite-tags.ts";
import { baseRelation, type Changes, childWith, findAbove, subjectRelation, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/**
 * "Was arrested in June and charged two months later": a past form behind a passive, with neither subject nor object of
 * its own, shares the auxiliary; what takes no object has no passive ("was arrested and resigned").
 */
export function mendPassiveConjuncts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBD" || baseRelation(verb) !== "conj" || verb.head === undefined) continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "cop", "obj", "ccomp", "xcomp")) continue;
    const mayBe = lexicon.isPastParticiple(verb) && !lexicon.isIntransitive(verb.lemma);
    if (mayBe && subjectRelation(tree, verb.head) === "nsubj:pass") changes.set(verb.index, { ...verb, xpos: "VBN" });
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
