import type { Span } from "../model/text.ts";

/** What opens a quotation, with what closes it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
]);

const OPENING = new RegExp(`[${[...QUOTES.keys()].join("")}]`);

/**
 * The stretches of the spans that stand in no quotation marks: what somebody said may be told word for word by all who heard
 * it. A mark that nothing closes within its span opens nothing. Linear.
 */
export function outsideQuotes(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    const free: Span[] = [];
    let from = 0;
    for (let ahead = own.search(OPENING); ahead >= 0; ahead = own.slice(from).search(OPENING)) {
      const opened = from + ahead;
      const closed = own.indexOf(QUOTES.get(own[opened]!)!, opened + 1); // an opening mark stands there
      if (closed < 0) break;
      if (opened > from) free.push({ start: start + from, end: start + opened });
      from = closed + 1;
    }
    if (from < own.length) free.push({ start: start + from, end });
    return free;
  });
}
