import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Language } from "../languages/language.ts";
import type { EventMention } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { belowTheLine } from "./rate-salience.ts";
import { isUnannounced } from "./unannounced.ts";

/**
 * What a sentence tells in two lines is told in one.
 *
 * "Killed in a crash", "called off the launch": a noun that gets the title and the day of its verb is no line of its
 * own; nor is one that its verb begins or ends, "the talks collapsed". "The bombing killed two" tells the bombing, in a line
 * of its own with a title of its own.
 *
 * @param triggers One for each mention.
 */
export function tellOnce(
  mentions: readonly EventMention[],
  triggers: readonly Trigger[],
  { events: { writeTitle }, lexicon }: Pick<Language, "events" | "lexicon">,
): readonly EventMention[] {
  const verbs = mentions.filter(({ word, salience }) => word === "verb" && salience.main);
  const told = new Set(verbs.map(lineOf));
  const phases = new Set(verbs.filter(isPhase).map(lineOf));
  const inPhase = phaseOf(mentions, triggers, lexicon);
  const verbAt = new Map(
    mentions.flatMap(
      (mention, position) =>
        mention.word === "verb" && mention.salience.main ? [[triggers[position]!.token.index, mention] as const] : [], // one for each mention
    ),
  );
  const tokenAt = new Map(triggers.map(({ token }) => [token.index, token]));
  /** "Unveiled it at an event", "profits fell": a noun that names no kind, or is of its verb's group, beside that verb's line. */
  const isToldByVerb = (noun: EventMention, token: ParsedToken): boolean => {
    const verb = token.head === undefined ? undefined : verbAt.get(token.head);
    if (verb === undefined || dayOf(verb) !== dayOf(noun)) return false;
    if (baseRelation(token) !== "nsubj") return noun.type === "other";
    return noun.type !== "other" && EVENT_TYPES[verb.type].group === EVENT_TYPES[noun.type].group;
  };
  /** "A lawsuit was settled", "is scheduled for public release": a noun of which that verb's line tells all. */
  const isNamedByVerb = (noun: EventMention, token: ParsedToken): boolean => {
    const verb = token.head === undefined ? undefined : verbAt.get(token.head);
    if (verb === undefined || isUnannounced(noun.type) || !isSaidIn(noun, verb)) return false;
    const isPlan = lexicon.claim(tokenAt.get(token.head!)!, undefined, "noun")?.claim === "planned"; // a verb stands there
    return baseRelation(token) !== "obl" || isPlan;
  };
  /** "Agreed on Monday to buy its rival": a plan that has no day of its own stands in the line of whoever made it. */
  const isToldWithGovernor = ({ word, date, title, salience }: EventMention, token: ParsedToken): boolean => {
    const governor = token.relation === "xcomp" && token.head !== undefined ? verbAt.get(token.head) : undefined;
    if (word !== "verb" || !salience.main || governor === undefined || (date && date.basis !== "tense")) return false;
    const said = new Set(wordsOf(governor));
    return wordsOf({ title }).every((word) => said.has(word));
  };
  return mentions.map((mention, position) => {
    const { token } = triggers[position]!; // one for each mention
    const line = lineOf(mention);
    if (isToldWithGovernor(mention, token)) return { ...mention, salience: belowTheLine(mention.salience) };
    if (mention.word !== "noun" || !mention.salience.main) return mention;
    if (inPhase(token, dayOf(mention))) return { ...mention, salience: belowTheLine(mention.salience) };
    // "Guards flee the capital after coup" beside "Guards flee the capital"
    if (!isUnannounced(mention.type) && beginningsOf(line).some((beginning) => told.has(beginning)))
      return { ...mention, salience: belowTheLine(mention.salience) };
    if (isToldByVerb(mention, token) || isNamedByVerb(mention, token))
      return { ...mention, salience: belowTheLine(mention.salience) };
    if (!told.has(line)) return mention;
    if (baseRelation(token) !== "nsubj" || phases.has(line))
      return { ...mention, salience: belowTheLine(mention.salience) };
    const { status, places } = mention;
    const noun = { noun: nameOf(mention, token, lexicon), nounPlural: token.xpos === "NNS" };
    return { ...mention, title: writeTitle({ status, negative: false, ...noun, places, rest: [] }) };
  });
}

/** "Bombing", "air strike": a noun with the word before it that makes it one. */
function nameOf({ sentence, trigger }: EventMention, { text, lemma }: ParsedToken, lexicon: EventLexicon): string {
  const before = sentence.text.slice(0, trigger.start - sentence.start).trimEnd();
  const word = before.slice(before.lastIndexOf(" ") + 1).toLowerCase();
  const isWhole = lexicon.nounType(`${word}_${lemma.toLowerCase()}`) !== undefined;
  return isWhole ? `${word} ${text.toLowerCase()}` : text.toLowerCase();
}

/** "Lawsuit" beside "Lawsuit settled", "public release planned" beside "update scheduled for public release", of one day. */
function isSaidIn(noun: EventMention, verb: EventMention): boolean {
  if (dayOf(noun) !== dayOf(verb)) return false;
  const words = wordsOf(noun);
  // the last word may tell its status
  const own = noun.status === "occurred" || words.length < 2 ? words : words.slice(0, -1);
  const told = new Set(wordsOf(verb));
  return own.every((word) => told.has(word));
}

function wordsOf({ title }: Pick<EventMention, "title">): readonly string[] {
  return title.toLowerCase().split(" ");
}

/** Whether a noun's beginning or end is told, with the same day: "the talks collapsed", "an outbreak that began in March". */
function phaseOf(mentions: readonly EventMention[], triggers: readonly Trigger[], lexicon: EventLexicon) {
  const verbs = new Set<string>();
  const nouns = new Set<string>();
  mentions.forEach((mention, position) => {
    if (mention.word === "noun" || !mention.salience.main || !isPhase(mention)) return;
    const { token } = triggers[position]!; // one for each mention
    // "the summit opened on Friday" is the summit's day
    if (!lexicon.isSupport(token.lemma, "begins")) verbs.add(`${dayOf(mention)} ${token.index}`);
    if (baseRelation(token) === "acl") nouns.add(`${dayOf(mention)} ${token.head ?? ""}`);
  });
  return (noun: ParsedToken, day: string): boolean =>
    nouns.has(`${day} ${noun.index}`) || (baseRelation(noun) === "nsubj" && verbs.has(`${day} ${noun.head ?? ""}`));
}

/** Tells the beginning or end of something; "the explosion closed the pit" tells what was done to the pit. */
function isPhase({ type, participants }: EventMention): boolean {
  return EVENT_TYPES[type].group === "aspect" && participants.every(({ role }) => role !== "patient");
}

function dayOf({ date }: EventMention): string {
  return date?.edtf ?? "";
}

/** What stands before each space of a line. */
function beginningsOf(line: string): readonly string[] {
  return [...line.matchAll(/ /g)].map(({ index }) => line.slice(0, index));
}

function lineOf(mention: EventMention): string {
  return `${dayOf(mention)} ${mention.title}`;
}
