import type { DateRole } from "../languages/event-tables.ts";
import type { EventDate, IsoDate, Precision } from "../model/date.ts";
import type { UndatedReason } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Step } from "../model/step.ts";
import { bareClock } from "../temporal/meaning-kinds.ts";
import type { ResolvedTime } from "../temporal/resolve-times.ts";
import type { AttachedTime } from "./attached-times.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove } from "./clause.ts";
import { boundByTense, composeDate, firstDay, fromTo, isAfter, isBefore } from "./compose-date.ts";
import type { DescribeContext } from "./describe-context.ts";
import type { Trigger } from "./find-triggers.ts";
import { timeRole } from "./placed-time.ts";
import { isDayless } from "./read-given-date.ts";
import type { PlanReading } from "./read-plan.ts";
import { isPredicate } from "./read-predicate.ts";
import { goesAlong } from "./trigger-facts.ts";
import { carrierOf, triggerOf, triggerPlace } from "./trigger-places.ts";

interface Dated {
  readonly date: EventDate;
  readonly steps: readonly Step[];
  /** Positions of the expressions that made it. */
  readonly used: readonly number[];
}

interface Candidate {
  readonly attached: AttachedTime;
  readonly time: ResolvedTime;
  readonly days: EventDate;
  readonly role: DateRole;
}

/** What an event only loosely tied to an expression may take over from it. */
const COARSE: ReadonlySet<Precision> = new Set<Precision>(["month", "quarter", "season", "half", "year", "decade"]);

export function dateOf(
  context: DescribeContext,
  trigger: Trigger,
  attached: readonly AttachedTime[],
  read: ClaimReading,
  plan: PlanReading | undefined,
  several: boolean,
): { readonly dated?: Dated; readonly doubts: readonly Step[] } {
  // "left the city heading north yesterday": the day is the main verb's
  const own = !trigger.isNoun && goesAlong(context, trigger) ? [] : attached;
  const candidates = own.flatMap((each): Candidate[] => {
    const time = context.times[each.time];
    const days = time?.date;
    if (!time || !days || time.type === "SET" || (each.loose && !COARSE.has(days.precision))) return [];
    if (each.shared && read.view === "future" && isOver(days, context.publishedOn)) return [];
    if (read.view === "past" && (isBareClock(time) || isCountedAhead(time))) return [];
    const role = each.itself ? "at" : delayedRole(roleOf(context, time), read);
    if (role === "for" && !trigger.isNoun && read.view === "past" && isOfPeriod(context, time)) return [];
    return [{ attached: each, time, days, role }];
  });
  // "began on Monday and was adjourned until Friday": what it was moved to is no day of the beginning
  const isMoved = ({ days }: Candidate) => plan?.status === "postponed" && days === plan.date;
  const late = candidates.filter(
    (candidate) =>
      read.status === "occurred" &&
      !isMoved(candidate) &&
      !holdsStill(read, candidate) &&
      liesAfter(candidate.days, context.publishedOn),
  );
  const doubts = late
    .filter(({ attached }) => attached.shared !== true)
    .filter((candidate) => saysWhen(context, trigger, candidate))
    .map(({ days }): Step => ({ kind: "doubt", because: "past-event-after-publication", edtf: days.edtf }));
  const inTime = candidates.filter((candidate) => !late.includes(candidate));
  const dated = dateFrom(context, trigger, inTime, read, plan, several);
  return { ...(dated && { dated }), doubts };
}

/** Roles that put an event on the day itself: "jailed until 2030", "the budget for 2025" contradict nothing. */
const ON_THE_DAY: ReadonlySet<DateRole> = new Set<DateRole>(["at", "over", "within", "since", "after"]);

/** Whether an expression says when this very event was: in its own clause, and not right after another word that takes it. */
function saysWhen(
  { triggers, sentence }: DescribeContext,
  trigger: Trigger,
  { attached, time, role }: Candidate,
): boolean {
  if (!ON_THE_DAY.has(role) || (attached.how !== "own clause" && attached.how !== "modifier")) return false;
  // "opened on Monday and will resume on Friday": the second verb looks ahead
  const carrier = carrierOf(triggers, attached);
  if (carrier !== undefined && sentence.reader.read(carrier.index).view === "future") return false;
  const before = time.firstToken - (time.preposition === undefined ? 1 : time.preposition.split(" ").length + 1);
  // "sold bonds due in 2029"
  if (sentence.tree.tokens[before]?.upos === "ADJ") return false;
  return before === trigger.token.index || triggerOf(triggers, before)?.isNoun !== true;
}

