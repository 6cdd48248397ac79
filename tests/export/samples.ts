import type { Timeline } from "../../src/model/timeline.ts";
import { DATES, makeEvent, makeMention, makeTimeline } from "../helpers/hand-made.ts";

/** Every event is told by the first article. */
export const MENTIONS = [makeMention("Merrow left.", "left")];

/** One event for each kind of date, and one without. */
export const KINDS: Timeline = makeTimeline({
  events: Object.entries(DATES).map(([id, date]) => makeEvent({ id, title: `The ${id}`, date, mentions: MENTIONS })),
  undated: [makeEvent({ id: "undated", title: "The undated", undatedBecause: "vague" })],
});

/** Titles that would break out of a format. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  'a, b; c \\ d "e" : f',
  "</script><script>alert(1)</script>",
  "<!-- & &amp; <b onclick='x'>",
  "line\r\nEND:VCALENDAR\r\nBEGIN:VEVENT",
  "tab\tand\u0000null\u001b[31m",
  "中文🚢e\u0301".repeat(40),
  "half \ud83d a pair",
];

/** How a title comes back: one line, without control characters. */
export const asLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();

/** A timeline of plain days with these titles. */
export const withTitles = (titles: readonly string[]) =>
  makeTimeline({
    events: titles.map((title, at) => makeEvent({ id: `e${at}`, title, date: DATES.day, mentions: MENTIONS })),
  });
