/** What is wrong with the input. */
export type InputErrorCode =
  | "not-an-article"
  | "missing-id"
  | "missing-text"
  | "duplicate-id"
  | "invalid-published-at"
  | "invalid-zone"
  | "invalid-option"
  | "invalid-trigger"
  | "invalid-extraction"
  | "invalid-mention";

/** Thrown at the door, before any work is done, for input that cannot be read. */
export class TimelineInputError extends Error {
  override readonly name = "TimelineInputError";
  constructor(
    readonly code: InputErrorCode,
    /** Where in the input: `articles[3].publishedAt`. */
    readonly path: string,
    message: string,
  ) {
    super(`${path}: ${message}`);
  }
}