/** "Have been suspended until Thursday": what a perfect tells still holds, and ends then. */
function holdsStill({ because }: ClaimReading, { attached, role }: Candidate): boolean {
  return role === "until" && because === "perfect" && attached.how === "own clause";
}

/** What is told as past cannot lie after the day on which it is told, nor "soon": another reading, or another event's day. */
function liesAfter(days: EventDate, publishedOn: IsoDate | undefined): boolean {
  if (publishedOn === undefined) return false;
  const isOpen = !("on" in days.begin) && days.begin.after === publishedOn && !("on" in days.end) && !days.end.before;
  return isOpen || isAfter(days, publishedOn);
}

function dateFrom(
  context: DescribeContext,
  trigger: Trigger,
  candidates: readonly Candidate[],
  read: ClaimReading,
  plan: PlanReading | undefined,
  several: boolean,
): Dated | undefined {
  const both = trigger.isNoun ? fromBeginToEnd(context, trigger, candidates) : undefined;
  if (both) return both;
  const planned = plan?.date && candidates.find((candidate) => candidate.days === plan.date);
  // "was put off until Friday" leads to that day, "runs until Friday" up to it
  const chosen = planned ? (plan?.isHeld ? planned : { ...planned, role: "at" as const }) : best(candidates, trigger);
  if (!chosen) return undefined;
  const edge = edgeOf(context, trigger, read, chosen);
  const nature = EVENT_TYPES[trigger.type].nature;
  const date = composeDate(chosen.days, chosen.role, {
    runs: nature !== "point" || read.status === "ongoing",
    ongoing: read.status === "ongoing",
    several,
    ...(edge && { edge }),
    view: read.view,
    ...(context.publishedOn && { publishedOn: context.publishedOn }),
  });
  const steps: Step[] = [
    ...chosen.time.steps,
    {
      kind: "attached",
      how: chosen.attached.how,
      trigger: trigger.token.text,
      ...(chosen.time.preposition !== undefined && { preposition: chosen.time.preposition }),
    },
    ...(date.edtf === chosen.days.edtf
      ? []
      : [{ kind: "resolved", edtf: date.edtf, value: chosen.time.value } as const]),
  ];
  return { date, steps, used: [chosen.attached.time] };
}

/** "Cut its forecast for the year": what the deed is about, and not when it was done. */
function isOfPeriod({ sentence: { tree }, lexicon }: DescribeContext, { firstToken }: ResolvedTime): boolean {
  const noun = tree.tokens[firstToken - 2];
  return noun?.upos === "NOUN" && lexicon.isOfPeriod(noun.lemma);
}

/** "Sank within 20 minutes": of what is over, a length from now on says how long it took. */
function isCountedAhead(time: ResolvedTime): boolean {
  const means = meaningOf(time);
  return (means?.kind === "stretch" && means.to === "future") || (means?.kind === "ago" && means.amount > 0);
}

/** "At 2:18 a.m." and no day anywhere before it: that it was the day of publication would be a guess. */
function isBareClock(time: ResolvedTime): boolean {
  const meaning = meaningOf(time);
  const isClock = meaning !== undefined && bareClock(meaning) !== undefined;
  return isClock && time.steps.some((step) => step.kind === "anchor" && step.anchor === "publication");
}

/** What the words were found to mean. */
function meaningOf({ steps }: ResolvedTime): Meaning | undefined {
  return steps.find((step) => step.kind === "means")?.meaning;
}

