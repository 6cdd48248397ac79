import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/door/read-articles.ts";
import { anatomise } from "../../src/events/anatomise.ts";
import { describeArticle } from "../../src/events/describe-article.ts";
import { english } from "../../src/languages/english/english.ts";
import { measureGrowth } from "../helpers/measure-growth.ts";

/** Pieces of which one sentence is made, and how many of them show a step that reads the whole sentence for each. */
const PIECES: readonly (readonly [piece: string, count: number])[] = [
  ["He hit it and she saw them and ", 3000],
  ['"No," said Kim, "', 3000],
  [", a star of the 1940s, died", 1500],
  ["Kim left two days after the vote on Monday, ", 1500],
];

/** From the parsed sentences of a text to its mentions. */
function describeParsed(text: string): () => unknown {
  const read = readArticle({ id: "a", publishedAt: "2024-06-12", text });
  const { sentences, record, time } = anatomise(read, english);
  const article = {
    id: read.id,
    text: read.text,
    title: undefined,
    publishedOn: record.publishedOn?.day,
    sentences,
    time,
    triggers: undefined,
  };
  return () => describeArticle(article, english);
}

describe("one sentence of many pieces", () => {
  test.each(PIECES)("%j is described in a time that grows with their number", (piece, count) => {
    const job = (times: number) => describeParsed(piece.repeat(times));
    const limit = 20;
    expect(measureGrowth(job, { small: count / 10, large: count, limit, floor: 10 })).toBeLessThan(limit);
  });
});
