/**
 * Slips in the values of annotated expressions, told by rules over the annotation alone (its words, its value, the day
 * of publication), never over what was found. `timex.ts` and `direction.ts` print their figures with and without them.
 */

export interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly value?: string;
  readonly id?: string;
}

export interface AnnotatedDocument {
  readonly dct?: string;
  readonly dctId?: string;
  readonly text: string;
  readonly timexes: readonly Annotated[];
}

/** Each slip of a document with its kind. */
export function findSlips(document: AnnotatedDocument): ReadonlyMap<Annotated, string> {
  const found = new Map<Annotated, string>();
  const { text, timexes, dctId } = document;
  const published = readDay(document.dct ?? "");
  const counted = timexes.filter(({ id, start, end }) => id !== dctId && end > start);
  for (const timex of counted) {
    const kind = KINDS.find(([, is]) => is(wordsOf(text, timex), timex.value ?? "", published))?.[0];
    if (kind !== undefined) found.set(timex, kind);
  }
  const far = counted.filter((timex) => found.get(timex) === FAR).length;
  if (far < 2) return found;
  for (const timex of counted)
    if (!found.has(timex) && weekdayIn(wordsOf(text, timex)) >= 0) found.set(timex, "document dated from another day");
  return found;
}

const FAR = "bare weekday more than a week away";
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Test = (words: string, value: string, published: number | undefined) => boolean;

/** TIMEX3 as TimeML 1.2.1 and ISO 8601 write it; X where a part is not said. */
const DATE =
  /^(?:BC)?(?:(?:\d{4}|XXXX)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-(?:[1-7]|WE))?))?|\d{2,3})$/;
const TIME = /^T(?:MO|MI|AF|EV|NI|DT|(?:\d\d|XX)(?::(?:\d\d|XX)(?::\d\d)?)?(?:Z|[+-]\d\d:?\d\d)?)$/;
const LENGTH = /^P(?:(?:\d+(?:\.\d+)?|X+)(?:Y|M|W|WE|D|Q|SE|DE|CE))*(?:T(?:(?:\d+(?:\.\d+)?|X+)[HMS])+)?$/;

const KINDS: readonly (readonly [kind: string, is: Test])[] = [
  ["a day for the present", (words, value) => isDay(value) && /^(?:right )?now$/.test(words)],
  ["no value", (_words, value) => value === ""],
  ["no TIMEX3 value", (_words, value) => !isTimex(value)],
  ["a length for a date", (words, value) => value.startsWith("P") && isPointed(words)],
  [
    "a unit that the words name is left open",
    (words, value) => /^\d{4}-(?:XX|WXX|QX|\d\d-XX)/.test(value) && isPointed(words),
  ],
  [
    "another weekday than said",
    (words, value) => weekdayIn(words) >= 0 && isDay(value) && weekdayOf(value) !== weekdayIn(words),
  ],
  [
    "another month than said",
    (words, value) => monthIn(words) > 0 && /^\d{4}-\d\d/.test(value) && Number(value.slice(5, 7)) !== monthIn(words),
  ],
  [
    "another year than said",
    (words, value) => yearIn(words) !== undefined && /^\d{4}/.test(value) && value.slice(0, 4) !== yearIn(words),
  ],
  [FAR, isFarWeekday],
  ["clock moved to another zone or not as said", isOtherClock],
  [
    "part of the day left out",
    (words, value) =>
      isDay(value) && value.length === 10 && /\b(?:morning|afternoon|evening|night|tonight)\b/.test(words),
  ],
];

function isTimex(value: string): boolean {
  if (/^(?:PAST|PRESENT|FUTURE)_REF$/.test(value) || (LENGTH.test(value) && value.length > 1)) return true;
  const [date = "", time] = value.split(/(?=T)/, 2);
  return DATE.test(date) && (time === undefined || TIME.test(time));
}

/** "last week", "1968", "two years ago": the words name a stretch of the calendar. */
function isPointed(words: string): boolean {
  return (
    /^(?:early |late |earlier |later )?(?:this|last|next) (?:day|week|month|year|century)$/.test(words) ||
    /^(?:in )?\d{4}$/.test(words) ||
    / ago$/.test(words) ||
    /^(?:the |this |last )?weekend$/.test(words)
  );
}

function isFarWeekday(words: string, value: string, published: number | undefined): boolean {
  const isBare = /^(?:on )?\w+day(?: (?:morning|afternoon|evening|night))?$/.test(words) && weekdayIn(words) >= 0;
  return isBare && published !== undefined && isDay(value) && Math.abs(dayNumber(value) - published) > 7;
}

function isOtherClock(words: string, value: string): boolean {
  const said = /\b(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m|p\.?m)?\b/.exec(words);
  const valued = /T(\d\d)(?::(\d\d))?/.exec(value);
  if (value.endsWith("Z") && !/\b(?:gmt|utc|z)\b/.test(words)) return true;
  if (said === null || valued === null || (said[2] === undefined && said[3] === undefined)) return false;
  const [hour, minute] = [Number(said[1]) % 12, said[2] ?? "00"];
  return Number(valued[1]) % 12 !== hour || (valued[2] ?? "00") !== minute;
}

function wordsOf(text: string, { start, end }: Annotated): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[,.]+$/, "");
}

function weekdayIn(words: string): number {
  return WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(words));
}

function monthIn(words: string): number {
  const name =
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/.exec(
      words,
    )?.[1];
  return name === undefined ? 0 : MONTHS.indexOf(name) + 1;
}

function yearIn(words: string): string | undefined {
  return /\b(?:1[89]\d\d|20\d\d)\b(?!s)/.exec(words)?.[0];
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

/** Days since 1970, by UTC, which has no summer time. */
function dayNumber(value: string): number {
  return Math.floor(Date.parse(`${value.slice(0, 10)}T00:00Z`) / 86_400_000);
}

function weekdayOf(value: string): number {
  return (((dayNumber(value) + 4) % 7) + 7) % 7;
}

function readDay(dct: string): number | undefined {
  return isDay(dct) ? dayNumber(dct) : undefined;
}
