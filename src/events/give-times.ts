import { EVENT_TYPES, type EventGroup, type EventType, type EventTypeRow, SPEECH_TYPES } from "../model/event-types.ts";
import type { Attachment } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { isPastByItself } from "../temporal/meaning-kinds.ts";
import { announcedBy } from "./announced.ts";
import { type AttachedTime, type AttachedTriggers, homesOf } from "./attached-times.ts";
import { claimOf, isReport } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, subtreeRange, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { nameOfVerb } from "./particle.ts";
import { isLength, plainTimeRole, timeRole } from "./placed-time.ts";
import { isUnannounced } from "./unannounced.ts";

/**
 * "Signed a decree banning the party on Sunday", "passed a bill aimed at curbing crime on Monday": the weekday that ends
 * a sentence is that of its main verb, if that has none, and not of what only describes the verb's object or is threatened.
 */
export function giveMainVerbsTheirDay(sentence: AttachedTriggers): void {
  const { tree, triggers, times, byToken, attached, reader } = sentence;
  const homes = homesOf(attached);
  times.forEach((time, position) => {
    const end = tree.tokens[time.lastToken + 1];
    const isLast = end === undefined || end.upos === "PUNCT";
    const home = homes.get(position)?.[0];
    if (time.meaning?.kind !== "weekday" || home === undefined) return;
    const trigger = triggers[home]!; // a position in the list
    // "ordered the firm to pay 12 million on Monday to the families"
    const isCommitted = isLast || end.upos === "ADP" || end.xpos === "TO";
    const below =
      (isLast
        ? (describedNoun(tree, trigger.token) ?? sought(sentence, trigger) ?? intended(sentence, trigger))
        : undefined) ?? (isCommitted ? committed(sentence, trigger) : undefined);
    const main = below?.head === undefined ? undefined : byToken.get(below.head);
    if (main === undefined || (attached[main]?.length ?? 0) > 0) return;
    const { tense, perfect } = reader.predicate(triggers[main]!.token.index);
    if (tense !== "past" || perfect) return;
    attached[home] = attached[home]!.filter((link) => link.time !== position); // it was found there
    attached[main]?.push({ time: position, how: "own clause" });
  });
}

/**
 * "Was ordered to pay on Monday", "threatened to shoot the drivers on Monday": nobody sets a day for a crime, and who is
 * committed is so on that day; but "agreed to meet on Friday", "threatened to strike on Monday".
 */
function committed(
  { tree, triggers, byToken, lexicon, reader }: AttachedTriggers,
  { token, type: own, carries }: Trigger,
): ParsedToken | undefined {
  const verb = token.relation === "xcomp" ? tree.tokens[token.head ?? -1] : undefined;
  const row = verb && claimOf(tree, verb, lexicon);
  const type = triggers[byToken.get(carries?.index ?? -1) ?? -1]?.type ?? own;
  const isMain = isUnannounced(type)
    ? row?.claim === "possible" && row.time !== "same"
    : row?.commits && !isAppointed(type) && reader.read(token.index).view === "future";
  return isMain ? token : undefined;
}

/** "Rejected a request to ban the walkout on Tuesday": the noun of which an infinitive says what was wanted. */
function sought({ tree, lexicon, reader }: AttachedTriggers, { token, type }: Trigger): ParsedToken | undefined {
  const noun = token.relation === "acl" && token.xpos === "VB" ? tree.tokens[token.head ?? -1] : undefined;
  if (noun?.relation !== "obj" || lexicon.claim(noun, undefined, "clause") === undefined) return undefined;
  return !isAppointed(type) && reader.read(token.index).view === "future" ? noun : undefined;
}

/** "Fired tear gas to disperse protesters on Sunday": what somebody did for it was done then; but "flew to Oslo to meet him". */
function intended(
  { tree, triggers, byToken, lexicon, reader }: AttachedTriggers,
  { token }: Trigger,
): ParsedToken | undefined {
  const isClause = token.relation === "advcl" || token.relation === "xcomp";
  const deed = isClause && token.xpos === "VB" ? triggers[byToken.get(token.head ?? -1) ?? -1] : undefined;
  if (deed === undefined || deed.isNoun || EVENT_TYPES[deed.type].group === "movement") return undefined;
  // "scored late to beat Halden": what came of it is told itself
  if (reader.read(token.index).view !== "future") return undefined;
  return claimOf(tree, deed.token, lexicon) === undefined ? token : undefined;
}

