import type { EventLexicon } from "../languages/event-lexicon.ts";
import { SPEECH_TYPES } from "../model/event-types.ts";
import type { Attachment } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { announcedBy } from "./announced.ts";
import { claimOf, isReport } from "./claim-of.ts";
import type { ClaimReader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove, subtreeRange, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { handDownTimes } from "./hand-down-times.ts";
import { type AttachedTriggers, inheritTimes } from "./inherit-times.ts";
import { firstTimeFrom, type PlacedTime, timeRole } from "./placed-time.ts";
import { isPredicate } from "./read-predicate.ts";
import { firstTriggerFrom } from "./trigger-places.ts";
import { isUnannounced } from "./unannounced.ts";

/** An expression that says when a trigger's event was: `time` is its position in the list that was given. */
export interface AttachedTime {
  readonly time: number;
  readonly how: Attachment;
  /** The trigger of the word that carries the event noun, where the expression hangs on that: "postponed to Friday". */
  readonly carrier?: number;
  /** Tied so loosely that only a month or a year may be taken over: "flew there in 2019 for a summit". */
  readonly loose?: true;
}

/**
 * Ties the expressions of a sentence to its triggers by the clause: to what the expression depends on, then along
 * coordination and from a governing clause to a participle; never by nearness alone.
 * Returns for each trigger its expressions, its own before inherited ones.
 */
export function attachTimes(
  tree: Tree,
  triggers: readonly Trigger[],
  times: readonly PlacedTime[],
  lexicon: EventLexicon,
  reader: ClaimReader,
): AttachedTime[][] {
  const byToken = new Map(triggers.map((trigger, position) => [trigger.token.index, position]));
  const attached: AttachedTime[][] = triggers.map(() => []);
  const outermost = outermostNouns(tree, times.length > 0 ? byToken : new Map());
  times.forEach((time, position) => {
    const home = findHome(tree, time, byToken, outermost, lexicon);
    if (home) attached[home.trigger]?.push({ time: position, how: home.how });
  });
  const sentence: AttachedTriggers = { tree, triggers, times, byToken, attached, lexicon, reader };
  giveMainVerbsTheirDay(sentence);
  partCountedFromEvent(sentence);
  partTwoDates(sentence);
  handDownTimes(sentence);
  giveReportsTheirDay(sentence);
  giveNounsTheirPlan(sentence);
  giveGatheringsTheirDay(sentence);
  shareWithCarriedNouns(sentence);
  inheritTimes(sentence);
  return attached;
}

/**
 * "Signed a decree banning the party on Sunday", "passed a bill aimed at curbing crime on Monday": the weekday that ends
 * a sentence is that of its main verb, if that has none, and not of what only describes the verb's object or is threatened.
 */
function giveMainVerbsTheirDay(sentence: AttachedTriggers): void {
  const { tree, triggers, times, byToken, attached } = sentence;
  const homes = homesOf(attached);
  times.forEach((time, position) => {
    const end = tree.tokens[time.lastToken + 1];
    if (time.meaning?.kind !== "weekday" || (end !== undefined && end.upos !== "PUNCT")) return;
    const home = homes.get(position)?.[0];
    if (home === undefined) return;
    const trigger = triggers[home]!; // a position in the list
    const below = describedNoun(tree, trigger.token) ?? threatened(sentence, trigger);
    const main = below?.head === undefined ? undefined : byToken.get(below.head);
    if (main === undefined || triggers[main]?.token.xpos !== "VBD" || (attached[main]?.length ?? 0) > 0) return;
    attached[home] = attached[home]!.filter((link) => link.time !== position); // it was found there
    attached[main]?.push({ time: position, how: "own clause" });
  });
}

/** For each expression the triggers to which it is tied. */
function homesOf(attached: readonly (readonly AttachedTime[])[]): Map<number, number[]> {
  const homes = new Map<number, number[]>();
  attached.forEach((links, trigger) => {
    for (const { time } of links) addToGroup(homes, time, trigger);
  });
  return homes;
}

/** "Threatened to shoot the drivers on Monday": nobody sets a day for a crime. */
function threatened({ tree, lexicon }: AttachedTriggers, { token, type }: Trigger): ParsedToken | undefined {
  const verb = token.relation === "xcomp" && isUnannounced(type) ? tree.tokens[token.head ?? -1] : undefined;
  const row = verb && claimOf(tree, verb, lexicon);
  return row?.claim === "possible" && row.time !== "same" ? token : undefined;
}

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
function giveReportsTheirDay({ tree, triggers, times, byToken, attached, lexicon }: AttachedTriggers): void {
  triggers.forEach(({ token, isNoun }, noun) => {
    if (!isNoun || baseRelation(token) !== "obj" || token.head === undefined) return;
    const head = tree.tokens[token.head];
    const verb = byToken.get(token.head);
    if (head === undefined || verb === undefined) return;
    if (!isReport(tree, head, lexicon) && !SPEECH_TYPES.has(triggers[verb]?.type ?? "other")) return;
    const moved = (attached[noun] ?? []).filter(({ time }) => (times[time]?.firstToken ?? 0) > token.index);
    attached[noun] = (attached[noun] ?? []).filter((time) => !moved.includes(time));
    attached[verb]?.push(...moved.map(({ time }) => ({ time, how: "own clause" as const })));
  });
}

/** "Announced a protest outside the headquarters on Friday": behind the place where it will be, the day is the protest's. */
function giveGatheringsTheirDay({ tree, triggers, times, byToken, attached, lexicon }: AttachedTriggers): void {
  triggers.forEach(({ token }, noun) => {
    const verb = byToken.get(announcedBy(tree, token, lexicon)?.index ?? -1);
    if (verb === undefined) return;
    const place = childrenWith(tree, token.index, "nmod").findLast(
      ({ index }) =>
        index > token.index &&
        !byToken.has(index) &&
        childrenWith(tree, index, "case").some(({ lemma }) => lexicon.placeRole(lemma) === "at"),
    );
    const end = place && subtreeRange(tree, place.index).last;
    const isHere = ({ time }: AttachedTime) => {
      const { firstToken, lastToken, preposition } = times[time]!; // a position in the list
      return place && firstToken > place.index && (end === lastToken || end === firstToken - (preposition ? 2 : 1));
    };
    const moved = (attached[verb] ?? []).filter(isHere);
    attached[verb] = (attached[verb] ?? []).filter((link) => !moved.includes(link));
    attached[noun]?.push(...moved.map(({ time }) => ({ time, how: "modifier" as const })));
  });
}

/** "Called a strike for Friday", "invited them to talks for 3 May": a day said with "for" is that of the event which is set. */
function giveNounsTheirPlan({ tree, triggers, times, byToken, attached, lexicon }: AttachedTriggers): void {
  triggers.forEach(({ token, isNoun, carries }, verb) => {
    if (isNoun || carries !== undefined) return;
    attached[verb] = (attached[verb] ?? []).filter(({ time: position }) => {
      const time = times[position]!; // a position in the list
      if (timeRole(time, lexicon) !== "for" || isLength(time)) return true;
      const noun = childrenWith(tree, token.index, "obj", "obl", "nsubj:pass").findLast(
        ({ index }) => index < time.firstToken && triggers[byToken.get(index) ?? -1]?.isNoun === true,
      );
      if (noun === undefined) return true;
      attached[byToken.get(noun.index)!]?.push({ time: position, how: "modifier" }); // it was found by that
      return false;
    });
  });
}

/**
 * "Came two days after the election on June 2": what counts from an event is not that event's own, and the day right
 * after the event is.
 */
function partCountedFromEvent({ tree, triggers, times, byToken, attached }: AttachedTriggers): void {
  if (times.every(({ counts }) => counts === undefined)) return;
  const homes = homesOf(attached);
  times.forEach((time, position) => {
    if (time.counts === undefined) return;
    const anchor = firstTriggerFrom(triggers, time.lastToken + 1);
    const noun = triggers[anchor];
    if (noun?.isNoun !== true) return;
    const own = attached[anchor] ?? [];
    const counted = own.find((link) => link.time === position);
    const above = counted && triggerAbove(tree, noun.token, byToken);
    if (counted) attached[anchor] = own.filter((link) => link !== counted);
    if (above !== undefined && triggers[above]?.isNoun === false) {
      attached[above]?.push({ time: position, how: "own clause" });
      homes.set(position, [above]);
    }
    const next = firstTimeFrom(times, noun.token.index + 1);
    const { firstToken, preposition } = times[next] ?? {};
    if (firstToken !== noun.token.index + (preposition === undefined ? 1 : 2)) return;
    if (attached[anchor]?.some((link) => link.time === next)) return;
    for (const home of homes.get(next) ?? [])
      attached[home] = (attached[home] ?? []).filter((link) => link.time !== next);
    attached[anchor]?.push({ time: next, how: "modifier" });
    homes.set(next, [anchor]);
  });
}

/** How far up a tree a governor is sought. */
const HOPS = 12;

/** The nearest trigger that governs a token. */
function triggerAbove(tree: Tree, token: ParsedToken, byToken: ReadonlyMap<number, number>): number | undefined {
  const above = findAbove(tree, token, HOPS, ({ index }) => byToken.has(index));
  return above && byToken.get(above.index);
}

/** "After his arrest on 3 May, he was released on 10 May": one clause has one day; the other belongs to its noun. */
function partTwoDates({ tree, triggers, times, byToken, attached }: AttachedTriggers): void {
  triggers.forEach((_, position) => {
    const own = attached[position] ?? [];
    if (own.filter(({ time }) => !isLength(times[time])).length < 2) return;
    attached[position] = own.filter((link) => {
      const first = times[link.time]?.firstToken ?? 0;
      const before = tree.tokens[first - 1]?.upos === "ADP" ? first - 2 : first - 1;
      const noun = byToken.get(before);
      if (
        noun === undefined ||
        noun === position ||
        triggers[noun]?.isNoun !== true ||
        (attached[noun]?.length ?? 0) > 0
      )
        return true;
      attached[noun] = [{ time: link.time, how: "modifier" }];
      return false;
    });
  });
}

function isLength(time: PlacedTime | undefined): boolean {
  return time?.meaning?.kind === "duration" || time?.meaning?.kind === "set";
}

interface Home {
  readonly trigger: number;
  readonly how: Attachment;
}

/** The token of the stretch whose head lies outside it. */
export function headOf(tree: Tree, time: PlacedTime): ParsedToken | undefined {
  for (let index = time.firstToken; index <= time.lastToken; index++) {
    const token = tree.tokens[index];
    if (token && (token.head === undefined || token.head < time.firstToken || token.head > time.lastToken))
      return token;
  }
  return undefined;
}

/** The nearest predicate above an expression. */
export function governingPredicate(tree: Tree, time: PlacedTime): number | undefined {
  let at = headOf(tree, time);
  for (let hops = 0; at && hops < 20; hops++) {
    if (at.index < time.firstToken || at.index > time.lastToken) if (isPredicate(tree, at)) return at.index;
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return undefined;
}

/** "The first trip since 2019", "the worst since 1990": the date bounds the comparison, not the event. */
function boundsComparison(tree: Tree, time: PlacedTime, lexicon: EventLexicon): boolean {
  if (timeRole(time, lexicon) !== "since") return false;
  for (let index = time.firstToken - 2, seen = 0; index >= 0 && seen < 6; index--, seen++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || token.upos === "PUNCT") return false;
    if (token.xpos === "JJS" || token.xpos === "RBS" || (token.upos === "ADJ" && lexicon.isOrdinal(token.lemma)))
      return true;
  }
  return false;
}

/** Tokens of a bracket before its date. */
const BRACKET = 8;

/** "Ryan Cole (born 26 July 1994) was arrested": a date in brackets right after a name dates nothing outside of them. */
function bracketOfName(tree: Tree, time: PlacedTime): number | undefined {
  for (let index = time.firstToken - 1; index >= Math.max(1, time.firstToken - BRACKET); index--) {
    const { text } = tree.tokens[index]!; // index stays inside the sentence
    if (text === ")") return undefined;
    if (text !== "(") continue;
    const isPlain = tree.tokens[index + 1]?.upos === "ADP";
    return !isPlain && tree.tokens[index - 1]?.upos === "PROPN" && isClosed(tree, time.lastToken) ? index : undefined;
  }
  return undefined;
}

function isClosed(tree: Tree, from: number): boolean {
  for (let index = from + 1; index <= from + BRACKET; index++) if (tree.tokens[index]?.text === ")") return true;
  return false;
}

/** "… his first meeting with Putin, in April 2019": set off by a comma, the date describes the noun before it. */
function nounBeforeComma(tree: Tree, time: PlacedTime, outermost: ReadonlyMap<number, number>): number | undefined {
  const preposition = tree.tokens[time.firstToken - 1];
  const comma = tree.tokens[time.firstToken - 2];
  const after = tree.tokens[time.lastToken + 1];
  if (preposition?.upos !== "ADP" || comma?.text !== "," || (after !== undefined && after.upos !== "PUNCT"))
    return undefined;
  return outermost.get(comma.index - 1);
}

/** For each token the trigger, no verb, at the beginning of the phrases that run up to it. */
function outermostNouns(tree: Tree, byToken: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const outermost = new Map<number, number>();
  if (byToken.size === 0) return outermost;
  for (const { index, head, upos } of tree.tokens) {
    const above = head !== undefined && head < index ? outermost.get(head) : undefined;
    const noun = above ?? (upos === "VERB" ? undefined : byToken.get(index));
    if (noun !== undefined) outermost.set(index, noun);
  }
  return outermost;
}

/** "Said today it will look again", "said on Friday the port had closed": between a report and its clause, the report's day. */
function reportBefore(
  tree: Tree,
  time: PlacedTime,
  byToken: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
): number | undefined {
  const before = time.firstToken - (time.preposition !== undefined && time.preposition !== "" ? 2 : 1);
  const verb = tree.tokens[before];
  if (verb?.upos !== "VERB" || !byToken.has(before)) return undefined;
  const isSaid = childrenWith(tree, before, "ccomp").some(({ index }) => index > time.lastToken);
  const after = tree.tokens[time.lastToken + 1];
  if (!isSaid || after === undefined || after.upos === "PUNCT") return undefined;
  // "ruled next Tuesday would be the deadline": it is the subject of what was said
  if (isFiniteForm(after.xpos)) return undefined;
  if (!isReport(tree, verb, lexicon)) return undefined;
  return byToken.get(before);
}

function findHome(
  tree: Tree,
  time: PlacedTime,
  byToken: ReadonlyMap<number, number>,
  outermost: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
): Home | undefined {
  let at = headOf(tree, time);
  if (at === undefined || boundsComparison(tree, time, lexicon)) return undefined;
  const bracket = bracketOfName(tree, time);
  const noun = nounBeforeComma(tree, time, outermost);
  if (noun !== undefined) return { trigger: noun, how: "modifier" };
  const report = reportBefore(tree, time, byToken, lexicon);
  if (report !== undefined) return { trigger: report, how: "own clause" };
  // the expression itself carries the clause: "the hearing is on Friday", "Monday is the deadline"
  if (isPredicate(tree, at)) {
    const subject = childWith(tree, at.index, "nsubj");
    const trigger = subject && byToken.get(subject.index);
    if (trigger !== undefined) return { trigger, how: "own clause" };
    const clause = clauseAtOnce(tree, at, byToken, lexicon, time);
    if (clause !== undefined) return { trigger: clause, how: "governing clause" };
  }
  // an event noun inside the expression's own phrase: "Tuesday's attack" where the parser turned it round
  let how: Attachment = "modifier";
  for (let hops = 0; hops < HOPS; hops++) {
    if (at.head === undefined) return undefined;
    const parent: ParsedToken | undefined = tree.tokens[at.head];
    if (parent === undefined || (bracket !== undefined && parent.index < bracket)) return undefined;
    const relation = baseRelation(at);
    if (relation === "nsubj" && isPredicate(tree, parent) && childrenWith(tree, parent.index, "cop").length > 0) {
      const trigger = byToken.get(parent.index);
      if (trigger !== undefined) return { trigger, how: "own clause" };
    }
    const inner = lowerVerb(tree, parent, lexicon, byToken);
    if (inner !== undefined) return { trigger: inner, how: how === "modifier" ? "own clause" : how };
    const trigger = byToken.get(parent.index);
    if (trigger !== undefined) {
      const direct = how === "modifier";
      return { trigger, how: direct ? (parent.upos === "VERB" ? "own clause" : "modifier") : how };
    }
    // "Ada Merrow, a star of the 1940s, died": what an apposition says is said of its noun
    if (relation === "appos" && isSetOff(tree, time)) return undefined;
    // out of a clause that has no event of its own nothing is carried further
    if (isPredicate(tree, at) && (baseRelation(at) === "ccomp" || at.relation === "acl:relcl")) return undefined;
    if (isPredicate(tree, parent)) {
      const subject = childWith(tree, parent.index, "nsubj");
      const named = subject && byToken.get(subject.index);
      if (named !== undefined) return { trigger: named, how: "own clause" };
      const clause = clauseAtOnce(tree, parent, byToken, lexicon, time);
      if (clause !== undefined) return { trigger: clause, how: "governing clause" };
      how = "governing clause";
    }
    if ((relation === "conj" || relation === "parataxis") && isPredicate(tree, at)) return undefined;
    at = parent;
  }
  return undefined;
}

/** A comma follows. */
function isSetOff(tree: Tree, { lastToken }: PlacedTime): boolean {
  return tree.tokens[lastToken + 1]?.text === ",";
}

/** "Was asleep in her flat on Monday, when a man broke in": a state has no event of its own, the clause of its time has. */
function clauseAtOnce(
  tree: Tree,
  state: ParsedToken,
  byToken: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
  time: PlacedTime,
): number | undefined {
  const clause = childrenWith(tree, state.index, "advcl").find(
    (child) =>
      child.index > time.lastToken &&
      child.xpos === "VBD" &&
      byToken.has(child.index) &&
      childrenWith(tree, child.index, "mark", "advmod").some(
        ({ lemma }) => lexicon.subordinator(lemma) === "time same",
      ),
  );
  return clause && byToken.get(clause.index);
}

/** "is expected on Tuesday to meet", "is due Friday to arrive": the claim word hands the expression to its verb. */
function lowerVerb(
  tree: Tree,
  parent: ParsedToken,
  lexicon: EventLexicon,
  byToken: ReadonlyMap<number, number>,
): number | undefined {
  const claim = claimOf(tree, parent, lexicon)?.claim;
  if (claim !== "planned" && claim !== "expected") return undefined;
  if (parent.upos === "VERB" && parent.xpos !== "VBN") return undefined;
  const lower = childrenWith(tree, parent.index, "xcomp", "advcl", "ccomp").find(
    (child) => child.upos === "VERB" && byToken.has(child.index) && childrenWith(tree, child.index, "mark").length > 0,
  );
  return lower && byToken.get(lower.index);
}

/** "The talks were held on Friday": what dates the carrying verb dates the noun. */
function shareWithCarriedNouns({ triggers, times, byToken, attached, lexicon, tree }: AttachedTriggers): void {
  triggers.forEach((trigger, position) => {
    const noun = trigger.carries && byToken.get(trigger.carries.index);
    if (noun === undefined) return;
    const claim = claimOf(tree, trigger.token, lexicon, "noun")?.claim;
    // "postponed the launch of its lander from 20 May to 3 June": behind the noun they still say where it was moved
    if (claim === "postponed")
      attached[noun] = (attached[noun] ?? []).map((link) =>
        link.carrier === undefined && isBehind(times[link.time], trigger) && movesPlan(times[link.time], lexicon)
          ? { ...link, carrier: position }
          : link,
      );
    attached[position] = (attached[position] ?? []).filter((time) => {
      // "called off on Tuesday": Tuesday is when it was called off; "postponed to Tuesday" is when it will be
      if (claim === "cancelled" || (claim === "postponed" && !movesPlan(times[time.time], lexicon))) return true;
      attached[noun]?.push({ ...time, how: "own clause", carrier: position });
      return false;
    });
  });
}

function isBehind(time: PlacedTime | undefined, { token }: Trigger): boolean {
  return time !== undefined && time.firstToken > token.index;
}

function movesPlan(time: PlacedTime | undefined, lexicon: EventLexicon): boolean {
  const role = time && timeRole(time, lexicon);
  return role !== undefined && role !== "at";
}
