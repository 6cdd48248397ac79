import type { ParsedToken } from "../model/text.ts";

/** The token with its fields in the order in which the parser writes them: engines read objects of one shape fastest. */
export function inOrder({ start, end, text, upos, xpos, lemma, index, head, relation }: ParsedToken): ParsedToken {
  return { start, end, text, upos, xpos, lemma, index, head, relation };
}
