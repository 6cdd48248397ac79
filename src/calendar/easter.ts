import { type Day, toDay } from "./civil.ts";

/** Easter Sunday of the Gregorian calendar. Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterDay(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the Orthodox churches, as a Gregorian day: Julian Easter (Meeus, ch. 8) moved by the calendars' difference. */
export function orthodoxEasterDay(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const difference = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1) + difference;
}
