import { buildKeyTable } from "./key-table.ts";
import type { LinearModel } from "./linear-model.ts";
import { DIGIT_BITS, DIGITS, type PackedSymbols, unpackSymbols } from "./packed-symbols.ts";

/**
 * Weights as text, in streams of like symbols.
 *
 * - `keys`: gaps between the sorted feature keys
 * - `counts`: pairs in each row
 * - `classes`: gaps between a row's classes; the first stream holds those of rows with one pair, and so on, the last one
 *   those of all longer rows
 * - `values`: weights + 45
 */
export interface WeightsText {
  readonly keyBits: number;
  readonly classCount: number;
  readonly keys: PackedNumbers;
  readonly counts: PackedSymbols;
  readonly classes: readonly PackedSymbols[];
  readonly values: PackedSymbols;
}

/** Numbers of more bits than a symbol: the high bits as symbols, the low ones, which are as good as random, as digits. */
export interface PackedNumbers {
  readonly high: PackedSymbols;
  /** Six bits of each number, those of higher value first. */
  readonly lows: readonly string[];
}

export function unpackNumbers({ high, lows }: PackedNumbers): Int32Array {
  const numbers = Int32Array.from(unpackSymbols(high));
  for (const low of lows)
    for (let index = 0; index < numbers.length; index++)
      numbers[index] = (numbers[index]! << DIGIT_BITS) | DIGITS[low.charCodeAt(index)]!;
  return numbers;
}

/** Zero of the weights' symbols. */
export const ZERO = 45;

/** Unpacks a classifier. */
export function readWeights(text: WeightsText): LinearModel {
  const counts = unpackSymbols(text.counts);
  const values = unpackSymbols(text.values);
  const classes = text.classes.map(unpackSymbols);
  const read = new Int32Array(classes.length);
  const rows = new Int32Array(counts.length);
  const pairs = new Int16Array(values.length);
  let pair = 0;
  for (let row = 0; row < counts.length; row++) {
    let last = -1;
    const length = counts[row]!;
    const stream = Math.min(length, classes.length) - 1;
    rows[row] = (pair << 7) | length;
    for (let left = length; left > 0; left--) {
      last += classes[stream]![read[stream]!++]! + 1;
      pairs[pair] = last | ((values[pair]! - ZERO) << 7);
      pair++;
    }
  }
  return { rows: buildKeyTable(unpackNumbers(text.keys), text.keyBits, rows), classCount: text.classCount, pairs };
}
