import type { Term } from "../model/article.ts";
import type { Block } from "./read-blocks.ts";
import { eachWord } from "./words.ts";

/** As many terms are kept. */
const MOST = 40;
/** A word of the headline or the first two paragraphs weighs as much more (the lead of an article says what it is about). */
const LEAD_WEIGHT = 2;
const LEAD_BLOCKS = 2;

/**
 * The words that say what an article is about, strongest first: words of headline and body that are no function words,
 * by count, the lead's weighing twice and names half as much again. `count` is the plain count.
 */
export function findTerms(text: string, blocks: readonly Block[], stopWords: ReadonlySet<string>): readonly Term[] {
  const found = new Map<string, { count: number; weight: number }>();
  let bodies = 0;
  for (const block of blocks) {
    if ((block.role !== "body" && block.role !== "headline") || block.repeats !== undefined) continue;
    const lead = block.role === "headline" || bodies++ < LEAD_BLOCKS;
    eachWord(text, block.start, block.end, (start, end) => {
      if (end - start < 2) return;
      const first = text.charCodeAt(start);
      if (first >= 48 && first <= 57) return;
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      if (stopWords.has(lower) || (lower.length === 2 && word !== word.toUpperCase())) return;
      const named = word !== lower && start > block.start;
      const weight = (lead ? LEAD_WEIGHT : 1) * (named ? 1.5 : 1);
      const term = singular(lower);
      const known = found.get(term);
      if (known) {
        known.count++;
        known.weight += weight;
      } else found.set(term, { count: 1, weight });
    });
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([term, { count }]) => ({ term, count }));
}

/** Folds regular plurals: "missiles" and "missile" are one term. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"))
    return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
