import type { Meaning } from "../../model/meaning.ts";
import type { Clock, Sense } from "./compound-slots.ts";

/** "from 10 p.m. to 6 a.m.": the end is on the next day where its clock comes first. */
export function clockRange(sense: Sense, a: Clock, b: Clock): Meaning {
  const begin = opening(a);
  const next: Meaning =
    a.of === undefined
      ? { kind: "focus", unit: "day", shift: 1 }
      : { kind: "anchored", unit: "day", amount: 1, from: a.of };
  return { kind: "range", sense, parts: [begin, minutesOf(b) < minutesOf(begin) ? { ...b, of: next } : b] };
}

/** Two clocks that name no day, or the day of the first for both. */
export function clocks(sense: Sense, a: Clock, b: Clock): Meaning | undefined {
  if (b.of !== undefined) return undefined;
  return clockRange(sense, a, a.of === undefined ? b : { ...b, of: a.of });
}

/** Midnight that opens a range is the beginning of the day. */
export function opening(clock: Clock): Clock {
  return clock.time.hour === 24 ? { ...clock, time: { ...clock.time, hour: 0 } } : clock;
}

function minutesOf({ time: { hour, minute = 0, offset = 0 } }: Clock): number {
  return hour * 60 + minute - offset;
}
