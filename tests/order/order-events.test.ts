import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import { day, extraction, notAfter, quote, type ShortMention, span } from "../support/mention.ts";

type Told = readonly ShortMention[];

const order = (...mentions: Told) =>
  mergeEvents(
    [
      extraction(
        "a",
        mentions.map((mention) => ({ lemma: mention.id, ...mention })),
      ),
    ],
    { detail: "all" },
  );
const ids = (...mentions: Told) => order(...mentions).events.map(({ mentions: [first] }) => first!.id.slice(2));

describe("the order of events", () => {
  it("is by begin, a coarser date before the first of its days", () => {
    expect(
      ids(
        { id: "day", date: "2024-01-01" },
        { id: "late", date: "2024-06-01" },
        { id: "year", date: "2024" },
        { id: "span", date: span("2023-12-30", "2024-02-01") },
      ),
    ).toEqual(["span", "year", "day", "late"]);
  });

  it("inside a day is by the clock, an event without one at noon", () => {
    expect(
      ids(
        { id: "evening", date: day("2024-06-01", { partOfDay: "evening" }) },
        { id: "some time", date: "2024-06-01" },
        { id: "nine", date: day("2024-06-01", { time: { hour: 9, minute: 0 } }) },
      ),
    ).toEqual(["nine", "some time", "evening"]);
  });

  it("inside a day is by the course of one person's journey, whatever the clock of one step", () => {
    const who = ["Ilsa Brannock"];
    expect(
      ids(
        { id: "met", type: "meeting", who, date: "2024-06-01" },
        { id: "came", type: "arrival", who, date: day("2024-06-01", { time: { hour: 9, minute: 0 } }) },
        { id: "left", type: "departure", who, date: "2024-06-01" },
      ),
    ).toEqual(["left", "came", "met"]);
  });

  it("holds what the text says of before and after, within what the dates allow", () => {
    expect(
      ids(
        { id: "bound", date: notAfter("2024-06-09"), relations: [{ kind: "before", mentionId: "a/third" }] },
        { id: "third", date: "2024-06-03" },
        { id: "fifth", date: "2024-06-05" },
      ),
    ).toEqual(["bound", "third", "fifth"]);
    expect(
      ids(
        { id: "year", date: "2024", relations: [{ kind: "after", mentionId: "a/june" }] },
        { id: "june", date: "2024-06-05" },
        { id: "may", date: "2024-05-05" },
      ),
    ).toEqual(["may", "june", "year"]);
  });

  it("reports what the dates contradict, and keeps to the dates", () => {
    const { events, contradictions } = order(
      { id: "first", date: "2024-06-01", relations: [{ kind: "after", mentionId: "a/second" }] },
      { id: "second", date: "2024-06-02" },
    );
    expect(events.map(({ mentions: [one] }) => one!.id)).toEqual(["a/first", "a/second"]);
    expect(contradictions).toEqual([
      { before: events[1]!.id, after: events[0]!.id, mentions: ["a/first", "a/second"] },
    ]);
  });

  it("reports sayings that go in a circle", () => {
    const { contradictions } = order(
      { id: "one", date: "2024-06-01", relations: [{ kind: "before", mentionId: "a/two" }] },
      { id: "two", date: "2024-06-01", relations: [{ kind: "before", mentionId: "a/one" }] },
    );
    expect(contradictions).toHaveLength(1);
  });

  it("marks as tied what shares a day, and not what a clock or the text tells apart", () => {
    const { events } = order(
      { id: "one", date: "2024-06-01" },
      { id: "two", date: "2024-06-01" },
      { id: "other", date: "2024-06-02" },
    );
    expect(events.map(({ ties }) => ties.length)).toEqual([1, 1, 0]);
    const told = order(
      { id: "one", date: "2024-06-01", relations: [{ kind: "before", mentionId: "a/two" }] },
      { id: "two", date: "2024-06-01" },
    );
    expect(told.events.map(({ ties }) => ties.length)).toEqual([0, 0]);
  });

  it("puts an event with nothing but a bound at its bound, and what has not even that apart", () => {
    const { events, undated } = order(
      { id: "bound", date: notAfter("2024-06-02") },
      { id: "day", date: "2024-06-01" },
      { id: "none" },
    );
    expect(events.map(({ date }) => date?.edtf)).toEqual(["2024-06-01", "[..2024-06-02]"]);
    expect(undated.map(({ undatedBecause }) => undatedBecause)).toEqual(["no expression"]);
  });
});

describe("views", () => {
  const list = [
    { id: "one", date: "2024-06-01", who: ["Ilsa Brannock"] },
    { id: "two", date: "2024-06-02", who: ["Jon Carvel"] },
    { id: "three", date: "2024-06-03", who: ["Jon Carvel"], salience: { score: 0.9, main: false, reasons: [] } },
  ];
  const view = (options: Parameters<typeof mergeEvents>[1]) =>
    mergeEvents(
      [
        extraction(
          "a",
          list.map((mention) => ({ lemma: mention.id, ...mention })),
        ),
      ],
      options,
    ).events.map(({ date }) => date?.edtf);

  it("main shows what is above the line, all shows all", () => {
    expect(view({})).toEqual(["2024-06-01", "2024-06-02"]);
    expect(view({ detail: "all" })).toHaveLength(3);
  });

  it("about shows where one takes part, under any of the names", () => {
    expect(view({ about: "Carvel" })).toEqual(["2024-06-02", "2024-06-03"]);
  });

  it("about means what its owner's name stands before as well, and nothing else that its maker owns", () => {
    const trust = (name: string) => ({ name, kind: "organisation", role: "agent", quote: quote(name) }) as const;
    const told = [
      { id: "sued", lemma: "sue", date: "2024-06-01", who: [trust("Ledgers' Harbour Trust")] },
      { id: "lost", lemma: "lose", date: "2024-06-02", who: [trust("Harbour Trust")] },
      { id: "paid", lemma: "pay", date: "2024-06-03", who: [trust("Ledgers")] },
    ];
    const { events } = mergeEvents([extraction("a", told)], { about: "Ledgers Harbour Trust", detail: "all" });
    expect(events.map(({ date }) => date?.edtf)).toEqual(["2024-06-01", "2024-06-02"]);
  });

  it("from and to show what may lie there", () => {
    expect(view({ from: "2024-06-02", to: "2024-06-02" })).toEqual(["2024-06-02"]);
  });

  it("limit shows the most important, in order of time", () => {
    expect(view({ detail: "all", limit: { events: 1 } })).toEqual(["2024-06-03"]);
    expect(view({ detail: "all", limit: { days: 2 } })).toHaveLength(2);
  });
});
