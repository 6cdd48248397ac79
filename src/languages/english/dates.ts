import { isCivilDay } from "../../calendar/civil.ts";
import type { CalendarMeaning, Meaning } from "../../model/meaning.ts";
import type { TimeUnit, TimexMod } from "../../model/temporal.ts";
import { type Place, type Rule, rulesFor } from "../../patterns/rule.ts";
import { buildTrie } from "../../patterns/trie.ts";
import { CLOCKS } from "./dates-clocks.ts";
import { fullYear } from "./dates-digits.ts";
import { DURATIONS } from "./dates-durations.ts";
import { FROM_END } from "./dates-from-end.ts";
import {
  canBeDay,
  canBeMonth,
  canBeSeason,
  canBeYear,
  endsStretch,
  isAhead,
  isAnyDay,
  isBareUnit,
  isCompared,
  isCountedOn,
  isDated,
  isDateFraction,
  isDayName,
  isDegree,
  isEnded,
  isGluedDate,
  isHyphened,
  isLastOfOther,
  isLastVerb,
  isLedOn,
  isMonthBehind,
  isOneOfTwo,
  isOrdered,
  isPrice,
  isProgramme,
  isReference,
  isSaidLater,
  isShortDay,
  isShortWritten,
  isVersion,
  opensClause,
} from "./dates-guards.ts";
import {
  about,
  ago,
  anchored,
  date,
  focus,
  inYears,
  length,
  modified,
  nth,
  nthWeekday,
  shift,
  stretch,
  weekdayOf,
  whichUnit,
  within,
} from "./dates-meanings.ts";
import { SETS } from "./dates-sets.ts";
import type { DateSlots } from "./dates-words.ts";
import { holidayRules } from "./holidays.ts";

const rule = rulesFor<DateSlots, Meaning>();

const DAY_WORDS = { today: 0, yesterday: -1, tomorrow: 1 } as const;

