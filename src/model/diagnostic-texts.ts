import type { Diagnostic, DiagnosticCode } from "./diagnostic.ts";

/**
 * What each diagnostic says. `detail` is what it is about: the words, the day, the name; it is left out where there is
 * none.
 */
const TEXTS = {
  "not-english": "the text is not in English: nothing in it is read",
  "empty-text": "there is no text",
  "no-publication-date": "no publication date is known: only calendar dates can be resolved",
  "publication-date-read-from-text": "no publication date was given: it is read from the text",
  "dateline-contradicts-publication": "the dateline does not fit the publication date",
  "weekday-does-not-fit": "the weekday does not fit the date",
  "end-before-start": "the end lies before the start",
  "past-event-after-publication": "what is told as past lies after the publication",
  "day-month-order-unknown": "day and month could be either",
  "unresolved-expression": "what is said gives no day",
  "text-truncated": "the text is longer than is read",
  markup: "the text holds markup, which is passed over",
  "control-characters": "the text holds control characters, which are passed over",
  "reader-comments": "the text holds comments of readers, which are not read",
  "quote-does-not-hold": "the article does not say this where it is quoted",
  "quote-not-checked": "nothing shows where these words stand: the text of the article was not given",
  "date-contradicts-quote": "the quoted words give another date",
  "status-contradicts-quote": "the quoted words claim something else",
  "name-not-in-article": "the article does not name this",
  "duplicate-article": "two articles have the same id and other content",
  "invalid-article": "the article cannot be read",
  "invalid-mention": "the mention cannot be read",
} as const satisfies Record<DiagnosticCode, string>;

/**
 * A diagnostic with its text.
 *
 * @example
 * makeDiagnostic("weekday-does-not-fit", { articleId: "a", detail: "Monday 15 September 2026" }).message;
 * // "the weekday does not fit the date: Monday 15 September 2026"
 */
export function makeDiagnostic(
  code: DiagnosticCode,
  { detail, ...about }: Omit<Diagnostic, "code" | "message"> & { readonly detail?: string } = {},
): Diagnostic {
  return { code, message: detail === undefined ? TEXTS[code] : `${TEXTS[code]}: ${detail}`, ...about };
}