/** "The strike began on 20 May and ended on 7 June": two words carry one noun, one at each end. */
function fromBeginToEnd(
  context: DescribeContext,
  trigger: Trigger,
  candidates: readonly Candidate[],
): Dated | undefined {
  const at = (side: "begins" | "ends") =>
    candidates.find(({ attached }) => {
      const carrier = carrierOf(context.triggers, attached);
      return carrier !== undefined && context.lexicon.isSupport(carrier.lemma, side);
    });
  // "opens on Friday and runs until 3 July"
  const begin = at("begins") ?? beginningOf(context, trigger);
  const until = candidates.find(
    ({ attached, role }) => role === "until" && goesOn(context, begin?.attached.carrier, attached.carrier),
  );
  const end = at("ends") ?? until;
  if (!begin || !end || begin === end) return undefined;
  // "the strike that ended on 24 May resumed on 30 May" is not one stretch
  if (isOver(end.days, firstDay(begin.days))) return undefined;
  const date = fromTo(begin.days, end.days);
  const { edtf } = date;
  const steps: Step[] = [...begin.time.steps, ...end.time.steps, { kind: "resolved", edtf, value: edtf }];
  return { date, steps, used: [begin.attached.time, end.attached.time] };
}

/** "The strike, which began on 5 May, ended on Monday": the day that a clause about the noun gives its beginning. */
function beginningOf(
  { sentence: { tree, reader }, triggers, attached, times, lexicon }: DescribeContext,
  { token }: Trigger,
): Candidate | undefined {
  const verb = childrenWith(tree, token.index, "acl").find(
    ({ lemma, index }) => lexicon.isSupport(lemma, "begins") && childWith(tree, index, "obj") === undefined,
  );
  const link = attached[triggerPlace(triggers, verb?.index) ?? -1]?.find(({ how }) => how === "own clause");
  const time = link && times[link.time];
  // a beginning that is over and an end ahead are no stretch of one view
  if (!verb || !link || !time?.date || reader.read(verb.index).view !== reader.read(token.index).view) return undefined;
  return { attached: link, time, days: time.date, role: "at" };
}

/** "Opens on Friday and runs until 3 July", not "put off until 3 July" nor, seen from elsewhere, "opened and will last". */
function goesOn(
  { triggers, lexicon, sentence: { tree, reader } }: DescribeContext,
  opens: number | undefined,
  runs: number | undefined,
): boolean {
  const [first, verb] = [opens, runs].map((carrier) => triggers[carrier ?? -1]?.token);
  if (!first || !verb || claimOf(tree, verb, lexicon, "noun") !== undefined) return false;
  return reader.read(first.index).view === reader.read(verb.index).view;
}

function isOver(days: EventDate, day: IsoDate | undefined): boolean {
  return day !== undefined && isBefore(days, day);
}

/** "Did not return until Friday" is done on Friday, "will not" from then on. */
function delayedRole(role: DateRole, { delayed, view }: ClaimReading): DateRole {
  if (!delayed || role !== "until") return role;
  return view === "future" ? "since" : "at";
}

function roleOf(context: DescribeContext, time: ResolvedTime): DateRole {
  const said = timeRole(time, context.lexicon);
  // "from 19 to 21 August", "between Monday and Friday": both ends are in the expression
  if (time.date?.kind === "span" || time.date?.kind === "window" || time.date?.kind === "alternatives")
    return said === "within" ? said : "at";
  // "the toll from Monday's quake", "since Friday's vote": the preposition is that of what the day belongs to
  if (context.sentence.tree.tokens[time.lastToken + 1]?.xpos === "POS") return "at";
  const role = said ?? "at";
  // "before the end of 2026": up to that end, not before the months that lead to it
  return role === "before" && time.mod === "END" ? "by" : role;
}

/** Own expressions before inherited ones, the finest first, then the one nearest to the trigger. */
function best(candidates: readonly Candidate[], trigger: Trigger): Candidate | undefined {
  const own = candidates.filter(({ attached }) => attached.how === "own clause" || attached.how === "modifier");
  const pool = own.length > 0 ? own : candidates;
  const distance = (candidate: Candidate) =>
    Math.min(
      Math.abs(candidate.time.firstToken - trigger.token.index),
      Math.abs(candidate.time.lastToken - trigger.token.index),
    );
  // "during the morning rush hour on Monday": a part of a day is that of the day beside it
  const lacksDay = ({ time: { meaning } }: Candidate) => meaning !== undefined && isDayless(meaning);
  const day = pool.find((candidate) => vagueness(candidate.days) === 0 && !lacksDay(candidate));
  const strays = (candidate: Candidate) =>
    lacksDay(candidate) && day !== undefined && firstDay(candidate.days) !== firstDay(day.days);
  return [...pool].sort(
    (a, b) =>
      vagueness(a.days) - vagueness(b.days) || Number(strays(a)) - Number(strays(b)) || distance(a) - distance(b),
  )[0];
}

