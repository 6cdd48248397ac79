import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole, EventTables } from "../languages/event-tables.ts";
import type { EventDate, IsoDate, Precision } from "../model/date.ts";
import type { EventMention, Participant, PlanStage, Quote, Status, UndatedReason } from "../model/event.ts";
import { EVENT_TYPES, type EventGroup, type EventType, PLAN_CHANGE_TYPES } from "../model/event-types.ts";
import type { Step } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ResolvedTime } from "../temporal/resolve-times.ts";
import type { AttachedTime } from "./attach-times.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith } from "./clause.ts";
import { boundByTense, composeDate, firstDay } from "./compose-date.ts";
import { findAttribution } from "./find-attribution.ts";
import { findParticipants, type Taking } from "./find-participants.ts";
import { findQuantities } from "./find-quantities.ts";
import { isAside, type Trigger } from "./find-triggers.ts";
import { colonSource } from "./mend-sources.ts";
import { mentionId } from "./mention-id.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import { particleOf } from "./particle.ts";
import { isInTime, type PlacedTime, timeRole } from "./placed-time.ts";
import { rateSalience } from "./rate-salience.ts";
import { type PlanReading, type PlanWord, readPlan } from "./read-plan.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { isSubordinate, type Story } from "./read-story.ts";
import { titleParts } from "./title-parts.ts";
import { verbOfBareNoun } from "./verbal-noun.ts";

/** All that the description of one trigger may look at. */
export interface DescribeContext {
  readonly articleId: string;
  readonly text: string;
  readonly publishedOn: IsoDate | undefined;
  readonly tables: EventTables;
  readonly lexicon: EventLexicon;
  readonly names: ArticleEntities;
  readonly story: Story;
  /** The entity whose train or ship "the train" is. */
  readonly rider: number | undefined;
  readonly sentence: ReadSentence;
  /** The words of the sentence: one quote for all of its mentions. */
  readonly quote: Quote;
  readonly triggers: readonly Trigger[];
  readonly attached: readonly (readonly AttachedTime[])[];
  readonly times: readonly ResolvedTime[];
}

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
  const taking = findParticipants(tree, sentence.index, trigger, lexicon, reader, names, context.rider);
  const attributions = findAttribution(tree, sentence.index, text, claim, trigger.token, lexicon, names);
  const bounded = dated ?? boundOf(context, claim);
  const used = dated ? attached.filter(({ time }) => dated.used.includes(time)) : [];
  const date = bounded?.date;
  const quote = quoteOf(trigger.token);
  const lemma = lemmaOf(context, trigger);
  const word = trigger.isNoun ? "noun" : "verb";
  const meaning = isAside(trigger, lexicon) ? undefined : lexicon.meaning(lemma, word);
  const dating = sentence.times.filter((time) => !isMeasure(time, lexicon));
  const isOpen = claim.negative || claim.status === "denied" || colonSource(tree) !== undefined;
  const holder = isOpen ? attributions[0]?.name : undefined;
  const title = tables.writeTitle(
    titleParts(
      {
        tree,
        sentence: sentence.index,
        text,
        lexicon,
        reader,
        names,
        isTime: (token) => isInTime(dating, token),
        hasOwnDay: attached.some(({ how }) => how === "modifier"),
      },
      trigger,
      claim,
      taking,
      holder,
    ),
  );
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
      nameless: isNameless(taking),
      byPronoun: !trigger.isNoun && isByPronoun(taking),
      bare:
        trigger.isNoun &&
        claim.operator === undefined &&
        isBare(taking) &&
        quantities.length === 0 &&
        !isEquated(context, trigger),
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

/** "Jailed for nine years", "extended to two weeks": a length that says how much, and not when. */
function isMeasure({ meaning, preposition }: PlacedTime, lexicon: EventLexicon): boolean {
  const isLength = meaning?.kind === "duration" && meaning.lengths.every(({ amount }) => amount !== undefined);
  return isLength && preposition !== undefined && lexicon.placeRole(preposition.toLowerCase()) === "to";
}

/** Groups whose verbs say nothing of their own beside the verb they take: "began circulating". */
const SAYS_LITTLE: ReadonlySet<EventGroup> = new Set<EventGroup>(["other", "aspect"]);

/** Types of the words that move or end a plan; with a day of their own they are events. */
const PLAN_WORDS: ReadonlySet<EventType> = new Set<EventType>(Object.values(PLAN_CHANGE_TYPES));

