import type { DayPoint, EventDate, IsoDate } from "../model/date.ts";

/** The first and the last day on which an event may lie; absent where a side is open or not known. */
export interface DayRange {
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
}

/** The days that a date covers at most. */
export function readDayRange({ begin, end }: EventDate): DayRange {
  return { first: readDay(begin, "after"), last: readDay(end, "before") };
}

/** Whether the date says one day and no more, and says it as a day. */
export function isPlainDay(date: EventDate): boolean {
  const { first, last } = readDayRange(date);
  return date.kind === "date" && !date.approximate && first !== undefined && first === last;
}

function readDay(point: DayPoint, side: "after" | "before"): IsoDate | undefined {
  return "on" in point ? point.on : point[side];
}
