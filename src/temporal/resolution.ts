import type { Day } from "../calendar/civil.ts";
import type { Days } from "../calendar/units.ts";
import type { ClockTime, DateBasis, DateKind, PartOfDay, Precision } from "../model/date.ts";
import type { TimexMod, TimexType } from "../model/temporal.ts";

/** What a meaning gives once its anchor and its direction are known. */
export interface Resolution {
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** The days, where it stands for days. */
  readonly stretch?: Stretch;
  /** The meanings of a range, each resolved. */
  readonly parts?: readonly Resolution[];
  /** What does not fit: a weekday that is not the date's, an end before its start. */
  readonly doubts?: readonly Doubt[];
}

/** Days and how they are meant. A side that is absent is open or not known. */
export interface Stretch {
  readonly first?: Day;
  readonly last?: Day;
  readonly kind: DateKind;
  readonly precision: Precision;
  readonly basis: DateBasis;
  /** The whole unit of which only a part is meant: May, of "late May". */
  readonly unit?: Days;
  readonly part?: "early" | "mid" | "late";
  readonly approximate?: boolean;
  readonly partOfDay?: PartOfDay;
  readonly time?: ClockTime;
  readonly alternatives?: readonly Day[];
  readonly others?: readonly Other[];
}

/** A reading not taken. */
export interface Other extends Days {
  readonly because: "other direction" | "week after" | "week before" | "earlier one" | "later one" | "other order";
}

export interface Doubt {
  readonly code: "weekday-does-not-fit" | "end-before-start" | "day-month-order-unknown";
  readonly readings: readonly string[];
}
