import { describe, expect, test } from "vitest";
import { describeMeaning } from "../../src/explain/describe-meaning.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Meaning } from "../../src/model/meaning.ts";
import type { Step } from "../../src/model/step.ts";
import { day, makeDate, makeEvent, makeMention } from "../helpers/hand-made.ts";

const STEPS: readonly (readonly [Step, string])[] = [
  [{ kind: "said", text: "on Sunday", start: 8, end: 17 }, 'The text says "on Sunday".'],
  [
    { kind: "means", meaning: { kind: "weekday", weekday: 7 }, rule: "weekday" },
    'That means a Sunday (rule "weekday").',
  ],
  [
    { kind: "anchor", anchor: "publication", day: "2023-09-12" },
    "It is counted from the day of publication, Tuesday 12 September 2023.",
  ],
  [
    { kind: "anchor", anchor: "event", day: "2024-06-02", text: "the election" },
    'It is counted from the event "the election", Sunday 2 June 2024.',
  ],
  [
    { kind: "direction", direction: "past", because: "past tense", cue: "left" },
    'It lies before that: the clause is in the past tense ("left").',
  ],
  [{ kind: "resolved", edtf: "2023-09-10", value: "2023-09-10" }, "That gives Sunday 10 September 2023."],
  [
    { kind: "rejected", edtf: "2023-09-17", because: "it lies after the publication" },
    "Not Sunday 17 September 2023: it lies after the publication.",
  ],
  [
    { kind: "rejected", edtf: "2023-09-17", because: "other direction" },
    "Not Sunday 17 September 2023: that is the other direction.",
  ],
  [
    { kind: "anchor", anchor: "narrative", day: "1989-Q3", text: "last quarter" },
    'It is counted from the day that the text was telling of "last quarter", the 3rd quarter of 1989.',
  ],
  [
    { kind: "attached", how: "own clause", trigger: "left", preposition: "on" },
    'It dates "left", in the same clause, by "on".',
  ],
  [
    { kind: "bounded", side: "before", day: day("2023-09-12"), because: "past perfect" },
    "It lies on or before Tuesday 12 September 2023: the clause is in the past perfect.",
  ],
  [
    { kind: "adopted", from: "m2", edtf: "2023-09-10" },
    "Sunday 10 September 2023 is taken from another mention of the same event (m2).",
  ],
  [
    { kind: "reconciled", edtf: "2023-09-10", because: "three independent sources say it", mentions: ["m1", "m2"] },
    "Of what 2 mentions say, Sunday 10 September 2023 is taken: three independent sources say it.",
  ],
  [{ kind: "doubt", because: "that day is a Tuesday" }, "A doubt: that day is a Tuesday."],
];

const MEANINGS: readonly (readonly [Meaning, string])[] = [
  [{ kind: "calendar", weekday: 1, day: 15, month: 9, year: 2026 }, "Monday 15 September 2026"],
  [{ kind: "weekday", weekday: 2, which: "last" }, "last Tuesday"],
  [{ kind: "weekend" }, "the weekend"],
  [{ kind: "shift", unit: "day", amount: 0 }, "this day"],
  [{ kind: "shift", unit: "day", amount: -1 }, "the day before"],
  [{ kind: "shift", unit: "century", amount: 2 }, "2 centuries later"],
  [{ kind: "division", division: "quarter", index: 3, year: 2003 }, "the 3rd quarter of 2003"],
  [{ kind: "division", division: "season", index: 2, which: "last" }, "last summer"],
  [{ kind: "decade", start: 90 }, "the 90s"],
  [{ kind: "century", century: 20 }, "the 20th century"],
  [{ kind: "part of day", part: "morning", of: { kind: "weekday", weekday: 2 } }, "morning of a Tuesday"],
  [{ kind: "clock", time: { hour: 9, minute: 0, zone: "GMT" } }, "09:00 GMT"],
  [{ kind: "nth", unit: "week", index: -1, of: { kind: "calendar", month: 5 } }, "the last week of May"],
  [{ kind: "modified", mod: "END", of: { kind: "calendar", month: 5 } }, "late in May"],
  [{ kind: "reference", to: "future" }, "some time in the future"],
  [
    { kind: "duration", lengths: [{ unit: "year", amount: 2 }, { unit: "month" }] },
    "a length of 2 years and some months",
  ],
  [{ kind: "stretch", unit: "day", to: "future" }, "the next days"],
  [{ kind: "anchored", unit: "day", amount: 2, event: true }, "2 days after the event that is named"],
  [{ kind: "focus", unit: "day", shift: 0 }, "the day told of"],
  [
    {
      kind: "range",
      sense: "window",
      parts: [
        { kind: "weekday", weekday: 2 },
        { kind: "weekday", weekday: 4 },
      ],
    },
    "some day between a Tuesday and a Thursday",
  ],
];

describe("explain", () => {
  test.each(STEPS)("%o", (step, sentence) => {
    expect(explain({ steps: [step] })).toEqual([sentence]);
  });

  test.each(MEANINGS)("the meaning %o", (meaning, words) => {
    expect(describeMeaning(meaning)).toBe(words);
  });

  test("an event is followed by its mentions, each under the name of its article", () => {
    const mention = makeMention("Merrow left on Sunday.", "left", {
      steps: [{ kind: "said", text: "on Sunday", start: 12, end: 21 }],
    });
    const event = makeEvent({
      steps: [{ kind: "reconciled", edtf: "2023-09-10", because: "it is the only one", mentions: ["m1"] }],
      mentions: [mention],
    });
    expect(explain(event)).toEqual([
      "Of what one mention says, Sunday 10 September 2023 is taken: it is the only one.",
      'a: The text says "on Sunday".',
    ]);
  });

  test("an event says how sure it is, where that is known", () => {
    expect(explain(makeEvent({ confidence: 0.07 }))).toEqual([
      "Of 100 events that are known in this way, about 7 have date and status right.",
    ]);
  });

  test("a day that is only inferred is said as such, with its own steps", () => {
    const mention = makeMention("Two people died.", "died", {
      steps: [{ kind: "bounded", side: "before", day: day("2023-09-12"), because: "past tense" }],
      inferred: {
        date: makeDate("2023-09-10", { basis: "inferred" }),
        because: "narrative",
        expressions: [],
        steps: [{ kind: "said", text: "on Sunday", start: 12, end: 21 }],
      },
    });
    expect(explain(mention)).toEqual([
      "It lies on or before Tuesday 12 September 2023: the clause is in the past tense.",
      "No words date it; most likely it was Sunday 10 September 2023: the sentence before tells of that day.",
      'The text says "on Sunday".',
    ]);
  });
});
