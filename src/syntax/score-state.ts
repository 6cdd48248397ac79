import { writePairFeatures } from "./pair-features.ts";
import type { ParseInput } from "./parse-input.ts";
import { MOVES, type ParseState } from "./parse-state.ts";
import { MAX_FEATURES } from "./templates.ts";
import { writeTopFeatures } from "./top-features.ts";
import { writeTreeFeatures } from "./tree-features.ts";

/** Sums the weights of features for each move. */
export type ScoreMoves = (features: Int32Array, count: number, scores: Float64Array) => void;

/**
 * Scores the moves of the states of one sentence. What two words tell is the same in many states: it is summed once and
 * kept.
 */
export function createStateScorer(
  input: ParseInput,
  score: ScoreMoves,
): (state: ParseState, scores: Float64Array) => void {
  const size = input.count + 2;
  const features = new Int32Array(MAX_FEATURES);
  /** By two words: above the diagonal s0 and the first of the buffer, below it s0 and s1. */
  const kept = new Float64Array(size * size * MOVES);
  const isKept = new Uint8Array(size * size);
  const sums = new Float64Array(MOVES);
  return (state, scores) => {
    const { depth, next, stack } = state;
    const s0 = depth > 0 ? stack[depth - 1]! : -1;
    const s1 = depth > 1 ? stack[depth - 2]! : -1;
    const pair = (s0 + 1) * size + next + 1;
    if (isKept[pair] === 0) keep(pair, writePairFeatures(input, s0, next, features));
    const top = (s0 + 1) * size + s1 + 1;
    if (isKept[top] === 0) keep(top, writeTopFeatures(input, s1, s0, features));
    score(features, writeTreeFeatures(input, state, features), scores);
    for (let move = 0; move < MOVES; move++) scores[move]! += kept[pair * MOVES + move]! + kept[top * MOVES + move]!;
  };

  function keep(cell: number, count: number): void {
    score(features, count, sums);
    for (let move = 0; move < MOVES; move++) kept[cell * MOVES + move] = sums[move]!;
    isKept[cell] = 1;
  }
}
