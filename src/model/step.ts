import type { IsoDate } from "./date.ts";
import type { Meaning } from "./meaning.ts";

/** From what the days are counted. */
export type AnchorKind = "publication" | "dateline" | "printed date" | "expression" | "event" | "narrative";

/** Which way a date lies from its anchor. */
export type Direction = "past" | "future" | "same";

/**
 * One step of a derivation, as data; `explain` has one phrase for each kind.
 * The steps of a date are in order: what was said, what it means, from where it is counted, which way and why,
 * which days that gives, and what was rejected; then how the date came to the event.
 */
export type Step =
  /** The words. */
  | { readonly kind: "said"; readonly text: string; readonly start: number; readonly end: number }
  /** The date of a mention that others made, as they gave it: words of the article, other words, or EDTF. */
  | { readonly kind: "given"; readonly text: string }
  /** What the words mean before any day is known; `rule` names the row that read them. */
  | { readonly kind: "means"; readonly meaning: Meaning; readonly rule: string }
  /** What is counted from, as a TIMEX3 value: a day with its clock (`2024-06-12T10:00`) or a stretch (`1989-Q3`); `text` is the anchoring expression or event, where it is one. */
  | { readonly kind: "anchor"; readonly anchor: AnchorKind; readonly day: string; readonly text?: string }
  /** Which way, and the evidence in the clause: `cue` is the word that shows it, as written. */
  | {
      readonly kind: "direction";
      readonly direction: Direction;
      readonly because: DirectionReason;
      readonly cue?: string;
    }
  /** The days. */
  | { readonly kind: "resolved"; readonly edtf: string; readonly value: string }
  /** The reading not taken. */
  | { readonly kind: "rejected"; readonly edtf: string; readonly because: string }
  /** How an expression was tied to the event: in its own clause, a governing clause, the sentence, the narrative. */
  | { readonly kind: "attached"; readonly how: Attachment; readonly preposition?: string; readonly trigger: string }
  /** A bound from tense and publication. */
  | {
      readonly kind: "bounded";
      readonly side: "before" | "after";
      readonly day: IsoDate;
      readonly because: DirectionReason;
    }
  /** An order that the text says between this event and another of the sentence, `trigger`; `cue` is the word for it. */
  | { readonly kind: "ordered"; readonly order: "before" | "after"; readonly trigger: string; readonly cue: string }
  /** The date of another mention of the same event. */
  | { readonly kind: "adopted"; readonly from: string; readonly edtf: string }
  /** Chosen among the dates that the mentions of one event say. */
  | {
      readonly kind: "reconciled";
      readonly edtf: string;
      readonly because: string;
      readonly mentions: readonly string[];
    }
  /** Two mentions taken as one event: the signals for and against it, each with what it added or took away. */
  | {
      readonly kind: "merged";
      readonly mentions: readonly [string, string];
      readonly score: number;
      readonly signals: readonly SignalWeight[];
    }
  /** Articles that speak with one voice. */
  | { readonly kind: "one voice"; readonly articles: readonly string[]; readonly because: VoiceReason }
  /** Something that does not fit, kept: both readings are named. */
  | { readonly kind: "doubt"; readonly because: string; readonly edtf?: string };

/** What one signal said for or against two mentions being one event. */
export interface SignalWeight {
  /** Name of the signal, `lemma`. */
  readonly signal: string;
  readonly weight: number;
}

/** Why several articles count as one source. */
export type VoiceReason = "same outlet" | "near-duplicate" | "shared sentences" | "credit" | "quotes the other";

/** From where in the text an expression came to its event. */
export type Attachment =
  | "own clause"
  | "governing clause"
  | "coordinated clause"
  | "modifier"
  | "sentence"
  | "headline"
  | "narrative"
  | "anchor event";

/** Why a date lies before or after its anchor. */
export type DirectionReason =
  | "past tense"
  | "perfect"
  | "past perfect"
  | "future"
  | "modal"
  | "plan"
  | "scheduled present"
  | "headline present"
  | "caption present"
  | "present"
  | "participle"
  | "said so" // last, next, ago, coming
  | "order of text"
  | "plan moves forward"
  | "reported past"
  | "given status" // of a mention that others made
  | "unannounced" // of an accident or a crime a day is said only afterwards
  | "nearest"
  | "calendar"; // an absolute date needs none
