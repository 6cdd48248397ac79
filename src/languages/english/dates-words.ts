import type { PartOfDay } from "../../model/date.ts";
import type { Meaning, Weekday } from "../../model/meaning.ts";
import type { TimeUnit, TimexMod } from "../../model/temporal.ts";
import type { Items, Sense } from "../../patterns/rule.ts";
import { fullYear, readDigits } from "./dates-digits.ts";
import {
  isScale,
  NUMBER_KEYS,
  NUMBER_OPENERS,
  NUMBER_PARTS,
  ORDINALS,
  ordinalSenses,
  readDecadeWords,
  readNumberWords,
  readOrdinalWords,
} from "./dates-numbers.ts";
import { ZONES } from "./dates-zones.ts";
import { isCapital } from "./letter-kinds.ts";

/** What each slot of a date pattern holds. */
export interface DateSlots {
  readonly number: number;
  /** A number, "a", or an amount that is not said: "several". */
  readonly count: { readonly amount?: number };
  readonly ordinal: number;
  /** Day of the month, 1 to 31, in digits or as an ordinal. */
  readonly day: number;
  /** Day of the month as an ordinal only: "24th". */
  readonly dayth: number;
  readonly month: number;
  readonly year: number;
  /** "'97" */
  readonly shortYear: number;
  readonly unit: { readonly unit: TimeUnit; readonly plural: boolean };
  /** "3hrs", "20min": a length in one token. */
  readonly shortLength: { readonly unit: TimeUnit; readonly amount: number };
  readonly weekday: Weekday;
  readonly weekdays: Weekday;
  /** "Sat": a weekday only where a date or a time follows. */
  readonly weekdayAbbreviation: Weekday;
  readonly season: number;
  readonly seasons: number;
  readonly decade: number;
  /** "FY2023" */
  readonly fiscalYear: number;
  /** "Q3", "H1", "3Q", "1H25" */
  readonly quarterCode: { readonly division: "quarter" | "half"; readonly index: number; readonly year?: number };
  readonly part: PartOfDay;
  readonly parts: PartOfDay;
  readonly hour: number;
  readonly clock: { readonly hour: number; readonly minute?: number; readonly second?: number };
  /** "9.30": a time only before a.m. or p.m. */
  readonly pointClock: { readonly hour: number; readonly minute: number };
  /** "9pm" in one token. */
  readonly fullClock: { readonly hour: number; readonly minute?: number };
  /** "0900": four digits, a time where a zone or "hours" follows. */
  readonly military: { readonly hour: number; readonly minute: number };
  readonly meridiem: "am" | "pm";
  readonly zone: { readonly zone: string; readonly offset?: number };
  /** "mid-June", "post-1959" in one token. */
  readonly prefixed: Meaning;
  readonly slashed: { readonly first: number; readonly second: number; readonly year?: number };
  readonly dotted: { readonly first: number; readonly second: number; readonly year: number };
  /** "2024/25" */
  readonly splitYear: Meaning;
  /** "06/2004" */
  readonly monthYear: { readonly month: number; readonly year: number };
  readonly iso: { readonly year: number; readonly month: number; readonly day: number };
}

type Row = readonly [words: string, slot: keyof DateSlots, value: unknown, written?: "capital"];

