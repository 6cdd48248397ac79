import type { Meaning } from "../../model/meaning.ts";
import { type Place, rulesFor } from "../../patterns/rule.ts";
import { FROM_END } from "./dates-from-end.ts";
import { date, focus, nth, nthWeekday } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isLedOn } from "./guard-lengths.ts";
import { opensClause } from "./guard-references.ts";
import { BESIDE } from "./guard-units.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Units inside units, and units counted from what the text tells. */
export const FOLLOWING = [
  rule("later that unit", "later that|the same {unit}", ({ unit }) =>
    unit.plural ? undefined : { kind: "part so far", side: "later", of: focus(unit.unit, 0) },
  ),
  rule("earlier that unit", "earlier that|the same {unit}", ({ unit }) =>
    unit.plural ? undefined : { kind: "part so far", side: "earlier", of: focus(unit.unit, 0) },
  ),
  rule("last month day", "last {month} {day}", ({ month, day }) => ({
    kind: "in",
    inner: date({ month, day }),
    outer: { kind: "stretch", unit: "year", amount: 1, to: "past" },
  })),
  rule("nth of month", "the? {ordinal} {unit} of|in {month} ,? {year}?", ({ ordinal, unit, month, year }) =>
    nth(unit, ordinal, year === undefined ? date({ month }) : date({ year, month })),
  ),
  rule("last of month", "the? last|final {unit} of|in {month} ,? {year}?", ({ unit, month, year }) =>
    nth(unit, -1, year === undefined ? date({ month }) : date({ year, month })),
  ),
  rule(
    "nth weekday of month",
    "the? {ordinal} {weekday} of|in {month} ,? {year}?",
    ({ ordinal, weekday, month, year }) =>
      nthWeekday(weekday, ordinal, year === undefined ? date({ month }) : date({ year, month })),
  ),
  rule("last weekday of month", "the? last|final {weekday} of|in {month} ,? {year}?", ({ weekday, month, year }) =>
    nthWeekday(weekday, -1, year === undefined ? date({ month }) : date({ year, month })),
  ),
  rule("nth of year", "the? {ordinal} {unit} of|in {year}", ({ ordinal, unit, year }) =>
    unit.unit === "quarter" ? undefined : nth(unit, ordinal, date({ year })),
  ),
  rule("last of year", "the? last|final {unit} of|in {year}", ({ unit, year }) => nth(unit, -1, date({ year }))),
  rule("nth of the unit", "the {ordinal} {unit} of the {of:unit}", ({ ordinal, unit, of }) =>
    nth(unit, ordinal, focus(of.unit, 0)),
  ),
  rule("last of the unit", "the last|final {unit} of the {of:unit}", ({ unit, of }) =>
    nth(unit, -1, focus(of.unit, 0)),
  ),
  ...FROM_END,
  rule("this day of a year", "this day|date ,? in {year}", ({ year }) => ({
    kind: "corresponding",
    years: 0,
    year,
    unit: "day",
  })),
  rule("that unit", "that {unit}", ({ unit }, place) =>
    unit.plural || opensClause(place) ? undefined : focus(unit.unit, 0),
  ),
  rule("the same unit", "the|that|this same {unit}", ({ unit }) => (unit.plural ? undefined : focus(unit.unit, 0))),
  rule("the following unit", "the|its? following|next {unit}", ({ unit }) =>
    unit.plural ? undefined : focus(unit.unit, 1),
  ),
  rule("the previous unit", "the? previous|preceding|prior {unit}", ({ unit }) =>
    unit.plural ? undefined : focus(unit.unit, -1),
  ),
  rule("the following weekday", "the following|next {weekday}", ({ weekday }) => ({
    kind: "focus",
    unit: "day",
    shift: 1,
    weekday,
  })),
  rule("the previous weekday", "the previous|preceding {weekday}", ({ weekday }) => ({
    kind: "focus",
    unit: "day",
    shift: -1,
    weekday,
  })),
  rule("that weekday", "that {weekday}", ({ weekday }, place) =>
    opensClause(place) ? undefined : { kind: "focus", unit: "day", shift: 0, weekday },
  ),
  rule("the following month", "the following|next {month}", ({ month }) => ({
    kind: "focus",
    unit: "month",
    shift: 1,
    month,
  })),
  rule("that month", "that {month}", ({ month }, place) =>
    opensClause(place) ? undefined : { kind: "focus", unit: "month", shift: 0, month },
  ),
  rule("that season", "that same? {season}", ({ season }, place) =>
    opensClause(place) ? undefined : { kind: "focus", unit: "season", shift: 0, season },
  ),
  rule("the following season", "the following|next {season}", ({ season }) => ({
    kind: "focus",
    unit: "season",
    shift: 1,
    season,
  })),
  rule("the previous season", "the previous|preceding {season}", ({ season }) => ({
    kind: "focus",
    unit: "season",
    shift: -1,
    season,
  })),
  rule("the season before", "the {season} before", ({ season }, place) =>
    isLedOn(place) ? undefined : { kind: "focus", unit: "season", shift: -1, season },
  ),
  rule("the season after", "the {season} after", ({ season }, place) =>
    isLedOn(place) ? undefined : { kind: "focus", unit: "season", shift: 1, season },
  ),
  rule("the day earlier", "the day earlier", () => focus("day", -1)),
  rule("the day later", "the day later", () => focus("day", 1)),
  rule("the day before", "the? {unit} before", ({ unit }, place) => dayBeside(unit, -1, place)),
  rule("the day after", "the? {unit} after", ({ unit }, place) => dayBeside(unit, 1, place)),
  rule("the part before", "the {part} before", ({ part }, place) => partBeside(part, -1, place)),
  rule("the part after", "the {part} after", ({ part }, place) => partBeside(part, 1, place)),
  rule("the eve", "the eve", (_captures, { items, to }) =>
    items.word(to) === "of" ? { kind: "anchored", unit: "day", amount: -1, event: true } : undefined,
  ),
  rule("the following part", "the following|next {part}", ({ part }) => ({
    kind: "part of day",
    part,
    of: focus("day", 1),
  })),
  rule("that part", "that same? {part}", ({ part }) => ({ kind: "part of day", part, of: focus("day", 0) })),
  rule("the same part", "the same {part}", ({ part }) => ({ kind: "part of day", part, of: focus("day", 0) })),
];

/** "the day after" is counted from the text; "the day after the vote" from what follows. */
function dayBeside(unit: DateSlots["unit"], amount: 1 | -1, place: Place): Meaning | undefined {
  if (unit.plural || place.items.word(place.from) !== "the" || !BESIDE.has(unit.unit)) return undefined;
  if (!isLedOn(place)) return focus(unit.unit, amount);
  const beside: Meaning = { kind: "anchored", unit: unit.unit, amount, event: true };
  // "the week before the vote" is a week, "the day before the vote" a day
  return unit.unit === "week" ? { kind: "anchored", unit: "week", amount: 0, from: beside } : beside;
}

/** "the night before the vote", and where nothing is named the one before what was told. */
function partBeside(part: DateSlots["part"], amount: 1 | -1, place: Place): Meaning {
  const of: Meaning = isLedOn(place) ? { kind: "anchored", unit: "day", amount, event: true } : focus("day", amount);
  return { kind: "part of day", part, of };
}
