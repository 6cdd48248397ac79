/**
 * One fresh process of `extract.ts`: FILE... of articles as JSON, one a line → for each file its tokens and the
 * milliseconds of extracting them, one a line.
 */
import { readFileSync } from "node:fs";
import { extractEvents } from "../../src/extract-events.ts";
import type { Article } from "../../src/model/article.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { measure, warmUp } from "./measure.ts";

/** Long enough for the compiler, with the first file alone. */
const WARM = 4_000;

const sets = process.argv.slice(2).map((file) => readFileSync(file, "utf8").trimEnd().split("\n").map(readArticle));
warmUp(() => sets[0]?.forEach((article) => extractEvents(article)), WARM);
for (const articles of sets) {
  const tokens = articles.reduce((sum, { text }) => sum + countTokens(text), 0);
  const milliseconds = measure(() => {
    for (const article of articles) extractEvents(article);
  });
  console.log(`${tokens} ${milliseconds}`);
}

function readArticle(line: string): Article {
  return JSON.parse(line); // written by extract.ts
}

function countTokens(text: string): number {
  return splitSentences(text).reduce((sum, { tokens }) => sum + tokens.length, 0);
}
