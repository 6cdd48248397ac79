import { buildKeyTable } from "./key-table.ts";
import type { LinearModel } from "./linear-model.ts";

/**
 * Weights as text: one printable character a symbol, streams of like symbols apart, so that gzip's own entropy coder
 * packs them and nothing has to be unpacked at first use but characters.
 *
 * - `keys`: gaps between the sorted feature keys, base 91, high digits first, digits but the last marked (see below)
 * - `counts`: pairs in each row · `classes`: gaps between a row's classes · `values`: weights + 45
 */
export interface WeightsText {
  readonly keyBits: number;
  readonly classCount: number;
  readonly keys: string;
  readonly counts: string;
  readonly classes: string;
  readonly values: string;
}

/** Printable ASCII without the quotation mark, the backslash and the space: 91 characters. */
export function symbolOf(code: number): number {
  return code > 92 ? code - 36 : code - 35;
}

export function codeOf(symbol: number): number {
  return symbol >= 57 ? symbol + 36 : symbol + 35;
}

/** Numbers are written in base 45; a digit below 45 ends the number, 45 and more announce another digit. */
const BASE = 45;

export function writeNumber(value: number): string {
  const last = String.fromCharCode(codeOf(value % BASE));
  let rest = Math.floor(value / BASE);
  let text = last;
  while (rest > 0) {
    text = String.fromCharCode(codeOf((rest % BASE) + BASE)) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** Reads `count` numbers. */
export function readNumbers(text: string, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let value = 0;
    let symbol = symbolOf(text.charCodeAt(at++));
    while (symbol >= BASE) {
      value = value * BASE + symbol - BASE;
      symbol = symbolOf(text.charCodeAt(at++));
    }
    numbers[index] = value * BASE + symbol;
  }
  return numbers;
}

/** Zero of the weights' symbols. */
export const ZERO = 45;

/** Unpacks a classifier. */
export function readWeights(text: WeightsText): LinearModel {
  const rowCount = text.counts.length;
  const pairCount = text.values.length;
  const rows = new Int32Array(rowCount);
  const pairs = new Int16Array(pairCount);
  let pair = 0;
  for (let row = 0; row < rowCount; row++) {
    let last = -1;
    const length = symbolOf(text.counts.charCodeAt(row));
    rows[row] = (pair << 7) | length;
    for (let left = length; left > 0; left--) {
      last += symbolOf(text.classes.charCodeAt(pair)) + 1;
      pairs[pair] = last | ((symbolOf(text.values.charCodeAt(pair)) - ZERO) << 7);
      pair++;
    }
  }
  const keys = readNumbers(text.keys, rowCount);
  return { rows: buildKeyTable(keys, text.keyBits, rows), classCount: text.classCount, pairs };
}