const CALENDAR = [
  rule("month day year", "{month} {day} ,? {year}", ({ month, day, year }) => date({ year, month, day })),
  rule("month day short year", "{month} {day} ,? {shortYear}", ({ month, day, shortYear }) =>
    date({ year: shortYear, month, day }),
  ),
  rule("month the day of a year", "{month} the {dayth} ,? {year}", ({ month, dayth, year }) =>
    date({ year, month, day: dayth }),
  ),
  rule("month the day", "{month} the {dayth}", ({ month, dayth }) => date({ month, day: dayth })),
  rule("month day", "{month} {day}", ({ month, day }, place) =>
    canBeDay(place) && isDayOfItsYear(place, month, day) ? date({ month, day }) : undefined,
  ),
  rule("day month year", "the? {day} of? {month} ,? {year}", ({ month, day, year }) => date({ year, month, day })),
  rule("day month short year", "{day} {month} {shortYear}", ({ month, day, shortYear }) =>
    date({ year: shortYear, month, day }),
  ),
  rule("day month and two figures", "{day} {month} {number}", ({ day, month, number }, place) =>
    isShortWritten(place) ? date({ year: fullYear(number), month, day }) : undefined,
  ),
  rule("day month", "the? {day} of? {month}", ({ month, day }, place) =>
    isPrice(place) || !isDayOfItsYear(place, month, day) ? undefined : date({ month, day }),
  ),
  rule("day of month", "{dayth} day of {month}", ({ month, dayth }) => date({ month, day: dayth })),
  rule("month year", "{month} ,? of? {year}", ({ month, year }) => date({ year, month })),
  rule("month short year", "{month} {shortYear}", ({ month, shortYear }) => date({ year: shortYear, month })),
  rule("month", "{month}", ({ month }, place) =>
    canBeMonth(place) && !isOfNoDay(place, month) ? date({ month }) : undefined,
  ),
  rule("weekday month day year", "{weekday} ,? {month} {day} ,? {year}", ({ weekday, month, day, year }) =>
    date({ year, month, day, weekday }),
  ),
  rule("weekday month day", "{weekday} ,? the? {month} {day}", ({ weekday, month, day }, place) =>
    isOneOfTwo(place) ? undefined : date({ month, day, weekday }),
  ),
  rule("weekday day month year", "{weekday} ,? the? {day} of? {month} ,? {year}", ({ weekday, month, day, year }) =>
    date({ year, month, day, weekday }),
  ),
  rule("weekday day month", "{weekday} ,? the? {day} of? {month}", ({ weekday, month, day }) =>
    date({ month, day, weekday }),
  ),
  rule(
    "short weekday month day year",
    "{weekdayAbbreviation} ,? {month} {day} ,? {year}",
    ({ weekdayAbbreviation: weekday, month, day, year }) => date({ year, month, day, weekday }),
  ),
  rule(
    "short weekday month day",
    "{weekdayAbbreviation} ,? {month} {day}",
    ({ weekdayAbbreviation: weekday, month, day }) => date({ month, day, weekday }),
  ),
  rule(
    "short weekday day month year",
    "{weekdayAbbreviation} ,? {day} {month} {year}",
    ({ weekdayAbbreviation: weekday, month, day, year }) => date({ year, month, day, weekday }),
  ),
  rule(
    "short weekday day month",
    "{weekdayAbbreviation} ,? {day} {month}",
    ({ weekdayAbbreviation: weekday, month, day }) => date({ month, day, weekday }),
  ),
  rule("weekday the day", "{weekday} ,? the {dayth}", ({ weekday, dayth }, { items, to }) =>
    (isDigit(items.word(to - 1)) || dayth > 20) && !/^(?:NN|JJ)/.test(items.tag(to))
      ? { kind: "calendar", day: dayth, weekday }
      : undefined,
  ),
  rule("weekday and day", "{weekday} ,? {dayth}", ({ weekday, dayth }, { items, to }) =>
    isDigit(items.word(to - 1)) && !items.tag(to).startsWith("NN")
      ? { kind: "calendar", day: dayth, weekday }
      : undefined,
  ),
  rule("the day", "the {dayth}", ({ dayth }, place) =>
    isGluedDate(place) ? { kind: "calendar", day: dayth } : undefined,
  ),
  rule("month of", "the? month of {month} ,? {year}?", ({ month, year }) =>
    date(year === undefined ? { month } : { year, month }),
  ),
  rule("dashed date", "{a:number} - {b:number} - {year}", ({ a, b, year }, { items, from }) =>
    items.glued(from + 1) && items.glued(from + 3) ? numeric({ first: a, second: b, year }) : undefined,
  ),
  rule("quarter code of a year", "{quarterCode} ,? of? {year}", ({ quarterCode, year }) => coded(quarterCode, year)),
  rule("year and quarter code", "{year} -? {quarterCode}", ({ quarterCode, year }) => coded(quarterCode, year)),
  rule("quarter code", "{quarterCode}", ({ quarterCode }) => coded(quarterCode)),
  rule("week by number", "week {number} ,? of? {year}", ({ number, year }) =>
    number <= 53 ? { kind: "calendar", year, week: number } : undefined,
  ),
  rule("iso date", "{iso}", ({ iso }) => date(iso)),
  rule("iso date in parts", "{year} - {a:number} - {b:number}", ({ year, a, b }, { items, from, to }) =>
    items.glued(from + 1) && items.glued(to - 1) ? date({ year, month: a, day: b }) : undefined,
  ),
  rule("slashed date", "{slashed}", ({ slashed }, place) =>
    slashed.year !== undefined || isDateFraction(place) ? numeric(slashed) : undefined,
  ),
  rule("dotted date", "{dotted}", ({ dotted }, place) => (isVersion(place) ? undefined : numeric(dotted))),
  rule("year", "{year}", ({ year }, place) => (canBeYear(place) ? date({ year }) : undefined)),
  rule("the year", "the? year {year}", ({ year }) => date({ year })),
  rule("the year of few figures", "the year {number}", ({ number }) =>
    Number.isInteger(number) && number > 30 && number < 1000 ? date({ year: number }) : undefined,
  ),
  rule("year and month", "{year} {month}", ({ year, month }, place) =>
    isMonthBehind(place) ? date({ year, month }) : undefined,
  ),
  rule("month in figures", "{monthYear}", ({ monthYear }, place) => (isDated(place) ? date(monthYear) : undefined)),
  // before 2001 "1999-03" may be a span of years
  rule("iso month", "{year} - {number}", ({ year, number }, { items, from }) =>
    year > 2000 &&
    number <= 12 &&
    items.written(from + 2).length === 2 &&
    number <= year % 100 &&
    items.glued(from + 1) &&
    items.glued(from + 2)
      ? date({ year, month: number })
      : undefined,
  ),
  rule("short year", "{shortYear}", ({ shortYear }, { items, from }) =>
    SHORT_YEAR_LEADS.has(items.word(from - 1)) ? date({ year: shortYear }) : undefined,
  ),
  rule("year of accounts", "the? {year} fiscal|financial|calendar|tax year", ({ year }) => date({ year })),
  rule("fiscal year code", "{fiscalYear}", ({ fiscalYear }) => date({ year: fiscalYear })),
  rule("fiscal year", "the? fiscal|calendar|fy year? {year}", ({ year }) => date({ year })),
  rule("season of year", "the? {season} ,? of? {year}", ({ season, year }) => ({
    kind: "division",
    division: "season",
    index: season,
    year,
  })),
  rule("season of a short year", "the? {season} ,? of? {shortYear}", ({ season, shortYear }) => ({
    kind: "division",
    division: "season",
    index: season,
    year: shortYear,
  })),
  rule("decade", "the? {decade}", ({ decade }, { items, from }) =>
    decade >= 100 || isDecadeLed(items, from) || items.written(from).startsWith("'")
      ? isHundred(decade)
        ? { kind: "century", century: decade / 100 + 1 }
        : { kind: "decade", start: decade }
      : undefined,
  ),
  rule("one century of two", "the? {ordinal}", ({ ordinal }, place) =>
    isSaidLater(place, CENTURIES) ? { kind: "century", century: ordinal } : undefined,
  ),
  rule("century", "the? {ordinal} century|centuries", ({ ordinal }) => ({ kind: "century", century: ordinal })),
  rule("century ad", "the? {ordinal} century ad|a.d.|ce", ({ ordinal }) => ({ kind: "century", century: ordinal })),
  rule("century bc", "the? {ordinal} century bc|b.c.|bce|b.c.e.", ({ ordinal }) => ({
    kind: "century",
    century: 1 - ordinal,
  })),
  rule("year bc", "{number} bc|b.c.|bce|b.c.e.", ({ number }) => date({ year: 1 - number })),
  rule("month of a year bc", "{month} ,? {number} bc|b.c.|bce|b.c.e.", ({ month, number }) =>
    date({ year: 1 - number, month }),
  ),
  rule("day of a year bc", "{month} {day} ,? {number} bc|b.c.|bce|b.c.e.", ({ month, day, number }) =>
    date({ year: 1 - number, month, day }),
  ),
  rule(
    "day and month of a year bc",
    "the? {day} of? {month} ,? {number} bc|b.c.|bce|b.c.e.",
    ({ month, day, number }) => date({ year: 1 - number, month, day }),
  ),
  rule("day of a year ad", "{month} {day} ,? ad|a.d.? {number} ad|a.d.|ce", ({ month, day, number }) =>
    date({ year: number, month, day }),
  ),
  rule("season of a year bc", "the? {season} ,? of? {number} bc|b.c.|bce|b.c.e.", ({ season, number }) => ({
    kind: "division",
    division: "season",
    index: season,
    year: 1 - number,
  })),
  rule("year ad", "ad|a.d. {number}", ({ number }) => date({ year: number })),
  rule("year ad after", "{number} ad|a.d.|ce", ({ number }) =>
    Number.isInteger(number) && number > 30 ? date({ year: number }) : undefined,
  ),
];

