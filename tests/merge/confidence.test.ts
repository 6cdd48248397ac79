import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { diffTimelines } from "../../src/diff-timelines.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import { extendTimeline } from "../../src/extend-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import { type ConfidenceFacts, confidenceOf, readConfidenceFacts, weighFacts } from "../../src/merge/confidence-of.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { verifyTimeline } from "../../src/verify-timeline.ts";

const ALL = { detail: "all" } as const;

/** The event of the word `trigger` in a text that appeared on Wednesday 12 June 2024. */
function tell(text: string, trigger: string): TimelineEvent {
  const { events, undated } = buildTimeline([{ id: "a", publishedAt: "2024-06-12", text }], ALL);
  const event = [...events, ...undated].find(({ mentions }) => mentions.some((one) => one.trigger.text === trigger));
  if (event === undefined) throw new Error(`no event "${trigger}"`);
  return event;
}

const FACTS: ConfidenceFacts = { status: "occurred", known: "publication", alone: 0, apart: 0 };
const WEIGHTS = {
  status: { occurred: 0.9, ongoing: 0.8, planned: 0.7, expected: 0.6, possible: 0.5 },
  date: { calendar: 3, "same day": 2, publication: 0, elsewhere: -1 },
  alone: -1,
  apart: -2,
};

describe("the facts of an event", () => {
  test.each([
    ["Ada Merrow left Corvane on 3 May 2022.", "left", "occurred", "calendar"],
    ["Ada Merrow left Corvane today.", "left", "occurred", "same day"],
    ["Ada Merrow left Corvane on Wednesday.", "left", "occurred", "same day"],
    ["Ada Merrow left Corvane on Tuesday.", "left", "occurred", "publication"],
    ["Ada Merrow left Corvane last month.", "left", "occurred", "publication"],
    ["Ada Merrow will visit Corvane on Friday.", "visit", "planned", "publication"],
    ["Jon Holm arrived on 3 May 2022. Ada Merrow left Corvane two days later.", "left", "occurred", "elsewhere"],
  ])("%s", (text, trigger, status, known) => {
    expect(readConfidenceFacts(tell(text, trigger))).toMatchObject({ status, known, alone: 0 });
  });

  test.each([
    ["Ada Merrow left Corvane on Tuesday.", " Corvane on ".length / 120],
    ["On Tuesday Ada Merrow left Corvane.", " Ada Merrow ".length / 120],
  ])("%s: the words that date it are %f away", (text, apart) => {
    expect(readConfidenceFacts(tell(text, "left"))?.apart).toBe(apart);
  });

  test("more than two lines away is as far as two lines", () => {
    const event = tell("Ada Merrow left Corvane on Tuesday.", "left");
    const mentions = event.mentions.map((mention) => ({
      ...mention,
      expressions: mention.expressions.map((one) => ({ ...one, start: one.start + 400, end: one.end + 400 })),
    }));
    expect(readConfidenceFacts({ ...event, mentions })?.apart).toBe(1);
  });

  test("one mention of two dates it, or both do", () => {
    const first = "Ada Merrow resigned as mayor of Corvane on Tuesday.";
    const [alone, agreed] = ["Her resignation shocked Corvane.", "Ada Merrow resigned on Tuesday, she said."].map(
      (second) => tell(`${first} ${second}`, "resigned"),
    );
    expect(alone?.mentions).toHaveLength(2);
    expect(agreed?.mentions).toHaveLength(2);
    expect(readConfidenceFacts(alone!)?.alone).toBe(0.5); // just counted
    expect(readConfidenceFacts(agreed!)?.alone).toBe(0);
  });
});

