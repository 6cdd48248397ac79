// What the parser does for the main job: our own stories and sentences against their gold with its trees and with
// trees from tags alone (tree-from-tags.ts), everything else the same; with article files, their two timelines.
// usage: npx tsx scripts/evaluate/without-parser.ts [ARTICLE.json...]
import { readdirSync, readFileSync } from "node:fs";
import type { buildTimeline } from "../../src/build-timeline.ts";
import { readArticle } from "../../src/door/read-articles.ts";
import { anatomise } from "../../src/events/anatomise.ts";
import { describeArticle } from "../../src/events/describe-article.ts";
import type { RoledSentence } from "../../src/events/read-sentences.ts";
import { toText } from "../../src/export/to-text.ts";
import { extractEvents } from "../../src/extract-events.ts";
import { english } from "../../src/languages/english/english.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { Extraction, TimelineOptions } from "../../src/model/timeline.ts";
import { type Compared, compareSentence, compareStory } from "../../tests/support/compare-gold.ts";
import { readSentenceGold } from "../../tests/support/read-sentence-gold.ts";
import { readStory } from "../../tests/support/read-story-gold.ts";
import { treeFromTags } from "./tree-from-tags.ts";

const WAYS = [
  { name: "trees from tags alone", extract: extractFromTags },
  { name: "the parser's trees", extract: extractEvents },
] as const;

const sentences = readSentenceGold(readFileSync("fixtures/sentences/events.gold.txt", "utf8"));
const stories = readdirSync("fixtures/stories").map((name) => readStory("fixtures/stories", name));
const files = process.argv.slice(2);

console.log("| trees | | events found | right date | right status | beyond the gold |");
console.log("| --- | --- | ---: | ---: | ---: | ---: |");
for (const { name, extract } of WAYS) {
  const build: typeof buildTimeline = (articles, options) => buildWith(extract, articles, options);
  report(
    name,
    "sentences",
    sentences.flatMap((one) => compareSentence(one, extract)),
  );
  report(
    name,
    "stories",
    stories.flatMap((one) => compareStory(one, build)),
  );
}
if (files.length > 0) {
  const articles = files.map((file): Article => JSON.parse(readFileSync(file, "utf8")));
  for (const { name, extract } of WAYS) console.log(`\n${name}\n\n${toText(buildWith(extract, articles))}`);
}

function buildWith(extract: typeof extractEvents, articles: readonly Article[], options: TimelineOptions = {}) {
  return mergeEvents(
    articles.map((article) => extract(article)),
    options,
  );
}

/** The stages of `extractEvents`, with another tree under each sentence. */
function extractFromTags(article: Article): Extraction {
  const read = readArticle(article);
  const anatomy = anatomise(read, english);
  const { mentions, people } = describeArticle(
    {
      id: read.id,
      text: read.text,
      title: read.title,
      publishedOn: anatomy.record.publishedOn?.day,
      sentences: anatomy.sentences.map(withTree),
      time: anatomy.time,
      triggers: undefined,
    },
    english,
  );
  return { article: { ...anatomy.record, people }, mentions, diagnostics: anatomy.diagnostics };
}

function withTree({ sentence, role }: RoledSentence): RoledSentence {
  return { sentence: { ...sentence, tokens: treeFromTags(sentence.tokens) }, role };
}

function report(name: string, part: string, compared: readonly Compared[]): void {
  const wanted = compared.filter((one) => one.wanted === "event");
  const count = (key: "found" | "date" | "status") => wanted.filter((one) => one.found && one[key]).length;
  const beyond = compared.length - wanted.length;
  console.log(
    `| ${name} | ${part} | ${count("found")} of ${wanted.length} | ${count("date")} | ${count("status")} | ${beyond} |`,
  );
}
