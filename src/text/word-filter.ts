/**
 * A quick no for words that are not in a list: by first letter, last letter and length alone, whatever the case. A yes
 * means perhaps. It spares most words of a text from being cut out, put in lower case and looked up.
 */
export interface WordFilter {
  readonly mayHold: (first: number, last: number, length: number) => boolean;
}

/** Of a list of words in lower case; asked with the UTF-16 units of a word's first and last letter, and its length. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const seen = new Uint8Array(2 ** 14);
  for (const word of words) seen[cellOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return {
    // letters beyond ASCII may be another letter in lower case
    mayHold: (first, last, length) => first > 127 || last > 127 || seen[cellOf(first, last, length)] === 1,
  };
}

/** The low five bits of an ASCII letter are the same in both cases. */
export function cellOf(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | (length & 15);
}