const MONTHS = [
  "january jan jan.",
  "february feb feb.",
  "march mar mar.",
  "april apr apr.",
  "may",
  "june jun jun.",
  "july jul jul.",
  "august aug aug.",
  "september sep sep. sept sept.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
] as const;
const WEEKDAYS = [
  ["monday", "mon mon."],
  ["tuesday", "tue tue. tues tues."],
  ["wednesday", "wed wed. weds weds."],
  ["thursday", "thu thu. thur thur. thurs thurs."],
  ["friday", "fri fri."],
  ["saturday", "sat sat."],
  ["sunday", "sun sun."],
] as const;
const UNIT_WORDS: { readonly [U in TimeUnit]?: readonly [singular: string, plural: string] } = {
  second: ["second", "seconds"],
  minute: ["minute min", "minutes mins"],
  hour: ["hour hr", "hours hrs"],
  day: ["day", "days"],
  weekend: ["weekend", "weekends"],
  week: ["week", "weeks"],
  fortnight: ["fortnight", "fortnights"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
  decade: ["decade", "decades"],
  century: ["century", "centuries"],
  millennium: ["millennium millenium", "millennia millenniums"],
  season: ["season", "seasons"],
};
const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"] as const;

const ROWS: readonly Row[] = [
  ...MONTHS.map((words, index): Row => [words, "month", index + 1, "capital"]),
  ...WEEKDAYS.flatMap(([name, short], index): Row[] => [
    [name, "weekday", index + 1],
    [`${name}s`, "weekdays", index + 1],
    [short, "weekdayAbbreviation", index + 1, "capital"],
  ]),
  ...Object.entries(UNIT_WORDS).flatMap(([unit, [singular, plural]]): Row[] => [
    [singular, "unit", { unit, plural: false }],
    [plural, "unit", { unit, plural: true }],
  ]),
  ["spring springtime", "season", 1],
  ["summer summertime", "season", 2],
  ["autumn fall", "season", 3],
  ["winter wintertime", "season", 4],
  ["springs", "seasons", 1],
  ["summers", "seasons", 2],
  ["autumns", "seasons", 3],
  ["winters", "seasons", 4],
  ...DECADES.map((word, index): Row => [word, "decade", 20 + index * 10]),
  ["noughties", "decade", 2000],
  ["morning", "part", "morning"],
  ["noon midday noontime lunchtime", "part", "midday"],
  ["afternoon", "part", "afternoon"],
  ["evening", "part", "evening"],
  ["night overnight nighttime", "part", "night"],
  ["daytime", "part", "daytime"],
  ["dawn daybreak sunrise sunup", "part", "morning"],
  ["dusk sunset sundown nightfall twilight dinnertime suppertime", "part", "evening"],
  ["mornings", "parts", "morning"],
  ["afternoons", "parts", "afternoon"],
  ["evenings", "parts", "evening"],
  ["nights", "parts", "night"],
  ["am a.m. a.m", "meridiem", "am"],
  ["pm p.m. p.m", "meridiem", "pm"],
  ["a an", "count", { amount: 1 }],
  ["several few some many numerous", "count", {}],
  ["half ½", "number", 0.5],
  ["¼", "number", 0.25],
  ["¾", "number", 0.75],
  ...[1, 2, 3, 4].map((index): Row => [`q${index}`, "quarterCode", { division: "quarter", index }, "capital"]),
  ...[1, 2].map((index): Row => [`h${index}`, "quarterCode", { division: "half", index }, "capital"]),
];

/** The senses of a word as it is written: some it has only with a capital. */
interface WordSenses {
  readonly capital: readonly Sense[];
  readonly small: readonly Sense[];
}

const WORDS: ReadonlyMap<string, WordSenses> = indexWords();

function indexWords(): ReadonlyMap<string, WordSenses> {
  const index = new Map<string, { readonly capital: Sense[]; readonly small: Sense[] }>();
  const add = (word: string, slot: string, value: unknown, capital: boolean) => {
    const senses = index.get(word) ?? { capital: [], small: [] };
    senses.capital.push({ slot, value });
    if (!capital) senses.small.push({ slot, value });
    index.set(word, senses);
  };
  for (const [words, slot, value, written] of ROWS) {
    for (const word of words.split(" ")) add(word, slot, value, written === "capital");
  }
  for (const [word, value] of ORDINALS) for (const { slot } of ordinalSenses(value)) add(word, slot, value, false);
  for (const { name, zone, offset } of ZONES) {
    add(name.toLowerCase(), "zone", offset === undefined ? { zone } : { zone, offset }, name === name.toUpperCase());
  }
  return index;
}

const NONE: readonly Sense[] = [];

/** The senses of a word, or of a number of several words that begins there. */
export function readSenses(items: Items, at: number): readonly Sense[] {
  const word = items.word(at);
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(items, at, word);
  if (first === 39 || first === 8217 || first === 8216) return readDigits(items, at, word);
  if (word === "a" && NUMBER_OPENERS.has(items.word(at + 1)) && isScale(items.word(at + 1))) {
    return [
      ...WORDS.get(word)!.small,
      ...readNumberWords(items, at + 1).map((sense) => ({ ...sense, length: (sense.length ?? 1) + 1 })),
    ];
  }
  if ((word === "utc" || word === "gmt") && isSign(items, at + 1)) return readOffset(items, at, word);
  const known = WORDS.get(word);
  if (known === undefined) {
    const prefixed = readPrefixed(word, items, at);
    if (prefixed !== undefined) return [prefixed];
    if (word.startsWith("fy") && isFiscalCode(items.written(at)))
      return [{ slot: "fiscalYear", value: fullYear(Number(word.slice(2))) }];
  }
  const senses = known === undefined ? NONE : sensesAsWritten(known, items, at);
  if (!NUMBER_OPENERS.has(word)) return senses;
  return [...senses, ...readNumberWords(items, at), ...readOrdinalWords(items, at), ...readDecadeWords(items, at)];
}

function sensesAsWritten({ capital, small }: WordSenses, items: Items, at: number): readonly Sense[] {
  return capital.length === small.length || !isCapital(items.written(at)) ? small : capital;
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["+", 1],
  ["-", -1],
  ["−", -1],
  ["–", -1],
]);

