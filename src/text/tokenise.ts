import type { Token } from "../model/text.ts";
import { ABBREVIATIONS, BEFORE_NUMBERS, FUSED_WORDS, JOINED_PREFIXES, NUMBER_SUFFIXES } from "./abbreviations.ts";
import { addToken, emptyColumns, type TokenColumns, toTokens } from "./token-columns.ts";
import { CharClass, classOf, isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper } from "./token-shapes.ts";
import { wordFilter } from "./word-filter.ts";

/**
 * Cuts text into tokens by the conventions of Universal Dependencies English (EWT, GUM): clitics, hyphens, currency
 * signs and units stand alone. One pass, linear; offsets are UTF-16 and count from the start of `text`.
 *
 * @example
 * tokenise("Kim didn't go.").map((token) => token.text); // ["Kim", "did", "n't", "go", "."]
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens = emptyColumns();
  readTokens(text, from, to, tokens);
  return toTokens(text, tokens, 0, tokens.count);
}

/** The same into columns, in place of what they held. */
export function readTokens(text: string, from: number, to: number, tokens: TokenColumns): void {
  tokens.count = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || isSpace(code)) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at, to);
    if (plain > at) {
      readPlain(text, at, plain, tokens);
      if (plain < to && text.charCodeAt(plain) === COMMA) addToken(tokens, plain, plain + 1);
      at = plain + 1;
      continue;
    }
    const end = chunkEnd(text, at, to);
    readChunk(text, at, end, tokens);
    at = end;
  }
}

const COMMA = 44;

/** A word of plain letters: one token, but where two words are written as one. */
function readPlain(text: string, start: number, end: number, tokens: TokenColumns): void {
  if (FUSED_FILTER.mayHold(text.charCodeAt(start), text.charCodeAt(end - 1), end - start))
    splitWord(text, start, end, tokens);
  else addToken(tokens, start, end);
}

/** End of a word of plain letters that a space or a comma and a space follow, as most do; `at` where it is no such word. */
function plainEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === to || end === at) return end;
  const next = text.charCodeAt(end);
  if (next <= 32) return end;
  return next === COMMA && (end + 1 === to || text.charCodeAt(end + 1) <= 32) ? end : at;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Chunks longer than this are never an address; it keeps hostile input linear. */
const LONGEST_ADDRESS = 400;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]{2,40}\.){1,4}(?:com|org|net|edu|gov|co\.uk|info|io)(?:\/[^\s<>"“”]*)?(?![\w])/iy;
const TRAILING = /[.,;:!?)\]'"’”>]+$/;
const EMOTICON = /[:;=8][-o^']?[)(\]D[pP/\\|](?!\w)|<3|\^_\^/y;

function chunkEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function readChunk(text: string, start: number, end: number, tokens: TokenColumns): void {
  const mayHoldAddress = end - start <= LONGEST_ADDRESS && holdsAddressMark(text, start, end);
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (
      mayHoldAddress &&
      kind !== CharClass.other &&
      (at === start || classOf(text.charCodeAt(at - 1)) === CharClass.other)
    ) {
      const length = addressLength(text, at, end);
      if (length > 0) {
        addToken(tokens, at, at + length);
        at += length;
        continue;
      }
    }
    if (kind === CharClass.letter || kind === CharClass.digit) {
      const stop = wordEnd(text, at, end);
      splitWord(text, at, stop, tokens);
      at = stop;
    } else if (kind === CharClass.other && isTag(text, at, end) && at === start) {
      const stop = wordEnd(text, at + 1, end);
      addToken(tokens, at, stop);
      at = stop;
    } else {
      const cut = omissionLength(text, at, end);
      const stop = cut > 0 ? at + cut : markEnd(text, at, end, at === start);
      addToken(tokens, at, stop);
      at = stop;
    }
  }
}

/** Words left out of a quotation are one mark: "[...]", "[…]". */
function omissionLength(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 91) return 0;
  const mark = OMISSIONS.find((omission) => text.startsWith(omission, at));
  return mark !== undefined && at + mark.length <= end ? mark.length : 0;
}

const OMISSIONS = ["[...]", "[…]"] as const;

/** "#topic" and "@name" are one token. */
function isTag(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 35 || code === 64) && at + 1 < end && isLetter(text.charCodeAt(at + 1));
}

function holdsAddressMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 64) return true;
    if (code === 46 && at > start && isLetter(text.charCodeAt(at + 1))) return true;
    if (code === 58 && text.charCodeAt(at + 1) === 47) return true;
  }
  return false;
}

