import { mix2 } from "./hash.ts";
import { coarseAt, labelAt, type ParseInput, tagAt, wordAt } from "./parse-input.ts";
import type { ParseState } from "./parse-state.ts";
import { packTemplates, writeFeatures } from "./templates.ts";

/**
 * What is mixed, after Zhang & Nivre (2011): s2, s1 and s0 on the stack, b0 and on in the buffer, `l` and `r` their
 * outermost dependents; w word, t tag, c coarse tag, k kind, m marks before, n marks after, last l relation, ls and rs
 * relations on a side.
 */
const Tree = {
  s2t: 0,
  s1t: 1,
  s0t: 2,
  b0t: 3,
  s0tm: 4,
  b0tm: 5,
  s0w: 6,
  s1w: 7,
  b0w: 8,
  s2s1: 9,
  s0cm: 10,
  b0b1: 11,
  s2s1again: 12,
  s0c: 13,
  b0cm: 14,
  s1c: 15,
  b0b1m: 16,
  s0lt: 17,
  s0rt: 18,
  b0lt: 19,
  s1rt: 20,
  s1lt: 21,
  s0ll: 22,
  s0l2l: 23,
  s0rl: 24,
  s0r2l: 25,
  b0ll: 26,
  b0l2l: 27,
  s1rl: 28,
  s0lw: 29,
  s0rw: 30,
  b0lw: 31,
  s1rw: 32,
  s0ls: 33,
  s0rs: 34,
  s1ls: 35,
  s1rs: 36,
  b0ls: 37,
  quotes: 38,
  s0counts: 39,
  s0count: 40,
  s1count: 41,
  b0count: 42,
  deep: 43,
  s2w: 44,
  s2c: 45,
  s0cls: 46,
  b0crs: 47,
  s0sets: 48,
  s0n: 49,
  s0cAndMark: 50,
  s0rsm: 51,
  s1k: 52,
  s0k: 53,
  b0k: 54,
  b1k: 55,
  b2k: 56,
  s0lws1rs: 57,
  s0km: 58,
} as const;

const TREE_TEMPLATES = packTemplates([
  [113, Tree.s2t],
  [127, Tree.s1t, Tree.s0t, Tree.b0t],
  [139, Tree.s1t, Tree.s0tm, Tree.b0tm],
  [128, Tree.s2t, Tree.s1t, Tree.s0t],
  [129, Tree.s1t, Tree.s0w, Tree.b0t],
  [130, Tree.s1w, Tree.s0t, Tree.b0t],
  [131, Tree.s1t, Tree.s0t, Tree.b0w],
  [134, Tree.s2s1, Tree.s0cm, Tree.b0b1],
  [137, Tree.s2s1again, Tree.s0c, Tree.b0cm],
  [138, Tree.s1c, Tree.s0cm, Tree.b0b1m],
  [140, Tree.s0t, Tree.b0t, Tree.s0lt],
  [141, Tree.s0t, Tree.b0t, Tree.s0rt],
  [142, Tree.s0t, Tree.b0t, Tree.b0lt],
  [143, Tree.s1t, Tree.s0t, Tree.s1rt],
  [144, Tree.s1t, Tree.s0t, Tree.s0rt],
  [145, Tree.s1t, Tree.s0t, Tree.s0lt],
  [146, Tree.s1t, Tree.s0t, Tree.s1lt],
  [147, Tree.s0t, Tree.s0ll, Tree.s0l2l],
  [148, Tree.s0t, Tree.s0rl, Tree.s0r2l],
  [149, Tree.b0t, Tree.b0ll, Tree.b0l2l],
  [150, Tree.s0w, Tree.s0ll],
  [151, Tree.s0w, Tree.s0rl],
  [152, Tree.s1w, Tree.s1rl],
  [153, Tree.b0w, Tree.b0ll],
  [154, Tree.s0lw, Tree.s0t],
  [155, Tree.s0rw, Tree.s0t],
  [156, Tree.b0lw, Tree.b0t],
  [157, Tree.s1rw, Tree.s1t],
  [158, Tree.s0t, Tree.s0ls],
  [159, Tree.s0t, Tree.s0rs],
  [160, Tree.s1t, Tree.s1ls],
  [161, Tree.s1t, Tree.s1rs],
  [162, Tree.b0t, Tree.b0ls],
  [163, Tree.s0t, Tree.b0t, Tree.s0ls],
  [164, Tree.s0t, Tree.b0t, Tree.s0rs],
  [165, Tree.s0t, Tree.b0t, Tree.b0ls],
  [166, Tree.s1t, Tree.s0t, Tree.s0ls],
  [167, Tree.s1t, Tree.s0t, Tree.s1rs],
  [168, Tree.s1t, Tree.s0t, Tree.s0rs],
  [169, Tree.s1w, Tree.s0t, Tree.s0lw],
  [178, Tree.s0w, Tree.b0t, Tree.s0rl],
  [187, Tree.s1t, Tree.s0t, Tree.quotes],
  [188, Tree.s0t, Tree.s0counts],
  [189, Tree.s0w, Tree.s0count],
  [190, Tree.s1t, Tree.s1count],
  [191, Tree.s1w, Tree.s1count],
  [192, Tree.b0w, Tree.b0count],
  [193, Tree.deep, Tree.b0t],
  [170, Tree.s2t, Tree.s1t, Tree.s0lw],
  [171, Tree.s2w, Tree.s1t, Tree.s0lw],
  [172, Tree.s2c, Tree.s1c, Tree.s0cls],
  [174, Tree.s1c, Tree.s0c, Tree.b0crs],
  [176, Tree.s1c, Tree.s0c, Tree.s0sets],
  [177, Tree.s1w, Tree.s0ls, Tree.s0t],
  [248, Tree.s0tm, Tree.s0ls, Tree.s0n],
  [249, Tree.s1c, Tree.s0cAndMark, Tree.s0rsm],
  [262, Tree.s1k, Tree.s0k, Tree.b0k],
  [275, Tree.s1w, Tree.b0w, Tree.s0t],
  [276, Tree.s1t, Tree.b0w, Tree.b1k],
  [277, Tree.s1k, Tree.b0w, Tree.b2k],
  [278, Tree.s1w, Tree.s0w, Tree.b0w],
  [279, Tree.s1w, Tree.s0lw, Tree.s0k],
  [280, Tree.s1k, Tree.s0k, Tree.s0lws1rs],
  [265, Tree.s0k, Tree.s0rs, Tree.b0tm],
  [266, Tree.s1k, Tree.s0k, Tree.s1rs],
  [267, Tree.s1k, Tree.s0km, Tree.s0ls],
]);

