import { describe, expect, test } from "vitest";
import { ENGLISH_COPY } from "../../src/languages/english/copy.ts";
import { LANGUAGE_EVIDENCE } from "../../src/languages/language-evidence.ts";
import { findCredits } from "../../src/text/credits.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { fingerprint } from "../../src/text/fingerprint.ts";
import { maskMarkup } from "../../src/text/mask-markup.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";

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
function readAll(unit: string, length: number): number {
  const given = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const before = process.cpuUsage();
  const { text } = maskMarkup(given);
  const blocks = readBlocks(text, ENGLISH_COPY);
  findCredits(text, blocks, ENGLISH_COPY);
  fingerprint(text, blocks);
  detectLanguage(text, LANGUAGE_EVIDENCE);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("hostile text of 1 MB", () => {
  test.each(UNITS)("%j takes no more than a second and grows no faster than it", (unit) => {
    readAll(unit, 20_000);
    const [small, large] = [Math.max(readAll(unit, 100_000), 5), readAll(unit, 1_000_000)];
    expect(large).toBeLessThan(1_500);
    expect(large / small).toBeLessThan(25);
  });
});
