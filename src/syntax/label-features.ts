import { mix2 } from "./hash.ts";
import { bucket, labelAt, type ParseInput, tagAt, wordAt } from "./parse-input.ts";
import { Move, type ParseState } from "./parse-state.ts";
import { packTemplates, writeFeatures } from "./templates.ts";

/** What is mixed: h is the head, c the dependent, cl and cr its own outermost; w word, t tag, k kind, last l relation. */
const Arc = {
  ht: 0,
  ct: 1,
  wayMark: 2,
  ctMarks: 3,
  moveMark: 4,
  hw: 5,
  cmMarks: 6,
  hk: 7,
  ck: 8,
  move: 9,
  way: 10,
  wayMarks: 11,
  clw: 12,
  cw: 13,
  clwMove: 14,
  clwMoveAgain: 15,
  cllMove: 16,
  cll: 17,
  slMove: 18,
  sl: 19,
  sideMove: 20,
  side: 21,
  other: 22,
  cls: 23,
  crs: 24,
  cSets: 25,
  before: 26,
  after: 27,
  beforeW: 28,
  afterW: 29,
  below: 30,
  clt: 31,
  crt: 32,
  hb: 33,
  ha: 34,
  cwclw: 35,
  sideClw: 36,
} as const;

const ARC_TEMPLATES = packTemplates([
  [240, Arc.ht, Arc.ct, Arc.wayMark],
  [241, Arc.ht, Arc.ctMarks, Arc.moveMark],
  [242, Arc.hw, Arc.ct, Arc.cmMarks],
  [243, Arc.hk, Arc.ck, Arc.move],
  [244, Arc.ht, Arc.ck, Arc.way],
  [245, Arc.hk, Arc.ct, Arc.wayMarks],
  [246, Arc.ck, Arc.clw, Arc.move],
  [201, Arc.ct, Arc.move],
  [202, Arc.cw, Arc.move],
  [203, Arc.ht, Arc.move],
  [204, Arc.hw, Arc.move],
  [205, Arc.ht, Arc.ct, Arc.move],
  [206, Arc.hw, Arc.ct, Arc.move],
  [207, Arc.ht, Arc.cw, Arc.move],
  [208, Arc.hw, Arc.cw, Arc.move],
  [209, Arc.ht, Arc.ct, Arc.way],
  [210, Arc.ct, Arc.way],
  [211, Arc.ct, Arc.clw, Arc.move],
  [212, Arc.ht, Arc.ct, Arc.clwMove],
  [213, Arc.hw, Arc.ct, Arc.clwMoveAgain],
  [214, Arc.ht, Arc.ct, Arc.cllMove],
  [215, Arc.hw, Arc.ct, Arc.cll],
  [216, Arc.ht, Arc.ct, Arc.slMove],
  [217, Arc.hw, Arc.ct, Arc.sl],
  [218, Arc.ht, Arc.ct, Arc.sideMove],
  [219, Arc.ct, Arc.side, Arc.move],
  [220, Arc.ct, Arc.other, Arc.move],
  [221, Arc.hw, Arc.ct, Arc.side],
  [222, Arc.ct, Arc.cls, Arc.ht],
  [223, Arc.ct, Arc.crs, Arc.ht],
  [224, Arc.ct, Arc.cSets, Arc.ht],
  [225, Arc.ct, Arc.before, Arc.ht],
  [226, Arc.ct, Arc.after, Arc.ht],
  [227, Arc.beforeW, Arc.move],
  [228, Arc.afterW, Arc.move],
  [229, Arc.ct, Arc.below, Arc.move],
  [230, Arc.ct, Arc.clt, Arc.crt],
  [231, Arc.ht, Arc.cw, Arc.clw],
  [232, Arc.hb, Arc.ht, Arc.ct],
  [233, Arc.ht, Arc.ha, Arc.ct],
  [234, Arc.cw, Arc.side, Arc.move],
  [235, Arc.ht, Arc.cwclw, Arc.move],
  [236, Arc.hw, Arc.sideClw, Arc.ct],
]);

const arcAtoms = new Int32Array(Object.keys(Arc).length);

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
  const marks =
    (move === Move.left
      ? input.marksBefore[head]! - input.marksBefore[child]!
      : input.marksBefore[child]! - input.marksBefore[head]!) > 0
      ? 1
      : 0;
  const cm = input.marks[child]!;
  const ck = input.kinds[child]!;
  const hk = input.kinds[head]!;
  arcAtoms[Arc.ht] = ht;
  arcAtoms[Arc.ct] = ct;
  arcAtoms[Arc.wayMark] = mix2(9, way, cm);
  arcAtoms[Arc.ctMarks] = mix2(10, ct, marks);
  arcAtoms[Arc.moveMark] = mix2(11, move, input.marks[child + 1]!);
  arcAtoms[Arc.hw] = hw;
  arcAtoms[Arc.cmMarks] = mix2(12, cm, marks);
  arcAtoms[Arc.hk] = hk;
  arcAtoms[Arc.ck] = ck;
  arcAtoms[Arc.move] = move;
  arcAtoms[Arc.way] = way;
  arcAtoms[Arc.wayMarks] = mix2(13, way, marks);
  arcAtoms[Arc.clw] = clw;
  arcAtoms[Arc.cw] = cw;
  arcAtoms[Arc.clwMove] = mix2(1, clw, move);
  arcAtoms[Arc.clwMoveAgain] = mix2(2, clw, move);
  arcAtoms[Arc.cllMove] = mix2(3, cll, move);
  arcAtoms[Arc.cll] = cll;
  arcAtoms[Arc.slMove] = mix2(4, sl, move);
  arcAtoms[Arc.sl] = sl;
  arcAtoms[Arc.sideMove] = mix2(5, side, move);
  arcAtoms[Arc.side] = side;
  arcAtoms[Arc.other] = other;
  arcAtoms[Arc.cls] = state.leftSet[child]!;
  arcAtoms[Arc.crs] = state.rightSet[child]!;
  arcAtoms[Arc.cSets] = mix2(6, state.leftSet[child]!, state.rightSet[child]!);
  arcAtoms[Arc.before] = before;
  arcAtoms[Arc.after] = after;
  arcAtoms[Arc.beforeW] = wordAt(input, child - 1);
  arcAtoms[Arc.afterW] = input.words[child + 1]!;
  arcAtoms[Arc.below] = below;
  arcAtoms[Arc.clt] = tagAt(input, cl);
  arcAtoms[Arc.crt] = tagAt(input, cr);
  arcAtoms[Arc.hb] = tagAt(input, head - 1);
  arcAtoms[Arc.ha] = input.tags[head + 1]!;
  arcAtoms[Arc.cwclw] = mix2(7, cw, clw);
  arcAtoms[Arc.sideClw] = mix2(8, side, clw);
  return writeFeatures(ARC_TEMPLATES, arcAtoms, out);
}
