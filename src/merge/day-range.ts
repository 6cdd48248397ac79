import type { DayPoint, EventDate } from "../model/date.ts";
import { dayNumber } from "./day-number.ts";

/**
 * The days in which an event may lie, as inclusive day numbers; infinite where nothing bounds them.
 * `extent` is a span: the event fills it, where others lie somewhere in it.
 */
export interface DayRange {
  readonly low: number;
  readonly high: number;
  readonly extent: boolean;
  /** The last day on which it may have begun. */
  readonly beginsBy: number;
  /** The only days that are possible, where there are alternatives. */
  readonly days?: readonly number[];
}

/** The days of a date; `undefined` for no date and for one that says nothing. */
export function readRange(date: EventDate | undefined): DayRange | undefined {
  if (date === undefined) return undefined;
  const begin = readPoint(date.begin);
  const end = "on" in date.begin && "on" in date.end && date.begin.on === date.end.on ? begin : readPoint(date.end);
  const open = end.high === Number.POSITIVE_INFINITY;
  // A bound and a point say with their begin alone where they lie; only a span may run on.
  const high = open && date.kind !== "span" ? begin.high : end.high;
  const low = begin.low === Number.NEGATIVE_INFINITY && date.kind === "bound" ? -Infinity : begin.low;
  const isOpen = low === -Infinity && high === Infinity;
  if (isOpen && begin.high === Infinity && end.low === -Infinity) return undefined;
  if (date.alternatives !== undefined && date.alternatives.length > 0) {
    const days = date.alternatives.map((day) => dayNumber(day)).filter((day) => day !== undefined);
    return { low: Math.min(...days), high: Math.max(...days), extent: false, beginsBy: Math.max(...days), days };
  }
  return { low, high, extent: isOpen || date.kind === "span", beginsBy: Math.min(begin.high, high) };
}

/** How the days of two dates lie to each other; `gap` counts the days between them, 0 where they meet. */
export interface RangeRelation {
  readonly kind: "same" | "first within second" | "second within first" | "overlap" | "apart";
  readonly gap: number;
}

export function relateRanges(a: DayRange, b: DayRange): RangeRelation {
  const gap = Math.max(0, b.low - a.high, a.low - b.high);
  if (gap > 0) return { kind: "apart", gap };
  if (isSameRange(a, b)) return { kind: "same", gap: 0 };
  if (a.days !== undefined || b.days !== undefined) {
    const distance = Math.min(...candidateDays(a, b).map((day) => Math.max(distanceTo(a, day), distanceTo(b, day))));
    if (distance > 0) return { kind: "apart", gap: distance };
  }
  if (a.low >= b.low && a.high <= b.high && fits(a, b)) return { kind: "first within second", gap: 0 };
  if (b.low >= a.low && b.high <= a.high && fits(b, a)) return { kind: "second within first", gap: 0 };
  return { kind: "overlap", gap: 0 };
}

export function isSameRange(a: DayRange, b: DayRange): boolean {
  if (a.low !== b.low || a.high !== b.high) return false;
  return a.days === b.days || a.days?.join() === b.days?.join();
}

/** The days between two dates alone. */
export function gapBetween(a: DayRange, b: DayRange): number {
  const gap = Math.max(0, b.low - a.high, a.low - b.high);
  return gap > 0 || (a.days === undefined && b.days === undefined) ? gap : relateRanges(a, b).gap;
}

/** Whether both can be true of one event. */
export function areCompatible(a: DayRange, b: DayRange): boolean {
  return relateRanges(a, b).kind !== "apart";
}

/** Days from the first to the last, 0 for a plain day. */
export function rangeWidth(range: DayRange): number {
  return range.high - range.low;
}

export function isBounded(range: DayRange): boolean {
  return range.low !== -Infinity && range.high !== Infinity;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function readPoint(point: DayPoint): Bounds {
  const low = dayNumber("on" in point ? point.on : point.after) ?? -Infinity;
  if (!("on" in point)) return { low, high: dayNumber(point.before) ?? Infinity };
  return { low, high: low === -Infinity ? Infinity : low };
}

function candidateDays(a: DayRange, b: DayRange): readonly number[] {
  return [...(a.days ?? []), ...(b.days ?? [])];
}

function distanceTo(range: DayRange, day: number): number {
  if (range.days !== undefined) return Math.min(...range.days.map((other) => Math.abs(other - day)));
  return Math.max(0, range.low - day, day - range.high);
}

/** Every day of `a` is a day of `b`. */
function fits(a: DayRange, b: DayRange): boolean {
  if (b.days === undefined) return true;
  return a.days !== undefined
    ? a.days.every((day) => b.days!.includes(day))
    : a.low === a.high && b.days.includes(a.low);
}
