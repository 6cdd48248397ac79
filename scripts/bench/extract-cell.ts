/**
 * One fresh process of `extract.ts`: MILLISECONDS FILE... -- [WARM_FILE...] of articles as JSON, one a line → for each file
 * its tokens and the milliseconds of extracting them, one a line. First it extracts the warm files for so long; without
 * them each file is read once, cold.
 */
import { readFileSync } from "node:fs";
import { extractEvents } from "../../src/extract-events.ts";
import type { Article } from "../../src/model/article.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { measure, measureOnce, warmUp } from "./measure.ts";

const [milliseconds, ...args] = process.argv.slice(2);
const split = args.indexOf("--");
const sets = args.slice(0, split).map(readArticles);
const warmSets = args.slice(split + 1).map(readArticles);
extractEvents({ id: "a", text: "The minister left on Tuesday." }); // decodes the tables
warmUp(warmSets, Number(milliseconds), extract);
console.log("warm");
for (const articles of sets) {
  const taken = (warmSets.length > 0 ? measure : measureOnce)(() => extract(articles));
  console.log(`${articles.reduce((sum, { text }) => sum + countTokens(text), 0)} ${taken}`);
}

function extract(articles: readonly Article[]): void {
  for (const article of articles) extractEvents(article);
}

function readArticles(file: string): readonly Article[] {
  return readFileSync(file, "utf8").trimEnd().split("\n").map(readArticle);
}

function readArticle(line: string): Article {
  return JSON.parse(line); // written by extract.ts
}

function countTokens(text: string): number {
  return splitSentences(text).reduce((sum, { tokens }) => sum + tokens.length, 0);
}
