import { describeExtraction } from "./describe-extraction.ts";
import { readOptions } from "./door/read-options.ts";
import { admitExtractions } from "./merge/admit-extractions.ts";
import { compareText } from "./merge/canonical-json.ts";
import { findEvents } from "./merge/find-events.ts";
import { sortDiagnostics } from "./merge/sort-diagnostics.ts";
import type { GivenExtraction } from "./model/given.ts";
import type { Extraction, Timeline, TimelineEvent, TimelineOptions } from "./model/timeline.ts";
import { orderEvents } from "./order/order-events.ts";
import { mayBeShown, selectEvents } from "./order/select-events.ts";

/**
 * Merges what was extracted from any number of articles into one timeline: every event once, with its sources, its
 * disagreements and its history, in order. The order and the repetition of the extractions change nothing.
 *
 * Extractions are made by `extractEvents`, or by others: by hand, out of a database, with a language model
 * (`GivenExtraction`). Of such an article only the `id` is needed, of a mention only the `title`; quotes are looked for
 * in the article's `text` where it is given, dates in words are resolved, and what does not hold is listed in
 * `diagnostics`.
 *
 * @throws {TimelineInputError} where an extraction cannot be read, or one article id comes with two contents
 * (`onInvalid: "collect"` lists them in `diagnostics` instead).
 *
 * @example
 * const article = { id: "a", publishedAt: "2024-06-12" };
 * mergeEvents([{ article, mentions: [{ title: "Ada Merrow leaves Corvane", date: "last Tuesday" }] }]).events[0]?.date?.edtf;
 * // "2024-06-11"
 */
export function mergeEvents(
  extractions: readonly (Extraction | GivenExtraction)[],
  given: TimelineOptions = {},
): Timeline {
  const options = readOptions(given);
  const admitted = admitExtractions(extractions, options, (extraction, path) =>
    describeExtraction(extraction, options, path),
  );
  const articles = admitted.extractions.map(({ article }) => article);
  const found = findEvents(admitted.extractions, mayBeShown(options));
  const { events: shown, days } = selectEvents(found, articles, options);
  const { events, contradictions } = orderEvents(shown.filter(({ date }) => date !== undefined));
  return {
    schema: 1,
    options: withoutUndefined(options),
    articles,
    events,
    ...(days && { days }),
    undated: shown.filter(({ date }) => date === undefined).sort(compareUndated),
    contradictions,
    diagnostics: sortDiagnostics([
      ...admitted.diagnostics,
      ...admitted.extractions.flatMap(({ diagnostics }) => diagnostics ?? []),
    ]),
    extractions: admitted.extractions,
  };
}

/** Undated events by their first publication. */
function compareUndated(a: TimelineEvent, b: TimelineEvent): number {
  return compareText(a.published?.first ?? "", b.published?.first ?? "") || compareText(a.id, b.id);
}

function withoutUndefined(options: TimelineOptions): TimelineOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
