import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole } from "../languages/event-tables.ts";
import type { Meaning } from "../model/meaning.ts";
import { lowerBound } from "../text/lower-bound.ts";

/** A temporal expression by its place in a sentence. */
export interface PlacedTime {
  readonly firstToken: number;
  readonly lastToken: number;
  /** The preposition before it, as written. */
  readonly preposition?: string | undefined;
  readonly meaning?: Meaning;
  /** It counts from the event that is named after it: "two days after the vote". */
  readonly counts?: "before" | "after" | undefined;
}

/** How the preposition before an expression bounds what it dates. */
export function timeRole(
  { preposition }: Pick<PlacedTime, "preposition">,
  lexicon: EventLexicon,
): DateRole | undefined {
  return preposition === undefined ? undefined : lexicon.timeRole(preposition.toLowerCase());
}

/** The same of a preposition by its lemma, where it is not a place's too: "until", not "to"; "since", not "from". */
export function plainTimeRole(preposition: string, lexicon: EventLexicon): DateRole | undefined {
  return lexicon.placeRole(preposition) === undefined ? lexicon.timeRole(preposition) : undefined;
}

/** Whether a token is one of an expression's own. */
export function isWithin({ firstToken, lastToken }: PlacedTime, token: number): boolean {
  return token >= firstToken && token <= lastToken;
}

/** The first of the expressions, in the order of the text and none overlapping, that ends with a token or behind it. */
export function firstTimeFrom(times: readonly PlacedTime[], token: number): number {
  return lowerBound(times.length, token, (place) => times[place]!.lastToken); // a place of the list
}

/** Of the expressions, in the order of the text and none overlapping, the one in which a token stands. */
export function timeAt(times: readonly PlacedTime[], token: number): PlacedTime | undefined {
  const time = times[firstTimeFrom(times, token)];
  return time !== undefined && isWithin(time, token) ? time : undefined;
}

/** Whether a token stands in one of the expressions. */
export function isInTime(times: readonly PlacedTime[], token: number): boolean {
  return timeAt(times, token) !== undefined;
}

/** "For three days", "every Monday": it says how long or how often, and not when. */
export function isLength(meaning: Meaning | undefined): boolean {
  return meaning?.kind === "duration" || meaning?.kind === "set";
}
