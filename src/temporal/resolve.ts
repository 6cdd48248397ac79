import { addMonths, type Day, fromDay, toDay, two, weekdayOf } from "../calendar/civil.ts";
import { CALENDAR_UNITS, type CalendarUnit, unitAt } from "../calendar/units.ts";
import type { DateBasis, Precision } from "../model/date.ts";
import type { Length, Meaning, Weekday } from "../model/meaning.ts";
import { isOpen } from "../model/meaning-rank.ts";
import type { Direction } from "../model/step.ts";
import type { TimeUnit } from "../model/temporal.ts";
import { type Anchor, PART_VALUES, readAnchor } from "./anchor.ts";
import { count, isCalendarUnit, isClockUnit, isFiner, REFERENCES, sideOf } from "./count-units.ts";
import { formatDuration, unitLength } from "./durations.ts";
import { clockDay } from "./following-night.ts";
import { modify } from "./modify.ts";
import type { Resolution, Stretch } from "./resolution.ts";
import { resolveCalendar, resolveNumeric } from "./resolve-calendar.ts";
import { resolveDecade, resolveDivision } from "./resolve-division.ts";
import { resolveFocus } from "./resolve-focus.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolveRange } from "./resolve-range.ts";
import { resolveWeekday, resolveWeekend } from "./resolve-weekday.ts";
import { resolved, stretchOf, unitResolution, withStretch } from "./unit-resolution.ts";

/**
 * The days of a meaning, counted from an anchor (a TIMEX3 value: the day of publication with its time,
 * `2024-06-12T10:00`, or what the text was telling, `1989-Q3`) in a direction. The same arguments always give the same.
 *
 * @example
 * resolve({ kind: "weekday", weekday: 2 }, "2024-06-12", "past").value; // "2024-06-11"
 */
export function resolve(meaning: Meaning, anchor: string | undefined, direction: Direction | undefined): Resolution {
  return resolveFrom(meaning, anchor === undefined ? undefined : readAnchor(anchor), direction);
}

export function resolveFrom(
  meaning: Meaning,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  // The table is keyed by the union, so the row fits its meaning; the compiler cannot follow that through the key.
  const row = RESOLVERS[meaning.kind] as (
    meaning: Meaning,
    anchor: Anchor | undefined,
    direction: Direction | undefined,
  ) => Resolution;
  return row(meaning, anchor, direction);
}

type Resolver<K extends Meaning["kind"]> = (
  meaning: Extract<Meaning, { kind: K }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
) => Resolution;

const RESOLVERS: { readonly [K in Meaning["kind"]]: Resolver<K> } = {
  calendar: resolveCalendar,
  weekday: resolveWeekday,
  weekend: resolveWeekend,
  shift: resolveShift,
  ago: resolveShift,
  division: resolveDivision,
  decade: resolveDecade,
  century: ({ century }) => unitResolution("century", toDay((century - 1) * 100, 1, 1), "explicit"),
  holiday: resolveHoliday,
  "part of day": resolvePartOfDay,
  clock: resolveClock,
  in: ({ inner, outer }, anchor, direction) => {
    const around = resolveFrom(outer, anchor, direction);
    const { first, last, basis } = around.stretch ?? {};
    if (first === undefined || last === undefined) return resolveFrom(inner, undefined, direction);
    const settled = inYearOf(inner, around);
    const soonest = resolveFrom(settled, { first, last: first, unit: "day" }, "future");
    const isBegun = outer.kind === "stretch" && outer.to === "future" && (soonest.stretch?.first ?? first) < first;
    // "next December", said in December
    const next = (soonest.stretch?.last ?? first) + 1;
    const inside = isBegun ? resolveFrom(settled, { first: next, last: next, unit: "day" }, "future") : soonest;
    // "the 31st of this month", in June: there is none
    if (inside.stretch?.first !== undefined && inside.stretch.first > last && !isBegun)
      return resolved("DATE", "XXXX-XX-XX");
    return inside.stretch === undefined
      ? inside
      : withStretch(inside, { ...withoutOthers(inside.stretch), basis: basis! });
  },
  nth: resolveNth,
  modified: ({ mod, of }, anchor, direction) => modify(resolveFrom(of, anchor, direction), mod),
  "part so far": resolvePartSoFar,
  reference: resolveReference,
  duration: ({ lengths }) => resolved("DURATION", formatDuration(lengths)),
  stretch: resolveStretch,
  set: resolveSet,
  anchored: resolveAnchored,
  focus: resolveFocus,
  corresponding: ({ years, year }, anchor) => {
    if (anchor === undefined) return resolved("DATE", "XXXX");
    const moved = year === undefined ? years : year - fromDay(anchor.first).year;
    return unitResolution(anchor.unit, unitAt(anchor.unit, addMonths(anchor.first, 12 * moved)).first, "anchored");
  },
  numeric: resolveNumeric,
  range: (meaning, anchor, direction) => resolveRange(meaning, anchor, direction, resolveFrom),
};

