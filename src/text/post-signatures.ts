import type { CopyTables } from "./copy-tables.ts";
import type { Furniture } from "./furniture.ts";
import { isSpace } from "./token-shapes.ts";

/** A signature's name, and its date, are no longer than this. */
const REACH = 60;

/**
 * The signatures of posts that a page shows inside its text, with the links before them: "pic.example.com/x — Ada Frome
 * (@adafrome) March 25, 2018". Linear.
 */
export function findPostSignatures(text: string, copy: CopyTables): readonly Furniture[] {
  const found: Furniture[] = [];
  for (let at = text.indexOf("(@"); at >= 0; at = text.indexOf("(@", at + 1)) {
    const dated = DATED.exec(text.slice(at, at + REACH + 20));
    const start = startOf(text, at);
    if (dated === null || start === undefined || !copy.calendarNames.has(dated[1]!.toLowerCase())) continue; // the group is not optional
    found.push({ start: withoutLink(text, start), end: at + dated[0].length, role: "boilerplate" });
  }
  return found;
}

const DATED = /^\(@\w+\) (\p{L}+) \d{1,2}, \d{4}/u;

/** The dash before the name, on the same line. */
function startOf(text: string, handle: number): number | undefined {
  for (let at = handle - 1; at >= Math.max(0, handle - REACH) && text[at] !== "\n"; at--) {
    if (text[at] === "—" || text[at] === "–") return at;
    if (text[at] === "-" && (text[at + 1] === " " || text[at - 1] === "-")) return text[at - 1] === "-" ? at - 1 : at;
  }
  return undefined;
}

/** The picture or page that the post links to. */
function withoutLink(text: string, start: number): number {
  let end = start;
  while (end > 0 && text[end - 1] === " ") end--;
  let from = end;
  while (from > 0 && end - from < REACH && !isSpace(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end);
  return word.includes("/") && word.includes(".") ? from : start;
}
