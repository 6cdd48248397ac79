import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { isPrintedDate } from "./printed-date.ts";
import { eachWord } from "./words.ts";

/** A stamp is sought within as many characters. */
const REACH = 80;
/** What may close it. */
const SIGNS = " .,:;|)]-–—";

/**
 * Where the stamp of a web page ends that is glued to the text behind it: a printed date with the word that says what
 * was done then, "Page last updated at 14:07 GMT, Tuesday, 8 November 2011". A date alone is no stamp: it may be the
 * sentence's own.
 *
 * @example pageStampEnd("8 May 2011 Last updated at 14:07 GMT The vote", { start: 0, end: 45 }, copy) // 36
 */
export function pageStampEnd(text: string, block: Span, copy: CopyTables): number | undefined {
  let isOpen = true;
  let isStamp = false;
  let end = block.start;
  eachWord(text, block.start, Math.min(block.end, block.start + REACH), (start, to) => {
    if (!isOpen) return;
    const written = text.slice(start, to);
    const word = written.toLowerCase();
    const isNumber = written.charCodeAt(0) >= 48 && written.charCodeAt(0) <= 57;
    const isZone = to - start > 1 && written !== word && written === written.toUpperCase();
    isOpen = isNumber || copy.calendarNames.has(word) || copy.dateLabels.has(word);
    if (!isOpen) return;
    if (copy.stamps.has(word)) isStamp = true;
    if (isNumber || isZone || copy.calendarNames.has(word)) end = to;
  });
  for (let at = end; at < block.end && SIGNS.includes(text[at]!); at++) if (text[at] !== " ") end = at + 1;
  if (!isStamp || end === block.end || !isPrintedDate(text, { start: block.start, end }, copy)) return undefined;
  return end;
}
