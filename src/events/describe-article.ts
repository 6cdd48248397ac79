import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Language } from "../languages/language.ts";
import type { TenseTables } from "../languages/tense-tables.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { IsoDate, Precision } from "../model/date.ts";
import type { EventMention } from "../model/event.ts";
import { type EventType, PLAN_CHANGE_TYPES } from "../model/event-types.ts";
import type { ParsedToken, Span } from "../model/text.ts";
import type { DirectionCue } from "../temporal/direction-cue.ts";
import { isSaying } from "../temporal/read-clause-cues.ts";
import { recogniseTimes } from "../temporal/recognise.ts";
import type { RecognisedTime } from "../temporal/recognised-time.ts";
import { countedFrom } from "../temporal/resolve-anchored.ts";
import { type ResolvedTime, resolveTimes, type TimeContext } from "../temporal/resolve-times.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { lowerBound } from "../text/lower-bound.ts";
import { attachTimes } from "./attach-times.ts";
import type { AttachedTime } from "./attached-times.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childrenWith, firstTokenFrom, nextToken, type Tree } from "./clause.ts";
import { describeTrigger } from "./describe-trigger.ts";
import { findBodyNumbers } from "./find-body-numbers.ts";
import { governingPredicate } from "./find-home.ts";
import { findRider } from "./find-participants.ts";
import { findTriggers, type KindOf, type Trigger, triggerAt } from "./find-triggers.ts";
import { inferDays } from "./infer-days.ts";
import { linkDefiniteNouns } from "./link-definite-nouns.ts";
import { findEntities } from "./names/find-entities.ts";
import { clauseCounted } from "./part-times.ts";
import { isInTime, type PlacedTime, plainTimeRole, timeRole } from "./placed-time.ts";
import { cueOf, cueOfEvent, isOnlyMentioned } from "./read-cue.ts";
import { readHeadline } from "./read-headline.ts";
import { addSaidOrder, readSaidOrder } from "./read-said-order.ts";
import { type ReadSentence, type RoledSentence, readSentences } from "./read-sentences.ts";
import { readStory } from "./read-story.ts";
import { tellHeadlineOnce } from "./tell-headline.ts";
import { tellLead } from "./tell-lead.ts";
import { tellOnce } from "./tell-once.ts";
import { carrierOf, carriersByNoun, firstTriggerFrom, triggerPlace } from "./trigger-places.ts";

/** What is described: a text whose sentences are parsed, and when it appeared. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly publishedOn: IsoDate | undefined;
  readonly sentences: readonly RoledSentence[];
  readonly time: TimeContext;
  readonly triggers: readonly { readonly start: number; readonly end: number }[] | undefined;
}

export interface Described {
  readonly mentions: readonly EventMention[];
  readonly times: readonly ResolvedTime[];
  readonly people: NonNullable<ArticleRecord["people"]>;
}

/**
 * From parsed sentences to event mentions: names, expressions, triggers; each expression tied to its event, so that
 * the event's tense says which way it points; then the days; then each mention.
 */
