/** Character classes of the tokeniser, by UTF-16 unit. ASCII is a table; beyond it the Unicode properties decide. */
export type CharClass = (typeof CharClass)[keyof typeof CharClass];
export const CharClass = { space: 0, letter: 1, digit: 2, other: 3 } as const;

/** Class of the UTF-16 unit at `index`. Surrogate pairs are judged by their first unit and stay whole in a word or alone. */
export function classOf(code: number): CharClass {
  return code < 128 ? ASCII[code]! : classBeyondAscii(code);
}

export const isLetter = (code: number): boolean => classOf(code) === CharClass.letter;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean => classOf(code) === CharClass.space;
export const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : UPPER.test(String.fromCharCode(code));
export const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : LOWER.test(String.fromCharCode(code));

/** White space as ECMAScript trims it. */
export const isWhite = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(String.fromCharCode(code));

/** Straight, curly and back-tick apostrophes, as they stand in "it's". */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Quotation marks of any style, single or double. */
export const isQuote = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x60 ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x2039 ||
  code === 0x203a;

/** Hyphens that join words; dashes between clauses are not among them. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;
const ASCII = Array.from({ length: 128 }, (_, code): CharClass => {
  if (code <= 32 || code === 127) return CharClass.space;
  if (code >= 48 && code <= 57) return CharClass.digit;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? CharClass.letter : CharClass.other;
});

function classBeyondAscii(code: number): CharClass {
  const character = String.fromCharCode(code);
  if (LETTER.test(character)) return CharClass.letter;
  return SPACE.test(character) || code === 0x200b || code === 0xfeff || code === 0x85
    ? CharClass.space
    : CharClass.other;
}
