import { type DateStyle, describeEdtf, formatDate } from "../explain/format-date.ts";
import type { Status, UndatedReason } from "../model/event.ts";
import type { Conflict, HistoryEntry, Timeline, TimelineEvent } from "../model/timeline.ts";
import { isPlainDay } from "./day-range.ts";
import { readWebAddress } from "./read-web-address.ts";

/** What is claimed, where it is not plainly that it happened. */
const STATUS_WORDS = {
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
  contradicted: "the date given and the quoted words differ",
} as const satisfies Record<UndatedReason, string>;

/** `(planned, according to Dmitri Peskov)`; nothing where the articles say themselves that it happened. */
export function describeClaim(event: TimelineEvent): string | undefined {
  const status = nameStatus(event);
  const names = [...new Set((event.attributedTo ?? []).map(({ name }) => name).filter((name) => name !== ""))];
  const words = [status, names.length === 0 ? undefined : `according to ${names.join(", ")}`].filter(isPresent);
  return words.length === 0 ? undefined : `(${words.join(", ")})`;
}

/** The word for what is claimed; nothing where it happened, or where the title ends by saying so: "Meeting postponed". */
export function nameStatus({ status, title }: TimelineEvent): string | undefined {
  const word = STATUS_WORDS[status];
  return word !== undefined && title.toLowerCase().endsWith(` ${word}`) ? undefined : word;
}

/** `4 sources` */
export function countSources(event: TimelineEvent): string {
  return count(event.sources.length, "source");
}

/** `3 events` */
export function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}

/** What else is said of an event, a line each: conflicts, coarser dates that agree, the plan's story. */
export function describeNotes(event: TimelineEvent, style: DateStyle): readonly string[] {
  const others = [describeRefinements(event, style), describeHistory(event, style)].filter(isPresent);
  return [...describeConflicts(event, style), ...others];
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

/**
 * The plan's story: `set for 3 March 2024, moved to 7 April 2024, held`. Each step once, whoever told it; nothing
 * where the plan only stands as it was set.
 */
export function describeHistory(event: TimelineEvent, style: DateStyle): string | undefined {
  const steps = event.history.filter(
    ({ what, date }) => what !== "set" || (date !== undefined && date.kind !== "bound"),
  );
  if (!steps.some(({ what }) => what !== "set")) return undefined;
  const words = [...new Set(steps.map((entry) => describeEntry(entry, style)))];
  return words.length < 2 ? undefined : words.join(", ");
}

/** Coarser dates that agree with the one that was taken: `less exactly: 12 or 13 September 2023 (2 sources)`. */
export function describeRefinements(event: TimelineEvent, style: DateStyle): string | undefined {
  const sourceOf = new Map(event.mentions.map(({ id, articleId }) => [id, articleId]));
  const words = event.refinements.flatMap(({ field, value, mentions }) => {
    if (field !== "date" || value.startsWith("[..") || value.endsWith("..]") || value === "../..") return [];
    const sources = new Set(mentions.map((id) => sourceOf.get(id)));
    return [`${describeEdtf(value, style)} (${count(sources.size, "source")})`];
  });
  return words.length === 0 ? undefined : `less exactly: ${words.join("; ")}`;
}

/** The preposition before a day. */
const PREPOSITIONS = {
  set: "for",
  moved: "to",
  confirmed: "for",
  held: "on",
  cancelled: "for",
  denied: "for",
} as const satisfies Record<HistoryEntry["what"], string>;

/** `moved to Sun 7 Apr 2024`; what is no plain day stands in brackets: `held (by 15 Oct 2024)`. */
function describeEntry({ what, date }: HistoryEntry, style: DateStyle): string {
  if (date === undefined) return what;
  const words = formatDate(date, style);
  return isPlainDay(date) ? `${what} ${PREPOSITIONS[what]} ${words}` : `${what} (${words})`;
}

/** The first web address among the articles that tell the event. */
export function findAddress(event: TimelineEvent, { articles }: Timeline): string | undefined {
  const ids = new Set(event.mentions.map(({ articleId }) => articleId));
  const addresses = articles.flatMap(({ id, url }) => (ids.has(id) && url !== undefined ? [readWebAddress(url)] : []));
  return addresses.find(isPresent);
}

/** Whether nothing but a bound is known: such events never stand beside a day. */
export function isBound(event: TimelineEvent): boolean {
  return event.date?.precision === "bound";
}

export function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
