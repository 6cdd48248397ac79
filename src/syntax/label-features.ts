import { mix2, mix3 } from "./hash.ts";
import { bucket, labelAt, type ParseInput, tagAt, wordAt } from "./parse-input.ts";
import { Move, type ParseState } from "./parse-state.ts";

export const MAX_LABEL_FEATURES = 64;

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
  let n = 0;
  out[n++] = mix3(240, ht, ct, mix2(9, way, cm));
  out[n++] = mix3(241, ht, mix2(10, ct, marks), mix2(11, move, input.marks[child + 1]!));
  out[n++] = mix3(242, hw, ct, mix2(12, cm, marks));
  out[n++] = mix3(243, hk, ck, move);
  out[n++] = mix3(244, ht, ck, way);
  out[n++] = mix3(245, hk, ct, mix2(13, way, marks));
  out[n++] = mix3(246, ck, clw, move);
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
