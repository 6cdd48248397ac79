import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { AttachedTriggers } from "./attached-times.ts";
import { claimOf } from "./claim-of.ts";
import type { Trigger } from "./find-triggers.ts";
import { type PlacedTime, timeRole } from "./placed-time.ts";

/** "The talks were held on Friday": what dates the carrying verb dates the noun. */
export function shareCarriedTimes({ triggers, times, byToken, attached, lexicon, tree }: AttachedTriggers): void {
  triggers.forEach((trigger, position) => {
    const noun = trigger.carries && byToken.get(trigger.carries.index);
    if (noun === undefined) return;
    const claim = claimOf(tree, trigger.token, lexicon, "noun")?.claim;
    // "postponed the launch of its lander from 20 May to 3 June": behind the noun they still say where it was moved
    if (claim === "postponed")
      attached[noun] = (attached[noun] ?? []).map((link) =>
        link.carrier === undefined && isBehind(times[link.time], trigger) && movesPlan(times[link.time], lexicon)
          ? { ...link, carrier: position }
          : link,
      );
    attached[position] = (attached[position] ?? []).filter((time) => {
      // "called off on Tuesday": Tuesday is when it was called off; "postponed to Tuesday" is when it will be
      if (claim === "cancelled" || (claim === "postponed" && !movesPlan(times[time.time], lexicon))) return true;
      attached[noun]?.push({ ...time, how: "own clause", carrier: position });
      return false;
    });
  });
}

function isBehind(time: PlacedTime | undefined, { token }: Trigger): boolean {
  return time !== undefined && time.firstToken > token.index;
}

function movesPlan(time: PlacedTime | undefined, lexicon: EventLexicon): boolean {
  const role = time && timeRole(time, lexicon);
  return role !== undefined && role !== "at";
}
