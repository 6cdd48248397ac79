/** What is wrong with a place of a timeline. */
export type FindingCode =
  | "unknown-article"
  | "other-publication"
  | "quote-does-not-hold"
  | "outside-sentence"
  | "duplicate-id"
  | "date-and-reason"
  | "edtf-does-not-fit"
  | "no-derivation"
  | "step-does-not-replay"
  | "date-not-derived"
  | "date-not-recomputed"
  | "event-not-recomputed"
  | "plan-as-fact"
  | "past-after-publication"
  | "sources-do-not-fit";

/** One thing that does not hold. */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the timeline: `events[3].mentions[0].trigger`. */
  readonly path: string;
  /** What was found there, and what holds instead. */
  readonly message: string;
}

/** What each finding says, before what was found. */
const FINDING_TEXTS = {
  "unknown-article": "no article of this id was given",
  "other-publication": "the article was published on another day",
  "quote-does-not-hold": "the article does not say this here",
  "outside-sentence": "this lies outside its sentence",
  "duplicate-id": "another one has the same id",
  "date-and-reason": "either a date or a reason for its absence",
  "edtf-does-not-fit": "the EDTF string and the begin and end beside it differ",
  "no-derivation": "no step shows from where the date is known",
  "step-does-not-replay": "the step gives something else when it is taken again",
  "date-not-derived": "the date is not what the steps give",
  "date-not-recomputed": "the article, read again, gives another date",
  "event-not-recomputed": "merging the extractions again gives something else",
  "plan-as-fact": "no mention says that this has happened",
  "past-after-publication": "this is said to have happened after every article that tells it",
  "sources-do-not-fit": "the sources are not those of the mentions",
} as const satisfies Record<FindingCode, string>;

/** A finding with its text. */
export function makeFinding(code: FindingCode, path: string, detail?: string): Finding {
  return { code, path, message: detail === undefined ? FINDING_TEXTS[code] : `${FINDING_TEXTS[code]}: ${detail}` };
}
