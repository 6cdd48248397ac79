import { WISHES } from "./door/error-texts.ts";
import { fail } from "./door/fail.ts";
import { canonicalJson } from "./merge/canonical-json.ts";
import { sortDiagnostics } from "./merge/sort-diagnostics.ts";
import { mergeEvents } from "./merge-events.ts";
import type { GivenExtraction } from "./model/given.ts";
import type { Extraction, Timeline } from "./model/timeline.ts";

/**
 * The timeline with more articles: the same as merging all of them at once, with the timeline's own options.
 *
 * @throws {TimelineInputError} as `mergeEvents`
 *
 * @example
 * extendTimeline(mergeEvents([]), []).events; // []
 */
export function extendTimeline(timeline: Timeline, extractions: readonly (Extraction | GivenExtraction)[]): Timeline {
  if (!Array.isArray(extractions)) fail("invalid-extraction", "extractions", extractions, WISHES.extractions);
  const extended = mergeEvents([...timeline.extractions, ...extractions], timeline.options);
  const known = new Set(extended.diagnostics.map((diagnostic) => canonicalJson(diagnostic)));
  // What was set aside at the door is in no extraction.
  const carried = timeline.diagnostics
    .filter(({ path }) => path !== undefined)
    .filter((one) => !known.has(canonicalJson(one)));
  return carried.length === 0
    ? extended
    : { ...extended, diagnostics: sortDiagnostics([...extended.diagnostics, ...carried]) };
}