function vagueness(days: EventDate): number {
  if (days.kind === "bound") return 2;
  return days.precision === "day" ||
    days.precision === "part of day" ||
    days.precision === "hour" ||
    days.precision === "minute"
    ? 0
    : 1;
}

function edgeOf(
  { triggers, lexicon }: DescribeContext,
  trigger: Trigger,
  read: ClaimReading,
  { attached }: Candidate,
): "begins" | "ends" | undefined {
  const told = read.operator?.does;
  const carrier = carrierOf(triggers, attached);
  const own = carrier && lexicon.edge(carrier.lemma);
  // "ended a trial that began in April": of two words the one that the day belongs to
  const does = trigger.isNoun && (told === "begins" || told === "ends") ? (own ?? told) : told;
  // "the siege began": whatever begins runs on, though its type says nothing of that
  const isPoint = trigger.type !== "other" && EVENT_TYPES[trigger.type].nature === "point";
  if (does === "begins" || does === "ends") return isPoint ? undefined : does;
  return undefined;
}

export function boundOf(context: DescribeContext, claim: ClaimReading): ReturnType<typeof boundByTense> {
  if (claim.status === "unknown") return undefined;
  // what would happen under a condition has not happened yet; what is only supposed to be so now has no bound
  if (claim.hypothetical && claim.view !== "future") return undefined;
  if (claim.view === "future" && isPlanOfPast(context, claim)) return undefined;
  const ahead = claim.status === "planned" || claim.status === "expected";
  const from = claim.view === "future" ? (dayOfDeed(context, claim) ?? context.publishedOn) : context.publishedOn;
  return boundByTense(ahead && claim.view === "present" ? { ...claim, view: "future" } : claim, from);
}

/** "Had planned to leave", "was about to land", "jailed over his plan to rob a bank": nothing tells whether it is still ahead. */
function isPlanOfPast(
  { sentence: { tree, reader }, lexicon }: DescribeContext,
  { seenFrom, tenseCue }: ClaimReading,
): boolean {
  // "announced a plan", "voted against a plan": that one is news
  const isPlan = tenseCue.upos === "NOUN" && lexicon.claim(tenseCue, undefined, "clause")?.claim === "planned";
  const isOwned = isPlan && childrenWith(tree, tenseCue.index, "nmod").some(({ relation }) => relation === "nmod:poss");
  const relation = isOwned ? baseRelation(tenseCue) : undefined;
  if (relation === "obl" || relation === "nmod") {
    const host = findAbove(tree, tenseCue, HOPS, (above) => isPredicate(tree, above));
    return host !== undefined && reader.read(host.index).view === "past";
  }
  const deed = seenFrom && reader.predicate(seenFrom.index);
  return deed?.tense === "past" && (deed.perfect || deed.copular);
}

/** How far above the noun of a plan its predicate is sought. */
const HOPS = 4;

/** The day of the past deed that an event lay ahead of: on publication it may be over. */
function dayOfDeed(context: DescribeContext, { seenFrom }: ClaimReading): IsoDate | undefined {
  const position = triggerPlace(context.triggers, seenFrom?.index);
  const deed = position === undefined ? undefined : context.triggers[position];
  if (position === undefined || deed === undefined) return undefined;
  const read = context.sentence.reader.read(deed.token.index);
  const { dated } = dateOf(context, deed, context.attached[position] ?? [], read, undefined, false);
  const day = dated && dated.date.kind !== "bound" ? firstDay(dated.date) : undefined;
  return day !== undefined && (context.publishedOn === undefined || day < context.publishedOn) ? day : undefined;
}

export function undatedBecause(context: DescribeContext, attached: readonly AttachedTime[]): UndatedReason {
  if (attached.some(({ time }) => context.times[time]?.date === undefined && context.times[time]?.type === "DATE"))
    return context.publishedOn === undefined ? "no publication date" : "unresolved expression";
  if (context.publishedOn === undefined) return "no publication date";
  return attached.length > 0 ? "vague" : "no tense";
}
