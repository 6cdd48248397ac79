import { buildKeyTable, findPlace, type KeyTable } from "./key-table.ts";
import { readNumbers } from "./weights-text.ts";

/** Which tags a word was seen with, as the number of an ambiguity class ("VBD or VBN, mostly VBD"); by word hash. */
export interface WordLexicon {
  readonly keys: KeyTable;
  readonly classes: Int32Array;
}

/** The lexicon as text: gaps between sorted keys, and each word's class, both as numbers. */
export interface WordLexiconText {
  readonly keyBits: number;
  readonly count: number;
  readonly keys: string;
  readonly classes: string;
}

/** Class of a word, 0 if the lexicon does not know it. */
export function classOfWord({ keys, classes }: WordLexicon, hash: number): number {
  const place = findPlace(keys, hash);
  return place < 0 ? 0 : classes[place]!;
}

export function readLexicon(text: WordLexiconText): WordLexicon {
  return {
    keys: buildKeyTable(readNumbers(text.keys, text.count), text.keyBits),
    classes: readNumbers(text.classes, text.count),
  };
}
