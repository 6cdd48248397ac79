import type { Meaning } from "../../model/meaning.ts";
import type { TimeUnit, TimexMod } from "../../model/temporal.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { date, focus, length, modified, shift, within } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isEnded } from "./guard-lengths.ts";
import { canBeSeason } from "./guard-months.ts";
import { BESIDE, isBareUnit, isHyphened, isModifierWithArticle, isSaidLater } from "./guard-units.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Seasons, quarters and halves, fiscal years, and the parts of a unit. */
export const PARTS_OF_YEAR = [
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
  rule("half of results", "{ordinal} - half", ({ ordinal }, { items, to }) =>
    RESULTS.has(items.word(to)) ? half(ordinal) : undefined,
  ),
  rule("last half of", "the? last|latter half of {year}", ({ year }) => half(2, year)),
  rule("the unit", "the {unit}", ({ unit }, place) => {
    if (ENDING.has(unit.unit) && !unit.plural && isEnded(place)) return length(unit.unit, 1);
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
];

/** What a firm has in half a year, and no team has: "first-half profit". */
const RESULTS: ReadonlySet<string> = new Set(
  "profit profits earnings results revenue revenues sales turnover loss losses income net pretax pre output orders".split(
    " ",
  ),
);

const QUARTERS: ReadonlySet<string> = new Set(["quarter of", "quarters of"]);

function ended(mod: TimexMod, unit: DateSlots["unit"]): Meaning | undefined {
  return unit.plural || unit.unit === "second" || unit.unit === "minute" || unit.unit === "season"
    ? undefined
    : modified(mod, focus(unit.unit, 0));
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

/** Units of which results and counts are told to their end: "the week ended October 28". */
const ENDING: ReadonlySet<string> = new Set(["week", "month", "year"]);