/** "the fourth quarter of this year": the year is the one said. */
function inYearOf(inner: Meaning, { stretch }: Resolution): Meaning {
  const isOpen = inner.kind === "division" && inner.year === undefined && inner.which === undefined;
  return isOpen && stretch?.precision === "year" && stretch.first !== undefined
    ? { ...inner, year: fromDay(stretch.first).year }
    : inner;
}

function resolveShift(meaning: Extract<Meaning, { kind: "shift" | "ago" }>, anchor: Anchor | undefined): Resolution {
  const { unit, amount } = meaning;
  if (anchor === undefined) return resolved(isClockUnit(unit) ? "TIME" : "DATE", REFERENCES[sideOf(amount)]);
  const besides = meaning.kind === "ago" ? meaning.besides : undefined;
  return count(unit, amount, movedBy(anchor, besides, amount), "relative");
}

/** "two years and three months ago": the years first, then the months. */
function movedBy(anchor: Anchor, besides: readonly Length[] | undefined, side: number): Anchor {
  if (besides === undefined) return anchor;
  const from = anchor.unit === "week" ? anchor.first + 3 : anchor.first; // a week is where its Thursday is, as in ISO 8601
  const first = besides.reduce((day, { unit, amount = 0 }) => unitLength(unit, day, side < 0 ? -amount : amount), from);
  return { ...anchor, first, last: first };
}

