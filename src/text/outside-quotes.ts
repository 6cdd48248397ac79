import type { Span } from "../model/text.ts";

/** What opens a quotation, with what closes it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
]);

/**
 * The stretches of the spans that stand in no quotation marks: what somebody said may be told word for word by all who heard
 * it. A mark that nothing closes within its span opens nothing. Linear.
 */
export function outsideQuotes(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const free: Span[] = [];
    let from = span.start;
    let closing: string | undefined;
    let opened = span.start;
    for (let at = span.start; at < span.end; at++) {
      const mark = text[at]!; // at < end
      if (closing === undefined) {
        closing = QUOTES.get(mark);
        if (closing !== undefined) opened = at;
      } else if (mark === closing) {
        if (opened > from) free.push({ start: from, end: opened });
        from = at + 1;
        closing = undefined;
      }
    }
    if (from < span.end) free.push({ start: from, end: span.end });
    return free;
  });
}
