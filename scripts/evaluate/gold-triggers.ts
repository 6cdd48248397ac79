import type { EventMention, Participant, Quote } from "../../src/model/event.ts";
import type { Extraction } from "../../src/model/timeline.ts";

/** A document with the offsets of its gold triggers; no other gold attribute is read. */
export interface TriggerDocument {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly triggers: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/**
 * The feed of the coreference measure: describes the given triggers from the surface alone (word, names around it in
 * the sentence, words of the text). To be replaced by `extractEvents(article, { triggers })`.
 */
export function describeTriggers({ id, text, publishedAt, triggers }: TriggerDocument): Extraction {
  const sentences = splitSentences(text);
  return {
    article: { id, terms: countTerms(text), ...(publishedAt === undefined ? {} : { publishedAt }) },
    mentions: triggers.map((trigger) => describe(id, text, sentences, trigger)),
    diagnostics: [],
  };
}

function describe(
  articleId: string,
  text: string,
  sentences: readonly Quote[],
  { id, start, end }: TriggerDocument["triggers"][number],
): EventMention {
  const sentence = sentences.find((one) => start >= one.start && start < one.end) ?? { start, end, text: text.slice(start, end) };
  const word = text.slice(start, end);
  return {
    id: `${articleId}|${id}`,
    articleId,
    sentence,
    trigger: { start, end, text: word },
    lemma: stripSuffix(word.toLowerCase()),
    type: "other",
    undatedBecause: "no expression",
    expressions: [],
    status: "occurred",
    polarity: "positive",
    cues: [],
    participants: namesAround(sentence, start),
    places: [],
    quantities: [],
    title: word,
    salience: { score: 0.5, main: true, reasons: [] },
    steps: [],
  };
}

function namesAround(sentence: Quote, at: number): readonly Participant[] {
  const found = [...sentence.text.matchAll(/\p{Lu}[\p{L}\p{N}'’-]*(?: (?:\p{Lu}|of |the )[\p{L}\p{N}'’-]*)*/gu)]
    .filter(({ index }) => index > 0)
    .map(([name, ], place) => ({ name, place }))
    .slice(0, 8);
  return found.map(({ name }) => ({ name, kind: "unknown", role: sentence.start + sentence.text.indexOf(name) < at ? "agent" : "patient", quote: { start: 0, end: name.length, text: name } }));
}

function splitSentences(text: string): readonly Quote[] {
  const found: Quote[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?]["”’]?\s+(?=\p{Lu}|["“])|\n+/gu)) {
    const end = index + mark.trimEnd().length;
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

export function countTerms(text: string): readonly { readonly term: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([term, count]) => ({ term, count })).sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

export function stripSuffix(word: string): string {
  const row = [/(?<=\p{L}{3})ies$/u, /(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u].find((suffix) => suffix.test(word));
  const stem = row === undefined ? word : word.replace(row, "");
  return /([^lsz])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
