import type { EventDate } from "../model/date.ts";
import type { PlanStage } from "../model/event.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import type { DescribeContext } from "./describe-context.ts";
import { plannedNoun, type Trigger } from "./find-triggers.ts";
import { nameOfVerb } from "./particle.ts";
import { type PlanReading, type PlanWord, readPlan } from "./read-plan.ts";

/** The words that carry an event noun, in the order of the text, as a plan's story. */
export function planOf(context: DescribeContext, trigger: Trigger, position: number): PlanReading {
  const { lexicon, sentence } = context;
  const words: PlanWord[] = [];
  for (const at of context.carriers.get(trigger.token.index) ?? []) {
    const carrier = context.triggers[at]!; // a place of the list
    const row = claimOf(sentence.tree, carrier.token, lexicon, "noun");
    const name = nameOfVerb(sentence.tree, carrier.token, lexicon);
    // "due to be held on Friday, was cancelled": what describes it tells the day for which it was set
    const isSet = plannedNoun(sentence.tree, carrier.token) !== undefined;
    const reading = sentence.reader.read(carrier.token.index);
    // "flights cancelled on Monday will resume on Thursday"
    const isBeginning = lexicon.isSupport(name, "begins");
    const isAhead = isBeginning && reading.view === "future" && !reading.overdue;
    // "the trial, already delayed twice, opened on Monday"
    const isAtLast = isBeginning && words.some(({ claim }) => claim === "postponed");
    const isHeld =
      isAhead || isAtLast || lexicon.isSupport(name, "withSubject") || lexicon.isSupport(name, "withObject");
    const does = isPlanClaim(row?.claim) ? row.claim : isSet ? "planned" : isHeld ? "held" : undefined;
    if (does === undefined) continue;
    const dates = (context.attached[position] ?? []).flatMap(({ time, carrier: by }) => {
      const resolved = context.times[time];
      return by === at && resolved?.date ? [{ preposition: resolved.preposition, date: resolved.date }] : [];
    });
    words.push({
      claim: does,
      realised: isSet || reading.status === "occurred" || reading.status === "ongoing" || reading.status === "unknown",
      negative: reading.negative,
      dates,
    });
  }
  return readPlan(words, (preposition) => lexicon.timeRole(preposition.toLowerCase()) === "since");
}

/** What the mention tells of its plan; a plan that somebody confirms was set before. */
export function stagesOf(
  { lexicon }: DescribeContext,
  plan: PlanReading | undefined,
  { status, reports }: ClaimReading,
  date: EventDate | undefined,
): { readonly plan?: readonly PlanStage[] } {
  if (plan && plan.stages.length > 0) return { plan: plan.stages };
  const confirmed = reports.some((report) => lexicon.claim(report, undefined, "clause")?.confirms);
  if (!confirmed || (status !== "planned" && status !== "expected")) return {};
  return { plan: [{ what: "confirmed", ...(date !== undefined && date.basis !== "tense" && { date }) }] };
}
