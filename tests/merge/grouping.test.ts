import { expect, test } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import { extraction } from "../support/mention.ts";

test("a name that an article writes in two ways makes the article no fellow of itself", () => {
  const articles = ["a", "b", "c"].map((id, at) =>
    extraction(
      id,
      [
        { id: "1", type: "meeting", date: `2024-06-1${at}`, who: ["Ada Merrow"] },
        { id: "2", type: "departure", date: `2024-07-1${at}`, who: ["Ada MERROW"] },
      ],
      { terms: [{ term: "harbour", count: 2 }] },
    ),
  );
  const { events } = mergeEvents(articles, { detail: "all" });
  const told = events.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  expect(told.sort()).toEqual(["a/1", "a/2", "b/1", "b/2", "c/1", "c/2"]);
});
