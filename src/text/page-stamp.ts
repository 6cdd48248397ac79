import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { isPrintedDate } from "./printed-date.ts";
import { isDigit, isSpace } from "./token-shapes.ts";
import { eachWord } from "./words.ts";

/** A stamp is sought within as many characters. */
const REACH = 80;
/** A shorter block holds no stamp and anything beside it: "updated 1 May 2011 A". */
const SHORTEST = 18;
/** What may close it. */
const SIGNS = " .,:;|)]-–—";

/**
 * Cuts the stamp of a web page from the text to which it is glued, before it or behind it: a printed date with the word that
 * says what was done then, "Page last updated at 14:07 GMT, Tuesday, 8 November 2011". A date alone is no stamp: it may be
 * the sentence's own.
 *
 * @example cutStamp("8 May 2011 Last updated at 14:07 GMT The vote", { start: 0, end: 45 }, copy)[1]?.start // 37
 */
export function cutStamp(text: string, block: Span, copy: CopyTables): readonly Span[] {
  if (block.end - block.start < SHORTEST) return [block];
  const opening = readStamp(text, { start: block.start, end: Math.min(block.end, block.start + REACH) }, copy);
  if (opening !== undefined && opening.start === block.start && opening.end < block.end)
    return [opening, { start: afterBlanks(text, opening.end), end: block.end }];
  const closing = readStamp(text, { start: closingStart(text, block), end: block.end }, copy);
  // "the plans were last updated on 8 May 2011" is a sentence
  const isLabel = closing !== undefined && text[closing.start] === text[closing.start]!.toUpperCase();
  if (isLabel && closing.end === block.end && closing.start > block.start)
    return [{ start: block.start, end: beforeBlanks(text, closing.start) }, closing];
  return [block];
}

/** The first run of words of printed dates that is a stamp and reaches an end of the stretch. */
function readStamp(text: string, { start, end }: Span, copy: CopyTables): Span | undefined {
  const runs: { start: number; end: number; isStamp: boolean }[] = [];
  let isOpen = false;
  eachWord(text, start, end, (from, to) => {
    const written = text.slice(from, to);
    const word = written.toLowerCase();
    const isNumber = isDigit(text.charCodeAt(from));
    const isName = copy.calendarNames.has(word);
    const run = runs[runs.length - 1];
    if (!isNumber && !isName && !copy.dateLabels.has(word)) isOpen = false;
    else if (!isOpen || run === undefined || text.slice(run.end, from).includes(". ")) {
      isOpen = true;
      runs.push({ start: from, end: to, isStamp: copy.stamps.has(word) });
    } else {
      run.isStamp ||= copy.stamps.has(word);
      const isZone = to - from > 1 && written !== word && written === written.toUpperCase();
      if (isNumber || isName || isZone) run.end = to;
    }
  });
  return runs
    .map((run) => ({ ...run, end: afterSigns(text, run.end, end) }))
    .find((run) => run.isStamp && (run.start === start || run.end === end) && isPrintedDate(text, run, copy));
}

/** From where on the end of a block may be a stamp: within reach, on its last line. */
function closingStart(text: string, { start, end }: Span): number {
  return Math.max(start, end - REACH, text.lastIndexOf("\n", end - 1) + 1);
}

function afterSigns(text: string, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit && SIGNS.includes(text[at]!); at++) if (text[at] !== " ") end = at + 1;
  return end;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function beforeBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