/** "Refused to resign", "is scheduled to publish": the verb only says what is claimed of the event below it. */
function takesEvent({ sentence, triggers, lexicon }: DescribeContext, trigger: Trigger): boolean {
  const { tree } = sentence;
  if (!claimOf(tree, trigger.token, lexicon)) return false;
  return childrenWith(tree, trigger.token.index, "xcomp", "ccomp", "advcl").some((child) =>
    triggers.some(({ token }) => token.index === child.index),
  );
}

/** "Left the city heading north", "marched to protest": a participle or an infinitive that tells the same again. */
function goesAlong({ sentence, triggers }: DescribeContext, { token, type }: Trigger): boolean {
  if ((token.xpos !== "VBG" && token.xpos !== "VB") || (token.relation !== "advcl" && token.relation !== "xcomp"))
    return false;
  const governor = triggers.find((other) => other.token.index === token.head);
  if (governor === undefined) return false;
  if (token.xpos === "VB") return token.relation === "advcl" && type !== "other" && governor.type === type;
  if (childrenWith(sentence.tree, token.index, "nsubj", "mark").length > 0) return false;
  const group = EVENT_TYPES[type].group;
  return (
    EVENT_TYPES[governor.type].group === group ||
    (type === "other" && childrenWith(sentence.tree, token.index, "obj").length === 0)
  );
}

/** "Signed the treaty": verb and noun are one event, and the verb tells it. */
function isNamedByVerb({ triggers }: DescribeContext, trigger: Trigger): boolean {
  const relation = trigger.token.relation;
  if (relation !== "obj" && relation !== "nsubj:pass") return false;
  return triggers.some(
    ({ token, type, isNoun }) =>
      !isNoun && token.index === trigger.token.head && type === trigger.type && type !== "other",
  );
}

/** "Went on trial on Monday": verb and noun are one event with one day, and the noun says which. */
function isOneWithNoun({ sentence: { tree }, triggers, attached }: DescribeContext, { token, type }: Trigger): boolean {
  const noun = triggers.findIndex((other) => other.isNoun && verbOfBareNoun(tree, other.token) === token);
  const own = triggers.findIndex((other) => other.token === token);
  return type === "other" && noun >= 0 && ((attached[noun] ?? []).length > 0 || (attached[own] ?? []).length === 0);
}

/** "The strike paralysed the port": the noun is the event, the verb says what it did. */
function hasEventSubject({ sentence, triggers }: DescribeContext, trigger: Trigger): boolean {
  const subject = childWith(sentence.tree, trigger.token.index, "nsubj");
  return subject !== undefined && triggers.some(({ isNoun, token }) => isNoun && token.index === subject.index);
}

/** "According to images released by the agency": what stands in a source is not told. */
function standsInSource({ sentence: { tree }, lexicon }: DescribeContext, { token }: Trigger): boolean {
  for (let at: ParsedToken | undefined = token, hops = 0; at && hops < 8; hops++) {
    if (childrenWith(tree, at.index, "case").some((child) => lexicon.isSourcePreposition(child.lemma.toLowerCase())))
      return true;
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return false;
}

/** Neither who nor what: an unresolved pronoun, or nobody at all. */
function isNameless({ subject, object, participants, places }: Taking): boolean {
  if (participants.some(({ kind }) => kind !== "unknown") || places.length > 0) return false;
  return (
    (subject === undefined || subject.upos === "PRON") &&
    (object === undefined || object.upos === "PRON") &&
    participants.length === 0
  );
}

/** "He took the title": nobody was found for the pronoun. */
function isByPronoun({ subject, participants }: Taking): boolean {
  return subject?.upos === "PRON" && !participants.some(isNamed);
}

/** "Friday is the deadline", "the deadline is Friday": the day is what is said of it. */
function isEquated({ sentence: { tree } }: DescribeContext, { token }: Trigger): boolean {
  const said = baseRelation(token) === "nsubj" && token.head !== undefined ? token.head : token.index;
  return childWith(tree, said, "cop") !== undefined;
}

/** "The debate": nobody and nowhere. */
function isBare({ participants, places }: Taking): boolean {
  return participants.length === 0 && places.length === 0;
}

/** A number stands with its subject or object: "freed 40 hostages". */
function isCounted({ sentence: { tree } }: DescribeContext, { token }: Trigger): boolean {
  return childrenWith(tree, token.index, "nsubj", "obj").some(
    (child) =>
      child.upos === "NUM" || childrenWith(tree, child.index, "nummod", "compound").some(({ upos }) => upos === "NUM"),
  );
}

function quoteOf(token: { readonly start: number; readonly end: number; readonly text: string }): Quote {
  return { start: token.start, end: token.end, text: token.text };
}

function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<number>();
  return quotes.filter((quote) => !seen.has(quote.start) && seen.add(quote.start));
}

