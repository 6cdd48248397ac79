// What runs in each thread of all-cores.mjs. The weights are decoded once a thread, with its first article.

import { extractEvents } from "newsline";

/**
 * @param {{ articles: readonly import("newsline").Article[], options: import("newsline").TimelineOptions }} task
 * @returns {readonly import("newsline").Extraction[]}
 */
export function extractBatch({ articles, options }) {
  return articles.map((article) => extractEvents(article, options));
}
