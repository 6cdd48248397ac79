import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { date, shift, stretch, weekdayOf, whichUnit, within } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isAnyDay, isDayName, isShortDay, opensClock } from "./guard-days.ts";
import { isCalledToday, isProgramme } from "./guard-names.ts";
import { isLastOfOther, isOrdered } from "./guard-units.ts";
import { isDigit } from "./letter-kinds.ts";

const rule = rulesFor<DateSlots, Meaning>();

const DAY_WORDS = { today: 0, yesterday: -1, tomorrow: 1 } as const;

/** "this working week", "next workweek" */
const WORKING_WEEKS = Object.entries({ last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }).flatMap(
  ([word, moved]) => [
    rule(`${word} working week`, `the? ${word} working|work|business|trading|calendar week`, () =>
      shift("week", moved),
    ),
    rule(`${word} workweek`, `the? ${word} workweek`, () => shift("week", moved)),
  ],
);

/** "in the last decade" is ten years up to now, "in the last quarter" the one that ended. */
const LASTING: ReadonlySet<string> = new Set(["hour", "week", "month", "year", "decade", "century"]);

/** Days, weekdays, weekends, months and other units beside now. */
export const DAYS_AND_UNITS = [
  ...Object.entries(DAY_WORDS).map(([word, amount]) =>
    rule(word, word, (_, place) => (isCalledToday(place) ? undefined : shift("day", amount))),
  ),
  rule("day before yesterday", "the? day before yesterday", () => shift("day", -2)),
  rule("day after tomorrow", "the? day after tomorrow", () => shift("day", 2)),
  rule("tonight", "tonight", () => ({ kind: "part of day", part: "night", of: shift("day", 0) })),
  rule("last night", "last night", () => ({ kind: "part of day", part: "night", of: shift("day", -1) })),
  rule("this part", "this {part}", ({ part }) => ({ kind: "part of day", part, of: shift("day", 0) })),
  rule("weekday", "{weekday}", ({ weekday }, place) =>
    isDayName(place) || isAnyDay(place) ? undefined : { kind: "weekday", weekday },
  ),
  rule("short weekday", "{weekdayAbbreviation}", ({ weekdayAbbreviation: weekday }, place) =>
    (weekday < 6 && isShortDay(place)) || opensClock(place) ? { kind: "weekday", weekday } : undefined,
  ),
  rule("short weekday and day", "{weekdayAbbreviation} ,? {dayth}", ({ weekdayAbbreviation: weekday, dayth }, place) =>
    isDigit(place.items.word(place.to - 1)) ? { kind: "calendar", day: dayth, weekday } : undefined,
  ),
  rule("last weekday", "the? last|past {weekday}", ({ weekday }) => weekdayOf(weekday, "last")),
  rule("weekday last", "{weekday} last", ({ weekday }, { items, to }) =>
    /^(?:NN|JJ|CD)/.test(items.tag(to)) ? undefined : weekdayOf(weekday, "last"),
  ),
  rule("this past weekday", "this past {weekday}", ({ weekday }) => weekdayOf(weekday, "last")),
  rule("next weekday", "next|coming|upcoming {weekday}", ({ weekday }) => weekdayOf(weekday, "next")),
  rule("this coming weekday", "this|the coming|upcoming {weekday}", ({ weekday }) => weekdayOf(weekday, "next")),
  rule("this weekday", "this {weekday}", ({ weekday }) => weekdayOf(weekday, "this")),
  rule("weekend", "the weekend", () => ({ kind: "weekend" })),
  rule("this weekend", "this weekend", () => ({ kind: "weekend", which: "this" })),
  rule("last weekend", "the? this? last|past weekend", () => ({ kind: "weekend", which: "last" })),
  rule("next weekend", "the? this? next|coming|upcoming weekend", () => ({ kind: "weekend", which: "next" })),
  rule("month this year", "{month} this year", ({ month }) => within(date({ month }), shift("year", 0))),
  rule("last month", "last|past {month}", ({ month }) => ({
    kind: "in",
    inner: date({ month }),
    outer: { kind: "stretch", unit: "year", amount: 1, to: "past" },
  })),
  rule("this past month", "this past {month}", ({ month }) => ({
    kind: "in",
    inner: date({ month }),
    outer: { kind: "stretch", unit: "year", amount: 1, to: "past" },
  })),
  rule("next month", "next|coming {month}", ({ month }) => ({
    kind: "in",
    inner: date({ month }),
    outer: { kind: "stretch", unit: "year", amount: 1, to: "future" },
  })),
  rule("this month", "this {month}", ({ month }) => within(date({ month }), shift("year", 0))),
  rule("over the last unit", "the last {unit}", ({ unit }, { items, from, to }) =>
    unit.plural || !LASTING.has(unit.unit) || !SPANNING.has(items.word(from - 1)) || isLastOfOther(items, from, to)
      ? undefined
      : stretch(unit.unit, 1, "past"),
  ),
  rule("last unit", "the? last|previous fiscal|financial? {unit}", ({ unit }, { items, from, to }) =>
    unit.plural || unit.unit === "day" || isOrdered(items, from) || isLastOfOther(items, from, to)
      ? undefined
      : whichUnit(unit.unit, -1),
  ),
  rule("past unit", "the past {unit}", ({ unit }) =>
    unit.plural ? undefined : { kind: "stretch", unit: unit.unit, amount: 1, to: "past" },
  ),
  rule("this unit", "this fiscal|financial? {unit}", ({ unit }, place) =>
    unit.plural || isProgramme(place) ? undefined : whichUnit(unit.unit, 0),
  ),
  rule("current season", "the? current {season}", ({ season }) => ({
    kind: "division",
    division: "season",
    index: season,
    which: "this",
  })),
  rule("last short weekday", "last|past {weekdayAbbreviation}", ({ weekdayAbbreviation }) =>
    weekdayOf(weekdayAbbreviation, "last"),
  ),
  rule("next short weekday", "next|coming {weekdayAbbreviation}", ({ weekdayAbbreviation }) =>
    weekdayOf(weekdayAbbreviation, "next"),
  ),
  rule("this short weekday", "this {weekdayAbbreviation}", ({ weekdayAbbreviation }) =>
    weekdayOf(weekdayAbbreviation, "this"),
  ),
  ...WORKING_WEEKS,
  rule("the current unit", "the? current fiscal|financial|calendar? {unit}", ({ unit }) =>
    unit.plural ? undefined : whichUnit(unit.unit, 0),
  ),
  rule("over the next unit", "the next|coming {unit}", ({ unit }, { items, from }) =>
    !unit.plural && unit.unit !== "day" && LENGTHWISE.has(items.word(from - 1))
      ? stretch(unit.unit, 1, "future")
      : undefined,
  ),
  rule("next unit", "the? next|coming|upcoming fiscal|financial? {unit}", ({ unit }, { items, from }) => {
    const meaning = unit.plural || unit.unit === "day" ? undefined : whichUnit(unit.unit, 1);
    const isThe = items.word(from) === "the" && items.word(from + 1) === "next";
    return isThe && meaning?.kind === "shift" ? { ...meaning, definite: true } : meaning;
  }),
];

/** "over the next year" is a year from now; "in the next year" may be the calendar's. */
const LENGTHWISE: ReadonlySet<string> = new Set(["over", "within", "during", "for", "through", "throughout"]);

const SPANNING: ReadonlySet<string> = new Set(["over", "in", "within", "during", "for", "through", "throughout"]);
