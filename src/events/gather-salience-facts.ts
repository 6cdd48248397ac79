import type { TitleParts } from "../languages/event-tables.ts";
import { type EventDate, PRECISIONS } from "../model/date.ts";
import { EVENT_TYPES, type EventGroup } from "../model/event-types.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childWith } from "./clause.ts";
import type { DescribeContext } from "./describe-context.ts";
import type { Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import type { SalienceFacts } from "./rate-salience.ts";
import { isSubordinate } from "./read-story.ts";
import { withMeant } from "./settle-taking.ts";
import { isIncomplete, isOfNobody, isOnlyItsKind } from "./title-parts.ts";
import {
  commits,
  goesAlong,
  hasEventSubject,
  isBare,
  isByPronoun,
  isEquated,
  isNamed,
  isNamedByVerb,
  isNameless,
  isOneWithNoun,
  isPlannedNoun,
  isToPronoun,
  namesPeriod,
  PLAN_WORDS,
  SAYS_LITTLE,
  setsScene,
  standsInSource,
  takesEvent,
} from "./trigger-facts.ts";
import { isUnannounced } from "./unannounced.ts";

/** What was read of a trigger. */
export interface TriggerReading {
  readonly trigger: Trigger;
  readonly claim: ClaimReading;
  readonly taking: Taking;
  readonly hasQuantity: boolean;
  /** The day beside its noun is its own, "the 1991 war". */
  readonly hasOwnDay: boolean;
  /** The date that expressions give it. */
  readonly dated: EventDate | undefined;
  /** That, or what tense bounds it by. */
  readonly date: EventDate | undefined;
  /** What its title is made from. */
  readonly parts: TitleParts;
}

/** All that decides how much a line about a trigger's event is worth. */
export function gatherSalienceFacts(context: DescribeContext, reading: TriggerReading): SalienceFacts {
  const { sentence, lexicon } = context;
  const { trigger, claim, taking, hasQuantity, hasOwnDay, dated, date, parts } = reading;
  const known = withMeant(context, taking);
  const isDated = dated !== undefined && dated.kind !== "bound";
  const takesAnother = takesEvent(context, trigger);
  const binds = isDated && !trigger.isNoun && commits(context, trigger);
  return {
    type: trigger.type,
    status: claim.status,
    negative: claim.negative,
    isNoun: trigger.isNoun,
    place: sentence.role === "headline" || sentence.role === "caption" ? sentence.role : sentence.bodyIndex,
    dated: isDated,
    placed: taking.places.length > 0,
    counted: hasQuantity,
    state: !trigger.isNoun && lexicon.isState(trigger.token.lemma) && trigger.type === "other",
    habitual: claim.habitual,
    hypothetical: claim.hypothetical,
    carries:
      trigger.carries !== undefined && !(isDated && (PLAN_WORDS.has(trigger.type) || goesOnAhead(context, reading))),
    claims:
      !trigger.isNoun &&
      SAYS_LITTLE.has(EVENT_TYPES[trigger.type].group) &&
      (takesAnother || isPlannedNoun(context, trigger)) &&
      !binds,
    saysClause: takesAnother || childWith(sentence.tree, trigger.token.index, "ccomp") !== undefined,
    binds,
    named: taking.participants.some(isNamed),
    nameless: isNameless(known),
    byPronoun: !trigger.isNoun && isByPronoun(known),
    opensWithPronoun: !trigger.isNoun && opensWithPronoun(taking, parts),
    toPronoun: !trigger.isNoun && isToPronoun(context, known),
    bare:
      trigger.isNoun && claim.operator === undefined && isBare(taking) && !hasQuantity && !isEquated(context, trigger),
    onlyItsKind:
      claim.operator === undefined &&
      !isEquated(context, trigger) &&
      isOnlyItsKind(parts, sentence.tree, trigger.token),
    inConversation: isInConversation(context, taking, parts),
    ownDay: hasOwnDay,
    unplannable: claim.status === "planned" && parts.verb === undefined && isMishap(context, trigger),
    incomplete: isIncomplete(parts, lexicon),
    ofNobody: isOfNobody(parts),
    namesPeriod: namesPeriod(context, trigger),
    inSource: standsInSource(context, trigger),
    doubled: trigger.isNoun
      ? isNamedByVerb(context, trigger)
      : goesAlong(context, trigger) || isOneWithNoun(context, trigger),
    bounded: date === undefined ? claim.view === "future" : date.kind === "bound",
    tellsOther: !trigger.isNoun && trigger.type === "other" && hasEventSubject(context, trigger),
    setsScene: setsScene(context, trigger),
    quoted: sentence.isQuoted(trigger.token.index),
    general: claim.because === "scheduled present" && (dated === undefined || isLoose(claim, dated)),
    onlyMentioned: trigger.isNoun && claim.operator === undefined && dated === undefined,
    inHeadline: context.story.headlineWords.has(trigger.token.lemma),
    told: context.story.isTold(trigger),
    retold: context.story.retold(trigger),
    answered: context.story.answered(trigger),
    subordinate: isSubordinate(sentence.tree, trigger.token),
  };
}

/** "We build new schools", "you elect a mayor": told of whoever speaks or is spoken to, where nobody was found for it. */
function isInConversation({ tables }: DescribeContext, { subject }: Taking, { subject: first }: TitleParts): boolean {
  return subject?.upos === "PRON" && first !== undefined && tables.conversation.has(first.text.toLowerCase());
}

/** "Riot planned", "failure planned": a noun of what nobody plans. */
function isMishap({ lexicon }: DescribeContext, { token, type, isNoun }: Trigger): boolean {
  if (!isNoun) return false;
  if (type === "other") return lexicon.isMishap(token.lemma.toLowerCase());
  return isUnannounced(type) && !PLOTTED.has(EVENT_TYPES[type].group);
}

/** Groups of what nobody announces, and somebody plans all the same: attacks, inquiries, escapes. */
const PLOTTED: ReadonlySet<EventGroup> = new Set<EventGroup>(["conflict", "justice", "movement"]);

/** "In a 2008 photo, a tiger leaps": a present that holds now is of no year behind it. */
function isLoose({ status }: ClaimReading, { precision }: EventDate): boolean {
  return status === "ongoing" && PRECISIONS.indexOf(precision) < PRECISIONS.indexOf("week");
}

/** "He fails a test": its line could only begin with a pronoun. */
function opensWithPronoun({ subject, object }: Taking, { subject: first }: TitleParts): boolean {
  return [subject, object].some(
    (token) => token?.upos === "PRON" && token.text.toLowerCase() === first?.text.toLowerCase(),
  );
}

/** "Opened on Monday and will resume on Friday": what is still ahead of an event that lies behind. */
function goesOnAhead({ sentence: { reader } }: DescribeContext, { trigger, claim }: TriggerReading): boolean {
  return trigger.carries !== undefined && claim.view === "future" && reader.read(trigger.carries.index).view === "past";
}
