import { buildKeyTable, findValue, type KeyTable } from "./key-table.ts";
import { readNumbers } from "./weights-text.ts";

/** Which tags a word was seen with, as the number of an ambiguity class ("VBD or VBN, mostly VBD"); by word hash. */
export type WordLexicon = KeyTable;

/** The lexicon as text: gaps between sorted keys, and each word's class, both as numbers. */
export interface WordLexiconText {
  readonly keyBits: number;
  readonly count: number;
  readonly keys: string;
  readonly classes: string;
}

/** Class of a word, 0 if the lexicon does not know it. */
export function classOfWord(lexicon: WordLexicon, hash: number): number {
  return Math.max(0, findValue(lexicon, hash));
}

export function readLexicon({ keyBits, count, keys, classes }: WordLexiconText): WordLexicon {
  return buildKeyTable(readNumbers(keys, count), keyBits, readNumbers(classes, count));
}
