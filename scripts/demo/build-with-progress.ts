import { type Article, buildTimeline, extractEvents, mergeEvents, type Timeline, type TimelineOptions } from "newsline";

/** From so many articles on, waiting is shown. */
const MANY = 20;
const WIDTH = 30;

/** The same as `buildTimeline`; with many articles a bar on stderr shows how far it is, where stderr is a terminal. */
export function buildWithProgress(articles: readonly Article[], options: TimelineOptions): Timeline {
  if (articles.length < MANY || !process.stderr.isTTY) return buildTimeline(articles, options);
  const extractions = articles.map((article, at) => {
    drawBar(at, articles.length);
    return extractEvents(article, options);
  });
  process.stderr.write("\r\u001b[K");
  return mergeEvents(extractions, options);
}

function drawBar(done: number, all: number): void {
  const full = Math.round((done / all) * WIDTH);
  process.stderr.write(`\r${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done} of ${all} articles`);
}
