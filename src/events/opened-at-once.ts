import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, type Tree } from "./clause.ts";

/** "When it crashed", "while walking home": a word opens the clause that says it was at the time of what governs it. */
export function openedAtOnce(tree: Tree, { index }: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, index, "mark", "advmod").some(({ lemma }) => lexicon.subordinator(lemma) === "time same");
}
