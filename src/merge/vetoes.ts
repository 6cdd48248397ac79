import { EVENT_TYPES } from "../model/event-types.ts";
import { gapBetween } from "./day-range.ts";
import { happensOnce } from "./happens-once.ts";
import type { MentionPrint } from "./mention-print.ts";
import { haveMatch, type NameMatcher } from "./name-matcher.ts";

interface VetoRow {
  readonly veto: string;
  /** It rests on who is named, which may be misread: a few such pairs among many do not keep two clusters apart. */
  readonly mayErr?: true;
  readonly forbids: (a: MentionPrint, b: MentionPrint, names: NameMatcher) => boolean;
}

/** What no other likeness outweighs. */
export const VETOES: readonly VetoRow[] = [
  { veto: "dates too far apart", forbids: areDatesApart },
  { veto: "over before it was planned", forbids: (a, b) => isOverBefore(a, b) || isOverBefore(b, a) },
  { veto: "other people", mayErr: true, forbids: areOtherPeople },
  { veto: "other actors", mayErr: true, forbids: areOtherActors },
  { veto: "other things", forbids: areOtherThings },
  { veto: "planned and told of others", mayErr: true, forbids: isHeldByOthers },
  { veto: "told before its day", forbids: isToldTooEarly },
  { veto: "told and denied", mayErr: true, forbids: isToldAndDenied },
  { veto: "other step of a journey", mayErr: true, forbids: areOtherSteps },
  { veto: "other kind", mayErr: true, forbids: areOtherKinds },
  { veto: "other goal", mayErr: true, forbids: haveOtherGoals },
  { veto: "other way", mayErr: true, forbids: goOtherWays },
];

/** The veto that forbids two mentions to be one event; one that cannot err before one that may. */
export function findVeto(a: MentionPrint, b: MentionPrint, names: NameMatcher): VetoRow | undefined {
  for (const row of IN_ORDER) if (row.forbids(a, b, names)) return row;
  return undefined;
}

const IN_ORDER = [...VETOES].sort((a, b) => Number(a.mayErr ?? false) - Number(b.mayErr ?? false));

/** A plan's day that is not the day of the other, though nothing of the two clusters tells of a move. */
export function hasSlipped(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.range === undefined || b.range === undefined || !a.dated || !b.dated) return false;
  const firm = a.stance === b.stance && a.stance !== "open";
  return leastGap(a, b) > (a.article === b.article && firm ? 0 : SLIP) && !happensOnce(a, b, names);
}

/** Days between two reports of one past event that may still be an error of one of them (a zone, a slip). */
const DISAGREEMENT = 1;
/** Days by which an event may have come before or after its last known plan. */
const SLIP = 3;
/** Days by which a plan may be moved; beyond a few of them only where a text says so (`hasSlipped`). */
const MOVE = 550;

function areDatesApart(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.range === undefined || b.range === undefined) return false;
  const gap = leastGap(a, b);
  return gap > 0 && gap > allowedGap(a, b) && !happensOnce(a, b, names);
}

/** What is told as past, and was so before the other article looked forward to it. */
function isOverBefore(past: MentionPrint, plan: MentionPrint): boolean {
  if (past.stance !== "told" || plan.stance !== "ahead" || !past.dated || plan.published === undefined) return false;
  return (
    !plan.moves &&
    (plan.mention.plan ?? []).length === 0 &&
    past.range!.high < plan.published - SLIP &&
    !isBefore(plan, past)
  );
}

/** The plan's own day is over too: "the trial had been set for January". */
function isBefore(plan: MentionPrint, past: MentionPrint): boolean {
  return plan.dated && plan.range!.high <= past.range!.high;
}

function leastGap(a: MentionPrint, b: MentionPrint): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.ranges.length; i++)
    for (let j = 0; j < b.ranges.length; j++) least = Math.min(least, gapBetween(a.ranges[i]!, b.ranges[j]!)); // places of the lists
  return least;
}

function allowedGap(a: MentionPrint, b: MentionPrint): number {
  const told = a.stance === "told" && b.stance === "told";
  if (told) return a.article === b.article ? 0 : a.dated && b.dated ? DISAGREEMENT : 0;
  return MOVE;
}

/** Both name people who do it, or to whom it is done, and no one of them is the same. */
function areOtherPeople(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  return areOthers("agents", a, b, names) || areOthers("patients", a, b, names);
}

function areOthers(as: "agents" | "patients", a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  const left = a[as];
  const right = b[as];
  if (left.length === 0 || right.length === 0 || haveMatch(left, right, names)) return false;
  return !haveMatch(left, b.everyone, names) || !haveMatch(right, a.everyone, names);
}

