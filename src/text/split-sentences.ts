import type { Sentence, Token } from "../model/text.ts";
import { NEVER_FINAL, SENTENCE_STARTERS } from "./abbreviations.ts";
import { opensUnannounced } from "./openers.ts";
import { emptyColumns, type TokenColumns, toTokens, wordAt } from "./token-columns.ts";
import { isDigit, isLower, isQuote, isUpper, isWhite } from "./token-shapes.ts";
import { readTokens } from "./tokenise.ts";

/**
 * Cuts text into sentences of tokens. A paragraph break ends a sentence; inside a paragraph a full stop, an exclamation
 * or question mark does, with the quotes and brackets that close after it, unless it belongs to an abbreviation or what
 * follows goes on in lower case; and a word that can only begin one does, where a caption or a headline is glued to the
 * text. Linear in the length of the text.
 *
 * @example
 * splitSentences("It left on Sunday. It arrived.").map(({ tokens }) => tokens.length); // [5, 3]
 */
export function splitSentences(text: string, from = 0, to = text.length): Sentence<Token>[] {
  const sentences: Sentence<Token>[] = [];
  visitSentences(text, from, to, (columns, first, last) => {
    const tokens = toTokens(text, columns, first, last);
    sentences.push({ start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens });
  });
  return sentences;
}

/** Is shown a sentence: the rows `first` up to `last` of columns that are filled anew for the next paragraph. */
export type SentenceVisitor = (tokens: TokenColumns, first: number, last: number) => void;

/** The same one by one: whoever needs no sentence twice leaves nothing of a long text behind. */
export function visitSentences(text: string, from: number, to: number, visit: SentenceVisitor): void {
  const tokens = emptyColumns();
  visitParagraphs(text, from, to, (start, end) => {
    readTokens(text, start, end, tokens);
    splitParagraph(text, tokens, visit);
  });
}

/** Lines longer than this are paragraphs, not lines of a text wrapped by hand (72 to 80 columns, with room). */
const WIDEST_WRAP = 100;

type StretchVisitor = (start: number, end: number) => void;

/** Paragraphs as [start, end): parted by blank lines, and by single line ends that no wrapping explains. */
function visitParagraphs(text: string, from: number, to: number, visit: StretchVisitor): void {
  let block: number[] = []; // start and end of each line
  const stretch = text.slice(0, to); // no newline is sought beyond it: a short stretch of a long text stays short
  let at = from;
  while (at <= to) {
    const newline = stretch.indexOf("\n", at);
    const end = newline < 0 ? to : newline;
    if (isBlank(text, at, end)) {
      joinWrappedLines(text, block, visit);
      block = [];
    } else block.push(at, end);
    at = end + 1;
  }
  joinWrappedLines(text, block, visit);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

/** A line end is a wrap when the next line's first word would not have fitted on the line. */
function joinWrappedLines(text: string, block: readonly number[], visit: StretchVisitor): void {
  if (block.length === 0) return;
  let width = 0;
  for (let line = 0; line < block.length; line += 2) width = Math.max(width, block[line + 1]! - block[line]!);
  let start = block[0]!;
  for (let line = 0; line < block.length; line += 2) {
    const [lineStart, lineEnd] = [block[line]!, block[line + 1]!];
    const isLast = line + 2 === block.length;
    const isWrapped =
      !isLast &&
      width <= WIDEST_WRAP &&
      lineEnd - lineStart + 1 + firstWordLength(text, block[line + 2]!, block[line + 3]!) > width;
    if (isWrapped) continue;
    visit(start, lineEnd);
    if (!isLast) start = block[line + 2]!;
  }
}

function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== 32) at++;
  return at - start;
}

