import fc from "fast-check";
import { expect, it } from "vitest";
import { english } from "../../src/languages/english/syntax-model.ts";
import { createLabelChooser } from "../../src/syntax/choose-label.ts";
import { writeLabelFeatures } from "../../src/syntax/label-features.ts";
import { bestClass, scoreClasses } from "../../src/syntax/linear-model.ts";
import { scoreMoves } from "../../src/syntax/move-model.ts";
import { writePairFeatures } from "../../src/syntax/pair-features.ts";
import { addArc, beginParse, isAllowed, MOVES, Move, shift } from "../../src/syntax/parse-state.ts";
import { findMarks, readInput } from "../../src/syntax/read-input.ts";
import { createStateScorer } from "../../src/syntax/score-state.ts";
import { tagSentence } from "../../src/syntax/tag.ts";
import { MAX_FEATURES } from "../../src/syntax/templates.ts";
import { writeTopFeatures } from "../../src/syntax/top-features.ts";
import { writeTreeFeatures } from "../../src/syntax/tree-features.ts";
import { tokenise } from "../../src/text/tokenise.ts";

const parser = english.parser();
const tagged = tagSentence(
  tokenise("Ms Osei of the party, who left “early”, said on Monday that Kim and Lee won."),
  english.tagger(),
);
const input = readInput(tagged, findMarks(tagged), parser);

it("scores moves and chooses relations in any order of states as if nothing were kept", () => {
  const score = (features: Int32Array, count: number, scores: Float64Array) =>
    scoreMoves(parser.moves, features, count, scores);
  const labelScores = new Int32Array(parser.relations.length);
  const choose = (features: Int32Array, count: number): number => {
    scoreClasses(parser.labels, features, count, labelScores);
    return bestClass(labelScores, labelScores.length);
  };
  const kept = createStateScorer(input, score);
  const keptLabel = createLabelChooser(input, choose);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(MOVES);
  const part = new Float64Array(MOVES);
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 2 * input.count, maxLength: 2 * input.count }), (choices) => {
      const state = beginParse(input.count);
      for (const choice of choices) {
        const s0 = state.stack[state.depth - 1] ?? -1;
        const s1 = state.stack[state.depth - 2] ?? -1;
        const sums = [0, 0, 0];
        for (const count of [
          () => writePairFeatures(input, s0, state.next, features),
          () => writeTopFeatures(input, s1, s0, features),
          () => writeTreeFeatures(input, state, features),
        ]) {
          score(features, count(), part);
          for (let move = 0; move < MOVES; move++) sums[move]! += part[move]!;
        }
        kept(state, scores);
        expect([...scores]).toEqual(sums);
        const allowed = [Move.shift, Move.left, Move.right].filter((move) => isAllowed(state, move));
        const move = allowed[choice % allowed.length];
        if (move === undefined) break;
        if (move === Move.shift) shift(state);
        else if (move === Move.left && state.next === input.count) addArc(state, move, 0);
        else {
          const label = choose(features, writeLabelFeatures(input, state, move, features));
          expect(keptLabel(state, move)).toBe(label);
          addArc(state, move, label);
        }
      }
    }),
    { numRuns: 100 },
  );
});