function isNamed(participant: Participant): boolean {
  return participant.kind !== "unknown" && participant.kind !== "group";
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

function dateOf(
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
    if (read.view === "past" && isBareClock(time)) return [];
    return [{ attached: each, time, days, role: roleOf(context, time) }];
  });
  const late = candidates.filter(({ days }) => read.status === "occurred" && liesAfter(days, context.publishedOn));
  const doubts = late
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
  const before = time.firstToken - (time.preposition === undefined ? 1 : time.preposition.split(" ").length + 1);
  // "sold bonds due in 2029"
  if (sentence.tree.tokens[before]?.upos === "ADJ") return false;
  return !triggers.some(({ token, isNoun }) => isNoun && token.index === before && token.index !== trigger.token.index);
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
  const both = trigger.isNoun ? fromBeginToEnd(context, candidates) : undefined;
  if (both) return both;
  const planned = plan?.date && candidates.find((candidate) => candidate.days === plan.date);
  const chosen = planned ? { ...planned, role: "at" as const } : best(candidates, trigger);
  if (!chosen) return undefined;
  const edge = edgeOf(trigger, read);
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

/** "At 2:18 a.m." and no day anywhere before it: that it was the day of publication would be a guess. */
function isBareClock({ steps }: ResolvedTime): boolean {
  const means = steps.find((step) => step.kind === "means");
  if (means?.kind !== "means") return false;
  const meaning = means.meaning.kind === "modified" ? means.meaning.of : means.meaning;
  return (
    meaning.kind === "clock" &&
    meaning.of === undefined &&
    steps.some((step) => step.kind === "anchor" && step.anchor === "publication")
  );
}

/** "The strike began on 20 May and ended on 7 June": two words carry one noun, one at each end. */
function fromBeginToEnd(context: DescribeContext, candidates: readonly Candidate[]): Dated | undefined {
  const at = (side: "begins" | "ends") =>
    candidates.find(({ attached }) => {
      const carrier = attached.carrier === undefined ? undefined : context.triggers[attached.carrier]?.token;
      return carrier !== undefined && context.lexicon.isSupport(carrier.lemma, side);
    });
  const [begin, end] = [at("begins"), at("ends")];
  if (!begin || !end || begin === end) return undefined;
  const edtf = `${begin.days.edtf}/${end.days.edtf}`;
  const date: EventDate = { ...begin.days, edtf, kind: "span", begin: begin.days.begin, end: end.days.end };
  const steps: Step[] = [...begin.time.steps, ...end.time.steps, { kind: "resolved", edtf, value: edtf }];
  return { date, steps, used: [begin.attached.time, end.attached.time] };
}

