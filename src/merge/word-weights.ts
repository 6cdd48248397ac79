import { remember } from "../text/remember.ts";
import type { MentionPrint } from "./mention-print.ts";

/** What words two mentions share, rare ones weighing more: a part of the lighter list's weight, 0 to 1. */
export interface SharedWords {
  /** Of their sentences. */
  readonly sentences: number;
  /** Of what stands next to their triggers. */
  readonly near: number;
}

/**
 * Tells what words two of the mentions share, each given by its place in the list. A word weighs by how many of their sentences
 * have it (inverse document frequency).
 */
export function weighWords(prints: readonly MentionPrint[]): (a: number, b: number) => SharedWords {
  const numbers = new Map<number, number>();
  const number = (word: number): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const numbered = remember((words: readonly number[]) => words.map(number));
  const sentences = prints.map(({ words }) => numbered(words));
  const near = prints.map((print) => print.near.map(number));
  const weights = weighNumbers(prints, sentences, numbers.size);
  const overlapOf = { sentences: createOverlap(sentences, weights), near: createOverlap(near, weights) };
  return (a, b) => ({ sentences: overlapOf.sentences(a, b), near: overlapOf.near(a, b) });
}

/** The weight of each word by its number: in how few of the sentences it stands, each sentence once. */
function weighNumbers(
  prints: readonly MentionPrint[],
  sentences: readonly (readonly number[])[],
  words: number,
): Float64Array {
  const spread = new Int32Array(words);
  const seenIn = remember((_article: MentionPrint["article"]) => new Set<number>());
  let size = 0;
  prints.forEach(({ article, sentence }, at) => {
    const seen = seenIn(article);
    if (seen.has(sentence)) return;
    seen.add(sentence);
    size++;
    for (const word of sentences[at]!) spread[word]!++; // a list for each print
  });
  // what stands beside a trigger alone is as rare as a word can be
  const weights = new Float64Array(words);
  for (let word = 0; word < words; word++) weights[word] = Math.log((size + 1) / Math.max(1, spread[word]!));
  return weights;
}

/** Compares many lists with one: its words are marked once for all that follow. */
function createOverlap(lists: readonly (readonly number[])[], weights: Float64Array): (a: number, b: number) => number {
  const totals = lists.map((list) => list.reduce((sum, word) => sum + weights[word]!, 0));
  /** By word the last list that marked it. */
  const marks = new Int32Array(weights.length).fill(-1);
  let marked = -1;
  return (a, b) => {
    if (a !== marked) for (const word of lists[a]!) marks[word] = a;
    marked = a;
    let shared = 0;
    for (const word of lists[b]!) if (marks[word] === a) shared += weights[word]!;
    return shared === 0 ? 0 : Math.min(1, shared / Math.min(totals[a]!, totals[b]!));
  };
}

/** Where no sentences are compared. */
export const NO_WORDS: SharedWords = { sentences: 0, near: 0 };
