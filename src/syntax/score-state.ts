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
  const pairs = new Float64Array(size * size * MOVES);
  const tops = new Float64Array(size * size * MOVES);
  /** Which of both are known, so that nothing is filled that no state asks for. */
  const known = new Uint8Array(size * size * 2);
  const sums = new Float64Array(MOVES);
  return (state, scores) => {
    const { depth, next, stack } = state;
    const s0 = depth > 0 ? stack[depth - 1]! : -1;
    const s1 = depth > 1 ? stack[depth - 2]! : -1;
    const pairCell = (s0 + 1) * size + next;
    const pair = pairCell * MOVES;
    if (known[pairCell] === 0) {
      known[pairCell] = 1;
      score(features, writePairFeatures(input, s0, next, features), sums);
      for (let move = 0; move < MOVES; move++) pairs[pair + move] = sums[move]!;
    }
    const topCell = (s1 + 1) * size + s0 + 1;
    const top = topCell * MOVES;
    if (known[size * size + topCell] === 0) {
      known[size * size + topCell] = 1;
      score(features, writeTopFeatures(input, s1, s0, features), sums);
      for (let move = 0; move < MOVES; move++) tops[top + move] = sums[move]!;
    }
    score(features, writeTreeFeatures(input, state, features), scores);
    for (let move = 0; move < MOVES; move++) scores[move]! += pairs[pair + move]! + tops[top + move]!;
  };
}
