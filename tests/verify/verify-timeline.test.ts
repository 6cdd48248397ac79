import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import type { FindingCode } from "../../src/verify/finding.ts";
import { verifyTimeline } from "../../src/verify-timeline.ts";
import { day } from "../helpers/hand-made.ts";

const ARTICLES: readonly Article[] = [
  {
    id: "a",
    source: "Harbour Herald",
    publishedAt: "2024-06-12T10:00:00Z",
    text: "The president left Paris on Sunday 🚢. She will visit Rome on Friday.",
  },
  { id: "b", source: "Morning Courier", publishedAt: "2024-06-11", text: "The president left Paris on Sunday." },
];
const TIMELINE = buildTimeline(ARTICLES);

const change = (edit: Partial<TimelineEvent>, at = 0): Timeline => ({
  ...TIMELINE,
  events: TIMELINE.events.map((event, index) => (index === at ? { ...event, ...edit } : event)),
});

const changeMention = (edit: (mention: EventMention) => Partial<EventMention>): Timeline =>
  change({
    mentions: TIMELINE.events[0]!.mentions.map((mention, at) =>
      at === 0 ? { ...mention, ...edit(mention) } : mention,
    ),
  });

const changeExtraction = (edit: (mention: EventMention) => Partial<EventMention>): Timeline => ({
  ...TIMELINE,
  extractions: TIMELINE.extractions.map((extraction, at) =>
    at === 0
      ? { ...extraction, mentions: extraction.mentions.map((one, of) => (of === 0 ? { ...one, ...edit(one) } : one)) }
      : extraction,
  ),
});

const later = (date: TimelineEvent["date"]) =>
  date && { ...date, edtf: "2024-06-08", begin: { on: day("2024-06-08") }, end: { on: day("2024-06-08") } };

/** Each a timeline with one thing wrong, the finding that must be there, and where. */
const FORGED: readonly (readonly [name: string, timeline: Timeline, code: FindingCode, path: string])[] = [
  [
    "a date moved by a day",
    changeExtraction(({ date }) => ({ date: later(date)! })),
    "date-not-recomputed",
    "extractions[0].mentions[0].date",
  ],
  [
    "a date that the steps do not give",
    changeExtraction(({ date }) => ({ date: { ...later(date)!, begin: { on: day("2024-06-01") } } })),
    "date-not-derived",
    "extractions[0].mentions[0].date",
  ],
  [
    "an event's date moved by a day",
    change({ date: later(TIMELINE.events[0]?.date)! }),
    "event-not-recomputed",
    "events[0]",
  ],
  [
    "EDTF that says another day than begin",
    change({ date: { ...TIMELINE.events[0]!.date!, edtf: "2024-06-08" } }),
    "edtf-does-not-fit",
    "events[0].date.edtf",
  ],
  [
    "EDTF that is none",
    change({ date: { ...TIMELINE.events[0]!.date!, edtf: "Sunday" } }),
    "edtf-does-not-fit",
    "events[0].date.edtf",
  ],
  [
    "a kind that its EDTF is not",
    change({ date: { ...TIMELINE.events[0]!.date!, kind: "window" } }),
    "edtf-does-not-fit",
    "events[0].date.edtf",
  ],
  [
    "a quote moved by one",
    changeMention(({ trigger }) => ({ trigger: { ...trigger, start: trigger.start + 1, end: trigger.end + 1 } })),
    "quote-does-not-hold",
    "events[0].mentions[0].trigger",
  ],
  [
    "a quote in other words",
    changeMention(({ sentence }) => ({ sentence: { ...sentence, text: "She left." } })),
    "quote-does-not-hold",
    "events[0].mentions[0].sentence",
  ],
  [
    "a trigger outside its sentence",
    changeMention(() => ({ trigger: { start: 44, end: 49, text: "visit" } })),
    "outside-sentence",
    "events[0].mentions[0].trigger",
  ],
  [
    "steps that give another day",
    changeMention(({ steps }) => ({
      steps: steps.map((step) => (step.kind === "resolved" ? { ...step, edtf: "2024-06-08" } : step)),
    })),
    "step-does-not-replay",
    "events[0].mentions[0].steps[4]",
  ],
  [
    "steps that count from another day",
    changeMention(({ steps }) => ({
      steps: steps.map((step) => (step.kind === "anchor" ? { ...step, day: "2024-06-01" } : step)),
    })),
    "other-publication",
    "events[0].mentions[0].steps[2]",
  ],
  [
    "words that the article does not say",
    changeMention(({ steps }) => ({
      steps: steps.map((step) => (step.kind === "said" ? { ...step, text: "Monday" } : step)),
    })),
    "quote-does-not-hold",
    "events[0].mentions[0].steps[0]",
  ],
  ["a date without any step", changeMention(() => ({ steps: [] })), "no-derivation", "events[0].mentions[0].steps"],
  ["a plan shown as fact", change({ status: "occurred" }, 1), "plan-as-fact", "events[1].status"],
  ["a past that is still to come", change({ status: "occurred" }, 1), "past-after-publication", "events[1].date"],
  ["a reason beside a date", change({ undatedBecause: "vague" }), "date-and-reason", "events[0]"],
  [
    "an article that was not given",
    changeMention(() => ({ articleId: "c" })),
    "unknown-article",
    "events[0].mentions[0].articleId",
  ],
  [
    "a source that says nothing of it",
    change({ sources: ["Harbour Herald"] }),
    "sources-do-not-fit",
    "events[0].sources",
  ],
  [
    "an event twice",
    { ...TIMELINE, events: [...TIMELINE.events, TIMELINE.events[0]!] },
    "duplicate-id",
    `events[${TIMELINE.events.length}].id`,
  ],
  ["an event left out", { ...TIMELINE, events: TIMELINE.events.slice(1) }, "event-not-recomputed", "events"],
  [
    "an article of another day",
    {
      ...TIMELINE,
      articles: TIMELINE.articles.map((one) => ({
        ...one,
        publishedOn: { day: day("2024-06-01"), readFrom: "publishedAt" as const },
      })),
    },
    "other-publication",
    "articles[0].publishedOn",
  ],
];

