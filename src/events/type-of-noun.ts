import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { EventType } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";

/** "Air strikes" are no walkout, "the release of a report" frees nobody: a compound may name another type than its head. */
export function typeOfNoun(tree: Tree, token: ParsedToken, lexicon: EventLexicon): EventType | undefined {
  const lemma = token.lemma.toLowerCase();
  const before = tree.tokens[token.index - 1];
  const whole = before?.head === token.index ? wholeType(before, lemma, lexicon) : undefined;
  const plain = whole ?? lexicon.nounType(lemma);
  const of = whole === undefined && plain !== undefined ? whatOf(tree, token, lexicon) : undefined;
  return (of && wholeType(of, lemma, lexicon)) ?? plain;
}

function wholeType(of: ParsedToken, lemma: string, lexicon: EventLexicon): EventType | undefined {
  return lexicon.nounType(`${of.lemma.toLowerCase()}_${lemma}`);
}

/** "The release of the report", "the report's release". */
function whatOf(tree: Tree, { index }: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  return childrenWith(tree, index, "nmod").find(({ index: of, relation }) =>
    relation === "nmod:poss" ? true : lexicon.isUndergone(childWith(tree, of, "case")?.lemma ?? ""),
  );
}