/** Whether it is held, or people set out for it, on a day that is told beforehand. */
function isAppointed(type: EventType): boolean {
  const { group, called, contest }: EventTypeRow = EVENT_TYPES[type];
  return called === true || contest === true || APPOINTED.has(group);
}

const APPOINTED: ReadonlySet<EventGroup> = new Set<EventGroup>(["movement", "contact", "technology"]);

/** The object that a participle without a tense describes, itself or by what it is for. */
function describedNoun(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  const above = verb.head === undefined ? undefined : tree.tokens[verb.head];
  const isFor = (verb.relation === "xcomp" || verb.relation === "advcl") && above?.xpos === "VBN";
  // "accused them of lying on Monday": what a preposition opens is said by the main verb
  const isBare = verb.xpos === "VBG" && childWith(tree, verb.index, "mark", "case") === undefined;
  const participle = isFor ? above : isBare ? verb : undefined;
  const noun = participle?.relation === "acl" ? tree.tokens[participle.head ?? -1] : undefined;
  return noun?.relation === "obj" ? noun : undefined;
}

/** "Confirmed the meeting on Monday": after the object of a reporting verb, the day is that of the report. */
export function giveReportsTheirDay(sentence: AttachedTriggers): void {
  const { tree, triggers, times, byToken, lexicon } = sentence;
  triggers.forEach(({ token, isNoun }, noun) => {
    if (!isNoun || baseRelation(token) !== "obj" || token.head === undefined) return;
    const head = tree.tokens[token.head];
    const verb = byToken.get(token.head);
    if (head === undefined || verb === undefined) return;
    if (!isReport(tree, head, lexicon) && !SPEECH_TYPES.has(triggers[verb]?.type ?? "other")) return;
    const isBehind = ({ time }: AttachedTime) => (times[time]?.firstToken ?? 0) > token.index;
    moveTimes(sentence, { from: noun, to: verb, how: "own clause" }, isBehind);
  });
}

/**
 * "Signed a truce on Sunday": where verb and object are one event, the day behind them is that of the verb, which tells it;
 * also "struck a gas deal on Tuesday", of whatever was done on a day that is over.
 */
export function giveObjectVerbsTheirDay(sentence: AttachedTriggers): void {
  const { triggers, times, byToken, attached } = sentence;
  triggers.forEach(({ token, isNoun, type }, noun) => {
    const verb = token.relation === "obj" && isNoun ? byToken.get(token.head ?? -1) : undefined;
    const named = triggers[verb ?? -1];
    if (verb === undefined || named === undefined || named.carries !== undefined) return;
    if ((named.type !== type || type === "other") && !isDoneTo(sentence, verb, type)) return;
    const isBehind = ({ time }: AttachedTime) => {
      const { firstToken, preposition } = times[time]!; // a position in the list
      return preposition !== undefined && firstToken > token.index;
    };
    // "broke up a protest on Monday": what people are called to was on that day, too
    if (named.type !== type && isAppointed(type))
      attached[verb]?.push(...(attached[noun] ?? []).filter(isBehind).map(({ time }) => ({ time, how: OWN })));
    else moveTimes(sentence, { from: noun, to: verb, how: OWN }, isBehind);
  });
}

const OWN: Attachment = "own clause";

/** Whether a verb only tells what was done to a thing: no claim, no stand, and the thing is no incident, which has its own day. */
function isDoneTo(
  { tree, triggers, attached, lexicon, reader }: AttachedTriggers,
  verb: number,
  thing: EventType,
): boolean {
  const { token, type } = triggers[verb]!; // a position in the list
  // "called a protest on Friday illegal"
  if (SPEECH_TYPES.has(type) || childWith(tree, token.index, "xcomp")) return false;
  const { tense, perfect, form } = reader.predicate(token.index);
  if (form !== "finite" || tense !== "past" || perfect || (attached[verb]?.length ?? 0) > 0) return false;
  if (isUnannounced(thing)) return false;
  const name = nameOfVerb(tree, token, lexicon);
  // "backed the deal on Sunday", but "condemned the meeting on Sunday"
  const takesStand = lexicon.isSupport(name, "reacts") || lexicon.isSupport(name, "dealsWith");
  if (takesStand && isAppointed(thing)) return false;
  return claimOf(tree, token, lexicon, "noun") === undefined && claimOf(tree, token, lexicon) === undefined;
}

