import type { EventDate } from "./date.ts";
import type { EventType } from "./event-types.ts";
import type { Step } from "./step.ts";
import type { Span } from "./text.ts";

/** Words of an article, by place and by text: `article.text.slice(start, end) === text`. */
export interface Quote extends Span {
  readonly text: string;
}

/** What is claimed of an event. */
export const STATUSES = [
  "occurred",
  "ongoing",
  "planned",
  "expected",
  "possible",
  "denied",
  "cancelled",
  "postponed",
  "unknown",
] as const;
/** One of the claims that can be made of an event. */
export type Status = (typeof STATUSES)[number];

/** Kinds of names: people, organisations, places, groups told apart; `unknown` rather than guessed. */
export type EntityKind = "person" | "organisation" | "place" | "group" | "vehicle" | "unknown";

/** Who takes part, under one name, and with which words this mention says so. */
export interface Participant {
  /** The canonical name in this article, `Kim Jong-un`. */
  readonly name: string;
  readonly kind: EntityKind;
  /** From the clause: who does it, to whom it is done, or with whom. */
  readonly role: "agent" | "patient" | "other";
  readonly quote: Quote;
  /** Set where the words are a pronoun or a description and the name was found elsewhere in the article. */
  readonly via?: "pronoun" | "description" | "alias";
}

/** Where it happened, and with which words this mention says so. */
export interface Place {
  readonly name: string;
  /** Where it happened, or whence and whither it moved. */
  readonly role: "at" | "from" | "to";
  readonly quote: Quote;
}

/** A number that the mention gives of its event: `{ value: 12, of: "dead" }`. */
export interface Quantity {
  readonly value: number;
  /** "at least" and "up to": the number is a bound. */
  readonly bound?: "at least" | "at most" | "about";
  /** What is counted, one word: `dead`, `injured`, `missing`, `arrested`, or the noun's lemma. */
  readonly of: string;
  readonly quote: Quote;
}

/** Who says so. The list in a mention is outermost first: the ministry, who said that X, had denied. */
export interface Attribution {
  readonly name: string;
  readonly quote: Quote;
  /** The reporting word, `said`. */
  readonly verb?: string;
}

/** One stage of a plan as one mention tells it: set for 3 July, moved to 7 August. */
export interface PlanStage {
  readonly what: "set" | "moved" | "confirmed" | "held" | "cancelled" | "denied";
  /** The date for which it was set or to which it was moved. */
  readonly date?: EventDate;
}

/** Why an event has no date. */
export type UndatedReason =
  | "no expression"
  | "no publication date"
  | "unresolved expression"
  | "vague"
  | "no tense"
  | "not English"
  | "contradicted";

/** One place in one article that says that something happened, will happen or did not. */
export interface EventMention {
  /** Made from the article's id, the trigger's place and the content; the same input gives the same id. */
  readonly id: string;
  readonly articleId: string;
  readonly sentence: Quote;
  readonly trigger: Quote;
  /** Dictionary form of the trigger. */
  readonly lemma: string;
  /** Whether the trigger is a verb or an event noun, where it is known. */
  readonly word?: "verb" | "noun";
  /**
   * The meaning that the trigger shares with its synonyms, `die` for "passed away", or the verb from which a noun is made;
   * absent where it has none.
   */
  readonly meaning?: string;
  readonly type: EventType;
  readonly date?: EventDate;
  /** A day that the text lets expect where no words give one; no day on a timeline, and nothing is merged by it. */
  readonly inferred?: InferredDay;
  /** Present exactly where `date` is absent. */
  readonly undatedBecause?: UndatedReason;
  /** The temporal expressions from which the date was made. */
  readonly expressions: readonly Quote[];
  readonly status: Status;
  readonly polarity: "positive" | "negative";
  /** The words that decided status and polarity, `due to`. */
  readonly cues: readonly Quote[];
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
  readonly quantities: readonly Quantity[];
  /** Outermost source first; absent where the article itself says so. */
  readonly attributedTo?: readonly Attribution[];
  /** When it was reported, where the article says ("KCNA announced on Tuesday"); not the time of the event. */
  readonly reportedOn?: EventDate;
  /** The plan's stages that this mention tells, in order. */
  readonly plan?: readonly PlanStage[];
  /** Order said in the text between this mention and another of the same article. */
  readonly relations?: readonly MentionRelation[];
  /** A line for a timeline, under 80 characters. */
  readonly title: string;
  readonly salience: Salience;
  readonly steps: readonly Step[];
}

/**
 * The day on which an event most likely was, without any expression of its own.
 * - `sentence`: another event of the sentence has that day
 * - `same event`: another mention that names it by the same word or type has that day
 * - `narrative`: the sentence before tells that day
 * - `article`: of no other day does the article tell as much
 * - `report`: what is said in the past was said on the day of the article's dated reports, else of publication
 * - `publication`: it is told as past, and the article says no day of the past at all
 * - `present`: it is told as present, on the day of publication
 */
export interface InferredDay {
  /** A single day, or for `sentence` the month or year that it says; `basis: "inferred"`. */
  readonly date: EventDate;
  readonly because: "sentence" | "same event" | "narrative" | "article" | "report" | "publication" | "present";
  /** The expressions that gave the day to the other event. */
  readonly expressions: readonly Quote[];
  /** How the other event came to its day and this one to it; of a day of publication, that. */
  readonly steps: readonly Step[];
}

/** An order that the text says between two of its mentions. */
export interface MentionRelation {
  readonly kind: "before" | "after" | "same";
  readonly mentionId: string;
  /** The cue, "after". */
  readonly quote?: Quote;
}

/** How much a mention or event deserves a line, 0 to 1, and why. */
export interface Salience {
  readonly score: number;
  /** Above the line: stands on a timeline with `detail: "main"`. */
  readonly main: boolean;
  readonly reasons: readonly SalienceReason[];
}

/** One thing that makes an event more or less worth a line. */
export interface SalienceReason {
  readonly reason: string;
  /** What it added or took away. */
  readonly weight: number;
}
