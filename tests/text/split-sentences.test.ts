import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { measureGrowth } from "../helpers/measure-growth.ts";

/** Text with | where sentences part. */
const ROWS: readonly string[] = [
  "It left on Sunday. |It arrived on Tuesday.",
  "Kim leaves\n\n|North Korea's leader left.",
  "The border.|The army crossed it.",
  "Mr. Smith met Dr. Jones. |They spoke.",
  "He lives in the U.S. |The law is new.",
  "He lives in the U.S. Virgin Islands.",
  "“We left. |We came back.” |She smiled.",
  "“Will it end?” he asked.",
  "“It is over.” |He left.",
  '"It is over." |He left.',
  "``It is over.'' |He left.",
  "At 5 p.m. police came. |Nobody was hurt.",
  "J. Smith and R. Roe left.",
  "What? |No! |Stop it.",
  "Yahoo! is a company.",
  "It rose 3.5 percent. |In 2019 it fell.",
  "It began in 1998.[14] |It ended later.",
  "(Reuters) - The army left.",
  "The price of Acme Inc. shares rose.",
  "The road is quite safe [...] |The army left.",
  "The road is quite safe [...] and open.",
  // captions, headlines and labels end without a stop
  "Mourners outside the town hall in Lund |The mayor spoke on Sunday.",
  "Two held after raid, police say |A man was hurt.",
  "Marek is charged with fraud |He denies it.",
  "They found it at 24 Quay Street |An officer was called.",
  "Corvane votes on Sunday (Photo: Ada Frome) |The polls are open.",
  "The fire was out by dawn |It was the third this week.",
  "Fires and accidents |There was a report of smoke.",
  "The fire was out by dawn |It's the third this week.",
  "Frome remembers the flood |When Lund was a village, it was worse.",
  "The bridge is closed |In 1997 it fell.",
  // and these go on
  "She reads The Corvane Herald.",
  "She voted for The sake of Lund.",
  "Marek holds a class A licence.",
  "They gave him vitamin A pills.",
  "The tour was called This Is It in Lund.",
  "Frome sang Over There for years.",
  "The sequel Gone With the Flood opened.",
  "3 November 2011 The case goes to the jury.",
  "Day 8: 12 March 2014 The jury retires.",
  "The plan has 1) A levy and 2) The cuts.",
  "A first line that was wrapped by\nhand at some column goes on here and\nends. |Then more.",
];

describe("splitSentences", () => {
  it.each(ROWS)("cuts %j", (row) => {
    const text = row.replaceAll("|", "");
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(row.split("|").map((part) => part.trim()));
  });

  it("takes a line end as a paragraph's end when lines are long", () => {
    const line = `${"word ".repeat(40)}end`;
    expect(splitSentences(`${line}\n${line}`)).toHaveLength(2);
  });

  it("begins and ends each sentence with its tokens", () => {
    for (const { start, end, tokens } of splitSentences("One. Two!\n\nThree")) {
      expect(tokens[0]?.start).toBe(start);
      expect(tokens.at(-1)?.end).toBe(end);
    }
  });

  it("gives no sentence for empty text", () => {
    expect(splitSentences(" \n\n ")).toEqual([]);
  });

  it.each([". ", "a\n", "\n", "(a) ", '" ', "A. ", "! "])("is linear on %j repeated", (piece) => {
    const job = (count: number) => {
      const text = piece.repeat(count);
      return () => splitSentences(text);
    };
    const limit = 20;
    expect(measureGrowth(job, { small: 10_000, large: 80_000, limit, floor: 10 })).toBeLessThan(limit);
  });
});