/** "Announced a protest outside the headquarters on Friday": behind the place where it will be, the day is the protest's. */
export function giveGatheringsTheirDay(sentence: AttachedTriggers): void {
  const { tree, triggers, times, byToken, lexicon } = sentence;
  triggers.forEach(({ token, type }, noun) => {
    const verb = byToken.get(announcedBy(tree, token, lexicon)?.index ?? -1);
    if (verb === undefined) return;
    shareDates(sentence, verb, noun);
    if (EVENT_TYPES[type].group === "business") {
      // "announced a rise in the minimum wage on Monday": what changes is no place
      const isWeekday = ({ time }: AttachedTime) =>
        times[time]?.meaning?.kind === "weekday" && times[time].firstToken > token.index;
      moveTimes(sentence, { from: noun, to: verb, how: "own clause" }, isWeekday);
      return;
    }
    const place = childrenWith(tree, token.index, "nmod").findLast(
      ({ index }) =>
        index > token.index &&
        !byToken.has(index) &&
        childrenWith(tree, index, "case").some(({ lemma }) => lexicon.placeRole(lemma) === "at"),
    );
    if (place === undefined) return;
    const end = subtreeRange(tree, place.index).last;
    const isHere = ({ time }: AttachedTime) => {
      const { firstToken, lastToken, preposition, meaning } = times[time]!; // a position in the list
      if (meaning !== undefined && isPastByItself(meaning)) return false;
      return firstToken > place.index && (end === lastToken || end === firstToken - (preposition ? 2 : 1));
    };
    moveTimes(sentence, { from: verb, to: noun, how: "modifier" }, isHere);
  });
}

/** "Announced a rally on 8 March": when it was announced or when it will be, as that day is over or ahead; a weekday is of the announcement. */
function shareDates({ times, attached, triggers }: AttachedTriggers, verb: number, noun: number): void {
  const isDate = ({ time }: AttachedTime) => {
    const { meaning, firstToken } = times[time]!; // a position in the list
    return meaning?.kind === "calendar" && meaning.year === undefined && firstToken > triggers[noun]!.token.index;
  };
  const links = (attached[verb] ?? []).filter(isDate);
  attached[verb] = (attached[verb] ?? []).map((link) => (isDate(link) ? { ...link, shared: true } : link));
  attached[noun]?.push(...links.map(({ time }): AttachedTime => ({ time, how: "modifier", shared: true })));
}

/** "Fought until the truce on 4 September", "left before the vote on Friday": what lies on the other side of a border has the day behind it. */
export function giveBordersTheirDay(sentence: AttachedTriggers): void {
  const { tree, triggers, times, byToken, lexicon } = sentence;
  triggers.forEach(({ token, isNoun }, noun) => {
    const verb = byToken.get(token.head ?? -1);
    if (!isNoun || verb === undefined || baseRelation(token) !== "obl") return;
    const isBorder = childrenWith(tree, token.index, "case").some(({ lemma }) =>
      BORDERS.has(plainTimeRole(lemma, lexicon)),
    );
    const isBehind = ({ time }: AttachedTime) => {
      const { firstToken, preposition } = times[time]!; // a position in the list
      return firstToken === token.index + (preposition === undefined ? 1 : 2);
    };
    if (isBorder) moveTimes(sentence, { from: verb, to: noun, how: "modifier" }, isBehind);
  });
}

const BORDERS: ReadonlySet<string | undefined> = new Set(["until", "before"]);

/** "Called a strike for Friday", "invited them to talks for 3 May": a day said with "for" is that of the event which is set. */
export function giveNounsTheirPlan({ tree, triggers, times, byToken, attached, lexicon }: AttachedTriggers): void {
  triggers.forEach(({ token, isNoun, carries }, verb) => {
    if (isNoun || carries !== undefined) return;
    attached[verb] = (attached[verb] ?? []).filter(({ time: position }) => {
      const time = times[position]!; // a position in the list
      if (timeRole(time, lexicon) !== "for" || isLength(time.meaning)) return true;
      const noun = childrenWith(tree, token.index, "obj", "obl", "nsubj:pass").findLast(
        ({ index }) => index < time.firstToken && triggers[byToken.get(index) ?? -1]?.isNoun === true,
      );
      if (noun === undefined) return true;
      attached[byToken.get(noun.index)!]?.push({ time: position, how: "modifier" }); // it was found by that
      return false;
    });
  });
}

interface Move {
  /** Positions of triggers. */
  readonly from: number;
  readonly to: number;
  readonly how: Attachment;
}

function moveTimes(
  { attached }: AttachedTriggers,
  { from, to, how }: Move,
  isMoved: (link: AttachedTime) => boolean,
): void {
  const links = attached[from] ?? [];
  attached[from] = links.filter((link) => !isMoved(link));
  attached[to]?.push(...links.filter(isMoved).map(({ time }) => ({ time, how })));
}
