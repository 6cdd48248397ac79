import type { Participant } from "../model/event.ts";
import { EVENT_TYPES, type EventGroup, type EventType, PLAN_CHANGE_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim, isTried } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, describedBy, isBehindComma } from "./clause.ts";
import type { DescribeContext } from "./describe-context.ts";
import type { Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import { openedAtOnce } from "./opened-at-once.ts";
import { isInTime } from "./placed-time.ts";
import { triggerOf, triggerPlace } from "./trigger-places.ts";
import { TO_BARE_NOUN, verbOfBareNoun } from "./verbal-noun.ts";

/** Groups whose verbs say nothing of their own beside the verb they take: "began circulating". */
export const SAYS_LITTLE: ReadonlySet<EventGroup> = new Set<EventGroup>(["other", "aspect"]);

/** Types of the words that move or end a plan; with a day of their own they are events. */
export const PLAN_WORDS: ReadonlySet<EventType> = new Set<EventType>(Object.values(PLAN_CHANGE_TYPES));

/** "Agreed to pay", "was ordered to leave", "announced a strike", "announced her resignation": with a day of its own it is more than a claim of what lies below it. */
export function commits({ sentence: { tree }, lexicon }: DescribeContext, { token }: Trigger): boolean {
  const announced = childrenWith(tree, token.index, "obj", "nsubj:pass").some(({ upos }) => upos === "NOUN");
  if (announced && lexicon.isSupport(token.lemma, "announces")) return true;
  const isTo = childrenWith(tree, token.index, "xcomp").some(({ xpos }) => xpos === "VB");
  return isTo && claimOf(tree, token, lexicon)?.commits === true;
}

/** "Ferries set for Friday were full": a plan that only describes a thing. */
export function isPlannedNoun({ sentence: { tree }, lexicon }: DescribeContext, { token }: Trigger): boolean {
  return token.relation === "acl" && token.xpos === "VBN" && isPlanClaim(claimOf(tree, token, lexicon, "noun")?.claim);
}

/** "Refused to resign", "is scheduled to publish": the verb only says what is claimed of the event below it. */
export function takesEvent({ sentence, triggers, lexicon }: DescribeContext, trigger: Trigger): boolean {
  const { tree } = sentence;
  if (!claimOf(tree, trigger.token, lexicon)) return false;
  // "blocked the merger, ruling that it was illegal": what a comma sets off is another event
  return childrenWith(tree, trigger.token.index, "xcomp", "ccomp", "advcl").some(
    (child) =>
      triggerPlace(triggers, child.index) !== undefined &&
      // "will decide whether to sue": what is open is decided by it
      !childrenWith(tree, child.index, "mark").some(({ lemma }) => lexicon.subordinator(lemma) === "question") &&
      !(baseRelation(child) === "advcl" && isBehindComma(tree, child.index)),
  );
}

/** "Left the city heading north", "marched to protest": a participle or an infinitive that tells the same again. */
export function goesAlong({ sentence, triggers }: DescribeContext, { token, type }: Trigger): boolean {
  if ((token.xpos !== "VBG" && token.xpos !== "VB") || (token.relation !== "advcl" && token.relation !== "xcomp"))
    return false;
  const governor = triggerOf(triggers, token.head);
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
export function isNamedByVerb({ triggers }: DescribeContext, trigger: Trigger): boolean {
  const relation = trigger.token.relation;
  if (relation !== "obj" && relation !== "nsubj:pass") return false;
  const verb = triggerOf(triggers, trigger.token.head);
  return verb !== undefined && !verb.isNoun && verb.type === trigger.type && verb.type !== "other";
}

/** "Went on trial on Monday": verb and noun are one event with one day, and the noun says which. */
export function isOneWithNoun(
  { sentence: { tree }, triggers, attached }: DescribeContext,
  { token, type }: Trigger,
): boolean {
  const noun = type === "other" ? triggerPlace(triggers, token.index + TO_BARE_NOUN) : undefined;
  const own = triggerPlace(triggers, token.index);
  if (noun === undefined || own === undefined || !triggers[noun]!.isNoun) return false; // a place of the list
  if (verbOfBareNoun(tree, triggers[noun]!.token) !== token) return false;
  return (attached[noun] ?? []).length > 0 || (attached[own] ?? []).length === 0;
}

/**
 * "Was carrying 40 people when it crashed", "was shot while he was walking home", "a man walking home was shot": what went
 * on when another event came.
 */
export function setsScene(
  { sentence: { tree, reader }, triggers, lexicon }: DescribeContext,
  trigger: Trigger,
): boolean {
  const { token, isNoun } = trigger;
  if (isNoun || token.xpos !== "VBG") return false;
  const isOfSubject = token.relation === "acl" && baseRelation(tree.tokens[token.head ?? -1] ?? token) === "nsubj";
  if (isOfSubject) return triggerOf(triggers, tree.tokens[token.head!]?.head) !== undefined; // it has one
  if (!reader.predicate(token.index).progressive) return false;
  const clauses = childrenWith(tree, token.index, "advcl").filter((clause) => openedAtOnce(tree, clause, lexicon));
  const above = openedAtOnce(tree, token, lexicon) ? [tree.tokens[token.head ?? -1]] : [];
  return [...clauses, ...above].some((other) => {
    if (other === undefined || triggerOf(triggers, other.index) === undefined) return false;
    const { tense, progressive } = reader.predicate(other.index);
    return tense === "past" && !progressive;
  });
}

/** "The strike paralysed the port": the noun is the event, the verb says what it did. */
export function hasEventSubject({ sentence: { tree }, triggers, lexicon }: DescribeContext, trigger: Trigger): boolean {
  const subject = childWith(tree, trigger.token.index, "nsubj");
  // "the attempt failed" tells how it ended
  if (subject !== undefined && isTried(tree, subject, lexicon)) return false;
  return triggerOf(triggers, subject?.index)?.isNoun === true;
}

/** "According to images released by the agency": what stands in a source is not told. */
export function standsInSource({ sentence: { tree }, lexicon }: DescribeContext, { token }: Trigger): boolean {
  for (let at: ParsedToken | undefined = token, hops = 0; at && hops < 8; hops++) {
    if (childrenWith(tree, at.index, "case").some((child) => lexicon.isSourcePreposition(child.lemma.toLowerCase())))
      return true;
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return false;
}

/** Neither who nor what: an unresolved pronoun, or nobody at all. */
export function isNameless({ subject, object, participants, places }: Taking): boolean {
  if (participants.some(({ kind }) => kind !== "unknown") || places.length > 0) return false;
  return (
    (subject === undefined || subject.upos === "PRON") &&
    (object === undefined || object.upos === "PRON") &&
    participants.length === 0
  );
}

/** "He took the title": nobody was found for the pronoun. */
export function isByPronoun({ subject, participants }: Taking): boolean {
  // whom a pronoun was found to mean takes part by name, whatever the kind
  return (
    subject?.upos === "PRON" &&
    !participants.some((one) => isNamed(one) || (one.role === "agent" && one.kind === "unknown"))
  );
}

/** "The firm sold it": nobody and nothing was found for the pronoun to whom or which it was done. */
export function isToPronoun({ names, sentence }: DescribeContext, { object }: Taking): boolean {
  return object?.upos === "PRON" && object.xpos === "PRP" && names.at(sentence.index, object.index) === undefined;
}

/** "Friday is the deadline", "the deadline is Friday": the day is what is said of it. */
export function isEquated({ sentence: { tree } }: DescribeContext, { token }: Trigger): boolean {
  const said = baseRelation(token) === "nsubj" && token.head !== undefined ? token.head : token.index;
  return childWith(tree, said, "cop") !== undefined;
}

/** "For the year ended 31 March": only which year is said. */
export function namesPeriod(
  { sentence: { tree, times }, lexicon }: DescribeContext,
  { token, type }: Trigger,
): boolean {
  const noun = describedBy(tree, token) ?? tree.tokens[token.index - 1];
  const isPeriod = noun?.upos === "NOUN" && lexicon.isAdverbial(noun.lemma);
  return isPeriod && EVENT_TYPES[type].group === "aspect" && isInTime(times, token.index + 1);
}

/** "The debate": nobody and nowhere. */
export function isBare({ participants, places }: Taking): boolean {
  return participants.length === 0 && places.length === 0;
}

/** A number stands with its subject or object: "freed 40 hostages". */
export function isCounted({ sentence: { tree } }: DescribeContext, { token }: Trigger): boolean {
  return childrenWith(tree, token.index, "nsubj", "obj").some(
    (child) =>
      child.upos === "NUM" || childrenWith(tree, child.index, "nummod", "compound").some(({ upos }) => upos === "NUM"),
  );
}

export function isNamed(participant: Participant): boolean {
  return participant.kind !== "unknown" && participant.kind !== "group";
}
