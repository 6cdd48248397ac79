import type { Language } from "../languages/language.ts";
import { readSyntax } from "../syntax/read.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { Tree } from "./clause.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { mendTree } from "./mend-tree.ts";

/** A headline with the events that it names. */
export interface Headline {
  readonly tree: Tree;
  readonly triggers: readonly Trigger[];
}

/** Reads a headline that was given beside the text: what it carries, the text tells. */
export function readHeadline(title: string | undefined, language: Language): Headline | undefined {
  const sentence = title === undefined ? undefined : splitSentences(title, 0, title.length)[0];
  if (sentence === undefined) return undefined;
  const { lexicon } = language;
  const tree = mendTree({ ...sentence, tokens: readSyntax(sentence.tokens, language, undefined) }, [], lexicon);
  return { tree, triggers: findTriggers(tree, lexicon, () => undefined) };
}
