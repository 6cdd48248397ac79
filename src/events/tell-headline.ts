import type { EventMention, Salience } from "../model/event.ts";
import { tokenAt } from "./clause.ts";
import { belowTheLine, withHeadline } from "./rate-salience.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { isSubordinate } from "./read-story.ts";
import { isUnannounced } from "./unannounced.ts";

/** A mention and the sentence in which it stands. */
interface Told {
  readonly mention: EventMention;
  readonly sentence: ReadSentence;
}

/** So many words of a headline, and most of them, the sentence has that tells the same. */
const SHARED = 2;

/**
 * "Jury clears mayor of bribery" over "A jury on Thursday acquitted the former mayor": what a headline tells without a
 * day, and the text nowhere else in that word or kind, the opening sentence tells with its day. One line is enough.
 */
export function tellHeadlineOnce<T extends Told>(told: readonly T[]): readonly T[] {
  const body = told.filter(({ sentence }) => sentence.role === "body");
  const leads = body.filter((one) => one.sentence.bodyIndex === 0 && carriesDay(one));
  const words = leads[0] === undefined ? new Set<string>() : contentOf(leads[0].sentence);
  const isToldAgain = likenessOf(body);
  const saidIn = new Map<ReadSentence, boolean>();
  const carried = new Map<T, Salience>();
  for (const one of told) {
    const { mention, sentence } = one;
    if (sentence.role !== "headline" || !mention.salience.main || mention.expressions.length > 0) continue;
    if (isToldAgain(mention)) continue;
    if (!saidIn.has(sentence)) saidIn.set(sentence, isSaidIn(contentOf(sentence), words));
    const lead = saidIn.get(sentence) ? leads.find((other) => canCarry(other.mention, mention)) : undefined;
    if (lead === undefined) continue;
    carried.set(one, belowTheLine(mention.salience));
    carried.set(lead, withHeadline(lead.mention.salience));
  }
  return told.map((one) => {
    const salience = carried.get(one);
    return salience === undefined ? one : { ...one, mention: { ...one.mention, salience } };
  });
}

/** Of one status, and of an incident only another: "injured" is not told by "taken to hospital". */
function canCarry(lead: EventMention, headline: EventMention): boolean {
  return lead.status === headline.status && (isUnannounced(lead.type) || !isUnannounced(headline.type));
}

function isSaidIn(headline: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const shared = [...headline].filter((word) => words.has(word)).length;
  return shared >= SHARED && 2 * shared > headline.size;
}

/** A deed of the main clause with a day of its own. */
function carriesDay({ mention: { word, salience, expressions, date, trigger }, sentence: { tree } }: Told): boolean {
  const token = tokenAt(tree, trigger.start);
  const isDated = expressions.length > 0 && date?.kind !== "bound";
  return word === "verb" && salience.main && isDated && token !== undefined && !isSubordinate(tree, token);
}

/** Whether one of these tells something in the same word, or of the same kind. */
function likenessOf(told: readonly Told[]): (mention: EventMention) => boolean {
  const lemmas = new Set(told.map(({ mention }) => mention.lemma));
  const meanings = new Set(told.map(({ mention }) => mention.meaning));
  const types = new Set(told.map(({ mention }) => mention.type));
  return ({ lemma, meaning, type }) =>
    lemmas.has(lemma) || (meaning !== undefined && meanings.has(meaning)) || (type !== "other" && types.has(type));
}

/** What a sentence speaks of: its nouns, names and numbers. */
function contentOf({ tree }: ReadSentence): ReadonlySet<string> {
  const words = tree.tokens.filter(({ upos }) => upos === "NOUN" || upos === "PROPN" || upos === "NUM");
  return new Set(words.map(({ lemma }) => lemma.toLowerCase()));
}
