import type { Token } from "../model/text.ts";
import { mix3 } from "./hash.ts";
import { packTemplates, writeFeatures } from "./templates.ts";
import { affix, PAD, type Words } from "./words.ts";

/** What the tagger has decided and seen so far in a sentence. Arrays are padded like {@link Words}. */
export interface TagState {
  readonly words: Words;
  /** Ambiguity class of each word. */
  readonly classes: Int32Array;
  /** Tag + 1 of each word already tagged; 0 before the sentence. */
  readonly tags: Int32Array;
  /** For each position, class of the first word to its right that may be a finite verb. */
  readonly nextFinite: Int32Array;
  /** For words that may be forms of a verb on the language's list, their ending or kind; 0 for others. */
  readonly verbal: Int32Array;
  /** Shape of the sentence: 1 if it is written in capitals. */
  readonly capitals: number;
}

/** Mutable memory of what lies to the left, kept by the tagging loop. */
export interface LeftContext {
  auxiliary: number;
  auxiliaryDistance: number;
  finites: number;
}

/** What is mixed: w0 is the word, w1 and w2 the next, v1 and v2 those before; c class, s suffix, t tag. */
const Word = {
  nothing: 0,
  w0: 1,
  t1: 2,
  v1: 3,
  v2: 4,
  w1: 5,
  w2: 6,
  t2: 7,
  c0: 8,
  c1: 9,
  c2: 10,
  auxiliary: 11,
  distance: 12,
  s2: 13,
  next: 14,
  finites: 15,
  shape: 16,
  s3: 17,
  v1s: 18,
  w1s: 19,
  w1shape: 20,
  d1: 21,
  nextShape: 22,
} as const;

const WORD_TEMPLATES = packTemplates([
  [1, Word.nothing],
  [2, Word.w0],
  [3, Word.w0, Word.t1],
  [4, Word.v1],
  [5, Word.v2],
  [6, Word.w1],
  [7, Word.w2],
  [8, Word.v1, Word.w0],
  [9, Word.w0, Word.w1],
  [10, Word.t1],
  [11, Word.t1, Word.t2],
  [12, Word.c0],
  [13, Word.c0, Word.t1],
  [14, Word.c0, Word.t1, Word.t2],
  [15, Word.c0, Word.c1],
  [16, Word.c0, Word.t1, Word.c1],
  [17, Word.c1],
  [18, Word.c0, Word.c1, Word.c2],
  [19, Word.c0, Word.w1],
  [20, Word.c0, Word.v1],
  [21, Word.t1, Word.c1],
  [22, Word.c0, Word.t1, Word.w1],
  [23, Word.w0, Word.c1],
  [24, Word.c0, Word.auxiliary, Word.distance],
  [25, Word.s2, Word.auxiliary],
  [26, Word.c0, Word.next],
  [27, Word.c0, Word.finites, Word.next],
  [28, Word.w0, Word.auxiliary],
  [29, Word.shape],
  [30, Word.shape, Word.c0],
  [31, Word.shape, Word.t1],
  [32, Word.s3, Word.shape],
  [33, Word.s2, Word.t1],
  [34, Word.v1s, Word.c0],
  [35, Word.w1s, Word.c0],
  [36, Word.w1shape, Word.shape],
  [37, Word.d1, Word.c0, Word.c1],
  [38, Word.w0, Word.shape],
  [39, Word.v1, Word.c0, Word.w1],
  [40, Word.v2, Word.v1, Word.c0],
  [41, Word.s2, Word.t1, Word.c1],
  [42, Word.s3, Word.c1],
  [43, Word.w0, Word.nextShape],
  [44, Word.c0, Word.t1, Word.nextShape],
  [45, Word.c0, Word.nextShape, Word.c2],
]);

const wordAtoms = new Int32Array(Object.keys(Word).length);

/** Writes the features of word `index` to `out` and returns how many. */
export function writeTagFeatures(
  state: TagState,
  { token, index, left }: { readonly token: Token; readonly index: number; readonly left: LeftContext },
  out: Int32Array,
): number {
  const { words, classes, tags } = state;
  const at = index + PAD;
  const w0 = words.word[at]!;
  const w1 = words.word[at + 1]!;
  const w2 = words.word[at + 2]!;
  const v1 = words.word[at - 1]!;
  const v2 = words.word[at - 2]!;
  const c0 = classes[at]!;
  const c1 = classes[at + 1]!;
  const c2 = classes[at + 2]!;
  const d1 = classes[at - 1]!;
  const t1 = tags[at - 1]!;
  const t2 = tags[at - 2]!;
  const shape = words.shape[at]! | (index === 0 ? 256 : 0) | state.capitals;
  const nextShape = words.shape[at + 1]! & (1 | 8 | 32);
  const s3 = words.suffix3[at]!;
  const s2 = words.suffix2[at]!;
  const distance = Math.min(left.auxiliaryDistance, 5);
  const next = state.nextFinite[at]!;
  wordAtoms[Word.nothing] = 0;
  wordAtoms[Word.w0] = w0;
  wordAtoms[Word.t1] = t1;
  wordAtoms[Word.v1] = v1;
  wordAtoms[Word.v2] = v2;
  wordAtoms[Word.w1] = w1;
  wordAtoms[Word.w2] = w2;
  wordAtoms[Word.t2] = t2;
  wordAtoms[Word.c0] = c0;
  wordAtoms[Word.c1] = c1;
  wordAtoms[Word.c2] = c2;
  wordAtoms[Word.auxiliary] = left.auxiliary;
  wordAtoms[Word.distance] = distance;
  wordAtoms[Word.s2] = s2;
  wordAtoms[Word.next] = next;
  wordAtoms[Word.finites] = Math.min(left.finites, 2);
  wordAtoms[Word.shape] = shape;
  wordAtoms[Word.s3] = s3;
  wordAtoms[Word.v1s] = words.suffix3[at - 1]!;
  wordAtoms[Word.w1s] = words.suffix3[at + 1]!;
  wordAtoms[Word.w1shape] = words.shape[at + 1]!;
  wordAtoms[Word.d1] = d1;
  wordAtoms[Word.nextShape] = nextShape;
  let n = writeFeatures(WORD_TEMPLATES, wordAtoms, out);
  const verbal = state.verbal[at]!;
  if (verbal !== 0) {
    const open = Math.min(left.finites, 1) + (next > 0 ? 2 : 0);
    out[n++] = mix3(46, verbal, open, t1);
    out[n++] = mix3(47, verbal, t1, c1);
    out[n++] = mix3(48, verbal, open, w1);
    out[n++] = mix3(49, verbal, t1, shape);
  }
  for (let length = 1; length <= 5; length++) out[n++] = affix(token.text, -length);
  for (let length = 1; length <= 3; length++) out[n++] = affix(token.text, length);
  return n;
}
