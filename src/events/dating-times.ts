import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { PlacedTime } from "./placed-time.ts";

/** Those of some expressions that say when, and not how much. */
export function datingTimes(times: readonly PlacedTime[], lexicon: EventLexicon): readonly PlacedTime[] {
  return times.filter((time) => !isMeasure(time, lexicon));
}

/** "Jailed for nine years", "extended to two weeks": a length that says how much, and not when. */
function isMeasure({ meaning, preposition }: PlacedTime, lexicon: EventLexicon): boolean {
  const isLength = meaning?.kind === "duration" && meaning.lengths.every(({ amount }) => amount !== undefined);
  return isLength && preposition !== undefined && lexicon.placeRole(preposition.toLowerCase()) === "to";
}
