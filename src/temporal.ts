export type { DateLike } from "./model/article.ts";
export type {
  ClockTime,
  DateBasis,
  DateKind,
  DayPoint,
  EventDate,
  IsoDate,
  OtherReading,
  PartOfDay,
  Precision,
} from "./model/date.ts";
export type { CalendarMeaning, Division, Length, Meaning, Weekday, Which } from "./model/meaning.ts";
export type {
  AnchorKind,
  Attachment,
  Direction,
  DirectionReason,
  SignalWeight,
  Step,
  VoiceReason,
} from "./model/step.ts";
export type { TemporalExpression, TimeUnit, TimexMod, TimexType } from "./model/temporal.ts";
export type { Span } from "./model/text.ts";
export { findTemporalExpressions, type TemporalOptions } from "./temporal/find-temporal-expressions.ts";
