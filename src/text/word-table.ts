import { cellOf } from "./word-filter.ts";

/**
 * Looks words up where they stand in a text, whatever their case: gives the word in lower case as it stands in the
 * list, `undefined` for all others. Nothing is cut out of the text on the way.
 */
export type WordTable = (text: string, start: number, end: number) => string | undefined;

/** Of a list of words in lower case. */
export function wordTable(words: Iterable<string>): WordTable {
  const byWord = new Map([...words].map((word) => [word, word]));
  const rows = [...byWord.keys()].map((word) => ({ word, cell: keyOf(word) })).sort((a, b) => a.cell - b.cell);
  const firsts = new Uint16Array(2 ** 14); // one more than the first row of a cell; 0 where it has none
  for (let at = rows.length - 1; at >= 0; at--) firsts[rows[at]!.cell] = at + 1;
  return (text, start, end) => {
    const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
    // letters beyond ASCII may be another letter in lower case
    if (first > 127 || last > 127) return byWord.get(text.slice(start, end).toLowerCase());
    const cell = cellOf(first, last, end - start);
    for (let at = firsts[cell]!; at > 0 && at <= rows.length && rows[at - 1]!.cell === cell; at++) {
      const { word } = rows[at - 1]!;
      if (isSame(word, text, start, end)) return word;
    }
    return undefined;
  };
}

function keyOf(word: string): number {
  return cellOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
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
