import type { Day } from "../calendar/civil.ts";
import type { ClockTime } from "../model/date.ts";
import type { Direction } from "../model/step.ts";
import { type Anchor, PART_VALUES } from "./anchor.ts";

/** From six in the evening, in minutes since midnight. */
export const EVENING = 18 * 60;
/** Hours before the day has begun for those who are still awake. */
const SMALL_HOURS = 6;

/** Whether a clock is of the night that a day ends in: "1 a.m." */
export function isInSmallHours({ hour }: ClockTime): boolean {
  return hour < SMALL_HOURS;
}

/** "Were hurt on Saturday night. The shots came about 1 a.m.": where the story goes on from an evening, the day after it. */
export function clockDay(anchor: Anchor, time: ClockTime, direction: Direction | undefined): Day {
  const { first, minutes = 0, part } = anchor;
  const isNight = minutes >= EVENING || part === PART_VALUES.evening || part === PART_VALUES.night;
  return direction === "future" && isNight && isInSmallHours(time) ? first + 1 : first;
}
