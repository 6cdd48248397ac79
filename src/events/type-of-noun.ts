import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { EventType } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import type { Tree } from "./clause.ts";

/** "Air strikes" are no walkout: a compound may name another type than its head. */
export function typeOfNoun(tree: Tree, token: ParsedToken, lexicon: EventLexicon): EventType | undefined {
  const lemma = token.lemma.toLowerCase();
  const before = tree.tokens[token.index - 1];
  const whole = before?.head === token.index ? lexicon.nounType(`${before.lemma.toLowerCase()}_${lemma}`) : undefined;
  return whole ?? lexicon.nounType(lemma);
}