function addressLength(text: string, at: number, end: number): number {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0];
  if (found === undefined || at + found.length > end) return 0;
  return found.replace(TRAILING, "").length;
}

/** End of the word that starts at `at`: letters and digits, and the marks that may stand inside a word. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.letter || kind === CharClass.digit || code === 95) {
      at++;
      continue;
    }
    const inside = marksInside(text, start, at, end);
    if (inside === 0) break;
    at += inside;
  }
  return text.charCodeAt(at) === 36 && at < end && DOLLARS.has(text.slice(start, at)) ? at + 1 : at;
}

/** Countries whose dollar is one token: "US$". */
const DOLLARS: ReadonlySet<string> = new Set(["US", "A", "AU", "C", "CA", "HK", "NZ", "NT", "S", "R"]);

/** How many units from `at`, a mark, still belong to the word begun at `start`. */
function marksInside(text: string, start: number, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (code === 46) return stopInside(text, start, at, end, before, after);
  if (code === 44) return isDigit(before) && threeDigits(text, at + 1, end) ? 1 : 0;
  if (code === 58 || code === 47) return isDigit(before) && isDigit(after) ? 1 : 0;
  if (isApostrophe(code) || code === 96)
    return isLetter(before) && (isLetter(after) || isDigit(before)) ? 1 : isDigit(before) && after === 115 ? 1 : 0;
  if (code === 38) return isUpper(before) && isUpper(after) ? 1 : 0;
  if (isHyphen(code)) return hyphenInside(text, start, at, end) ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdfff) return 1;
  return 0;
}

function stopInside(text: string, start: number, at: number, end: number, before: number, after: number): number {
  if (isDigit(after) && isDigit(before)) return 1;
  const single = isLetter(before) && (at - 1 === start || text.charCodeAt(at - 2) === 46);
  if (single && isLetter(after)) {
    // "U.S", "a.m": one letter between stops; "J.Smith" is not
    const next = at + 2 < end ? text.charCodeAt(at + 2) : 32;
    if (!isLetter(next) || next === 46) return 1;
    return text.charCodeAt(at + 3) === 46 ? 1 : 0;
  }
  if (isLetter(after) || isDigit(after)) return text.slice(start, at) === "Ph" ? 1 : 0;
  const length = at - start;
  const first = text.charCodeAt(start);
  // most sentences end here, on a word that is none of these
  if (!single && length > LONGEST_SHORT) return 0;
  const word = text.slice(start, at);
  if (single && (length > 1 || isInitial(text, at, end, word))) return 1;
  if (ABBREVIATION_FILTER.mayHold(first, before, length) && ABBREVIATIONS.has(word)) return 1;
  if (isDigit(text.charCodeAt(at + 2)) && BEFORE_NUMBERS.has(word)) return 1;
  // "a.m.", but not "2.30pm." or "3.5km."
  return word.includes(".") && isLetter(before) && length <= 6 && !isDigit(first) ? 1 : 0;
}

const ABBREVIATION_FILTER = wordFilter([...ABBREVIATIONS].map((word) => word.toLowerCase()));
/** Of an abbreviation. */
const LONGEST_SHORT = 7;

/** A single capital before a stop is an initial when a name follows: "J. Smith"; "and I." and "Plan B." are not. */
function isInitial(text: string, at: number, end: number, word: string): boolean {
  if (!isUpper(word.charCodeAt(0)) || at + 1 < end) return false;
  let next = at + 1;
  while (next < text.length && next < at + 4 && isSpace(text.charCodeAt(next))) next++;
  return word !== "I" && isUpper(text.charCodeAt(next));
}

function threeDigits(text: string, at: number, end: number): boolean {
  return (
    at + 3 <= end &&
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !(at + 3 < end && isDigit(text.charCodeAt(at + 3)))
  );
}

function hyphenInside(text: string, start: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  if (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))) {
    if (at - start <= 7 && JOINED_PREFIXES.has(text.slice(start, at).toLowerCase())) return true;
    return isTelephone(text, start, at, end);
  }
  return false;
}

/** "713-853-3989": groups of three digits or more. */
function isTelephone(text: string, start: number, at: number, end: number): boolean {
  if (at - start < 3) return false;
  for (let index = start; index < at; index++) {
    const code = text.charCodeAt(index);
    if (!isDigit(code) && !isHyphen(code)) return false;
  }
  let digits = 0;
  while (at + 1 + digits < end && isDigit(text.charCodeAt(at + 1 + digits))) digits++;
  const first = text.slice(start, at);
  if (digits >= 3 && at + 1 + digits < end && isHyphen(text.charCodeAt(at + 1 + digits)) && first.length === 3)
    return true;
  return digits === 4 && (first.length === 7 || first.length === 3);
}

