import type { EventDate, PartOfDay } from "./date.ts";
import type { Step } from "./step.ts";
import type { Span } from "./text.ts";

/** Calendar units in which distances are counted. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** The word before an expression that says how it dates an event. */
export type TimeRole =
  | "on"
  | "in"
  | "at"
  | "since"
  | "until"
  | "by"
  | "from"
  | "to"
  | "between"
  | "before"
  | "after"
  | "during"
  | "for"
  | "within"
  | "over"
  | "as of"
  | "of";

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 modifiers (TimeML 1.2.1, table of `mod`). */
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** A temporal expression found in a text: what is said, what it means, and which days that gives. */
export interface TemporalExpression extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2024-06-11`, `2024-W23`, `P3D`, `PAST_REF`, `XXXX-06-11` where the year is not known. */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** EDTF of the days, where the expression stands for days. */
  readonly edtf?: string;
  /** The days themselves; absent for durations and sets and for what could not be resolved. */
  readonly date?: EventDate;
  readonly partOfDay?: PartOfDay;
  /** The expressions of which this one is made, where it is a range, a window or a list: "Tuesday" and "Thursday". */
  readonly parts?: readonly TemporalExpression[];
  /** From the words to the days. */
  readonly steps: readonly Step[];
}
