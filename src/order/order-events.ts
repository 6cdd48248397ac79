import { compareText } from "../merge/canonical-json.ts";
import { createHeap } from "../merge/heap.ts";
import type { Contradiction, TimelineEvent } from "../model/timeline.ts";
import { compareKeys, type EventKey, isBefore, isDay, keyOf } from "./event-key.ts";
import { findTies } from "./find-ties.ts";
import { findSaidOrder, type SaidOrder } from "./said-order.ts";

export interface OrderedEvents {
  readonly events: readonly TimelineEvent[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Events in order, with their ties. By day and clock; what an article says of before and after holds as long as no
 * dates stand against it, and is reported as a contradiction where they do or where the sayings go in a circle.
 * Kahn's algorithm over a heap: O(n log n) in events and sayings.
 */
export function orderEvents(events: readonly TimelineEvent[]): OrderedEvents {
  const keys = events.map(keyOf).sort(compareKeys);
  const place = new Map(keys.map(({ event }, at) => [event.id, at]));
  const contradictions: Contradiction[] = [];
  const edges: SaidOrder[] = [];
  for (const said of findSaidOrder(events)) {
    const [a, b] = [keys[place.get(said.before)!]!, keys[place.get(said.after)!]!]; // both are among the events
    if (isBefore(b, a)) contradictions.push(said);
    else edges.push(said);
  }
  const { order, broken } = sortKeys(keys, [...edges, ...planEdges(keys)], place);
  const reported = [...contradictions, ...broken.filter(({ mentions }) => mentions.length > 0)];
  return {
    events: findTies(order, edges),
    contradictions: reported.sort((a, b) => compareText(a.before, b.before) || compareText(a.after, b.after)),
  };
}

/** On one day, of one person's plan: departure before arrival, where a clock does not say otherwise. */
function planEdges(keys: readonly EventKey[]): readonly SaidOrder[] {
  const edges: SaidOrder[] = [];
  const last = new Map<string, EventKey>();
  const byPhase = keys
    .filter((key) => isDay(key) && key.phase < 9)
    .sort((a, b) => a.day - b.day || a.phase - b.phase || compareText(a.event.id, b.event.id));
  for (const key of byPhase) {
    for (const { name, role } of key.event.participants) {
      if (role === "other") continue;
      const slot = `${key.day} ${name}`;
      const earlier = last.get(slot);
      last.set(slot, key);
      if (earlier === undefined || earlier.phase === key.phase || isBefore(key, earlier)) continue;
      edges.push({ before: earlier.event.id, after: key.event.id, mentions: [] });
    }
  }
  return edges;
}

function sortKeys(
  keys: readonly EventKey[],
  edges: readonly SaidOrder[],
  place: ReadonlyMap<string, number>,
): { readonly order: readonly EventKey[]; readonly broken: readonly SaidOrder[] } {
  const waiting = new Int32Array(keys.length);
  const followers: SaidOrder[][] = keys.map(() => []);
  for (const edge of edges) {
    followers[place.get(edge.before)!]!.push(edge); // ends of edges are among the keys
    waiting[place.get(edge.after)!]!++;
  }
  const ready = createHeap<number>((a, b) => a - b);
  keys.forEach((_, at) => {
    if (waiting[at] === 0) ready.push(at);
  });
  const done = new Uint8Array(keys.length);
  const order: EventKey[] = [];
  const broken: SaidOrder[] = [];
  for (let next = 0; order.length < keys.length; ) {
    let at = ready.pop();
    if (at === undefined) {
      // A circle: the earliest event by date goes first.
      while (done[next] === 1) next++;
      at = next;
    }
    if (done[at] === 1) continue;
    done[at] = 1;
    order.push(keys[at]!);
    for (const edge of followers[at]!) {
      const to = place.get(edge.after)!;
      if (done[to] === 1) broken.push(edge);
      else if (--waiting[to]! === 0) ready.push(to);
    }
  }
  return { order, broken };
}
