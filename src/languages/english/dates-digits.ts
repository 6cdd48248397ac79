import type { TimeUnit } from "../../model/temporal.ts";
import type { Items, Sense } from "../../patterns/rule.ts";
import { ordinalSenses } from "./dates-numbers.ts";

const NONE: readonly Sense[] = [];
const PLAIN = /^\d+$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(\d{2,4})['’]?s$/;
const CLOCK = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?$/;
const ISO_SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/;
const DECIMAL = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const SHORT_YEAR = /^['‘’](\d\d)$/;
const SHORT_DECADE = /^['‘’](\d)0['’]?s$/;
const ISO_DATE = /^(\d{4})([-.])(\d\d)\2(\d\d)$/;
const MONTH_YEAR = /^(\d{1,2})\/(\d{4})$/;
const SPLIT_YEAR = /^((?:19|20)\d\d)\/(\d\d)$/;
const SHORT_LENGTH = /^(\d+(?:\.\d+)?)([a-z]+)$/;
const QUARTER_CODE = /^(?:([1-4])q|([12])h(?=\d))(\d{4}|\d\d)?$/;
const MERIDIEM_CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)$/;

/** The senses of a token that begins with a digit or an apostrophe, by its shape. */
export function readDigits(items: Items, at: number, word: string): readonly Sense[] {
  if (word.length > 12) return NONE;
  if (PLAIN.test(word)) return readPlain(items, at, word);
  const code = QUARTER_CODE.exec(word);
  if (code !== null && /[QH]/.test(items.written(at))) return readQuarterCode(code);
  for (const [shape, read] of SHAPES) {
    const found = shape.exec(word);
    if (found !== null) return read(found);
  }
  if (isApostrophe(word) && items.glued(at + 1)) return readApostrophe(items, at);
  return NONE;
}

const SHAPES: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly Sense[]])[] = [
  [ORDINAL, (found) => (Number(found[1]) > 0 ? ordinalSenses(Number(found[1])) : NONE)],
  [
    DECADE,
    (found) =>
      found[1]!.endsWith("0") && found[1]!.length !== 3 ? [{ slot: "decade", value: Number(found[1]) }] : NONE,
  ],
  [CLOCK, (found) => readClock(found)],
  [SLASHED, readSlashed],
  [
    ISO_SLASHED,
    (found) => [{ slot: "iso", value: { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } }],
  ],
  [
    ISO_DATE,
    (found) => [{ slot: "iso", value: { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) } }],
  ],
  [MONTH_YEAR, (found) => [{ slot: "monthYear", value: { month: Number(found[1]), year: Number(found[2]) } }]],
  [SPLIT_YEAR, readSplitYear],
  [DOTTED, (found) => [{ slot: "dotted", value: dayAndMonth(found) }]],
  [SHORT_YEAR, (found) => [{ slot: "shortYear", value: fullYear(Number(found[1])) }]],
  [SHORT_DECADE, (found) => [{ slot: "decade", value: Number(found[1]) * 10 }]],
  [MERIDIEM_CLOCK, readMeridiemClock],
  [SHORT_LENGTH, readShortLength],
  [
    DECIMAL,
    (found) => {
      const value = Number(found[0].replaceAll(",", ""));
      return [
        { slot: "number", value },
        { slot: "count", value: { amount: value } },
      ];
    },
  ],
];

function readPlain(items: Items, at: number, word: string): readonly Sense[] {
  const value = Number(word);
  if (!Number.isSafeInteger(value)) return NONE;
  const senses: Sense[] = [];
  const fraction = readFraction(items, at + 1);
  if (fraction !== undefined) {
    const amount = value + fraction.value;
    senses.push(
      { slot: "number", value: amount, length: 1 + fraction.length },
      { slot: "count", value: { amount }, length: 1 + fraction.length },
    );
  }
  senses.push({ slot: "number", value }, { slot: "count", value: { amount: value } });
  if (word.length <= 2 && value >= 1 && value <= 31) senses.push({ slot: "day", value });
  if (word.length <= 2 && value <= 24) senses.push({ slot: "hour", value });
  if (word.length === 4 && value >= 1000 && value < 2200) senses.push({ slot: "year", value });
  if (word.length === 4 && value < 2400 && value % 100 < 60) {
    senses.push({ slot: "military", value: { hour: Math.floor(value / 100), minute: value % 100 } });
  }
  if (word.length === 4 && value % 10 === 0 && items.glued(at + 1) && isPluralMark(items, at)) {
    senses.push({ slot: "decade", value, length: 2 });
  }
  return senses;
}

/** "3 1/2", "2½": a fraction after a whole number. */
function readFraction(items: Items, at: number): { readonly value: number; readonly length: number } | undefined {
  const word = items.word(at);
  const value = fractionOf(word) ?? (items.glued(at) ? VULGAR.get(word) : undefined);
  return value === undefined ? undefined : { value, length: 1 };
}

