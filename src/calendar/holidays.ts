import type { Weekday } from "../model/meaning.ts";
import { type Day, daysInMonth, toDay, weekdayOf } from "./civil.ts";
import { easterDay, orthodoxEasterDay } from "./easter.ts";
import { hebrewDayInYear } from "./hebrew.ts";
import { islamicDaysInYear } from "./islamic.ts";
import { newMoonBetween } from "./new-moon.ts";
import { type Turn, turnOfYear } from "./turn-of-year.ts";

/** How a named day is found in a year. Days are counted in the civil year in which the feast falls. */
export type HolidayRule =
  | { readonly by: "date"; readonly month: number; readonly day: number; readonly days?: number }
  /** The nth such weekday of a month (-1 is the last), moved by so many days. */
  | {
      readonly by: "weekday";
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: number;
      readonly moved?: number;
      readonly days?: number;
    }
  /** The first such weekday from a date on. */
  | {
      readonly by: "weekday from";
      readonly month: number;
      readonly day: number;
      readonly weekday: Weekday;
      readonly days?: number;
    }
  | { readonly by: "turn"; readonly turn: Turn }
  /** By a rule of its own. */
  | { readonly by: "reckoned"; readonly day: (year: number) => Day }
  | { readonly by: "easter"; readonly moved: number; readonly days?: number }
  | { readonly by: "orthodox easter"; readonly moved: number }
  /** Tabular Islamic calendar: within a day or two of the sighted moon, so approximate. */
  | { readonly by: "islamic"; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly by: "hebrew"; readonly month: number; readonly day: number; readonly days?: number }
  /** The new moon between two dates, in the day of the given offset from UTC (hours). */
  | {
      readonly by: "new moon";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly hours: number;
      readonly moved?: number;
    };

export interface HolidayDays {
  readonly first: Day;
  readonly last: Day;
  readonly approximate: boolean;
}

/** The days of a feast that begin in a civil year; `undefined` where none does. */
export function holidayDays(rule: HolidayRule, year: number): HolidayDays | undefined {
  const first = firstDay(rule, year);
  if (first === undefined) return undefined;
  const length = "days" in rule ? (rule.days ?? 1) : 1;
  return { first, last: first + length - 1, approximate: rule.by === "islamic" };
}

function firstDay(rule: HolidayRule, year: number): Day | undefined {
  // The table is keyed by `by`, so the row fits its rule; the compiler cannot follow that through the key.
  return (FIRST_DAYS[rule.by] as (rule: HolidayRule, year: number) => Day | undefined)(rule, year);
}

const FIRST_DAYS: {
  readonly [B in HolidayRule["by"]]: (rule: Extract<HolidayRule, { by: B }>, year: number) => Day | undefined;
} = {
  date: ({ month, day }, year) => toDay(year, month, day),
  weekday: ({ month, weekday, nth, moved = 0 }, year) => nthWeekday(year, month, weekday, nth) + moved,
  "weekday from": ({ month, day, weekday }, year) => weekdayFrom(toDay(year, month, day), weekday),
  turn: ({ turn }, year) => turnOfYear(turn, year),
  reckoned: ({ day }, year) => day(year),
  easter: ({ moved }, year) => easterDay(year) + moved,
  "orthodox easter": ({ moved }, year) => orthodoxEasterDay(year) + moved,
  islamic: ({ month, day }, year) => islamicDaysInYear(month, day, year)[0],
  hebrew: ({ month, day }, year) => hebrewDayInYear(month, day, year),
  "new moon": ({ from, to, hours, moved = 0 }, year) => {
    const moon = newMoonBetween(toDay(year, ...from), toDay(year, ...to), hours);
    return moon === undefined ? undefined : moon + moved;
  },
};

/** The nth of a weekday in a month, 1 the first, -1 the last. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): Day {
  if (nth > 0) {
    return weekdayFrom(toDay(year, month, 1), weekday) + (nth - 1) * 7;
  }
  const last = toDay(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

function weekdayFrom(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
