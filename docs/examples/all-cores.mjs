// The timeline of many articles, read on all cores and merged on one.
//
//   node docs/examples/all-cores.mjs fixtures/stories/visit/articles/*.json
//
// In a project of your own: npm install newsline piscina, and copy this file and extract-worker.mjs.

import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { argv, stdout } from "node:process";
import { pathToFileURL } from "node:url";
import { mergeEvents } from "newsline";
import { toText } from "newsline/export";
import { Piscina } from "piscina";

/** Articles a task: enough that sending them costs nothing beside reading them. */
const BATCH = 16;

/**
 * The same bytes as `mergeEvents(articles.map((article) => extractEvents(article, options)), options)`, whatever the
 * number of threads and whichever is done first: an extraction is plain data that depends on its article alone, and
 * merging asks for no order. `publishedAt` must be a string or a `Date`: objects with methods do not pass to a thread.
 *
 * @param {readonly import("newsline").Article[]} articles
 * @param {import("newsline").TimelineOptions} [options]
 * @param {number} [threads]
 * @returns {Promise<import("newsline").Timeline>}
 */
export async function buildTimelineOnAllCores(articles, options = {}, threads = availableParallelism()) {
  const pool = new Piscina({
    filename: new URL("./extract-worker.mjs", import.meta.url).href,
    name: "extractBatch",
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const batches = [];
    for (let at = 0; at < articles.length; at += BATCH) batches.push(articles.slice(at, at + BATCH));
    const extractions = await Promise.all(batches.map((batch) => pool.run({ articles: batch, options })));
    return mergeEvents(extractions.flat(), options);
  } finally {
    await pool.destroy();
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const articles = await Promise.all(argv.slice(2).map(async (file) => JSON.parse(await readFile(file, "utf8"))));
  stdout.write(toText(await buildTimelineOnAllCores(articles)));
}
