import { readArticles } from "./door/read-articles.ts";
import { readOptions } from "./door/read-options.ts";
import { extractEvents } from "./extract-events.ts";
import { mergeEvents } from "./merge-events.ts";
import type { Article } from "./model/article.ts";
import type { Timeline, TimelineOptions } from "./model/timeline.ts";

/**
 * Articles in, one ordered timeline out: each event once, with its date and why, what is claimed, who says so, and
 * where the sources disagree.
 *
 * @throws {TimelineInputError} before any work is done, at the first input that cannot be read
 * (`onInvalid: "collect"` sets it aside and lists it in `diagnostics`)
 *
 * @example
 * const timeline = buildTimeline([{ id: "a", publishedAt: "2024-06-12", text: "The president left Paris on Sunday." }]);
 * timeline.events[0]?.date?.edtf; // "2024-06-09"
 */
export function buildTimeline(articles: readonly Article[], options: TimelineOptions = {}): Timeline {
  const checked = readOptions(options);
  const { articles: good, diagnostics } = readArticles(articles, checked);
  const timeline = mergeEvents(
    good.map((article) => extractEvents(article, checked)),
    checked,
  );
  return diagnostics.length === 0 ? timeline : { ...timeline, diagnostics: [...diagnostics, ...timeline.diagnostics] };
}
