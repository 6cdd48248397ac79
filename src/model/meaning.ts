import type { ClockTime, PartOfDay } from "./date.ts";
import type { TimeUnit, TimexMod } from "./temporal.ts";

/** ISO weekday, Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The word that says which one is meant: "last Monday", "next June", "this quarter". */
export type Which = "last" | "next" | "this";

/** Parts of a year that are counted: the third quarter, the second half, summer (3). */
export type Division = "quarter" | "half" | "season";

/**
 * What a temporal expression says, before any day is known. Plain data: it stands in the `means` step, and
 * `resolve(meaning, anchor, direction)` gives the same days again.
 */
export type Meaning =
  /** A calendar date or a part of one: `{ month: 6, day: 12 }` is "June 12". Years before Christ are 0 and less, as in ISO 8601. */
  | CalendarMeaning
  /** A weekday, bare or with its word: "Tuesday", "last Tuesday". */
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly which?: Which }
  /** Saturday and Sunday: "the weekend", which the direction decides; "last weekend". */
  | { readonly kind: "weekend"; readonly which?: Which }
  /** The unit that holds the anchor, moved by so many: "today", "last week", "next year". */
  | {
      readonly kind: "shift";
      readonly unit: TimeUnit;
      readonly amount: number;
      /** "the next week", which in a story is the one after what was told. */
      readonly definite?: true;
    }
  /** So many units before (less than 0) or after the anchor: "two days ago", "a week from now", "[two years and] three months ago". */
  | {
      readonly kind: "ago";
      readonly unit: TimeUnit;
      readonly amount: number;
      /** Coarser lengths on the same side. */
      readonly besides?: readonly Length[];
    }
  /** A quarter, half or season of a year: "the third quarter", "last summer". Seasons count from spring, 1. */
  | {
      readonly kind: "division";
      readonly division: Division;
      readonly index: number;
      readonly which?: Which;
      readonly year?: number;
    }
  /** Ten years from `start`; below 100 the century is not said: "the 90s". */
  | { readonly kind: "decade"; readonly start: number }
  /** The 20th century is 20, the first before Christ is 0. */
  | { readonly kind: "century"; readonly century: number }
  /** A named day or feast, by its key in the table of holidays. */
  | { readonly kind: "holiday"; readonly holiday: string; readonly which?: Which; readonly year?: number }
  /** A part of a day: "Tuesday morning"; without `of`, of the day that the text tells. */
  | { readonly kind: "part of day"; readonly part: PartOfDay; readonly of?: Meaning }
  /** A clock time, on a day if one is said. */
  | { readonly kind: "clock"; readonly time: ClockTime; readonly of?: Meaning }
  /** One inside another: "June last year", "the third quarter of 2003", "Tuesday of last week". */
  | { readonly kind: "in"; readonly inner: Meaning; readonly outer: Meaning }
  /** The first, second … last of a unit inside another: "the first week of May", "the last day of the month". */
  | {
      readonly kind: "nth";
      readonly unit: TimeUnit;
      readonly weekday?: Weekday;
      readonly index: number;
      readonly of: Meaning;
    }
  /** With a TIMEX3 modifier: "early May", "about 1990". */
  | { readonly kind: "modified"; readonly mod: TimexMod; readonly of: Meaning }
  /** The part of a unit that has passed, or is still to come: "earlier this week", "later this year". */
  | { readonly kind: "part so far"; readonly side: "earlier" | "later"; readonly of: Meaning }
  /** Now, once, soon: a direction and perhaps a unit, no day. */
  | { readonly kind: "reference"; readonly to: "past" | "present" | "future"; readonly unit?: TimeUnit }
  /** A length: "two years and three months"; an amount that is not said is absent: "several years". */
  | { readonly kind: "duration"; readonly lengths: readonly Length[] }
  /** A length that ends or begins at the anchor: "the last three weeks", "the coming days". */
  | { readonly kind: "stretch"; readonly unit: TimeUnit; readonly amount?: number; readonly to: "past" | "future" }
  /** Something that comes again: "every Monday", "twice a week". */
  | { readonly kind: "set"; readonly every: Meaning; readonly quant?: string; readonly freq?: string }
  /** Counted from an expression, or where none is given from the event or the day the text tells: "two days later". */
  | {
      readonly kind: "anchored";
      readonly unit: TimeUnit;
      readonly amount: number;
      /** Coarser lengths on the same side: "[a year and] two months later". */
      readonly besides?: readonly Length[];
      readonly from?: Meaning;
      /** Such a weekday on that side: "the Friday before Easter". */
      readonly weekday?: Weekday;
      /** The words name an event as the anchor ("two days after the vote"): without its date nothing is resolved. */
      readonly event?: true;
    }
  /** The unit, weekday, month or season around which the text tells: "that week", "the following Monday", "that summer". */
  | {
      readonly kind: "focus";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly weekday?: Weekday;
      readonly month?: number;
      /** As the index of a division: spring is 1. */
      readonly season?: number;
    }
  /** The same stretch so many years on, or of a year, of the stretch around which the text tells: "the year-earlier quarter", "the 1988 quarter". */
  | {
      readonly kind: "corresponding";
      readonly years: number;
      readonly year?: number;
      /** Of the day of publication: "on this day in 1969". */
      readonly unit?: "day";
    }
  /** A day and a month in an order that the article must decide: "3/4/2024". */
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year?: number }
  /** From one to the other, some day between, one of several, or several. */
  | {
      readonly kind: "range";
      readonly sense: "span" | "window" | "alternatives" | "list";
      readonly parts: readonly Meaning[];
    };

/** The parts of a calendar date that the words name. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  /** The weekday that was said beside the date. */
  readonly weekday?: Weekday;
}

/** An amount of one unit; absent where it is not said. */
export interface Length {
  readonly unit: TimeUnit;
  readonly amount?: number;
}
