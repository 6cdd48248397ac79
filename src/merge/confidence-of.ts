import type { DayPoint, EventDate } from "../model/date.ts";
import type { EventMention, Status } from "../model/event.ts";
import type { AnchorKind, Step } from "../model/step.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { MADE_BY_OTHERS } from "./describe-given.ts";

/** What of an event tells how likely it is right. */
export interface ConfidenceFacts {
  readonly status: FittedStatus;
  readonly known: KnownFrom;
  /** The share of the mentions that say other days or none, where one mention alone says these. */
  readonly alone: number;
  /** Characters between the event's word and the words that date it, where they are nearest: 1 is `FAR` and more. */
  readonly apart: number;
}

/** The claims that were fitted: that it was or is, and that it is to come. */
export type FittedStatus = Extract<Status, "occurred" | "ongoing" | "planned" | "expected" | "possible">;

/**
 * How the days are known: the words name the calendar date; they name the day of publication itself; they count from it;
 * they count from another expression, an event or the day that the text was telling of.
 */
export type KnownFrom = "calendar" | "same day" | "publication" | "elsewhere";

/** Fitted by `scripts/evaluate/confidence.ts`, which prints it. */
export interface ConfidenceWeights {
  /** How often the claim is right. */
  readonly status: Readonly<Record<FittedStatus, number>>;
  /** Log odds that the date is right where the claim is. */
  readonly date: Readonly<Record<KnownFrom, number>>;
  /** Added for each. */
  readonly alone: number;
  readonly apart: number;
}

/** What the script printed. */
export const FITTED: ConfidenceWeights = {
  status: { occurred: 0.97, ongoing: 0.73, planned: 0.81, expected: 0.91, possible: 0.77 },
  date: { calendar: 2.88, "same day": 3.25, publication: 2.32, elsewhere: 1.67 },
  alone: -1.27,
  apart: -1.31,
};

/**
 * The chance that date and status of an event are right, two digits; `undefined` where nothing like it was fitted: without
 * a date, with a bound or a span alone, denied, called off, put off or not known, made by others.
 *
 * The chance that the claim is right, times the chance that the date is where the claim is (logistic). What counted as
 * right, on which corpora it was fitted and how it fares on those it did not see stands in `docs/evaluation.md`.
 */
export function confidenceOf(event: ConfidentEvent): number | undefined {
  const facts = readConfidenceFacts(event);
  return facts && Math.round(100 * weighFacts(facts, FITTED)) / 100;
}

/** The chance with the weights of a table. */
export function weighFacts({ status, known, alone, apart }: ConfidenceFacts, weights: ConfidenceWeights): number {
  const odds = weights.date[known] + weights.alone * alone + weights.apart * apart;
  return weights.status[status] / (1 + Math.exp(-odds));
}

type ConfidentEvent = Pick<TimelineEvent, "date" | "status" | "mentions">;

/** The facts of an event; `undefined` where what was fitted does not hold of it. */
export function readConfidenceFacts({ date, status, mentions }: ConfidentEvent): ConfidenceFacts | undefined {
  if (date === undefined || !isFitted(status) || date.kind === "span" || date.kind === "bound") return undefined;
  const saying = mentions.filter((mention) => mention.date?.basis !== "adopted" && saysSameDays(mention.date, date));
  const gaps = saying.flatMap(gapsOf);
  const known = date.basis === "explicit" ? "calendar" : knownFrom(date, saying);
  if (known === undefined || gaps.length === 0 || mentions.some(isMadeByOthers)) return undefined;
  const alone = saying.length === 1 ? 1 - 1 / mentions.length : 0;
  return { status, known, alone, apart: Math.min(FAR, ...gaps) / FAR };
}

/** Characters, about two lines of print, after which more of them tell nothing. */
const FAR = 120;

/** The characters between the trigger and each expression that dates it. */
function gapsOf({ trigger, expressions }: EventMention): readonly number[] {
  return expressions.map(({ start, end }) => Math.max(0, start - trigger.end, trigger.start - end));
}

function isFitted(status: Status): status is FittedStatus {
  return Object.hasOwn(FITTED.status, status);
}

function isMadeByOthers({ salience }: EventMention): boolean {
  return salience.reasons.some(({ reason }) => reason === MADE_BY_OTHERS);
}

function saysSameDays(own: EventDate | undefined, taken: EventDate): boolean {
  return own !== undefined && isSamePoint(own.begin, taken.begin) && isSamePoint(own.end, taken.end);
}

function isSamePoint(a: DayPoint, b: DayPoint): boolean {
  if ("on" in a || "on" in b) return "on" in a && "on" in b && a.on === b.on;
  return a.after === b.after && a.before === b.before;
}

/** The surest way in which one of the mentions knows the days. */
function knownFrom({ begin, end }: EventDate, saying: readonly EventMention[]): KnownFrom | undefined {
  const anchors = saying.map(({ steps }) => steps.findLast(isAnchor)).filter((anchor) => anchor !== undefined);
  const published = anchors.filter(({ anchor }) => anchor === "publication");
  const isDay = "on" in begin && "on" in end && begin.on === end.on;
  if (isDay && published.some(({ day }) => day.startsWith(begin.on))) return "same day";
  if (published.length > 0) return "publication";
  return anchors.some(({ anchor }) => ELSEWHERE.has(anchor)) ? "elsewhere" : undefined;
}

/** A dateline and a printed date stand in for a publication that is not known; such articles were not fitted. */
const ELSEWHERE: ReadonlySet<AnchorKind> = new Set<AnchorKind>(["expression", "event", "narrative"]);

function isAnchor(step: Step): step is Extract<Step, { readonly kind: "anchor" }> {
  return step.kind === "anchor";
}
