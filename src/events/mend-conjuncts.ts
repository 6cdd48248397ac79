import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm, isTensedForm } from "../syntax/finite-tags.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  findAbove,
  subjectRelation,
  subtreeRange,
  type Tree,
} from "./clause.ts";
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

/** "The names of six men and one woman killed there": what takes an object and has none describes the last noun of a list. */
export function mendJoinedDescriptions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBD" || verb.relation !== "parataxis" || !lexicon.needsObject(verb.lemma)) continue;
    const noun = childWith(tree, verb.index, "nsubj");
    const cc = noun && childWith(tree, noun.index, "cc");
    const first = cc && tree.tokens[cc.index - 1];
    if (noun?.index !== verb.index - 1 || first?.upos !== "NOUN" || noun.upos !== "NOUN") continue;
    if (childWith(tree, verb.index, "obj", "ccomp", "xcomp", "aux") || !lexicon.isPastParticiple(verb)) continue;
    changes.set(noun.index, { ...noun, head: first.index, relation: "conj" });
    changes.set(verb.index, { ...verb, xpos: "VBN", head: noun.index, relation: "acl" });
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

/** "Urged members to reject the deal and stepped down": what has a tense is not joined to an infinitive, nor to its object. */
export function mendTensedConjuncts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const first = verb.head === undefined ? undefined : tree.tokens[verb.head];
    if (baseRelation(verb) !== "conj" || verb.upos !== "VERB" || first === undefined) continue;
    // "the deal and resigned": what takes no object describes nothing
    const isPast = (verb.xpos === "VBN" || verb.xpos === "VBD") && lexicon.isIntransitive(verb.lemma);
    const isJoinedToObject = isPast && first.upos === "NOUN" && first.relation === "obj";
    const isTensed = verb.xpos === "VBD" || verb.xpos === "VBZ" || isJoinedToObject;
    if (!isTensed || !(isInfinitive(tree, first) || isJoinedToObject)) continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "mark")) continue;
    const above = findAbove(tree, first, HOPS, (token) => token.upos === "VERB" && hasTense(tree, token));
    if (above) changes.set(verb.index, { ...verb, xpos: verb.xpos === "VBN" ? "VBD" : verb.xpos, head: above.index });
  }
  return changes;
}

function isInfinitive(tree: Tree, { xpos, index, relation }: ParsedToken): boolean {
  return xpos === "VB" && relation !== "root" && childWith(tree, index, "mark") !== undefined;
}

function hasTense(tree: Tree, { xpos, index }: ParsedToken): boolean {
  return isTensedForm(xpos) || childWith(tree, index, "aux") !== undefined;
}

/**
 * "Were beaten with fists and women were dragged away", "there were two deaths and 84 people were hurt": what "and" opens
 * right before a tense that has no subject is its subject, and joined are the clauses.
 */
export function mendJoinedClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.upos !== "VERB" || !CLAUSES.has(verb.relation)) continue;
    const helper = childWith(tree, verb.index, "aux", "cop") ?? verb;
    if (!isFiniteForm(helper.xpos) || childWith(tree, verb.index, "mark", "cc")) continue;
    // "named six men and one woman killed on Monday": what may be a participle and takes nothing is one
    const mayDescribe = helper === verb && lexicon.isPastParticiple(verb) && !lexicon.isIntransitive(verb.lemma);
    const taken = childrenWith(tree, verb.index, "obj", "ccomp", "xcomp");
    if (mayDescribe && taken.every(({ xpos }) => xpos.startsWith("W"))) continue;
    const noun = joinedBefore(tree, helper.index);
    const first = noun?.head === undefined ? undefined : tree.tokens[noun.head];
    const conjunction = noun && childWith(tree, noun.index, "cc");
    if (noun === undefined || first === undefined || conjunction === undefined) continue;
    const own = childWith(tree, verb.index, "nsubj", "csubj", "expl");
    const there = own === first ? thereBefore(tree, first, verb) : undefined;
    const earlier = own === undefined ? clauseOf(tree, first) : there;
    if (earlier === undefined || earlier.index > noun.index || earlier.index === verb.index) continue;
    // "said a load of tents and tanks was sent": what is said has its subject
    if (there === undefined && verb.relation === "ccomp" && verb.head === earlier.index) continue;
    const isAbove = earlier.head === verb.index;
    // what has an auxiliary with a tense describes no noun
    const isTensed = helper !== verb && (verb.head === first.index || verb.head === first.head);
    const isBelow = verb.head === earlier.index || (verb.relation === "acl" && isTensed);
    if (!isAbove && !isBelow) continue;
    if (there) changes.set(first.index, { ...first, head: there.index, relation: "nsubj" });
    if (isAbove) changes.set(earlier.index, { ...earlier, head: verb.head, relation: verb.relation });
    changes.set(verb.index, { ...verb, head: earlier.index, relation: "conj" });
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(conjunction.index, { ...conjunction, head: verb.index });
  }
  return changes;
}

/** How one of two joined clauses hangs where its subject was lost. */
const CLAUSES: ReadonlySet<string> = new Set(["root", "conj", "advcl", "ccomp", "parataxis", "acl"]);

/** The last of several nouns, which ends right before a place and begins with its "and". */
function joinedBefore(tree: Tree, place: number): ParsedToken | undefined {
  const last = tree.tokens[place - 1];
  // "led the army and the police, was arrested": a comma parts no subject from its verb
  if (last?.text === ",") return undefined;
  const noun =
    last?.relation === "conj" ? last : last && findAbove(tree, last, HOPS, ({ relation }) => relation === "conj");
  if (noun === undefined || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) return undefined;
  const range = subtreeRange(tree, noun.index);
  return range.last === place - 1 && tree.tokens[range.first]?.relation === "cc" ? noun : undefined;
}

/** "There were two deaths and …": the verb before a noun that only says that it is there. */
function thereBefore(tree: Tree, noun: ParsedToken, verb: ParsedToken): ParsedToken | undefined {
  const there = verb.head === undefined ? undefined : tree.tokens[verb.head];
  const isEmpty = there && childWith(tree, there.index, "expl") && !childWith(tree, there.index, "nsubj");
  return isEmpty && there.index < noun.index ? there : undefined;
}

/** The verb with a subject and a tense of its own under which a noun stands. */
function clauseOf(tree: Tree, noun: ParsedToken): ParsedToken | undefined {
  const verb = findAbove(tree, noun, HOPS, ({ upos }) => upos === "VERB");
  if (verb === undefined || childWith(tree, verb.index, "mark") || !childWith(tree, verb.index, "nsubj"))
    return undefined;
  return isFiniteForm((childWith(tree, verb.index, "aux") ?? verb).xpos) ? verb : undefined;
}
