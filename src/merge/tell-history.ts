import type { EventDate } from "../model/date.ts";
import type { PlanStage, Status } from "../model/event.ts";
import type { HistoryEntry } from "../model/timeline.ts";
import { compareText } from "./canonical-json.ts";
import { dayOfInstant } from "./day-number.ts";
import { areCompatible, isBounded, rangeWidth, readRange } from "./day-range.ts";
import type { MentionPrint } from "./mention-print.ts";

/** What a status says of a plan, where the mention does not tell the plan's stages itself. */
const STAGE_OF: Partial<Record<Status, PlanStage["what"]>> = {
  planned: "set",
  expected: "set",
  postponed: "moved",
  cancelled: "cancelled",
  denied: "denied",
};

/**
 * The plan's story in the order in which it was said: set, moved, confirmed, cancelled, denied, and at last held. Each
 * source tells each stage once. An event that nobody planned has no history.
 */
export function tellHistory(prints: readonly MentionPrint[]): readonly HistoryEntry[] {
  const inOrder = [...prints].sort(compareSaid);
  const entries: HistoryEntry[] = [];
  const told = new Set<string>();
  let plan: { readonly date: EventDate; readonly from: MentionPrint } | undefined;
  for (const print of inOrder) {
    for (const stage of stagesOf(print)) {
      const moves =
        (stage.what === "set" || stage.what === "confirmed") &&
        plan?.from.article.id !== print.article.id &&
        movesPlan(plan?.date, stage.date, print.said);
      // what nobody had set before is set by whoever confirms it
      const what = moves ? "moved" : stage.what === "confirmed" && plan === undefined ? "set" : stage.what;
      const key = `${print.article.id} ${what} ${stage.date?.edtf ?? ""}`;
      if (stage.date !== undefined && what !== "denied" && what !== "cancelled")
        plan = { date: stage.date, from: print };
      // That it is planned, without a day, is news once.
      if (
        told.has(key) ||
        (what === "set" && stage.date === undefined && entries.some((entry) => entry.what === "set"))
      )
        continue;
      told.add(key);
      entries.push(entryOf(what, print, stage.date));
    }
  }
  const held = inOrder.find(({ status }) => status === "occurred");
  if (entries.length === 0 || entries.every(({ what }) => what === "held") || held === undefined) return entries;
  return entries.some(({ what }) => what === "held")
    ? entries
    : [...entries, entryOf("held", held, held.dated ? held.mention.date : undefined)];
}

function stagesOf({ mention }: MentionPrint): readonly PlanStage[] {
  if (mention.plan !== undefined && mention.plan.length > 0) return mention.plan;
  const what = STAGE_OF[mention.status];
  if (what === undefined) return [];
  // A bound from tense alone is nobody's plan.
  return [mention.date === undefined || mention.date.basis === "tense" ? { what } : { what, date: mention.date }];
}

/** A plain day that the plan did not allow, and that was still to come: what is over was only recalled. */
function movesPlan(plan: EventDate | undefined, next: EventDate | undefined, said: number | undefined): boolean {
  const [from, to] = [readRange(plan), readRange(next)];
  if (from === undefined || to === undefined || !isBounded(to) || rangeWidth(to) > 7) return false;
  return !areCompatible(from, to) && (said === undefined || to.high >= said);
}

function entryOf(what: PlanStage["what"], print: MentionPrint, date: EventDate | undefined): HistoryEntry {
  const { article, mention } = print;
  const reported = mention.reportedOn?.begin;
  const said =
    reported !== undefined && "on" in reported
      ? reported.on
      : (article.publishedOn?.day ?? dayOfInstant(article.publishedAt));
  return {
    what,
    ...(date === undefined ? {} : { date }),
    ...(said === undefined ? {} : { said }),
    mentionId: mention.id,
    source: article.source ?? article.id,
  };
}

function compareSaid(a: MentionPrint, b: MentionPrint): number {
  return (
    compareInstants(a.said ?? -Infinity, b.said ?? -Infinity) ||
    compareInstants(a.instant, b.instant) ||
    compareText(a.article.id, b.article.id) ||
    Number(a.moves) - Number(b.moves) ||
    a.mention.trigger.start - b.mention.trigger.start ||
    compareText(a.mention.id, b.mention.id)
  );
}

function compareInstants(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
