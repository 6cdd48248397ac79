export { buildTimeline } from "./build-timeline.ts";
export { diffTimelines, type EventChange, type NewContradiction, type TimelineDiff } from "./diff-timelines.ts";
export { describeStep, type Explained, explain } from "./explain/explain.ts";
export { type DateStyle, formatDate } from "./explain/format-date.ts";
export { extendTimeline } from "./extend-timeline.ts";
export { extractEvents } from "./extract-events.ts";
export { mergeEvents } from "./merge-events.ts";
export type { Article, ArticleRecord, DateLike, PublicationDay, Term } from "./model/article.ts";
export {
  type ClockTime,
  type DateBasis,
  type DateKind,
  type DayPoint,
  type EventDate,
  type IsoDate,
  type OtherReading,
  type PartOfDay,
  PRECISIONS,
  type Precision,
} from "./model/date.ts";
export type { Diagnostic, DiagnosticCode } from "./model/diagnostic.ts";
export {
  type Attribution,
  type EntityKind,
  type EventMention,
  type InferredDay,
  type MentionRelation,
  type Participant,
  type Place,
  type PlanStage,
  type Quantity,
  type Quote,
  type Salience,
  type SalienceReason,
  STATUSES,
  type Status,
  type UndatedReason,
} from "./model/event.ts";
export { EVENT_TYPES, type EventGroup, type EventType, type EventTypeRow } from "./model/event-types.ts";
export type { GivenArticle, GivenExtraction, GivenMention, GivenParticipant, GivenPlace } from "./model/given.ts";
export { type InputErrorCode, TimelineInputError } from "./model/input-error.ts";
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
export type {
  Conflict,
  ConflictValue,
  Contradiction,
  DayEvent,
  EventParticipant,
  EventPlace,
  Extraction,
  ExtractOptions,
  HistoryEntry,
  Refinement,
  Timeline,
  TimelineDay,
  TimelineEvent,
  TimelineOptions,
} from "./model/timeline.ts";
export { findTemporalExpressions, type TemporalOptions } from "./temporal/find-temporal-expressions.ts";
export { timelineAsOf } from "./timeline-as-of.ts";
export type { Finding, FindingCode } from "./verify/finding.ts";
export { type VerifyOptions, verifyTimeline } from "./verify-timeline.ts";
