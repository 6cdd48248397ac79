import type { EventDate } from "../model/date.ts";
import type { Attribution, EventMention, PlanStage, Quote } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childWith, type Tree, tokenAt } from "./clause.ts";
import { boundOf, dateOf, undatedBecause } from "./date-trigger.ts";
import type { DescribeContext } from "./describe-context.ts";
import { findAttribution } from "./find-attribution.ts";
import { findMeantNoun } from "./find-meant-noun.ts";
import { findParticipants, type Taking } from "./find-participants.ts";
import { findQuantities } from "./find-quantities.ts";
import { isAside, type Trigger } from "./find-triggers.ts";
import { mentionId } from "./mention-id.ts";
import { nameOfVerb, particleOf } from "./particle.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";
import { rateSalience } from "./rate-salience.ts";
import { type PlanReading, type PlanWord, readPlan } from "./read-plan.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { isSubordinate } from "./read-story.ts";
import { settleClaim } from "./settle-claim.ts";
import { isOnlyItsKind, titleParts } from "./title-parts.ts";
import { nameOf, type TitleContext } from "./title-phrases.ts";
import {
  goesAlong,
  hasEventSubject,
  isBare,
  isByPronoun,
  isCounted,
  isEquated,
  isNamed,
  isNamedByVerb,
  isNameless,
  isOneWithNoun,
  isToPronoun,
  namesPeriod,
  PLAN_WORDS,
  SAYS_LITTLE,
  standsInSource,
  takesEvent,
} from "./trigger-facts.ts";
import { triggerPlace } from "./trigger-places.ts";

