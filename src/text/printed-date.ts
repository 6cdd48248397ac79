import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { eachWord } from "./words.ts";

/** A line longer than this is a sentence. */
const LONGEST = 80;

/**
 * Whether a line is nothing but a printed date: month or numeric day, year, weekday, clock, zone, and a label before it
 * ("Published:", "Last updated on"). A day needs a name or two numbers beside the year.
 *
 * @example isPrintedDate("January 09, 2008", { start: 0, end: 16 }, copy) // true
 */
export function isPrintedDate(text: string, line: Span, copy: CopyTables): boolean {
  if (line.end - line.start > LONGEST) return false;
  let numbers = 0;
  let names = 0;
  let others = 0;
  let year = false;
  eachWord(text, line.start, line.end, (start, end) => {
    const first = text.charCodeAt(start);
    if (first >= 48 && first <= 57) {
      numbers++;
      if (end - start === 4 && (text.startsWith("19", start) || text.startsWith("20", start))) year = true;
      return;
    }
    const word = text.slice(start, end).toLowerCase();
    if (copy.calendarNames.has(word)) names++;
    else if (!copy.dateLabels.has(word)) others++;
  });
  return others === 0 && year && numbers >= 2 && (names > 0 || numbers >= 3);
}
