import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { AttachedTime, AttachedTriggers } from "./attached-times.ts";
import type { ClaimReader } from "./claim-reading.ts";
import type { Tree } from "./clause.ts";
import { dateWhenClauses } from "./date-when-clauses.ts";
import { findHome, outermostNouns } from "./find-home.ts";
import type { Trigger } from "./find-triggers.ts";
import {
  giveBordersTheirDay,
  giveGatheringsTheirDay,
  giveMainVerbsTheirDay,
  giveNounsTheirPlan,
  giveObjectVerbsTheirDay,
  giveReportsTheirDay,
} from "./give-times.ts";
import { handDownTimes } from "./hand-down-times.ts";
import { inheritTimes } from "./inherit-times.ts";
import { partCountedFromClause, partCountedFromEvent, partTwoDates } from "./part-times.ts";
import type { PlacedTime } from "./placed-time.ts";
import { shareCarriedTimes } from "./share-carried-times.ts";

/**
 * Ties the expressions of a sentence to its triggers by the clause: to what the expression depends on, then along
 * coordination and from a governing clause to a participle; never by nearness alone.
 * Returns for each trigger its expressions, its own before inherited ones.
 */
export function attachTimes(
  tree: Tree,
  triggers: readonly Trigger[],
  times: readonly PlacedTime[],
  lexicon: EventLexicon,
  reader: ClaimReader,
): AttachedTime[][] {
  const byToken = new Map(triggers.map((trigger, position) => [trigger.token.index, position]));
  const attached: AttachedTime[][] = triggers.map(() => []);
  const outermost = outermostNouns(tree, times.length > 0 ? byToken : new Map());
  times.forEach((time, position) => {
    const home = findHome(tree, time, byToken, outermost, lexicon);
    if (home) attached[home.trigger]?.push({ time: position, how: home.how });
  });
  const sentence: AttachedTriggers = { tree, triggers, times, byToken, attached, lexicon, reader };
  dateWhenClauses(sentence);
  giveMainVerbsTheirDay(sentence);
  partCountedFromEvent(sentence);
  partCountedFromClause(sentence);
  partTwoDates(sentence);
  handDownTimes(sentence);
  giveReportsTheirDay(sentence);
  giveObjectVerbsTheirDay(sentence);
  giveNounsTheirPlan(sentence);
  giveBordersTheirDay(sentence);
  giveGatheringsTheirDay(sentence);
  shareCarriedTimes(sentence);
  inheritTimes(sentence);
  return attached;
}
