import { mix2 } from "./hash.ts";
import { bucket, coarseAt, countBetween, type ParseInput, tagAt, wordAt } from "./parse-input.ts";
import { packTemplates, writeFeatures } from "./templates.ts";

/** What is mixed: s0 is the top of the stack, b0 to b3 the next words; w word, t tag, c coarse tag, k kind, m marks before, n marks after. */
const Pair = {
  s0w: 0,
  s0t: 1,
  b0w: 2,
  b0t: 3,
  b1w: 4,
  b1t: 5,
  b1tm: 6,
  b2tm: 7,
  b3t: 8,
  s0c: 9,
  b0cm: 10,
  b1b2: 11,
  near: 12,
  between: 13,
  quotes: 14,
  afterS0: 15,
  beforeB0: 16,
  beforeS0: 17,
  b0m: 18,
  s0tn: 19,
  s0b0: 20,
  s0mb0m: 21,
  conjunctions: 22,
  s0k: 23,
  b0k: 24,
  b1k: 25,
  b0km: 26,
  b2w: 27,
  b2k: 28,
} as const;

const PAIR_TEMPLATES = packTemplates([
  [101, Pair.s0w],
  [102, Pair.s0t],
  [103, Pair.s0w, Pair.s0t],
  [107, Pair.b0w],
  [108, Pair.b0t],
  [109, Pair.b0w, Pair.b0t],
  [110, Pair.b1w],
  [111, Pair.b1t],
  [112, Pair.b1tm, Pair.b2tm],
  [114, Pair.s0w, Pair.b0w],
  [115, Pair.s0w, Pair.b0t],
  [116, Pair.s0t, Pair.b0w],
  [117, Pair.s0t, Pair.b0t],
  [118, Pair.s0w, Pair.s0t, Pair.b0t],
  [119, Pair.s0t, Pair.b0w, Pair.b0t],
  [124, Pair.b0t, Pair.b1tm],
  [125, Pair.s0t, Pair.b0t, Pair.b1tm],
  [126, Pair.b0t, Pair.b1tm, Pair.b2tm],
  [132, Pair.s0w, Pair.b0t, Pair.b1t],
  [133, Pair.s0t, Pair.b0t, Pair.b1w],
  [135, Pair.b1tm, Pair.b2tm, Pair.b3t],
  [136, Pair.s0c, Pair.b0cm, Pair.b1b2],
  [180, Pair.s0t, Pair.b0t, Pair.near],
  [181, Pair.s0w, Pair.near],
  [182, Pair.b0w, Pair.near],
  [185, Pair.s0t, Pair.b0t, Pair.between],
  [186, Pair.s0t, Pair.b0t, Pair.quotes],
  [173, Pair.b0w, Pair.quotes, Pair.s0t],
  [194, Pair.s0t, Pair.b0t, Pair.afterS0],
  [195, Pair.s0t, Pair.b0t, Pair.beforeB0],
  [196, Pair.s0t, Pair.b0t, Pair.beforeS0],
  [240, Pair.s0t, Pair.b0t, Pair.b0m],
  [241, Pair.s0tn, Pair.b0t, Pair.b0m],
  [242, Pair.s0w, Pair.b0t, Pair.b0m],
  [243, Pair.s0t, Pair.b0w, Pair.b0m],
  [250, Pair.s0b0, Pair.s0mb0m, Pair.conjunctions],
  [260, Pair.s0k, Pair.b0k],
  [263, Pair.s0k, Pair.b0k, Pair.b1k],
  [264, Pair.s0k, Pair.b0km, Pair.beforeS0],
  [270, Pair.b0w, Pair.b1w, Pair.s0t],
  [271, Pair.b0w, Pair.b2w, Pair.s0t],
  [272, Pair.b0w, Pair.b1k, Pair.s0k],
  [273, Pair.b0w, Pair.b2k, Pair.s0k],
  [274, Pair.s0w, Pair.b0w, Pair.b1t],
]);

const pairAtoms = new Int32Array(Object.keys(Pair).length);

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
  pairAtoms[Pair.s0w] = s0w;
  pairAtoms[Pair.s0t] = s0t;
  pairAtoms[Pair.b0w] = b0w;
  pairAtoms[Pair.b0t] = b0t;
  pairAtoms[Pair.b1w] = b1w;
  pairAtoms[Pair.b1t] = b1t;
  pairAtoms[Pair.b1tm] = b1t | (b1m << 8);
  pairAtoms[Pair.b2tm] = b2t | (b2m << 8);
  pairAtoms[Pair.b3t] = b3t;
  pairAtoms[Pair.s0c] = s0c;
  pairAtoms[Pair.b0cm] = b0c | (b0m << 8);
  pairAtoms[Pair.b1b2] = mix2(2, b1c | (b1m << 8), b2c | (b2m << 8));
  pairAtoms[Pair.near] = near;
  pairAtoms[Pair.between] = between;
  pairAtoms[Pair.quotes] = quotes;
  pairAtoms[Pair.afterS0] = s0 < 0 ? -2 : input.tags[s0 + 1]!;
  pairAtoms[Pair.beforeB0] = tagAt(input, b0 - 1);
  pairAtoms[Pair.beforeS0] = tagAt(input, s0 - 1);
  pairAtoms[Pair.b0m] = b0m;
  pairAtoms[Pair.s0tn] = s0t | (s0n << 8);
  pairAtoms[Pair.s0b0] = mix2(10, s0t, b0t);
  pairAtoms[Pair.s0mb0m] = mix2(11, s0m, b0m);
  pairAtoms[Pair.conjunctions] = conjunctions;
  pairAtoms[Pair.s0k] = s0k;
  pairAtoms[Pair.b0k] = b0k;
  pairAtoms[Pair.b1k] = b1k;
  pairAtoms[Pair.b0km] = b0k | (b0m << 16);
  pairAtoms[Pair.b2w] = b2w;
  pairAtoms[Pair.b2k] = b2k;
  return writeFeatures(PAIR_TEMPLATES, pairAtoms, out);
}
