import type { Meaning } from "../../model/meaning.ts";
import { type Place, rulesFor } from "../../patterns/rule.ts";
import { date } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isSaidLater } from "./guard-units.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Years of accounts, seasons of a year, decades, centuries, years before and after Christ. */
export const ERAS = [
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

const CENTURIES: ReadonlySet<string> = new Set(["century", "centuries"]);

/** "the 70s", "the early 70s" */
function isDecadeLed(items: Place["items"], from: number): boolean {
  const before = items.word(from - 1);
  return (
    items.word(from) === "the" ||
    ((before === "early" || before === "mid" || before === "late") && items.word(from - 2) === "the")
  );
}

/** "the 1800s" are a century, "the 2000s" ten years so far. */
function isHundred(decade: number): boolean {
  return decade >= 1000 && decade <= 1900 && decade % 100 === 0;
}
