import type { Language } from "../languages/language.ts";
import type { Token } from "../model/text.ts";
import { readSyntax } from "../syntax/read.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { Tree } from "./clause.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { mendTree } from "./mend-tree.ts";
import { createTrueCase } from "./true-case.ts";

/** A headline with the events that it names. */
export interface Headline {
  readonly tree: Tree;
  readonly triggers: readonly Trigger[];
}

/** Reads a headline that was given beside the text, whose words tell how its own are written: what it carries, the text tells. */
export function readHeadline(
  title: string | undefined,
  text: readonly (readonly Token[])[],
  language: Language,
): Headline | undefined {
  const headline = title === undefined ? undefined : splitSentences(title, 0, title.length)[0];
  if (headline === undefined) return undefined;
  const { lexicon } = language;
  const trueCase = createTrueCase([headline.tokens, ...text], language);
  const tokens = readSyntax(trueCase(headline.tokens), language);
  const tree = mendTree({ ...headline, tokens }, [], lexicon);
  return { tree, triggers: findTriggers(tree, lexicon, () => undefined) };
}
