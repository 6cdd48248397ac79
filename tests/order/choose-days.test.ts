import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import { day, extraction } from "../support/mention.ts";

const terms = ["flood", "river", "arnmouth", "harbour"].map((term) => ({ term, count: 4 }));

const flood = (id: string, publishedAt: string, sentence: string, date = "2024-03-04") =>
  extraction(id, [{ id: "flood", type: "disaster", lemma: "flood", where: ["Arnmouth"], date, sentence }], {
    publishedAt,
    terms,
  });

const told = [
  flood("a", "2024-03-05", "The river flooded the harbour town of Arnmouth on Monday, killing three people."),
  flood("b", "2024-03-05", "Arnmouth counts its dead: the harbour town was flooded when the river rose."),
  flood("c", "2024-04-02", "Insurers have paid for the damage at Arnmouth since."),
  extraction("d", [{ id: "fair", type: "conference", lemma: "fair", date: "2024-03-09", where: ["Arnmouth"] }], {
    publishedAt: "2024-03-09",
  }),
];

describe("the days that matter", () => {
  it("come with their reasons and main events when they are asked for, and not otherwise", () => {
    const { days, events } = mergeEvents(told, { limit: { days: 1 } });
    expect(days?.map(({ day: chosen }) => chosen)).toEqual(["2024-03-04"]);
    expect(days?.[0]?.reasons.map(({ reason }) => reason)).toEqual([
      "2 articles published the day after",
      "told by 3 articles",
      "named by 3 articles",
      "recalled by 1 article",
      "in the first lines of 3 articles",
    ]);
    expect(events.map(({ id }) => id)).toEqual(days?.[0]?.events.map(({ id }) => id));
    expect(mergeEvents(told)).not.toHaveProperty("days");
  });

  it("name the sentence that shares most with the day's others, from an article that gives the day", () => {
    const adopted = extraction(
      "e",
      [
        {
          id: "flood",
          type: "disaster",
          lemma: "flood",
          where: ["Arnmouth"],
          date: day("2024-03-04", { basis: "adopted" }),
          sentence:
            "The river flooded the harbour town of Arnmouth on Monday, killing three people in the harbour town.",
        },
      ],
      { publishedAt: "2024-03-06", terms },
    );
    const [chosen] = mergeEvents([...told, adopted], { limit: { days: 1 } }).days ?? [];
    expect(chosen?.events[0]?.articleId).toBe("a");
    expect(chosen?.events[0]?.title).not.toBe("");
  });

  it("are the weightiest first, at most as many as were asked for", () => {
    const days = mergeEvents(told, { limit: { days: 5 } }).days ?? [];
    expect(days.map(({ day: chosen }) => chosen)).toEqual(["2024-03-04", "2024-03-09"]);
    expect(days[0]!.weight).toBeGreaterThan(days[1]!.weight);
  });
});