function splitParagraph(text: string, tokens: TokenColumns, visit: SentenceVisitor): void {
  let first = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (index > first && opensUnannounced(text, tokens, index, first)) {
      visit(tokens, first, index);
      first = index;
    }
    if (!canEnd(text, tokens, index)) continue;
    const last = closeAfter(text, tokens, index);
    if (last + 1 < tokens.count && endsAt(text, tokens, index, last)) {
      visit(tokens, first, last + 1);
      first = last + 1;
    }
    index = last;
  }
  if (first < tokens.count) visit(tokens, first, tokens.count);
}

function canEnd(text: string, { starts, ends }: TokenColumns, index: number): boolean {
  const end = ends[index]!;
  const last = text.charCodeAt(end - 1);
  return (
    last === 46 ||
    last === 33 ||
    last === 63 ||
    last === 0x2026 ||
    (last === 93 && OMISSIONS.has(text.slice(starts[index], end)))
  );
}

/** Marks that stand for words left out; a sentence may end or go on behind them. */
const OMISSIONS: ReadonlySet<string> = new Set(["...", "…", "[...]", "[…]"]);

/** Last token that still belongs to the sentence: marks, quotes and brackets set against the full stop. */
function closeAfter(text: string, tokens: TokenColumns, index: number): number {
  const { starts, ends, count } = tokens;
  let last = index;
  while (last + 1 < count) {
    const [start, end] = [starts[last + 1]!, ends[last + 1]!];
    const code = text.charCodeAt(start);
    const attached = start === ends[last];
    const beforeSpace = end >= text.length || text.charCodeAt(end) <= 32;
    const closes = code === 41 || code === 93 || code === 0x201d || code === 0xbb || (code === 46 && attached);
    const quoteHere =
      isQuote(code) && end - start <= 2 && (attached || (beforeSpace && text.charCodeAt(start - 1) === 32));
    const mark = attached && (code === 33 || code === 63 || code === 0x2026);
    if (!(closes || mark || (quoteHere && (attached || text.slice(start, end) === "''")))) break;
    last++;
  }
  return isNoteMark(text, tokens, last + 1) ? last + 3 : last;
}

/** A note's number in brackets, "[14]", belongs to the sentence it stands behind. */
function isNoteMark(text: string, tokens: TokenColumns, at: number): boolean {
  return (
    at + 2 < tokens.count &&
    wordAt(text, tokens, at) === "[" &&
    wordAt(text, tokens, at + 2) === "]" &&
    /^\d+$/.test(wordAt(text, tokens, at + 1))
  );
}

function endsAt(text: string, tokens: TokenColumns, index: number, last: number): boolean {
  const { starts, ends } = tokens;
  const stop = wordAt(text, tokens, index);
  const next = firstWord(text, tokens, last + 1);
  const code = text.charCodeAt(starts[next]!);
  if (stop.length > 1 && stop !== "..." && /[\p{L}]/u.test(stop)) {
    if (NEVER_FINAL.has(stop) || /^\p{Lu}\.$/u.test(stop)) return false;
    return last > index || SENTENCE_STARTERS.has(wordAt(text, tokens, next));
  }
  const gap = starts[last + 1]! > ends[last]!;
  if (!gap && stop === ".") return isUpper(code) && isLower(text.charCodeAt(starts[next]! + 1));
  if (isLower(code)) return last === index && gap && isPlainWord(text, tokens, index - 1) && stop.length === 1;
  if (OMISSIONS.has(stop)) return isUpper(code) && gap;
  return isUpper(code) || isDigit(code) || code > 127 || gap;
}

/** A lower-case word of three letters or more: what a stop follows at the end of a sentence, not in an abbreviation. */
function isPlainWord(text: string, tokens: TokenColumns, index: number): boolean {
  return index >= 0 && /^\p{Ll}{3,}$/u.test(wordAt(text, tokens, index));
}

/** The first token from `index` that is not an opening quote or bracket. */
function firstWord(text: string, { starts, count }: TokenColumns, index: number): number {
  let at = index;
  while (at + 1 < count && at < index + 3) {
    const code = text.charCodeAt(starts[at]!);
    if (!isQuote(code) && code !== 40 && code !== 91) break;
    at++;
  }
  return at;
}
