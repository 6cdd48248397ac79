import type { EventMention } from "../model/event.ts";
import { isReportType } from "../model/event-types.ts";
import { isLineWithLead, withLead } from "./rate-salience.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** A mention, the sentence in which it stands, and the token that tells it. */
interface Told {
  readonly mention: EventMention;
  readonly sentence: ReadSentence;
  readonly token: number;
}

/**
 * "Astronomers have discovered a planet, according to a study": where neither the headline nor the first sentence of a
 * text has a line, the deed that the sentence tells gets one, though no day is known of it.
 */
export function tellLead<T extends Told>(told: readonly T[]): readonly T[] {
  const leads = told.filter(({ sentence: { role, bodyIndex } }) => role === "headline" || bodyIndex === 0);
  if (leads.some(({ mention }) => mention.salience.main)) return told;
  const reports = new Set(leads.filter(({ mention }) => isReportType(mention.type)).map(({ token }) => token));
  const deed = leads.find((one) => isMainDeed(one, reports));
  if (deed === undefined) return told;
  const { mention } = deed;
  return told.map((one) =>
    one === deed ? { ...one, mention: { ...mention, salience: withLead(mention.salience) } } : one,
  );
}

/** The predicate at the top of its sentence, or what that reports; of a kind of event, done and not far from a line. */
function isMainDeed({ mention, sentence: { role, tree }, token }: Told, reports: ReadonlySet<number>): boolean {
  const { type, status, salience, word, sentence } = mention;
  if (role !== "body" || word !== "verb" || type === "other" || isReportType(type)) return false;
  if (status !== "occurred" || sentence.text.endsWith("?") || !isLineWithLead(salience)) return false;
  const { relation, head } = tree.tokens[token]!; // a token of the sentence
  return head === undefined || (relation === "ccomp" && reports.has(head) && tree.tokens[head]?.head === undefined);
}