export function describeArticle(article: ArticleText, language: Language): Described {
  const { lexicon } = language;
  const parsed = article.sentences.map(({ sentence }) => sentence);
  const names = findEntities(article.text, parsed, language);
  const recognised = recogniseTimes(article.text, parsed, language);
  const bySentence = groupBySentence(recognised, parsed.length);
  const sentences = readSentences(
    article.sentences,
    bySentence.map((group) => group.map(({ time }) => time)),
    lexicon,
  );
  const kindOf = (sentence: number) => (token: ParsedToken) => {
    const mention = names.at(sentence, token.index);
    return mention && names.entities[mention.entity]?.kind;
  };
  const triggers = sentences.map((sentence) => triggersOf(sentence, article, lexicon, kindOf(sentence.index)));
  const attached = sentences.map((sentence, at) =>
    attachTimes(sentence.tree, triggers[at] ?? [], sentence.times, lexicon, sentence.reader),
  );
  const cues = new Array<DirectionCue | undefined>(recognised.length).fill(undefined);
  const carriers = triggers.map(carriersByNoun);
  sentences.forEach((sentence, at) => {
    const links = linksByTime(triggers[at] ?? [], carriers[at]!, attached[at] ?? []); // one for each sentence
    for (const [local, { position }] of (bySentence[at] ?? []).entries())
      cues[position] = ofSaying(
        cueFor(sentence, links.get(local) ?? [], local, lexicon),
        links.get(local),
        sentence,
        language.tense,
      );
  });
  const resolved = resolveTimes(recognised, cues, article.time);
  const byLemma = triggers.map((own, at) => datedByLemma(own, attached[at] ?? []));
  const trees = sentences.map(({ tree }) => tree);
  const counting = { trees, triggers, attached, bySentence, byLemma };
  const times = resolved.map((time) => countFromEvent(time, resolved, counting) ?? time);
  const rider = findRider(trees, lexicon, names);
  const text = trees.map(({ tokens }) => tokens);
  const story = readStory(sentences, triggers, readHeadline(article.title, text, language), lexicon);
  const search = {
    sentences,
    names,
    tables: language.names,
    lexicon,
    numbers: findBodyNumbers(sentences, names, language.names),
    spoken: new Map(),
  };
  const described = sentences.flatMap((sentence, at) => {
    const local = (bySentence[at] ?? []).map(({ position }) => times[position]!); // one resolved time for each recognised
    const context = {
      articleId: article.id,
      text: article.text,
      publishedOn: article.publishedOn,
      tables: language.events,
      lexicon,
      names,
      story,
      rider,
      sentence,
      search,
      quote: { start: sentence.start, end: sentence.end, text: article.text.slice(sentence.start, sentence.end) },
      triggers: triggers[at] ?? [],
      carriers: carriers[at]!, // one for each sentence
      attached: attached[at] ?? [],
      times: local,
    };
    const described = context.triggers.map((_, position) => describeTrigger(context, position));
    const own = tellOnce(described, context.triggers, language);
    const { tree, reader } = sentence;
    const ordered = addSaidOrder(own, readSaidOrder({ tree, reader, lexicon, triggers: context.triggers }));
    return ordered.map((mention, position) => {
      const trigger = context.triggers[position]!; // one mention for each trigger
      return {
        mention,
        sentence,
        token: trigger.token.index,
        definite: trigger.isNoun && isDefinite(tree, trigger.token.index, lexicon),
      };
    });
  });
  const all = inferDays(linkDefiniteNouns(tellLead(tellHeadlineOnce(described))), article.publishedOn);
  const mentions = article.triggers === undefined ? all : all.filter(isAsked(sentences, article.triggers));
  const people = names.entities.flatMap(({ name, kind, title }) =>
    kind === "person" && title !== undefined && title !== name ? [{ name, title }] : [],
  );
  return { mentions, times, people };
}

interface PositionedTime {
  readonly time: RecognisedTime;
  /** Position among all expressions of the article. */
  readonly position: number;
}

function groupBySentence(times: readonly RecognisedTime[], count: number): PositionedTime[][] {
  const groups: PositionedTime[][] = Array.from({ length: count }, () => []);
  times.forEach((time, position) => groups[time.sentence]?.push({ time, position }));
  return groups;
}

/** The triggers of a sentence: its own, and the given ones that are not among them, in the order of the text. */
function triggersOf(sentence: ReadSentence, article: ArticleText, lexicon: EventLexicon, kindOf: KindOf): Trigger[] {
  const { tokens } = sentence.tree;
  // "Committee to Protect Journalists": the infinitive stands inside a name
  const isNamed = ({ index }: ParsedToken) => [tokens[index - 1], tokens[index]].every((at) => at && kindOf(at));
  // "until the end of May": a word of an expression tells no event
  const found = findTriggers(sentence.tree, lexicon, kindOf).filter(
    ({ token }) => !isInTime(sentence.times, token.index) && !(token.xpos === "VB" && isNamed(token)),
  );
  if (article.triggers === undefined) return found;
  const known = new Set(found.map(({ token }) => token));
  const added = [...givenTokens(sentence.tree, article.triggers)].filter((token) => !known.has(token));
  return [...found, ...added.map((token) => triggerAt(sentence.tree, token, lexicon, kindOf))].sort(
    (a, b) => a.token.index - b.token.index,
  );
}

