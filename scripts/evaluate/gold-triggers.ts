import { extractEvents } from "../../src/extract-events.ts";
import { contentId } from "../../src/merge/content-id.ts";
import type { Article } from "../../src/model/article.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { readRows } from "./read-corpus.ts";

/** A document of a corpus of event coreference, ECB+ or MEANTIME. */
export interface GoldDocument {
  readonly id: string;
  /** ECB+: `train` or `dev`. */
  readonly split?: string;
  readonly topic?: number | string;
  readonly subtopic?: string;
  /** MEANTIME: its part. */
  readonly corpus?: string;
  readonly dct?: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

export interface GoldEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cluster?: string;
  readonly validated?: boolean;
}

/** The documents of `events/ecbplus.jsonl`, or of one of its splits. */
export function readEcb(corpora: string, split?: string): readonly GoldDocument[] {
  const docs = readRows<GoldDocument>(`${corpora}/events/ecbplus.jsonl`);
  return split === undefined ? docs : docs.filter((doc) => doc.split === split);
}

/** The documents of `events/meantime.jsonl`, with the events that stand in a chain. */
export function readMeantime(corpora: string): readonly GoldDocument[] {
  return readRows<GoldDocument>(`${corpora}/events/meantime.jsonl`).map((doc) => ({
    ...doc,
    events: doc.events.filter(({ cluster }) => cluster !== undefined),
  }));
}

/**
 * The mentions of a gold document's validated triggers, each under `document|event`. The corpus's ids stand in the order of
 * its topics, so the extraction's article bears another.
 */
export function describeGold(doc: GoldDocument): Extraction {
  const id = contentId(doc.text + doc.id);
  const triggers = doc.events.filter(({ validated }) => validated !== false);
  const extraction = describeTriggers({ id, text: doc.text, ...(doc.dct && { publishedAt: doc.dct }), triggers });
  const mentions = extraction.mentions.map((mention) => ({ ...mention, id: mention.id.replace(id, doc.id) }));
  return { ...extraction, mentions };
}

/** In the order in which merging takes them. */
export function inOrder(extractions: readonly Extraction[]): readonly Extraction[] {
  return [...extractions].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** A document with the offsets of its gold triggers; no other gold attribute is read. */
export interface TriggerDocument {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly triggers: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** The mentions of the given triggers, as our own extraction describes them, each under its trigger's id. */
export function describeTriggers({ id, text, publishedAt, triggers }: TriggerDocument): Extraction {
  const spans = triggers.map(({ start, end }) => ({ start, end }));
  const extraction = tryExtract({ id, text, ...(publishedAt === undefined ? {} : { publishedAt }) }, spans);
  const taken = new Set<string>();
  const mentions = extraction.mentions.flatMap((mention) => {
    const { start, end } = mention.trigger;
    const own = triggers.find((trigger) => trigger.start < end && trigger.end > start && !taken.has(trigger.id));
    if (own === undefined) return [];
    taken.add(own.id);
    return [{ ...mention, id: `${id}|${own.id}` }];
  });
  return { ...extraction, mentions };
}

/** A document on which the extraction fails is counted as one without mentions, and named. */
function tryExtract(
  article: Article,
  triggers: readonly { readonly start: number; readonly end: number }[],
): Extraction {
  try {
    return extractEvents(article, { triggers });
  } catch (error) {
    console.error(`extraction failed: ${article.id} ${String(error)}`);
    return { article: { id: article.id }, mentions: [], diagnostics: [] };
  }
}

/** A crude root, for the baselines alone. */
export function stripSuffix(word: string): string {
  const row = [/(?<=\p{L}{3})ies$/u, /(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u].find((suffix) => suffix.test(word));
  const stem = row === undefined ? word : word.replace(row, "");
  return /([^lsz])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
