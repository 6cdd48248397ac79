import { addMonths, type Day, daysInMonth, fromDay, isCivilDay, toDay, two, weekdayOf } from "../calendar/civil.ts";
import {
  CALENDAR_UNITS,
  type CalendarUnit,
  type Days,
  divisionDays,
  SEASON_VALUES,
  unitAt,
} from "../calendar/units.ts";
import type { DateBasis, Precision } from "../model/date.ts";
import type { Meaning, Weekday, Which } from "../model/meaning.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { Direction } from "../model/step.ts";
import type { TimeUnit } from "../model/temporal.ts";
import { type Anchor, PART_VALUES, readAnchor } from "./anchor.ts";
import { type Choice, chooseDays } from "./choose-days.ts";
import { formatDuration, unitLength } from "./durations.ts";
import { findHolidays } from "./find-holidays.ts";
import { modify } from "./modify.ts";
import type { Other, Resolution, Stretch } from "./resolution.ts";
import { resolveRange } from "./resolve-range.ts";

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
    const inside = resolveFrom(inner, { first, last: first, unit: "day" }, "future");
    return inside.stretch === undefined
      ? inside
      : withStretch(inside, { ...withoutOthers(inside.stretch), basis: basis! });
  },
  nth: resolveNth,
  modified: ({ mod, of }, anchor, direction) => modify(resolveFrom(of, anchor, direction), mod),
  "part so far": resolvePartSoFar,
  reference: resolveReference,
  duration: ({ lengths }) => ({ type: "DURATION", value: formatDuration(lengths) }),
  stretch: resolveStretch,
  set: resolveSet,
  anchored: resolveAnchored,
  focus: resolveFocus,
  corresponding: ({ years }, anchor) =>
    anchor === undefined
      ? { type: "DATE", value: "XXXX" }
      : unitResolution(anchor.unit, unitAt(anchor.unit, addMonths(anchor.first, 12 * years)).first, "anchored"),
  numeric: resolveNumeric,
  range: (meaning, anchor, direction) => resolveRange(meaning, anchor, direction, resolveFrom),
};

function resolveCalendar(
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
  const all = month === undefined ? monthCandidates(anchor.first, day!) : yearCandidates(anchor.first, month, day);
  const fitting = weekday === undefined ? all : all.filter(({ first }) => weekdayOf(first) === weekday);
  const chosen = chooseDate(fitting.length > 0 ? fitting : all, anchor, direction);
  if (chosen === undefined) return { type: "DATE", value: "XXXX-XX-XX" };
  const resolution = unitResolution(unit, chosen.taken.first, "relative");
  const others: readonly Other[] =
    chosen.other === undefined || fitting.length === 1 ? [] : [{ ...chosen.other, because: "other direction" }];
  return checkWeekday(withOthers(resolution, others), weekday);
}

