import type { Salience, SalienceReason, Status } from "../model/event.ts";
import { EVENT_TYPES, type EventType, type EventTypeRow, isReportType } from "../model/event-types.ts";
import type { Answer } from "./read-story.ts";
import { isUnannounced } from "./unannounced.ts";

/** What is known of a mention when it is asked whether it deserves a line. */
export interface SalienceFacts {
  readonly type: EventType;
  readonly status: Status;
  readonly negative: boolean;
  readonly isNoun: boolean;
  /** `headline`, `caption`, or the place of its sentence in the running text, from 0. */
  readonly place: "headline" | "caption" | number;
  readonly dated: boolean;
  readonly named: boolean;
  readonly placed: boolean;
  readonly counted: boolean;
  readonly state: boolean;
  readonly habitual: boolean;
  readonly hypothetical: boolean;
  /** It only carries another event: "held", "postponed", "began". */
  readonly carries: boolean;
  /** A verb that only says what is claimed of the event below it: "refused to resign". */
  readonly claims: boolean;
  /** A clause or another event stands below it, which tells what it says. */
  readonly saysClause: boolean;
  /** Somebody is committed by it on a day of its own: "threatened on Monday to resign". */
  readonly binds: boolean;
  /** A noun that its verb names already: "signed the treaty". */
  readonly doubled: boolean;
  /** Neither who nor what is told of it. */
  readonly nameless: boolean;
  /** Whoever does it is only a pronoun, and nobody else is named. */
  readonly byPronoun: boolean;
  /** Its line could only begin with that pronoun. */
  readonly opensWithPronoun: boolean;
  /** The day beside its noun is its own: "the 1991 war". */
  readonly ownDay: boolean;
  /** Its line is told of whoever speaks or is spoken to: "we build new schools". */
  readonly inConversation: boolean;
  /** Nobody plans such a thing, and its noun is told as what is planned: "riot planned". */
  readonly unplannable: boolean;
  /** It is done to a pronoun that nothing was found for. */
  readonly toPronoun: boolean;
  /** A noun that is only mentioned, with nobody and nowhere beside it: "the debate". */
  readonly bare: boolean;
  /** Its line could tell no more than what kind of event it is, of what sort and how many. */
  readonly onlyItsKind: boolean;
  /** A verb of which its line cannot say what it takes: "the stop yields". */
  readonly incomplete: boolean;
  /** Its line could tell neither who did it nor to whom it was done: "leading to the attack". */
  readonly ofNobody: boolean;
  /** It only says which stretch of time is meant: "the year ended 31 March". */
  readonly namesPeriod: boolean;
  /** It only describes a source. */
  readonly inSource: boolean;
  /** Nothing but a bound from tense is known of its date. */
  readonly bounded: boolean;
  /** It says what another event did: "the strike paralysed the port". */
  readonly tellsOther: boolean;
  /** It was going on when another event came: "was carrying 40 people when it crashed". */
  readonly setsScene: boolean;
  /** Inside direct speech. */
  readonly quoted: boolean;
  /** A general present: without anything that ties it to a time, or with nothing but a day that its clause may not tell. */
  readonly general: boolean;
  /** The event noun stands under another predicate that claims nothing of it. */
  readonly onlyMentioned: boolean;
  /** Its words stand in the headline. */
  readonly inHeadline: boolean;
  /** It is what the headline tells, there or told again in the text. */
  readonly told: boolean;
  /** In how many other sentences of the article the like of it is told. */
  readonly retold: number;
  /** Another event is about it, as of something that happened or is alleged: the arrest is for the robbery. */
  readonly answered: Answer | undefined;
  /** It stands in a relative or adverbial clause. */
  readonly subordinate: boolean;
}

/** At this score a mention stands on the timeline by default. */
const LINE = 0.5;
const BASE = 0.3;
/** Sentences from which on a mention is no longer near the top. */
const LEAD = 2;
/** So many other sentences tell it again. */
const AGAIN = 1;
const OFTEN = 3;
const THROUGHOUT = 6;
/** How fast nearness to the centre of the article approaches 1: at this sum above the line it is at 63 %. */
const SPREAD = 1;

const DOUBLED: SalienceReason = { reason: "is told by its verb", weight: -0.5 };
const CARRIES_HEADLINE: SalienceReason = { reason: "carries the headline", weight: 0.75 };

interface SalienceRule {
  readonly reason: string;
  readonly weight: number;
  readonly holds: (facts: SalienceFacts) => boolean;
}

/** "A strike has been called for Friday": a day that is set is news, whoever set it. */
function isSetFor({ dated, status, type }: SalienceFacts): boolean {
  return dated && type !== "other" && (status === "planned" || status === "expected");
}

