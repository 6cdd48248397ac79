import type { Token } from "../model/text.ts";
import { hashUnits, hashWord, mix2 } from "./hash.ts";

/** What features see of a sentence's words, as integers, one array an aspect. Padded on each side. */
export interface Words {
  readonly count: number;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
}

/** Cells before the first word. */
export const PAD = 3;

export function readWords(tokens: readonly Token[]): Words {
  const size = tokens.length + 2 * PAD;
  const words = {
    count: tokens.length,
    word: new Int32Array(size),
    shape: new Int32Array(size),
    suffix1: new Int32Array(size),
    suffix2: new Int32Array(size),
    suffix3: new Int32Array(size),
  };
  for (let pad = 0; pad < PAD; pad++) {
    words.word[pad] = 1;
    words.word[size - 1 - pad] = 2;
  }
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    const at = index + PAD;
    words.word[at] = hashWord(isQuote(text) ? plainQuote(tokens, index) : text);
    words.shape[at] = shapeOf(text);
    words.suffix1[at] = hashUnits(text, Math.max(0, text.length - 1), text.length);
    words.suffix2[at] = hashUnits(text, Math.max(0, text.length - 2), text.length);
    words.suffix3[at] = hashUnits(text, Math.max(0, text.length - 3), text.length);
  }
  return words;
}

function isQuote(text: string): boolean {
  return text.length <= 2 && QUOTES.has(text);
}

/** Words that stand for quotes in features; no text holds them as one token. */
const OPENING = "<q>";
const CLOSING = "</q>";
const SINGLE = "<s>";

/** Marks of quotation: opening, closing, and those that may be either. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", OPENING],
  ["„", OPENING],
  ["«", OPENING],
  ["``", OPENING],
  ["”", CLOSING],
  ["»", CLOSING],
  ["''", CLOSING],
  ["’’", CLOSING],
  ["‘", SINGLE],
  ["`", SINGLE],
  ['"', '"'],
  ["'", "'"],
]);

/** One word for all opening quotes and one for all closing; a straight one is told by the spaces around it. */
function plainQuote(tokens: readonly Token[], index: number): string {
  const { text, start, end } = tokens[index]!;
  const mark = QUOTES.get(text)!;
  if (mark !== '"' && mark !== "'") return mark;
  const before = index > 0 && tokens[index - 1]!.end === start;
  const after = index + 1 < tokens.length && tokens[index + 1]!.start === end;
  if (mark === '"') return before === after ? mark : before ? CLOSING : OPENING;
  return after && !before ? SINGLE : mark;
}

/**
 * Shape of a word as a small number: begins with a capital (1), all capitals (2), a capital later (4), has a digit (8),
 * has a hyphen or a stop inside (16), has a letter (32), begins with a digit (64), longer than three (128).
 */
export function shapeOf(text: string): number {
  let uppers = 0;
  let letters = 0;
  let shape = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) letters++;
    else if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)) {
      letters++;
      uppers++;
      shape |= at === 0 ? 1 : 4;
    } else if (code >= 48 && code <= 57) shape |= at === 0 ? 64 | 8 : 8;
    else if (code === 45 || code === 46) shape |= 16;
    else if (code > 0xbf) letters++;
  }
  if (uppers > 0 && uppers === letters) shape |= 2;
  if (letters > 0) shape |= 32;
  return text.length > 3 ? shape | 128 : shape;
}

/** Hash of a prefix (positive length) or a suffix (negative), told apart from shorter words. */
export function affix(text: string, length: number): number {
  return length > 0
    ? mix2(1, length, hashUnits(text, 0, Math.min(length, text.length)))
    : mix2(2, length, hashUnits(text, Math.max(0, text.length + length), text.length));
}
