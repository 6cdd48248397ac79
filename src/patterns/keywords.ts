import type { PatternElement } from "./pattern.ts";
import type { ReadRule } from "./rule.ts";

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
 * "{month}", "the? {month} after" and "in {month}" are all told by the names of months.
 */
export function findKeywords(rules: readonly ReadRule<unknown>[], vocabulary: Vocabulary): ReadonlySet<string> {
  const keywords = new Set<string>();
  const costs = new Map<string, number>(); // of slots; nothing once their words are among the keywords
  const costOf = (element: PatternElement): number => {
    if (element.kind === "words")
      return element.words.every((word) => keywords.has(word)) ? 0 : dearness(element.words, vocabulary);
    const known = costs.get(element.sense) ?? dearness(vocabulary.ofSlot(element.sense), vocabulary);
    costs.set(element.sense, known);
    return known;
  };
  const needed = rules.map(({ elements }) => elements.filter(({ optional }) => !optional));
  for (const elements of needed.sort((a, b) => a.length - b.length)) {
    let best: PatternElement | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const element of elements) {
      const cost = costOf(element);
      if (cost >= least) continue;
      best = element;
      least = cost;
      if (least === 0) break;
    }
    if (best === undefined || least === 0) continue;
    for (const word of best.kind === "words" ? best.words : vocabulary.ofSlot(best.sense)) keywords.add(word);
    if (best.kind === "slot") costs.set(best.sense, 0);
  }
  return keywords;
}

/** How many words, those that stand everywhere dearer than all others together. */
function dearness(words: readonly string[], { common }: Vocabulary): number {
  let cost = words.length;
  for (const word of words) if (common.has(word)) cost += 1000;
  return cost;
}
