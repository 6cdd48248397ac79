import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGLISH_TIME } from "../../src/languages/english/english-time.ts";
import { Power } from "../../src/patterns/power.ts";
import { recogniseTimes } from "../../src/temporal/recognise.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";

/** Everything may begin a phrase, so that every place of a text is looked at. */
const everywhere = {
  ...ENGLISH_TIME,
  dates: {
    ...ENGLISH_TIME.dates,
    powers: (text: string, start: number, end: number, number: number) =>
      ENGLISH_TIME.dates.powers(text, start, end, number) | Power.part | Power.opens | Power.key,
  },
};

const stories = readdirSync("fixtures/stories").flatMap((story) =>
  readdirSync(`fixtures/stories/${story}/articles`).map((file) => `fixtures/stories/${story}/articles/${file}`),
);
const gold = ["fixtures/temporal", "fixtures/sentences"].flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
);

describe("keywords", () => {
  it.each([...stories, ...gold])("miss no phrase that is found without them: %s", (file) => {
    const text = readFileSync(file, "utf8");
    const sentences = splitSentences(text);
    expect(recogniseTimes(text, sentences, ENGLISH_TIME)).toEqual(recogniseTimes(text, sentences, everywhere));
  });

  it.each([
    "It fell in the eighteen hundreds.",
    "He was born in nineteen ninety-seven.",
    "It began in two thousand and five.",
    "The twenty-first of the month was a Sunday.",
    "They met in the summer of '97.",
    "It opens at 9 a.m. UTC+3.",
    "It took a hundred and fifty days.",
    "The mid-1990s were dry; FY2023 was not.",
    "It lasted 2½ hours.",
  ])("miss none of several words: %s", (text) => {
    const sentences = splitSentences(text);
    const found = recogniseTimes(text, sentences, everywhere);
    expect(found).not.toEqual([]);
    expect(recogniseTimes(text, sentences, ENGLISH_TIME)).toEqual(found);
  });
});
