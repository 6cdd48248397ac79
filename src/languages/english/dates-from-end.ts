import type { Meaning } from "../../model/meaning.ts";
import { type Rule, rulesFor } from "../../patterns/rule.ts";
import { date, focus, nth, nthWeekday } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Words that count from the end; without an ordinal they mean the last but one. */
const LEADS = ["{ordinal} last", "{ordinal} to last", "next to last", "penultimate", "last but one"] as const;

/** "the penultimate day of May", "the second-to-last Sunday of May 2023", "the third last week of the year". */
export const FROM_END: readonly Rule<Meaning>[] = LEADS.flatMap((lead) => [
  rule(`${lead} unit of month`, `the? ${lead} {unit} of|in {month} ,? {year}?`, (captures) =>
    nth(captures.unit, placeOf(captures), monthOf(captures)),
  ),
  rule(`${lead} weekday of month`, `the? ${lead} {weekday} of|in {month} ,? {year}?`, (captures) =>
    nthWeekday(captures.weekday, placeOf(captures), monthOf(captures)),
  ),
  rule(`${lead} unit of year`, `the? ${lead} {unit} of|in {year}`, (captures) =>
    nth(captures.unit, placeOf(captures), date({ year: captures.year })),
  ),
  rule(`${lead} unit of the unit`, `the? ${lead} {unit} of the {of:unit}`, (captures) =>
    nth(captures.unit, placeOf(captures), focus(captures.of.unit, 0)),
  ),
]);

function placeOf(captures: object): number {
  return "ordinal" in captures && typeof captures.ordinal === "number" ? -captures.ordinal : -2;
}

function monthOf({ month, year }: { readonly month: number; readonly year?: number }): Meaning {
  return year === undefined ? date({ month }) : date({ year, month });
}