/** The head of each given stretch. */
function givenTokens(tree: ReadSentence["tree"], given: readonly Span[]): ReadonlySet<ParsedToken> {
  const tokens = new Set<ParsedToken>();
  for (const { start, end } of given) {
    const first = lowerBound(tree.tokens.length, start + 1, (place) => tree.tokens[place]!.end); // a place of the list
    const last = firstTokenFrom(tree, end) - 1;
    const isInside = (index: number) => index >= first && index <= last;
    const head = nextToken(
      tree,
      first - 1,
      ({ index, head: above }) => index > last || above === undefined || !isInside(above),
    );
    if (head !== undefined && isInside(head.index)) tokens.add(head);
  }
  return tokens;
}

/** Whether a mention is one of the given triggers; what was found beside them only lends its day and its people. */
function isAsked(sentences: readonly ReadSentence[], given: readonly Span[]): (mention: EventMention) => boolean {
  const starts = new Set<number>();
  for (const { tree } of sentences) for (const { start } of givenTokens(tree, given)) starts.add(start);
  return ({ trigger }) => starts.has(trigger.start);
}

/** A trigger and how an expression dates it. */
interface DatedTrigger {
  readonly trigger: Trigger;
  readonly link: AttachedTime;
  /** What carries it moves its plan, calls it off, or only says that it was planned. */
  readonly isChanged: boolean;
  /** The verb that carries it to this expression. */
  readonly carrier: ParsedToken | undefined;
}

/** For each expression the triggers that it dates, in the order of the text. */
function linksByTime(
  triggers: readonly Trigger[],
  carriers: ReadonlyMap<number, readonly number[]>,
  attached: readonly (readonly AttachedTime[])[],
): ReadonlyMap<number, readonly DatedTrigger[]> {
  const links = new Map<number, DatedTrigger[]>();
  triggers.forEach((trigger, position) => {
    const carried = carriers.get(trigger.token.index) ?? [];
    const isChanged = carried.some((carrier) => CHANGES.includes(triggers[carrier]!.type)); // a place of the list
    for (const link of attached[position] ?? []) {
      const carrier = carrierOf(triggers, link);
      if (links.get(link.time)?.at(-1)?.trigger !== trigger)
        addToGroup(links, link.time, { trigger, link, isChanged, carrier });
    }
  });
  return links;
}

/** "Police said Tuesday": nothing but the saying before it is dated by it. */
function ofSaying(
  cue: DirectionCue | undefined,
  links: readonly DatedTrigger[] | undefined,
  { times }: ReadSentence,
  tense: TenseTables,
): DirectionCue | undefined {
  const isSaid = ({ trigger: { token }, link }: DatedTrigger) =>
    isSaying(token, tense) && token.index < times[link.time]!.firstToken; // a place of the list
  return cue?.direction === "past" && links?.every(isSaid) ? { ...cue, ofSaying: true } : cue;
}