/** One trigger, found or given, as an event mention: which day, what is claimed, who and where, who says so. */
export function describeTrigger(context: DescribeContext, position: number): EventMention {
  const { sentence, lexicon, names, text, tables } = context;
  const { tree, reader } = sentence;
  const trigger = context.triggers[position]!; // callers pass a position of the list
  const attached = context.attached[position] ?? [];
  const read = reader.read(trigger.token.index);
  const plan = trigger.isNoun ? planOf(context, trigger, position) : undefined;
  const quantities = findQuantities(tree, trigger, text, lexicon);
  const several = quantities.length > 0 || isCounted(context, trigger);
  const { dated, doubts } = dateOf(context, trigger, attached, read, plan, several);
  const claim = settleClaim(context, trigger, read, plan, dated?.date);
  const taking = withoutTimes(
    findParticipants(tree, sentence.index, trigger, lexicon, reader, names, context.rider),
    tree,
    sentence.dating,
  );
  const attributions = findAttribution(sentence, text, claim, trigger.token, lexicon, names);
  const bounded = dated ?? boundOf(context, claim);
  const used = dated ? attached.filter(({ time }) => dated.used.includes(time)) : [];
  const date = bounded?.date;
  const quote = quoteOf(trigger.token);
  const lemma = lemmaOf(context, trigger);
  const word = trigger.isNoun ? "noun" : "verb";
  const meaning = trigger.meaning ?? (isAside(trigger, lexicon) ? undefined : lexicon.meaning(lemma, word));
  const isOpen = claim.negative || claim.status === "denied" || sentence.source !== undefined;
  const holder = isOpen ? attributions[0]?.name : undefined;
  const titled = titleContext(
    context,
    sentence,
    attached.some(({ how }) => how === "modifier"),
    attributions.at(-1),
  );
  const parts = titleParts(titled, trigger, claim, taking, holder);
  const title = tables.writeTitle(parts);
  const known = withMeant(context, taking);
  const { articleId } = context;
  const { type } = trigger;
  const { status } = claim;
  return {
    id: mentionId({ articleId, trigger: quote, type, status, edtf: date?.edtf }),
    articleId,
    trigger: quote,
    type,
    status,
    sentence: context.quote,
    lemma,
    word,
    ...(meaning !== undefined && { meaning }),
    ...(date ? { date } : { undatedBecause: undatedBecause(context, attached) }),
    expressions: used.flatMap(({ time }) => {
      const expression = context.times[time];
      return expression ? [{ start: expression.start, end: expression.end, text: expression.text }] : [];
    }),
    polarity: claim.negative ? "negative" : "positive",
    cues: uniqueQuotes(claim.cues.map(quoteOf)),
    participants: taking.participants,
    places: taking.places,
    quantities,
    ...(attributions.length > 0 && { attributedTo: attributions }),
    ...reportedOn(context, claim),
    ...stagesOf(context, plan, claim, date),
    title,
    salience: rateSalience({
      type: trigger.type,
      status: claim.status,
      negative: claim.negative,
      isNoun: trigger.isNoun,
      place: sentence.role === "headline" ? "headline" : sentence.bodyIndex,
      dated: dated !== undefined && dated.date.kind !== "bound",
      placed: taking.places.length > 0,
      counted: quantities.length > 0,
      state: !trigger.isNoun && lexicon.isState(trigger.token.lemma) && trigger.type === "other",
      habitual: claim.habitual,
      hypothetical: claim.hypothetical,
      carries: trigger.carries !== undefined && !(dated !== undefined && PLAN_WORDS.has(trigger.type)),
      claims: !trigger.isNoun && SAYS_LITTLE.has(EVENT_TYPES[trigger.type].group) && takesEvent(context, trigger),
      named: taking.participants.some(isNamed),
      nameless: isNameless(known),
      byPronoun: !trigger.isNoun && isByPronoun(known),
      toPronoun: !trigger.isNoun && isToPronoun(context, known),
      bare:
        trigger.isNoun &&
        claim.operator === undefined &&
        isBare(taking) &&
        quantities.length === 0 &&
        !isEquated(context, trigger),
      onlyItsKind:
        claim.operator === undefined && !titled.hasOwnDay && !isEquated(context, trigger) && isOnlyItsKind(parts),
      namesPeriod: namesPeriod(context, trigger),
      inSource: standsInSource(context, trigger),
      doubled: trigger.isNoun
        ? isNamedByVerb(context, trigger)
        : goesAlong(context, trigger) || isOneWithNoun(context, trigger),
      bounded: date !== undefined && date.kind === "bound",
      tellsOther: !trigger.isNoun && trigger.type === "other" && hasEventSubject(context, trigger),
      quoted: sentence.isQuoted(trigger.token.index),
      general: claim.because === "scheduled present" && dated === undefined,
      onlyMentioned: trigger.isNoun && claim.operator === undefined && dated === undefined,
      inHeadline: context.story.headlineWords.has(trigger.token.lemma),
      told: context.story.isTold(trigger),
      retold: context.story.retold(trigger),
      answered: context.story.answered(trigger),
      subordinate: isSubordinate(tree, trigger.token),
    }),
    steps: [...(dated?.steps ?? []), ...(dated === undefined && bounded ? bounded.steps : []), ...doubts],
  };
}

/** "The hospital said it would close": subject and object by the nouns that their pronouns mean. */
function withMeant({ search, sentence }: DescribeContext, taking: Taking): Taking {
  const { subject, object } = taking;
  const of = (token: ParsedToken | undefined) => (token && findMeantNoun(search, sentence, token)?.noun) ?? token;
  const [by, to] = [of(subject), of(object)];
  return { ...taking, ...(by && { subject: by }), ...(to && { object: to }) };
}

/** What titles are made from in one sentence; who speaks is "I". */
function titleContext(
  describe: DescribeContext,
  sentence: ReadSentence,
  hasOwnDay: boolean,
  speaker: Attribution | undefined,
): TitleContext {
  const { text, lexicon, names, search, tables } = describe;
  const context: TitleContext = {
    tree: sentence.tree,
    sentence: sentence.index,
    text,
    lexicon,
    reader: sentence.reader,
    names,
    isTime: (token) => isInTime(sentence.dating, token),
    isWhen: (token) => isInTime(sentence.saysWhen, token),
    hasOwnDay,
    numberOf: (entity) => search.numbers.get(entity),
    meant: (pronoun) => {
      if (speaker && tables.speaker.has(pronoun.text.toLowerCase())) return { text: speaker.name, plural: false };
      const found = findMeantNoun(search, sentence, pronoun);
      if (found === undefined) return undefined;
      const there = found.sentence === sentence ? context : titleContext(describe, found.sentence, false, undefined);
      // a noun may hold the pronoun itself: "the firm with a plan to sell it"
      return nameOf({ ...there, meant: () => undefined }, found.noun);
    },
  };
  return context;
}

