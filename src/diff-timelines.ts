import { canonicalJson, compareText } from "./merge/canonical-json.ts";
import type { Contradiction, Timeline, TimelineEvent } from "./model/timeline.ts";

/** What changed between two timelines. Events are matched by the mentions that they share. */
export interface TimelineDiff {
  /** Events of which the earlier timeline had no mention. */
  readonly added: readonly TimelineEvent[];
  /** Events of which the later timeline has no mention. */
  readonly removed: readonly TimelineEvent[];
  /** Events whose date, status or type changed. */
  readonly moved: readonly EventChange[];
  /** Events that were several and are one. */
  readonly merged: readonly { readonly from: readonly string[]; readonly into: string }[];
  /** Events that were one and are several. */
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[];
  /** Conflicts and contradictions that are new. */
  readonly contradicted: readonly NewContradiction[];
}

/** An event before and after, with the fields that changed. */
export interface EventChange {
  readonly before: TimelineEvent;
  readonly after: TimelineEvent;
  readonly fields: readonly ("date" | "status" | "type")[];
}

/** A conflict of values or a contradiction of order that the earlier timeline did not have. */
export type NewContradiction =
  | { readonly kind: "conflict"; readonly event: string; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: "order"; readonly contradiction: Contradiction };

/**
 * What the later timeline says otherwise than the earlier one.
 *
 * @example
 * diffTimelines(mergeEvents([]), mergeEvents([])).added; // []
 */
export function diffTimelines(before: Timeline, after: Timeline): TimelineDiff {
  const [old, young] = [allEvents(before), allEvents(after)];
  const oldOf = eventsByMention(old);
  const youngOf = eventsByMention(young);
  const pasts = new Map(young.map((event) => [event.id, relatives(event, oldOf)]));
  const futures = new Map(old.map((event) => [event.id, relatives(event, youngOf)]));
  return {
    added: young.filter(({ id }) => pasts.get(id)!.length === 0), // every event has a row
    removed: old.filter(({ id }) => futures.get(id)!.length === 0),
    moved: young.flatMap((event) => changeOf(pasts.get(event.id)!, event)),
    merged: young
      .filter(({ id }) => pasts.get(id)!.length > 1)
      .map(({ id }) => ({ from: idsOf(pasts.get(id)!), into: id })),
    split: old
      .filter(({ id }) => futures.get(id)!.length > 1)
      .map(({ id }) => ({ from: id, into: idsOf(futures.get(id)!) })),
    contradicted: [
      ...young.flatMap((event) => newConflicts(pasts.get(event.id)!, event)),
      ...newOrderContradictions(before, after),
    ],
  };
}

function allEvents({ events, undated }: Timeline): readonly TimelineEvent[] {
  return [...events, ...undated];
}

function eventsByMention(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent> {
  return new Map(events.flatMap((event) => event.mentions.map(({ id }) => [id, event] as const)));
}

function relatives(event: TimelineEvent, others: ReadonlyMap<string, TimelineEvent>): readonly TimelineEvent[] {
  return [...new Set(event.mentions.flatMap(({ id }) => others.get(id) ?? []))];
}

function changeOf(pasts: readonly TimelineEvent[], after: TimelineEvent): readonly EventChange[] {
  const before = pasts.find(({ id }) => id === after.id) ?? pasts[0];
  if (before === undefined) return [];
  const fields = (["date", "status", "type"] as const).filter((field) =>
    field === "date" ? before.date?.edtf !== after.date?.edtf : before[field] !== after[field],
  );
  return fields.length === 0 ? [] : [{ before, after, fields }];
}

function newConflicts(pasts: readonly TimelineEvent[], event: TimelineEvent): readonly NewContradiction[] {
  const known = new Set(
    pasts.flatMap(({ conflicts }) =>
      conflicts.map((conflict) => `${conflict.field} ${canonicalJson(conflict.values.map(({ value }) => value))}`),
    ),
  );
  return event.conflicts
    .map(({ field, values }) => ({ field, values: values.map(({ value }) => value) }))
    .filter(({ field, values }) => !known.has(`${field} ${canonicalJson(values)}`))
    .map(({ field, values }) => ({ kind: "conflict", event: event.id, field, values }));
}

function newOrderContradictions(before: Timeline, after: Timeline): readonly NewContradiction[] {
  const known = new Set(before.contradictions.map(({ mentions }) => mentions.join(" ")));
  return after.contradictions
    .filter(({ mentions }) => !known.has(mentions.join(" ")))
    .map((contradiction) => ({ kind: "order", contradiction }));
}

function idsOf(events: readonly TimelineEvent[]): readonly string[] {
  return events.map(({ id }) => id).sort(compareText);
}
