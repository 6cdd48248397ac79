import { createLabelChooser } from "./choose-label.ts";
import { bestClass, scoreClasses } from "./linear-model.ts";
import { scoreMoves } from "./move-model.ts";
import type { ParseInput } from "./parse-input.ts";
import { addArc, beginParse, copyState, isAllowed, MOVES, Move, type ParseState, shift } from "./parse-state.ts";
import type { Parser } from "./parser.ts";
import { createStateScorer } from "./score-state.ts";

/**
 * Finds the tree of a sentence by beam search (Zhang & Clark 2008): the best few states are kept at each of the
 * 2 × count moves. The relation of an arc is chosen when it is made and seen by all later moves.
 */
export function searchTree(input: ParseInput, parser: Parser, width: number): ParseState {
  const moveScores = new Float64Array(MOVES);
  const scoreState = createStateScorer(input, (seen, count, scores) => scoreMoves(parser.moves, seen, count, scores));
  const labelScores = new Int32Array(parser.relations.length);
  const chooseLabel = createLabelChooser(input, (features, count) => {
    scoreClasses(parser.labels, features, count, labelScores);
    labelScores[ROOT] = NEVER_LABEL;
    return bestClass(labelScores, labelScores.length);
  });
  const candidates = new Float64Array(width * MOVES);
  const chosen = new Int32Array(width);
  const uses = new Int32Array(width);
  const free: ParseState[] = [];
  let totals = new Float64Array(width);
  let nextTotals = new Float64Array(width);
  let beam: ParseState[] = [beginParse(input.count)];
  let next: ParseState[] = [];
  let size = 1;

  for (let step = 2 * input.count; step > 0; step--) {
    for (let at = 0; at < size; at++) {
      const state = beam[at]!;
      const total = totals[at]!;
      const base = at * MOVES;
      if (size > 1 || mustChoose(state)) {
        scoreState(state, moveScores);
      }
      const shifted = isAllowed(state, Move.shift) ? moveScores[0]! : NEVER;
      const left = isAllowed(state, Move.left) ? moveScores[1]! : NEVER;
      const right = isAllowed(state, Move.right) ? moveScores[2]! : NEVER;
      const least = Math.max(shifted, left, right) - MARGIN;
      candidates[base] = shifted < least ? NEVER : total + shifted;
      candidates[base + 1] = left < least ? NEVER : total + left;
      candidates[base + 2] = right < least ? NEVER : total + right;
    }
    const count = pickBest(candidates, size * MOVES, chosen);
    for (let at = 0; at < size; at++) uses[at] = 0;
    for (let at = 0; at < count; at++) uses[(chosen[at]! / MOVES) | 0]!++;
    for (let at = 0; at < size; at++) if (uses[at] === 0) free.push(beam[at]!);
    for (let at = 0; at < count; at++) {
      const parent = (chosen[at]! / MOVES) | 0;
      const move = chosen[at]! - parent * MOVES;
      nextTotals[at] = candidates[chosen[at]!]!;
      let state = beam[parent]!;
      if (--uses[parent]! > 0) {
        state = free.pop() ?? beginParse(input.count);
        copyState(beam[parent]!, state);
      }
      next[at] = state;
      if (move === Move.shift) shift(state);
      else if (move === Move.left && state.next === input.count) addArc(state, move, ROOT);
      else addArc(state, move, chooseLabel(state, move));
    }
    [beam, next] = [next, beam];
    [totals, nextTotals] = [nextTotals, totals];
    size = count;
  }
  return beam[0]!;
}

/** The root's relation goes without saying. */
const ROOT = 0;
const NEVER_LABEL = -1e9;
const NEVER = Number.NEGATIVE_INFINITY;

/** States this far behind the best are given up. Chosen on ewt-dev and gum-open-dev: 80 loses nothing, 40 loses 0.15 UAS. */
const GAP = 80;

/**
 * A move this far behind the state's best is not tried (selectional branching, after Choi & McCallum 2013). Chosen on a
 * quarter of the training part with a model that had not seen it: 60 loses nothing, 40 loses 0.2 UAS.
 */
const MARGIN = 60;

/** False where one move alone is allowed; its score then decides nothing. */
function mustChoose(state: ParseState): boolean {
  return state.next < state.count && state.depth > 0;
}

/**
 * Fills `chosen` with the places of the highest scores, highest first, and returns how many; the lower place wins a tie.
 */
function pickBest(scores: Float64Array, count: number, chosen: Int32Array): number {
  const width = chosen.length;
  let best = NEVER;
  for (let at = 0; at < count; at++) if (scores[at]! > best) best = scores[at]!;
  const least = best - GAP;
  let picked = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[at]!;
    if (score === NEVER || score < least || (picked === width && score <= scores[chosen[picked - 1]!]!)) continue;
    let place = picked < width ? picked++ : picked - 1;
    while (place > 0 && scores[chosen[place - 1]!]! < score) {
      chosen[place] = chosen[place - 1]!;
      place--;
    }
    chosen[place] = at;
  }
  return picked;
}
