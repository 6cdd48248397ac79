import { two, whole } from "../calendar/civil.ts";
import { CALENDAR_UNITS, type CalendarUnit, unitAt } from "../calendar/units.ts";
import type { DateBasis, Precision } from "../model/date.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { TimeUnit } from "../model/temporal.ts";
import type { Anchor } from "./anchor.ts";
import type { Resolution } from "./resolution.ts";
import { resolved, stretchOf, unitResolution } from "./unit-resolution.ts";

/** So many units from the anchor, in the precision of the unit. */
export function count(unit: TimeUnit, amount: number, anchor: Anchor, basis: DateBasis): Resolution {
  if (unit === "hour" || unit === "minute" || unit === "second") return countClock(unit, amount, anchor, basis);
  if (unit === "fortnight") return unitResolution("week", anchor.first + 14 * amount, basis);
  if (!Number.isInteger(amount)) return countFraction(unit, amount, anchor, basis);
  return unitResolution(unit, unitAt(unit, anchor.first, whole(amount)).first, basis);
}

/** "a year and a half ago" is known to the next finer unit. */
function countFraction(unit: CalendarUnit, amount: number, anchor: Anchor, basis: DateBasis): Resolution {
  const [finer, factor] = FINER[unit] ?? ["day", 1];
  return unitResolution(finer, unitAt(finer, anchor.first, Math.round(amount * factor)).first, basis);
}

const FINER: { readonly [U in CalendarUnit]?: readonly [CalendarUnit, number] } = {
  week: ["day", 7],
  month: ["week", 4.35],
  quarter: ["month", 3],
  half: ["month", 6],
  season: ["month", 3],
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
  millennium: ["year", 1000],
};

const CLOCK_MINUTES = { hour: 60, minute: 1, second: 1 / 60 } as const;

function countClock(unit: keyof typeof CLOCK_MINUTES, amount: number, anchor: Anchor, basis: DateBasis): Resolution {
  const minutes = amount * CLOCK_MINUTES[unit];
  if (anchor.minutes === undefined) {
    const day = unitResolution("day", anchor.first + Math.round(minutes / 1440), basis);
    return Math.abs(minutes) < 1440 ? resolved("TIME", REFERENCES[sideOf(amount)]) : day;
  }
  const at = Math.floor(anchor.minutes + minutes);
  const day = anchor.first + Math.floor(at / 1440);
  const inDay = ((at % 1440) + 1440) % 1440;
  const time = { hour: Math.floor(inDay / 60), minute: inDay % 60 };
  const precision: Precision = unit === "hour" ? "hour" : "minute";
  return {
    ...resolved("TIME", `${CALENDAR_UNITS.day.value(day)}T${two(time.hour)}:${two(time.minute)}`),
    stretch: { ...stretchOf({ first: day, last: day }, "date", precision, basis), time, approximate: true },
  };
}

export const REFERENCES = { past: "PAST_REF", present: "PRESENT_REF", future: "FUTURE_REF" } as const;

export function sideOf(amount: number): keyof typeof REFERENCES {
  return amount < 0 ? "past" : amount > 0 ? "future" : "present";
}

export function isClockUnit(unit: TimeUnit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

/** Whether counting in a unit says more than the anchor knows: two days after "1990". */
export function isFiner(unit: TimeUnit, than: CalendarUnit): boolean {
  return UNIT_RANK[unit] < UNIT_RANK[than];
}

export function isCalendarUnit(name: string): name is CalendarUnit {
  return name in CALENDAR_UNITS;
}
