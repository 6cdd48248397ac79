import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";

/** "The strike", "their strike", a name: something that was told of before. */
export function isKnownNoun(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  if (noun.upos === "PROPN" || childWith(tree, noun.index, "nmod:poss")) return true;
  return isPointedAt(tree, noun, lexicon);
}

/** "The strike", "this strike". */
export function isPointedAt(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, noun.index, "det").some(({ lemma }) => lexicon.isDefinite(lemma.toLowerCase()));
}
