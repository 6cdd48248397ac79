import { bestClass, scoreClasses } from "./linear-model.ts";
import { scoreMoves } from "./move-model.ts";
import {
  MAX_LABEL_FEATURES,
  MAX_MOVE_FEATURES,
  type ParseInput,
  writeLabelFeatures,
  writeMoveFeatures,
} from "./parse-features.ts";
import { addArc, beginParse, copyState, isAllowed, MOVES, Move, type ParseState, shift } from "./parse-state.ts";
import type { Parser } from "./parser.ts";

/**
 * Finds the tree of a sentence by beam search (Zhang & Clark 2008): the best few states are kept at each of the
 * 2 × count moves. The relation of an arc is chosen when it is made and seen by all later moves.
 */
export function searchTree(input: ParseInput, parser: Parser, width: number): ParseState {
  const { moves, labels, relations } = parser;
  const features = new Int32Array(MAX_MOVE_FEATURES + MAX_LABEL_FEATURES);
  const labelScores = new Int32Array(relations.length);
  const moveScores = new Float64Array(MOVES);
  const candidates = new Float64Array(width * MOVES);
  const totals = new Float64Array(width);
  const nextTotals = new Float64Array(width);
  const chosen = new Int32Array(width);
  const free: ParseState[] = [];
  let beam: ParseState[] = [beginParse(input.count)];
  const uses = new Int32Array(width);

  for (let step = 2 * input.count; step > 0; step--) {
    for (let at = 0; at < beam.length; at++) {
      const state = beam[at]!;
      const base = at * MOVES;
      const only = onlyMove(state);
      if (beam.length === 1 && only >= 0) {
        candidates.fill(Number.NEGATIVE_INFINITY, base, base + MOVES);
        candidates[base + only] = totals[at]!;
        continue;
      }
      scoreMoves(moves, features, writeMoveFeatures(input, state, features), moveScores, 0);
      for (let move = 0; move < MOVES; move++) {
        candidates[base + move] = isAllowed(state, move) ? totals[at]! + moveScores[move]! : Number.NEGATIVE_INFINITY;
      }
    }
    const count = pickBest(candidates, beam.length * MOVES, chosen);
    uses.fill(0);
    for (let at = 0; at < count; at++) uses[Math.floor(chosen[at]! / MOVES)]!++;
    for (let at = 0; at < beam.length; at++) if (uses[at] === 0) free.push(beam[at]!);
    const next: ParseState[] = [];
    for (let at = 0; at < count; at++) {
      const parent = Math.floor(chosen[at]! / MOVES);
      const move = chosen[at]! % MOVES;
      nextTotals[at] = candidates[chosen[at]!]!;
      let state = beam[parent]!;
      if (--uses[parent]! > 0) {
        state = free.pop() ?? beginParse(input.count);
        copyState(beam[parent]!, state);
      }
      next.push(state);
      if (move === Move.shift) shift(state);
      else if (move === Move.left && state.next === input.count) addArc(state, move, 0);
      else {
        scoreClasses(labels, features, writeLabelFeatures(input, state, move, features), labelScores);
        labelScores[0] = -1e9;
        addArc(state, move, bestClass(labelScores, relations.length));
      }
    }
    totals.set(nextTotals);
    beam = next;
  }
  return beam[0]!;
}

/** The one move that is allowed, -1 if there are several. */
function onlyMove(state: ParseState): number {
  let only = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!isAllowed(state, move)) continue;
    if (only >= 0) return -1;
    only = move;
  }
  return only;
}

/** Fills `chosen` with the places of the highest finite scores, highest first; the lower place wins a tie. */
function pickBest(scores: Float64Array, count: number, chosen: Int32Array): number {
  let picked = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[at]!;
    if (score === Number.NEGATIVE_INFINITY) continue;
    if (picked === chosen.length && score <= scores[chosen[picked - 1]!]!) continue;
    let place = picked < chosen.length ? picked++ : picked - 1;
    while (place > 0 && scores[chosen[place - 1]!]! < score) {
      chosen[place] = chosen[place - 1]!;
      place--;
    }
    chosen[place] = at;
  }
  return picked;
}
