import type { EventDate } from "../../src/model/date.ts";

/** The labels of TimeBank-Dense (Cassidy et al. 2014), event first. */
export type DenseRelation = "BEFORE" | "AFTER" | "INCLUDES" | "IS_INCLUDED" | "SIMULTANEOUS" | "VAGUE";

interface Bounds {
  /** Earliest and latest day of begin and end, inclusive; infinite where nothing is known. */
  readonly begin: readonly [string, string];
  readonly end: readonly [string, string];
  /** Both points are days that are known. */
  readonly known: boolean;
}

const EARLIEST = "";
const LATEST = "~";

/**
 * From begin and end to the relation with the day of publication; the first row that holds decides. A bound that ends
 * on the day itself comes from tense ("had already left": that day or earlier) and counts as before it.
 *
 * | begin, end | relation |
 * | --- | --- |
 * | both on the day | IS_INCLUDED |
 * | the end not after the day, and not known to be on it | BEFORE |
 * | the begin not before the day, and not known to be on it | AFTER |
 * | the begin not after, the end not before the day | INCLUDES |
 * | anything else, and no date at all | VAGUE |
 */
const ROWS: readonly (readonly [DenseRelation, (bounds: Bounds, day: string) => boolean])[] = [
  ["IS_INCLUDED", ({ begin, end, known }, day) => known && begin[0] === day && end[1] === day],
  ["BEFORE", ({ end }, day) => end[1] < day || (end[1] === day && end[0] !== day)],
  ["AFTER", ({ begin }, day) => begin[0] > day || (begin[0] === day && begin[1] !== day)],
  ["INCLUDES", ({ begin, end }, day) => begin[1] <= day && end[0] >= day],
];

export function relationToDay(date: EventDate | undefined, day: string): DenseRelation {
  if (date === undefined) return "VAGUE";
  const bounds: Bounds = {
    begin: boundsOf(date.begin),
    end: boundsOf(date.end),
    known: "on" in date.begin && "on" in date.end,
  };
  return ROWS.find(([, holds]) => holds(bounds, day))?.[0] ?? "VAGUE";
}

function boundsOf(point: EventDate["begin"]): readonly [string, string] {
  if ("on" in point) return [point.on, point.on];
  return [point.after ?? EARLIEST, point.before ?? LATEST];
}
