import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { between, day, either, extraction, notBefore, quote, type ShortMention } from "../support/mention.ts";

const terms = ["trial", "court", "castell", "bribe", "judge", "harbour"].map((term) => ({ term, count: 3 }));

type Told = readonly (readonly [published: number, mention: Partial<ShortMention>])[];

/** One article for each mention, published on the given day of June 2024 by an outlet of its own. */
const events = (...told: Told): readonly TimelineEvent[] => {
  const timeline = mergeEvents(
    told.map(([published, mention], at) =>
      extraction(`a${at}`, [{ id: "m", type: "trial", lemma: "trial", who: ["Bruno Castell"], ...mention }], {
        source: `Outlet ${at}`,
        publishedAt: `2024-06-${String(published).padStart(2, "0")}T12:00:00Z`,
        terms,
      }),
    ),
    { detail: "all" },
  );
  return [...timeline.events, ...timeline.undated];
};
const only = (...told: Told): TimelineEvent => {
  const found = events(...told);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const dates = ({ conflicts }: TimelineEvent) =>
  conflicts.filter(({ field }) => field === "date").map(({ values }) => values.map(({ value }) => value));

describe("one date from many", () => {
  it("finer over coarser where they agree: no conflict, a refinement", () => {
    const event = only([20, { date: "2024-05-14" }], [21, { date: "2024-05" }], [22, { date: day("2024") }]);
    expect(event.date?.edtf).toBe("2024-05-14");
    expect(dates(event)).toEqual([]);
    expect(event.refinements.map(({ value }) => value)).toEqual(["2024", "2024-05"]);
  });

  it("the day that more independent sources say, the other kept as a conflict with its source", () => {
    const event = only([20, { date: "2024-06-10" }], [20, { date: "2024-06-10" }], [20, { date: "2024-06-11" }]);
    expect(event.date?.edtf).toBe("2024-06-10");
    expect(dates(event)).toEqual([["2024-06-10", "2024-06-11"]]);
    expect(event.conflicts[0]?.values[1]?.sources).toEqual(["Outlet 2"]);
  });

  it("explicit over relative where the voices are even", () => {
    const event = only([20, { date: "2024-06-10" }], [20, { date: day("2024-06-11", { basis: "explicit" }) }]);
    expect(event.date?.edtf).toBe("2024-06-11");
  });

  it("for a plan the later report over the earlier ones", () => {
    const event = only(
      [1, { status: "planned", date: "2024-06-20" }],
      [2, { status: "planned", date: "2024-06-20" }],
      [9, { status: "planned", date: "2024-06-22" }],
    );
    expect(event.date?.edtf).toBe("2024-06-22");
  });

  it("never the day of a plan that had not come when it was told as past", () => {
    const told: Told = [
      [10, { status: "planned", date: "2024-06-14" }],
      [11, { status: "ongoing" }],
    ];
    expect(only(...told)).toMatchObject({ status: "ongoing", undatedBecause: expect.any(String) });
    expect(only(...told, [15, {}])).toMatchObject({ status: "occurred", date: { edtf: "2024-06-14" } });
  });

  it("window, alternatives, a day and a vague future are one plan", () => {
    const event = only(
      [10, { status: "expected", date: between("2024-06-11", "2024-06-12") }],
      [10, { status: "expected", date: either("2024-06-11", "2024-06-12") }],
      [11, { status: "planned", date: notBefore("2024-06-11") }],
      [11, { status: "planned", date: "2024-06-12" }],
    );
    expect(event.date?.edtf).toBe("2024-06-12");
    expect(dates(event)).toEqual([]);
    expect(event.mentions.map(({ date }) => date?.edtf)).toContain("[2024-06-11,2024-06-12]");
  });

  it("a clock time refines the part of a day; times that differ are a conflict of finer grain", () => {
    const nine = day("2024-06-10", { time: { hour: 9, minute: 0 }, precision: "minute" });
    const ten = day("2024-06-10", { time: { hour: 10, minute: 0 }, precision: "minute" });
    const event = only([11, { date: nine }], [11, { date: ten }], [11, { date: "2024-06-10" }]);
    expect(event.date?.time).toBeUndefined();
    expect(event.conflicts.map(({ field }) => field)).toEqual(["time"]);
  });
});

describe("what is claimed of an event", () => {
  it("a plan becomes past only by a report that it happened, never by the clock", () => {
    expect(
      only([1, { status: "planned", date: "2024-06-03" }], [28, { status: "planned", date: "2024-06-03" }]).status,
    ).toBe("planned");
    expect(only([1, { status: "planned", date: "2024-06-03" }], [4, { date: "2024-06-03" }]).status).toBe("occurred");
  });

  it("a denial by somebody does not cancel what others plan; it stays a conflict", () => {
    const event = only(
      [1, { status: "planned", date: "2024-06-20" }],
      [2, { status: "denied", polarity: "negative", date: notBefore("2024-06-02"), saidBy: "an aide" }],
    );
    expect(event.status).toBe("planned");
    expect(event.conflicts.map(({ field }) => field)).toContain("status");
    expect(event.history.map(({ what }) => what)).toEqual(["set", "denied"]);
  });

  it("what some claim and its subject denies is denied, where nobody tells it in his own voice", () => {
    const event = only(
      [1, { status: "possible", date: "2024-06-01" }],
      [2, { status: "denied", polarity: "negative", date: "2024-06-01", saidBy: "an aide" }],
    );
    expect(event.status).toBe("denied");
  });

  it("set, moved and held is one event with its story", () => {
    const event = only(
      [1, { status: "planned", date: "2024-06-03" }],
      [2, { status: "postponed", date: "2024-06-24" }],
      [25, { date: "2024-06-24" }],
    );
    expect(event.date?.edtf).toBe("2024-06-24");
    expect(event.history.map(({ what, date, said }) => [what, date?.edtf, said])).toEqual([
      ["set", "2024-06-03", "2024-06-01"],
      ["moved", "2024-06-24", "2024-06-02"],
      ["held", "2024-06-24", "2024-06-25"],
    ]);
    expect(dates(event)).toEqual([]);
  });

  it("a cancelled plan is cancelled", () => {
    const event = only(
      [1, { status: "planned", date: "2024-06-20" }],
      [5, { status: "cancelled", date: "2024-06-20" }],
    );
    expect(event.status).toBe("cancelled");
    expect(event.history.map(({ what }) => what)).toEqual(["set", "cancelled"]);
  });
});

describe("counts", () => {
  const dead = (value: number) => [{ value, of: "dead", quote: quote(String(value)) }];

  it("the latest toll stands, the earlier ones are shown in the order in which they were said", () => {
    const flood = { type: "disaster", lemma: "flood", date: "2024-06-01" } as const;
    const event = only(
      [3, { ...flood, quantities: dead(12) }],
      [1, { ...flood, quantities: dead(3) }],
      [2, { ...flood, quantities: dead(7) }],
    );
    expect(event.quantities.map(({ value }) => value)).toEqual([12]);
    expect(event.conflicts.find(({ field }) => field === "quantity")?.values.map(({ value }) => value)).toEqual([
      "3 dead",
      "7 dead",
      "12 dead",
    ]);
  });
});

describe("what stays two events", () => {
  it("the same thing done by other people on the same day", () => {
    expect(
      events(
        [10, { type: "departure", lemma: "leave", date: "2024-06-09", who: ["Ilsa Brannock"] }],
        [10, { type: "departure", lemma: "leave", date: "2024-06-09", who: ["Jon Carvel"] }],
      ),
    ).toHaveLength(2);
  });

  it("people who share a surname", () => {
    expect(
      events(
        [10, { type: "arrest", lemma: "arrest", date: "2024-06-09", who: ["Ilsa Brannock"] }],
        [10, { type: "arrest", lemma: "arrest", date: "2024-06-09", who: ["Jon Brannock"] }],
      ),
    ).toHaveLength(2);
  });

  it("two visits of one person, with an undated visit between them", () => {
    const visit = { type: "visit", lemma: "visit", who: ["Ilsa Brannock"] } as const;
    const found = events(
      [12, { ...visit, date: "2024-06-10" }],
      [12, { ...visit, who: [] }],
      [12, { ...visit, date: "2024-03-02" }],
    );
    expect(found).toHaveLength(2);
  });

  it("a departure and an arrival on one day, the departure first", () => {
    const found = events(
      [10, { type: "arrival", lemma: "arrive", date: "2024-06-09" }],
      [10, { type: "departure", lemma: "leave", date: "2024-06-09" }],
    );
    expect(found.map(({ type }) => type)).toEqual(["departure", "arrival"]);
  });
});
