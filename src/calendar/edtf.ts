import type { ClockTime, DateKind, Precision } from "../model/date.ts";
import { type Day, formatDay, formatYear, fromDay, two } from "./civil.ts";
import { type Days, divisionOf, unitAt } from "./units.ts";

/** What EDTF is made from: days, how they are meant and how coarsely they were said. */
export interface EdtfSource {
  readonly kind: DateKind;
  readonly precision: Precision;
  /** Absent where it is open or not known. */
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
  readonly approximate?: boolean | undefined;
  readonly time?: ClockTime | undefined;
  readonly alternatives?: readonly Day[] | undefined;
}

/**
 * EDTF (ISO 8601-2:2019, levels 0 to 2). A stretch of a named unit is the unit; weeks, weekends and other stretches
 * are intervals of days, since EDTF has no weeks.
 *
 * @example
 * formatEdtf({ kind: "window", precision: "day", first: 19892, last: 19894 }); // "[2024-06-18..2024-06-20]"
 */
export function formatEdtf(source: EdtfSource): string {
  return FORMATS[source.kind](source);
}

const FORMATS: { readonly [K in DateKind]: (source: EdtfSource) => string } = {
  date: ({ precision, first, last, approximate, time }) => {
    if (first === undefined || last === undefined) return formatSides(first, last, "/", approximate);
    if (time !== undefined) return `${formatDay(first)}T${formatClock(time)}`;
    const name = unitName(precision, { first, last });
    if (name !== undefined && !(approximate && isUnqualified(name, precision))) return approximate ? `${name}~` : name;
    return formatSides(first, last, "/", approximate);
  },
  span: ({ precision, first, last, approximate }) => formatSides(first, last, "/", approximate, precision),
  // the grammar of a set of days has no place for the mark
  window: ({ precision, first, last }) =>
    `[${formatSides(first, last, "..", false, precision)
      .replace(/^\.\.\.\./, "..")
      .replace(/\.\.\.\.$/, "..")}]`,
  alternatives: ({ alternatives = [] }) => `[${alternatives.map(formatDay).join(",")}]`,
  bound: ({ first, last }) =>
    `[${first === undefined ? "" : formatDay(first)}..${last === undefined ? "" : formatDay(last)}]`,
};

/** Whether a precision is one of EDTF's numbered parts of a year, which take no mark and stand in no interval. */
export function isDivision(precision: Precision): boolean {
  return precision === "season" || precision === "quarter" || precision === "half";
}

/** EDTF puts no mark on digits that are left open, nor on seasons, quarters and halves. */
function isUnqualified(name: string, precision: Precision): boolean {
  return name.includes("X") || isDivision(precision);
}

/** `09:00:00Z`; without an offset the time is local. */
export function formatClock({ hour, minute, second, offset }: ClockTime): string {
  return `${two(hour)}:${two(minute ?? 0)}${second === undefined ? "" : `:${two(second)}`}${offset === undefined ? "" : formatOffset(offset)}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function formatSides(
  first: Day | undefined,
  last: Day | undefined,
  between: string,
  approximate: boolean | undefined,
  precision: Precision = "day",
): string {
  const mark = approximate ? "~" : "";
  if (between === "/" && first !== undefined && first === last) return formatDay(first) + mark;
  return `${side(first, "first", precision, mark)}${between}${side(last, "last", precision, mark)}`;
}

/** One end of an interval: the coarse unit it begins or ends, where it was said so coarsely. */
function side(day: Day | undefined, at: "first" | "last", precision: Precision, mark: string): string {
  if (day === undefined) return "..";
  for (const unit of ["year", "month"] as const) {
    if (precision === unit && unitAt(unit, day)[at] === day)
      return `${unit === "year" ? yearName(day) : monthName(day)}${mark}`;
  }
  return `${formatDay(day)}${mark}`;
}

/** The name of days that are one whole unit. */
function unitName(precision: Precision, { first, last }: Days): string | undefined {
  if (first === last) return formatDay(first);
  const named = NAMES[precision];
  if (named === undefined) return undefined;
  const whole = unitAt(named.unit, first);
  return whole.first === first && whole.last === last ? named.name(first) : undefined;
}

const NAMES: {
  readonly [P in Precision]?: {
    readonly unit: "month" | "quarter" | "season" | "half" | "year" | "decade" | "century" | "millennium";
    readonly name: (first: Day) => string;
  };
} = {
  month: { unit: "month", name: monthName },
  // ISO 8601-2:2019 4.8: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves
  quarter: { unit: "quarter", name: (first) => divisionName(first, 32 + divisionOf("quarter", first)) },
  season: { unit: "season", name: (first) => divisionName(first, 20 + divisionOf("season", first)) },
  half: { unit: "half", name: (first) => divisionName(first, 39 + divisionOf("half", first)) },
  year: { unit: "year", name: yearName },
  decade: { unit: "decade", name: (first) => `${yearName(first).slice(0, -1)}X` },
  century: { unit: "century", name: (first) => `${yearName(first).slice(0, -2)}XX` },
  millennium: { unit: "millennium", name: (first) => `${yearName(first).slice(0, -3)}XXX` },
};

function divisionName(first: Day, code: number): string {
  return `${yearName(first)}-${code}`;
}

function yearName(first: Day): string {
  return formatYear(fromDay(first).year);
}

function monthName(first: Day): string {
  return formatDay(first).slice(0, -3);
}
