import { type LinearModel, slotOf } from "./linear-model.ts";

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
  const gaps = readNumbers(text.keys, rowCount);
  const slotCount = 2 ** Math.ceil(Math.log2(rowCount * 2 + 2));
  const slots = new Int32Array(slotCount);
  const rows = new Int32Array(slotCount);
  const offsets = new Int32Array(rowCount + 1);
  const classes = new Uint8Array(pairCount);
  const values = new Int8Array(pairCount);
  let key = 0;
  let pair = 0;
  for (let row = 0; row < rowCount; row++) {
    key += gaps[row]!;
    let slot = slotOf(key, slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = key;
    rows[slot] = row;
    let last = -1;
    for (let left = symbolOf(text.counts.charCodeAt(row)); left > 0; left--) {
      last += symbolOf(text.classes.charCodeAt(pair)) + 1;
      classes[pair] = last;
      values[pair] = symbolOf(text.values.charCodeAt(pair)) - ZERO;
      pair++;
    }
    offsets[row + 1] = pair;
  }
  return { keyMask: 2 ** text.keyBits - 1, classCount: text.classCount, slots, rows, offsets, classes, values };
}
