import type { ClockTime } from "../model/date.ts";
import type { Length, Meaning } from "../model/meaning.ts";
import type { TimeUnit, TimexMod } from "../model/temporal.ts";
import { formatClock, formatOrdinal, formatYear, MONTHS, WEEKDAYS } from "./names.ts";

/**
 * What a temporal expression says, in words, before any day is known.
 *
 * @example
 * describeMeaning({ kind: "weekday", weekday: 2, which: "last" }); // "last Tuesday"
 */
export function describeMeaning(meaning: Meaning): string {
  const phrase = PHRASES[meaning.kind] as (meaning: Meaning) => string; // the table pairs each kind with its phrase
  return phrase(meaning);
}

const PHRASES: { readonly [K in Meaning["kind"]]: (meaning: Extract<Meaning, { kind: K }>) => string } = {
  calendar: ({ year, month, day, week, weekday }) =>
    joinWords(
      weekday === undefined ? undefined : WEEKDAYS[weekday - 1],
      week === undefined ? undefined : `week ${week}`,
      day === undefined ? undefined : String(day),
      month === undefined ? undefined : MONTHS[month - 1],
      year === undefined ? undefined : formatYear(year),
    ),
  weekday: ({ weekday, which }) => joinWords(which ?? "a", WEEKDAYS[weekday - 1]),
  weekend: ({ which }) => joinWords(which ?? "the", "weekend"),
  shift: ({ unit, amount }) => {
    if (amount === 0) return `this ${unit}`;
    if (amount === 1) return `the next ${unit}`;
    if (amount === -1) return `the ${unit} before`;
    return `${countUnits(Math.abs(amount), unit)} ${amount < 0 ? "before" : "later"}`;
  },
  ago: ({ unit, amount }) => `${countUnits(Math.abs(amount), unit)} ${amount < 0 ? "earlier" : "later"}`,
  corresponding: ({ years, year }) =>
    year === undefined
      ? `the same stretch ${countUnits(Math.abs(years), "year")} ${years < 0 ? "earlier" : "later"}`
      : `the same stretch of ${formatYear(year)}`,
  division: ({ division, index, which, year }) =>
    joinWords(
      which ?? "the",
      division === "season" ? SEASONS[index - 1] : `${formatOrdinal(index)} ${division}`,
      year === undefined ? undefined : `of ${formatYear(year)}`,
    ),
  decade: ({ start }) => `the ${start < 100 ? String(start).padStart(2, "0") : formatYear(start)}s`,
  century: ({ century }) => `the ${century > 0 ? formatOrdinal(century) : `${formatOrdinal(1 - century)} BC`} century`,
  holiday: ({ holiday, which, year }) => joinWords(which, holiday, year === undefined ? undefined : formatYear(year)),
  "part of day": ({ part, of }) => joinWords(part === "daytime" ? "the day" : part, describeWhole(of, "of")),
  clock: ({ time, of }) => joinWords(describeClock(time), describeWhole(of, "on")),
  in: ({ inner, outer }) => `${describeMeaning(inner)} in ${describeMeaning(outer)}`,
  nth: ({ unit, weekday, index, of }) =>
    `the ${index < 0 ? describeFromEnd(index) : formatOrdinal(index)} ${weekday === undefined ? unit : WEEKDAYS[weekday - 1]} of ${describeMeaning(of)}`,
  modified: ({ mod, of }) => `${MODIFIERS[mod]} ${describeMeaning(of)}`,
  "part so far": ({ side, of }) =>
    `${side === "earlier" ? "the part that has passed of" : "what is left of"} ${describeMeaning(of)}`,
  reference: ({ to, unit }) => joinWords(unit === undefined ? "some time" : `some ${unit}`, REFERENCES[to]),
  duration: ({ lengths }) => `a length of ${describeLengths(lengths)}`,
  stretch: ({ unit, amount, to }) =>
    `the ${to === "past" ? "last" : "next"} ${amount === undefined ? `${unit}s` : countUnits(amount, unit)}`,
  set: ({ every, quant, freq }) =>
    joinWords("something that comes again:", quant?.toLowerCase(), describeMeaning(every), freq),
  anchored: ({ unit, amount, from, weekday, event }) => {
    const distance =
      weekday !== undefined
        ? `the ${WEEKDAYS[weekday - 1]} ${amount < 0 ? "before" : "after"}`
        : amount === 0
          ? `the same ${unit}`
          : `${countUnits(Math.abs(amount), unit)} ${amount < 0 ? "before" : "after"}`;
    return `${distance}${amount === 0 ? " as" : ""} ${from === undefined ? (event ? "the event that is named" : "the day told of") : describeMeaning(from)}`;
  },
  focus: ({ unit, shift, weekday, month, season }) =>
    joinWords(
      weekday === undefined ? undefined : `the ${WEEKDAYS[weekday - 1]} of`,
      month === undefined ? undefined : `the ${MONTHS[month - 1]} of`,
      season === undefined ? undefined : `the ${SEASONS[season - 1]} of`,
      shift === 0
        ? `the ${unit} told of`
        : `${countUnits(Math.abs(shift), unit)} ${shift < 0 ? "before" : "after"} the one told of`,
    ),
  numeric: ({ first, second, year }) => [first, second, ...(year === undefined ? [] : [year])].join("/"),
  range: ({ sense, parts }) => describeRange(sense, parts.map(describeMeaning)),
};

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

const REFERENCES = { past: "in the past", present: "now", future: "in the future" } as const;

const MODIFIERS = {
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "by",
  ON_OR_AFTER: "from",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
  START: "early in",
  MID: "in the middle of",
  END: "late in",
  APPROX: "about",
} as const satisfies Record<TimexMod, string>;

const RANGES = {
  span: (parts) => `from ${parts.join(" to ")}`,
  window: (parts) => `some day between ${parts.join(" and ")}`,
  alternatives: (parts) => `one of ${parts.join(" or ")}`,
  list: (parts) => `each of ${parts.join(" and ")}`,
} as const satisfies Record<Extract<Meaning, { kind: "range" }>["sense"], (parts: readonly string[]) => string>;

function describeRange(sense: keyof typeof RANGES, parts: readonly string[]): string {
  return RANGES[sense](parts);
}

function describeWhole(of: Meaning | undefined, preposition: string): string | undefined {
  return of === undefined ? undefined : `${preposition} ${describeMeaning(of)}`;
}

function describeClock(time: ClockTime): string {
  return `${formatClock(time)}${time.zone === undefined ? "" : ` ${time.zone}`}`;
}

function describeLengths(lengths: readonly Length[]): string {
  return lengths
    .map(({ unit, amount }) => (amount === undefined ? `some ${unit}s` : countUnits(amount, unit)))
    .join(" and ");
}

/** From the end: -1 is the last. */
function describeFromEnd(index: number): string {
  return index === -1 ? "last" : `${formatOrdinal(-index)} last`;
}

function countUnits(amount: number, unit: TimeUnit): string {
  return `${amount} ${amount === 1 ? unit : (PLURALS[unit] ?? `${unit}s`)}`;
}

const PLURALS: { readonly [U in TimeUnit]?: string } = {
  century: "centuries",
  half: "halves",
  millennium: "millennia",
};

function joinWords(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}
