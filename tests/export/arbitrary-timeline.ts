import fc from "fast-check";
import { STATUSES } from "../../src/model/event.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { DATES, makeEvent, makeTimeline } from "../helpers/hand-made.ts";
import { HOSTILE } from "./samples.ts";

/** Pieces that mean something in one of the formats. */
const PIECES = [
  ...HOSTILE.slice(0, 10),
  "=",
  "+",
  "-",
  "@",
  "\t=1",
  "\r=1",
  "1. ",
  "- ",
  "+ ",
  "# ",
  "```",
  "    ",
  "|",
  "\\",
  '"',
  "'",
  ",",
  ";",
  ":",
  "\\n",
  "\n",
  "\r\n",
  "\u2028",
  "\u0085",
  "\u202e",
  "\ud83d",
  "🚢",
  "é",
  "中",
  "<b>",
  "]]>",
  "</script",
  "<!--",
  "&amp;",
  "[x](javascript:alert(1))",
  "https://evil.example",
  "www.evil.example",
  "$x$",
  "*",
  "_",
  "~~",
  "^",
  "{{x}}",
  "BEGIN:VEVENT",
  "word",
];

/** Text that anybody may have written into an article. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
  },
  fc.string({ unit: "binary", maxLength: 120 }),
);

const events: fc.Arbitrary<TimelineEvent> = fc
  .record({
    title: hostileText,
    name: hostileText,
    other: hostileText,
    place: hostileText,
    speaker: hostileText,
    source: hostileText,
    date: fc.option(fc.constantFrom(...Object.values(DATES)), { nil: undefined }),
    status: fc.constantFrom(...STATUSES),
  })
  .map(({ title, name, other, place, speaker, source, date, status }) => ({
    ...makeEvent({
      title,
      status,
      participants: [
        { name, kind: "person", role: "agent", aliases: [] },
        { name: other, kind: "unknown", role: "other", aliases: [] },
      ],
      places: [{ name: place, role: "at" }],
      attributedTo: [{ name: speaker, quote: { start: 0, end: speaker.length, text: speaker } }],
      sources: [source],
      conflicts: [
        { field: "place", values: [place, other].map((value) => ({ value, mentions: ["m"], sources: [source] })) },
      ],
      steps: [{ kind: "said", text: title, start: 0, end: title.length }],
      mentions: [{ ...HOLDER, articleId: name, steps: [{ kind: "said", text: other, start: 0, end: other.length }] }],
      ...(date === undefined ? { undatedBecause: "vague" as const } : { date }),
    }),
  }));

const HOLDER = {
  id: "m",
  sentence: { start: 0, end: 0, text: "" },
  trigger: { start: 0, end: 0, text: "" },
  lemma: "leave",
  type: "departure",
  expressions: [],
  status: "occurred",
  polarity: "positive",
  cues: [],
  participants: [],
  places: [],
  quantities: [],
  title: "",
  salience: { score: 1, main: true, reasons: [] },
} as const;

/** Timelines of any dates and any claims, in which every text that comes from outside is hostile. */
export const hostileTimelines: fc.Arbitrary<Timeline> = fc
  .tuple(fc.array(events, { maxLength: 4 }), hostileText)
  .map(([list, address]) => {
    const named = list.map((event, at) => ({ ...event, id: `e${at}` }));
    return makeTimeline({
      articles: list.map(({ mentions, sources }) => ({
        id: mentions[0]?.articleId ?? "",
        source: sources[0] ?? "",
        title: address,
        url: `https://x.example/${address}`,
        publishedAt: "2024-06-12",
      })),
      events: named.filter(({ date }) => date !== undefined),
      undated: named.filter(({ date }) => date === undefined),
    });
  });
