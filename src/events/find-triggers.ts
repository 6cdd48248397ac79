import { type EventLexicon, words } from "../languages/event-lexicon.ts";
import type { SenseCondition } from "../languages/event-tables.ts";
import type { EntityKind } from "../model/event.ts";
import { type EventType, PLAN_CHANGE_TYPES, SPEECH_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, describedBy, type Tree } from "./clause.ts";
import { findSubject } from "./find-subject.ts";
import { hasScore } from "./has-score.ts";
import { particleOf } from "./particle.ts";
import { typeOfNoun } from "./type-of-noun.ts";

/** A word that names an event, with the type it has there. */
export interface Trigger {
  readonly token: ParsedToken;
  readonly type: EventType;
  readonly isNoun: boolean;
  /** What the word means in the sense that it has here, where that is not what it means elsewhere: "found guilty". */
  readonly meaning?: string;
  /** The word only carries or moves an event noun that is a trigger itself: "held", "postponed". */
  readonly carries?: ParsedToken;
}

/** Of what kind the thing is that a token names, where the article tells. */
export type KindOf = (token: ParsedToken) => EntityKind | undefined;

/** Finds the words of a sentence that name events. */
export function findTriggers(tree: Tree, lexicon: EventLexicon, kindOf: KindOf): Trigger[] {
  const found: Trigger[] = [];
  for (const token of tree.tokens) {
    if (token.upos === "VERB") {
      if (!isContentVerb(tree, token) || isStamp(tree, token, lexicon)) continue;
      const carries = carriedNoun(tree, token, lexicon);
      found.push({
        token,
        ...(carries ? { type: carrierType(tree, token, lexicon) ?? "other" } : senseOf(tree, token, lexicon, kindOf)),
        isNoun: false,
        ...(carries && { carries }),
      });
    } else if (isEventNoun(tree, token, lexicon)) {
      found.push({ token, type: typeOfNoun(tree, token, lexicon) ?? "other", isNoun: true });
    }
  }
  return found;
}

/** Describes a word that the caller says is a trigger. */
export function triggerAt(tree: Tree, token: ParsedToken, lexicon: EventLexicon, kindOf: KindOf): Trigger {
  if (token.upos === "VERB" || token.upos === "AUX")
    return { token, ...senseOf(tree, token, lexicon, kindOf), isNoun: false };
  const type = typeOfNoun(tree, token, lexicon);
  return { token, type: type ?? "other", isNoun: token.upos === "NOUN" || token.upos === "PROPN" };
}

/** "Posted by Vera Lund", "page last updated at 07:02": when the text was made, and by whom. */
function isStamp(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  if (token.xpos !== "VBN" && token.xpos !== "VBD") return false;
  const before = tree.tokens[token.index - 1];
  // "published on Monday, the report blames the mayor" has another main verb
  const isRoot = token.head === undefined && childWith(tree, token.index, "nsubj", "obj") === undefined;
  const isOpening = before === undefined && isRoot;
  const isLast = before !== undefined && lexicon.isOrdinal(before.lemma) && before.index < 2;
  return lexicon.isStamp(token.lemma) && (isOpening || isLast);
}

function isContentVerb(tree: Tree, token: ParsedToken): boolean {
  if (token.lemma === "be" || baseRelation(token) === "aux" || baseRelation(token) === "cop") return false;
  if (
    baseRelation(token) === "case" ||
    baseRelation(token) === "mark" ||
    baseRelation(token) === "fixed" ||
    baseRelation(token) === "amod" ||
    baseRelation(token) === "compound"
  )
    return false;
  // "tight-lipped", "president-elect"
  if (tree.tokens[token.index - 1]?.xpos === "HYPH" && tree.tokens[token.index - 1]?.end === token.start) return false;
  // "going to" before an infinitive is an auxiliary
  return !(
    token.lemma === "go" &&
    token.xpos === "VBG" &&
    childrenWith(tree, token.index, "xcomp").some((child) => child.xpos === "VB")
  );
}

/** Relations of a noun that only describes another. */
const NO_HEAD: ReadonlySet<string> = new Set(["compound", "flat", "amod"]);

function isEventNoun(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  if (typeOfNoun(tree, token, lexicon) === undefined) return false;
  const relation = baseRelation(token);
  if (NO_HEAD.has(relation) || isPartOfIdiom(tree, token, lexicon) || isSpeaker(tree, token, lexicon)) return false;
  // a proper noun names an event only as the head of its name: "Eastern Economic Forum"
  return token.upos === "NOUN" || childrenWith(tree, token.index, "compound", "flat", "amod").length > 0;
}

