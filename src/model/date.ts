/** A civil day of the proleptic Gregorian calendar, `2024-06-12`; years BC as in ISO 8601, `-0043-03-15`. */
export type IsoDate = string & { readonly [isoDate]: true };
declare const isoDate: unique symbol;

/**
 * A begin or an end: known to the day, bounded by inclusive days, or (`{}`) not known at all.
 * Later than 12 June is `{ after: "2024-06-13" }`. An end that had not come when the article appeared is
 * bounded by the day of publication: `{ after: "2024-06-12" }`.
 */
export type DayPoint = { readonly on: IsoDate } | { readonly after?: IsoDate; readonly before?: IsoDate };

/**
 * How several days are meant.
 * - `date`: one day, or one day or stretch inside a coarser unit as said (2019, April 2019, a week)
 * - `span`: runs from one day to another (EDTF `2024-06-14/2024-06-16`)
 * - `window`: some day between (EDTF `[2024-06-18..2024-06-20]`)
 * - `alternatives`: one of several (EDTF `[2024-06-18,2024-06-19]`)
 * - `bound`: only not before or not after a day is known (EDTF `[..2024-06-12]`)
 */
export type DateKind = "date" | "span" | "window" | "alternatives" | "bound";

/** The unit in which the date was said, coarsest first; `bound` where there is nothing but a bound. */
export const PRECISIONS = [
  "bound",
  "millennium",
  "century",
  "decade",
  "year",
  "half",
  "season",
  "quarter",
  "month",
  "week",
  "weekend",
  "day",
  "part of day",
  "hour",
  "minute",
] as const;
/** One of the units in which a date may be said. */
export type Precision = (typeof PRECISIONS)[number];

/** TIMEX3's parts of the day with the ones that news tells apart: night NI, morning MO, midday MI, afternoon AF, evening EV, daytime DT. */
export type PartOfDay = "morning" | "midday" | "afternoon" | "evening" | "night" | "daytime";

/** A clock time as said; no hour is invented. */
export interface ClockTime {
  /** 0 to 24 */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** The zone as said, `GMT`, or as the article's own where none is said. */
  readonly zone?: string;
  /** Offset from UTC in minutes, where the zone gives one. */
  readonly offset?: number;
}

/**
 * From where a date is known.
 * - `explicit`: the words name the calendar date
 * - `relative`: the words count from the publication ("Tuesday", "last week")
 * - `anchored`: the words count from another expression or event ("two days later")
 * - `narrative`: the sentence says nothing, the text was already telling that day
 * - `tense`: bounded by tense and publication alone
 * - `inferred`: a day without any expression, shown only when asked for
 * - `adopted`: a fellow mention of the same event in another place has it
 */
export type DateBasis = "explicit" | "relative" | "anchored" | "narrative" | "tense" | "inferred" | "adopted";

/** When something happened, as far as it is known. `edtf`, `begin` and `end` say the same in two forms. */
export interface EventDate {
  /** Extended Date/Time Format, ISO 8601-2:2019 levels 0 to 2: `2024-06-14/2024-06-16`. */
  readonly edtf: string;
  readonly kind: DateKind;
  readonly precision: Precision;
  /** "about", "early", "late": EDTF `~`. */
  readonly approximate: boolean;
  readonly begin: DayPoint;
  readonly end: DayPoint;
  readonly basis: DateBasis;
  /** "early May": the named part of the unit. */
  readonly part?: "early" | "mid" | "late";
  readonly partOfDay?: PartOfDay;
  readonly time?: ClockTime;
  /** The days of `kind: "alternatives"`, so that nobody has to parse EDTF. */
  readonly alternatives?: readonly IsoDate[];
  /** The readings that were considered and not taken, each with its reason. */
  readonly otherReadings?: readonly OtherReading[];
}

/** A reading of the same words that was not taken. */
export interface OtherReading {
  readonly edtf: string;
  readonly because: string;
}