describe("verifyTimeline", () => {
  test("there is something to verify", () => {
    expect(TIMELINE.events.map(({ date, status }) => [date?.edtf, status])).toEqual([
      ["2024-06-09", "occurred"],
      ["2024-06-14", "planned"],
    ]);
  });

  test("finds nothing in a timeline that was just built", () => {
    expect(verifyTimeline(TIMELINE, ARTICLES)).toEqual([]);
    expect(verifyTimeline(JSON.parse(JSON.stringify(TIMELINE)), ARTICLES)).toEqual([]);
  });

  test.each(FORGED)("finds %s", (_, timeline, code, path) => {
    expect(verifyTimeline(timeline, ARTICLES).map((finding) => [finding.code, finding.path])).toContainEqual([
      code,
      path,
    ]);
  });

  test("by its steps alone it finds all but what only reading or merging again shows", () => {
    const ONLY_AGAIN: readonly FindingCode[] = ["date-not-recomputed", "event-not-recomputed"];
    expect(verifyTimeline(TIMELINE, ARTICLES, { depth: "steps" })).toEqual([]);
    for (const [, timeline] of FORGED) {
      const full = verifyTimeline(timeline, ARTICLES).filter(({ code }) => !ONLY_AGAIN.includes(code));
      expect(verifyTimeline(timeline, ARTICLES, { depth: "steps" })).toEqual(full);
    }
  });

  test("finds what is forged in a mention that others made", () => {
    const given = { article: ARTICLES[0]!, mentions: [{ title: "Left", quote: "left Paris", date: "last Sunday" }] };
    const timeline = mergeEvents([given]);
    expect(verifyTimeline(timeline, ARTICLES)).toEqual([]);
    const moved = JSON.parse(JSON.stringify(timeline).replaceAll("2024-06-09", "2024-06-05"));
    expect(verifyTimeline(moved, ARTICLES).map(({ code }) => code)).toContain("step-does-not-replay");
  });

  test("finds an article whose text has changed", () => {
    const changed = ARTICLES.map((article) => ({ ...article, text: `So. ${article.text}` }));
    expect(verifyTimeline(TIMELINE, changed).map(({ code }) => code)).toContain("quote-does-not-hold");
  });

  test("finds an article that is missing", () => {
    expect(verifyTimeline(TIMELINE, ARTICLES.slice(1)).map(({ code, path }) => [code, path])).toContainEqual([
      "unknown-article",
      "articles[0].id",
    ]);
  });

  const stories = join(import.meta.dirname, "..", "..", "fixtures", "stories");
  test.each(readdirSync(stories))("every quote, step and date of the story %s holds", (story) => {
    const folder = join(stories, story, "articles");
    const articles = readdirSync(folder).map((file): Article => JSON.parse(readFileSync(join(folder, file), "utf8")));
    expect(verifyTimeline(buildTimeline(articles, { detail: "all" }), articles)).toEqual([]);
  });
});
