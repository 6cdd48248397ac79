import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childWith, type Tree } from "./clause.ts";

/** "For information": whether a preposition says that something is done for a noun's sake. */
export function isFor(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const opening = childWith(tree, noun.index, "case");
  return opening !== undefined && lexicon.isPurpose(opening.lemma);
}
