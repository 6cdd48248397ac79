import { type ArticleEntities, findEntities } from "../../../src/events/names/find-entities.ts";
import { english } from "../../../src/languages/english/english.ts";
import { readSyntax } from "../../../src/syntax/read.ts";
import { splitSentences } from "../../../src/text/split-sentences.ts";

/** The entities of a text, parsed as the pipeline parses it. */
export function readEntities(text: string): ArticleEntities {
  const sentences = splitSentences(text).map((sentence) => ({
    ...sentence,
    tokens: readSyntax(sentence.tokens, english),
  }));
  return findEntities(text, sentences, english);
}
