import { mix1, mix2, mix3 } from "./hash.ts";
import { Move, type ParseState } from "./parse-state.ts";

/** What the parser sees of a sentence: arrays over words 0 … count - 1, the root at `count`, padding after it. */
export interface ParseInput {
  readonly count: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** Tags without their finer distinctions, for features of many words. */
  readonly coarse: Int32Array;
  /** Verbs, commas and quotes before each word, to count what lies between two words. */
  readonly verbsBefore: Int32Array;
  readonly marksBefore: Int32Array;
  readonly quotesBefore: Int32Array;
}

/** Cells behind the root that features may look at. */
export const LOOKAHEAD = 4;

export const MAX_MOVE_FEATURES = 112;
export const MAX_LABEL_FEATURES = 64;

const NONE_WORD = 3;
const NONE_TAG = -1;

const wordAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_WORD : input.words[at]!);
const tagAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_TAG : input.tags[at]!);
const coarseAt = (input: ParseInput, at: number): number => (at < 0 ? NONE_TAG : input.coarse[at]!);
const labelAt = (state: ParseState, at: number): number => (at < 0 ? -1 : state.labels[at]!);

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** Features of the next move, after Zhang & Nivre (2011), on the arc-hybrid's three focus words s1, s0, b0. */
export function writeMoveFeatures(input: ParseInput, state: ParseState, out: Int32Array): number {
  const { depth, next, stack } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next;
  const s0w = wordAt(input, s0);
  const s0t = tagAt(input, s0);
  const s1w = wordAt(input, s1);
  const s1t = tagAt(input, s1);
  const s2t = tagAt(input, s2);
  const b0w = input.words[b0]!;
  const b0t = input.tags[b0]!;
  const b1w = input.words[b0 + 1]!;
  const b1t = input.tags[b0 + 1]!;
  const b2t = input.tags[b0 + 2]!;
  const b3t = input.tags[b0 + 3]!;
  const s0c = coarseAt(input, s0);
  const s1c = coarseAt(input, s1);
  const s2c = coarseAt(input, s2);
  const b0c = input.coarse[b0]!;
  const b1c = input.coarse[b0 + 1]!;
  const b2c = input.coarse[b0 + 2]!;
  const s0l = s0 < 0 ? -1 : state.left1[s0]!;
  const s0r = s0 < 0 ? -1 : state.right1[s0]!;
  const s0r2 = s0 < 0 ? -1 : state.right2[s0]!;
  const s0l2 = s0 < 0 ? -1 : state.left2[s0]!;
  const s1l = s1 < 0 ? -1 : state.left1[s1]!;
  const s1r = s1 < 0 ? -1 : state.right1[s1]!;
  const b0l = state.left1[b0]!;
  const b0l2 = state.left2[b0]!;
  const s0ls = s0 < 0 ? -1 : state.leftSet[s0]!;
  const s0rs = s0 < 0 ? -1 : state.rightSet[s0]!;
  const s1ls = s1 < 0 ? -1 : state.leftSet[s1]!;
  const s1rs = s1 < 0 ? -1 : state.rightSet[s1]!;
  const b0ls = state.leftSet[b0]!;
  const near = s0 < 0 ? 0 : bucket(b0 - s0);
  const far = s1 < 0 ? 0 : bucket(s0 - s1);
  const between =
    s0 < 0
      ? 0
      : Math.min(3, input.verbsBefore[b0]! - input.verbsBefore[s0 + 1]!) * 4 +
        Math.min(3, input.marksBefore[b0]! - input.marksBefore[s0 + 1]!);
  const farBetween =
    s1 < 0
      ? 0
      : Math.min(3, input.verbsBefore[s0]! - input.verbsBefore[s1 + 1]!) * 4 +
        Math.min(3, input.marksBefore[s0]! - input.marksBefore[s1 + 1]!);
  const quotes = (input.quotesBefore[b0]! & 1) + (s0 < 0 ? 0 : (input.quotesBefore[s0]! & 1) * 2);
  let n = 0;
  out[n++] = mix1(101, s0w);
  out[n++] = mix1(102, s0t);
  out[n++] = mix2(103, s0w, s0t);
  out[n++] = mix1(104, s1w);
  out[n++] = mix1(105, s1t);
  out[n++] = mix2(106, s1w, s1t);
  out[n++] = mix1(107, b0w);
  out[n++] = mix1(108, b0t);
  out[n++] = mix2(109, b0w, b0t);
  out[n++] = mix1(110, b1w);
  out[n++] = mix1(111, b1t);
  out[n++] = mix2(112, b1t, b2t);
  out[n++] = mix1(113, s2t);
  out[n++] = mix2(114, s0w, b0w);
  out[n++] = mix2(115, s0w, b0t);
  out[n++] = mix2(116, s0t, b0w);
  out[n++] = mix2(117, s0t, b0t);
  out[n++] = mix3(118, s0w, s0t, b0t);
  out[n++] = mix3(119, s0t, b0w, b0t);
  out[n++] = mix2(120, s1w, s0w);
  out[n++] = mix2(121, s1w, s0t);
  out[n++] = mix2(122, s1t, s0w);
  out[n++] = mix2(123, s1t, s0t);
  out[n++] = mix2(124, b0t, b1t);
  out[n++] = mix3(125, s0t, b0t, b1t);
  out[n++] = mix3(126, b0t, b1t, b2t);
  out[n++] = mix3(127, s1t, s0t, b0t);
  out[n++] = mix3(128, s2t, s1t, s0t);
  out[n++] = mix3(129, s1t, s0w, b0t);
  out[n++] = mix3(130, s1w, s0t, b0t);
  out[n++] = mix3(131, s1t, s0t, b0w);
  out[n++] = mix3(132, s0w, b0t, b1t);
  out[n++] = mix3(133, s0t, b0t, b1w);
  out[n++] = mix3(134, mix2(2, s2c, s1c), s0c, mix2(1, b0c, b1c));
  out[n++] = mix3(137, mix2(3, s2c, s1c), s0c, b0c);
  out[n++] = mix3(138, s1c, s0c, mix2(1, b0c, b1c));
  out[n++] = mix3(135, b1t, b2t, b3t);
  out[n++] = mix3(136, s0c, b0c, mix2(2, b1c, b2c));
  // children
  out[n++] = mix3(140, s0t, b0t, tagAt(input, s0l));
  out[n++] = mix3(141, s0t, b0t, tagAt(input, s0r));
  out[n++] = mix3(142, s0t, b0t, tagAt(input, b0l));
  out[n++] = mix3(143, s1t, s0t, tagAt(input, s1r));
  out[n++] = mix3(144, s1t, s0t, tagAt(input, s0r));
  out[n++] = mix3(145, s1t, s0t, tagAt(input, s0l));
  out[n++] = mix3(146, s1t, s0t, tagAt(input, s1l));
  out[n++] = mix3(147, s0t, labelAt(state, s0l), labelAt(state, s0l2));
  out[n++] = mix3(148, s0t, labelAt(state, s0r), labelAt(state, s0r2));
  out[n++] = mix3(149, b0t, labelAt(state, b0l), labelAt(state, b0l2));
  out[n++] = mix2(150, s0w, labelAt(state, s0l));
  out[n++] = mix2(151, s0w, labelAt(state, s0r));
  out[n++] = mix2(152, s1w, labelAt(state, s1r));
  out[n++] = mix2(153, b0w, labelAt(state, b0l));
  out[n++] = mix2(154, wordAt(input, s0l), s0t);
  out[n++] = mix2(155, wordAt(input, s0r), s0t);
  out[n++] = mix2(156, wordAt(input, b0l), b0t);
  out[n++] = mix2(157, wordAt(input, s1r), s1t);
  out[n++] = mix2(158, s0t, s0ls);
  out[n++] = mix2(159, s0t, s0rs);
  out[n++] = mix2(160, s1t, s1ls);
  out[n++] = mix2(161, s1t, s1rs);
  out[n++] = mix2(162, b0t, b0ls);
  out[n++] = mix3(163, s0t, b0t, s0ls);
  out[n++] = mix3(164, s0t, b0t, s0rs);
  out[n++] = mix3(165, s0t, b0t, b0ls);
  out[n++] = mix3(166, s1t, s0t, s0ls);
  out[n++] = mix3(167, s1t, s0t, s1rs);
  out[n++] = mix3(168, s1t, s0t, s0rs);
  out[n++] = mix3(169, s1w, s0t, wordAt(input, s0l));
  out[n++] = mix3(178, s0w, b0t, labelAt(state, s0r));
  // distance and what lies between
  out[n++] = mix3(180, s0t, b0t, near);
  out[n++] = mix2(181, s0w, near);
  out[n++] = mix2(182, b0w, near);
  out[n++] = mix3(183, s1t, s0t, far);
  out[n++] = mix2(184, s1w, far);
  out[n++] = mix3(185, s0t, b0t, between);
  out[n++] = mix3(186, s0t, b0t, quotes);
  out[n++] = mix3(187, s1t, s0t, quotes);
  out[n++] = mix2(188, s0t, s0 < 0 ? 0 : Math.min(state.leftCount[s0]!, 4) * 8 + Math.min(state.rightCount[s0]!, 5));
  out[n++] = mix2(189, s0w, s0 < 0 ? 0 : Math.min(state.rightCount[s0]!, 5));
  out[n++] = mix2(190, s1t, s1 < 0 ? 0 : Math.min(state.rightCount[s1]!, 5));
  out[n++] = mix2(191, s1w, s1 < 0 ? 0 : Math.min(state.rightCount[s1]!, 5));
  out[n++] = mix2(192, b0w, Math.min(state.leftCount[b0]!, 4));
  out[n++] = mix2(193, Math.min(depth, 4), b0t);
  out[n++] = mix3(170, s2t, s1t, wordAt(input, s0l));
  out[n++] = mix3(171, wordAt(input, s2), s1t, wordAt(input, s0l));
  out[n++] = mix3(172, s2c, s1c, mix2(4, s0c, s0ls));
  out[n++] = mix3(173, b0w, quotes, s0t);
  out[n++] = mix3(174, s1c, s0c, mix2(5, b0c, s0rs));
  out[n++] = mix3(175, s1t, s0t, mix2(6, farBetween, far));
  out[n++] = mix3(176, s1c, s0c, mix2(7, s0ls, s0rs));
  out[n++] = mix3(177, s1w, s0ls, s0t);
  // neighbours in the text
  out[n++] = mix3(194, s0t, b0t, s0 < 0 ? -2 : input.tags[s0 + 1]!);
  out[n++] = mix3(195, s0t, b0t, tagAt(input, b0 - 1));
  out[n++] = mix3(196, s0t, b0t, tagAt(input, s0 - 1));
  return n;
}

