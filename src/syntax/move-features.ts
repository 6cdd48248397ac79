import { mix1, mix2, mix3 } from "./hash.ts";
import { bucket, coarseAt, labelAt, type ParseInput, tagAt, wordAt } from "./parse-input.ts";
import type { ParseState } from "./parse-state.ts";

/*
 * Features of the next move, after Zhang & Nivre (2011), on the arc-hybrid's three focus words: s1 and s0 on the stack
 * (-1 is none), b0 in the buffer. They are in three groups, so that what does not depend on the tree is summed once.
 */

/** Most features of a group. */
export const MAX_MOVE_FEATURES = 96;

/** Features of the next move that the text around two words tells, whatever the tree: the stack's top and the buffer's first. -1 is none. */
export function writePairFeatures(input: ParseInput, s0: number, b0: number, out: Int32Array): number {
  const s0w = wordAt(input, s0);
  const s0t = tagAt(input, s0);
  const b0w = input.words[b0]!;
  const b0t = input.tags[b0]!;
  const b1w = input.words[b0 + 1]!;
  const b1t = input.tags[b0 + 1]!;
  const b2t = input.tags[b0 + 2]!;
  const b3t = input.tags[b0 + 3]!;
  const s0c = coarseAt(input, s0);
  const b0c = input.coarse[b0]!;
  const b1c = input.coarse[b0 + 1]!;
  const b2c = input.coarse[b0 + 2]!;
  const near = s0 < 0 ? 0 : bucket(b0 - s0);
  const between = countBetween(input, s0, b0);
  const quotes = (input.quotesBefore[b0]! & 1) + (s0 < 0 ? 0 : (input.quotesBefore[s0]! & 1) * 2);
  const b0m = input.marks[b0]!;
  const b1m = input.marks[b0 + 1]!;
  const s0m = s0 < 0 ? 0 : input.marks[s0]!;
  const s0n = s0 < 0 ? 0 : input.marks[s0 + 1]!;
  const s0k = s0 < 0 ? -1 : input.kinds[s0]!;
  const b0k = input.kinds[b0]!;
  const b1k = input.kinds[b0 + 1]!;
  const b2m = input.marks[b0 + 2]!;
  const conjunctions = s0 < 0 ? 0 : Math.min(2, input.conjunctionsBefore[b0]! - input.conjunctionsBefore[s0 + 1]!);
  const b2w = input.words[b0 + 2]!;
  const b2k = input.kinds[b0 + 2]!;
  let n = 0;
  out[n++] = mix1(101, s0w);
  out[n++] = mix1(102, s0t);
  out[n++] = mix2(103, s0w, s0t);
  out[n++] = mix1(107, b0w);
  out[n++] = mix1(108, b0t);
  out[n++] = mix2(109, b0w, b0t);
  out[n++] = mix1(110, b1w);
  out[n++] = mix1(111, b1t);
  out[n++] = mix2(112, b1t | (b1m << 8), b2t | (b2m << 8));
  out[n++] = mix2(114, s0w, b0w);
  out[n++] = mix2(115, s0w, b0t);
  out[n++] = mix2(116, s0t, b0w);
  out[n++] = mix2(117, s0t, b0t);
  out[n++] = mix3(118, s0w, s0t, b0t);
  out[n++] = mix3(119, s0t, b0w, b0t);
  out[n++] = mix2(124, b0t, b1t | (b1m << 8));
  out[n++] = mix3(125, s0t, b0t, b1t | (b1m << 8));
  out[n++] = mix3(126, b0t, b1t | (b1m << 8), b2t | (b2m << 8));
  out[n++] = mix3(132, s0w, b0t, b1t);
  out[n++] = mix3(133, s0t, b0t, b1w);
  out[n++] = mix3(135, b1t | (b1m << 8), b2t | (b2m << 8), b3t);
  out[n++] = mix3(136, s0c, b0c | (b0m << 8), mix2(2, b1c | (b1m << 8), b2c | (b2m << 8)));
  out[n++] = mix3(180, s0t, b0t, near);
  out[n++] = mix2(181, s0w, near);
  out[n++] = mix2(182, b0w, near);
  out[n++] = mix3(185, s0t, b0t, between);
  out[n++] = mix3(186, s0t, b0t, quotes);
  out[n++] = mix3(173, b0w, quotes, s0t);
  out[n++] = mix3(194, s0t, b0t, s0 < 0 ? -2 : input.tags[s0 + 1]!);
  out[n++] = mix3(195, s0t, b0t, tagAt(input, b0 - 1));
  out[n++] = mix3(196, s0t, b0t, tagAt(input, s0 - 1));
  out[n++] = mix3(240, s0t, b0t, b0m);
  out[n++] = mix3(241, s0t | (s0n << 8), b0t, b0m);
  out[n++] = mix3(242, s0w, b0t, b0m);
  out[n++] = mix3(243, s0t, b0w, b0m);
  out[n++] = mix3(250, mix2(10, s0t, b0t), mix2(11, s0m, b0m), conjunctions);
  out[n++] = mix2(260, s0k, b0k);
  out[n++] = mix3(263, s0k, b0k, b1k);
  out[n++] = mix3(264, s0k, b0k | (b0m << 16), tagAt(input, s0 - 1));
  // what a preposition or a conjunction brings
  out[n++] = mix3(270, b0w, b1w, s0t);
  out[n++] = mix3(271, b0w, b2w, s0t);
  out[n++] = mix3(272, b0w, b1k, s0k);
  out[n++] = mix3(273, b0w, b2k, s0k);
  out[n++] = mix3(274, s0w, b0w, b1t);
  return n;
}