/** "The inquiry will publish its findings": a noun that says something names whoever says it. */
function isSpeaker(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const verb = noun.relation === "nsubj" && noun.head !== undefined ? tree.tokens[noun.head] : undefined;
  const type = verb?.upos === "VERB" ? lexicon.verbType(verb.lemma) : undefined;
  return type !== undefined && SPEECH_TYPES.has(type);
}

/** "Caught fire", "set on fire": the verb tells the event of the whole. */
function isPartOfIdiom(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const verb = noun.head === undefined ? undefined : tree.tokens[noun.head];
  if (verb?.upos !== "VERB") return false;
  const particle = particleOf(tree, verb.index, lexicon);
  if (particle === undefined || particle.split(" ").at(-1) !== noun.lemma) return false;
  return lexicon.verbType(`${verb.lemma} ${particle}`) !== undefined;
}

/** The event noun that a support verb, a plan verb or a verb of begin and end carries. */
export function carriedNoun(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const particle = particleOf(tree, verb.index, lexicon);
  const name = particle ? `${verb.lemma}_${particle}` : verb.lemma;
  const object = measured(tree, childWith(tree, verb.index, "obj"), lexicon);
  const passive = passiveSubject(tree, verb);
  const subject = childWith(tree, verb.index, "nsubj");
  const plan = lexicon.claim(verb, particle, "noun");
  const moves = isPlanClaim(plan?.claim);
  const isEdge = lexicon.edge(name) !== undefined;
  const carriesObject = moves || isEdge || lexicon.isSupport(name, "withObject");
  for (const noun of [object, passive]) if (noun && carriesObject && isEventNoun(tree, noun, lexicon)) return noun;
  // "the talks ended", not "the storm closed the port"
  const carriesSubject = lexicon.isSupport(name, "withSubject") || (object === undefined && isEdge);
  // "a shooting that occurred on Friday"; "the trial, which began on Monday" tells the beginning
  const isEmpty = lexicon.isSupport(name, "withSubject") && subject?.upos === "PRON";
  const relative = isEmpty ? describedBy(tree, verb) : undefined;
  const raised = raisedSubject(tree, verb) ?? relative ?? subject ?? sharedSubject(tree, verb);
  if (raised && (carriesSubject || (moves && verb.xpos === "VBN")) && isEventNoun(tree, raised, lexicon)) return raised;
  return undefined;
}

/** "Six hours of talks": what is measured is the event. */
function measured(tree: Tree, object: ParsedToken | undefined, lexicon: EventLexicon): ParsedToken | undefined {
  if (object === undefined || isEventNoun(tree, object, lexicon)) return object;
  return (
    childrenWith(tree, object.index, "nmod").find(
      (child) => isEventNoun(tree, child, lexicon) && childWith(tree, object.index, "nummod"),
    ) ?? object
  );
}

/** "The concert was held", "a concert that was to be held". */
function passiveSubject(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  const passive = childrenWith(tree, verb.index, "nsubj").find((child) => child.relation === "nsubj:pass");
  if (passive === undefined && childWith(tree, verb.index, "aux:pass")) return plannedNoun(tree, verb);
  if (verb.relation !== "acl:relcl" || verb.head === undefined || passive === undefined) return passive;
  const relative = passive.xpos === "WDT" || passive.xpos === "WP" || passive.xpos === "IN";
  return relative ? tree.tokens[verb.head] : passive;
}

/** "The trial was to start but was cancelled": a second conjunct without a subject of its own. */
function sharedSubject(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  if (verb.relation !== "conj" || verb.head === undefined) return undefined;
  const first = tree.tokens[verb.head];
  return first && (childWith(tree, first.index, "nsubj") ?? raisedSubject(tree, first));
}

/** "The trial was due to start": the subject of the governing word is the subject of the infinitive. */
function raisedSubject(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  if (verb.head === undefined) return undefined;
  if (verb.relation === "acl") return tree.tokens[verb.head];
  if (verb.relation !== "xcomp") return undefined;
  return childWith(tree, verb.head, "nsubj") ?? plannedNoun(tree, verb);
}

/** "The rally, due to be held on Friday, was cancelled": the noun that is described by a plan. */
export function plannedNoun(tree: Tree, { relation, head }: ParsedToken): ParsedToken | undefined {
  const plan = relation === "xcomp" && head !== undefined ? tree.tokens[head] : undefined;
  return plan?.relation === "acl" || plan?.relation === "amod" ? tree.tokens[plan.head ?? -1] : undefined;
}

