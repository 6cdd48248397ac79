import { isCivilDay } from "../../calendar/civil.ts";
import type { Meaning } from "../../model/meaning.ts";
import { type Place, rulesFor } from "../../patterns/rule.ts";
import { fullYear } from "./dates-digits.ts";
import { date } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isGluedDate, isOneOfTwo, isShortWritten } from "./guard-days.ts";
import { isDated, isDateFraction, isPrice, isVersion } from "./guard-figures.ts";
import { canBeDay, canBeMonth, isMonthBehind } from "./guard-months.ts";
import { isRoadName } from "./guard-names.ts";
import { canBeYear } from "./guard-years.ts";
import { isDigit } from "./letter-kinds.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Dates of the calendar, whole or in part. */
export const CALENDAR = [
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
    isPrice(place) || isRoadName(place) || !isDayOfItsYear(place, month, day) ? undefined : date({ month, day }),
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
  rule("month day and short weekday", "{month} {day} ( {weekdayAbbreviation} )", (found) =>
    date({ month: found.month, day: found.day, weekday: found.weekdayAbbreviation }),
  ),
  rule("day month and short weekday", "{day} {month} ( {weekdayAbbreviation} )", (found) =>
    date({ month: found.month, day: found.day, weekday: found.weekdayAbbreviation }),
  ),
  rule(
    "short weekday to short weekday",
    "{a:weekdayAbbreviation} -|–|to|through|thru {b:weekdayAbbreviation}",
    ({ a, b }) => ({
      kind: "range",
      sense: "span",
      parts: [
        { kind: "weekday", weekday: a },
        { kind: "weekday", weekday: b },
      ],
    }),
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
  rule("quarter code of a year", "fiscal? {quarterCode} ,? of? {year}", ({ quarterCode, year }) =>
    coded(quarterCode, year),
  ),
  rule("year and quarter code", "{year} -? {quarterCode}", ({ quarterCode, year }) => coded(quarterCode, year)),
  rule("quarter code of a fiscal year", "fiscal? {quarterCode} of? {fiscalYear}", ({ quarterCode, fiscalYear }) =>
    coded(quarterCode, fiscalYear),
  ),
  rule("fiscal year and quarter code", "{fiscalYear} -? {quarterCode}", ({ quarterCode, fiscalYear }) =>
    coded(quarterCode, fiscalYear),
  ),
  rule("quarter code of a short year", "{quarterCode} {shortYear}", ({ quarterCode, shortYear }) =>
    coded(quarterCode, shortYear),
  ),
  rule("quarter code of a year of results", "fiscal? {quarterCode} of? fiscal|financial {year}", (found) =>
    coded(found.quarterCode, found.year),
  ),
  rule("quarter code", "fiscal? {quarterCode}", ({ quarterCode }) => coded(quarterCode)),
  rule("week by number", "week {number} ,? of? {year}", ({ number, year }) =>
    number <= 53 ? { kind: "calendar", year, week: number } : undefined,
  ),
  rule("two years of one season", "{splitYear}", ({ splitYear }) => splitYear),
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
];

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

function coded({ division, index, ...own }: DateSlots["quarterCode"], said?: number): Meaning {
  const year = said ?? own.year;
  return year === undefined ? { kind: "division", division, index } : { kind: "division", division, index, year };
}