function readClock(found: RegExpExecArray): readonly Sense[] {
  const [hour, minute, second] = [
    Number(found[1]),
    Number(found[2]),
    found[3] === undefined ? undefined : Number(found[3]),
  ];
  const senses: Sense[] = [];
  if (hour <= 24 && minute < 60 && (second ?? 0) < 60) {
    const slot = found[0].includes(":") ? "clock" : "pointClock";
    senses.push({ slot, value: second === undefined ? { hour, minute } : { hour, minute, second } });
  }
  if (!found[0].includes(":") && found[3] === undefined) {
    const value = Number(found[0]);
    senses.push({ slot: "number", value }, { slot: "count", value: { amount: value } });
  }
  return senses;
}

function readMeridiemClock(found: RegExpExecArray): readonly Sense[] {
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour < 1 || hour > 12 || minute > 59) return NONE;
  const full = (hour % 12) + (found[3] === "pm" ? 12 : 0);
  return [{ slot: "fullClock", value: found[2] === undefined ? { hour: full } : { hour: full, minute } }];
}

/** "2024/25": a season, or a year of schools or of accounts. */
function readSplitYear([, first, second]: RegExpExecArray): readonly Sense[] {
  const year = Number(first);
  if ((year + 1) % 100 !== Number(second)) return NONE;
  const parts = [year, year + 1].map((one) => ({ kind: "calendar", year: one }));
  return [{ slot: "splitYear", value: { kind: "range", sense: "span", parts } }];
}

/** "3Q", "3Q25", "1H2025"; "1h" is an hour. */
function readQuarterCode([, quarter, half, year]: RegExpExecArray): readonly Sense[] {
  const dated = year === undefined ? {} : { year: fullYear(Number(year)) };
  const division = quarter === undefined ? "half" : "quarter";
  return [{ slot: "quarterCode", value: { division, index: Number(quarter ?? half), ...dated } }];
}

/** Units as they are set against their number: "3hrs", "20min", "3day". */
const SHORT_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ["second", "sec secs second seconds"],
      ["minute", "min mins minute minutes"],
      ["hour", "h hr hrs hour hours"],
      ["day", "day days"],
      ["week", "wk wks week weeks"],
      ["month", "mo mos month months"],
      ["year", "yr yrs year years"],
    ] as const
  ).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

function readShortLength(found: RegExpExecArray): readonly Sense[] {
  const unit = SHORT_UNITS.get(found[2]!);
  return unit === undefined ? NONE : [{ slot: "shortLength", value: { unit, amount: Number(found[1]) } }];
}

/** The apostrophe may be a token of its own: "'97", "'90s". */
function readApostrophe(items: Items, at: number): readonly Sense[] {
  const next = items.word(at + 1);
  const decade = /^(\d)0['’]?s$/.exec(next);
  if (decade !== null) return [{ slot: "decade", value: Number(decade[1]) * 10, length: 2 }];
  return /^\d\d$/.test(next) ? [{ slot: "shortYear", value: fullYear(Number(next)), length: 2 }] : NONE;
}

/** "1940s", and with "the" before it "1940's". */
function isPluralMark(items: Items, at: number): boolean {
  const mark = items.word(at + 1);
  if (mark === "s") return true;
  const before = items.word(at - 1);
  return (mark === "'s" || mark === "’s") && (before === "the" || before === "early" || before === "late");
}

function isApostrophe(word: string): boolean {
  return word === "'" || word === "’" || word === "‘" || word === "`";
}

/** "3/4" is a day and a month, or a fraction. */
function readSlashed(found: RegExpExecArray): readonly Sense[] {
  const date: Sense = { slot: "slashed", value: dayAndMonth(found) };
  const fraction = found[3] === undefined ? fractionOf(found[0]) : undefined;
  return fraction === undefined
    ? [date]
    : [date, { slot: "number", value: fraction }, { slot: "count", value: { amount: fraction } }];
}

/** "1/2", "3/4" */
function fractionOf(word: string): number | undefined {
  const found = /^(\d)\/([2348])$/.exec(word);
  return found === null || Number(found[1]) >= Number(found[2]) || found[1] === "0"
    ? undefined
    : Number(found[1]) / Number(found[2]);
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

function dayAndMonth(found: RegExpExecArray): object {
  const [first, second, year] = [Number(found[1]), Number(found[2]), found[3]];
  return year === undefined
    ? { first, second }
    : { first, second, year: year.length === 2 ? fullYear(Number(year)) : Number(year) };
}

/** Two digits of a year: 50 and more belong to the 20th century, as in POSIX strptime with its pivot moved to 50. */
export function fullYear(short: number): number {
  if (short >= 100) return short;
  return short < 50 ? 2000 + short : 1900 + short;
}

/** "11 at night" is 23, "3 in the afternoon" 15, "2 at night" 2. */
export function hourInPart(hour: number, part: string): number {
  return hour < 12 && (part === "afternoon" || part === "evening" || (part === "night" && hour > 5)) ? hour + 12 : hour;
}
