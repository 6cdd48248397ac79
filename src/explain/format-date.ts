import { toDay, weekdayOf } from "../calendar/civil.ts";
import { type EdtfDate, type EdtfEnd, type EdtfMember, type EdtfValue, readEdtf } from "../calendar/read-edtf.ts";
import type { ClockTime, EventDate, PartOfDay, Precision } from "../model/date.ts";
import { formatClock, formatOrdinal, formatYear, MONTHS, WEEKDAYS } from "./names.ts";

/** How long the names are: `Sunday 10 September 2023` or `Sun 10 Sep 2023`. */
export type DateStyle = "long" | "short";

/** What an EDTF string does not hold: said unit ("week"), part of a unit ("late"), part of the day, clock time. */
export interface DateDetail {
  readonly precision?: Precision | undefined;
  readonly part?: EventDate["part"] | undefined;
  readonly partOfDay?: PartOfDay | undefined;
  readonly time?: ClockTime | undefined;
}

/**
 * A date in words that never say more than the date does. What is told in the present tense, without a date, was under
 * way when the article appeared.
 *
 * @example
 * describeEdtf("[2024-06-18..2024-06-20]", "long"); // "between 18 and 20 June 2024"
 */
export function formatDate(date: EventDate, style: DateStyle = "long"): string {
  if (date.kind === "bound" && "before" in date.begin && "after" in date.end && date.begin.before !== undefined) {
    return `under way on ${describeEdtf(date.begin.before, style)}`;
  }
  return describeEdtf(date.edtf, style, date);
}

/** An EDTF string in words; the string itself where it is none that timelines write. */
export function describeEdtf(edtf: string, style: DateStyle = "long", detail: DateDetail = {}): string {
  const value = readEdtf(edtf);
  if (value === undefined) return edtf;
  const words = formatValue(value, style, detail);
  return [words, formatTimeOfDay(detail)].filter((part) => part !== undefined).join(", ");
}

const NAMES = {
  long: { months: MONTHS, weekdays: WEEKDAYS },
  short: { months: MONTHS.map(shorten), weekdays: WEEKDAYS.map(shorten) },
} as const satisfies Record<DateStyle, { readonly months: readonly string[]; readonly weekdays: readonly string[] }>;

function shorten(name: string): string {
  return name.slice(0, 3);
}

/** EDTF's sub-year codes that timelines write. */
const DIVISIONS: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  25: "northern spring",
  26: "northern summer",
  27: "northern autumn",
  28: "northern winter",
  29: "southern spring",
  30: "southern summer",
  31: "southern autumn",
  32: "southern winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
  40: "first half of",
  41: "second half of",
};

function formatValue(value: EdtfValue, style: DateStyle, detail: DateDetail): string {
  switch (value.kind) {
    case "date":
      return formatOne(value, style, detail);
    case "interval":
      return formatInterval(value.begin, value.end, style, detail);
    case "one of":
      return formatSet(value.members, style);
  }
}

function formatOne(date: EdtfDate, style: DateStyle, detail: DateDetail): string {
  const unit = detail.part === undefined ? "" : `${detail.part} `;
  const about = date.approximate && detail.part === undefined ? "about " : "";
  return `${about}${unit}${formatDateFully(date, style)}`;
}

/** The first whole year of the Gregorian calendar: before it, its weekdays were nobody's. */
const GREGORIAN = 1583;

function formatDateFully(date: EdtfDate, style: DateStyle): string {
  if (date.unit !== "day" || date.year < GREGORIAN) return formatShared(date, style);
  const weekday = weekdayOf(toDay(date.year, date.month!, date.day!));
  return `${NAMES[style].weekdays[weekday - 1]} ${formatShared(date, style)}`;
}

/** A date without its weekday; what `later` shares with it is left to `later`: "18" of 18 and 20 June. */
function formatShared(date: EdtfDate, style: DateStyle, later?: EdtfDate): string {
  const isSameYear = later !== undefined && later.year === date.year && later.unit === date.unit;
  const isSameMonth = isSameYear && later.month === date.month;
  const year = isSameYear ? "" : ` ${formatYear(date.year)}`;
  const month = date.month === undefined ? "" : NAMES[style].months[date.month - 1]!;
  switch (date.unit) {
    case "day":
      return isSameMonth ? String(date.day) : `${date.day} ${month}${year}`;
    case "month":
      return `${month}${year}`;
    case "division":
      return `${DIVISIONS[date.division!] ?? `part ${date.division} of`} ${formatYear(date.year)}`;
    case "year":
      return formatYear(date.year);
    case "decade":
      return `the ${formatYear(date.year)}s`;
    case "century":
      return `the ${formatOrdinal(Math.floor(date.year / 100) + 1)} century`;
    case "millennium":
      return `the ${formatOrdinal(Math.floor(date.year / 1000) + 1)} millennium`;
  }
}

function formatInterval(begin: EdtfEnd, end: EdtfEnd, style: DateStyle, detail: DateDetail): string {
  if (typeof begin === "object" && typeof end === "object") {
    const last = formatShared(end, style);
    const first = formatShared(begin, style, end);
    if (detail.precision === "week") return `week of ${first} to ${last}`;
    if (detail.precision === "weekend") return `weekend of ${first} and ${last}`;
    return `${begin.approximate ? "from about" : "from"} ${first} to ${end.approximate ? "about " : ""}${last}`;
  }
  if (typeof begin === "object") {
    return `${end === "open" ? "since" : "from"} ${formatOne(begin, style, detail)}${end === "open" ? "" : ", end not known"}`;
  }
  if (typeof end === "object") {
    return `until ${formatOne(end, style, detail)}${begin === "open" ? "" : ", begin not known"}`;
  }
  return "at no known time";
}

function formatSet(members: readonly EdtfMember[], style: DateStyle): string {
  const dates = members.flatMap((member) => (member.kind === "date" ? [member] : []));
  if (dates.length === members.length) return formatAlternatives(dates, style);
  return members
    .map((member) => (member.kind === "date" ? formatDateFully(member, style) : formatBetween(member, style)))
    .join(" or ");
}

function formatAlternatives(dates: readonly EdtfDate[], style: DateStyle): string {
  const words = dates.map((date, at) => formatShared(date, style, dates[at + 1]));
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function formatBetween(member: Extract<EdtfMember, { kind: "between" }>, style: DateStyle): string {
  const { first, last } = member;
  if (first === undefined) return last === undefined ? "" : `by ${formatShared(last, style)}`;
  if (last === undefined) return `on or after ${formatShared(first, style)}`;
  return `between ${formatShared(first, style, last)} and ${formatShared(last, style)}`;
}

function formatTimeOfDay({ time, partOfDay }: DateDetail): string | undefined {
  if (time === undefined) return partOfDay;
  const digits = formatClock(time);
  return time.zone === undefined ? digits : `${digits} ${time.zone}`;
}
