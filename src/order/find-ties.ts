import { compareText } from "../merge/canonical-json.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { type EventKey, isBefore, NO_PHASE } from "./event-key.ts";
import type { SaidOrder } from "./said-order.ts";

/** Neighbours on either side among which ties are marked. */
const REACH = 8;

/**
 * The events with their ties: neighbours whose order is not known, because they share a day without a clock or
 * because their dates overlap. Marked both ways, among the nearest only, so that a decade does not tie with everything.
 */
export function findTies(order: readonly EventKey[], said: readonly SaidOrder[]): readonly TimelineEvent[] {
  const known = relateBothWays(said);
  const ties: string[][] = order.map(() => []);
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length && j <= i + REACH; j++) {
      const [a, b] = [order[i]!, order[j]!];
      if (a.range === undefined || b.range === undefined) continue;
      if (isBefore(a, b) || isBefore(b, a) || isOrderedByPlan(a, b) || known.get(a.event.id)?.has(b.event.id)) continue;
      ties[i]!.push(b.event.id);
      ties[j]!.push(a.event.id);
    }
  }
  return order.map(({ event }, at) => ({ ...event, ties: ties[at]!.sort(compareText) }));
}

/** The events that are said to come before or after each event, by its id. */
function relateBothWays(said: readonly SaidOrder[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => related.set(one, (related.get(one) ?? new Set()).add(other));
  for (const { before, after } of said) {
    relate(before, after);
    relate(after, before);
  }
  return related;
}

/** Same day, same person, different steps of a plan. */
function isOrderedByPlan(a: EventKey, b: EventKey): boolean {
  if (a.phase === b.phase || a.phase === NO_PHASE || b.phase === NO_PHASE || a.range?.low !== b.range?.low)
    return false;
  return a.event.participants.some(({ name }) => b.event.participants.some((other) => other.name === name));
}
