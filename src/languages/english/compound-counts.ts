import type { Meaning } from "../../model/meaning.ts";
import { rankOf, UNIT_RANK } from "../../model/meaning-rank.ts";
import type { TimeUnit } from "../../model/temporal.ts";
import { opening } from "./clock-range.ts";
import { onDay } from "./compound-clocks.ts";
import type { CompoundSlots } from "./compound-slots.ts";
import { inYears, modified } from "./dates-meanings.ts";

/** "the day before", "the week before", where the day itself follows: "Christmas". */
export function besideDate(beside: Extract<Meaning, { kind: "anchored" }>, date: Meaning): Meaning | undefined {
  const { unit, amount, from, event } = beside;
  if (event) return { kind: "anchored", unit, amount, from: date };
  const inner = from?.kind === "anchored" ? besideDate(from, date) : undefined;
  return inner && { kind: "anchored", unit, amount, from: inner };
}

/** "the Friday before Easter", "the Sunday nearest 11 November" */
export function weekdayBeside(weekday: Meaning, from: Meaning, amount: 1 | 0 | -1): Meaning | undefined {
  return weekday.kind === "weekday" && weekday.which === undefined && from.kind !== "weekday" && rankOf(from) === 1
    ? { kind: "anchored", unit: "day", amount, weekday: weekday.weekday, from }
    : undefined;
}

/** "the quarter a year ago" */
export function yearBefore(period: Meaning, ago: Meaning): Meaning | undefined {
  const isBack = (ago.kind === "ago" || ago.kind === "anchored") && ago.unit === "year" && ago.amount === -1;
  return isBack && period.kind === "focus" && period.unit === "quarter" && period.shift === 0
    ? { kind: "corresponding", years: -1 }
    : undefined;
}

export function nthUnit(unit: TimeUnit, index: number, of: Meaning): Meaning | undefined {
  const rank = rankOf(of);
  return rank !== undefined && UNIT_RANK[unit] > 0 && rank > UNIT_RANK[unit]
    ? { kind: "nth", unit, index, of }
    : undefined;
}

export function countedAbout(
  { mod, of }: CompoundSlots["modifiedDuration"],
  date: Meaning,
  sign: 1 | -1,
): Meaning | undefined {
  const meaning = of.kind === "duration" ? counted(of, date, sign) : undefined;
  return meaning === undefined ? undefined : modified(mod, meaning);
}

/** "Friday week", "tomorrow week": a week after the coming one. */
export function weekOn(day: Meaning, weeks: number): Meaning | undefined {
  const isAhead = day.kind === "shift" && day.unit === "day" && day.amount >= 0;
  const isBare = day.kind === "weekday" && day.which === undefined;
  if (!isAhead && !isBare) return undefined;
  return { kind: "anchored", unit: "week", amount: weeks, from: isBare ? { ...day, which: "next" } : day };
}

/** "two weeks today", "a week tomorrow" */
export function weeksOn(day: Meaning, { lengths }: CompoundSlots["duration"]): Meaning | undefined {
  const length = lengths[0];
  return lengths.length === 1 && length?.unit === "week" && length.amount !== undefined
    ? weekOn(day, length.amount)
    : undefined;
}

/** "two hours before 3 p.m. on Friday"; what comes after midnight belongs to the day that it opens. */
export function besideClock(
  length: CompoundSlots["duration"],
  clock: CompoundSlots["clockTime"],
  isBefore: boolean,
  date?: Meaning,
): Meaning | undefined {
  const { unit } = length.lengths[0]!;
  if (unit !== "hour" && unit !== "minute") return undefined;
  const time = isBefore ? clock : opening(clock);
  const moment = date === undefined ? time : onDay(time, date);
  return moment && counted(length, moment, isBefore ? -1 : 1);
}

export function isOneWeek({ lengths }: CompoundSlots["duration"]): boolean {
  return lengths.length === 1 && lengths[0]!.unit === "week" && lengths[0]!.amount === 1;
}

