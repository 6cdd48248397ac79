import { type Day, formatDay } from "../calendar/civil.ts";
import { formatEdtf } from "../calendar/edtf.ts";
import type { DayPoint, EventDate, OtherReading } from "../model/date.ts";
import type { Writable } from "../model/writable.ts";
import type { Other, Stretch } from "./resolution.ts";

/** Days as a date of the public model: EDTF, begin and end, and what was rejected. */
export function toEventDate(stretch: Stretch): EventDate {
  const { first, last, kind, precision, basis, part, partOfDay, time, alternatives, others } = stretch;
  const [begin, end] = pointsOf(stretch);
  const date: Writable<EventDate> = {
    edtf: formatStretch(stretch),
    kind: first === undefined || last === undefined ? (kind === "span" ? "span" : "bound") : kind,
    precision,
    approximate: stretch.approximate ?? false,
    begin,
    end,
    basis,
  };
  if (part !== undefined) date.part = part;
  if (partOfDay !== undefined) date.partOfDay = partOfDay;
  if (time !== undefined) date.time = time;
  if (alternatives !== undefined) date.alternatives = alternatives.map(formatDay);
  if (others !== undefined && others.length > 0) date.otherReadings = others.map((other) => toReading(other, stretch));
  return date;
}

/** The EDTF of days; of "late May" it is May, approximately. */
export function formatStretch(stretch: Stretch): string {
  const { unit, part } = stretch;
  return formatEdtf(unit !== undefined && part !== undefined ? { ...stretch, ...unit } : stretch);
}

/** A span begins and ends; of a window or of a coarse date only the limits are known. */
function pointsOf({ first, last, kind, precision, approximate }: Stretch): readonly [DayPoint, DayPoint] {
  const isSpan = kind === "span" && !approximate;
  if (kind === "span")
    return [
      isSpan && first !== undefined ? on(first) : between(first, undefined),
      isSpan && last !== undefined ? on(last) : between(undefined, last),
    ];
  if (first !== undefined && first === last && precision !== "bound") {
    const day = on(first);
    return [day, day];
  }
  const point = between(first, last);
  return [point, point];
}

function on(day: Day): DayPoint {
  return { on: formatDay(day) };
}

function between(first: Day | undefined, last: Day | undefined): DayPoint {
  const point: Writable<Extract<DayPoint, { after?: unknown }>> = {};
  if (first !== undefined) point.after = formatDay(first);
  if (last !== undefined) point.before = formatDay(last);
  return point;
}

function toReading(
  { first, last, because }: Other,
  { kind, precision, approximate, alternatives }: Stretch,
): OtherReading {
  const coarse = precision === "part of day" || precision === "hour" || precision === "minute" ? "day" : precision;
  return { edtf: formatEdtf({ kind, precision: coarse, first, last, approximate, alternatives }), because };
}
