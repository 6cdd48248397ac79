import type { MoveModelText } from "../../src/syntax/move-model.ts";
import { codeOf, type WeightsText, writeNumber, ZERO } from "../../src/syntax/weights-text.ts";
import type { WordLexiconText } from "../../src/syntax/word-lexicon.ts";

/** Largest weight after quantisation, in steps. */
const LARGEST = 45;

/** Quantises averaged weights to whole steps and writes them as text. Pairs that round to nothing are left out. */
export function writeWeights(
  rows: ReadonlyMap<number, Float64Array>,
  { keyBits, classCount, step }: { readonly keyBits: number; readonly classCount: number; readonly step: number },
): WeightsText {
  let keys = "";
  let counts = "";
  let classes = "";
  let values = "";
  let lastKey = 0;
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(key)!;
    let count = 0;
    let lastClass = -1;
    for (let c = 0; c < classCount; c++) {
      const value = quantise(row[c]!, step);
      if (value === 0) continue;
      classes += symbol(c - lastClass - 1);
      values += symbol(value + ZERO);
      lastClass = c;
      count++;
    }
    if (count === 0) continue;
    if (count > 90) throw new Error(`a row of ${count} classes does not fit one symbol`);
    counts += symbol(count);
    keys += writeNumber(key + 1 - lastKey);
    lastKey = key + 1;
  }
  return { keyBits, classCount, keys, counts, classes, values };
}

/** Quantises averaged weights of the three moves. */
export function writeMoveModel(
  rows: ReadonlyMap<number, Float64Array>,
  { keyBits, step }: { readonly keyBits: number; readonly step: number },
): MoveModelText {
  let keys = "";
  const values: [string, string, string] = ["", "", ""];
  let lastKey = 0;
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    const whole = Array.from(rows.get(key)!, (weight) => quantise(weight, step));
    if (whole.every((value) => value === 0)) continue;
    whole.forEach((value, move) => {
      values[move as 0 | 1 | 2] += symbol(value + ZERO);
    });
    keys += writeNumber(key + 1 - lastKey);
    lastKey = key + 1;
  }
  return { keyBits, keys, values };
}

function quantise(weight: number, step: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
}

/** Writes a word lexicon: class by key of the word's hash. */
export function writeLexicon(words: ReadonlyMap<number, number>, keyBits: number): WordLexiconText {
  let keys = "";
  let classes = "";
  let last = 0;
  const sorted = [...words.keys()].sort((a, b) => a - b);
  for (const key of sorted) {
    keys += writeNumber(key + 1 - last);
    classes += writeNumber(words.get(key)!);
    last = key + 1;
  }
  return { keyBits, count: sorted.length, keys, classes };
}

const symbol = (value: number): string => {
  if (value < 0 || value > 90) throw new Error(`symbol out of range: ${value}`);
  return String.fromCharCode(codeOf(value));
};
