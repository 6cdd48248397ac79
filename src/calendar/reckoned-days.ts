import { type Day, toDay, weekdayOf } from "./civil.ts";
import { easterDay } from "./easter.ts";

/**
 * Tax Day of the United States: 15 April, or the first day after it that is neither of the weekend nor the day on which
 * the capital keeps its Emancipation Day (16 April, or the weekday nearest to it; 26 U.S.C. § 7503).
 *
 * @example
 * taxDay(2011); // 15082
 */
export function taxDay(year: number): Day {
  const kept = toDay(year, 4, 16);
  const observed = kept + (MOVED_OFF_WEEKEND[weekdayOf(kept)] ?? 0);
  let day = toDay(year, 4, 15);
  while (weekdayOf(day) > 5 || day === observed) day++;
  return day;
}

/** A holiday on a Saturday is kept the day before, on a Sunday the day after. */
const MOVED_OFF_WEEKEND: Readonly<Record<number, number>> = { 6: -1, 7: 1 };

/** Earth Hour: the last Saturday of March, a week earlier where that is the eve of Easter. */
export function earthHour(year: number): Day {
  const last = toDay(year, 3, 31);
  const saturday = last - ((weekdayOf(last) + 1) % 7);
  return saturday === easterDay(year) - 1 ? saturday - 7 : saturday;
}
