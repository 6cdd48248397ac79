import { hashWord } from "./hash.ts";

/** Kind of a word by the hash of its lemma; 0 (not in the table) is no kind. */
export interface WordKinds {
  /** Of names. */
  readonly names: ReadonlyMap<number, number>;
  /** Of other words. */
  readonly others: ReadonlyMap<number, number>;
}

/** Numbers the rows from 1; a word in several rows is of the first. Words of several parts are left out. */
export function numberKinds(rows: readonly Iterable<string>[]): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  rows.forEach((words, row) => {
    for (const word of words) {
      const hash = hashWord(word);
      if (!word.includes(" ") && !kinds.has(hash)) kinds.set(hash, row + 1);
    }
  });
  return kinds;
}
