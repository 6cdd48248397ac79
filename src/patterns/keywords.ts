import { type PatternElement, readPattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** What is known of the words of a language. */
export interface Vocabulary {
  /** The words that can stand in a slot; what has its shape, as figures have, is not asked here. */
  readonly ofSlot: (slot: string) => readonly string[];
  /** Words that stand everywhere and tell nothing. */
  readonly common: ReadonlySet<string>;
}

/**
 * Words of which every phrase of a table holds one, as few and as telling as may be: where none of them stands, there is
 * no phrase. Each row gives the words of one element that it cannot do without; rows with little choice choose first.
 *
 * @example
 * // "{month}", "the? {month} after" and "in {month}" are all told by the names of months
 */
export function findKeywords(rules: readonly Rule<unknown>[], vocabulary: Vocabulary): ReadonlySet<string> {
  const rows = rules
    .map(({ pattern }) => readPattern(pattern).filter(({ optional }) => !optional))
    .map((elements) => elements.map((element) => wordsOf(element, vocabulary)))
    .sort((a, b) => a.length - b.length);
  const keywords = new Set<string>();
  for (const choices of rows) {
    const cost = (words: readonly string[]) =>
      words.filter((word) => !keywords.has(word)).length +
      words.filter((word) => vocabulary.common.has(word)).length * MUCH;
    const [best = []] = [...choices].sort((a, b) => cost(a) - cost(b));
    for (const word of best) keywords.add(word);
  }
  return keywords;
}

/** Dearer than all words of a slot. */
const MUCH = 1000;

function wordsOf(element: PatternElement, { ofSlot }: Vocabulary): readonly string[] {
  return element.kind === "words" ? element.words : ofSlot(element.sense);
}
