import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { countedFromDay } from "./compound-counts.ts";
import { about, ago, anchored, inYears, length, shift, weekdayOf } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isCompared, isCountedOn, isLedOn } from "./guard-lengths.ts";
import { isModifierWithArticle } from "./guard-units.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** So many units before or after now, or a day that the text tells. */
export const COUNTED = [
  rule("ago", "{count} {unit} ago", ({ count, unit }) => ago(unit.unit, count.amount)),
  rule("ago to the day", "{count} {unit} ago to the day", ({ count, unit }) =>
    count.amount === undefined
      ? undefined
      : {
          kind: "anchored",
          unit: "day",
          amount: 0,
          besides: [{ unit: unit.unit, amount: -count.amount }],
          from: shift("day", 0),
        },
  ),
  rule("weekday some weeks ago", "{count} {unit} ago {weekday}", ({ count, unit, weekday }) =>
    unit.unit === "week" && count.amount !== undefined
      ? { kind: "anchored", unit: "week", amount: -count.amount, from: { kind: "weekday", weekday } }
      : undefined,
  ),
  rule("so many weekdays ago", "{number} {weekdays} ago", ({ number, weekdays }) =>
    weeksOff(weekdayOf(weekdays, "last"), 1 - number),
  ),
  rule("so many weekdays from now", "{number} {weekdays} from now|today", ({ number, weekdays }) =>
    weeksOff(weekdayOf(weekdays, "next"), number - 1),
  ),
  rule("so many weekdays later", "{number} {weekdays} later", ({ number, weekdays }) =>
    weeksOff({ kind: "focus", unit: "day", shift: 1, weekday: weekdays }, number - 1),
  ),
  rule("ago with more", "{count} more? {unit} or so ago", ({ count, unit }) => about(ago(unit.unit, count.amount))),
  rule("a unit or two ago", "a|an {unit} or two ago", ({ unit }) => ago(unit.unit, undefined)),
  rule("a few ago", "a few {unit} ago", ({ unit }) => ago(unit.unit, undefined)),
  rule("units ago", "{unit} ago", ({ unit }) => (unit.plural ? ago(unit.unit, undefined) : undefined)),
  rule("units later", "{unit} later|earlier|afterwards", ({ unit }) =>
    unit.plural ? length(unit.unit, undefined) : undefined,
  ),
  rule("a couple ago", "a couple of? {unit} ago", ({ unit }) => about(ago(unit.unit, 2))),
  rule("half a unit ago", "half a {unit} ago", ({ unit }) => ago(unit.unit, 0.5)),
  rule("and a half ago", "{number} and a half {unit} ago", ({ number, unit }) => ago(unit.unit, number + 0.5)),
  rule("from now", "{count} {unit} from now|today", ({ count, unit }, { items, to }) =>
    count.amount !== undefined && items.word(to - 1) === "today"
      ? countedFromDay({ kind: "duration", lengths: [{ unit: unit.unit, amount: count.amount }] }, shift("day", 0))
      : count.amount === undefined
        ? { kind: "reference", to: "future", unit: unit.unit }
        : inYears(unit.unit, count.amount),
  ),
  rule("unit hence", "{count} {unit} hence", ({ count, unit }) =>
    count.amount === undefined ? undefined : inYears(unit.unit, count.amount),
  ),
  rule("later", "{count} {unit} later|afterwards|afterward", ({ count, unit }, place) =>
    isCompared(place) ? undefined : anchored(unit.unit, count.amount, 1),
  ),
  rule("a few later", "a few {unit} later|afterwards", ({ unit }) => length(unit.unit, undefined)),
  rule("earlier", "{count} {unit} earlier|previously|beforehand", ({ count, unit }, place) =>
    isModifierWithArticle(place) || isCompared(place) ? undefined : anchored(unit.unit, count.amount, -1),
  ),
  rule("before that", "{count} {unit} before|after", ({ count, unit }, place) =>
    isLedOn(place) || isCountedOn(place) || count.amount === undefined
      ? undefined
      : anchored(unit.unit, count.amount, place.items.word(place.to - 1) === "before" ? -1 : 1),
  ),
  rule("after that", "{count} {unit} before|after that|this", ({ count, unit }, { items, to }) =>
    count.amount === undefined || !ENDS.test(items.tag(to))
      ? undefined
      : anchored(unit.unit, count.amount, items.word(to - 2) === "before" ? -1 : 1),
  ),
  rule("a few earlier", "a few {unit} earlier", ({ unit }) => length(unit.unit, undefined)),
];

/** "two Sundays ago" is a week before the last one. */
function weeksOff(from: Meaning, amount: number): Meaning | undefined {
  if (!Number.isInteger(amount)) return undefined;
  return amount === 0 ? from : { kind: "anchored", unit: "week", amount, from };
}

/** What stands after "that" where it points back, and no noun follows: the end, or another clause. */
const ENDS = /^(?:$|[.,:]|CC|PRP|IN|DT|VB[DZP]|MD|RB)/;
