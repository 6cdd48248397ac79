import type { Meaning } from "./meaning.ts";
import type { TimeUnit } from "./temporal.ts";

/** How coarse a unit is: 1 a day, 6 a year. */
export const UNIT_RANK: { readonly [U in TimeUnit]: number } = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 2,
  week: 2,
  fortnight: 2,
  month: 3,
  quarter: 4,
  season: 3.5,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
  millennium: 9,
};

/** How coarse what a meaning stands for is; `undefined` where it stands for no unit of the calendar. */
export function rankOf(meaning: Meaning): number | undefined {
  switch (meaning.kind) {
    case "calendar":
      return meaning.day !== undefined ? 1 : meaning.week !== undefined ? 2 : meaning.month !== undefined ? 3 : 6;
    case "weekday":
    case "numeric":
    case "holiday":
      return 1;
    case "weekend":
      return 2;
    case "shift":
    case "ago":
    case "anchored":
    case "nth":
      return UNIT_RANK[meaning.unit];
    case "focus":
      return meaning.weekday === undefined ? UNIT_RANK[meaning.unit] : 1;
    case "division":
      return UNIT_RANK[meaning.division];
    case "decade":
      return 7;
    case "century":
      return 8;
    case "in":
      return rankOf(meaning.inner);
    case "modified":
    case "part so far":
      return rankOf(meaning.of);
    case "part of day":
    case "clock":
      return 0.5;
    case "range":
      return meaning.parts[0] === undefined ? undefined : rankOf(meaning.parts[0]);
    default:
      return undefined;
  }
}

/** Whether another expression may still say of which year, month or week it is. */
export function isOpen(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.year === undefined;
    case "weekday":
    case "weekend":
    case "division":
    case "holiday":
      return meaning.which === undefined && !("year" in meaning && meaning.year !== undefined);
    case "modified":
      return isOpen(meaning.of);
    default:
      return false;
  }
}
