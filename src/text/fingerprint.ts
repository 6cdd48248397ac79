import type { Span } from "../model/text.ts";
import { eachWord } from "./words.ts";

/** Length of a fingerprint: the error of an estimated likeness is about 1/√128, nine points of a hundred at most. */
export const FINGERPRINT_LENGTH = 128;
/** Words in a shingle: two honest reports of one event share few runs of three words, two copies most of them. */
const SHINGLE = 3;

/**
 * MinHash of the text's word shingles (Broder 1997): 128 unsigned 32-bit integers, or none for a text of fewer than
 * three words. The share of places at which two fingerprints agree estimates the Jaccard likeness of the texts' sets
 * of three-word runs. Case, punctuation and the order of sentences do not count. Linear.
 *
 * `spans` are the stretches that are the article's own (its body), so that a site's boilerplate makes no copies.
 */
export function fingerprint(
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): readonly number[] {
  const least = new Uint32Array(FINGERPRINT_LENGTH).fill(0xffffffff);
  let seen = 0;
  for (const { start, end } of spans) {
    let [first, second, count] = [0, 0, 0];
    eachWord(text, start, end, (from, to) => {
      const third = hashWord(text, from, to);
      count++;
      if (count >= SHINGLE) {
        seen++;
        lower(least, mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)));
      }
      first = second;
      second = third;
    });
  }
  return seen === 0 ? [] : Array.from(least);
}

/** The estimated likeness of two texts, 0 to 1; 0 where one has no fingerprint. */
export function compareFingerprints(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at++) if (a[at] === b[at]) same++;
  return same / a.length;
}

/**
 * About how many three-word runs two texts share, and what part that is of the shorter text. The number of runs of a text is
 * told by how small its least values are (Cohen 1997), with an error of a tenth.
 */
export function estimateShared(
  a: readonly number[],
  b: readonly number[],
): { readonly runs: number; readonly part: number } {
  const likeness = compareFingerprints(a, b);
  if (likeness === 0) return { runs: 0, part: 0 };
  const [left, right] = [countRuns(a), countRuns(b)];
  const runs = (likeness / (1 + likeness)) * (left + right);
  return { runs, part: Math.min(1, runs / Math.min(left, right)) };
}

/** The least of n even values lies at 1/(n + 1) of the way on the mean. */
function countRuns(fingerprint: readonly number[]): number {
  const mean = fingerprint.reduce((sum, least) => sum + least, 0) / fingerprint.length;
  return Math.max(1, 2 ** 32 / (mean + 1) - 1);
}

/** Each place keeps its least value under a permutation of its own: odd multiplier and addend made from the place. */
function lower(least: Uint32Array, hash: number): void {
  for (let at = 0; at < FINGERPRINT_LENGTH; at++) {
    const value = (Math.imul(hash, MULTIPLIERS[at]!) + ADDENDS[at]!) >>> 0; // both tables have this length
    const mixed = (value ^ (value >>> 15)) >>> 0;
    if (mixed < least[at]!) least[at] = mixed;
  }
}

const MULTIPLIERS = Int32Array.from({ length: FINGERPRINT_LENGTH }, (_, at) => mix(at + 1) | 1);
const ADDENDS = Int32Array.from({ length: FINGERPRINT_LENGTH }, (_, at) => mix(at + 0x51ed270b));

/** FNV-1a over the lower-case code units (Fowler, Noll, Vo). */
function hashWord(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return hash;
}

/** The finaliser of MurmurHash3 (Appleby). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
