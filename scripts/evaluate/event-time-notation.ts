import type { DayPoint, EventDate } from "../../src/model/date.ts";
import type { EventMention } from "../../src/model/event.ts";
import { EVENT_TYPES } from "../../src/model/event-types.ts";

/** A begin or end in the notation of EventTime (Reimers et al. 2016): on, not before or not after a day. */
export type NotedPoint = { readonly on: string } | { readonly after?: string; readonly before?: string };

export interface NotedDate {
  readonly type: "singleDay" | "multiDay";
  readonly begin: NotedPoint;
  readonly end: NotedPoint;
}

/**
 * Our date in EventTime's notation. One day, known or bounded, is written once; whatever runs (a span, an event that is
 * going on, a type of event that may run for days) is written with begin and end. The notation has no point without a
 * bound: an end of which nothing is known lies after the begin, a begin of which nothing is known before the end.
 */
export function noteDate(mention: Pick<EventMention, "type" | "status">, date: EventDate): NotedDate {
  const same = samePoint(date.begin, date.end);
  const oneDay = same && (EVENT_TYPES[mention.type].nature === "point" || "on" in date.begin) && date.kind !== "span";
  const begin = isUnknown(date.begin) ? { before: lastOf(date.end) } : date.begin;
  const end = isUnknown(date.end) ? { after: firstOf(date.begin) } : date.end;
  return { type: oneDay ? "singleDay" : "multiDay", begin: clean(begin), end: clean(end) };
}

function clean(
  point: NotedPoint | { readonly after?: string | undefined; readonly before?: string | undefined },
): NotedPoint {
  if ("on" in point) return point;
  if (point.after !== undefined && point.after === point.before) return { on: point.after };
  return {
    ...(point.after !== undefined && { after: point.after }),
    ...(point.before !== undefined && { before: point.before }),
  };
}

function isUnknown(point: DayPoint): boolean {
  return !("on" in point) && point.after === undefined && point.before === undefined;
}

function samePoint(a: DayPoint, b: DayPoint): boolean {
  return JSON.stringify(clean(a)) === JSON.stringify(clean(b));
}

export function firstOf(point: DayPoint): string | undefined {
  return "on" in point ? point.on : (point.after ?? point.before);
}

export function lastOf(point: DayPoint): string | undefined {
  return "on" in point ? point.on : (point.before ?? point.after);
}
