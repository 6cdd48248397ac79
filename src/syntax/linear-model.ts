import { findValue, type KeyTable } from "./key-table.ts";

/**
 * A sparse linear classifier over hashed features: for each kept feature a short row of (class, weight) pairs with
 * small integer weights.
 */
export interface LinearModel {
  /** Where the row of a feature begins among the pairs, and in the low 7 bits how many it has. */
  readonly rows: KeyTable;
  readonly classCount: number;
  /** Class in the low 7 bits, weight above. */
  readonly pairs: Int16Array;
}

/** Writes the sum of the weights of `count` features to `scores`. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { rows, pairs } = model;
  scores.fill(0, 0, model.classCount);
  for (let index = 0; index < count; index++) {
    const row = findValue(rows, features[index]!);
    if (row < 0) continue;
    const first = row >>> 7;
    const end = first + (row & 127);
    for (let at = first; at < end; at++) {
      const pair = pairs[at]!;
      scores[pair & 127]! += pair >> 7;
    }
  }
}

/** The class with the highest score; the lowest number wins a tie. */
export function bestClass(scores: Int32Array, classCount: number): number {
  let best = 0;
  for (let index = 1; index < classCount; index++) if (scores[index]! > scores[best]!) best = index;
  return best;
}
