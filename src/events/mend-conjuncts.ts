import type { EventLexicon } from "../languages/event-lexicon.ts";
import { baseRelation, type Changes, childWith, subjectRelation, type Tree } from "./clause.ts";
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