const treeAtoms = new Int32Array(Object.keys(Tree).length);

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
  treeAtoms[Tree.s2t] = s2t;
  treeAtoms[Tree.s1t] = s1t;
  treeAtoms[Tree.s0t] = s0t;
  treeAtoms[Tree.b0t] = b0t;
  treeAtoms[Tree.s0tm] = s0t | (s0m << 8);
  treeAtoms[Tree.b0tm] = b0t | (b0m << 8);
  treeAtoms[Tree.s0w] = s0w;
  treeAtoms[Tree.s1w] = s1w;
  treeAtoms[Tree.b0w] = b0w;
  treeAtoms[Tree.s2s1] = mix2(2, s2c, s1c);
  treeAtoms[Tree.s0cm] = s0c | (s0m << 8);
  treeAtoms[Tree.b0b1] = mix2(1, b0c | (b0m << 8), b1c);
  treeAtoms[Tree.s2s1again] = mix2(3, s2c, s1c);
  treeAtoms[Tree.s0c] = s0c;
  treeAtoms[Tree.b0cm] = b0c | (b0m << 8);
  treeAtoms[Tree.s1c] = s1c;
  treeAtoms[Tree.b0b1m] = mix2(1, b0c | (b0m << 8), b1c | (b1m << 8));
  treeAtoms[Tree.s0lt] = tagAt(input, s0l);
  treeAtoms[Tree.s0rt] = tagAt(input, s0r);
  treeAtoms[Tree.b0lt] = tagAt(input, b0l);
  treeAtoms[Tree.s1rt] = tagAt(input, s1r);
  treeAtoms[Tree.s1lt] = tagAt(input, s1l);
  treeAtoms[Tree.s0ll] = labelAt(state, s0l);
  treeAtoms[Tree.s0l2l] = labelAt(state, s0l2);
  treeAtoms[Tree.s0rl] = labelAt(state, s0r);
  treeAtoms[Tree.s0r2l] = labelAt(state, s0r2);
  treeAtoms[Tree.b0ll] = labelAt(state, b0l);
  treeAtoms[Tree.b0l2l] = labelAt(state, b0l2);
  treeAtoms[Tree.s1rl] = labelAt(state, s1r);
  treeAtoms[Tree.s0lw] = wordAt(input, s0l);
  treeAtoms[Tree.s0rw] = wordAt(input, s0r);
  treeAtoms[Tree.b0lw] = wordAt(input, b0l);
  treeAtoms[Tree.s1rw] = wordAt(input, s1r);
  treeAtoms[Tree.s0ls] = s0ls;
  treeAtoms[Tree.s0rs] = s0rs;
  treeAtoms[Tree.s1ls] = s1ls;
  treeAtoms[Tree.s1rs] = s1rs;
  treeAtoms[Tree.b0ls] = b0ls;
  treeAtoms[Tree.quotes] = quotes;
  treeAtoms[Tree.s0counts] = s0 < 0 ? 0 : Math.min(state.leftCount[s0]!, 4) * 8 + Math.min(state.rightCount[s0]!, 5);
  treeAtoms[Tree.s0count] = s0 < 0 ? 0 : Math.min(state.rightCount[s0]!, 5);
  treeAtoms[Tree.s1count] = s1 < 0 ? 0 : Math.min(state.rightCount[s1]!, 5);
  treeAtoms[Tree.b0count] = Math.min(state.leftCount[b0]!, 4);
  treeAtoms[Tree.deep] = Math.min(depth, 4);
  treeAtoms[Tree.s2w] = wordAt(input, s2);
  treeAtoms[Tree.s2c] = s2c;
  treeAtoms[Tree.s0cls] = mix2(4, s0c, s0ls);
  treeAtoms[Tree.b0crs] = mix2(5, b0c, s0rs);
  treeAtoms[Tree.s0sets] = mix2(7, s0ls, s0rs);
  treeAtoms[Tree.s0n] = s0n;
  treeAtoms[Tree.s0cAndMark] = mix2(8, s0c, s0m);
  treeAtoms[Tree.s0rsm] = mix2(9, s0rs, b0m);
  treeAtoms[Tree.s1k] = s1k;
  treeAtoms[Tree.s0k] = s0k;
  treeAtoms[Tree.b0k] = b0k;
  treeAtoms[Tree.b1k] = b1k;
  treeAtoms[Tree.b2k] = b2k;
  treeAtoms[Tree.s0lws1rs] = mix2(12, wordAt(input, s0l), s1rs);
  treeAtoms[Tree.s0km] = s0k | (s0m << 16);
  return writeFeatures(TREE_TEMPLATES, treeAtoms, out);
}
