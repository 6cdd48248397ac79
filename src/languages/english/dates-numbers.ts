import type { Items, Sense } from "../../patterns/rule.ts";
import { SMALL_NUMERALS, TEN_NUMERALS } from "./numerals.ts";

const UNITS: Readonly<Record<string, number>> = { zero: 0, ...SMALL_NUMERALS };
/** "fourty" is a frequent slip. */
const TENS: Readonly<Record<string, number>> = { ...TEN_NUMERALS, fourty: 40 };
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({ ...UNITS, ...TENS }));
const SCALE: ReadonlyMap<string, number> = new Map(Object.entries(SCALES));

/** Words that can begin a number written in words. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([...SMALL.keys(), ...SCALE.keys()]);

/** Words that stand inside a number of several words or of figures, and begin none. */
export const NUMBER_PARTS: readonly string[] = "and - oh o zero hundreds thousands s 's ’s".split(" ");

/** Of the words of a number, for each slot in which it can stand, those of which it holds one. */
export const NUMBER_KEYS: Readonly<Record<string, readonly string[]>> = {
  number: [...NUMBER_OPENERS],
  count: [...NUMBER_OPENERS],
  hour: wordsFrom(1, 12),
  year: [...wordsFrom(11, 20), "hundred", "thousand"],
  decade: ["tens", ...Object.keys(TEN_NUMERALS).map(pluralOf), "hundreds", "thousands"],
};

function wordsFrom(least: number, most: number): readonly string[] {
  return [...SMALL].filter(([, value]) => value >= least && value <= most).map(([word]) => word);
}

/** "twenties" */
function pluralOf(ten: string): string {
  return `${ten.slice(0, -1)}ies`;
}

/** "hundred", "thousand", "million". */
export function isScale(word: string): boolean {
  return SCALE.has(word);
}

/**
 * Reads a number written in words from `at`: "twenty-four", "two hundred and fifty", "a hundred" (from "hundred" or "a").
 * Numbers of two halves are years: "nineteen ninety-seven".
 */
export function readNumberWords(items: Items, at: number): readonly Sense[] {
  const senses: Sense[] = [];
  const cardinal = readCardinal(items, at);
  if (cardinal !== undefined) {
    senses.push({ slot: "number", value: cardinal.value, length: cardinal.length });
    senses.push({ slot: "count", value: { amount: cardinal.value }, length: cardinal.length });
    if (cardinal.value >= 1 && cardinal.value <= 12)
      senses.push({ slot: "hour", value: cardinal.value, length: cardinal.length });
    if (cardinal.value >= 1900 && cardinal.value < 2100 && cardinal.length > 1) {
      senses.push({ slot: "year", value: cardinal.value, length: cardinal.length });
    }
  }
  const year = readYearWords(items, at);
  if (year !== undefined) senses.push({ slot: "year", value: year.value, length: year.length });
  return senses;
}

interface Read {
  readonly value: number;
  readonly length: number;
}

function readCardinal(items: Items, from: number): Read | undefined {
  let at = from;
  let total = 0;
  let group = 0;
  let end = from;
  let lastSmall = 0; // the last plain word, so that "twenty four" adds and "two four" does not
  while (at < items.length && at - from < 12) {
    const word = items.word(at);
    const small = SMALL.get(word);
    const scale = SCALE.get(word);
    if (small !== undefined) {
      const addsToTens = lastSmall >= 20 && lastSmall % 10 === 0 && small < 10;
      if (lastSmall !== 0 && !addsToTens) break;
      group += small;
      lastSmall = small;
      end = ++at;
    } else if (scale !== undefined) {
      if (scale === 100) group = (group === 0 ? 1 : group) * 100;
      else {
        total += (group === 0 ? 1 : group) * scale;
        group = 0;
      }
      lastSmall = 0;
      end = ++at;
    } else if ((word === "-" || (word === "and" && total + group >= 100)) && end === at && at > from) {
      at++;
      if (!SMALL.has(items.word(at))) break;
    } else break;
  }
  return end === from ? undefined : { value: total + group, length: end - from };
}

/** "nineteen ninety-seven", "twenty twenty-four", "nineteen oh five", "seventeen hundred and thirty-three". */
function readYearWords(items: Items, from: number): Read | undefined {
  const century = SMALL.get(items.word(from));
  if (century === undefined || century < 11 || century > 20) return undefined;
  let at = from + 1;
  if (items.word(at) === "-") at++;
  if (items.word(at) === "hundred") {
    const year = readCardinal(items, from);
    return year === undefined || year.value % 100 === 0 || year.value >= 2100 ? undefined : year;
  }
  if (ZEROES.has(items.word(at))) {
    const digit = UNITS[items.word(at + 1)];
    return digit === undefined || digit > 9 ? undefined : { value: century * 100 + digit, length: at + 2 - from };
  }
  const rest = readCardinal(items, at);
  if (rest === undefined || rest.value < 10 || rest.value > 99) return undefined;
  return { value: century * 100 + rest.value, length: at + rest.length - from };
}

const ZEROES: ReadonlySet<string> = new Set(["oh", "o", "zero"]);

const TENS_OF_YEARS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ...Object.entries(TEN_NUMERALS).map(([ten, value]) => [pluralOf(ten), value] as const),
]);

/** "the nineteen-eighties", "the twenty-tens", "the eighteen hundreds", "the two thousands", behind their article. */
export function readDecadeWords(items: Items, at: number): readonly Sense[] {
  const century = SMALL.get(items.word(at));
  if (century === undefined || items.word(at - 1) !== "the") return [];
  const next = items.word(at + 1) === "-" ? at + 2 : at + 1;
  const word = items.word(next);
  if (word === "thousands" && century === 2) return [{ slot: "decade", value: 2000, length: next + 1 - at }];
  if (century < 11 || century > 20) return [];
  const years = word === "hundreds" && century < 20 ? 0 : TENS_OF_YEARS.get(word);
  return years === undefined ? [] : [{ slot: "decade", value: century * 100 + years, length: next + 1 - at }];
}

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
  ]
    .map((word, index) => [word, index + 1] as const)
    .concat([["thirtieth", 30]]),
);

/** "twenty-first" to "thirty-first": a ten, perhaps a hyphen, an ordinal. */
export function readOrdinalWords(items: Items, at: number): readonly Sense[] {
  const tens = TENS[items.word(at)];
  if (tens === undefined) return [];
  const next = items.word(at + 1) === "-" ? at + 2 : at + 1;
  const ordinal = ORDINALS.get(items.word(next));
  if (ordinal === undefined || ordinal > 9) return [];
  return ordinalSenses(tens + ordinal, next + 1 - at);
}

export function ordinalSenses(value: number, length = 1): readonly Sense[] {
  const senses: Sense[] = [{ slot: "ordinal", value, length }];
  if (value <= 31) senses.push({ slot: "day", value, length }, { slot: "dayth", value, length });
  return senses;
}
