import type { Day } from "../calendar/civil.ts";
import type { Days } from "../calendar/units.ts";
import type { ClockTime, DateBasis, DateKind, PartOfDay, Precision } from "../model/date.ts";
import type { TimexMod, TimexType } from "../model/temporal.ts";

/**
 * What a meaning gives once its anchor and its direction are known. They are made with all their keys (`resolved`,
 * `stretchOf`), so that whoever reads them meets one shape.
 */
export interface Resolution {
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
  /** The days, where it stands for days. */
  readonly stretch?: Stretch | undefined;
  /** The meanings of a range, each resolved. */
  readonly parts?: readonly Resolution[] | undefined;
  /** What does not fit: a weekday that is not the date's, an end before its start. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/** Days and how they are meant. A side that is absent is open or not known. */
export interface Stretch {
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
  readonly kind: DateKind;
  readonly precision: Precision;
  readonly basis: DateBasis;
  /** The whole unit of which only a part is meant: May, of "late May". */
  readonly unit?: Days | undefined;
  readonly part?: "early" | "mid" | "late" | undefined;
  readonly approximate?: boolean | undefined;
  readonly partOfDay?: PartOfDay | undefined;
  readonly time?: ClockTime | undefined;
  readonly alternatives?: readonly Day[] | undefined;
  readonly others?: readonly Other[] | undefined;
}

/** A reading not taken. */
export interface Other extends Days {
  readonly because: "other direction" | "week after" | "week before" | "earlier one" | "later one" | "other order";
}

export interface Doubt {
  readonly code: "weekday-does-not-fit" | "end-before-start" | "day-month-order-unknown";
  readonly readings: readonly string[];
}