export function counted({ lengths }: CompoundSlots["duration"], from: Meaning, sign: 1 | -1): Meaning | undefined {
  const length = lengths[0];
  if (lengths.length !== 1 || length?.amount === undefined) return undefined;
  return { kind: "anchored", unit: length.unit, amount: length.amount * sign, from };
}

/** "a year from today", "six months from 1 September": as many months or years on, known to the day. */
export function countedFromDay(duration: CompoundSlots["duration"], from: Meaning): Meaning | undefined {
  const [length] = duration.lengths;
  const isDay = rankOf(from) === 1 && from.kind !== "range";
  const isCoarse = duration.lengths.length === 1 && Number.isInteger(length?.amount) && UNIT_RANK[length!.unit] > 2;
  return isDay && isCoarse
    ? { kind: "anchored", unit: "day", amount: 0, besides: duration.lengths, from }
    : counted(duration, from, 1);
}

/** "[two years and three months] ago": the last length with its word, the coarser ones beside it. */
export function countedOff(
  { lengths }: CompoundSlots["duration"],
  offset: (unit: TimeUnit, amount: number) => Meaning,
): Meaning | undefined {
  const last = lengths[lengths.length - 1];
  if (last?.amount === undefined) return undefined;
  const from = offset(last.unit, last.amount);
  return lengths.length === 1 ? from : countedOn({ kind: "duration", lengths: lengths.slice(0, -1) }, from);
}

/** "The vote is [nine days] away": hours are how far a place lies. */
export function countedInDays(duration: CompoundSlots["duration"]): Meaning | undefined {
  return duration.lengths.every(({ unit }) => UNIT_RANK[unit] >= 1) ? countedOff(duration, inYears) : undefined;
}

/** "two years and [three months ago]" */
export function countedOn({ lengths }: CompoundSlots["duration"], from: Meaning): Meaning | undefined {
  if (!isOffset(from)) return undefined;
  const isCoarser = lengths.every(
    ({ unit, amount }) => amount !== undefined && COARSENESS[unit] > COARSENESS[from.unit],
  );
  return isCoarser ? { ...from, besides: [...lengths, ...(from.besides ?? [])] } : undefined;
}

/** "a year ago today", "five years ago on Tuesday", "60 years ago next month", "this May": a day, week, month or season near now, moved. */
export function agoOn(ago: Meaning, date: Meaning): Meaning | undefined {
  if (ago.kind !== "ago" || ago.besides !== undefined || UNIT_RANK[ago.unit] <= (rankOf(date) ?? 9)) return undefined;
  const besides = [{ unit: ago.unit, amount: ago.amount }];
  if (date.kind === "weekday" && date.which === undefined)
    return { kind: "anchored", unit: "day", amount: 0, besides, from: date };
  const unit = date.kind === "shift" && Math.abs(date.amount) <= 1 ? date.unit : thisUnit(date);
  return unit && { kind: "anchored", unit, amount: 0, besides, from: date };
}

/** The unit that is "this May", "this Friday" or "this summer". */
function thisUnit(date: Meaning): TimeUnit | undefined {
  if (date.kind === "weekday" && date.which === "this") return "day";
  if (date.kind === "division" && date.which === "this") return date.division;
  const isThisYear = date.kind === "in" && date.outer.kind === "shift" && date.outer.amount === 0;
  return isThisYear && rankOf(date) === 3 ? "month" : undefined;
}

export function together(a: CompoundSlots["duration"], b: CompoundSlots["duration"]): Meaning | undefined {
  const known = new Set(a.lengths.map(({ unit }) => unit));
  if (b.lengths.some(({ unit }) => known.has(unit))) return undefined;
  return { kind: "duration", lengths: [...a.lengths, ...b.lengths] };
}

type Offset = Extract<Meaning, { kind: "ago" | "anchored" }>;

function isOffset(meaning: Meaning): meaning is Offset {
  return meaning.kind === "ago" || (meaning.kind === "anchored" && meaning.from === undefined && !meaning.event);
}

/** As ranks, and finer below a day. */
const COARSENESS: { readonly [U in TimeUnit]: number } = { ...UNIT_RANK, second: -2, minute: -1 };