/** "this working week", "next workweek" */
const WORKING_WEEKS = Object.entries({ last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }).flatMap(
  ([word, moved]) => [
    rule(`${word} working week`, `the? ${word} working|work|business|trading|calendar week`, () =>
      shift("week", moved),
    ),
    rule(`${word} workweek`, `the? ${word} workweek`, () => shift("week", moved)),
  ],
);

const RELATIVE = [
  ...Object.entries(DAY_WORDS).map(([word, amount]) => rule(word, word, () => shift("day", amount))),
  rule("day before yesterday", "the? day before yesterday", () => shift("day", -2)),
  rule("day after tomorrow", "the? day after tomorrow", () => shift("day", 2)),
  rule("tonight", "tonight", () => ({ kind: "part of day", part: "night", of: shift("day", 0) })),
  rule("last night", "last night", () => ({ kind: "part of day", part: "night", of: shift("day", -1) })),
  rule("this part", "this {part}", ({ part }) => ({ kind: "part of day", part, of: shift("day", 0) })),
  rule("weekday", "{weekday}", ({ weekday }, place) =>
    isDayName(place) || isAnyDay(place) ? undefined : { kind: "weekday", weekday },
  ),
  rule("short weekday", "{weekdayAbbreviation}", ({ weekdayAbbreviation: weekday }, place) =>
    weekday < 6 && isShortDay(place) ? { kind: "weekday", weekday } : undefined,
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
  rule("ago", "{count} {unit} ago", ({ count, unit }) => ago(unit.unit, count.amount)),
  rule("weekday some weeks ago", "{count} {unit} ago {weekday}", ({ count, unit, weekday }) =>
    unit.unit === "week" && count.amount !== undefined
      ? { kind: "anchored", unit: "week", amount: -count.amount, from: weekdayOf(weekday, "last") }
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
  rule("from now", "{count} {unit} from now|today", ({ count, unit }) =>
    count.amount === undefined
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
  rule("unit of last", "the last|past {count} {unit}", ({ count, unit }, { items, to }) =>
    items.word(to) === "of" ? length(unit.unit, count.amount) : stretch(unit.unit, count.amount, "past"),
  ),
  rule("unit after next", "the? {unit} after next", ({ unit }) => (unit.plural ? undefined : shift(unit.unit, 2))),
  rule("unit before last", "the? {unit} before last", ({ unit }, { items, to }) =>
    unit.plural || items.senses(to).some(({ slot }) => LAST_ONES.has(slot)) ? undefined : shift(unit.unit, -2),
  ),
  rule("weekday after next", "the? {weekday} after next", ({ weekday }) =>
    within({ kind: "weekday", weekday }, shift("week", 1)),
  ),
  rule("previous so many", "the? previous|preceding {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "past"),
  ),
  rule("upcoming so many", "the? upcoming {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("so many upcoming", "the? {count} upcoming|coming {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("so many past", "the? {count} past|last|previous {unit}", ({ count, unit }) =>
    unit.plural && count.amount !== 1 ? stretch(unit.unit, count.amount, "past") : undefined,
  ),
  rule("so many next", "the? {count} next|following {unit}", ({ count, unit }) =>
    unit.plural && count.amount !== 1 ? stretch(unit.unit, count.amount, "future") : undefined,
  ),
  rule("a few past", "the? last|past few {unit}", ({ unit }) => stretch(unit.unit, undefined, "past")),
  rule("a few next", "the? next|coming few {unit}", ({ unit }) => stretch(unit.unit, undefined, "future")),
  rule("last so many", "last|past {count} {unit}", ({ count, unit }) => stretch(unit.unit, count.amount, "past")),
  rule("these past so many", "these|this past {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "past"),
  ),
  rule("past couple", "the? last|past couple of? {unit}", ({ unit }) => about(stretch(unit.unit, 2, "past"))),
  rule("next couple", "the? next|coming couple of? {unit}", ({ unit }) => about(stretch(unit.unit, 2, "future"))),
  rule("next so many or so", "the? next|coming|following {count} {unit} or so", ({ count, unit }) =>
    about(stretch(unit.unit, count.amount, "future")),
  ),
  rule("past so many or so", "the? last|past {count} {unit} or so", ({ count, unit }) =>
    about(stretch(unit.unit, count.amount, "past")),
  ),
  rule("next unit or so", "the next|coming {unit} or so", ({ unit }) =>
    unit.plural ? undefined : about(stretch(unit.unit, 1, "future")),
  ),
  rule("past unit or so", "the last|past {unit} or so", ({ unit }) =>
    unit.plural ? undefined : about(stretch(unit.unit, 1, "past")),
  ),
  rule("next so many to so many", "the? next|coming {a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    b > a ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("past so many to so many", "the? last|past {a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    b > a ? stretch(unit.unit, undefined, "past") : undefined,
  ),
  rule("the period of last year", "last year 's|’s quarter|period", () => ({ kind: "corresponding", years: -1 })),
  rule("next so many", "the? next|coming {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("coming units", "the? coming {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("units to come", "the? {unit} to come", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("units ahead", "the {unit} ahead", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("recent units", "the? recent {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "past") : undefined,
  ),
  rule("past units", "the? past|last|previous {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "past") : undefined,
  ),
  rule("earlier this unit", "earlier this {unit}", ({ unit }) => soFar("earlier", unit.unit)),
  rule("earlier in the unit", "earlier in the {unit}", ({ unit }) => soFar("earlier", unit.unit)),
  rule("later this unit", "later this {unit}", ({ unit }) => soFar("later", unit.unit)),
  rule("later in the unit", "later in the {unit}", ({ unit }) => soFar("later", unit.unit)),
  rule("last season", "last|past {season}", ({ season }) => ({
    kind: "division",
    division: "season",
    index: season,
    which: "last",
  })),
  rule("this past season", "this past {season}", ({ season }) => ({
    kind: "division",
    division: "season",
    index: season,
    which: "last",
  })),
  rule("this season", "this {season}", ({ season }) => ({
    kind: "division",
    division: "season",
    index: season,
    which: "this",
  })),
  rule("next season", "next|coming {season}", ({ season }) => ({
    kind: "division",
    division: "season",
    index: season,
    which: "next",
  })),
  rule("the season", "the? {season}", ({ season }, place) =>
    canBeSeason(place) ? { kind: "division", division: "season", index: season } : undefined,
  ),
  rule("one quarter of two", "the? {ordinal}", ({ ordinal }, place) =>
    isSaidLater(place, QUARTERS) ? quarter(ordinal) : undefined,
  ),
  rule("quarters of", "the? {ordinal} quarters ,? of? {year}", ({ ordinal, year }) => quarter(ordinal, year)),
  rule("quarter of", "the? fiscal? {ordinal} fiscal? quarter ,? of? fiscal? {year}", ({ ordinal, year }) =>
    quarter(ordinal, year),
  ),
  rule("year quarter", "the? {year} {ordinal} quarter", ({ ordinal, year }) => quarter(ordinal, year)),
  rule("quarter", "the? fiscal? {ordinal} fiscal? quarter", ({ ordinal }, place) =>
    isModifierWithArticle(place) || isHyphened(place) ? undefined : quarter(ordinal),
  ),
  rule("half of", "the? {ordinal} half ,? of? {year}", ({ ordinal, year }) => half(ordinal, year)),
  rule("last half of", "the? last|latter half of {year}", ({ year }) => half(2, year)),
  rule("the unit", "the {unit}", ({ unit }, place) => {
    if (unit.unit === "year" && isEnded(place)) return length("year", 1);
    return unit.plural || !isBareUnit(place, unit.unit) ? undefined : focus(unit.unit, 0);
  }),
  rule("the fiscal year", "the fiscal|full|calendar|financial year", (_captures, place) =>
    isEnded(place) ? length("year", 1) : focus("year", 0),
  ),
  rule("the latest year", "the latest fiscal|financial? year", () => shift("year", -1)),
  rule("the period of a year", "the? {year} quarter|period", ({ year }, { items, to }) =>
    items.word(to) === "of" ? undefined : { kind: "corresponding", years: 0, year },
  ),
  rule("the latest quarter", "the latest quarter|period", () => focus("quarter", 0)),
  rule("the most recent quarter", "the most? recent quarter|period", () => focus("quarter", 0)),
  rule("year-earlier", "year - earlier|ago", () => ({ kind: "corresponding", years: -1 })),
  rule("the year-earlier period", "the? comparable|corresponding|same? year -? earlier|ago quarter|period", () => ({
    kind: "corresponding",
    years: -1,
  })),
  rule("the period last year", "the comparable|corresponding|same quarter|period last|a year ago|earlier?", () => ({
    kind: "corresponding",
    years: -1,
  })),
  rule("the year-earlier quarter by number", "the year -? earlier|ago {ordinal} quarter", ({ ordinal }) =>
    ordinal > 4 ? undefined : within({ kind: "division", division: "quarter", index: ordinal }, shift("year", -1)),
  ),
  rule("end of the unit", "the? very? end|close of the? {unit}", ({ unit }) => ended("END", unit)),
  rule("rest of the unit", "the? rest|remainder of the|this {unit}", ({ unit }) =>
    unit.plural || !BESIDE.has(unit.unit) ? undefined : soFar("later", unit.unit),
  ),
  rule("rest of unit", "rest|remainder of {unit}", ({ unit }) =>
    unit.plural || unit.unit === "day" || !BESIDE.has(unit.unit) ? undefined : soFar("later", unit.unit),
  ),
  rule("middle of the unit", "the? very? middle of the {unit}", ({ unit }) => ended("MID", unit)),
  rule("start of the unit", "the? very? start|beginning of the {unit}", ({ unit }) => ended("START", unit)),
  rule("the new year", "the new year", (_captures, { items, to }) =>
    /^(?:NN|POS|'|’)/.test(items.tag(to)) ? undefined : modified("START", date({ month: 1 })),
  ),
  rule("year end", "the? year end", () => modified("END", shift("year", 0))),
  rule("year's end", "the? year 's|’s end", () => modified("END", shift("year", 0))),
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
  rule("the following month", "the following {month}", ({ month }) => ({
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

const REFERENCES = [
  ...[
    "now",
    "currently",
    "nowadays",
    "at present",
    "at the present time",
    "at the moment",
    "right now",
    "these days",
    "current",
    "the present",
  ].map((words) => reference(words, "present")),
  ...[
    "recently",
    "most recently",
    "more recently",
    "lately",
    "long ago",
    "not long ago",
    "recent",
    "the past",
    "the recent past",
    "the distant past",
  ].map((words) => reference(words, "past")),
  ...[
    "the near future",
    "the future",
    "the foreseeable future",
    "the near term",
    "the short term",
    "the long term",
  ].map((words) => reference(words, "future")),
  rule("to the present", "present", (_captures, place) =>
    endsStretch(place) ? { kind: "reference", to: "present" } : undefined,
  ),
  rule("to date", "date", (_captures, place) =>
    endsStretch(place) && place.items.word(place.from - 3) === "from"
      ? { kind: "reference", to: "present" }
      : undefined,
  ),
  rule("soon", "very? soon|shortly", (_captures, place) =>
    isAhead(place) && !isDegree(place) ? { kind: "reference", to: "future" } : undefined,
  ),
  rule("one day", "one day", (_captures, { items, from }) =>
    items.tag(from - 1) === "MD" || (items.tag(from - 1) === "RB" && items.tag(from - 2) === "MD")
      ? { kind: "reference", to: "future" }
      : undefined,
  ),
  rule("the other day", "the other {unit}", ({ unit }, { items, to }) =>
    unit.plural || !BESIDE.has(unit.unit) || items.word(to) === "of" || /^(?:NN|JJ)/.test(items.tag(to))
      ? undefined
      : { kind: "reference", to: "past" },
  ),
  rule("some day", "someday", () => ({ kind: "reference", to: "future" })),
  rule("as soon as possible", "as soon as possible", () => ({ kind: "reference", to: "future" })),
];

function reference(words: string, to: "past" | "present" | "future"): Rule<Meaning> {
  return {
    name: words,
    pattern: words,
    read: (_captures, place) => (isReference(place) ? { kind: "reference", to } : undefined),
  };
}

const PARTS = [
  rule("weekday part", "{weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: { kind: "weekday", weekday },
  })),
  rule("last weekday part", "last {weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: weekdayOf(weekday, "last"),
  })),
  rule("next weekday part", "next {weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: weekdayOf(weekday, "next"),
  })),
  rule("early part", "the? early|late|mid {part}", ({ part }, { items, from }) =>
    DAY_LEADS.has(items.word(from - 1)) ? { kind: "part of day", part } : undefined,
  ),
  rule("early hours", "the? early|small|wee morning? hours", (_captures, { items, from }) =>
    items.word(from) === "the" ? { kind: "part of day", part: "morning" } : undefined,
  ),
  rule("overnight", "overnight", () => ({ kind: "part of day", part: "night" })),
  rule("the part", "the {part}", ({ part }, { items, from }) =>
    items.word(from - 1) === "in" || items.word(from - 1) === "during" ? { kind: "part of day", part } : undefined,
  ),
];

/** What "last" belongs to where it follows: "the day before [last Tuesday]". */
const LAST_ONES: ReadonlySet<string> = new Set(["weekday", "month", "season", "unit"]);

const CENTURIES: ReadonlySet<string> = new Set(["century", "centuries"]);
const QUARTERS: ReadonlySet<string> = new Set(["quarter of", "quarters of"]);

const SHORT_YEAR_LEADS: ReadonlySet<string> = new Set([
  "in",
  "of",
  "since",
  "until",
  "from",
  "to",
  "class",
  "summer",
  "winter",
  "spring",
  "fall",
  "autumn",
  "early",
  "late",
  "mid",
  "before",
  "after",
  "by",
]);

/** Words after which a part of the day stands alone: "in the early morning". */
const DAY_LEADS: ReadonlySet<string> = new Set(["in", "during", "by", "until", "since", "through"]);

/** The phrases of English that say when, first row first where two are equally long. */
export const DATE_PHRASES = buildTrie<Meaning>([
  ...CALENDAR.map(checked),
  rule("prefixed", "the? {prefixed}", ({ prefixed }, { items, from }) =>
    items.word(from) === "the" && !isDecade(prefixed) ? undefined : prefixed,
  ),
  rule("prefixed of a year", "{prefixed} ,? of? {year}", ({ prefixed, year }) =>
    prefixed.kind === "modified" ? within(prefixed, date({ year })) : undefined,
  ),
  ...RELATIVE.map(unlessVerb),
  ...REFERENCES,
  ...CLOCKS,
  ...SETS,
  ...PARTS,
  ...DURATIONS,
  ...holidayRules(),
]);

const SPANNING: ReadonlySet<string> = new Set(["over", "in", "within", "during", "for", "through", "throughout"]);

/** "over the next year" is a year from now; "in the next year" may be the calendar's. */
const LENGTHWISE: ReadonlySet<string> = new Set(["over", "within", "during", "for", "through", "throughout"]);

/** "two Sundays ago" is a week before the last one. */
function weeksOff(from: Meaning, amount: number): Meaning | undefined {
  if (!Number.isInteger(amount)) return undefined;
  return amount === 0 ? from : { kind: "anchored", unit: "week", amount, from };
}

function ended(mod: TimexMod, unit: DateSlots["unit"]): Meaning | undefined {
  return unit.plural || unit.unit === "second" || unit.unit === "minute" || unit.unit === "season"
    ? undefined
    : modified(mod, focus(unit.unit, 0));
}

function coded({ division, index }: DateSlots["quarterCode"], year?: number): Meaning {
  return year === undefined ? { kind: "division", division, index } : { kind: "division", division, index, year };
}

function isDecade(meaning: Meaning): boolean {
  return meaning.kind === "decade" || (meaning.kind === "modified" && isDecade(meaning.of));
}

/** "the 70s", "the early 70s" */
function isDecadeLed(items: Place["items"], from: number): boolean {
  const before = items.word(from - 1);
  return (
    items.word(from) === "the" ||
    ((before === "early" || before === "mid" || before === "late") && items.word(from - 2) === "the")
  );
}

/** "the third-quarter results", "a year-earlier loss": the article is the noun's, not the expression's. */
function isModifierWithArticle({ items, from, to }: Place): boolean {
  const article = items.word(from);
  return (article === "the" || article === "a") && items.word(to - 2) === "-";
}

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

/** What stands after "that" where it points back, and no noun follows: the end, or another clause. */
const ENDS = /^(?:$|[.,:]|CC|PRP|IN|DT|VB[DZP]|MD|RB)/;

/** "in the last decade" is ten years up to now, "in the last quarter" the one that ended. */
const LASTING: ReadonlySet<string> = new Set(["hour", "week", "month", "year", "decade", "century"]);

const BESIDE: ReadonlySet<string> = new Set(["day", "week", "month", "year", "weekend"]);

/** "29 February 2014": the year that follows has no such day, and another year's is not meant. */
function isDayOfItsYear({ items, to }: Place, month: number, day: number): boolean {
  const at = items.word(to) === "," ? to + 1 : to;
  const year = items.senses(at).find(({ slot }) => slot === "year")?.value;
  return typeof year !== "number" || isCivilDay(year, month, day);
}

/** "February 29, 2014" */
function isOfNoDay({ items, from, to }: Place, month: number): boolean {
  const day = items.senses(to).find(({ slot }) => slot === "day")?.value;
  return typeof day === "number" && !isDayOfItsYear({ items, from, to: to + 1 }, month, day);
}

/** Whether there is such a day: no 30 February, no 31 June. */
function exists({ kind, ...fields }: CalendarMeaning): boolean {
  const { year = 2000, month = 1, day = 1 } = fields;
  return kind === "calendar" && isCivilDay(year, month, day);
}

/** A row for a time counted from now that does not read the verb "last". */
function unlessVerb(row: Rule<Meaning>): Rule<Meaning> {
  return { ...row, read: (captures, place) => (isLastVerb(place) ? undefined : row.read(captures, place)) };
}

/** A row for a calendar date that reads nothing where there is no such day. */
function checked(row: Rule<Meaning>): Rule<Meaning> {
  return {
    ...row,
    read: (captures, place) => {
      const meaning = row.read(captures, place);
      return meaning?.kind === "calendar" && !exists(meaning) ? undefined : meaning;
    },
  };
}

function numeric(fields: {
  readonly first: number;
  readonly second: number;
  readonly year?: number;
}): Meaning | undefined {
  const { first, second } = fields;
  const year = fields.year ?? 2000;
  const isDate = isCivilDay(year, first, second) || isCivilDay(year, second, first);
  return isDate ? { kind: "numeric", ...fields } : undefined;
}

function soFar(side: "earlier" | "later", unit: TimeUnit): Meaning {
  return { kind: "part so far", side, of: shift(unit, 0) };
}

function quarter(index: number, year?: number): Meaning | undefined {
  if (index > 4) return undefined;
  return year === undefined
    ? { kind: "division", division: "quarter", index }
    : { kind: "division", division: "quarter", index, year };
}

function half(index: number, year?: number): Meaning | undefined {
  if (index > 2) return undefined;
  return year === undefined
    ? { kind: "division", division: "half", index }
    : { kind: "division", division: "half", index, year };
}

/** "the 1800s" are a century, "the 2000s" ten years so far. */
function isHundred(decade: number): boolean {
  return decade >= 1000 && decade <= 1900 && decade % 100 === 0;
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
