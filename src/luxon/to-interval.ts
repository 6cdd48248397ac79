import { DateTime, Interval } from "luxon";
import type { EventDate } from "../model/date.ts";

/**
 * The first to the last day on which an event may lie, as a luxon interval in the given zone: from the first instant
 * of the first day up to, and without, the first instant after the last. `undefined` where a side is open or not
 * known: an interval has no way to say so. What is lost is how the days are meant: look at `date.kind`.
 *
 * @example
 * const date: EventDate = {
 *   edtf: "2024-06-18", kind: "date", precision: "day", approximate: false, basis: "explicit",
 *   begin: { on: "2024-06-18" as IsoDate }, end: { on: "2024-06-18" as IsoDate },
 * };
 * toInterval({ date }, "Europe/Paris")?.toISODate(); // "2024-06-18/2024-06-19"
 */
export function toInterval(event: { readonly date?: EventDate }, zone = "utc"): Interval | undefined {
  const { begin, end } = event.date ?? { begin: {}, end: {} };
  const first = "on" in begin ? begin.on : begin.after;
  const last = "on" in end ? end.on : end.before;
  if (first === undefined || last === undefined) return undefined;
  const from = DateTime.fromISO(first, { zone });
  const interval = Interval.fromDateTimes(from, DateTime.fromISO(last, { zone }).plus({ days: 1 }));
  return interval.isValid ? interval : undefined;
}
