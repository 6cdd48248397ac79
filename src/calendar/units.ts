import type { Precision } from "../model/date.ts";
import type { TimeUnit } from "../model/temporal.ts";
import {
  addMonths,
  type Day,
  daysInMonth,
  formatDay,
  formatYear,
  fromDay,
  fromMonthNumber,
  mod,
  monthNumber,
  toDay,
  two,
  weekdayOf,
  weekOf,
  whole,
} from "./civil.ts";

/** Days from the first to the last, both counted in. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Units that are stretches of the calendar: a day or longer. */
export type CalendarUnit = Exclude<TimeUnit, "second" | "minute" | "hour" | "fortnight">;

/** What must be known of a calendar unit: the one that holds a day, the same so many on, its name, its precision. */
interface UnitRow {
  readonly at: (day: Day) => Days;
  readonly move: (first: Day, count: number) => Day;
  /** TIMEX3 value of the unit that begins on a day. */
  readonly value: (first: Day) => string;
  readonly precision: Precision;
}

export const CALENDAR_UNITS: { readonly [U in CalendarUnit]: UnitRow } = {
  day: {
    at: (day) => ({ first: day, last: day }),
    move: (day, count) => day + count,
    value: dayValue,
    precision: "day",
  },
  weekend: {
    at: (day) => ({ first: day - weekdayOf(day) + 6, last: day - weekdayOf(day) + 7 }),
    move: (day, count) => day + 7 * count,
    value: (day) => `${weekValue(day)}-WE`,
    precision: "weekend",
  },
  week: {
    at: (day) => ({ first: day - weekdayOf(day) + 1, last: day - weekdayOf(day) + 7 }),
    move: (day, count) => day + 7 * count,
    value: weekValue,
    precision: "week",
  },
  month: {
    at: (day) => monthsAt(day, 1, 0),
    move: addMonths,
    value: (day) => dayValue(day).slice(0, -3),
    precision: "month",
  },
  quarter: {
    at: (day) => monthsAt(day, 3, 0),
    move: (day, count) => addMonths(day, 3 * count),
    value: (day) => `${yearValue(day)}-Q${divisionOf("quarter", day)}`,
    precision: "quarter",
  },
  // Meteorological seasons of the northern hemisphere; winter belongs to the year in which it begins.
  season: {
    at: (day) => monthsAt(day, 3, 2),
    move: (day, count) => addMonths(day, 3 * count),
    value: (day) => `${yearValue(day)}-${SEASON_VALUES[divisionOf("season", day) - 1]!}`,
    precision: "season",
  },
  half: {
    at: (day) => monthsAt(day, 6, 0),
    move: (day, count) => addMonths(day, 6 * count),
    value: (day) => `${yearValue(day)}-H${divisionOf("half", day)}`,
    precision: "half",
  },
  year: {
    at: (day) => yearsAt(day, 1),
    move: (day, count) => addMonths(day, 12 * count),
    value: yearValue,
    precision: "year",
  },
  decade: {
    at: (day) => yearsAt(day, 10),
    move: (day, count) => addMonths(day, 120 * count),
    value: (day) => yearValue(day).slice(0, -1),
    precision: "decade",
  },
  century: {
    at: (day) => yearsAt(day, 100),
    move: (day, count) => addMonths(day, 1200 * count),
    // The third century before Christ is written by its last years, 299 to 200: BC02
    value: (day) => yearValue(fromDay(day).year > 0 ? day : addMonths(day, 1188)).slice(0, -2),
    precision: "century",
  },
  millennium: {
    at: (day) => yearsAt(day, 1000),
    move: (day, count) => addMonths(day, 12000 * count),
    value: (day) => yearValue(day).slice(0, -3),
    precision: "millennium",
  },
};

/** Spring to winter in TIMEX3. */
export const SEASON_VALUES = ["SP", "SU", "FA", "WI"] as const;

/** The unit that holds a day, moved by so many. */
export function unitAt(unit: CalendarUnit, day: Day, moved = 0): Days {
  const row = CALENDAR_UNITS[unit];
  const here = row.at(whole(day));
  return moved === 0 ? here : row.at(row.move(here.first, moved));
}

/** Which quarter, half or season (spring is 1) begins on a day. */
export function divisionOf(division: "quarter" | "half" | "season", first: Day): number {
  const { month } = fromDay(first);
  if (division === "quarter") return Math.ceil(month / 3);
  if (division === "half") return month <= 6 ? 1 : 2;
  return month === 12 ? 4 : month / 3;
}

/** The days of a quarter, half or season of a year. */
export function divisionDays(division: "quarter" | "half" | "season", year: number, index: number): Days {
  const length = division === "half" ? 6 : 3;
  const first = division === "season" ? index * 3 : (index - 1) * length + 1;
  return unitAt(division, toDay(year, first, 1));
}

function monthsAt(day: Day, length: number, offset: number): Days {
  const civil = fromDay(day);
  const count = monthNumber(civil.year, civil.month);
  const begin = fromMonthNumber(count - mod(count - offset, length));
  const end = fromMonthNumber(monthNumber(begin.year, begin.month) + length - 1);
  return {
    first: toDay(begin.year, begin.month, 1),
    last: toDay(end.year, end.month, daysInMonth(end.year, end.month)),
  };
}

function yearsAt(day: Day, length: number): Days {
  const { year } = fromDay(day);
  const begin = year - mod(year, length);
  return { first: toDay(begin, 1, 1), last: toDay(begin + length - 1, 12, 31) };
}

function yearValue(day: Day): string {
  return timexYear(fromDay(day).year);
}

/** TIMEX2 and TIMEX3 write years before Christ as said: 490 BC is `BC0490`, where ISO 8601 has -0489. */
function timexYear(year: number): string {
  return year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, "0")}`;
}

function dayValue(day: Day): string {
  const { year, month, day: inMonth } = fromDay(day);
  return year > 0 ? formatDay(day) : `${timexYear(year)}-${two(month)}-${two(inMonth)}`;
}

function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${timexYear(year)}-W${two(week)}`;
}
