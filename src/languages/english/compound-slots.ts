import type { Meaning } from "../../model/meaning.ts";
import type { DateSlots } from "./dates-words.ts";

/** Found expressions as slots, beside the slots of single words. */
export interface CompoundSlots extends DateSlots {
  readonly date: Meaning;
  readonly duration: Meaning & { readonly kind: "duration" };
  readonly clockTime: Meaning & { readonly kind: "clock" };
  readonly partTime: Meaning & { readonly kind: "part of day" };
  readonly stretch: Meaning;
  /** "more than two days" */
  readonly modifiedDuration: Extract<Meaning, { kind: "modified" }>;
  /** "from 9 to 10:30" */
  readonly clockRange: Range;
  readonly reference: Extract<Meaning, { kind: "reference" }>;
  readonly set: Extract<Meaning, { kind: "set" }>;
  /** A clock time with its day. */
  readonly dateTime: Meaning;
}

export type Range = Extract<Meaning, { kind: "range" }>;

export type Clock = CompoundSlots["clockTime"];

export type Sense = Extract<Meaning, { kind: "range" }>["sense"];
