import { cellOf } from "./word-filter.ts";

/** A list of words in lower case, numbered from 1, and found where they stand in a text without being cut out of it. */
export interface WordTable {
  /** The words by number; an empty one stands first, for all others. */
  readonly words: readonly string[];
  /** The number of the word from `start` to `end`, in whatever case; 0 where it is not in the list. */
  readonly find: (text: string, start: number, end: number) => number;
}

/** Looked for by first letter, last letter and length: most words of a text are not in the list, and few share all three. */
export function wordTable(list: Iterable<string>): WordTable {
  const cell = (word: string) => cellOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
  const sorted = [...new Set(list)].sort((a, b) => cell(a) - cell(b));
  const words = ["", ...sorted];
  const numbers = new Map(sorted.map((word, at) => [word, at + 1]));
  const firsts = new Uint16Array(2 ** 14);
  // the numbers of a cell lie side by side, and behind the last of all is none
  const cells = new Uint16Array(words.length + 1).fill(0xffff);
  for (const [word, number] of numbers) {
    cells[number] = cell(word);
    firsts[cell(word)] ||= number;
  }
  return {
    words,
    find: (text, start, end) => {
      const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
      // letters beyond ASCII may be another letter in lower case
      if (first > 127 || last > 127) return numbers.get(text.slice(start, end).toLowerCase()) ?? 0;
      const place = cellOf(first, last, end - start);
      for (let number = firsts[place]!; number > 0 && cells[number] === place; number++)
        if (isSame(words[number]!, text, start, end)) return number;
      return 0;
    },
  };
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at);
    if (code > 127) return text.slice(start, end).toLowerCase() === word;
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code | 32 : code)) return false;
  }
  return true;
}