/** What a word that calls off or moves a plan is itself. */
function carrierType(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): EventType | undefined {
  const claim = claimOf(tree, verb, lexicon, "noun")?.claim;
  return claim === "cancelled" || claim === "postponed" ? PLAN_CHANGE_TYPES[claim] : undefined;
}

function senseOf(
  tree: Tree,
  token: ParsedToken,
  lexicon: EventLexicon,
  kindOf: KindOf,
): Pick<Trigger, "type" | "meaning"> {
  const particle = particleOf(tree, token.index, lexicon);
  const whole = particle === undefined ? undefined : lexicon.verbType(`${token.lemma} ${particle}`);
  if (whole !== undefined) return { type: whole };
  for (const { when, type, meaning } of lexicon.senses(token.lemma))
    if (holds(tree, token, when, lexicon, kindOf)) return { type, ...(meaning !== undefined && { meaning }) };
  return { type: lexicon.verbType(token.lemma) ?? "other" };
}

/** "Meet demand", "left 12 dead": what stands beside a verb that names events says that here it names none. */
export function isAside({ token, type, isNoun }: Trigger, lexicon: EventLexicon): boolean {
  if (isNoun || type !== "other") return false;
  const plain = lexicon.senses(token.lemma).find(({ when }) => Object.keys(when).length === 0);
  return (plain?.type ?? lexicon.verbType(token.lemma) ?? "other") !== "other";
}

function hasCompany(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, verb.index, "obl").some((child) =>
    childrenWith(tree, child.index, "case").some((preposition) => lexicon.isCompany(preposition.lemma)),
  );
}

/** "The coach fired last week", "a fired accountant", "reports of shots fired": a bare participle is done to its nearest noun. */
function doneTo(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  if (verb.xpos !== "VBN" || verb.head === undefined) return undefined;
  const before = tree.tokens[verb.index - 1];
  if (verb.relation === "acl" && before?.upos === "NOUN") return before;
  return verb.relation === "acl" || verb.relation === "amod" ? tree.tokens[verb.head] : undefined;
}

function hasComplement(tree: Tree, verb: ParsedToken, lemmas: readonly string[]): boolean {
  return childrenWith(tree, verb.index, "xcomp", "ccomp", "advcl").some(({ lemma }) => lemmas.includes(lemma));
}

function holds(tree: Tree, verb: ParsedToken, when: SenseCondition, lexicon: EventLexicon, kindOf: KindOf): boolean {
  const passiveSubject = childrenWith(tree, verb.index, "nsubj").find((child) => child.relation === "nsubj:pass");
  // "a shot that was fired", "a man who fell", "died after falling": whom it is told of may stand elsewhere
  const toldOf = findSubject(tree, verb, lexicon);
  const object = childWith(tree, verb.index, "obj") ?? (passiveSubject && toldOf) ?? doneTo(tree, verb);
  const subject = passiveSubject
    ? childrenWith(tree, verb.index, "obl").find((child) => child.relation === "obl:agent")
    : toldOf;
  if (when.complement && (!object || childrenWith(tree, verb.index, "xcomp", "ccomp").length === 0)) return false;
  if (when.complementLemma && !hasComplement(tree, verb, words(when.complementLemma))) return false;
  if (when.infinitive && !childrenWith(tree, verb.index, "xcomp").some(({ xpos }) => xpos === "VB")) return false;
  if (when.noObject && object) return false;
  if (when.company && !hasCompany(tree, verb, lexicon)) return false;
  if (when.score && !hasScore(tree, verb)) return false;
  if (when.passive && !passiveSubject) return false;
  if (when.objectLemma && !(object && words(when.objectLemma).includes(object.lemma.toLowerCase()))) return false;
  if (when.subjectLemma && !(subject && words(when.subjectLemma).includes(subject.lemma.toLowerCase()))) return false;
  if (when.objectKind && !(object && kindOf(object) === when.objectKind)) return false;
  if (when.subjectKind && !(subject && kindOf(subject) === when.subjectKind)) return false;
  if (
    when.toKind &&
    !childrenWith(tree, verb.index, "obl").some(
      (goal) =>
        kindOf(goal) === when.toKind &&
        childrenWith(tree, goal.index, "case").some((child) => lexicon.placeRole(child.lemma) === "to"),
    )
  )
    return false;
  return true;
}
