import type { ClockTime } from "../model/date.ts";

/** January to December. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Monday to Sunday, as ISO 8601 counts them. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Astronomical years as people write them: 0 is 1 BC. */
export function formatYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** `1st`, `22nd`, `13th`. */
export function formatOrdinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${isTeen ? "th" : (SUFFIXES[count % 10] ?? "th")}`;
}

const SUFFIXES = ["th", "st", "nd", "rd"] as const;

/** `09:00`, with seconds where they are said. */
export function formatClock({ hour, minute, second }: ClockTime): string {
  return [hour, minute ?? 0, ...(second === undefined ? [] : [second])]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
