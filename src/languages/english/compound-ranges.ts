import type { Meaning } from "../../model/meaning.ts";
import { rankOf, UNIT_RANK } from "../../model/meaning-rank.ts";
import type { Place } from "../../patterns/rule.ts";
import type { CompoundSlots, Sense } from "./compound-slots.ts";

export function untilNow(begin: Meaning, { to }: CompoundSlots["reference"]): Meaning | undefined {
  if (to !== "present" || rankOf(begin) === undefined) return undefined;
  return { kind: "range", sense: "span", parts: [begin, { kind: "shift", unit: "day", amount: 0 }] };
}

export function sameRank(a: Meaning, b: Meaning): boolean {
  return rankOf(a) !== undefined && rankOf(a) === rankOf(b);
}

/** "moved from June 22 to June 29" are two dates of one plan and no span. */
export function isMoved({ items, from }: Place): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (MOVED.has(items.word(at))) return true;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OBJECT); at--) {
    if (POSTPONED.has(items.word(at))) return true;
    if (!/^[\p{L}\p{N}]/u.test(items.word(at))) return false;
  }
  return false;
}

export function range(sense: Sense, begin: Meaning, end: Meaning): Meaning | undefined {
  if (rankOf(begin) === undefined || rankOf(end) === undefined) return undefined;
  return { kind: "range", sense, parts: [...partsOf(withMonth(withYear(begin, end), end)), ...partsOf(end)] };
}

/** "this week and next", "last year or this": the unit is said once, and nothing that "next" would describe follows. */
export function withNeighbour(sense: Sense, date: Meaning, { items, to }: Place): Meaning | undefined {
  const amount = NEIGHBOURS.get(items.word(to - 1))!;
  if (date.kind !== "shift" || date.definite || Math.abs(date.amount - amount) !== 1 || UNIT_RANK[date.unit] < 2)
    return undefined;
  const isLed = items.word(to) === "to" || /^(?:DT|NN|JJ|CD|PRP|VBG)/.test(items.tag(to));
  return isLed ? undefined : { kind: "range", sense, parts: [date, { ...date, amount }] };
}

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "A revision Friday to December's figures" is no span: without "from" both ends are as fine, or both calendar dates. */
export function areAlike(begin: Meaning, end: Meaning): boolean {
  return rankOf(begin) === rankOf(end) || (begin.kind === "calendar" && end.kind === "calendar");
}

export function list(a: Meaning, b: Meaning, c: Meaning): Meaning {
  return { kind: "range", sense: "list", parts: [a, b, c] };
}

/** "October 30, 31 and November 1": the day between is of the first month. */
export function listOver(first: Meaning, day: number, last: Meaning): Meaning | undefined {
  if (first.kind !== "calendar" || last.kind !== "calendar") return undefined;
  if (first.month === undefined || first.day === undefined || last.month === undefined || last.day === undefined)
    return undefined;
  const { weekday: _weekday, ...fields } = first;
  return list(first, { ...fields, day }, last);
}

/** "14-16 June": days before a date that has the month. */
export function days(sense: Sense, before: readonly number[], last: Meaning): Meaning | undefined {
  if (last.kind !== "calendar" || last.day === undefined || last.month === undefined) return undefined;
  const { weekday: _weekday, ...fields } = last;
  return { kind: "range", sense, parts: [...before.map((day): Meaning => ({ ...fields, day })), last] };
}

/** "from 4 to 23 of next month" */
export function daysOf(first: number, last: number, outer: Meaning): Meaning | undefined {
  if (outer.kind !== "shift" || outer.unit !== "month" || last <= first) return undefined;
  const parts = [first, last].map((day): Meaning => ({ kind: "in", inner: { kind: "calendar", day }, outer }));
  return { kind: "range", sense: "span", parts };
}

/** "June 14-16, 2024": days after a date that has the month, and perhaps their year. */
export function daysAfter(sense: Sense, first: Meaning, after: readonly number[], said?: Meaning): Meaning | undefined {
  if (first.kind !== "calendar" || first.day === undefined || first.month === undefined) return undefined;
  const year =
    said?.kind === "calendar" && said.month === undefined && first.year === undefined ? said.year : undefined;
  if (said !== undefined && year === undefined) return undefined;
  const lead = year === undefined ? first : { ...first, year };
  const { weekday: _weekday, ...fields } = lead;
  return { kind: "range", sense, parts: [lead, ...after.map((day): Meaning => ({ ...fields, day }))] };
}

/** "on the 22nd and 23rd": days whose month is not said. */
export function daysOfNone(sense: Sense, first: Meaning, day: number, { items, to }: Place): Meaning | undefined {
  if (items.word(to) === "of" || items.senses(to).length > 0) return undefined;
  if (first.kind !== "calendar" || first.day === undefined || first.month !== undefined) return undefined;
  return day > first.day ? { kind: "range", sense, parts: [first, { kind: "calendar", day }] } : undefined;
}

/** "1990-91" */
export function toShortYear(begin: Meaning, short: number, written: string): Meaning | undefined {
  if (begin.kind !== "calendar" || begin.year === undefined || begin.month !== undefined || written.length !== 2)
    return undefined;
  const year = Math.floor(begin.year / 100) * 100 + short;
  return year > begin.year ? { kind: "range", sense: "span", parts: [begin, { kind: "calendar", year }] } : undefined;
}

const MOVED: ReadonlySet<string> = new Set(
  "moved moving postponed delayed forward back shifted rescheduled changed switched pushed put extended extending".split(
    " ",
  ),
);

/** Of these the verb alone says so, however long its object: "postponed the opening of its new port from …". */
const POSTPONED: ReadonlySet<string> = new Set(
  "moved postponed delayed shifted rescheduled pushed extended deferred adjourned".split(" "),
);
/** Words of such an object. */
const LONGEST_OBJECT = 12;

/** "the first and second quarters of 2023", "the summer and autumn of 2020": the year is said once. */
function withYear(begin: Meaning, end: Meaning): Meaning {
  const isOpen = begin.kind === "division" && begin.year === undefined && begin.which === undefined;
  return isOpen && end.kind === "division" && end.year !== undefined ? { ...begin, year: end.year } : begin;
}

/** "from the 13th to the 15th of July", "of next month": the month is said once. */
function withMonth(begin: Meaning, end: Meaning): Meaning {
  if (begin.kind !== "calendar" || begin.day === undefined || begin.month !== undefined) return begin;
  if (end.kind === "in" && end.inner.kind === "calendar") return { ...end, inner: begin };
  if (end.kind !== "calendar") return begin;
  return {
    ...begin,
    ...(end.month === undefined ? {} : { month: end.month }),
    ...(end.year === undefined ? {} : { year: end.year }),
  };
}

function partsOf(meaning: Meaning): readonly Meaning[] {
  return meaning.kind === "range" ? meaning.parts : [meaning];
}
