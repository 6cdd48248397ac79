import type { IsoDate } from "../model/date.ts";
import type { Weekday } from "../model/meaning.ts";

/** A day of the proleptic Gregorian calendar, counted from 1970-01-01 as 0. */
export type Day = number;

/**
 * The same whole number, as whole numbers are kept. One that was read from a field in which fractions stand as well
 * ("half an hour") is kept as a fraction, and so is each day counted from it: every function that reads days is then
 * compiled again, and is slower for good.
 */
export function whole(count: number): number {
  return Math.trunc(count);
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/**
 * The number of a civil day. Days beyond the month's end run on into the next.
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 *
 * @example
 * toDay(1970, 1, 2); // 1
 */
export function toDay(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = parts(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + parts(yearOfEra, 4) - parts(yearOfEra, 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil day of a number; inverse of `toDay` (Hinnant, civil_from_days). */
export function fromDay(count: Day): CivilDay {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = parts(dayOfEra, 36524) - parts(dayOfEra, 1460) - parts(dayOfEra, 146096);
  const yearOfEra = parts(dayOfEra + leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + parts(yearOfEra, 4) - parts(yearOfEra, 100));
  const shiftedMonth = parts(5 * dayOfYear + 2, 153);
  const day = dayOfYear - parts(153 * shiftedMonth + 2, 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many whole times it holds another: of numbers within an era, which are not negative and small enough to be divided as integers. */
function parts(count: number, by: number): number {
  return (count / by) | 0;
}

/** ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(count: Day): Weekday {
  return (mod(count + 3, 7) + 1) as Weekday; // 1970-01-01 was a Thursday; the remainder is 0 to 6
}

export function isLeapYear(year: number): boolean {
  return mod(year, 4) === 0 && (mod(year, 100) !== 0 || mod(year, 400) === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Months counted from year 0, so that they can be added to: `monthNumber(2024, 1) + 1`. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function fromMonthNumber(count: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(count / 12), month: mod(count, 12) + 1 };
}

/** The same day so many months on; the month's last day where there is no such day. */
export function addMonths(count: Day, months: number): Day {
  const { year, month, day } = fromDay(count);
  const target = fromMonthNumber(monthNumber(year, month) + months);
  return toDay(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/** ISO 8601 week of a day; the year is the week's own. */
export function weekOf(count: Day): { readonly year: number; readonly week: number } {
  const thursday = count - weekdayOf(count) + 4;
  const { year } = fromDay(thursday);
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** `2024-06-12`; years beyond four digits and before year 0 with their sign, as EDTF level 1 (`-0043`). */
export function formatDay(count: Day): IsoDate {
  const { year, month, day } = fromDay(count);
  return `${formatYear(year)}-${two(month)}-${two(day)}` as IsoDate; // made here, from a day
}

export function formatYear(year: number): string {
  if (year > 999 && year < 10_000) return String(year);
  const digits = String(Math.abs(year)).padStart(4, "0");
  if (year < 0) return digits.length > 4 ? `Y-${digits}` : `-${digits}`;
  return digits.length > 4 ? `Y${digits}` : digits;
}

/** Two digits: `04`. */
export function two(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** The day of `2024-06-12`, also where a time follows; `undefined` where there is no such day. */
export function readDay(iso: string): Day | undefined {
  const at = iso.startsWith("-") ? 1 : 0;
  if (iso[at + 4] !== "-" || iso[at + 7] !== "-" || (iso.length > at + 10 && iso[at + 10] !== "T")) return undefined;
  const [century, rest] = [readTwo(iso, at), readTwo(iso, at + 2)];
  const [month, day] = [readTwo(iso, at + 5), readTwo(iso, at + 8)];
  if (century === undefined || rest === undefined || month === undefined || day === undefined) return undefined;
  const year = (100 * century + rest) * (at === 1 ? -1 : 1);
  return isCivilDay(year, month, day) ? toDay(year, month, day) : undefined;
}

/** The number that two digits write. */
function readTwo(text: string, at: number): number | undefined {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? 10 * tens + ones : undefined;
}

const ZERO = 48;

export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The remainder that is never negative. */
export function mod(count: number, by: number): number {
  return ((count % by) + by) % by;
}
