import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { DirectionReason } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import type { Tree } from "./clause.ts";
import type { Predicate } from "./read-predicate.ts";

/** Where the event lies from the moment of writing, as far as tense and claim say. */
export type TimeView = "past" | "present" | "future" | "unknown";

/** What a sentence claims of one event in it. */
export interface ClaimReading {
  readonly status: Status;
  readonly negative: boolean;
  readonly view: TimeView;
  readonly because: DirectionReason;
  /** The word that shows the tense. */
  readonly tenseCue: ParsedToken;
  /** Words that decided status and polarity. */
  readonly cues: readonly ParsedToken[];
  /** A condition, a habit, a question: nothing is claimed to have happened. */
  readonly hypothetical: boolean;
  readonly habitual: boolean;
  /** A noun that is only mentioned, and that what is told of takes for granted, unless a day says otherwise. */
  readonly granted?: true;
  /** Governing reporting words, outermost first. */
  readonly reports: readonly ParsedToken[];
  /** The verb that carries an event noun ("was held"), or the predicate itself. */
  readonly host?: ParsedToken;
  /** The past deed that it lay ahead of: "flew to Oslo on Monday to meet the king". */
  readonly seenFrom?: ParsedToken;
  /** "Had been expected to land": its day is looked for in the past, as nothing says that it is still ahead. */
  readonly overdue?: true;
  /** "Did not return until Friday": it was done then, and not before. */
  readonly delayed?: true;
  /** What an operator on an event noun did: "was postponed", "began". */
  readonly operator?: {
    readonly token: ParsedToken;
    readonly does: "postponed" | "cancelled" | "begins" | "ends" | "planned" | "held" | "denied";
  };
}

/** Reads claims in one sentence; each token is read once. */
export interface ClaimReader {
  readonly read: (index: number) => ClaimReading;
  readonly predicate: (index: number) => Predicate;
}

export interface ClaimContext {
  readonly headline: boolean;
  /** Of a picture: its present is that of the picture. */
  readonly caption: boolean;
  /** The sentence is a question. */
  readonly question: boolean;
}

export interface Reader extends ClaimReader {
  readonly tree: Tree;
  readonly lexicon: EventLexicon;
  readonly context: ClaimContext;
}

export interface Outer {
  readonly claim: Claim;
  readonly row?: ClaimRow;
  readonly governor: ClaimReading;
  readonly word: ParsedToken;
  readonly purpose?: true;
  /** A present that looks ahead under a future: "until the court decides". */
  readonly ahead?: true;
}