/** "Will brief parliament on Thursday": a day on which somebody will speak is set; what will be said is told by its own line. */
function isAppointed(facts: SalienceFacts): boolean {
  return isSetFor(facts) && !facts.nameless && !facts.saysClause;
}

/** People are called to it: "a general strike has been called for Friday" tells them enough. */
function isCalled(type: EventType): boolean {
  const row: EventTypeRow = EVENT_TYPES[type];
  return row.called === true;
}

/** What makes a mention worth a line. Weights were set by hand before any scoring. */
const WORTH: readonly SalienceRule[] = [
  { reason: "names a kind of event", weight: 0.15, holds: ({ type }) => type !== "other" && !isReportType(type) },
  { reason: "stands in the headline", weight: 0.1, holds: (facts) => facts.place === "headline" || facts.inHeadline },
  { reason: "is what the headline tells", weight: 0.25, holds: ({ told }) => told },
  { reason: "stands in the lead", weight: 0.1, holds: ({ place }) => typeof place === "number" && place < LEAD },
  { reason: "is dated in the text", weight: 0.2, holds: ({ dated }) => dated },
  { reason: "names who takes part", weight: 0.1, holds: ({ named }) => named },
  { reason: "names where", weight: 0.05, holds: ({ placed }) => placed },
  { reason: "counts", weight: 0.1, holds: ({ counted }) => counted },
  { reason: "is news by itself", weight: 0.1, holds: isIncident },
  {
    reason: "only reports",
    weight: -0.4,
    holds: (facts) => isReportType(facts.type) && !facts.binds && !isAppointed(facts),
  },
  { reason: "is a state", weight: -0.4, holds: ({ state }) => state },
  { reason: "is a habit", weight: -0.4, holds: ({ habitual }) => habitual },
  { reason: "is hypothetical", weight: -0.4, holds: ({ hypothetical }) => hypothetical },
  { reason: "only carries another event", weight: -0.8, holds: ({ carries }) => carries },
  { reason: "only says what is claimed of another event", weight: -0.4, holds: ({ claims }) => claims },
  { ...DOUBLED, holds: ({ doubled }) => doubled },
  { reason: "tells neither who nor what", weight: -0.25, holds: ({ nameless, isNoun }) => nameless && !isNoun },
  { reason: "tells of a pronoun", weight: -0.15, holds: ({ byPronoun, nameless }) => byPronoun && !nameless },
  {
    reason: "begins with a pronoun",
    weight: -0.2,
    holds: ({ opensWithPronoun, type }) => opensWithPronoun && type === "other",
  },
  {
    reason: "is done to a pronoun",
    weight: -0.15,
    holds: ({ toPronoun, byPronoun, nameless, type }) => toPronoun && !byPronoun && !nameless && !isUnannounced(type),
  },
  { reason: "is said in conversation", weight: -0.4, holds: ({ inConversation }) => inConversation },
  { reason: "is nothing that is planned", weight: -0.4, holds: ({ unplannable }) => unplannable },
  {
    reason: "is a bare noun",
    weight: -0.2,
    holds: (facts) =>
      facts.bare &&
      !facts.negative &&
      !facts.told &&
      !(isUnannounced(facts.type) && isSubject(facts)) &&
      !isSetFor(facts),
  },
  {
    reason: "tells only its kind",
    weight: -0.2,
    holds: (facts) =>
      facts.onlyItsKind &&
      !facts.told &&
      !facts.negative &&
      !(isSetFor(facts) && isCalled(facts.type)) &&
      !((facts.ownDay || isUnannounced(facts.type)) && isSubject(facts)),
  },
  { reason: "lacks what its verb takes", weight: -0.4, holds: ({ incomplete, told }) => incomplete && !told },
  { reason: "tells of nobody", weight: -0.4, holds: ({ ofNobody, told }) => ofNobody && !told },
  { reason: "only names a period", weight: -0.6, holds: ({ namesPeriod }) => namesPeriod },
  { reason: "only describes a source", weight: -0.4, holds: ({ inSource }) => inSource },
  { reason: "has no day", weight: -0.15, holds: ({ bounded, dated }) => bounded && !dated },
  { reason: "says what another event did", weight: -0.3, holds: ({ tellsOther }) => tellsOther },
  { reason: "sets the scene of another event", weight: -0.3, holds: (facts) => facts.setsScene },
  { reason: "is said in general", weight: -0.3, holds: ({ general }) => general },
  {
    reason: "is only mentioned",
    weight: -0.2,
    holds: ({ onlyMentioned, answered }) => onlyMentioned && answered !== "happened",
  },
  { reason: "is only possible", weight: -0.15, holds: ({ status }) => status === "possible" },
  {
    reason: "did not happen",
    weight: -0.15,
    holds: ({ status, negative }) => negative && status !== "cancelled" && status !== "postponed",
  },
  {
    reason: "nothing is claimed of it",
    weight: -0.2,
    holds: ({ status, answered }) => status === "unknown" && !answered,
  },
  { reason: "stands in direct speech", weight: -0.15, holds: ({ quoted }) => quoted },
];