/** Features of the relation of a new arc, as the state stands before it. */
export function writeLabelFeatures(input: ParseInput, state: ParseState, move: number, out: Int32Array): number {
  const { depth, next, stack } = state;
  const child = stack[depth - 1]!;
  const head = move === Move.left ? next : stack[depth - 2]!;
  const hw = wordAt(input, head);
  const ht = tagAt(input, head);
  const cw = wordAt(input, child);
  const ct = tagAt(input, child);
  const cl = state.left1[child]!;
  const cr = state.right1[child]!;
  const clw = wordAt(input, cl);
  const cll = labelAt(state, cl);
  const sibling = move === Move.left ? state.left1[head]! : state.right1[head]!;
  const sl = labelAt(state, sibling);
  const side = move === Move.left ? state.leftSet[head]! : state.rightSet[head]!;
  const other = move === Move.left ? state.rightSet[head]! : state.leftSet[head]!;
  const way = (move === Move.left ? 8 : 0) + bucket(Math.abs(head - child));
  const before = tagAt(input, child - 1);
  const after = input.tags[child + 1]!;
  const below = wordAt(input, state.left2[child]!);
  let n = 0;
  out[n++] = mix2(201, ct, move);
  out[n++] = mix2(202, cw, move);
  out[n++] = mix2(203, ht, move);
  out[n++] = mix2(204, hw, move);
  out[n++] = mix3(205, ht, ct, move);
  out[n++] = mix3(206, hw, ct, move);
  out[n++] = mix3(207, ht, cw, move);
  out[n++] = mix3(208, hw, cw, move);
  out[n++] = mix3(209, ht, ct, way);
  out[n++] = mix2(210, ct, way);
  out[n++] = mix3(211, ct, clw, move);
  out[n++] = mix3(212, ht, ct, mix2(1, clw, move));
  out[n++] = mix3(213, hw, ct, mix2(2, clw, move));
  out[n++] = mix3(214, ht, ct, mix2(3, cll, move));
  out[n++] = mix3(215, hw, ct, cll);
  out[n++] = mix3(216, ht, ct, mix2(4, sl, move));
  out[n++] = mix3(217, hw, ct, sl);
  out[n++] = mix3(218, ht, ct, mix2(5, side, move));
  out[n++] = mix3(219, ct, side, move);
  out[n++] = mix3(220, ct, other, move);
  out[n++] = mix3(221, hw, ct, side);
  out[n++] = mix3(222, ct, state.leftSet[child]!, ht);
  out[n++] = mix3(223, ct, state.rightSet[child]!, ht);
  out[n++] = mix3(224, ct, mix2(6, state.leftSet[child]!, state.rightSet[child]!), ht);
  out[n++] = mix3(225, ct, before, ht);
  out[n++] = mix3(226, ct, after, ht);
  out[n++] = mix2(227, wordAt(input, child - 1), move);
  out[n++] = mix2(228, input.words[child + 1]!, move);
  out[n++] = mix3(229, ct, below, move);
  out[n++] = mix3(230, ct, tagAt(input, cl), tagAt(input, cr));
  out[n++] = mix3(231, ht, cw, clw);
  out[n++] = mix3(232, tagAt(input, head - 1), ht, ct);
  out[n++] = mix3(233, ht, input.tags[head + 1]!, ct);
  out[n++] = mix3(234, cw, side, move);
  out[n++] = mix3(235, ht, mix2(7, cw, clw), move);
  out[n++] = mix3(236, hw, mix2(8, side, clw), ct);
  return n;
}
