import type { EventDate } from "../../src/model/date.ts";
import type { EventMention } from "../../src/model/event.ts";
import { EVENT_TYPES, type EventTypeRow } from "../../src/model/event-types.ts";

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
 * From begin and end to the relation with the day of publication, where words give a date; the first row that holds
 * decides.
 *
 * | begin, end | relation |
 * | --- | --- |
 * | both on the day | IS_INCLUDED |
 * | the end not after the day, and not known to be on it | BEFORE |
 * | the begin not before the day, and not known to be on it | AFTER |
 * | the begin before, the end after the day | INCLUDES |
 * | anything else, and no date at all | VAGUE |
 */
const ROWS: readonly (readonly [DenseRelation, (bounds: Bounds, day: string) => boolean])[] = [
  ["IS_INCLUDED", ({ begin, end, known }, day) => known && begin[0] === day && end[1] === day],
  ["BEFORE", ({ end }, day) => end[1] < day || (end[1] === day && end[0] !== day)],
  ["AFTER", ({ begin }, day) => begin[0] > day || (begin[0] === day && begin[1] !== day)],
  ["INCLUDES", ({ begin, end }, day) => begin[1] < day && end[0] >= day],
];

/** What is known of an event that no expression dates: a row of the table below. */
export type Undated =
  | "report"
  | "past"
  | "past, beside a day"
  | "perfect"
  | "present"
  | "ahead, a kind of event"
  | "ahead, any verb"
  | "ahead, under a condition"
  | "noun, a point"
  | "noun, may run"
  | "noun, any"
  | "nothing known";

/**
 * Where only tense bounds an event, its bounds include the day itself and leave two or three labels open; which of them
 * stands here is a convention, with its reason. `dating.ts` prints beside it the figure for labels chosen on the
 * other documents, so that nobody has to trust the reasons.
 *
 * - report: what is said in the past without a day was said for this publication
 * - past, beside a day: the sentence before, or another mention of the same event, has the day of publication; a story
 *   goes on where it is
 * - past, perfect: over by the day; that it was on the day itself would have been said
 * - present: it holds on the day; that it began before and ends after is not said, so nothing is
 * - ahead: a kind of event that is planned or possible has not begun; of any other verb ("will be", "to allow") the
 *   state may hold already; under a condition it does not, or nobody would make one
 * - noun: an event that is only named is one that the reader is taken to know of, so it lies behind; what may run for
 *   days may still run
 */
export const CONVENTION: Readonly<Record<Undated, DenseRelation>> = {
  report: "IS_INCLUDED",
  past: "BEFORE",
  "past, beside a day": "IS_INCLUDED",
  perfect: "BEFORE",
  present: "VAGUE",
  "ahead, a kind of event": "AFTER",
  "ahead, any verb": "VAGUE",
  "ahead, under a condition": "AFTER",
  "noun, a point": "BEFORE",
  "noun, may run": "VAGUE",
  "noun, any": "BEFORE",
  "nothing known": "VAGUE",
};

/** The relation that the date gives, or what is known without one. */
export function relationToDay(mention: EventMention, day: string): DenseRelation | { readonly undated: Undated } {
  const { date } = mention;
  const type: EventTypeRow = EVENT_TYPES[mention.type];
  if (date !== undefined && date.basis !== "tense") return relationOf(date, day);
  if (mention.word === "noun" && mention.status === "unknown")
    return {
      undated: mention.type === "other" ? "noun, any" : type.nature === "point" ? "noun, a point" : "noun, may run",
    };
  if (date === undefined) return { undated: "nothing known" };
  const bound = mention.steps.find((step) => step.kind === "bounded");
  if (date.edtf === "../..") return { undated: "present" };
  if (bound?.kind === "bounded" && bound.side === "after" && isHypothetical(mention))
    return { undated: "ahead, under a condition" };
  if (bound?.kind === "bounded" && bound.side === "after")
    return { undated: mention.type === "other" ? "ahead, any verb" : "ahead, a kind of event" };
  if (bound?.kind === "bounded" && (bound.because === "perfect" || bound.because === "past perfect"))
    return { undated: "perfect" };
  if (type.content === "report") return { undated: "report" };
  const isBeside = mention.inferred?.because === "narrative" || mention.inferred?.because === "same event";
  return { undated: isBeside && mention.inferred.date.edtf === day ? "past, beside a day" : "past" };
}

function isHypothetical({ salience }: EventMention): boolean {
  return salience.reasons.some(({ reason }) => reason === "is hypothetical");
}

function relationOf(date: EventDate, day: string): DenseRelation {
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
