import type { MentionPrint } from "./mention-print.ts";

/** Compares lists of words, rare ones weighing more. */
export interface WordWeights {
  /** The weight of the words that two sorted lists share, as a part of the lighter list's, 0 to 1. */
  readonly overlap: (a: readonly number[], b: readonly number[]) => number;
}

/** Weights by how many of the mentions' sentences have a word (inverse document frequency). */
export function weighWords(prints: readonly MentionPrint[]): WordWeights {
  const spread = new Map<number, number>();
  const seen = new Set<string>();
  for (const { mention, article, words } of prints) {
    const sentence = `${mention.sentence.start} ${article.id}`;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const weights = new Map<number, number>();
  for (const [word, count] of spread) weights.set(word, Math.log((seen.size + 1) / count));
  const totals = new Map<readonly number[], number>();
  const rarest = Math.log(seen.size + 1);
  const weightOf = (word: number): number => weights.get(word) ?? rarest;
  const totalOf = (words: readonly number[]): number => {
    const known = totals.get(words);
    if (known !== undefined) return known;
    let total = 0;
    for (const word of words) total += weightOf(word);
    totals.set(words, total);
    return total;
  };
  return {
    overlap(a, b) {
      let shared = 0;
      for (let i = 0, j = 0; i < a.length && j < b.length; ) {
        const [left, right] = [a[i]!, b[j]!];
        if (left === right) shared += weightOf(left);
        if (left <= right) i++;
        if (left >= right) j++;
      }
      return shared === 0 ? 0 : Math.min(1, shared / Math.min(totalOf(a), totalOf(b)));
    },
  };
}

/** Where no sentences are compared. */
export const NO_WORDS: WordWeights = { overlap: () => 0 };
