import type { Token } from "../model/text.ts";
import { mix1, mix2, mix3 } from "./hash.ts";
import { affix, PAD, type Words } from "./words.ts";

/** Most features a word can have. */
export const MAX_TAG_FEATURES = 64;

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
  let n = 0;
  out[n++] = mix1(1, 0);
  out[n++] = mix1(2, w0);
  out[n++] = mix2(3, w0, t1);
  out[n++] = mix1(4, v1);
  out[n++] = mix1(5, v2);
  out[n++] = mix1(6, w1);
  out[n++] = mix1(7, w2);
  out[n++] = mix2(8, v1, w0);
  out[n++] = mix2(9, w0, w1);
  out[n++] = mix1(10, t1);
  out[n++] = mix2(11, t1, t2);
  out[n++] = mix1(12, c0);
  out[n++] = mix2(13, c0, t1);
  out[n++] = mix3(14, c0, t1, t2);
  out[n++] = mix2(15, c0, c1);
  out[n++] = mix3(16, c0, t1, c1);
  out[n++] = mix1(17, c1);
  out[n++] = mix3(18, c0, c1, c2);
  out[n++] = mix2(19, c0, w1);
  out[n++] = mix2(20, c0, v1);
  out[n++] = mix2(21, t1, c1);
  out[n++] = mix3(22, c0, t1, w1);
  out[n++] = mix2(23, w0, c1);
  out[n++] = mix3(24, c0, left.auxiliary, distance);
  out[n++] = mix2(25, s2, left.auxiliary);
  out[n++] = mix2(26, c0, next);
  out[n++] = mix3(27, c0, Math.min(left.finites, 2), next);
  out[n++] = mix2(28, w0, left.auxiliary);
  out[n++] = mix1(29, shape);
  out[n++] = mix2(30, shape, c0);
  out[n++] = mix2(31, shape, t1);
  out[n++] = mix2(32, s3, shape);
  out[n++] = mix2(33, s2, t1);
  out[n++] = mix2(34, words.suffix3[at - 1]!, c0);
  out[n++] = mix2(35, words.suffix3[at + 1]!, c0);
  out[n++] = mix2(36, words.shape[at + 1]!, shape);
  out[n++] = mix3(37, d1, c0, c1);
  out[n++] = mix2(38, w0, shape);
  out[n++] = mix3(39, v1, c0, w1);
  out[n++] = mix3(40, v2, v1, c0);
  out[n++] = mix3(41, s2, t1, c1);
  out[n++] = mix2(42, s3, c1);
  out[n++] = mix2(43, w0, nextShape);
  out[n++] = mix3(44, c0, t1, nextShape);
  out[n++] = mix3(45, c0, nextShape, c2);
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