function splitWord(text: string, start: number, end: number, tokens: TokenColumns): void {
  const length = end - start;
  if (isDigit(text.charCodeAt(start))) {
    splitNumber(text, start, end, tokens);
    return;
  }
  if (FUSED_FILTER.mayHold(text.charCodeAt(start), text.charCodeAt(end - 1), length)) {
    const parts = FUSED_WORDS.get(text.slice(start, end).toLowerCase());
    if (
      parts !== undefined &&
      !(length === 2 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + 1)))
    ) {
      let at = start;
      for (const part of parts) {
        addToken(tokens, at, at + part);
        at += part;
      }
      return;
    }
  }
  const outer = cliticStart(text, start, end);
  const inner = outer < end ? cliticStart(text, start, outer) : outer;
  addToken(tokens, start, inner);
  if (inner < outer) addToken(tokens, inner, outer);
  if (outer < end) addToken(tokens, outer, end);
}

const FUSED_FILTER = wordFilter(FUSED_WORDS.keys());

const CLITICS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "m", "d"]);

function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    const code = text.charCodeAt(at);
    if (!isApostrophe(code) && code !== 96) continue;
    const rest = text.slice(at + 1, end).toLowerCase();
    if (rest === "t" && at - 1 > start && (text.charCodeAt(at - 1) | 32) === 110) return at - 1;
    return CLITICS.has(rest) && at > start ? at : end;
  }
  return end;
}

/** "5km" is "5" + "km", "3rd" and "1990s" are one, "10am" is two. */
function splitNumber(text: string, start: number, end: number, tokens: TokenColumns): void {
  let at = end;
  while (at > start && !isDigit(text.charCodeAt(at - 1))) at--;
  const suffix = text.slice(at, end);
  const unit = suffix.endsWith(".") && suffix.length > 3 ? suffix.slice(0, -1) : suffix;
  if (suffix.length > 0 && NUMBER_SUFFIXES.has(unit)) {
    addToken(tokens, start, at);
    addToken(tokens, at, end);
    return;
  }
  const apostrophe = suffix.length >= 2 && isApostrophe(suffix.charCodeAt(0)) && at - start > 2 ? at : end;
  addToken(tokens, start, apostrophe);
  if (apostrophe < end) addToken(tokens, apostrophe, end);
}

/** End of the mark at `at`: runs of the same mark are one token, also "?!", "``" and emoticons. */
function markEnd(text: string, start: number, end: number, first: boolean): number {
  const code = text.charCodeAt(start);
  EMOTICON.lastIndex = start;
  if (
    (code === 58 || code === 59 || code === 61 || code === 60 || code === 94) &&
    EMOTICON.test(text) &&
    EMOTICON.lastIndex <= end
  ) {
    return EMOTICON.lastIndex;
  }
  if (code === 46 && start + 1 < end && isDigit(text.charCodeAt(start + 1)) && first) return wordEnd(text, start, end);
  if (isApostrophe(code)) {
    if (text.charCodeAt(start + 1) === code && start + 1 < end) return start + 2;
    return start + cliticAlone(text, start, end, first);
  }
  if (code >= 0xd800 && code <= 0xdbff && start + 1 < end) return start + 2;
  let at = start + 1;
  if (code === 33 || code === 63) {
    while (at < end && (text.charCodeAt(at) === 33 || text.charCodeAt(at) === 63)) at++;
    return at;
  }
  if (code === 36 || code === 0x20ac || code === 0xa3) return at;
  if (RUNS.has(code)) while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}

const RUNS: ReadonlySet<number> = new Set([..."-.*=_#~+<>`—–·•|/,"].map((mark) => mark.charCodeAt(0)));

/** Length of the token at an apostrophe that stands before letters: "'s" after a bracket, "'90s", else the mark alone. */
function cliticAlone(text: string, start: number, end: number, first: boolean): number {
  let at = start + 1;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  const rest = text.slice(start + 1, at).toLowerCase();
  if (!first && CLITICS.has(rest)) return rest.length + 1;
  if (rest === "" && start + 3 <= end && isDigit(text.charCodeAt(start + 1)) && isDigit(text.charCodeAt(start + 2))) {
    at = start + 3;
    if (text.charCodeAt(at) === 115) at++;
    return (at >= end || !isLetter(text.charCodeAt(at))) && !isDigit(text.charCodeAt(at)) ? at - start : 1;
  }
  return 1;
}