function resolvePartOfDay(
  { part, of }: Extract<Meaning, { kind: "part of day" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const on = of === undefined ? dayOf(anchor, "relative") : resolveFrom(of, anchor, direction);
  if (on.type === "SET") return { ...on, value: `${on.value}T${PART_VALUES[part]}` };
  const { stretch } = on;
  if (stretch?.first === undefined) return resolved("TIME", `${unknownDay(on.value)}T${PART_VALUES[part]}`);
  if (stretch.first !== stretch.last) return resolved("TIME", `${on.value}T${PART_VALUES[part]}`, stretch);
  return {
    ...on,
    type: "TIME",
    value: `${CALENDAR_UNITS.day.value(stretch.first)}T${PART_VALUES[part]}`,
    stretch: { ...stretch, precision: "part of day", partOfDay: part },
  };
}

function unknownDay(value: string): string {
  return value.startsWith("XXXX") ? value : "XXXX-XX-XX";
}

function resolveClock(
  { time, of }: Extract<Meaning, { kind: "clock" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const told = anchor?.unit === "day" ? { ...anchor, first: clockDay(anchor, time, direction) } : anchor;
  const on = of === undefined ? dayOf(told, "relative") : resolveFrom(of, anchor, direction);
  const { hour, minute, second, offset } = time;
  const clock = `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? "" : `:${two(second)}`}${offset === 0 ? "Z" : ""}`;
  const { stretch } = on;
  // "05/03/2024 at 11 a.m.": which of two days is open, the clock is not
  if (stretch?.kind === "alternatives") return { ...on, type: "TIME", value: `${on.value}${clock}` };
  if (stretch?.first === undefined || stretch.first !== stretch.last) {
    return resolved("TIME", `${unknownDay(on.value)}${clock}`);
  }
  const precision: Precision = minute === undefined ? "hour" : "minute";
  return {
    ...on,
    type: "TIME",
    value: `${CALENDAR_UNITS.day.value(stretch.first)}${clock}`,
    stretch: { ...stretch, precision, time },
  };
}

function dayOf(anchor: Anchor | undefined, basis: DateBasis): Resolution {
  if (anchor === undefined || anchor.unit !== "day") return resolved("DATE", "XXXX-XX-XX");
  return unitResolution("day", anchor.first, basis);
}

function resolveNth(
  { unit, weekday, index, of }: Extract<Meaning, { kind: "nth" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const around = resolveFrom(of, anchor, direction);
  const { first, last, basis } = around.stretch ?? {};
  if (first === undefined || last === undefined || !isCalendarUnit(unit)) return resolved("DATE", around.value);
  if (weekday !== undefined) {
    const start = first + ((weekday - weekdayOf(first) + 7) % 7);
    const end = last - ((weekdayOf(last) - weekday + 7) % 7);
    return unitResolution("day", index > 0 ? start + (index - 1) * 7 : end + (index + 1) * 7, basis!);
  }
  const begin =
    index > 0
      ? unitAt(unit, firstOf(unit, first, last), index - 1)
      : unitAt(unit, lastOf(unit, first, last), index + 1);
  return unitResolution(unit, begin.first, basis!);
}

/** The weeks of a year are those of ISO 8601, which begin with the one that holds 4 January; of a month those that touch it. A weekend is where its Saturday is. */
function firstOf(unit: CalendarUnit, first: Day, last: Day): Day {
  if (unit === "weekend") return first + ((SATURDAY - weekdayOf(first) + 7) % 7);
  return unit === "week" && last - first > 300 ? first + 3 : first;
}

function lastOf(unit: CalendarUnit, first: Day, last: Day): Day {
  if (unit === "weekend") return last - ((weekdayOf(last) - SATURDAY + 7) % 7);
  return unit === "week" && last - first > 300 ? last - 3 : last;
}

const SATURDAY = 6;

function resolvePartSoFar(
  { side, of }: Extract<Meaning, { kind: "part so far" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const whole = resolveFrom(of, anchor, direction);
  const mod = side === "earlier" ? "START" : "END";
  const { stretch } = whole;
  if (stretch?.first === undefined || stretch.last === undefined || anchor === undefined) return { ...whole, mod };
  const holds = anchor.unit === "day" && stretch.first <= anchor.first && anchor.first <= stretch.last;
  if (!holds || stretch.first === stretch.last) return { ...whole, mod };
  const unit = { first: stretch.first, last: stretch.last };
  const days =
    side === "earlier" ? { first: stretch.first, last: anchor.first } : { first: anchor.first, last: stretch.last };
  return { ...whole, mod, stretch: { ...stretch, ...days, unit, kind: "window", precision: "day" } };
}

function resolveReference({ to }: Extract<Meaning, { kind: "reference" }>, anchor: Anchor | undefined): Resolution {
  const resolution: Resolution = resolved("DATE", REFERENCES[to]);
  if (anchor === undefined || to === "present") return resolution;
  const side = to === "past" ? { last: anchor.last } : { first: anchor.first };
  return withStretch(resolution, stretchOf(side, "bound", "bound", "relative"));
}

function resolveStretch(
  { unit, amount, to }: Extract<Meaning, { kind: "stretch" }>,
  anchor: Anchor | undefined,
): Resolution {
  const length = amount === undefined ? { unit } : { unit, amount };
  const resolution: Resolution = resolved("DURATION", formatDuration([length]));
  if (anchor === undefined) return resolution;
  const clock = isClockUnit(unit);
  if (amount === undefined) {
    const after = clock ? anchor.first : anchor.first + 1;
    const side = to === "past" ? { last: anchor.last } : { first: after };
    return withStretch(resolution, stretchOf(side, "bound", "bound", "relative"));
  }
  const there = to === "past" ? unitLength(unit, anchor.first, -amount) : unitLength(unit, anchor.last, amount);
  const soonest = clock || there === anchor.first ? anchor.first : anchor.first + 1;
  const days = to === "past" ? { first: there, last: anchor.last } : { first: soonest, last: there };
  return withStretch(resolution, stretchOf(days, "span", "day", "relative"));
}

function resolveSet({ every, quant, freq }: Extract<Meaning, { kind: "set" }>): Resolution {
  const { value } = resolveFrom(every, undefined, undefined);
  return { ...resolved("SET", value), quant, freq };
}

function resolveAnchored(
  meaning: Extract<Meaning, { kind: "anchored" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const counted = countFrom(meaning, anchor, direction);
  if (direction === undefined || direction === "same" || meaning.from === undefined || !isYearly(meaning.from))
    return counted;
  // "the week of 6 October", said ahead on the 8th: what is counted lies ahead, the day itself need not
  const nearest = countFrom(meaning, anchor, undefined);
  return liesOn(direction, nearest.stretch, anchor) ? nearest : counted;
}

/** A day that comes every year, and the words do not say of which. */
function isYearly(meaning: Meaning): boolean {
  return isOpen(meaning) && (meaning.kind === "holiday" || (meaning.kind === "calendar" && meaning.day !== undefined));
}

function liesOn(direction: "past" | "future", stretch: Stretch | undefined, anchor: Anchor | undefined): boolean {
  if (stretch?.first === undefined || stretch.last === undefined || anchor === undefined) return false;
  return direction === "future" ? stretch.last >= anchor.first : stretch.first <= anchor.last;
}

function countFrom(
  { unit, amount, besides, from, weekday, event }: Extract<Meaning, { kind: "anchored" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const base = from === undefined ? undefined : resolveFrom(from, anchor, direction).stretch;
  const start =
    from === undefined ? (event ? undefined : anchor) : base?.first === undefined ? undefined : anchorOf(base);
  if (start === undefined || (isFiner(unit, start.unit) && start.minutes === undefined)) {
    // "two hours later": nothing tells from when, so only the length is known
    return isClockUnit(unit)
      ? { type: "DURATION", value: formatDuration([...(besides ?? []), { unit, amount: Math.abs(amount) }]) }
      : resolved("DATE", "XXXX-XX-XX");
  }
  if (weekday !== undefined) return unitResolution("day", weekdayBeside(start, weekday, amount), "anchored");
  // "a week after Easter" is a day, "the week of Easter" a week
  const days = DAYS_COUNTED[unit];
  if (start.unit === "day" && days !== undefined && amount !== 0)
    return unitResolution("day", start.first + days * amount, "anchored");
  if (unit === "weekend" && amount === 0) return count(unit, 0, weekendAnchor(start), "anchored");
  return count(unit, amount, movedBy(start, besides, amount), "anchored");
}

const DAYS_COUNTED: { readonly [U in TimeUnit]?: number } = { week: 7, fortnight: 14 };

/** The weekend of a Monday or Tuesday is the one before it: "Memorial Day weekend". */
function weekendAnchor(start: Anchor): Anchor {
  return start.unit === "day" && weekdayOf(start.first) <= 2
    ? { first: start.first - 2, last: start.first - 2, unit: "day" }
    : start;
}

/** The first such weekday after a day, the last before it, or the nearest. */
function weekdayBeside({ first, last }: Anchor, weekday: Weekday, side: number): Day {
  if (side === 0) return first + ((weekday - weekdayOf(first) + 10) % 7) - 3;
  if (side < 0) return first - (((weekdayOf(first) - weekday + 6) % 7) + 1);
  return last + ((weekday - weekdayOf(last) + 6) % 7) + 1;
}

function anchorOf({ first, last, precision, time }: Stretch): Anchor | undefined {
  if (first === undefined || last === undefined) return undefined;
  const unit = isCalendarUnit(precision) ? precision : "day";
  return time === undefined
    ? { first, last, unit }
    : { first, last, unit, minutes: time.hour * 60 + (time.minute ?? 0) };
}

function withoutOthers(stretch: Stretch): Stretch {
  return { ...stretch, others: undefined };
}