function roleOf(context: DescribeContext, time: ResolvedTime): DateRole {
  // "from 19 to 21 August", "between Monday and Friday": both ends are in the expression
  if (time.date?.kind === "span" || time.date?.kind === "window" || time.date?.kind === "alternatives") return "at";
  // "the toll from Monday's quake", "since Friday's vote": the preposition is that of what the day belongs to
  if (context.sentence.tree.tokens[time.lastToken + 1]?.xpos === "POS") return "at";
  const role = timeRole(time, context.lexicon) ?? "at";
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
  return [...pool].sort((a, b) => vagueness(a.days) - vagueness(b.days) || distance(a) - distance(b))[0];
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

function edgeOf(trigger: Trigger, read: ClaimReading): "begins" | "ends" | undefined {
  const does = read.operator?.does;
  // "the siege began": whatever begins runs on, though its type says nothing of that
  const isPoint = trigger.type !== "other" && EVENT_TYPES[trigger.type].nature === "point";
  if (does === "begins" || does === "ends") return isPoint ? undefined : does;
  return undefined;
}

function boundOf(context: DescribeContext, claim: ClaimReading): ReturnType<typeof boundByTense> {
  if (claim.status === "unknown") return undefined;
  // what would happen under a condition has not happened yet; what is only supposed to be so now has no bound
  if (claim.hypothetical && claim.view !== "future") return undefined;
  const ahead = claim.status === "planned" || claim.status === "expected";
  const from = claim.view === "future" ? (dayOfDeed(context, claim) ?? context.publishedOn) : context.publishedOn;
  return boundByTense(ahead && claim.view === "present" ? { ...claim, view: "future" } : claim, from);
}

/** The day of the past deed that an event lay ahead of: on publication it may be over. */
function dayOfDeed(context: DescribeContext, { seenFrom }: ClaimReading): IsoDate | undefined {
  const position = context.triggers.findIndex(({ token }) => token === seenFrom);
  const deed = context.triggers[position];
  if (deed === undefined) return undefined;
  const read = context.sentence.reader.read(deed.token.index);
  const { dated } = dateOf(context, deed, context.attached[position] ?? [], read, undefined, false);
  const day = dated && dated.date.kind !== "bound" ? firstDay(dated.date) : undefined;
  return day !== undefined && (context.publishedOn === undefined || day < context.publishedOn) ? day : undefined;
}

function undatedBecause(context: DescribeContext, attached: readonly AttachedTime[]): UndatedReason {
  if (attached.some(({ time }) => context.times[time]?.date === undefined && context.times[time]?.type === "DATE"))
    return context.publishedOn === undefined ? "no publication date" : "unresolved expression";
  if (context.publishedOn === undefined) return "no publication date";
  return attached.length > 0 ? "vague" : "no tense";
}

/** The words that carry an event noun, in the order of the text, as a plan's story. */
function planOf(context: DescribeContext, trigger: Trigger, position: number): PlanReading {
  const { lexicon, sentence } = context;
  const words: PlanWord[] = [];
  context.triggers.forEach((carrier, at) => {
    if (carrier.carries?.index !== trigger.token.index) return;
    const particle = particleOf(sentence.tree, carrier.token.index, lexicon);
    const claim = lexicon.claim(carrier.token, particle, "noun")?.claim;
    const name = particle === undefined ? carrier.token.lemma : `${carrier.token.lemma}_${particle}`;
    const does =
      claim === "planned" || claim === "expected" || claim === "cancelled" || claim === "postponed"
        ? claim
        : lexicon.isSupport(name, "withSubject") || lexicon.isSupport(name, "withObject")
          ? "held"
          : undefined;
    if (does === undefined) return;
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
  });
  return readPlan(words, (preposition) => lexicon.timeRole(preposition.toLowerCase()) === "since");
}

/** The last word on status: what was done to the plan, and whether the day has come. */
function settleClaim(
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
  const settled = (status: Status, because: ClaimReading["because"]): ClaimReading => ({
    ...planned,
    status,
    because,
    view: status === "planned" ? "future" : planned.view,
  });
  if (later && (planned.status === "ongoing" || planned.status === "unknown"))
    return settled("planned", "scheduled present");
  if (later && planned.status === "occurred" && (read.because === "participle" || read.because === "headline present"))
    return settled("planned", "scheduled present");
  if (
    planned.status === "unknown" &&
    planned.view === "future" &&
    date !== undefined &&
    date.kind !== "bound" &&
    !endsBefore(date, context.publishedOn)
  )
    return settled("planned", planned.because);
  // a noun that is only mentioned with a day that is over: the text takes it for granted
  if (
    trigger.isNoun &&
    (planned.status === "unknown" ||
      (planned.status === "planned" && planned.operator === undefined && planned.because === "plan")) &&
    date !== undefined &&
    !later &&
    context.publishedOn !== undefined &&
    isBefore(date, context.publishedOn)
  )
    return { ...settled("occurred", "calendar"), view: "past" };
  if (planned.granted && planned.status === "unknown" && !later) return { ...planned, status: "occurred" };
  return planned;
}

function isAfter(date: EventDate, day: IsoDate): boolean {
  const first = "on" in date.begin ? date.begin.on : date.begin.after;
  return first !== undefined && first > day;
}

function endsBefore(date: EventDate, day: IsoDate | undefined): boolean {
  return day !== undefined && isBefore(date, day);
}

function isBefore(date: EventDate, day: IsoDate): boolean {
  const last = "on" in date.end ? date.end.on : date.end.before;
  return last !== undefined && last < day;
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
    const position = context.triggers.findIndex((trigger) => trigger.token.index === report.index);
    for (const { time } of context.attached[position] ?? []) {
      const date = context.times[time]?.date;
      if (date) return { reportedOn: date };
    }
  }
  return {};
}
