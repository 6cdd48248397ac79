import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import type { PlacedTime } from "./attach-times.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";

/**
 * "Was arrested in June and charged two months later": a past form behind a passive, with neither subject nor object of
 * its own, shares the auxiliary; what takes no object has no passive ("was arrested and resigned").
 */
export function mendPassiveConjuncts(
  tree: Tree,
  _times: readonly PlacedTime[],
  lexicon: EventLexicon,
): ReadonlyMap<number, ParsedToken> {
  const changes = new Map<number, ParsedToken>();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBD" || baseRelation(verb) !== "conj" || verb.head === undefined) continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "cop", "obj", "ccomp", "xcomp")) continue;
    const isPassive = childrenWith(tree, verb.head, "aux").some(({ relation }) => relation === "aux:pass");
    const mayBe = lexicon.isPastParticiple(verb) && !lexicon.isIntransitive(verb.lemma);
    if (isPassive && mayBe) changes.set(verb.index, { ...verb, xpos: "VBN" });
  }
  return changes;
}
