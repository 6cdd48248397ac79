import { type Day, daysInMonth, fromDay, isCivilDay, toDay, two, weekdayOf } from "../calendar/civil.ts";
import { CALENDAR_UNITS, type Days, unitAt } from "../calendar/units.ts";
import type { Meaning, Weekday } from "../model/meaning.ts";
import type { Direction } from "../model/step.ts";
import type { Anchor } from "./anchor.ts";
import { chooseDays } from "./choose-days.ts";
import type { Other, Resolution } from "./resolution.ts";
import { otherDirection, resolved, stretchOf, unitResolution, withOthers } from "./unit-resolution.ts";

export function resolveCalendar(
  meaning: Extract<Meaning, { kind: "calendar" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const { year, month, day, week, weekday } = meaning;
  if (year !== undefined) {
    if (week !== undefined) return unitResolution("week", toDay(year, 1, 4) + (week - 1) * 7, "explicit");
    if (month === undefined) return unitResolution("year", toDay(year, 1, 1), "explicit");
    if (day === undefined) return unitResolution("month", toDay(year, month, 1), "explicit");
    return checkWeekday(unitResolution("day", toDay(year, month, day), "explicit"), weekday);
  }
  if (anchor === undefined)
    return {
      type: "DATE",
      value: `XXXX-${month === undefined ? "XX" : two(month)}${day === undefined ? "" : `-${two(day)}`}`,
    };
  const unit = day === undefined ? "month" : "day";
  const all =
    month === undefined
      ? monthCandidates(anchor.first, day!, weekday === undefined ? 2 : 6)
      : yearCandidates(anchor.first, month, day);
  const fitting = weekday === undefined ? all : all.filter(({ first }) => weekdayOf(first) === weekday);
  // "was booked Thursday (March 28)": where only next year's is a Thursday the weekday is the slip
  const chosen =
    chooseDays(fitting, anchor, direction) ??
    chooseDays(all, anchor, direction) ??
    chooseDays(fitting.length > 0 ? fitting : all, anchor, undefined);
  if (chosen === undefined) return resolved("DATE", "XXXX-XX-XX");
  const resolution = unitResolution(unit, chosen.taken.first, "relative");
  const others: readonly Other[] =
    chosen.other === undefined || fitting.length === 1 ? [] : [otherDirection(chosen.other)];
  return checkWeekday(withOthers(resolution, others), weekday);
}

function yearCandidates(near: Day, month: number, day: number | undefined): readonly Days[] {
  const { year } = fromDay(near);
  const found: Days[] = [];
  const reach = month === 2 && day === 29 ? 8 : 1;
  for (let at = year - reach; at <= year + reach; at++) {
    if (day === undefined) found.push(unitAt("month", toDay(at, month, 1)));
    else if (isCivilDay(at, month, day)) found.push(unitAt("day", toDay(at, month, day)));
  }
  return found;
}

/** That day in the months around; with its weekday half a year each way, in which one mostly fits. */
function monthCandidates(near: Day, day: number, months: number): readonly Days[] {
  const found: Days[] = [];
  for (let moved = -months; moved <= months; moved++) {
    const { first } = unitAt("month", near, moved);
    const { year, month } = fromDay(first);
    if (day <= daysInMonth(year, month)) found.push(unitAt("day", toDay(year, month, day)));
  }
  return found;
}

function checkWeekday(resolution: Resolution, weekday: Weekday | undefined): Resolution {
  const day = resolution.stretch?.first;
  if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return resolution;
  const near = day + ((weekday - weekdayOf(day) + 10) % 7) - 3;
  const readings = [resolution.value, CALENDAR_UNITS.day.value(near)];
  return { ...resolution, doubts: [{ code: "weekday-does-not-fit", readings }] };
}

/** Either order is possible and nothing in the article tells: both days are kept, as alternatives and with a doubt. */
export function resolveNumeric(
  { first, second, year }: Extract<Meaning, { kind: "numeric" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const dated = year === undefined ? {} : { year };
  const monthFirst = resolveCalendar({ kind: "calendar", ...dated, month: first, day: second }, anchor, direction);
  const dayFirst = resolveCalendar({ kind: "calendar", ...dated, month: second, day: first }, anchor, direction);
  const readings = [monthFirst.value, dayFirst.value];
  const doubts = [{ code: "day-month-order-unknown", readings }] as const;
  const days = [monthFirst.stretch?.first, dayFirst.stretch?.first];
  const [a, b] = days;
  if (a === undefined || b === undefined) return { ...monthFirst, doubts };
  const alternatives = [Math.min(a, b), Math.max(a, b)];
  const basis = monthFirst.stretch!.basis;
  const ends = { first: alternatives[0]!, last: alternatives[1]! };
  const stretch = { ...stretchOf(ends, "alternatives", "day", basis), alternatives };
  return { ...resolved("DATE", monthFirst.value, stretch), doubts };
}
