/**
 * Extracts the articles of a file of timeline topics once, so that ranking can be tried many times.
 *
 *   npx tsx scripts/evaluate/extract-topics.ts TOPICS.jsonl OUT_FOLDER
 *
 * Writes OUT_FOLDER/TOPIC.jsonl, one extraction a line, and prints the time. The folder lies outside the project: quotes of
 * the corpora stay there.
 */
import { createWriteStream, mkdirSync } from "node:fs";
import { extractEvents } from "../../src/extract-events.ts";
import type { Article } from "../../src/model/article.ts";
import { readRows } from "./read-corpus.ts";

interface Topic {
  readonly topic: string;
  readonly articles: readonly Article[];
}

const [file = "", folder = "", only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { topic, articles } of readRows<Topic>(file)) {
  if (only !== undefined && only !== topic) continue;
  const start = process.hrtime.bigint();
  const out = createWriteStream(`${folder}/${topic}.jsonl`);
  const seen = new Set<string>();
  let mentions = 0;
  let failed = 0;
  for (const { id, text, title, publishedAt, source } of articles) {
    if (seen.has(id)) continue;
    seen.add(id);
    try {
      const extraction = extractEvents({ id, text, title, publishedAt, source });
      mentions += extraction.mentions.length;
      out.write(`${JSON.stringify(extraction)}\n`);
    } catch (error) {
      failed++;
      console.error(`${topic} ${id}: ${String(error).slice(0, 120)}`);
    }
  }
  await new Promise((done) => out.end(done));
  console.log(
    `${topic}: ${seen.size} articles, ${mentions} mentions, ${failed} failed, ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`,
  );
}
