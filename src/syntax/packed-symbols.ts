/**
 * Symbols (0 to 255) packed close to their entropy, as text: asymmetric numeral systems with ranges (rANS; Duda 2013)
 * over fixed frequencies. The state is renewed by digits of six bits, one printable character each, so that gzip stores
 * them in six bits and unpacking at first use stays a matter of milliseconds.
 */
export interface PackedSymbols {
  readonly count: number;
  /** How often each symbol comes, from 0 on; they add up to {@link SCALE}. */
  readonly frequencies: readonly number[];
  readonly digits: string;
}

export const SCALE_BITS = 14;
export const SCALE = 2 ** SCALE_BITS;
/** A state lies from here to 64 times as much. */
export const LEAST_STATE = 2 ** 24;
export const DIGIT_BITS = 6;
/** Digits of the first state. */
export const STATE_DIGITS = 5;

/** Printable ASCII from "0" on, without the backslash: 64 characters. */
export function characterOf(digit: number): string {
  return String.fromCharCode(digit < 44 ? digit + 48 : digit + 49);
}

/** Digit of each character code. */
export const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, code < 92 ? code - 48 : code - 49));

export function unpackSymbols({ count, frequencies, digits }: PackedSymbols): Uint8Array {
  const slots = new Uint8Array(SCALE);
  const starts = new Int32Array(frequencies.length);
  const ranges = Int32Array.from(frequencies);
  let start = 0;
  frequencies.forEach((frequency, symbol) => {
    starts[symbol] = start;
    slots.fill(symbol, start, start + frequency);
    start += frequency;
  });
  const symbols = new Uint8Array(count);
  let state = 0;
  let at = 0;
  while (at < STATE_DIGITS) state = (state << DIGIT_BITS) | DIGITS[digits.charCodeAt(at++)]!;
  for (let index = 0; index < count; index++) {
    const slot = state & (SCALE - 1);
    const symbol = slots[slot]!;
    symbols[index] = symbol;
    state = ranges[symbol]! * (state >>> SCALE_BITS) + slot - starts[symbol]!;
    while (state < LEAST_STATE) state = (state << DIGIT_BITS) | DIGITS[digits.charCodeAt(at++)]!;
  }
  return symbols;
}
