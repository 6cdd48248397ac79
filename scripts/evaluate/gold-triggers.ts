import { extractEvents } from "../../src/extract-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { Extraction } from "../../src/model/timeline.ts";

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
