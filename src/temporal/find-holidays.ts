import { HOLIDAYS } from "../calendar/holiday-table.ts";
import { type HolidayDays, holidayDays } from "../calendar/holidays.ts";

/** The days of a named feast in each of the years, in order. */
export function findHolidays(holiday: string, years: readonly number[]): readonly HolidayDays[] {
  const rule = HOLIDAYS.get(holiday);
  if (rule === undefined) return [];
  return years.flatMap((year) => holidayDays(rule, year) ?? []);
}
