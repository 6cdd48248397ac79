import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { about, length } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isAbout } from "./guard-lengths.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Lengths. */
export const DURATIONS = [
  rule("duration", "{count} {unit}", ({ count, unit }, place) =>
    isAbout(place, unit, count) ? length(unit.unit, count.amount) : undefined,
  ),
  rule("duration to the day", "{number} {unit} to the day", ({ number, unit }) => length(unit.unit, number)),
  rule("duration of a few", "a few {unit}", ({ unit }) => length(unit.unit, undefined)),
  rule("the whole unit", "all|full {unit}", ({ unit }, { items, from }) =>
    unit.plural || !WHOLE.has(unit.unit) || (items.word(from) === "full" && items.tag(from - 1) !== "IN")
      ? undefined
      : length(unit.unit, 1),
  ),
  rule("duration of a couple", "a? couple of? {unit}", ({ unit }) => about(length(unit.unit, 2))),
  rule("duration and a half", "{count} {unit} and a half", ({ count, unit }) =>
    count.amount === undefined ? undefined : length(unit.unit, count.amount + 0.5),
  ),
  rule("duration and half", "{count} {unit} and half", ({ count, unit }, { items, to }) =>
    count.amount === undefined || /^(?:DT|NN|JJ|IN)/.test(items.tag(to))
      ? undefined
      : length(unit.unit, count.amount + 0.5),
  ),
  rule("half duration", "{number} and a|an? half {unit}", ({ number, unit }) => length(unit.unit, number + 0.5)),
  rule("quarter of a unit", "a? quarter of a|an {unit}", ({ unit }) => part(unit, 0.25)),
  rule("three quarters of a unit", "three quarters of a|an {unit}", ({ unit }) => part(unit, 0.75)),
  rule("fraction of a unit", "{number} of a|an {unit}", ({ number, unit }) =>
    number < 1 ? part(unit, number) : undefined,
  ),
  rule("quarter unit", "a quarter - {unit}", ({ unit }) => part(unit, 0.25)),
  rule("quarter century", "a? quarter century", () => length("century", 0.25)),
  rule("short length", "{shortLength}", ({ shortLength: { unit, amount } }, { items, from }) =>
    items.word(from - 1) === "at" ? undefined : length(unit, amount),
  ),
  rule("another unit", "another|one|a|an full|whole|entire {unit}", ({ unit }) =>
    unit.plural ? undefined : length(unit.unit, 1),
  ),
  rule("another", "another {unit}", ({ unit }, place) =>
    unit.plural || !isAbout(place, unit, {}) ? undefined : length(unit.unit, 1),
  ),
  rule("another so many", "another {count} {unit}", ({ count, unit }) => length(unit.unit, count.amount)),
  rule("a half unit", "a half {unit}", ({ unit }) => length(unit.unit, 0.5)),
  rule("half unit", "half - {unit}", ({ unit }) => (unit.plural ? undefined : length(unit.unit, 0.5))),
  rule("half a unit", "half a|an {unit}", ({ unit }) => length(unit.unit, 0.5)),
  rule("units", "{unit}", ({ unit }, place) =>
    unit.plural && isAbout(place, unit, {}) ? length(unit.unit, undefined) : undefined,
  ),
  // An age in years is an attribute of a person and no time; "the 18-month-old war" says how long
  rule("age", "{number} {unit} old", ({ number, unit }, { items, to }) =>
    items.word(to - 2) === "-" && unit.unit !== "year" ? length(unit.unit, number) : undefined,
  ),
  rule("the duration", "the {number} {unit}", ({ number, unit }) =>
    unit.plural ? length(unit.unit, number) : undefined,
  ),
  rule("the first so many", "the? first|initial|final {number} {unit}", ({ number, unit }) =>
    unit.plural ? length(unit.unit, number) : undefined,
  ),
  rule("the latest so many", "the latest|following|preceding|ensuing {number} {unit}", ({ number, unit }) =>
    unit.plural ? length(unit.unit, number) : undefined,
  ),
  rule("first units", "the first|early|last|final {unit}", ({ unit }, { items, from }) =>
    unit.plural && !(unit.unit === "hour" && items.word(from + 1) === "early")
      ? length(unit.unit, undefined)
      : undefined,
  ),
  rule(
    "working units",
    "{count} trading|business|working|calendar|school|consecutive|straight|full|whole|more|additional|long|short {unit}",
    // "the 2025 school year" is a year
    ({ count, unit }) => (!unit.plural && (count.amount ?? 0) >= 1900 ? undefined : length(unit.unit, count.amount)),
  ),
  rule("a few more", "a few|couple more|additional|short|long {unit}", ({ unit }) => length(unit.unit, undefined)),
  rule("so many to so many", "{a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    b > a ? length(unit.unit, a) : undefined,
  ),
  rule("units or units", "{unit} or {coarse:unit}", ({ unit, coarse }) =>
    unit.plural && coarse.plural ? length(unit.unit, undefined) : undefined,
  ),
  rule("a unit or two", "a|an {unit} or two", ({ unit }) => length(unit.unit, undefined)),
  rule("or so", "{count} {unit} or so", ({ count, unit }) => about(length(unit.unit, count.amount))),
  ...Object.entries({ daylong: "day", weeklong: "week", monthlong: "month", yearlong: "year" } as const).map(
    ([word, unit]) => rule(word, word, () => length(unit, 1)),
  ),
  rule("unit long", "{count} {unit} long", ({ count, unit }, { items, to }) =>
    items.word(to - 2) === "-" ? length(unit.unit, count.amount) : undefined,
  ),
  rule("bare unit long", "{unit} long", ({ unit }, { items, to }) =>
    items.word(to - 2) === "-" ? length(unit.unit, unit.plural ? undefined : 1) : undefined,
  ),
];

function part({ unit, plural }: DateSlots["unit"], amount: number): Meaning | undefined {
  return plural ? undefined : length(unit, amount);
}

const WHOLE: ReadonlySet<string> = new Set(["day", "week", "month", "year", "weekend", "season"]);