/**
 * How near it is to what the article is about. Fitted by `scripts/evaluate/fit-salience.ts`: the rows of the headline
 * on Giveme5W1H, all others on one half of the crime reports, each scored on what it was not fitted on.
 */
const CENTRE: readonly SalienceRule[] = [
  { ...CARRIES_HEADLINE, holds: carriesHeadline },
  { reason: "is named in the headline", weight: 0.5, holds: (facts) => facts.place === "headline" || facts.inHeadline },
  { reason: "opens the text", weight: 0.2, holds: ({ place }) => place === 0 },
  { reason: "is told again", weight: 0.3, holds: ({ retold }) => retold >= AGAIN },
  { reason: "is told often", weight: 0.25, holds: ({ retold }) => retold >= OFTEN },
  { reason: "is told throughout", weight: 0.25, holds: ({ retold }) => retold >= THROUGHOUT },
  { reason: "other events come of it", weight: 0.3, holds: ({ answered }) => answered !== undefined },
  { reason: "stands in a subordinate clause", weight: -0.1, holds: ({ subordinate }) => subordinate },
  { reason: "its day brings it no nearer", weight: -0.2, holds: ({ dated }) => dated },
];

/**
 * Whether a mention deserves a line of its own, with the reasons. Below the line the score is the sum of what makes it
 * worth one; above, it grows from the line towards 1 the nearer the mention is to the centre of the article.
 */
export function rateSalience(facts: SalienceFacts): Salience {
  const worth = sum(WORTH, facts);
  const main = round(worth.score + BASE) >= LINE || (carriesHeadline(facts) && !hidden(facts));
  if (!main)
    return { score: round(Math.min(LINE - 0.01, Math.max(0, worth.score + BASE))), main, reasons: worth.reasons };
  const centre = sum(CENTRE, facts);
  const above = Math.max(0, BASE + worth.score + centre.score - LINE);
  return {
    score: round(scoreOf(above)),
    main,
    reasons: [...worth.reasons, ...centre.reasons],
  };
}

/** A mention whose verb gives the same line. */
export function belowTheLine({ reasons }: Salience): Salience {
  return { score: round(LINE - 0.01), main: false, reasons: [...reasons, DOUBLED] };
}

/** A mention above the line that tells what the headline tells in other words. */
export function withHeadline({ score, main, reasons }: Salience): Salience {
  const above = -SPREAD * Math.log(1 - (score - LINE) / (1 - LINE)) + CARRIES_HEADLINE.weight;
  return { score: round(scoreOf(above)), main, reasons: [...reasons, CARRIES_HEADLINE] };
}

const LEADS: SalienceReason = { reason: "is what the text opens with", weight: 0.1 };

/** Whether opening the text is enough to bring a mention to the line. */
export function isLineWithLead({ score }: Salience): boolean {
  return round(score + LEADS.weight) >= LINE;
}

/** A mention that gets its line from opening the text. */
export function withLead({ reasons }: Salience): Salience {
  return { score: LINE, main: true, reasons: [...reasons, LEADS] };
}

/** Above the line a score grows towards 1. */
function scoreOf(above: number): number {
  return LINE + (1 - LINE) * (1 - Math.exp(-above / SPREAD));
}

function sum(rules: readonly SalienceRule[], facts: SalienceFacts) {
  const reasons: SalienceReason[] = [];
  let score = 0;
  for (const { reason, weight, holds } of rules) {
    if (!holds(facts)) continue;
    score += weight;
    reasons.push({ reason, weight });
  }
  return { score, reasons };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}

/** A crime, an accident, a disaster, told as having happened: nobody set a day for it. */
function isIncident({ type, status, onlyMentioned }: SalienceFacts): boolean {
  return isUnannounced(type) && status === "occurred" && !onlyMentioned;
}

/**
 * What the article is about, which needs no more than its kind: told again, answered by another event, or dated near the
 * top; not "the bombings of 7 July" in a life.
 */
function isSubject({ retold, answered, place, dated }: SalienceFacts): boolean {
  const isOnTop = place === "headline" || (typeof place === "number" && place < LEAD && dated);
  return isOnTop || retold >= AGAIN || answered !== undefined;
}

function carriesHeadline({ told, place }: SalienceFacts): boolean {
  return told && place === "headline";
}

/** Not worth a line though a headline is built on it: a question, a word that another event carries. */
function hidden({ carries, hypothetical, doubled, type }: SalienceFacts): boolean {
  return carries || hypothetical || doubled || isReportType(type);
}