/** What is told as past on Friday is not what is planned for Monday. */
function isToldTooEarly(a: MentionPrint, b: MentionPrint): boolean {
  return isBeforePlan(a, b) || isBeforePlan(b, a);
}

function isBeforePlan(told: MentionPrint, plan: MentionPrint): boolean {
  if (told.status !== "occurred" || plan.stance === "told" || !plan.dated) return false;
  return told.published !== undefined && plan.range !== undefined && plan.range.low > told.published;
}

/**
 * One says in its own voice that it did not happen, the other that it did or will: two events, unless both name the
 * day. A denial by somebody is of what others tell.
 */
function isToldAndDenied(a: MentionPrint, b: MentionPrint): boolean {
  if (a.polarity === b.polarity) return false;
  const denial = a.polarity === "negative" ? a : b;
  return denial.inOwnVoice && !denial.moves && !(a.dated && b.dated);
}

/** Other countries or companies do it: organisations and places as agents, none shared by anybody. */
function areOtherActors(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.bodies.length === 0 || b.bodies.length === 0 || a.dated || b.dated) return false;
  return !haveMatch(a.bodies, b.everyone, names) && !haveMatch(b.bodies, a.everyone, names);
}

/** "Profit fell … shares fell", in one article: two verbs that tell of other things. */
function areOtherThings(a: MentionPrint, b: MentionPrint): boolean {
  if (a.article !== b.article || !a.isVerb || !b.isVerb) return false;
  const [own, other] = [EVENT_TYPES[a.type].ofThing === true, EVENT_TYPES[b.type].ofThing === true];
  // "the pandemic began" is told by its noun, and the verb is of no type there
  if (!(own && other) && !((own || other) && a.lemma === b.lemma)) return false;
  const [these, those] = [thingsOf(a), thingsOf(b)];
  return these.size > 0 && those.size > 0 && ![...these].some((thing) => those.has(thing));
}

/** The last words of those who take part: "net income" is income; of nobody the words of its line before the verb. */
function thingsOf({ mention: { participants, title } }: MentionPrint): ReadonlySet<string> {
  if (participants.length > 0)
    return new Set(participants.map(({ name }) => name.slice(name.lastIndexOf(" ") + 1).toLowerCase()));
  const words = title.toLowerCase().split(" ");
  return new Set(words.slice(0, words.length - 1));
}

/**
 * What one plans is what the other tells as past only where both name somebody who takes part, or where the past one names
 * nobody or its day. What one only thinks possible, or names without saying whether it happened, must bear other names.
 */
function isHeldByOthers(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  const [ahead, told] = b.stance === "told" ? [a, b] : [b, a];
  if (told.stance !== "told" || ahead.stance === "told" || told.dated) return false;
  if (ahead.stance === "open" ? !isNamed(ahead) || !isNamed(told) : told.everyone.length === 0) return false;
  return !haveMatch(ahead.everyone, told.everyone, names);
}

/** Somebody or something of a name takes part. */
function isNamed({ everyone }: MentionPrint): boolean {
  return everyone.some(({ kind, proper }) => proper && kind !== "unknown" && kind !== "group");
}

/** A departure is no arrival, whatever word tells of them. */
function areOtherSteps(a: MentionPrint, b: MentionPrint): boolean {
  if (a.family === b.family) return false;
  if (a.group !== "movement" || b.group !== "movement") return false;
  return EVENT_TYPES[a.type].phase !== EVENT_TYPES[b.type].phase;
}

/** "Speak with the president" is no speech: one word, two kinds of event. */
function areOtherKinds(a: MentionPrint, b: MentionPrint): boolean {
  if (a.family === b.family || (a.lemma !== b.lemma && a.meaning === b.meaning)) return false;
  return a.group !== b.group && a.group !== "other" && b.group !== "other";
}

/** To other places, and no day says that they are one: "to Hanoi" and "to Vladivostok" in 2019. */
function haveOtherGoals(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.to.length === 0 || b.to.length === 0 || haveMatch(a.to, b.to, names)) return false;
  return !(a.dated && b.dated && isDay(a.range) && isDay(b.range));
}

function isDay(range: MentionPrint["range"]): boolean {
  return range !== undefined && range.low === range.high;
}

/** One goes from where the other goes to. */
function goOtherWays(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  return leavesFor(a, b, names) || leavesFor(b, a, names);
}

function leavesFor(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.from.length === 0 || b.to.length === 0) return false;
  return haveMatch(a.from, b.to, names) && !haveMatch(a.from, b.from, names);
}
