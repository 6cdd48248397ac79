import type { SpecCase } from "./select-specs.ts";

/** A failed case of a peer's suite, as the table of reasons sees it. */
export interface Failure extends SpecCase {
  readonly kind: "missed" | "other days" | "extent" | "found where nothing is";
  /** The value that the suite wants, of its first expression. */
  readonly wanted: string;
  /** The types and values of what was found. */
  readonly found: readonly { readonly type: string; readonly value: string }[];
  /** The suite itself wants another day for the same words elsewhere. */
  readonly isAmbiguous: boolean;
}

const ZONES = /\b(?:gmt|utc|[ecmp][sd]?t|bst|cest|cet|ist|jst|kst|msk|sgt|aest)\b|time ?zone|\btime$/i;

/** Reasons for a failure, first that fits; what no row explains is a gap. */
const REASONS: readonly (readonly [reason: string, fits: (failure: Failure) => boolean])[] = [
  ["convention: the suite has several days for these words", ({ isAmbiguous }) => isAmbiguous],
  [
    "convention: a lunar feast by sighting, or from the evening before",
    says(/\b(?:eid|ramadan|muharram|ashura|islamic|yom kippur|purim|hanuk+ah?|rosh|passover|shavuot|sukkot|diwali)\b/i),
  ],
  [
    "convention: a clock turned into the reader's zone",
    ({ text, kind }) => kind !== "missed" && ZONES.test(text) && /\d/.test(text),
  ],
  [
    "form: figures alone that news does not write",
    says(
      /(?<![\d/.-])\d{1,4}(?:\s*[-–. ]\s*\d{1,4}){1,2}(?![\d/])|\b\d{4}\/\d{1,2}\b|\b\d{1,2}\/\d{4}\b|\d{2}q\d|\bq\d\b|\bh\d\b/i,
    ),
  ],
  [
    "form: a unit glued to its number or shortened",
    says(/\d(?:h|hr|hour|day|year|yr|min|mo|w|d|y|m)s?\b|\bqtr\b|\d['’](?!s)|\d\/\d ?h|\b\d+h\b/i),
  ],
  [
    "form: a clock spoken or without its half of the day",
    says(
      /\b(?:past|oh|zero|half|quarters?|o'?clock|midnight|noon|at night)\b.*\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\b(?:\d{1,2}|\w+) (?:past|to) (?:\d{1,2}|\w+)$|^\W*\d{1,2}(?::\d\d)?\W*$|\bat \d{1,2}\.\d\d\b|\bin (?:the )?morning\b|\bdaytime\b|\bat \w+$|\d{3,4} ?[ap]\.?m|\d[ap]mp?m|\bam\b|\bish\b/i,
    ),
  ],
  [
    "form: meals, school and working hours",
    says(/\b(?:lunch|lunchtime|breakfast|dinner|dinnertime|school|work|working|business|bed)\b/i),
  ],
  [
    "convention: which one is 'next', 'this', 'last', 'coming'",
    says(
      /\b(?:next|last|this|upcoming|coming|past|previous)\b.*\b(?:\w+day|mon|sat|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|spring|summer|fall|autumn|winter|weekend)\b/i,
    ),
  ],
  [
    "convention: the day before or after a bound belongs to the preposition",
    says(/^(?:by|before|after|until|from|since|starting|on or)\b|\b(?:earlier|later) than\b/i),
  ],
  [
    "convention: 'the beginning' and 'the end' are cut elsewhere",
    says(/\b(?:beginning|end|early|late|start|middle|mid)\b/i),
  ],
  [
    "convention: counted from now, where the text tells nothing",
    ({ text, found }) =>
      found.some(({ value }) => value.startsWith("XX")) ||
      /\b(?:later|earlier|following|after|next day|previous day|the day)\b/i.test(text),
  ],
  [
    "convention: a length is not the moment it leads to",
    ({ found, wanted }) => found.some(({ type }) => type === "DURATION") && !wanted.startsWith("P"),
  ],
  [
    "convention: seasons, quarters and weeks of a month begin elsewhere",
    says(/\b(?:spring|summer|autumn|fall|winter|season|quarter|week of|weeks?)\b/i),
  ],
  [
    "convention: a clock time that has passed is tomorrow's",
    ({ text, wanted }) => /T\d/.test(wanted) && /\d ?[ap]\.?m|\d:\d/i.test(text),
  ],
  [
    "no such day, of which we read a part",
    says(/\b(?:29|30|31|32)\b.*\d{4}|\d{4}-\d\d-\d\d|\bfeb\w* (?:29|30|31)|\b29 feb|\b32\b/i),
  ],
  ["the suite finds nothing, we do", ({ kind }) => kind === "found where nothing is"],
  [
    "a named day that is not in our table, or not so written",
    ({ text, kind }) =>
      kind !== "extent" &&
      /\b(?:day|week|eve|holiday|birthday|years?|solstice|xmas)\b/i.test(text) &&
      !/\bin \d/.test(text),
  ],
  [
    "short names of days and months without their stop",
    says(/\b(?:mon|tue|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\.)/i),
  ],
  ["several expressions read as one, or one as several", ({ kind }) => kind === "extent"],
];

function says(pattern: RegExp): (failure: Failure) => boolean {
  return ({ text }) => pattern.test(text);
}

export function reasonOf(failure: Failure): string {
  return REASONS.find(([, fits]) => fits(failure))?.[0] ?? `gap: ${failure.kind}`;
}
