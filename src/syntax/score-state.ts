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
  const places = new Int32Array(size * size); // in what is kept, from 1; few of all pairs are ever met
  let kept = new Float64Array(FIRST_KEPT * MOVES);
  let count = 0;
  const sums = new Float64Array(MOVES);
  return (state, scores) => {
    const { depth, next, stack } = state;
    const s0 = depth > 0 ? stack[depth - 1]! : -1;
    const s1 = depth > 1 ? stack[depth - 2]! : -1;
    const pair = (s0 + 1) * size + next + 1;
    if (places[pair] === 0) keep(pair, writePairFeatures(input, s0, next, features));
    const top = (s0 + 1) * size + s1 + 1;
    if (places[top] === 0) keep(top, writeTopFeatures(input, s1, s0, features));
    score(features, writeTreeFeatures(input, state, features), scores);
    const [atPair, atTop] = [(places[pair]! - 1) * MOVES, (places[top]! - 1) * MOVES];
    for (let move = 0; move < MOVES; move++) scores[move]! += kept[atPair + move]! + kept[atTop + move]!;
  };

  function keep(cell: number, written: number): void {
    score(features, written, sums);
    if ((count + 1) * MOVES > kept.length) {
      const wider = new Float64Array(2 * kept.length);
      wider.set(kept);
      kept = wider;
    }
    for (let move = 0; move < MOVES; move++) kept[count * MOVES + move] = sums[move]!;
    places[cell] = ++count;
  }
}

/** Pairs of a short sentence. */
const FIRST_KEPT = 128;
