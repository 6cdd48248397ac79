import { readDay } from "../calendar/civil.ts";
import type { IsoDate } from "../model/date.ts";

/** The number of a civil day, 1970-01-01 as 0, also of the day of an instant; `undefined` where the text is no such day. */
export function dayNumber(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : readDay(iso);
}

/** The day of an ISO instant or day, as written. */
export function dayOfInstant(iso: string | undefined): IsoDate | undefined {
  return dayNumber(iso) === undefined ? undefined : (iso!.slice(0, 10) as IsoDate); // just read as a day
}
