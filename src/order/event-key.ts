import { compareText } from "../merge/canonical-json.ts";
import { type DayRange, readRange } from "../merge/day-range.ts";
import { PART_HOURS } from "../merge/reconcile-clock.ts";
import { EVENT_TYPES, type EventTypeRow } from "../model/event-types.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** Where an event stands in time, as far as one number can say. */
export interface EventKey {
  readonly event: TimelineEvent;
  /** The first day that is possible; for an event with nothing but a bound, the bound. */
  readonly day: number;
  /** The last day that is possible. */
  readonly last: number;
  /** Minutes from midnight of the first possible moment of that day, and of the last. */
  readonly from: number;
  readonly to: number;
  readonly range: DayRange | undefined;
  readonly phase: number;
}

/** An event of a day without a clock stands at its middle: after the morning's, before the evening's. */
const NOON = 720;
/** Types without a place in the course of a plan come after those that have one. */
const NO_PHASE = 9;

export function keyOf(event: TimelineEvent): EventKey {
  const range = readRange(event.date);
  const row: EventTypeRow = EVENT_TYPES[event.type];
  const [from, to] = minutesOf(event);
  const low = range?.low ?? -Infinity;
  const high = range?.high ?? Infinity;
  const [day, last] = low === -Infinity ? [high, high] : [low, high];
  return { event, day, last, from, to, range, phase: row.phase ?? NO_PHASE };
}

/** A strict weak order: by day, coarser dates first, then by the clock, the logic of plans, and at last by id. */
export function compareKeys(a: EventKey, b: EventKey): number {
  return (
    compareNumbers(a.day, b.day) ||
    compareNumbers(grain(b), grain(a)) ||
    compareNumbers(middle(a), middle(b)) ||
    compareNumbers(a.phase, b.phase) ||
    compareNumbers(a.last, b.last) ||
    compareText(a.event.id, b.event.id)
  );
}

/** Whether one is over before the other begins, as far as the days and clocks say. */
export function isBefore(a: EventKey, b: EventKey): boolean {
  if (a.range === undefined || b.range === undefined) return false;
  const [end, begin] = [a.range.extent ? a.range.low : a.range.high, b.range.low];
  if (end !== begin) return end < begin;
  return a.to <= b.from && a.from < b.to && a.range.low === a.range.high && b.range.low === b.range.high;
}

/** The event has a day of its own. */
export function isDay({ range }: EventKey): boolean {
  return range !== undefined && range.low === range.high;
}

function minutesOf({ date }: TimelineEvent): readonly [number, number] {
  if (date?.time !== undefined) {
    const minute = date.time.hour * 60 + (date.time.minute ?? 0);
    return [minute, minute + (date.time.minute === undefined ? 59 : 0)];
  }
  if (date?.partOfDay === undefined) return [0, 1440];
  const [from, to] = PART_HOURS[date.partOfDay];
  return [from * 60, Math.min(1440, to * 60)];
}

function middle({ from, to }: EventKey): number {
  return from === 0 && to === 1440 ? NOON : (from + to) / 2;
}

/** 0 for a day, 1 for what is wider, so that a month stands before its first day. */
function grain({ range }: EventKey): number {
  return range === undefined || range.low === range.high || range.extent ? 0 : 1;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