/** The same of the stack's two top words. */
export function writeTopFeatures(input: ParseInput, s1: number, s0: number, out: Int32Array): number {
  const s0w = wordAt(input, s0);
  const s0t = tagAt(input, s0);
  const s1w = wordAt(input, s1);
  const s1t = tagAt(input, s1);
  const far = s1 < 0 ? 0 : bucket(s0 - s1);
  const farBetween = countBetween(input, s1, s0);
  const s0m = s0 < 0 ? 0 : input.marks[s0]!;
  const s0n = s0 < 0 ? 0 : input.marks[s0 + 1]!;
  const s1n = s1 < 0 ? 0 : input.marks[s1 + 1]!;
  const s0k = s0 < 0 ? -1 : input.kinds[s0]!;
  const s1k = s1 < 0 ? -1 : input.kinds[s1]!;
  let n = 0;
  out[n++] = mix1(104, s1w);
  out[n++] = mix1(105, s1t);
  out[n++] = mix2(106, s1w, s1t);
  out[n++] = mix2(120, s1w, s0w);
  out[n++] = mix2(121, s1w, s0t);
  out[n++] = mix2(122, s1t, s0w);
  out[n++] = mix2(123, s1t, s0t);
  out[n++] = mix3(183, s1t, s0t, far);
  out[n++] = mix2(184, s1w, far);
  out[n++] = mix3(175, s1t, s0t, mix2(6, farBetween, far));
  out[n++] = mix3(244, s1t | (s1n << 8), s0t, s0m);
  out[n++] = mix3(245, s1t, s0t | (s0n << 8), s0m);
  out[n++] = mix3(246, s1t, s0w, s0m);
  out[n++] = mix3(247, s1w, s0t, s0m);
  out[n++] = mix2(261, s1k, s0k);
  return n;
}

/** Features of the next move that the tree so far tells. */
export function writeTreeFeatures(input: ParseInput, state: ParseState, out: Int32Array): number {
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
  const s0c = coarseAt(input, s0);
  const s1c = coarseAt(input, s1);
  const s2c = coarseAt(input, s2);
  const b0c = input.coarse[b0]!;
  const b1c = input.coarse[b0 + 1]!;
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
  const quotes = (input.quotesBefore[b0]! & 1) + (s0 < 0 ? 0 : (input.quotesBefore[s0]! & 1) * 2);
  const b0m = input.marks[b0]!;
  const b1m = input.marks[b0 + 1]!;
  const s0m = s0 < 0 ? 0 : input.marks[s0]!;
  const s0n = s0 < 0 ? 0 : input.marks[s0 + 1]!;
  const s0k = s0 < 0 ? -1 : input.kinds[s0]!;
  const s1k = s1 < 0 ? -1 : input.kinds[s1]!;
  const b0k = input.kinds[b0]!;
  const b1k = input.kinds[b0 + 1]!;
  const b2k = input.kinds[b0 + 2]!;
  let n = 0;
  out[n++] = mix1(113, s2t);
  out[n++] = mix3(127, s1t, s0t, b0t);
  out[n++] = mix3(139, s1t, s0t | (s0m << 8), b0t | (b0m << 8));
  out[n++] = mix3(128, s2t, s1t, s0t);
  out[n++] = mix3(129, s1t, s0w, b0t);
  out[n++] = mix3(130, s1w, s0t, b0t);
  out[n++] = mix3(131, s1t, s0t, b0w);
  out[n++] = mix3(134, mix2(2, s2c, s1c), s0c | (s0m << 8), mix2(1, b0c | (b0m << 8), b1c));
  out[n++] = mix3(137, mix2(3, s2c, s1c), s0c, b0c | (b0m << 8));
  out[n++] = mix3(138, s1c, s0c | (s0m << 8), mix2(1, b0c | (b0m << 8), b1c | (b1m << 8)));
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
  out[n++] = mix3(174, s1c, s0c, mix2(5, b0c, s0rs));
  out[n++] = mix3(176, s1c, s0c, mix2(7, s0ls, s0rs));
  out[n++] = mix3(177, s1w, s0ls, s0t);
  out[n++] = mix3(248, s0t | (s0m << 8), s0ls, s0n);
  out[n++] = mix3(249, s1c, mix2(8, s0c, s0m), mix2(9, s0rs, b0m));
  out[n++] = mix3(262, s1k, s0k, b0k);
  out[n++] = mix3(275, s1w, b0w, s0t);
  out[n++] = mix3(276, s1t, b0w, b1k);
  out[n++] = mix3(277, s1k, b0w, b2k);
  out[n++] = mix3(278, s1w, s0w, b0w);
  out[n++] = mix3(279, s1w, wordAt(input, s0l), s0k);
  out[n++] = mix3(280, s1k, s0k, mix2(12, wordAt(input, s0l), s1rs));
  out[n++] = mix3(265, s0k, s0rs, b0t | (b0m << 8));
  out[n++] = mix3(266, s1k, s0k, s1rs);
  out[n++] = mix3(267, s1k, s0k | (s0m << 16), s0ls);
  return n;
}

/** How many verbs and marks stand between two words, to three of each. */
function countBetween(input: ParseInput, left: number, right: number): number {
  if (left < 0) return 0;
  const verbs = Math.min(3, input.verbsBefore[right]! - input.verbsBefore[left + 1]!);
  const marks = Math.min(3, input.marksBefore[right]! - input.marksBefore[left]!);
  return verbs * 4 + marks;
}
