import { slotOf } from "./linear-model.ts";
import { readNumbers } from "./weights-text.ts";

/** Which tags a word was seen with, as the number of an ambiguity class ("VBD or VBN, mostly VBD"); by word hash. */
export interface WordLexicon {
  readonly keyMask: number;
  readonly slots: Int32Array;
  readonly classes: Uint8Array;
}

/** The lexicon as text: gaps between sorted keys, and each word's class in base 91, two characters. */
export interface WordLexiconText {
  readonly keyBits: number;
  readonly count: number;
  readonly keys: string;
  readonly classes: string;
}

/** Class of a word, 0 if the lexicon does not know it. */
export function classOfWord({ keyMask, slots, classes }: WordLexicon, hash: number): number {
  const key = (hash & keyMask) + 1;
  const slotMask = slots.length - 1;
  let slot = slotOf(key, slotMask);
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (found === key) return classes[slot]!;
    slot = (slot + 1) & slotMask;
  }
  return 0;
}

export function readLexicon(text: WordLexiconText): WordLexicon {
  const gaps = readNumbers(text.keys, text.count);
  const numbers = readNumbers(text.classes, text.count);
  const slotCount = 2 ** Math.ceil(Math.log2(text.count * 2 + 2));
  const slots = new Int32Array(slotCount);
  const classes = new Uint8Array(slotCount);
  let key = 0;
  for (let word = 0; word < text.count; word++) {
    key += gaps[word]!;
    let slot = slotOf(key, slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = key;
    classes[slot] = numbers[word]!;
  }
  return { keyMask: 2 ** text.keyBits - 1, slots, classes };
}