/** Words that have a sense by themselves. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...WORDS.keys(), ...NUMBER_OPENERS]);

/** Words that are only part of a sense. */
export const SENSE_PARTS: readonly string[] = [...NUMBER_PARTS, ...SIGNS.keys()];

/** Words of which one stands in whatever fills a slot, unless it holds a figure. */
export function wordsOfSlot(slot: string): readonly string[] {
  return SLOT_WORDS.get(slot) ?? [];
}

const SLOT_WORDS: ReadonlyMap<string, readonly string[]> = indexSlots();

function indexSlots(): ReadonlyMap<string, readonly string[]> {
  const index = new Map(Object.entries(NUMBER_KEYS).map(([slot, words]) => [slot, [...words]]));
  for (const [word, { capital }] of WORDS)
    for (const { slot } of capital) {
      const words = index.get(slot);
      if (words === undefined) index.set(slot, [word]);
      else words.push(word);
    }
  return index;
}

function isSign(items: Items, at: number): boolean {
  return SIGNS.has(items.word(at)) && items.glued(at) && items.glued(at + 1);
}

/** "UTC+3", "GMT-5:30": the zone is where the clock is so far ahead or behind. */
function readOffset(items: Items, at: number, word: string): readonly Sense[] {
  const found = /^(\d{1,2})(?::(\d\d))?$/.exec(items.word(at + 2));
  const sign = SIGNS.get(items.word(at + 1));
  if (found === null || sign === undefined || Number(found[1]) > 14) return NONE;
  const offset = sign * (Number(found[1]) * 60 + Number(found[2] ?? 0));
  const zone = `${word.toUpperCase()}${sign > 0 ? "+" : "-"}${found[0]}`;
  return [{ slot: "zone", value: { zone, offset }, length: 3 }];
}

const PREFIXES: Readonly<Record<string, TimexMod>> = {
  mid: "MID",
  early: "START",
  late: "END",
  post: "AFTER",
  pre: "BEFORE",
};
const HYPHEN = 45;

/** Asked of every word: a hyphen after three, four or five letters. */
export function isPrefixed(text: string, start = 0, end = text.length): boolean {
  return (
    end - start > 5 &&
    (text.charCodeAt(start + 3) === HYPHEN ||
      text.charCodeAt(start + 4) === HYPHEN ||
      text.charCodeAt(start + 5) === HYPHEN) &&
    PREFIXES[text.slice(start, text.indexOf("-", start)).toLowerCase()] !== undefined
  );
}

/** "FY2023", "FY23" */
export function isFiscalCode(text: string, start = 0, end = text.length): boolean {
  return (
    (end - start === 4 || end - start === 6) &&
    text.charCodeAt(start) === 70 &&
    text.charCodeAt(start + 1) === 89 &&
    /^\d+$/.test(text.slice(start + 2, end))
  );
}

/** "mid-June", "mid-1990s", "post-1959": the tokeniser leaves some prefixes on their word. */
function readPrefixed(word: string, items: Items, at: number): Sense | undefined {
  if (!isPrefixed(word)) return undefined;
  const cut = word.indexOf("-");
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word.slice(cut + 1));
  if (ordinal !== null && items.word(at + 1) === "century") {
    const of: Meaning = { kind: "century", century: Number(ordinal[1]) };
    return { slot: "prefixed", value: { kind: "modified", mod: PREFIXES[word.slice(0, cut)]!, of }, length: 2 };
  }
  const of = readBase(word.slice(cut + 1), items.written(at).slice(cut + 1));
  return of === undefined
    ? undefined
    : { slot: "prefixed", value: { kind: "modified", mod: PREFIXES[word.slice(0, cut)]!, of } };
}

function readBase(word: string, written: string): Meaning | undefined {
  if (/^\d{4}$/.test(word)) return { kind: "calendar", year: Number(word) };
  if (/^\d{3}0s$/.test(word)) return { kind: "decade", start: Number(word.slice(0, 4)) };
  const senses = WORDS.get(word);
  for (const { slot, value } of (written.charCodeAt(0) > 90 ? senses?.small : senses?.capital) ?? []) {
    if (slot === "month") return { kind: "calendar", month: value as number };
    if (slot === "weekday") return { kind: "weekday", weekday: value as Weekday };
    if (slot === "season") return { kind: "division", division: "season", index: value as number };
    if (slot === "part") return { kind: "part of day", part: value as PartOfDay };
    if (slot === "unit" && (word === "week" || word === "month" || word === "year"))
      return { kind: "focus", unit: word, shift: 0 };
    if (slot === "unit" && (word === "decade" || word === "century")) return { kind: "shift", unit: word, amount: 0 };
  }
  return undefined;
}
