import type { IsoDate } from "../model/date.ts";

/**
 * The number of a civil day, 1970-01-01 as 0 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil); `undefined` where the text is no such day.
 */
export function dayNumber(iso: string | undefined): number | undefined {
  const found = iso === undefined ? null : /^([+-]?\d{4,6})-(\d\d)-(\d\d)/.exec(iso);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day of an ISO instant or day, as written. */
export function dayOfInstant(iso: string | undefined): IsoDate | undefined {
  return dayNumber(iso) === undefined ? undefined : (iso!.slice(0, 10) as IsoDate); // just read as a day
}
