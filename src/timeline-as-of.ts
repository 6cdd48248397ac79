import { WISHES } from "./door/error-texts.ts";
import { fail } from "./door/fail.ts";
import { findPublication } from "./door/read-publication.ts";
import { readInstant } from "./merge/mention-print.ts";
import { mergeEvents } from "./merge-events.ts";
import type { Extraction, Timeline } from "./model/timeline.ts";

/**
 * What was known at an instant: the timeline of the articles that had appeared by then. An article whose day alone is
 * known counts from the end of that day (UTC); one without any publication is left out, as nothing shows when it was
 * known.
 *
 * @param instant ISO 8601, `2023-09-12T08:00:00Z`
 * @throws {TimelineInputError} where the instant cannot be read
 *
 * @example
 * timelineAsOf(mergeEvents([]), "2023-09-12T08:00:00Z").events; // []
 */
export function timelineAsOf(timeline: Timeline, instant: string): Timeline {
  const until =
    findPublication(instant, timeline.options.zone)?.instant ??
    fail("invalid-option", "instant", instant, WISHES.instant);
  return mergeEvents(
    timeline.extractions.filter((extraction) => knownFrom(extraction) <= until),
    timeline.options,
  );
}

const DAY = 86_400_000;

function knownFrom({ article }: Extraction): number {
  const instant = readInstant(article);
  if (instant === -Infinity) return Number.POSITIVE_INFINITY;
  return article.publishedAt === undefined || article.publishedAt.length === "2023-09-12".length
    ? instant + DAY
    : instant;
}
