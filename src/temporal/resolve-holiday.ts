import { formatDay, fromDay } from "../calendar/civil.ts";
import { CALENDAR_UNITS, type Days } from "../calendar/units.ts";
import type { DateBasis } from "../model/date.ts";
import type { Meaning, Which } from "../model/meaning.ts";
import type { Direction } from "../model/step.ts";
import type { Anchor } from "./anchor.ts";
import { chooseDays } from "./choose-days.ts";
import { findHolidays } from "./find-holidays.ts";
import type { Resolution } from "./resolution.ts";
import { resolved, stretchOf } from "./unit-resolution.ts";

export function resolveHoliday(
  { holiday, which, year }: Extract<Meaning, { kind: "holiday" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const near = year ?? (anchor === undefined ? undefined : fromDay(anchor.first).year);
  if (near === undefined) return resolved("DATE", everyYear(holiday));
  const candidates = findHolidays(holiday, year === undefined ? [near - 1, near, near + 1] : [year]);
  const chosen = year !== undefined ? candidates[0] : chooseHoliday(candidates, anchor!, which, direction);
  if (chosen === undefined) return resolved("DATE", "XXXX-XX-XX");
  const basis: DateBasis = year === undefined ? "relative" : "explicit";
  const whole = chosen.first === chosen.last;
  const value = whole ? CALENDAR_UNITS.day.value(chosen.first) : holidayValue(chosen);
  const stretch = stretchOf(chosen, whole ? "date" : "span", "day", basis);
  return resolved("DATE", value, chosen.approximate ? { ...stretch, approximate: true } : stretch);
}

/** `XXXX-12-25` of a feast that has one date in every year. */
function everyYear(holiday: string): string {
  const dates = findHolidays(holiday, [2023, 2024, 2025]).map(({ first }) => formatDay(first).slice(4));
  return dates.length === 3 && new Set(dates).size === 1 ? `XXXX${dates[0]}` : "XXXX-XX-XX";
}

/** TIMEX3 has no value for a feast of several days: its week or its month is the nearest. */
function holidayValue({ first, last }: Days): string {
  const unit = last - first > 10 ? "month" : "week";
  return CALENDAR_UNITS[unit].value(first + Math.floor((last - first) / 2));
}

function chooseHoliday(
  candidates: readonly (Days & { readonly approximate: boolean })[],
  anchor: Anchor,
  which: Which | undefined,
  direction: Direction | undefined,
): (Days & { readonly approximate: boolean }) | undefined {
  const wanted =
    which === "last"
      ? candidates.filter(({ last }) => last < anchor.first).at(-1)
      : which === "next"
        ? candidates.find(({ first }) => first > anchor.last)
        : which === "this"
          ? candidates.find(({ first }) => fromDay(first).year === fromDay(anchor.first).year)
          : chooseDays(candidates, anchor, direction)?.taken;
  return candidates.find(({ first }) => first === wanted?.first);
}
