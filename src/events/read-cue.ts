import type { EventType } from "../model/event-types.ts";
import type { Direction } from "../model/step.ts";
import type { DirectionCue } from "../temporal/direction-cue.ts";
import type { ClaimReading, TimeView } from "./claim-reading.ts";
import { isUnannounced } from "./unannounced.ts";

const DIRECTIONS: { readonly [V in TimeView]?: Direction } = { past: "past", present: "future", future: "future" };

/**
 * Which way an event points a date that it bears, by its claim and its type: "are investigating Saturday's shooting" —
 * a present tense around an event that nobody announces does not set it for the coming Saturday.
 */
export function cueOfEvent(type: EventType, claim: ClaimReading): DirectionCue | undefined {
  // "are searching for suspects in a robbery early Sunday": a purpose of somebody else is no plan of it
  const isPurposeOnly = claim.because === "plan" && claim.operator === undefined && claim.cues.length === 0;
  if (isUnannounced(type) && (claim.view === "present" || claim.view === "unknown" || isPurposeOnly))
    return { direction: "past", because: "unannounced", cue: claim.tenseCue.text };
  return cueOf(claim);
}

/** Which way the claim of an event points a date that it bears: a present with a date tells a schedule. */
export function cueOf(claim: ClaimReading): DirectionCue | undefined {
  if (claim.overdue) return { direction: "past", because: claim.because, cue: claim.tenseCue.text, weak: true };
  // the day of a plan that is moved or called off is looked at from when it was still ahead
  if (claim.status === "cancelled" || claim.status === "postponed")
    return { direction: "future", because: "plan", cue: claim.tenseCue.text };
  const direction = DIRECTIONS[claim.view];
  if (direction === undefined) return undefined;
  const because = claim.because === "present" ? "scheduled present" : claim.because;
  return { direction, because, cue: claim.tenseCue.text };
}

/** "A charge related to a June 2 incident": the present around a noun that is only mentioned sets no day for it. */
export function isOnlyMentioned({ status, view }: ClaimReading): boolean {
  return status === "unknown" && view === "present";
}
