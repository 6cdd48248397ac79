import { writeLabelFeatures } from "./label-features.ts";
import type { ParseInput } from "./parse-input.ts";
import { Move, type ParseState } from "./parse-state.ts";
import { MAX_FEATURES } from "./templates.ts";

/** The relation that scores highest by the features of an arc. */
export type ChooseLabel = (features: Int32Array, count: number) => number;

/**
 * Chooses the relation of the arc that a move would make, for the states of one sentence. States of a beam make many of
 * the same arcs: what was chosen for one is kept and found again by all that the features look at.
 */
export function createLabelChooser(
  input: ParseInput,
  choose: ChooseLabel,
): (state: ParseState, move: number) => number {
  const features = new Int32Array(MAX_FEATURES);
  const kept = new Int32Array(SLOTS * WIDTH).fill(-2);
  const key = new Int32Array(WIDTH);
  return (state, move) => {
    const slot = writeKey(state, move, key) * WIDTH;
    let same = true;
    for (let at = 0; at < WIDTH - 1 && same; at++) same = kept[slot + at] === key[at];
    if (!same) {
      key[WIDTH - 1] = choose(features, writeLabelFeatures(input, state, move, features));
      for (let at = 0; at < WIDTH; at++) kept[slot + at] = key[at]!;
    }
    return kept[slot + WIDTH - 1]!;
  };
}

const SLOTS = 256;
/** Numbers of a slot: what the features look at, and the relation. */
const WIDTH = 12;

/** Writes everything in a state that {@link writeLabelFeatures} looks at, and returns the slot it is kept in. */
function writeKey(state: ParseState, move: number, key: Int32Array): number {
  const { depth, next, stack, left1, left2, right1, labels, leftSet, rightSet } = state;
  const child = stack[depth - 1]!;
  const isLeft = move === Move.left;
  const head = isLeft ? next : stack[depth - 2]!;
  const first = left1[child]!;
  const sibling = isLeft ? left1[head]! : right1[head]!;
  key[0] = child;
  key[1] = head;
  key[2] = first;
  key[3] = right1[child]!;
  key[4] = left2[child]!;
  key[5] = first < 0 ? -1 : labels[first]!;
  key[6] = leftSet[child]!;
  key[7] = rightSet[child]!;
  key[8] = sibling < 0 ? -1 : labels[sibling]!;
  key[9] = leftSet[head]!;
  key[10] = rightSet[head]!;
  let hash = 0;
  for (let at = 0; at < WIDTH - 1; at++) hash = Math.imul(hash ^ key[at]!, 0x9e3779b1) ^ (hash >>> 15);
  return (hash >>> 24) & (SLOTS - 1);
}