/** What the clause of the event that an expression dates says of its direction. */
function cueFor(
  sentence: ReadSentence,
  links: readonly DatedTrigger[],
  at: number,
  lexicon: EventLexicon,
): DirectionCue | undefined {
  let inherited: DirectionCue | undefined;
  for (const { trigger, link, isChanged, carrier } of links) {
    // "opened on Monday and is expected to last until Friday": the beginning has a tense of its own
    const told = isEdge(carrier, lexicon) ? carrier : trigger.token;
    const reading = sentence.reader.read(told.index);
    // "planned for 9 September but postponed": whether that day is over, the nearest year knows better than the tense
    if (sentence.times[at]?.meaning?.kind === "calendar" && (isChanged || isGivenUp(reading))) return undefined;
    // "announced a rally on 8 March": the nearest
    if (link.shared) return undefined;
    // "have been cancelled until Monday": what a perfect tells still holds
    const place = sentence.times[at];
    if (place?.preposition !== undefined && reading.because === "perfect" && timeRole(place, lexicon) === "until")
      return { direction: "future", because: "plan", cue: place.preposition };
    // "in force since Sunday, is holding"
    if (reading.view === "present" && isSince(place, lexicon))
      return { direction: "past", because: "said so", cue: place.preposition };
    // "until a hearing on 4 June", "before the vote on Friday": the verb above does not tell
    if (trigger.isNoun && link.how === "modifier" && reading.view === "unknown") return undefined;
    if (isMovedTo(sentence, link, carrier, lexicon)) return { direction: "future", because: "plan", cue: carrier.text };
    // "had been set for Sunday": whether that day has come is open
    if (reading.operator?.does === "planned" && isSeenBack(sentence, reading.operator.token)) return undefined;
    const cue = setForLater(sentence, lexicon, trigger, link) ?? cueOfEvent(trigger.type, reading);
    if (link.how === "own clause" || link.how === "modifier") {
      if (cue?.because === "scheduled present" && isOnlyMentioned(reading)) return undefined;
      if (cue) return cue;
    } else inherited ??= cue;
  }
  if (inherited) return inherited;
  const place = sentence.times[at];
  const host = place && governingPredicate(sentence.tree, place);
  return host === undefined ? undefined : cueOf(sentence.reader.read(host));
}

/** "Began on Monday and was adjourned until Friday": to where it was moved lies ahead of the moving. */
function isMovedTo(
  { tree, times }: ReadSentence,
  { time }: AttachedTime,
  carrier: ParsedToken | undefined,
  lexicon: EventLexicon,
): carrier is ParsedToken {
  const place = times[time];
  if (place?.preposition === undefined || carrier === undefined) return false;
  return timeRole(place, lexicon) === "until" && claimOf(tree, carrier, lexicon, "noun")?.claim === "postponed";
}

/** "Since Sunday", not "from Sunday", which may lie ahead. */
function isSince(place: PlacedTime | undefined, lexicon: EventLexicon): place is PlacedTime & { preposition: string } {
  return place?.preposition !== undefined && plainTimeRole(place.preposition.toLowerCase(), lexicon) === "since";
}

/** A verb that tells the beginning or the end of what it carries. */
function isEdge(carrier: ParsedToken | undefined, lexicon: EventLexicon): carrier is ParsedToken {
  return carrier !== undefined && lexicon.edge(carrier.lemma) !== undefined;
}

function isSeenBack({ reader }: ReadSentence, { index }: ParsedToken): boolean {
  const { tense, perfect, passive } = reader.predicate(index);
  return tense === "past" && perfect && passive;
}

/** "Called a strike for Friday": what is set for a day lies after the setting, whatever the verb's tense. */
function setForLater(
  { times }: ReadSentence,
  lexicon: EventLexicon,
  { isNoun }: Trigger,
  { time, how }: AttachedTime,
): DirectionCue | undefined {
  const place = times[time];
  if (!isNoun || how !== "modifier" || place?.preposition === undefined) return undefined;
  return timeRole(place, lexicon) === "for"
    ? { direction: "future", because: "plan", cue: place.preposition }
    : undefined;
}

const CHANGES: readonly EventType[] = Object.values(PLAN_CHANGE_TYPES);

/** Its plan is moved or called off, or it is only said to have been planned: "the trip planned for 9 September". */
function isGivenUp({ status, operator }: ClaimReading): boolean {
  return status === "cancelled" || status === "postponed" || operator?.does === "planned";
}

