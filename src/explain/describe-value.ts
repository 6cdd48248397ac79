import { describeEdtf } from "./format-date.ts";
import { formatOrdinal } from "./names.ts";

/** Stretches of a year as TIMEX3 writes them: `2024-W24`, `2024-W24-WE`, `1989-Q3`, `2001-H1`, `2024-SU`. */
const STRETCH = /^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/;

const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };

/**
 * A TIMEX3 value in words; what is no stretch of a year is written as in EDTF.
 *
 * @example
 * describeValue("1989-Q3"); // "the 3rd quarter of 1989"
 */
export function describeValue(value: string): string {
  const [, year, week, weekend, quarter, half, season] = STRETCH.exec(value) ?? [];
  if (year === undefined) return describeEdtf(value);
  if (week !== undefined) return `${weekend === undefined ? "" : "the weekend of "}week ${Number(week)} of ${year}`;
  if (season !== undefined) return `${SEASONS[season]} ${year}`;
  const [index, unit] = quarter === undefined ? [Number(half), "half"] : [Number(quarter), "quarter"];
  return `the ${formatOrdinal(index)} ${unit} of ${year}`;
}
