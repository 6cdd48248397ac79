import { slotOf } from "./linear-model.ts";
import { readNumbers, symbolOf, ZERO } from "./weights-text.ts";

/**
 * A linear classifier over the parser's three moves. The three weights of a feature are lanes of one double, so that a
 * feature costs one probe and one addition: a sum of 100 weights of at most 45 needs 13 bits and a sign, a lane has 17.
 */
export interface MoveModel {
  readonly keyMask: number;
  /** Key + 1 by slot, 0 where the slot is free. */
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

/** The model as text: gaps between sorted keys, and three characters of weights a feature. */
export interface MoveModelText {
  readonly keyBits: number;
  readonly keys: string;
  /** Weights + 45 of each move, one string a move. */
  readonly values: readonly [string, string, string];
}

const LANE = 2 ** 17;

export function readMoveModel({ keyBits, keys, values: [shifts, lefts, rights] }: MoveModelText): MoveModel {
  const count = shifts.length;
  const gaps = readNumbers(keys, count);
  const slotCount = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const slots = new Int32Array(slotCount);
  const values = new Float64Array(slotCount);
  let key = 0;
  for (let row = 0; row < count; row++) {
    key += gaps[row]!;
    let slot = slotOf(key, slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = key;
    values[slot] =
      symbolOf(shifts.charCodeAt(row)) -
      ZERO +
      (symbolOf(lefts.charCodeAt(row)) - ZERO) * LANE +
      (symbolOf(rights.charCodeAt(row)) - ZERO) * LANE * LANE;
  }
  return { keyMask: 2 ** keyBits - 1, slots, values };
}

/** Writes the scores of the three moves to `scores`, from place `at`. */
export function scoreMoves(
  { keyMask, slots, values }: MoveModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const slotMask = slots.length - 1;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const key = (features[index]! & keyMask) + 1;
    let slot = slotOf(key, slotMask);
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (found === key) {
        sum += values[slot]!;
        break;
      }
      slot = (slot + 1) & slotMask;
    }
  }
  const right = Math.floor(sum / (LANE * LANE) + 0.5);
  sum -= right * LANE * LANE;
  const left = Math.floor(sum / LANE + 0.5);
  scores[at] = sum - left * LANE;
  scores[at + 1] = left;
  scores[at + 2] = right;
}
