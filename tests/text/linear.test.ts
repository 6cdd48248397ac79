import { describe, expect, test } from "vitest";
import { ENGLISH_COPY } from "../../src/languages/english/copy.ts";
import { LANGUAGE_EVIDENCE } from "../../src/languages/language-evidence.ts";
import { findCredits } from "../../src/text/credits.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { fingerprint } from "../../src/text/fingerprint.ts";
import { maskMarkup } from "../../src/text/mask-markup.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";
import { leastTime, measureGrowth } from "../helpers/measure-growth.ts";

/** Runs of one thing are what makes a reader quadratic. */
const UNITS = [
  "a",
  " ",
  "\n",
  "a\n\n",
  "<",
  "<a ",
  "<!--",
  "<script>",
  "&",
  "&amp;",
  "(",
  "(AP) ",
  "PARIS, ",
  "By A\n",
  "12 June\n",
  '"',
  ". ",
  "x - ",
  "Source: A\n",
  "Read more\n",
  "AFP\n",
  "Word\n",
  "Photo: A B/",
  "(A B/C) ",
  "(@a) ",
  "1:00 ",
  "8 May 2011 1:00 ET ",
  "Image caption ",
  "LUND (A",
];

/** Every step that reads a whole text. */
function readAll(unit: string, length: number): void {
  const given = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const { text } = maskMarkup(given);
  const blocks = readBlocks(text, ENGLISH_COPY);
  findCredits(text, blocks, ENGLISH_COPY);
  fingerprint(text, blocks);
  detectLanguage(text, LANGUAGE_EVIDENCE);
}

describe("hostile text of 1 MB", () => {
  test.each(UNITS)("%j takes seconds at most and no longer than its length asks for", (unit) => {
    const job = (length: number) => () => readAll(unit, length);
    const limit = 25;
    expect(measureGrowth(job, { small: 100_000, large: 1_000_000, limit, floor: 5 })).toBeLessThan(limit);
    expect(leastTime(job(1_000_000), 1)).toBeLessThan(10_000);
  });
});
