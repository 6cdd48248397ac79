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
  const words = leads.map(({ sentence }) => contentOf(sentence));
  const carried = new Map<T, Salience>();
  for (const one of told) {
    const { mention, sentence } = one;
    if (sentence.role !== "headline" || !mention.salience.main || mention.expressions.length > 0) continue;
    if (body.some((other) => isLike(mention, other.mention))) continue;
    const own = contentOf(sentence);
    const lead = leads.find((other, at) => canCarry(other.mention, mention) && isSaidIn(own, words[at]!)); // one for each lead
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

function isLike(a: EventMention, b: EventMention): boolean {
  return (
    a.lemma === b.lemma ||
    (a.meaning !== undefined && a.meaning === b.meaning) ||
    (a.type === b.type && a.type !== "other")
  );
}

/** What a sentence speaks of: its nouns, names and numbers. */
function contentOf({ tree }: ReadSentence): ReadonlySet<string> {
  const words = tree.tokens.filter(({ upos }) => upos === "NOUN" || upos === "PROPN" || upos === "NUM");
  return new Set(words.map(({ lemma }) => lemma.toLowerCase()));
}
