import type { Span } from "../model/text.ts";
import { lowerBound } from "./lower-bound.ts";

/** A text in which words can be looked for, prepared once. */
export interface WordIndex {
  /** Like the text, with one blank for any run of blanks and one shape for each kind of quotation mark and dash. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded` where it stands in the text; one more for the end. */
  readonly offsets: Uint32Array;
}

const SHAPES: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
};

const BLANK = /[\s\u00a0\u200b]/;

export function indexWords(text: string): WordIndex {
  const offsets = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isBlank = BLANK.test(unit);
    if (isBlank && at > 0 && BLANK.test(text.charAt(at - 1))) continue;
    offsets[length] = at;
    parts.push(isBlank ? " " : (SHAPES[unit] ?? unit));
    length += 1;
  }
  offsets[length] = text.length;
  return { folded: parts.join(""), offsets };
}

/**
 * Where words stand, exactly as far as blanks and the shapes of quotation marks and dashes allow; of several places
 * the one at or after `from`, else the first.
 *
 * @example
 * locateWords(indexWords("He said:\n“Go.”"), 'said: "Go."'); // { start: 3, end: 14 }
 */
export function locateWords({ folded, offsets }: WordIndex, words: string, from = 0): Span | undefined {
  const wanted = indexWords(words.trim()).folded;
  if (wanted === "") return undefined;
  const near = lowerBound(folded.length, from, (place) => offsets[place] ?? 0);
  const later = folded.indexOf(wanted, near);
  const at = later < 0 && near > 0 ? folded.indexOf(wanted) : later;
  if (at < 0) return undefined;
  const last = offsets[at + wanted.length - 1] ?? 0;
  return { start: offsets[at] ?? 0, end: last + 1 };
}
