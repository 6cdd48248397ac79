import { describe, expect, test } from "vitest";
import { measureWidth } from "../../src/export/columns.ts";
import { toText } from "../../src/export/to-text.ts";
import { DATES, makeEvent, makeTimeline } from "../helpers/hand-made.ts";

describe("toText", () => {
  test("a line an event: date, title, claim, sources; below it what was also said", () => {
    const timeline = makeTimeline({
      events: [
        makeEvent({
          date: DATES.night,
          conflicts: [
            {
              field: "part of day",
              values: [
                { value: "night", mentions: ["m1"], sources: ["Harbour Herald"] },
                { value: "afternoon", mentions: ["m2"], sources: ["Morning Courier"] },
              ],
            },
          ],
        }),
        makeEvent({
          id: "e2",
          title: "Ada Merrow to meet Liv Hestad",
          status: "planned",
          sources: ["Harbour Herald"],
          date: DATES.window,
          ties: ["e1"],
        }),
      ],
    });
    expect(toText(timeline)).toBe(
      [
        "  Sun 10 Sep 2023,      Ada Merrow leaves Corvane                      2 sources",
        "  night                 also said: afternoon (1 source)",
        "≈ between 18 and 20     Ada Merrow to meet Liv Hestad                   1 source",
        "  Jun 2024              (planned)",
        "",
      ].join("\n"),
    );
  });

  test("a note never stands beside the sources, though there is no title", () => {
    const values = ["A long name of a place in the north", "Another long name of a place in the south"];
    const conflict = {
      field: "place" as const,
      values: values.map((value) => ({ value, mentions: ["m1"], sources: ["Harbour Herald"] })),
    };
    const text = toText(makeTimeline({ events: [makeEvent({ title: "", conflicts: [conflict] })] }));
    for (const line of text.split("\n")) expect(measureWidth(line)).toBeLessThanOrEqual(80);
  });

  test("events with nothing but a bound, and those without a date, stand apart", () => {
    const text = toText(
      makeTimeline({
        events: [makeEvent({ id: "e2", date: DATES.bound }), makeEvent({ date: DATES.day })],
        undated: [makeEvent({ id: "e3", undatedBecause: "vague" })],
      }),
    );
    expect(text.split("\n\n").map((section) => section.split("\n")[0])).toEqual([
      "  Sun 10 Sep 2023       Ada Merrow leaves Corvane                      2 sources",
      "Only a bound is known (1 event)",
      "Without a date (1 event)",
    ]);
    expect(text).toContain("by 12 Jun 2024");
    expect(text).toContain("what is said is too\n  vague for a day".split("\n")[0]);
  });

  test("no line is wider than 80 columns, whatever the titles are made of", () => {
    const titles = [
      "word ".repeat(60),
      "x".repeat(500),
      "金正恩抵达俄罗斯".repeat(20),
      "🚢".repeat(90),
      "e\u0301".repeat(200),
    ];
    const events = titles.map((title, at) => makeEvent({ id: `e${at}`, title, date: DATES.day }));
    const lines = toText(makeTimeline({ events })).split("\n");
    expect(lines.length).toBeGreaterThan(titles.length);
    for (const line of lines) expect(measureWidth(line)).toBeLessThanOrEqual(80);
  });

  test("control characters of an article never reach the terminal", () => {
    const title = "Left\u001b[31m red\u0007\nand \u202egone";
    const text = toText(makeTimeline({ events: [makeEvent({ title, date: DATES.day })] }));
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/u);
  });

  test("paint is given each part once it stands in its column", () => {
    const parts = new Set<string>();
    const plain = toText(makeTimeline({ events: [makeEvent({ date: DATES.day, status: "denied" })] }));
    const painted = toText(makeTimeline({ events: [makeEvent({ date: DATES.day, status: "denied" })] }), {
      paint: (part, text) => {
        parts.add(part);
        return text;
      },
    });
    expect(painted).toBe(plain);
    expect([...parts].sort()).toEqual(["claim", "date", "sources", "title"]);
  });

  test("a coarser date is a note; a bound or no time at all is none", () => {
    const refinements = ["2023-09", "[..2023-09-12]", "[2023-09-01..]", "../.."].map((value) => ({
      field: "date" as const,
      value,
      of: "2023-09-10",
      mentions: ["m1"],
    }));
    const text = toText(makeTimeline({ events: [makeEvent({ date: DATES.day, refinements })] }));
    expect(text.match(/less exactly.*/g)).toEqual(["less exactly: Sep 2023 (1 source)"]);
    expect(text).not.toContain("also said");
  });

  test("a status that the title says is not said twice", () => {
    const told = (title: string) =>
      toText(makeTimeline({ events: [makeEvent({ title, date: DATES.day, status: "postponed" })] }));
    expect(told("Vote on the port postponed")).not.toContain("(postponed)");
    expect(told("Postponed vote on the port")).toContain("(postponed)");
  });

  test("reasons are the sentences of explain", () => {
    const event = makeEvent({
      date: DATES.day,
      steps: [{ kind: "resolved", edtf: "2023-09-10", value: "2023-09-10" }],
    });
    expect(toText(makeTimeline({ events: [event] }), { reasons: "steps" })).toContain(
      "- That gives Sunday 10 September 2023.",
    );
  });

  test("an empty timeline says so", () => {
    expect(toText(makeTimeline())).toBe("No events.\n");
  });
});
