import type { Meaning } from "../model/meaning.ts";
import type { TimeRole } from "../model/temporal.ts";
import type { Span } from "../model/text.ts";

/** A temporal expression as read, before any day is known; all of one shape, since everything asks for them. */
export interface RecognisedTime extends Span {
  readonly text: string;
  /** Position of its sentence among the sentences of the text. */
  readonly sentence: number;
  /** First and last token of the expression in its sentence. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly meaning: Meaning;
  /** The row that read it. */
  readonly rule: string;
  /** The preposition that leads it, as a role and as written: "until" and "till" are one. */
  readonly role?: TimeRole | undefined;
  readonly preposition?: string | undefined;
  /** A length that is counted from an event named after it: "two days after the vote". */
  readonly counts?: "before" | "after" | undefined;
  /** It stands in a clause inserted between commas, which tells something aside. */
  readonly aside: boolean;
  /** The expressions of a range or list. */
  readonly parts?: readonly RecognisedTime[] | undefined;
}
