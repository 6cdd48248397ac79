import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";

interface OrderedStory {
  readonly name: string;
  readonly articles: readonly (readonly [published: string, text: string])[];
  /** The types in the wanted order. */
  readonly order: readonly string[];
  /** The sayings that the dates contradict. */
  readonly contradictions?: readonly string[];
}

const STORIES: readonly OrderedStory[] = [
  {
    name: "who arrived on the day on which she left had left before, whichever article says which",
    articles: [
      ["2024-06-12", "Mara Lind arrived in Ferrol on 11 June. The speaker was met by the mayor of the town."],
      ["2024-06-12", "Mara Lind left Portmere on 11 June. The speaker of parliament is to see the mayor of Ferrol."],
    ],
    order: ["departure", "arrival"],
  },
  {
    name: "clock times order a day, also against the course of plans",
    articles: [
      ["2024-06-12", "Mara Lind arrived in Ferrol at 8 a.m. on 11 June."],
      ["2024-06-12", "Mara Lind left Ferrol at 6 p.m. on 11 June."],
    ],
    order: ["arrival", "departure"],
  },
  {
    name: "what is said to be before stands before",
    articles: [["2024-06-12", "Aksel Brun resigned before parliament voted on 11 June."]],
    order: ["resignation", "vote"],
  },
  {
    name: "what is said to be after stands after",
    articles: [["2024-06-12", "After parliament voted on 11 June, Aksel Brun resigned."]],
    order: ["vote", "resignation"],
  },
  {
    name: "what did not happen is before nothing",
    articles: [["2024-06-12", "Parliament voted on 11 June. Aksel Brun did not resign before the vote."]],
    order: ["vote", "resignation"],
  },
  {
    name: "what is said against the dates of others is a contradiction",
    articles: [
      ["2024-06-14", "Aksel Brun resigned on 12 June. Parliament voted on 10 June."],
      ["2024-06-14", "Aksel Brun resigned before parliament voted."],
    ],
    order: ["vote", "resignation"],
    contradictions: ["resignation before vote"],
  },
];

describe("order, from raw text", () => {
  test.each(STORIES)("$name", ({ articles, order, contradictions = [] }) => {
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
