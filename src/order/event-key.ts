import { compareText } from "../merge/canonical-json.ts";
import { type DayRange, readRange } from "../merge/day-range.ts";
import { PART_HOURS } from "../merge/reconcile-clock.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** Where an event begins, in minutes from the beginning of 1970; infinite where nothing bounds it. */
export interface EventKey {
  readonly event: TimelineEvent;
  /** The first moment at which it may begin. */
  readonly low: number;
  /** The last moment at which it may begin. */
  readonly high: number;
  /** Where it stands as long as nothing else is known: its clock, the noon of its day, the first moment of a coarser date, the bound. */
  readonly at: number;
  readonly range: DayRange | undefined;
  /** Wider than a day and no span: a month stands before its first day. */
  readonly coarse: boolean;
  readonly phase: number;
}

const DAY = 1440;
const NOON = 720;
/** Types without a place in the course of a plan come after those that have one. */
export const NO_PHASE = 9;

export function keyOf(event: TimelineEvent): EventKey {
  const range = readRange(event.date);
  const { phase = NO_PHASE } = EVENT_TYPES[event.type];
  if (range === undefined) return { event, low: -Infinity, high: Infinity, at: Infinity, range, coarse: false, phase };
  const isDay = range.low === range.high || range.extent;
  const [from, to] = isDay ? minutesOf(event) : [0, DAY - 1];
  const low = range.low * DAY + from;
  const high = (range.extent ? range.beginsBy : range.high) * DAY + to;
  const at =
    low === -Infinity
      ? high === Infinity
        ? range.high === Infinity
          ? high
          : range.high * DAY
        : high
      : !isDay
        ? low
        : from === 0 && to === DAY - 1
          ? low + NOON
          : (low + high) / 2;
  return { event, low, high, at, range, coarse: !isDay, phase };
}

/**
 * A strict weak order by begin: the moment, coarser dates first, then the logic of plans, then the earlier end, and at
 * last the id, so that it is the same for any order of the input.
 */
export function compareKeys(a: EventKey, b: EventKey): number {
  return (
    compareNumbers(a.at, b.at) ||
    compareNumbers(Number(b.coarse), Number(a.coarse)) ||
    compareNumbers(a.phase, b.phase) ||
    compareNumbers(a.high, b.high) ||
    compareText(a.event.id, b.event.id)
  );
}

/** Whether one has begun before the other can begin, as far as days and clocks say. */
export function isBefore(a: EventKey, b: EventKey): boolean {
  return a.high < b.low;
}

/** The event has a day of its own on which it begins. */
export function isDay({ range }: EventKey): boolean {
  return range !== undefined && range.low === range.high;
}

export function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The first and the last minute of the day at which it may be. */
function minutesOf({ date }: TimelineEvent): readonly [number, number] {
  if (date?.time !== undefined) {
    const minute = date.time.hour * 60 + (date.time.minute ?? 0);
    return [minute, date.time.minute === undefined ? minute + 59 : minute];
  }
  if (date?.partOfDay === undefined) return [0, DAY - 1];
  const [from, to] = PART_HOURS[date.partOfDay];
  return [from * 60, Math.min(DAY, to * 60) - 1];
}
