/**
 * A sparse linear classifier over hashed features: for each kept feature a short row of (class, weight) pairs with
 * small integer weights. Features are found in an open-addressing table.
 */
export interface LinearModel {
  /** Low bits of a feature's hash that are its key. */
  readonly keyMask: number;
  readonly classCount: number;
  /** Key + 1 by slot, 0 where the slot is free. */
  readonly slots: Int32Array;
  /** Row by slot. */
  readonly rows: Int32Array;
  /** First pair of each row, and one past the last. */
  readonly offsets: Int32Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

/** Adds the weights of `count` features to `scores`, which is first set to zero. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, rows, offsets, classes, values, keyMask } = model;
  const slotMask = slots.length - 1;
  scores.fill(0, 0, model.classCount);
  for (let index = 0; index < count; index++) {
    const key = (features[index]! & keyMask) + 1;
    let slot = slotOf(key, slotMask);
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (found === key) {
        const row = rows[slot]!;
        const end = offsets[row + 1]!;
        for (let pair = offsets[row]!; pair < end; pair++) scores[classes[pair]!]! += values[pair]!;
        break;
      }
      slot = (slot + 1) & slotMask;
    }
  }
}

/** Home slot of a key: keys are hashes already, one multiplication spreads their low bits. */
export function slotOf(key: number, slotMask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & slotMask;
}

/** The class with the highest score; the lowest number wins a tie. */
export function bestClass(scores: Int32Array, classCount: number): number {
  let best = 0;
  for (let index = 1; index < classCount; index++) if (scores[index]! > scores[best]!) best = index;
  return best;
}