describe("nothing is said of what was not fitted", () => {
  test.each([
    ["Ada Merrow has left Corvane.", "left", { kind: "bound" }, "occurred"],
    ["Ada Merrow left Corvane before Tuesday.", "left", { kind: "bound" }, "occurred"],
    ["Ada Merrow visited Corvane from Friday to Sunday.", "visited", { kind: "span" }, "occurred"],
    ["Ada Merrow did not leave Corvane on Tuesday.", "leave", { kind: "date" }, "denied"],
    ["The visit planned for Friday was cancelled.", "visit", { kind: "date" }, "cancelled"],
    ["Ada Merrow's visit on Friday was postponed.", "visit", { kind: "date" }, "postponed"],
  ])("%s", (text, trigger, date, status) => {
    const event = tell(text, trigger);
    expect(event).toMatchObject({ date, status });
    expect(event).not.toHaveProperty("confidence");
  });

  test("mentions made by others", () => {
    const article = { id: "a", publishedAt: "2024-06-12", text: "Ada Merrow left Corvane on Tuesday." };
    const given = { article, mentions: [{ title: "Ada Merrow leaves", quote: article.text, date: "Tuesday" }] };
    const { events } = mergeEvents([given]);
    expect(events[0]?.date?.edtf).toBe("2024-06-11");
    expect(events[0]).not.toHaveProperty("confidence");
  });

  test("an article whose day is read from its dateline alone", () => {
    const text = "CORVANE, June 12, 2024 (Harbour Herald) - Ada Merrow left Corvane on Tuesday.";
    const { events } = buildTimeline([{ id: "a", text }], ALL);
    const event = events.find(({ mentions }) => mentions[0]?.trigger.text === "left");
    expect(event?.date?.edtf).toBe("2024-06-11");
    expect(event).not.toHaveProperty("confidence");
  });
});

describe("the chance", () => {
  test("that of the status times that of the date", () => {
    expect(weighFacts(FACTS, WEIGHTS)).toBeCloseTo(0.45);
    expect(weighFacts({ ...FACTS, status: "planned", known: "calendar" }, WEIGHTS)).toBeCloseTo(
      0.7 / (1 + Math.exp(-3)),
    );
    expect(weighFacts({ ...FACTS, alone: 0.5, apart: 0.25 }, WEIGHTS)).toBeCloseTo(0.9 / (1 + Math.exp(1)));
  });

  test.each(["occurred", "ongoing", "planned", "expected", "possible"] as const)(
    "of what is %s lies between 0 and 1, and sinks with what speaks against the date",
    (status) => {
      const text = "Ada Merrow left Corvane on Tuesday.";
      const event = { ...tell(text, "left"), status };
      const chance = confidenceOf(event) ?? 0;
      const silent = event.mentions.map((mention) => ({
        ...mention,
        date: { ...mention.date!, basis: "adopted" as const },
      })); // told with a day
      const told = confidenceOf({ ...event, mentions: [...event.mentions, ...silent] }) ?? 0;
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThan(chance);
      expect(chance).toBeLessThan(1);
      expect(confidenceOf({ ...event, mentions: [...event.mentions, ...event.mentions] })).toBe(chance);
    },
  );
});

describe("on a timeline", () => {
  const first = {
    id: "a",
    source: "Harbour Herald",
    publishedAt: "2024-06-12",
    text: "Ada Merrow resigned as mayor of Corvane on Tuesday.",
  };
  const second = {
    id: "b",
    source: "Morning Courier",
    publishedAt: "2024-06-13",
    text: "Ada Merrow has resigned as mayor of Corvane. Jon Holm welcomed it.",
  };
  const resigned = ({ events }: Timeline) => events.find(({ type }) => type === "resignation");

  test("a second article that says no day moves nothing, and makes the date less sure", () => {
    const before = buildTimeline([first]);
    const after = buildTimeline([first, second]);
    expect(resigned(after)?.mentions).toHaveLength(2);
    expect(resigned(after)?.date).toEqual(resigned(before)?.date);
    expect(resigned(after)?.confidence).toBeLessThan(resigned(before)?.confidence ?? 0);
    expect(diffTimelines(before, after).moved).toEqual([]);
    expect(verifyTimeline(after, [first, second])).toEqual([]);
  });

  test("the same through extractions, one by one, and as JSON", () => {
    const whole = buildTimeline([first, second]);
    const [a, b] = [first, second].map((article) => extractEvents(article));
    expect(extendTimeline(mergeEvents([b!]), [a!])).toEqual(whole); // two articles
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(resigned(whole)?.confidence).toBe(confidenceOf(resigned(whole)!)); // just found
  });

  test("a column of the table", () => {
    const timeline = buildTimeline([first]);
    const [head, row] = toCsv(timeline).split("\r\n");
    expect(head).toMatch(/,confidence$/);
    expect(row).toMatch(new RegExp(`,${resigned(timeline)?.confidence}$`));
  });
});
