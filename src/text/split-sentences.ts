import type { Sentence, Token } from "../model/text.ts";
import { NEVER_FINAL, SENTENCE_STARTERS } from "./abbreviations.ts";
import { opensUnannounced } from "./openers.ts";
import { isDigit, isLower, isQuote, isUpper } from "./token-shapes.ts";
import { tokenise } from "./tokenise.ts";

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
  return [...eachSentence(text, from, to)];
}

/** The same one by one: whoever needs no sentence twice leaves nothing of a long text behind. */
export function* eachSentence(text: string, from = 0, to = text.length): Generator<Sentence<Token>> {
  for (const [start, end] of findParagraphs(text, from, to)) yield* splitParagraph(text, tokenise(text, start, end));
}

/** Lines longer than this are paragraphs, not lines of a text wrapped by hand (72 to 80 columns, with room). */
const WIDEST_WRAP = 100;

/** Paragraphs as [start, end): parted by blank lines, and by single line ends that no wrapping explains. */
function* findParagraphs(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let block: [number, number][] = [];
  let at = from;
  while (at <= to) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 || newline > to ? to : newline;
    if (
      text.slice(at, Math.min(end, at + 400)).trim() === "" &&
      (end - at <= 400 || text.slice(at, end).trim() === "")
    ) {
      yield* joinWrappedLines(text, block);
      block = [];
    } else block.push([at, end]);
    at = end + 1;
  }
  yield* joinWrappedLines(text, block);
}

/** A line end is a wrap when the next line's first word would not have fitted on the line. */
function* joinWrappedLines(
  text: string,
  lines: readonly (readonly [number, number])[],
): Generator<readonly [number, number]> {
  if (lines.length === 0) return;
  const width = lines.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  let start = lines[0]![0];
  for (let index = 0; index < lines.length; index++) {
    const [lineStart, lineEnd] = lines[index]!;
    const next = lines[index + 1];
    const space = next === undefined ? -1 : text.indexOf(" ", next[0]);
    const firstWord = next === undefined ? 0 : (space < 0 || space > next[1] ? next[1] : space) - next[0];
    const wrapped = next !== undefined && width <= WIDEST_WRAP && lineEnd - lineStart + 1 + firstWord > width;
    if (wrapped) continue;
    yield [start, lineEnd];
    if (next !== undefined) start = next[0];
  }
}

function* splitParagraph(text: string, tokens: readonly Token[]): Generator<Sentence<Token>> {
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index > first && opensUnannounced(tokens, index, first)) {
      yield sentenceOf(tokens, first, index);
      first = index;
    }
    if (!canEnd(tokens[index]!)) continue;
    const last = closeAfter(text, tokens, index);
    if (last + 1 < tokens.length && endsAt(text, tokens, index, last)) {
      yield sentenceOf(tokens, first, last + 1);
      first = last + 1;
    }
    index = last;
  }
  if (first < tokens.length) yield sentenceOf(tokens, first, tokens.length);
}

function sentenceOf(tokens: readonly Token[], from: number, to: number): Sentence<Token> {
  const part = to - from === tokens.length ? tokens : tokens.slice(from, to);
  return { start: part[0]!.start, end: part[part.length - 1]!.end, tokens: part };
}

function canEnd({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 46 || last === 33 || last === 63 || last === 0x2026 || OMISSIONS.has(text);
}

/** Marks that stand for words left out; a sentence may end or go on behind them. */
const OMISSIONS: ReadonlySet<string> = new Set(["...", "…", "[...]", "[…]"]);

/** Last token that still belongs to the sentence: marks, quotes and brackets set against the full stop. */
function closeAfter(text: string, tokens: readonly Token[], index: number): number {
  let last = index;
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1]!;
    const code = next.text.charCodeAt(0);
    const attached = next.start === tokens[last]!.end;
    const beforeSpace = next.end >= text.length || text.charCodeAt(next.end) <= 32;
    const closes = code === 41 || code === 93 || code === 0x201d || code === 0xbb || (code === 46 && attached);
    const quoteHere =
      isQuote(code) && next.text.length <= 2 && (attached || (beforeSpace && text.charCodeAt(next.start - 1) === 32));
    const mark = attached && (code === 33 || code === 63 || code === 0x2026);
    if (!(closes || mark || (quoteHere && (attached || next.text === "''")))) break;
    last++;
  }
  return isNoteMark(tokens, last + 1) ? last + 3 : last;
}

/** A note's number in brackets, "[14]", belongs to the sentence it stands behind. */
function isNoteMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "[" && tokens[at + 2]?.text === "]" && /^\d+$/.test(tokens[at + 1]!.text);
}

function endsAt(text: string, tokens: readonly Token[], index: number, last: number): boolean {
  const stop = tokens[index]!;
  const next = firstWord(tokens, last + 1);
  const code = next.text.charCodeAt(0);
  if (stop.text.length > 1 && stop.text !== "..." && /[\p{L}]/u.test(stop.text)) {
    if (NEVER_FINAL.has(stop.text) || /^\p{Lu}\.$/u.test(stop.text)) return false;
    return last > index || SENTENCE_STARTERS.has(next.text);
  }
  const gap = tokens[last + 1]!.start > tokens[last]!.end;
  if (!gap && stop.text === ".") return isUpper(code) && isLower(text.charCodeAt(next.start + 1));
  if (isLower(code)) return last === index && gap && isPlainWord(tokens[index - 1]) && stop.text.length === 1;
  if (OMISSIONS.has(stop.text)) return isUpper(code) && gap;
  return isUpper(code) || isDigit(code) || code > 127 || gap;
}

/** A lower-case word of three letters or more: what a stop follows at the end of a sentence, not in an abbreviation. */
function isPlainWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{3,}$/u.test(token.text);
}

/** The first token from `index` that is not an opening quote or bracket. */
function firstWord(tokens: readonly Token[], index: number): Token {
  let at = index;
  while (at + 1 < tokens.length && at < index + 3) {
    const code = tokens[at]!.text.charCodeAt(0);
    if (!isQuote(code) && code !== 40 && code !== 91) break;
    at++;
  }
  return tokens[at]!;
}
