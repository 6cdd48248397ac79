import type { MoveModelText } from "../../src/syntax/move-model.ts";
import { type WeightsText, ZERO } from "../../src/syntax/weights-text.ts";
import type { WordLexiconText } from "../../src/syntax/word-lexicon.ts";
import { packNumbers, packSymbols } from "./pack-symbols.ts";

/** Largest weight after quantisation, in steps. */
const LARGEST = 45;
/** Rows with so many pairs and more have their classes in one stream. */
const LONG_ROW = 8;

/** Quantises averaged weights to whole steps and writes them as text. Pairs that round to nothing are left out. */
export function writeWeights(
  rows: ReadonlyMap<number, Float64Array>,
  { keyBits, classCount, step }: { readonly keyBits: number; readonly classCount: number; readonly step: number },
): WeightsText {
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[][] = Array.from({ length: LONG_ROW }, () => []);
  const values: number[] = [];
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    const whole = Array.from(rows.get(key)!, (weight) => quantise(weight, step));
    const kept = whole.flatMap((value, index) => (value === 0 ? [] : [index]));
    if (kept.length === 0) continue;
    if (kept.length > 127) throw new Error(`a row of ${kept.length} classes does not fit seven bits`);
    keys.push(key);
    counts.push(kept.length);
    classes[Math.min(kept.length, LONG_ROW) - 1]!.push(...gapsOf(kept));
    values.push(...kept.map((index) => whole[index]! + ZERO));
  }
  return {
    keyBits,
    classCount,
    keys: packNumbers(gapsFromOne(keys)),
    counts: packSymbols(counts),
    classes: classes.map(packSymbols),
    values: packSymbols(values),
  };
}

/** Quantises averaged weights of the three moves. */
export function writeMoveModel(
  rows: ReadonlyMap<number, Float64Array>,
  { keyBits, step }: { readonly keyBits: number; readonly step: number },
): MoveModelText {
  const kept = [...rows.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({ key, weights: Array.from(rows.get(key)!, (weight) => quantise(weight, step)) }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0));
  const ofMove = (move: number) => packSymbols(kept.map(({ weights }) => weights[move]! + ZERO));
  return {
    keyBits,
    keys: packNumbers(gapsFromOne(kept.map(({ key }) => key))),
    values: [ofMove(0), ofMove(1), ofMove(2)],
  };
}

function quantise(weight: number, step: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
}

/** Writes a word lexicon: class by key of the word's hash. */
export function writeLexicon(words: ReadonlyMap<number, number>, keyBits: number): WordLexiconText {
  const sorted = [...words.keys()].sort((a, b) => a - b);
  return {
    keyBits,
    keys: packNumbers(gapsFromOne(sorted)),
    classes: packNumbers(sorted.map((key) => words.get(key)!)),
  };
}

/** How many numbers lie between neighbours, and before the first: 3, 4, 7 → 3, 0, 2. */
function gapsOf(sorted: readonly number[]): readonly number[] {
  return sorted.map((number, index) => number - (sorted[index - 1] ?? -1) - 1);
}

/** The same with what a key table reads: the sum of the gaps so far is each key + 1. */
function gapsFromOne(keys: readonly number[]): readonly number[] {
  return gapsOf(keys).map((gap) => gap + 1);
}
