import type { ParsedToken, TaggedToken, Token } from "../model/text.ts";
import { inOrder } from "./in-order.ts";
import { mendGiven } from "./mend-given.ts";
import { parseSentence } from "./parse.ts";
import type { Parser } from "./parser.ts";
import { tagSentence } from "./tag.ts";
import type { Tagger } from "./tagger.ts";

/** A language's trained models, each decoded when first asked for. */
export interface SyntaxModel {
  readonly tagger: () => Tagger;
  readonly parser: () => Parser;
}

/**
 * Reads one sentence: parts of speech, dictionary forms, and the dependency tree. Of the words of which `isEvent` holds
 * the caller knows that they tell events.
 *
 * @example
 * const [sentence] = splitSentences("Police arrested two men.");
 * readSyntax(sentence.tokens, english)[1].relation; // "root"
 */
export function readSyntax(
  tokens: readonly Token[],
  model: SyntaxModel,
  isEvent?: (token: TaggedToken) => boolean,
): ParsedToken[] {
  const tagged = tagSentence(tokens, model.tagger());
  const mended = isEvent === undefined ? tagged : mendGiven(tagged, isEvent, model.tagger());
  return parseSentence(mended, model.parser()).map(asName);
}

/** "Corvane United": Universal Dependencies tags a word of a name by what it means elsewhere; here a name is a name. */
function asName(token: ParsedToken): ParsedToken {
  const isName = token.upos === "VERB" && (token.xpos === "NNP" || token.xpos === "NNPS");
  return isName ? inOrder({ ...token, upos: "PROPN", lemma: token.text }) : token;
}

export { splitSentences } from "../text/split-sentences.ts";
export { parseSentence, tagSentence };