function chooseDate(candidates: readonly Days[], anchor: Anchor, direction: Direction | undefined): Choice | undefined {
  return chooseDays(candidates, anchor, direction) ?? chooseDays(candidates, anchor, undefined);
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

function monthCandidates(near: Day, day: number): readonly Days[] {
  const found: Days[] = [];
  for (let moved = -2; moved <= 2; moved++) {
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

function resolveWeekday(
  { weekday, which }: Extract<Meaning, { kind: "weekday" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (anchor === undefined) return { type: "DATE", value: `XXXX-WXX-${weekday}` };
  const here = anchor.first;
  const inWeek = here - weekdayOf(here) + weekday;
  if (which === undefined) {
    const candidates = [-7, 0, 7].map((moved) => unitAt("day", inWeek + moved));
    const chosen = chooseDays(
      [unitAt("day", inWeek - 14), ...candidates, unitAt("day", inWeek + 14)],
      anchor,
      direction,
    )!;
    const others: readonly Other[] =
      chosen.other === undefined ? [] : [{ ...chosen.other, because: "other direction" }];
    return withOthers(unitResolution("day", chosen.taken.first, "relative"), others);
  }
  return WEEKDAY_WORDS[which](here, inWeek, direction);
}

/** "last" is the one just past, "next" the one just ahead; the one in the week before or after is kept beside it. */
const WEEKDAY_WORDS: {
  readonly [W in Which]: (here: Day, inWeek: Day, direction: Direction | undefined) => Resolution;
} = {
  last: (here, inWeek) => {
    const taken = inWeek < here ? inWeek : inWeek - 7;
    return besides(taken, inWeek - 7, "week before");
  },
  next: (here, inWeek) => {
    const taken = inWeek > here ? inWeek : inWeek + 7;
    return besides(taken, inWeek + 7, "week after");
  },
  this: (here, inWeek, direction) => {
    if (direction === "past" && inWeek > here) return besides(inWeek - 7, inWeek, "other direction");
    if (direction === "future" && inWeek < here) return besides(inWeek + 7, inWeek, "other direction");
    const near = direction === undefined && here - inWeek > 3 ? inWeek + 7 : inWeek;
    return besides(near, inWeek, "other direction");
  },
};

function besides(taken: Day, other: Day, because: Other["because"]): Resolution {
  const resolution = unitResolution("day", taken, "relative");
  return taken === other ? resolution : withOthers(resolution, [{ first: other, last: other, because }]);
}

function resolveWeekend(
  { which }: Extract<Meaning, { kind: "weekend" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (anchor === undefined) return { type: "DATE", value: "XXXX-WXX-WE" };
  const candidates = [-2, -1, 0, 1, 2].map((moved) => unitAt("weekend", anchor.first, moved));
  if (which === "last") {
    const past = candidates.filter(({ last }) => last < anchor.first);
    return unitResolution("weekend", past[past.length - 1]!.first, "relative");
  }
  if (which === "next") return unitResolution("weekend", unitAt("weekend", anchor.first, 1).first, "relative");
  const chosen = chooseDays(candidates, anchor, which === "this" && direction !== "past" ? "future" : direction)!;
  const others: readonly Other[] = chosen.other === undefined ? [] : [{ ...chosen.other, because: "other direction" }];
  return withOthers(unitResolution("weekend", chosen.taken.first, "relative"), others);
}

function resolveShift(
  { unit, amount }: Extract<Meaning, { kind: "shift" | "ago" }>,
  anchor: Anchor | undefined,
): Resolution {
  if (anchor === undefined) return { type: isClockUnit(unit) ? "TIME" : "DATE", value: REFERENCES[sideOf(amount)] };
  return count(unit, amount, anchor, "relative");
}

/** So many units from the anchor, in the precision of the unit. */
function count(unit: TimeUnit, amount: number, anchor: Anchor, basis: DateBasis): Resolution {
  if (unit === "hour" || unit === "minute" || unit === "second") return countClock(unit, amount, anchor, basis);
  if (unit === "fortnight") return unitResolution("week", anchor.first + 14 * amount, basis);
  if (!Number.isInteger(amount)) return countFraction(unit, amount, anchor, basis);
  return unitResolution(unit, unitAt(unit, anchor.first, amount).first, basis);
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
    return Math.abs(minutes) < 1440 ? { type: "TIME", value: REFERENCES[sideOf(amount)] } : day;
  }
  const at = Math.floor(anchor.minutes + minutes);
  const day = anchor.first + Math.floor(at / 1440);
  const inDay = ((at % 1440) + 1440) % 1440;
  const time = { hour: Math.floor(inDay / 60), minute: inDay % 60 };
  const precision: Precision = unit === "hour" ? "hour" : "minute";
  return {
    type: "TIME",
    value: `${CALENDAR_UNITS.day.value(day)}T${two(time.hour)}:${two(time.minute)}`,
    stretch: { first: day, last: day, kind: "date", precision, basis, time, approximate: true },
  };
}

const REFERENCES = { past: "PAST_REF", present: "PRESENT_REF", future: "FUTURE_REF" } as const;

function sideOf(amount: number): keyof typeof REFERENCES {
  return amount < 0 ? "past" : amount > 0 ? "future" : "present";
}

function isClockUnit(unit: TimeUnit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

function resolveDivision(
  { division, index, which, year }: Extract<Meaning, { kind: "division" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (year !== undefined) return unitResolution(division, divisionDays(division, year, index).first, "explicit");
  if (anchor === undefined) return { type: "DATE", value: `XXXX-${divisionValue(division, index)}` };
  const here = fromDay(anchor.first).year;
  const candidates = [-2, -1, 0, 1, 2].map((moved) => divisionDays(division, here + moved, index));
  const chosen = chooseDivision(candidates, anchor, which, direction);
  const others: readonly Other[] = chosen.other === undefined ? [] : [{ ...chosen.other, because: "other direction" }];
  return withOthers(unitResolution(division, chosen.taken.first, "relative"), others);
}

function divisionValue(division: "quarter" | "half" | "season", index: number): string {
  if (division === "season") return SEASON_VALUES[index - 1]!;
  return `${division === "quarter" ? "Q" : "H"}${index}`;
}

function chooseDivision(
  candidates: readonly Days[],
  anchor: Anchor,
  which: Which | undefined,
  direction: Direction | undefined,
): Choice {
  if (which === "last") return { taken: candidates.filter(({ last }) => last < anchor.first).at(-1)! };
  if (which === "next") return { taken: candidates.find(({ first }) => first > anchor.last)! };
  if (which === "this") return { taken: candidates[2]! };
  return chooseDays(candidates, anchor, isNear(candidates, anchor) ? undefined : direction)!;
}

/** Whether a quarter, half or season holds the anchor or ended or begins within a season of it. */
function isNear(candidates: readonly Days[], anchor: Anchor): boolean {
  return candidates.some(({ first, last }) => first - anchor.last <= 91 && anchor.first - last <= 91);
}

function resolveDecade({ start }: Extract<Meaning, { kind: "decade" }>, anchor: Anchor | undefined): Resolution {
  if (start >= 100) return unitResolution("decade", toDay(start, 1, 1), "explicit");
  if (anchor === undefined) return unitResolution("decade", toDay(1900 + start, 1, 1), "explicit");
  const century = Math.floor(fromDay(anchor.first).year / 100) * 100;
  const year = century + start <= fromDay(anchor.first).year + 10 ? century + start : century - 100 + start;
  return unitResolution("decade", toDay(year, 1, 1), "relative");
}

function resolveHoliday(
  { holiday, which, year }: Extract<Meaning, { kind: "holiday" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const near = year ?? (anchor === undefined ? undefined : fromDay(anchor.first).year);
  if (near === undefined) return { type: "DATE", value: "XXXX-XX-XX" };
  const candidates = findHolidays(holiday, year === undefined ? [near - 1, near, near + 1] : [year]);
  const chosen = year !== undefined ? candidates[0] : chooseHoliday(candidates, anchor!, which, direction);
  if (chosen === undefined) return { type: "DATE", value: "XXXX-XX-XX" };
  const basis: DateBasis = year === undefined ? "relative" : "explicit";
  const whole = chosen.first === chosen.last;
  const value = whole ? CALENDAR_UNITS.day.value(chosen.first) : holidayValue(chosen);
  const stretch: Stretch = {
    first: chosen.first,
    last: chosen.last,
    kind: whole ? "date" : "span",
    precision: "day",
    basis,
  };
  return { type: "DATE", value, stretch: chosen.approximate ? { ...stretch, approximate: true } : stretch };
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

function resolvePartOfDay(
  { part, of }: Extract<Meaning, { kind: "part of day" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const on = of === undefined ? dayOf(anchor, "relative") : resolveFrom(of, anchor, direction);
  if (on.type === "SET") return { ...on, value: `${on.value}T${PART_VALUES[part]}` };
  const { stretch } = on;
  if (stretch?.first === undefined) return { type: "TIME", value: `${unknownDay(on.value)}T${PART_VALUES[part]}` };
  if (stretch.first !== stretch.last) return { type: "TIME", value: `${on.value}T${PART_VALUES[part]}`, stretch };
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
  const on = of === undefined ? dayOf(anchor, "relative") : resolveFrom(of, anchor, direction);
  const { hour, minute, second, offset } = time;
  const clock = `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? "" : `:${two(second)}`}${offset === 0 ? "Z" : ""}`;
  const { stretch } = on;
  if (stretch?.first === undefined || stretch.first !== stretch.last) {
    return { type: "TIME", value: `${unknownDay(on.value)}${clock}` };
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
  if (anchor === undefined || anchor.unit !== "day") return { type: "DATE", value: "XXXX-XX-XX" };
  return unitResolution("day", anchor.first, basis);
}

function resolveNth(
  { unit, weekday, index, of }: Extract<Meaning, { kind: "nth" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const around = resolveFrom(of, anchor, direction);
  const { first, last, basis } = around.stretch ?? {};
  if (first === undefined || last === undefined || !isCalendarUnit(unit)) return { type: "DATE", value: around.value };
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

/** The weeks of a year are those of ISO 8601, which begin with the one that holds 4 January; of a month those that touch it. */
function firstOf(unit: CalendarUnit, first: Day, last: Day): Day {
  return unit === "week" && last - first > 300 ? first + 3 : first;
}

function lastOf(unit: CalendarUnit, first: Day, last: Day): Day {
  return unit === "week" && last - first > 300 ? last - 3 : last;
}

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
  const resolution: Resolution = { type: "DATE", value: REFERENCES[to] };
  if (anchor === undefined || to === "present") return resolution;
  const side = to === "past" ? { last: anchor.last } : { first: anchor.first };
  return { ...resolution, stretch: { ...side, kind: "bound", precision: "bound", basis: "relative" } };
}

function resolveStretch(
  { unit, amount, to }: Extract<Meaning, { kind: "stretch" }>,
  anchor: Anchor | undefined,
): Resolution {
  const length = amount === undefined ? { unit } : { unit, amount };
  const resolution: Resolution = { type: "DURATION", value: formatDuration([length]) };
  if (anchor === undefined) return resolution;
  const clock = isClockUnit(unit);
  if (amount === undefined) {
    const after = clock ? anchor.first : anchor.first + 1;
    const side = to === "past" ? { last: anchor.last } : { first: after };
    return { ...resolution, stretch: { ...side, kind: "bound", precision: "bound", basis: "relative" } };
  }
  const there = to === "past" ? unitLength(unit, anchor.first, -amount) : unitLength(unit, anchor.last, amount);
  const soonest = clock || there === anchor.first ? anchor.first : anchor.first + 1;
  const days = to === "past" ? { first: there, last: anchor.last } : { first: soonest, last: there };
  return { ...resolution, stretch: { ...days, kind: "span", precision: "day", basis: "relative" } };
}

function resolveSet({ every, quant, freq }: Extract<Meaning, { kind: "set" }>): Resolution {
  const { value } = resolveFrom(every, undefined, undefined);
  return { type: "SET", value, ...(quant === undefined ? {} : { quant }), ...(freq === undefined ? {} : { freq }) };
}

function resolveAnchored(
  { unit, amount, from, event }: Extract<Meaning, { kind: "anchored" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  const base = from === undefined ? undefined : resolveFrom(from, anchor, direction).stretch;
  const start =
    from === undefined ? (event ? undefined : anchor) : base?.first === undefined ? undefined : anchorOf(base);
  if (start === undefined || isFiner(unit, start.unit)) {
    return { type: isClockUnit(unit) ? "TIME" : "DATE", value: isClockUnit(unit) ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX" };
  }
  if (start.unit === "day" && unit === "week") return unitResolution("day", start.first + 7 * amount, "anchored");
  return count(unit, amount, start, "anchored");
}

function anchorOf({ first, last, precision, time }: Stretch): Anchor | undefined {
  if (first === undefined || last === undefined) return undefined;
  const unit = isCalendarUnit(precision) ? precision : "day";
  return time === undefined
    ? { first, last, unit }
    : { first, last, unit, minutes: time.hour * 60 + (time.minute ?? 0) };
}

function isCalendarUnit(name: string): name is CalendarUnit {
  return name in CALENDAR_UNITS;
}

/** Whether counting in a unit says more than the anchor knows: two days after "1990". */
function isFiner(unit: TimeUnit, than: CalendarUnit): boolean {
  return UNIT_RANK[unit] < UNIT_RANK[than];
}

function resolveFocus(
  { unit, shift, weekday, month }: Extract<Meaning, { kind: "focus" }>,
  anchor: Anchor | undefined,
): Resolution {
  if (anchor === undefined || !isCalendarUnit(unit) || isFiner(unit, anchor.unit))
    return { type: "DATE", value: FOCUS_UNKNOWN[unit] ?? "XXXX-XX-XX" };
  if (weekday !== undefined) {
    const inWeek = anchor.first - weekdayOf(anchor.first) + weekday;
    const moved = shift > 0 && inWeek <= anchor.first ? 7 : shift < 0 && inWeek >= anchor.first ? -7 : 0;
    return unitResolution("day", inWeek + moved, "anchored");
  }
  if (month !== undefined) {
    const { year, month: here } = fromDay(anchor.first);
    const moved = shift > 0 && month <= here ? 1 : shift < 0 && month >= here ? -1 : 0;
    return unitResolution("month", toDay(year + moved, month, 1), "anchored");
  }
  return unitResolution(unit, unitAt(unit, shift > 0 ? anchor.last : anchor.first, shift).first, "anchored");
}

const FOCUS_UNKNOWN: { readonly [U in TimeUnit]?: string } = {
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** Either order is possible and nothing in the article tells: both days are kept, as alternatives and with a doubt. */
function resolveNumeric(
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
  return {
    type: "DATE",
    value: monthFirst.value,
    stretch: {
      first: alternatives[0]!,
      last: alternatives[1]!,
      kind: "alternatives",
      precision: "day",
      basis,
      alternatives,
    },
    doubts,
  };
}

function unitResolution(unit: CalendarUnit, day: Day, basis: DateBasis): Resolution {
  const row = CALENDAR_UNITS[unit];
  const days = row.at(day);
  return {
    type: "DATE",
    value: row.value(days.first),
    stretch: { first: days.first, last: days.last, kind: "date", precision: row.precision, basis },
  };
}

function withOthers(resolution: Resolution, others: readonly Other[]): Resolution {
  return others.length === 0 || resolution.stretch === undefined
    ? resolution
    : withStretch(resolution, { ...resolution.stretch, others });
}

function withStretch(resolution: Resolution, stretch: Stretch): Resolution {
  return { ...resolution, stretch };
}

function withoutOthers({ others: _others, ...stretch }: Stretch): Stretch {
  return stretch;
}
