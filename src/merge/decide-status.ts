import type { Status } from "../model/event.ts";
import type { Conflict } from "../model/timeline.ts";
import { conflictOf } from "./conflict-of.ts";
import type { MentionPrint } from "./mention-print.ts";

export interface DecidedStatus {
  readonly status: Status;
  /** The mentions by which it was decided. */
  readonly by: readonly MentionPrint[];
  readonly conflicts: readonly Conflict[];
}

/** Of two reports of one day about a plan, the one that knows more wins. */
const PLAN_RANK: Partial<Record<Status, number>> = { expected: 1, planned: 2, postponed: 3, cancelled: 4 };

/**
 * What is claimed of an event, from what its mentions claim.
 *
 * - A report that it happened makes it past, whatever was planned; the clock never does. What was only under way is over
 *   when a later article says that it was called off.
 * - Without one, the latest report of the plan decides; what was brought forward is a plan still.
 * - A denial that someone else's report or plan stands against stays a claim of the one who denies, a conflict.
 */
export function decideStatus(prints: readonly MentionPrint[]): DecidedStatus {
  const told = prints.filter(({ stance }) => stance === "told");
  const denied = prints.filter((print) => print.status === "denied" && !(prints.length > 1 && print.moves));
  const plans = prints.filter(({ status }) => PLAN_RANK[status] !== undefined);
  if (told.length > 0 && !isCalledOff(told, plans)) return decideTold(told, denied, plans);
  if (plans.length > 0) {
    const last = latest(plans, (print) => PLAN_RANK[print.status] ?? 0);
    const by = plans.filter(({ status }) => status === last.status);
    const against = last.stance === "ahead" ? denied : [];
    const status = isBroughtForward(last) ? "planned" : last.status;
    return { status, by, conflicts: against.length === 0 ? [] : clash([...by, ...against]) };
  }
  if (denied.length > 0) {
    const claims = prints.filter(({ status }) => status === "possible");
    return { status: "denied", by: denied, conflicts: clash([...denied, ...claims]) };
  }
  const open = prints.filter(({ status }) => status === "possible");
  return open.length > 0
    ? { status: "possible", by: open, conflicts: [] }
    : { status: "unknown", by: prints, conflicts: [] };
}

/** Moved, and to an earlier day: nothing was put off. */
function isBroughtForward({ status, planned }: MentionPrint): boolean {
  const [set, moved] = planned;
  return status === "postponed" && set !== undefined && moved !== undefined && moved.high < set.low;
}

function isCalledOff(told: readonly MentionPrint[], plans: readonly MentionPrint[]): boolean {
  const since = Math.max(...told.map(({ instant }) => instant));
  return (
    told.every(({ status }) => status === "ongoing") &&
    plans.some(({ status, instant }) => status === "cancelled" && instant > since)
  );
}

function decideTold(
  told: readonly MentionPrint[],
  denied: readonly MentionPrint[],
  plans: readonly MentionPrint[],
): DecidedStatus {
  const last = latest(told, ({ status }) => (status === "occurred" ? 1 : 0));
  const by = told.filter(({ status }) => status === last.status);
  const flat = denied.filter(({ inOwnVoice }) => inOwnVoice);
  const firm = told.filter(({ inOwnVoice }) => inOwnVoice);
  // What the article itself denies outweighs what is only reported by others.
  if (flat.length > 0 && firm.length === 0) return { status: "denied", by: flat, conflicts: clash([...flat, ...told]) };
  const off = plans.filter(({ status, instant }) => status === "cancelled" && instant >= last.instant);
  const against = [...denied, ...off];
  return { status: last.status, by, conflicts: against.length === 0 ? [] : clash([...by, ...against]) };
}

/** The mention of the latest article; within one article the last in the text; at one instant the higher rank. */
function latest(prints: readonly MentionPrint[], rank: (print: MentionPrint) => number): MentionPrint {
  return prints.reduce((best, print) => {
    const later = (print.published ?? -Infinity) - (best.published ?? -Infinity) || rank(print) - rank(best);
    return later > 0 || (later === 0 && print.instant > best.instant) ? print : best;
  });
}

function clash(prints: readonly MentionPrint[]): readonly Conflict[] {
  return conflictOf(
    "status",
    prints.map((print) => ({ value: print.status, print })),
  );
}
