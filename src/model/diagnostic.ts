import type { Span } from "./text.ts";

/** What was noticed and does not stop the work. Texts are in `diagnostic-texts.ts`. */
export type DiagnosticCode =
  | "not-english"
  | "empty-text"
  | "no-publication-date"
  | "publication-date-read-from-text"
  | "dateline-contradicts-publication"
  | "weekday-does-not-fit"
  | "end-before-start"
  | "past-event-after-publication"
  | "day-month-order-unknown"
  | "unresolved-expression"
  | "text-truncated"
  | "markup"
  | "control-characters"
  | "reader-comments"
  | "quote-does-not-hold"
  | "quote-not-checked"
  | "date-contradicts-quote"
  | "status-contradicts-quote"
  | "name-not-in-article"
  | "duplicate-article"
  | "invalid-article"
  | "invalid-mention";

/** Something that was noticed and did not stop the work. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly articleId?: string;
  readonly span?: Span;
  /** EDTF or values of the readings that compete, where there are. */
  readonly readings?: readonly string[];
  /** Of input set aside with `onInvalid: "collect"`: `articles[3].publishedAt`. */
  readonly path?: string;
}
