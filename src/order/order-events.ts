import { compareText } from "../merge/canonical-json.ts";
import type { Contradiction, TimelineEvent } from "../model/timeline.ts";
import { compareKeys, compareNumbers, type EventKey, isBefore, keyOf } from "./event-key.ts";
import { findTies } from "./find-ties.ts";
import { findPlanOrder } from "./plan-order.ts";
import { findSaidOrder, type SaidOrder } from "./said-order.ts";
import { type Constraint, sortByConstraints } from "./sort-by-constraints.ts";

export interface OrderedEvents {
  readonly events: readonly TimelineEvent[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Events in order, with their ties: by the moment at which they begin, as exactly as it is known. What an article says
 * of before and after holds within what the dates allow; where the dates stand against it, or sayings go in a
 * circle, it is reported as a contradiction. O(n log n) in events and sayings.
 *
 * Three passes over the sayings "a before b": `a` moves back to `b` as far as its own date allows ("had already left"
 * before a dated arrival), then `b` moves on to `a` (a bare 2019 after an event of November 2019), then all are sorted.
 */
export function orderEvents(events: readonly TimelineEvent[]): OrderedEvents {
  const keys = events.map(keyOf).sort(compareKeys);
  const place = new Map(keys.map(({ event }, at) => [event.id, at]));
  const contradictions: Contradiction[] = [];
  const edges: SaidOrder[] = [];
  for (const said of [...findSaidOrder(events), ...findPlanOrder(keys)]) {
    if (isBefore(keys[place.get(said.after)!]!, keys[place.get(said.before)!]!)) contradictions.push(said);
    else edges.push(said);
  }
  const constraints = edges.map((said): Constraint & { readonly said: SaidOrder } => ({
    before: place.get(said.before)!, // both are among the events
    after: place.get(said.after)!,
    said,
  }));
  const first = sortByConstraints(keys.length, constraints, (a, b) => a - b);
  const { at, kept, broken } = settle(keys, first.order, first.held);
  const { order } = sortByConstraints(keys.length, kept, (a, b) => compareNumbers(at[a]!, at[b]!) || a - b);
  contradictions.push(...[...first.broken, ...broken].map(({ said }) => said));
  return {
    events: findTies(
      order.map((place) => keys[place]!),
      kept.map(({ said }) => said),
    ),
    contradictions: contradictions
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => compareText(a.before, b.before) || compareText(a.after, b.after)),
  };
}

interface Settled<T> {
  readonly at: readonly number[];
  readonly kept: readonly T[];
  readonly broken: readonly T[];
}

/** The moment at which each event stands, so that it is never later than an event that it is said to precede. */
function settle<T extends Constraint>(
  keys: readonly EventKey[],
  order: readonly number[],
  held: readonly T[],
): Settled<T> {
  const at = keys.map((key) => key.at);
  const rank = new Int32Array(keys.length);
  order.forEach((place, index) => {
    rank[place] = index;
  });
  const forward = [...held].sort((x, y) => rank[x.before]! - rank[y.before]! || rank[x.after]! - rank[y.after]!);
  for (const { before, after } of [...forward].reverse()) {
    at[before] = Math.max(keys[before]!.low, Math.min(at[before]!, at[after]!));
  }
  const kept: T[] = [];
  const broken: T[] = [];
  for (const edge of forward) {
    if (at[edge.before]! > keys[edge.after]!.high) broken.push(edge);
    else {
      at[edge.after] = Math.max(at[edge.after]!, at[edge.before]!);
      kept.push(edge);
    }
  }
  return { at, kept, broken };
}
