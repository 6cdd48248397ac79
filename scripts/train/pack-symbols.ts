import {
  characterOf,
  DIGIT_BITS,
  LEAST_STATE,
  type PackedSymbols,
  SCALE,
  SCALE_BITS,
  STATE_DIGITS,
} from "../../src/syntax/packed-symbols.ts";
import type { PackedNumbers } from "../../src/syntax/weights-text.ts";

/** The inverse of `unpackSymbols`: packs from the last symbol to the first. */
export function packSymbols(symbols: readonly number[]): PackedSymbols {
  const frequencies = scale(countSymbols(symbols));
  const starts = frequencies.map((_, symbol) => frequencies.slice(0, symbol).reduce((sum, each) => sum + each, 0));
  const backwards: number[] = [];
  let state = LEAST_STATE;
  const emit = (): void => {
    backwards.push(state % 2 ** DIGIT_BITS);
    state = Math.floor(state / 2 ** DIGIT_BITS);
  };
  for (const symbol of [...symbols].reverse()) {
    const frequency = frequencies[symbol]!;
    while (state >= frequency * 2 ** DIGIT_BITS * (LEAST_STATE / SCALE)) emit();
    state = Math.floor(state / frequency) * 2 ** SCALE_BITS + starts[symbol]! + (state % frequency);
  }
  for (let digit = 0; digit < STATE_DIGITS; digit++) emit();
  return { count: symbols.length, frequencies, digits: backwards.reverse().map(characterOf).join("") };
}

function countSymbols(symbols: readonly number[]): readonly number[] {
  const counts: number[] = [];
  for (const symbol of symbols) {
    while (counts.length <= symbol) counts.push(0);
    counts[symbol]!++;
  }
  return counts;
}

/** Frequencies that add up to the scale; what comes at all has one at least, and the most frequent bears the rounding. */
function scale(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const scaled = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count * SCALE) / total))));
  const most = scaled.indexOf(Math.max(...scaled));
  scaled[most]! += SCALE - scaled.reduce((sum, count) => sum + count, 0);
  return scaled;
}

/** The inverse of `unpackNumbers`. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const lows: string[] = [];
  let highs = numbers;
  while (highs.some((number) => number > LARGEST_SYMBOL)) {
    lows.unshift(highs.map((number) => characterOf(number % 2 ** DIGIT_BITS)).join(""));
    highs = highs.map((number) => Math.floor(number / 2 ** DIGIT_BITS));
  }
  return { high: packSymbols(highs), lows };
}

const LARGEST_SYMBOL = 255;
