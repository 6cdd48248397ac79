import { type Day, mod, toDay } from "./civil.ts";

/** 1 Tishri of year 1: 7 October 3761 BC of the Julian calendar, in days from 1970-01-01. */
const EPOCH = toDay(-3760, 9, 7);

/**
 * The Gregorian day of a civil year on which a day of the Hebrew year falls; months count from Nisan, 1 (Adar of a leap
 * year is Adar II). Arithmetic calendar (Reingold and Dershowitz, Calendrical Calculations, ch. 8). The feast begins at
 * the sunset before.
 */
export function hebrewDayInYear(month: number, day: number, civilYear: number): Day | undefined {
  for (const year of [civilYear + 3760, civilYear + 3761]) {
    const at = hebrewDay(year, month, day);
    if (at >= toDay(civilYear, 1, 1) && at <= toDay(civilYear, 12, 31)) return at;
  }
  return undefined;
}

function hebrewDay(year: number, month: number, day: number): Day {
  const months = monthsFromTishri(year);
  const wanted = month === 12 && isLeap(year) ? 13 : month;
  let at = newYear(year);
  for (const one of months) {
    if (one === wanted) break;
    at += monthLength(year, one);
  }
  return at + day - 1;
}

function monthsFromTishri(year: number): readonly number[] {
  return isLeap(year) ? [7, 8, 9, 10, 11, 12, 13, 1, 2, 3, 4, 5, 6] : [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6];
}

function isLeap(year: number): boolean {
  return mod(7 * year + 1, 19) < 7;
}

function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return mod(3 * (days + 1), 7) < 3 ? days + 1 : days;
}

function newYear(year: number): Day {
  const [before, here, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return EPOCH + here + delay;
}

function monthLength(year: number, month: number): number {
  const yearLength = newYear(year + 1) - newYear(year);
  if (month === 8) return yearLength % 10 === 5 ? 30 : 29; // long Marheshvan in complete years
  if (month === 9) return yearLength % 10 === 3 ? 29 : 30; // short Kislev in deficient years
  if (month === 12) return isLeap(year) ? 30 : 29;
  return [2, 4, 6, 10, 13].includes(month) ? 29 : 30;
}
