import { addMonths, type Day } from "../calendar/civil.ts";
import type { Length } from "../model/meaning.ts";
import type { TimeUnit } from "../model/temporal.ts";

/** ISO 8601 letter of a unit, how many of the letter's unit it holds, and on which side of the `T` it stands. */
interface DurationRow {
  readonly letter: string;
  readonly holds: number;
  readonly clock: boolean;
}

/** ISO 8601 counts decades and centuries in years. */
const DURATIONS: { readonly [U in TimeUnit]: DurationRow } = {
  second: { letter: "S", holds: 1, clock: true },
  minute: { letter: "M", holds: 1, clock: true },
  hour: { letter: "H", holds: 1, clock: true },
  day: { letter: "D", holds: 1, clock: false },
  weekend: { letter: "WE", holds: 1, clock: false },
  week: { letter: "W", holds: 1, clock: false },
  fortnight: { letter: "W", holds: 2, clock: false },
  month: { letter: "M", holds: 1, clock: false },
  quarter: { letter: "Q", holds: 1, clock: false },
  season: { letter: "SE", holds: 1, clock: false },
  half: { letter: "M", holds: 6, clock: false },
  year: { letter: "Y", holds: 1, clock: false },
  decade: { letter: "Y", holds: 10, clock: false },
  century: { letter: "Y", holds: 100, clock: false },
  millennium: { letter: "Y", holds: 1000, clock: false },
};

/**
 * TIMEX3 value of a length; an amount that is not said is `X`.
 *
 * @example
 * formatDuration([{ unit: "minute", amount: 1 }, { unit: "second", amount: 30 }]); // "PT1M30S"
 */
export function formatDuration(lengths: readonly Length[]): string {
  let days = "";
  let clock = "";
  for (const given of lengths) {
    for (const length of splitFraction(given)) {
      const { letter, holds, clock: inClock } = DURATIONS[length.unit];
      const amount = length.amount === undefined ? "X" : String(length.amount * holds);
      if (inClock) clock += amount + letter;
      else days += amount + letter;
    }
  }
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

/** Two and a half hours are PT2H30M, half a year six months; other fractions stand as they are. */
function splitFraction(length: Length): readonly Length[] {
  const { unit, amount } = length;
  if (amount === undefined || Number.isInteger(amount)) return [length];
  const finer = FINER[unit];
  if (finer === undefined) return [length];
  const whole = Math.floor(amount);
  const rest = (amount - whole) * finer[1];
  if (!Number.isInteger(rest)) return [length];
  const fraction: Length = { unit: finer[0], amount: rest };
  return whole === 0 ? [fraction] : [{ unit, amount: whole }, fraction];
}

const FINER: { readonly [U in TimeUnit]?: readonly [TimeUnit, number] } = {
  minute: ["second", 60],
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
};

/** The day so many units away; parts of a day stay on the day. */
export function unitLength(unit: TimeUnit, from: Day, amount: number): Day {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(from, Math.round(months * amount));
  return from + Math.round((DAYS[unit] ?? 0) * amount);
}

const MONTHS: { readonly [U in TimeUnit]?: number } = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

const DAYS: { readonly [U in TimeUnit]?: number } = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
};
