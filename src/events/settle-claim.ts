import type { EventDate, IsoDate } from "../model/date.ts";
import type { Status } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childrenWith, childWith } from "./clause.ts";
import { isAfter, isBefore } from "./compose-date.ts";
import type { DescribeContext } from "./describe-context.ts";
import type { Trigger } from "./find-triggers.ts";
import { isInTime, timeRole } from "./placed-time.ts";
import type { PlanReading } from "./read-plan.ts";
import { triggerPlace } from "./trigger-places.ts";

/** What may lie ahead after all, where its day does: "Strike closes port on Friday". */
const PRESENT: ReadonlySet<ClaimReading["because"]> = new Set<ClaimReading["because"]>([
  "participle",
  "headline present",
  "caption present",
]);

/** The last word on status: what was done to the plan, and whether the day has come. */
export function settleClaim(
  context: DescribeContext,
  trigger: Trigger,
  read: ClaimReading,
  plan: PlanReading | undefined,
  date: EventDate | undefined,
): ClaimReading {
  const planned = plan?.status ? { ...read, status: plan.status } : read;
  const later = date !== undefined && context.publishedOn !== undefined && isAfter(date, context.publishedOn);
  // "has been closed since Monday": what began then still holds
  if (planned.status === "occurred" && planned.because === "perfect" && date?.edtf.endsWith("/.."))
    return { ...planned, status: "ongoing" };
  // "has been in talks for two weeks", "has led the party for a decade"
  if (planned.status === "occurred" && planned.because === "perfect" && lastsTill(context, trigger))
    return { ...planned, status: "ongoing", view: "present" };
  const isOver = date !== undefined && context.publishedOn !== undefined && isBefore(date, context.publishedOn);
  const settled = (status: Status, because: ClaimReading["because"]): ClaimReading => ({
    ...planned,
    status,
    because,
    view: status === "planned" ? "future" : planned.view,
  });
  if (planned.status === "occurred" && date !== undefined && date.kind !== "bound" && isSetForDay(context, trigger))
    return settled("planned", "plan");
  if (later && (planned.status === "ongoing" || planned.status === "unknown"))
    return settled("planned", "scheduled present");
  if (later && planned.status === "occurred" && PRESENT.has(read.because))
    return settled("planned", "scheduled present");
  if (
    planned.status === "unknown" &&
    planned.view === "future" &&
    date !== undefined &&
    date.kind !== "bound" &&
    !endsBefore(date, context.publishedOn)
  )
    return settled("planned", planned.because);
  // "who beat City on Sunday": a present with a day that is over tells the past
  if (planned.status === "ongoing" && isOver && "on" in date.end && trigger.token.xpos !== "VBG")
    return { ...settled("occurred", "calendar"), view: "past" };
  // a noun that is only mentioned with a day that is over: the text takes it for granted
  if (
    trigger.isNoun &&
    (planned.status === "unknown" ||
      (planned.status === "planned" && planned.operator === undefined && planned.because === "plan")) &&
    isOver
  )
    return { ...settled("occurred", "calendar"), view: "past" };
  if (planned.granted && planned.status === "unknown" && !later) return { ...planned, status: "occurred" };
  return planned;
}

/** For how long it has been so: no length of a sentence or a ban, which is what was done to somebody. */
function lastsTill({ sentence, triggers, attached, times, lexicon }: DescribeContext, trigger: Trigger): boolean {
  const { passive, copular, form } = sentence.reader.predicate(trigger.token.index);
  if (passive || form === "gerund" || (trigger.isNoun && !copular)) return false;
  if (trigger.type !== "other" && EVENT_TYPES[trigger.type].nature === "point") return false;
  const own = attached[triggerPlace(triggers, trigger.token.index) ?? -1] ?? [];
  return own.some(({ time, how }) => {
    const place = sentence.times[time];
    const isOwn = how === "own clause" || how === "modifier";
    return isOwn && place !== undefined && times[time]?.type === "DURATION" && timeRole(place, lexicon) === "for";
  });
}

/** "It was planned for March": the day is that of what is planned. */
function isSetForDay({ sentence, lexicon }: DescribeContext, { token, isNoun }: Trigger): boolean {
  const { tree, reader, dating } = sentence;
  if (isNoun || !reader.predicate(token.index).passive) return false;
  if (claimOf(tree, token, lexicon, "noun")?.claim !== "planned") return false;
  return childrenWith(tree, token.index, "obl").some(({ index }) => {
    const opening = childWith(tree, index, "case");
    return opening !== undefined && lexicon.isPurpose(opening.lemma) && isInTime(dating, index);
  });
}

function endsBefore(date: EventDate, day: IsoDate | undefined): boolean {
  return day !== undefined && isBefore(date, day);
}
