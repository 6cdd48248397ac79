import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole } from "../languages/event-tables.ts";
import type { Meaning } from "../model/meaning.ts";

/** A temporal expression by its place in a sentence. */
export interface PlacedTime {
  readonly firstToken: number;
  readonly lastToken: number;
  /** The preposition before it, as written. */
  readonly preposition?: string;
  readonly meaning?: Meaning;
  /** It counts from the event that is named after it: "two days after the vote". */
  readonly counts?: "before" | "after";
}

/** How the preposition before an expression bounds what it dates. */
export function timeRole(
  { preposition }: Pick<PlacedTime, "preposition">,
  lexicon: EventLexicon,
): DateRole | undefined {
  return preposition === undefined ? undefined : lexicon.timeRole(preposition.toLowerCase());
}

/** Whether a token is one of an expression's own. */
export function isWithin({ firstToken, lastToken }: PlacedTime, token: number): boolean {
  return token >= firstToken && token <= lastToken;
}

/** Whether a token stands in one of the expressions. */
export function isInTime(times: readonly PlacedTime[], token: number): boolean {
  return times.some((time) => isWithin(time, token));
}

/** "For three days", "every Monday": it says how long or how often, and not when. */
export function isLength(meaning: Meaning | undefined): boolean {
  return meaning?.kind === "duration" || meaning?.kind === "set";
}