interface Counting {
  readonly trees: readonly Tree[];
  readonly triggers: readonly (readonly Trigger[])[];
  readonly attached: readonly (readonly (readonly AttachedTime[])[])[];
  readonly bySentence: readonly (readonly PositionedTime[])[];
  readonly byLemma: readonly ReadonlyMap<string, readonly number[]>[];
}

/**
 * "Two days after the vote", "a day after police searched his home": what follows "after" or "before" is the anchoring
 * event; if an expression dates it, here or where the text told of it before, the days are counted from there. If it is
 * that event which has no other day, they are counted back from what is told above it.
 */
function countFromEvent(
  time: ResolvedTime,
  times: readonly ResolvedTime[],
  { trees, triggers, attached, bySentence, byLemma }: Counting,
): ResolvedTime | undefined {
  if (time.counts === undefined || time.date !== undefined) return undefined;
  const own = triggers[time.sentence] ?? [];
  const isEvent = (index: number) => triggerPlace(own, index) !== undefined;
  const { clause, above } = clauseCounted(trees[time.sentence]!, time, isEvent); // one for each sentence
  const inClause = triggerPlace(own, clause?.index);
  const next = inClause ?? firstTriggerFrom(own, time.lastToken + 1);
  const isHere = attached[time.sentence]?.[next]?.some((link) => times[positionOf(time.sentence, link)!] === time);
  const back = isHere && inClause !== undefined ? triggerPlace(own, above?.index) : undefined;
  // "the vote was held on 3 May, two days before the king died": what is carried has the day
  const at = back === undefined ? next : (triggerPlace(own, own[back]?.carries?.index) ?? back);
  const anchor = own[at]?.token;
  if (anchor === undefined) return undefined;
  const counted = back === undefined ? time : turned(time, time.counts);
  for (let sentence = time.sentence; sentence >= Math.max(0, time.sentence - RECALLED); sentence--) {
    for (const place of sentence === time.sentence ? [at] : (byLemma[sentence]?.get(anchor.lemma) ?? [])) {
      for (const link of attached[sentence]?.[place] ?? []) {
        const of = times[positionOf(sentence, link) ?? -1];
        if (of === undefined || of.start === time.start || !COUNTED_FROM.has(of.date?.precision ?? "bound")) continue;
        const found = countedFrom(counted, of.value, anchor.text);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;

  function positionOf(sentence: number, { time: local }: AttachedTime): number | undefined {
    return bySentence[sentence]?.[local]?.position;
  }
}

/** From a month one counts years: "left in May 2020, two years after police raided her home". */
const COUNTED_FROM: ReadonlySet<Precision> = new Set<Precision>(["day", "month", "year"]);

const TURNED = { before: "after", after: "before" } as const;

/** Counted back: "on Sunday, the day after the raid" is a raid on Saturday. */
function turned(time: ResolvedTime, counts: keyof typeof TURNED): ResolvedTime {
  const { meaning } = time;
  const isBeside = meaning.kind === "anchored" && meaning.from === undefined;
  return { ...time, counts: TURNED[counts], ...(isBeside && { meaning: { ...meaning, amount: -meaning.amount } }) };
}

/** For each lemma the places of the triggers that an expression dates. */
function datedByLemma(
  triggers: readonly Trigger[],
  attached: readonly (readonly AttachedTime[])[],
): ReadonlyMap<string, readonly number[]> {
  const dated = new Map<string, number[]>();
  triggers.forEach(({ token }, at) => {
    if ((attached[at] ?? []).length > 0) addToGroup(dated, token.lemma, at);
  });
  return dated;
}

/** Sentences back in which the event from which is counted may have been told. */
const RECALLED = 6;

/** "the summit", "this visit". */
function isDefinite(tree: Tree, noun: number, lexicon: EventLexicon): boolean {
  return childrenWith(tree, noun, "det").some((determiner) => lexicon.isDefinite(determiner.lemma.toLowerCase()));
}
