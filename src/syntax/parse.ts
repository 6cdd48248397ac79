import type { ParsedToken, TaggedToken } from "../model/text.ts";
import { hashWord } from "./hash.ts";
import { bestClass, scoreClasses } from "./linear-model.ts";
import {
  LOOKAHEAD,
  MAX_LABEL_FEATURES,
  MAX_MOVE_FEATURES,
  type ParseInput,
  writeLabelFeatures,
  writeMoveFeatures,
} from "./parse-features.ts";
import { addArc, beginParse, isAllowed, isFinal, MOVES, Move, type ParseState, shift } from "./parse-state.ts";
import type { Parser } from "./parser.ts";

/**
 * Longest stretch parsed as one tree. A longer "sentence" (a table, a list without full stops) is parsed in stretches
 * of this length, each but the first hung under the first one's root as `parataxis`; the longest real sentence of the
 * treebanks has 160 words.
 */
export const LONGEST_TREE = 200;

/**
 * Gives each word of a tagged sentence its head and relation. Greedy arc-hybrid transitions, trained with a dynamic
 * oracle (Goldberg & Nivre 2013); the relation is chosen as each arc is made. Always one root and no cycle.
 */
export function parseSentence(tagged: readonly TaggedToken[], parser: Parser): ParsedToken[] {
  const heads = new Int32Array(tagged.length);
  const labels = new Int32Array(tagged.length);
  let root = -1;
  for (let from = 0; from < tagged.length; from += LONGEST_TREE) {
    const part = tagged.slice(from, from + LONGEST_TREE);
    const state = parseNumbers(readInput(part, parser), parser);
    for (let at = 0; at < part.length; at++) {
      const head = state.heads[at]!;
      labels[from + at] = head === part.length && root >= 0 ? -1 : state.labels[at]!;
      heads[from + at] = head < part.length ? from + head : root;
    }
    if (root < 0) root = state.heads.indexOf(part.length);
  }
  return tagged.map(({ start, end, text, upos, xpos, lemma }, index) => ({
    start,
    end,
    text,
    upos,
    xpos,
    lemma,
    index,
    head: heads[index]! < 0 ? undefined : heads[index]!,
    relation: labels[index]! < 0 ? "parataxis" : parser.relations[labels[index]!]!,
  }));
}

export function readInput(
  tagged: readonly Pick<TaggedToken, "text" | "upos" | "xpos">[],
  parser: Pick<Parser, "tagNumbers">,
): ParseInput {
  const count = tagged.length;
  const size = count + 1 + LOOKAHEAD;
  const input = {
    count,
    words: new Int32Array(size),
    tags: new Int32Array(size),
    verbsBefore: new Int32Array(size),
    marksBefore: new Int32Array(size),
    quotesBefore: new Int32Array(size),
  };
  for (let at = 0; at < count; at++) {
    const { text, upos, xpos } = tagged[at]!;
    input.words[at] = hashWord(text);
    input.tags[at] = (parser.tagNumbers.get(`${upos} ${xpos}`) ?? 0) + 2;
    input.verbsBefore[at + 1] = input.verbsBefore[at]! + (upos === "VERB" ? 1 : 0);
    input.marksBefore[at + 1] = input.marksBefore[at]! + (upos === "PUNCT" && xpos !== "HYPH" ? 1 : 0);
    input.quotesBefore[at + 1] = input.quotesBefore[at]! + (xpos === "``" || xpos === "''" ? 1 : 0);
  }
  input.words[count] = 4;
  input.tags[count] = 1;
  return input;
}

/** Runs the moves to the end. Every loop makes one of at most 2 × count moves. */
export function parseNumbers(input: ParseInput, parser: Parser): ParseState {
  const state = beginParse(input.count);
  const features = new Int32Array(MAX_MOVE_FEATURES + MAX_LABEL_FEATURES);
  const scores = new Int32Array(Math.max(MOVES, parser.relations.length));
  while (!isFinal(state)) {
    const count = writeMoveFeatures(input, state, features);
    scoreClasses(parser.moves, features, count, scores);
    const move = bestMove(state, scores);
    if (move === Move.shift) {
      shift(state);
      continue;
    }
    let label = 0;
    if (move !== Move.left || state.next < state.count) {
      const labelCount = writeLabelFeatures(input, state, move, features);
      scoreClasses(parser.labels, features, labelCount, scores);
      scores[0] = -1e9;
      label = bestClass(scores, parser.relations.length);
    }
    addArc(state, move, label);
  }
  return state;
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (isAllowed(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}
