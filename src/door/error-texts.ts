import type { InputErrorCode } from "../model/input-error.ts";

/** What was wanted, by what was wrong. The path comes before it, what came instead after it. */
export const ERROR_TEXTS = {
  "not-an-article": "expected an article, an object with `id` and `text`",
  "missing-id": "expected a string that is not empty",
  "missing-text": "expected the text of the article as a string",
  "duplicate-id": "expected an id of its own, or the same content as the article that has it already",
  "invalid-published-at":
    'expected an ISO 8601 instant or day ("2024-06-12T10:00:00Z", "2024-06-12"), a Date, or anything with toISO()',
  "invalid-zone": 'expected an IANA time zone ("Europe/Paris")',
  "invalid-option": "expected another value",
  "invalid-trigger": "expected { start, end }, whole numbers inside the text with start before end",
  "invalid-extraction": "expected what extractEvents gives: { article, mentions, diagnostics }",
  "invalid-mention": "expected an event mention",
} as const satisfies Record<InputErrorCode, string>;

/** More precise wishes than the code alone tells. */
export const WISHES = {
  articles: "expected an array of articles",
  extractions: "expected an array of extractions",
  options: "expected an object",
  string: "expected a string",
  boolean: "expected true or false",
  number: "expected a finite number",
  offset: "expected a whole number that is not negative",
  object: "expected an object",
  array: "expected an array",
  day: 'expected an ISO day ("2024-06-12")',
  instant: 'expected an ISO 8601 instant ("2024-06-12T10:00:00Z")',
  count: "expected a whole number above 0",
  unknownOption: "expected no option of this name",
  fromAfterTo: "expected a day that is not after `to`",
  sameArticle: "expected the id of the extraction's own article",
  unknownField: "expected no field of this name",
  name: "expected a string that is not empty",
  givenQuote: "expected words of the article as a string, or { start, end, text }",
  givenNames: "expected an array of names or of { name, role }",
  givenQuantities: "expected an array of { value, of }",
  quote: "expected text as long as end - start",
} as const;

/** One of the given words: `expected "main" or "all"`. */
export function wishOneOf(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  return `expected ${quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`}`;
}

/** What came instead, in a few words; never runs code of the value. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    case "bigint":
      return "a bigint";
    case "symbol":
      return "a symbol";
    case "function":
      return "a function";
    default:
      return "an object";
  }
}
