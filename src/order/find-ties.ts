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
  const known = new Set(said.flatMap(({ before, after }) => [`${before} ${after}`, `${after} ${before}`]));
  const ties: string[][] = order.map(() => []);
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length && j <= i + REACH; j++) {
      const [a, b] = [order[i]!, order[j]!];
      if (a.range === undefined || b.range === undefined) continue;
      if (isBefore(a, b) || isBefore(b, a) || isOrderedByPlan(a, b) || known.has(`${a.event.id} ${b.event.id}`))
        continue;
      ties[i]!.push(b.event.id);
      ties[j]!.push(a.event.id);
    }
  }
  return order.map(({ event }, at) => ({ ...event, ties: ties[at]!.sort(compareText) }));
}

/** Same day, same person, different steps of a plan. */
function isOrderedByPlan(a: EventKey, b: EventKey): boolean {
  if (a.phase === b.phase || a.phase === NO_PHASE || b.phase === NO_PHASE || a.range?.low !== b.range?.low)
    return false;
  return a.event.participants.some(({ name }) => b.event.participants.some((other) => other.name === name));
}
