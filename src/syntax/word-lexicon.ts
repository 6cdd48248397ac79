import { buildKeyTable, findValue, type KeyTable } from "./key-table.ts";
import { type PackedNumbers, unpackNumbers } from "./weights-text.ts";

/** Which tags a word was seen with, as the number of an ambiguity class ("VBD or VBN, mostly VBD"); by word hash. */
export type WordLexicon = KeyTable;

/** The lexicon as text: gaps between sorted keys, and each word's class, both as numbers. */
export interface WordLexiconText {
  readonly keyBits: number;
  readonly keys: PackedNumbers;
  readonly classes: PackedNumbers;
}

/** Class of a word, 0 if the lexicon does not know it. */
export function classOfWord(lexicon: WordLexicon, hash: number): number {
  return Math.max(0, findValue(lexicon, hash));
}

export function readLexicon({ keyBits, keys, classes }: WordLexiconText): WordLexicon {
  return buildKeyTable(unpackNumbers(keys), keyBits, unpackNumbers(classes));
}
