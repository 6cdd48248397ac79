import { type DateStyle, describeEdtf } from "../explain/format-date.ts";
import type { Status, UndatedReason } from "../model/event.ts";
import type { Conflict, HistoryEntry, TimelineEvent } from "../model/timeline.ts";

/** What is claimed, where it is not plainly that it happened. */
export const STATUS_WORDS = {
  occurred: undefined,
  ongoing: "ongoing",
  planned: "planned",
  expected: "expected",
  possible: "possible",
  denied: "denied",
  cancelled: "cancelled",
  postponed: "postponed",
  unknown: "not known whether it happened",
} as const satisfies Record<Status, string | undefined>;

/** Why an event stands without a date. */
export const UNDATED_WORDS = {
  "no expression": "no date is said",
  "no publication date": "the article's own date is not known",
  "unresolved expression": "what is said gives no day",
  vague: "what is said is too vague for a day",
  "no tense": "neither a date nor a tense",
  "not English": "not in English",
} as const satisfies Record<UndatedReason, string>;

/** `(planned, according to Dmitri Peskov)`; nothing where the articles say themselves that it happened. */
export function describeClaim(event: TimelineEvent): string | undefined {
  const status = STATUS_WORDS[event.status];
  const names = [...new Set((event.attributedTo ?? []).map(({ name }) => name))];
  const words = [status, names.length === 0 ? undefined : `according to ${names.join(", ")}`].filter(isPresent);
  return words.length === 0 ? undefined : `(${words.join(", ")})`;
}

/** `4 sources` */
export function countSources(event: TimelineEvent): string {
  return count(event.sources.length, "source");
}

/** `3 events` */
export function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}

/** What the sources do not agree on, a line each: `also said: 12 or 13 September 2023 (2 sources)`. */
export function describeConflicts(event: TimelineEvent, style: DateStyle): readonly string[] {
  return event.conflicts.flatMap((conflict) => describeConflict(conflict, event, style));
}

function describeConflict(conflict: Conflict, event: TimelineEvent, style: DateStyle): readonly string[] {
  const taken = TAKEN[conflict.field](event);
  const others = conflict.values.filter(({ value }) => value !== taken);
  if (others.length === 0) return [];
  const words = others.map(
    ({ value, sources }) =>
      `${conflict.field === "date" ? describeEdtf(value, style) : value} (${count(sources.length, "source")})`,
  );
  return [`${taken === undefined ? `${conflict.field}, as said` : "also said"}: ${words.join("; ")}`];
}

/** The value that the event itself shows, so that it is not said twice. */
const TAKEN = {
  date: ({ date }) => date?.edtf,
  "part of day": ({ date }) => date?.partOfDay,
  time: () => undefined,
  place: () => undefined,
  quantity: () => undefined,
  status: ({ status }) => status,
} as const satisfies Record<Conflict["field"], (event: TimelineEvent) => string | undefined>;

/** The plan's story: `set for 3 March 2024, moved to 7 April 2024, held`; nothing where there is but one entry. */
export function describeHistory(event: TimelineEvent, style: DateStyle): string | undefined {
  if (event.history.length < 2) return undefined;
  return event.history.map((entry) => describeEntry(entry, style)).join(", ");
}

const HISTORY_WORDS = {
  set: ["set", "for"],
  moved: ["moved", "to"],
  confirmed: ["confirmed", "for"],
  held: ["held", "on"],
  cancelled: ["cancelled", "for"],
  denied: ["denied", "for"],
} as const satisfies Record<HistoryEntry["what"], readonly [string, string]>;

function describeEntry({ what, date }: HistoryEntry, style: DateStyle): string {
  const [verb, preposition] = HISTORY_WORDS[what];
  return date === undefined ? verb : `${verb} ${preposition} ${describeEdtf(date.edtf, style, date)}`;
}

/** Whether nothing but a bound is known: such events never stand beside a day. */
export function isBound(event: TimelineEvent): boolean {
  return event.date?.precision === "bound";
}

export function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
