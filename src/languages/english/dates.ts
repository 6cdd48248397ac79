import { isCivilDay } from "../../calendar/civil.ts";
import type { CalendarMeaning, Meaning } from "../../model/meaning.ts";
import { type Place, type Rule, rulesFor } from "../../patterns/rule.ts";
import { DAYS_AND_UNITS } from "./dates-beside-now.ts";
import { CALENDAR } from "./dates-calendar.ts";
import { CLOCKS } from "./dates-clocks.ts";
import { COUNTED } from "./dates-counted.ts";
import { DURATIONS } from "./dates-durations.ts";
import { ERAS } from "./dates-eras.ts";
import { FOLLOWING } from "./dates-following.ts";
import { date, within } from "./dates-meanings.ts";
import { PARTS } from "./dates-parts-of-day.ts";
import { PARTS_OF_YEAR } from "./dates-parts-of-year.ts";
import { REFERENCES } from "./dates-references.ts";
import { SETS } from "./dates-sets.ts";
import { STRETCHES } from "./dates-stretches.ts";
import type { DateSlots } from "./dates-words.ts";
import { isLastVerb } from "./guard-lengths.ts";
import { holidayRules } from "./holidays.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** The phrases of English that say when, first row first where two are equally long. */
export const DATE_PHRASES: readonly Rule<Meaning>[] = [
  ...[...CALENDAR, ...ERAS].map(checked),
  rule("prefixed", "the? {prefixed}", ({ prefixed }, { items, from }) =>
    items.word(from) === "the" && !isDecade(prefixed) ? undefined : prefixed,
  ),
  rule("early to a prefixed date", "the? early - to {prefixed}", ({ prefixed }) =>
    prefixed.kind === "modified" && prefixed.mod === "MID" ? { ...prefixed, mod: "START" } : undefined,
  ),
  rule("early to a prefixed date in words", "the? early to {prefixed}", ({ prefixed }) =>
    prefixed.kind === "modified" && prefixed.mod === "MID" ? { ...prefixed, mod: "START" } : undefined,
  ),
  rule("prefixed of a year", "{prefixed} ,? of? {year}", ({ prefixed, year }) =>
    prefixed.kind === "modified" ? within(prefixed, date({ year })) : undefined,
  ),
  ...[...DAYS_AND_UNITS, ...COUNTED, ...STRETCHES, ...PARTS_OF_YEAR, ...FOLLOWING].map(unlessVerb),
  ...REFERENCES,
  ...CLOCKS,
  ...SETS,
  ...PARTS,
  ...DURATIONS,
  ...holidayRules(),
];

function isDecade(meaning: Meaning): boolean {
  return meaning.kind === "decade" || (meaning.kind === "modified" && isDecade(meaning.of));
}

/** A row for a time counted from now that does not read the verb "last". */
function unlessVerb(row: Rule<Meaning>): Rule<Meaning> {
  return {
    ...row,
    read: (captures, place) => (isLastVerb(place) || endsOpen(place) ? undefined : row.read(captures, place)),
  };
}

/** A row for a calendar date that reads nothing where there is no such day. */
function checked(row: Rule<Meaning>): Rule<Meaning> {
  return {
    ...row,
    read: (captures, place) => {
      const meaning = endsOpen(place) ? undefined : row.read(captures, place);
      return meaning?.kind === "calendar" && !exists(meaning) ? undefined : meaning;
    },
  };
}

/** "the first week of February," is followed by no year: the comma is not its own. */
function endsOpen({ items, to }: Place): boolean {
  return items.word(to - 1) === ",";
}

/** Whether there is such a day: no 30 February, no 31 June. */
function exists({ kind, ...fields }: CalendarMeaning): boolean {
  const { year = 2000, month = 1, day = 1 } = fields;
  return kind === "calendar" && isCivilDay(year, month, day);
}
