import { compareText } from "../merge/canonical-json.ts";
import { type EventKey, isBefore, isDay, NO_PHASE } from "./event-key.ts";
import type { SaidOrder } from "./said-order.ts";

/**
 * On one day, of one participant's plan: departure before arrival, arrival before meeting, where no clock says
 * otherwise. No mention says so, so nothing is contradicted where it does not hold.
 */
export function findPlanOrder(keys: readonly EventKey[]): readonly SaidOrder[] {
  const planned = keys
    .filter((key) => isDay(key) && key.phase !== NO_PHASE)
    .sort((a, b) => a.range!.low - b.range!.low || a.phase - b.phase || compareText(a.event.id, b.event.id));
  const last = new Map<string, EventKey>();
  const found: SaidOrder[] = [];
  for (const key of planned) {
    for (const { name, role } of key.event.participants) {
      if (role === "other") continue;
      const slot = `${key.range!.low} ${name}`;
      const earlier = last.get(slot);
      last.set(slot, key);
      if (earlier === undefined || earlier.phase === key.phase || isBefore(key, earlier)) continue;
      found.push({ before: earlier.event.id, after: key.event.id, mentions: [] });
    }
  }
  return found;
}
