import type { ParseState } from "./parse-state.ts";

/**
 * What the parser sees of a sentence: arrays over words 0 … count - 1, the root at `count`, padding after it. Marks of
 * punctuation are no words: they are properties of the word behind them (Ma, Zhang & Zhu 2014).
 */
export interface ParseInput {
  readonly count: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** Tags without their finer distinctions, for features of many words. */
  readonly coarse: Int32Array;
  /** Tags with the word's kind. */
  readonly kinds: Int32Array;
  /** The marks before each word, as a set of bits. */
  readonly marks: Int32Array;
  readonly conjunctionsBefore: Int32Array;
  /** Verbs, commas and quotes before each word, to count what lies between two words. */
  readonly verbsBefore: Int32Array;
  readonly marksBefore: Int32Array;
  readonly quotesBefore: Int32Array;
}

/** Cells behind the root that features may look at. */
export const LOOKAHEAD = 4;

const NONE_WORD = 3;
const NONE_TAG = -1;

export const wordAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_WORD : input.words[at]!);
export const tagAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_TAG : input.tags[at]!);
export const coarseAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_TAG : input.coarse[at]!);
export const labelAt = (state: ParseState, at: number): number => (at < 0 ? -1 : state.labels[at]!);

/** Distance between two words, in steps that widen. */
export function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** How many verbs and marks stand between two words, to three of each. */
export function countBetween(input: ParseInput, left: number, right: number): number {
  if (left < 0) return 0;
  const verbs = Math.min(3, input.verbsBefore[right]! - input.verbsBefore[left + 1]!);
  const marks = Math.min(3, input.marksBefore[right]! - input.marksBefore[left]!);
  return verbs * 4 + marks;
}
