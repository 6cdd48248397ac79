import type { ArticleRecord } from "./article.ts";
import type { EventDate, IsoDate } from "./date.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type {
  Attribution,
  EventMention,
  Participant,
  Place,
  Quantity,
  Quote,
  Salience,
  SalienceReason,
  Status,
  UndatedReason,
} from "./event.ts";
import type { EventType } from "./event-types.ts";
import type { Step } from "./step.ts";

/** All that merging may know of one article: plain data, no text beyond the quotes. */
export interface Extraction {
  readonly article: ArticleRecord;
  readonly mentions: readonly EventMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is shown of a timeline, and how its input is read. */
export interface TimelineOptions {
  /** `main` (default) shows what is worth a line, `all` every mention; a view, nothing is discarded. */
  readonly detail?: "main" | "all" | undefined;
  /** Only events in which this name takes part. */
  readonly about?: string | undefined;
  /** Only events that may lie on or after this day, `2024-06-01`. */
  readonly from?: string | undefined;
  /** Only events that may lie on or before this day. */
  readonly to?: string | undefined;
  /** Only the most important days or events. */
  readonly limit?: { readonly days?: number | undefined; readonly events?: number | undefined } | undefined;
  /** `throw` (default) throws at the first bad input, `collect` sets bad articles aside and lists them. */
  readonly onInvalid?: "throw" | "collect" | undefined;
  /** IANA zone for articles that name none; default `UTC`. */
  readonly zone?: string | undefined;
}

/** `extractEvents` may also be given the triggers to describe instead of finding its own. */
export interface ExtractOptions extends TimelineOptions {
  readonly triggers?: readonly { readonly start: number; readonly end: number }[] | undefined;
}

/** Something that happened, will or did not: once, with everything that the articles say of it. */
export interface TimelineEvent {
  /** Made from content; stays the same while nothing about the event changes. */
  readonly id: string;
  readonly type: EventType;
  readonly title: string;
  readonly date?: EventDate;
  /** Present exactly where `date` is absent. */
  readonly undatedBecause?: UndatedReason;
  readonly status: Status;
  readonly participants: readonly EventParticipant[];
  readonly places: readonly EventPlace[];
  readonly quantities: readonly Quantity[];
  readonly attributedTo?: readonly Attribution[];
  readonly mentions: readonly EventMention[];
  /** Names of the outlets (or article ids, where no outlet is named), sorted. */
  readonly sources: readonly string[];
  /** Groups of article ids that speak with one voice: wire copy, near-duplicates, one quoting another. */
  readonly independentSources: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
  readonly refinements: readonly Refinement[];
  readonly history: readonly HistoryEntry[];
  /** First and last day of publication among the mentions. */
  readonly published?: { readonly first: IsoDate; readonly last: IsoDate };
  /** First and last day on which it was reported, where the articles say. */
  readonly reported?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly salience: Salience;
  /** The events of the timeline whose order with this one is not known (same day, overlapping dates): their ids. */
  readonly ties: readonly string[];
  readonly steps: readonly Step[];
  /**
   * The chance that date and status are both right, between 0 and 1 with two digits: the share that people found right of
   * events that are known in the same way, in newswire (`docs/evaluation.md` has the table of its reliability). It tells how
   * sure the reading is, not whether the articles tell the truth, and does not grow with the number of sources. Absent where
   * nothing was fitted: without a date, with a bound or a span, for what is denied, called off, put off or not known, and
   * for mentions made by others.
   */
  readonly confidence?: number;
}

/** Who takes part, under one name for all mentions. */
export interface EventParticipant extends Pick<Participant, "name" | "kind" | "role"> {
  /** Other names under which the mentions speak of it. */
  readonly aliases: readonly string[];
}

/** A place of an event, under one name for all mentions. */
export type EventPlace = Pick<Place, "name" | "role">;

/** Values of one field that cannot all be true, with who says which. */
export interface Conflict {
  readonly field: "date" | "part of day" | "time" | "place" | "quantity" | "status";
  readonly values: readonly ConflictValue[];
}

/** One of the values that cannot all be true, with who says it. */
export interface ConflictValue {
  /** The value as text: EDTF of a date, name of a place, `12 dead`. */
  readonly value: string;
  readonly mentions: readonly string[];
  readonly sources: readonly string[];
}

/**
 * A coarser value that agrees with a finer one: "2019" beside April 2019. Of a place only where an article writes it behind
 * the finer one ("Ferrol, Velmark"): which place lies in which other is not known otherwise.
 */
export interface Refinement {
  readonly field: "date" | "place";
  readonly value: string;
  readonly of: string;
  readonly mentions: readonly string[];
}

/** One entry of a plan's story, in order of publication. */
export interface HistoryEntry {
  readonly what: "set" | "moved" | "confirmed" | "held" | "cancelled" | "denied";
  readonly date?: EventDate;
  /** When it was said: day of report or of publication. */
  readonly said?: IsoDate;
  readonly mentionId: string;
  readonly source: string;
}

/** An order said in one article that another article's dates contradict. */
export interface Contradiction {
  readonly before: string;
  readonly after: string;
  readonly mentions: readonly string[];
}

/** Dated events of many articles, in order, with everything they were made from. */
export interface Timeline {
  readonly schema: 1;
  readonly options: TimelineOptions;
  readonly articles: readonly ArticleRecord[];
  /** In order; with a date, or with a bound (`precision: "bound"`). */
  readonly events: readonly TimelineEvent[];
  /** The days that matter most, the most important first; present where `limit.days` asks for them. */
  readonly days?: readonly TimelineDay[];
  /** Neither begin nor end bounded; each with its reason. */
  readonly undated: readonly TimelineEvent[];
  readonly contradictions: readonly Contradiction[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every extraction in compact form, also mentions below the line: what `extendTimeline` starts from. */
  readonly extractions: readonly Extraction[];
}

/** A day that matters, and why. */
export interface TimelineDay {
  readonly day: IsoDate;
  readonly weight: number;
  readonly reasons: readonly SalienceReason[];
  /** The day's main events, the first first; at least one, at most five. */
  readonly events: readonly DayEvent[];
}

/** A main event of a day, with the sentence that says most of it. */
export interface DayEvent {
  /** The event's id. */
  readonly id: string;
  readonly title: string;
  /** The article of the sentence. */
  readonly articleId: string;
  readonly sentence: Quote;
}