/** "2009 will be difficult", "next week’s match": a time takes no part. */
function withoutTimes(
  { subject, object, participants, places }: Taking,
  tree: Tree,
  times: readonly PlacedTime[],
): Taking {
  const isTime = (token: ParsedToken | undefined) => token !== undefined && isInTime(times, token.index);
  return {
    places,
    participants: participants.filter(({ quote, via }) => via !== "description" || !isTime(tokenAt(tree, quote.start))),
    ...(subject && !isTime(subject) && { subject }),
    ...(object && !isTime(object) && { object }),
  };
}

function quoteOf(token: { readonly start: number; readonly end: number; readonly text: string }): Quote {
  return { start: token.start, end: token.end, text: token.text };
}

function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<number>();
  return quotes.filter((quote) => !seen.has(quote.start) && seen.add(quote.start));
}

/** The lemma with its particle, "call off"; a verb without content of its own with its object, "take part", "meet demand". */
function lemmaOf({ sentence: { tree }, lexicon }: DescribeContext, trigger: Trigger): string {
  const { token, type, isNoun } = trigger;
  const particle = particleOf(tree, token.index, lexicon);
  if (particle !== undefined) return `${token.lemma} ${particle}`;
  const isLight =
    (!isNoun && type === "other" && lexicon.isSupport(token.lemma, "withObject")) || isAside(trigger, lexicon);
  const object = isLight ? childWith(tree, token.index, "obj", "nsubj:pass") : undefined;
  return object?.upos === "NOUN" ? `${token.lemma} ${object.lemma}` : token.lemma;
}

/** The words that carry an event noun, in the order of the text, as a plan's story. */
function planOf(context: DescribeContext, trigger: Trigger, position: number): PlanReading {
  const { lexicon, sentence } = context;
  const words: PlanWord[] = [];
  for (const at of context.carriers.get(trigger.token.index) ?? []) {
    const carrier = context.triggers[at]!; // a place of the list
    const claim = claimOf(sentence.tree, carrier.token, lexicon, "noun")?.claim;
    const name = nameOfVerb(sentence.tree, carrier.token, lexicon);
    const does = isPlanClaim(claim)
      ? claim
      : lexicon.isSupport(name, "withSubject") || lexicon.isSupport(name, "withObject")
        ? "held"
        : undefined;
    if (does === undefined) continue;
    const reading = sentence.reader.read(carrier.token.index);
    const dates = (context.attached[position] ?? []).flatMap(({ time, carrier: by }) => {
      const resolved = context.times[time];
      return by === at && resolved?.date ? [{ preposition: resolved.preposition, date: resolved.date }] : [];
    });
    words.push({
      claim: does,
      realised: reading.status === "occurred" || reading.status === "ongoing" || reading.status === "unknown",
      negative: reading.negative,
      dates,
    });
  }
  return readPlan(words, (preposition) => lexicon.timeRole(preposition.toLowerCase()) === "since");
}

/** What the mention tells of its plan; a plan that somebody confirms was set before. */
function stagesOf(
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

/** The day of the outermost dated report: "KCNA announced on Tuesday". */
function reportedOn(context: DescribeContext, claim: ClaimReading): { readonly reportedOn?: EventDate } {
  for (const report of claim.reports) {
    const position = triggerPlace(context.triggers, report.index);
    for (const { time } of context.attached[position ?? -1] ?? []) {
      const date = context.times[time]?.date;
      if (date) return { reportedOn: date };
    }
  }
  return {};
}
