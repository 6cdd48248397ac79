import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";

/** Texts of outlets with their days of publication, the types in the wanted order, and the pairs that contradict their dates. */
const STORIES: readonly (readonly [
  name: string,
  articles: readonly (readonly [published: string, text: string])[],
  order: readonly string[],
  contradictions?: readonly string[],
])[] = [
  [
    "who arrived on the day on which she left had left before, whichever article says which",
    [
      ["2024-06-12", "Mara Lind arrived in Ferrol on 11 June. The speaker was met by the mayor of the town."],
      ["2024-06-12", "Mara Lind left Portmere on 11 June. The speaker of parliament is to see the mayor of Ferrol."],
    ],
    ["departure", "arrival"],
  ],
  [
    "clock times order a day, also against the course of plans",
    [
      ["2024-06-12", "Mara Lind arrived in Ferrol at 8 a.m. on 11 June."],
      ["2024-06-12", "Mara Lind left Ferrol at 6 p.m. on 11 June."],
    ],
    ["arrival", "departure"],
  ],
  [
    "what is said to be before stands before",
    [["2024-06-12", "Aksel Brun resigned before parliament voted on 11 June."]],
    ["resignation", "vote"],
  ],
  [
    "what is said against the dates of others is a contradiction",
    [
      ["2024-06-14", "Aksel Brun resigned on 12 June. Parliament elected Mara Lind speaker on 10 June."],
      ["2024-06-14", "Aksel Brun resigned before parliament elected Mara Lind speaker."],
    ],
    ["election", "resignation"],
    ["resignation before election"],
  ],
];

describe("order, from raw text", () => {
  test.each(STORIES)("%s", (_, articles, order, contradictions = []) => {
    const timeline = buildTimeline(
      articles.map(([published, text], at) => ({ id: `a${at}`, publishedAt: `${published}T12:00:00Z`, text })),
      { detail: "all" },
    );
    expect(timeline.events.map(({ type }) => type).filter((type) => order.includes(type))).toEqual(order);
    const typeOf = new Map(timeline.events.map(({ id, type }) => [id, type]));
    expect(
      timeline.contradictions.map(({ before, after }) => `${typeOf.get(before)} before ${typeOf.get(after)}`),
    ).toEqual(contradictions);
  });
});
