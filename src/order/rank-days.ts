import { dayNumber, dayOfInstant } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** What speaks for a day, each a count. */
export interface DayEvidence {
  /** Articles published on the day. */
  readonly published: number;
  /** Articles published the day after: a newspaper reports what was yesterday. */
  readonly nextDay: number;
  /** Articles that tell of an event of the day. */
  readonly told: number;
  /** Articles that come back to the day a week and more later. */
  readonly recalled: number;
  /** Independent sources of the day's best-told event. */
  readonly voices: number;
}

/**
 * What each kind of evidence adds, as a factor of the logarithm of its count. Chosen on the topics of T17 and Entities,
 * each topic left out in turn (`scripts/evaluate/days-that-matter.ts` prints both).
 */
export const DAY_WEIGHTS: Readonly<Record<keyof DayEvidence, number>> = {
  published: 0.5,
  nextDay: 1.5,
  told: 0.5,
  recalled: 1,
  voices: 1,
};

/** Days after which an article no longer reports but recalls. */
const RECALL = 7;

/** The evidence for every day on which an event lies or begins, by day number. */
export function gatherDays(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
): ReadonlyMap<number, DayEvidence> {
  const publishedOn = new Map(
    articles.map((article) => [article.id, dayNumber(article.publishedOn?.day ?? dayOfInstant(article.publishedAt))]),
  );
  const published = new Map<number, number>();
  for (const day of publishedOn.values()) if (day !== undefined) published.set(day, (published.get(day) ?? 0) + 1);
  const found = new Map<number, { readonly told: Set<string>; readonly recalled: Set<string>; voices: number }>();
  for (const event of events) {
    const day = plainDay(event);
    if (day === undefined) continue;
    const row = found.get(day) ?? { told: new Set<string>(), recalled: new Set<string>(), voices: 0 };
    found.set(day, row);
    row.voices = Math.max(row.voices, event.independentSources.length);
    for (const { articleId } of event.mentions) {
      row.told.add(articleId);
      if ((publishedOn.get(articleId) ?? day) - day >= RECALL) row.recalled.add(articleId);
    }
  }
  return new Map(
    [...found].map(([day, { told, recalled, voices }]) => [
      day,
      {
        published: published.get(day) ?? 0,
        nextDay: published.get(day + 1) ?? 0,
        told: told.size,
        recalled: recalled.size,
        voices,
      },
    ]),
  );
}

/** How much a day matters. */
export function weighDay(
  evidence: DayEvidence,
  weights: Readonly<Record<keyof DayEvidence, number>> = DAY_WEIGHTS,
): number {
  let sum = 0;
  for (const kind of EVIDENCE) sum += weights[kind] * Math.log1p(evidence[kind]);
  return sum;
}

const EVIDENCE = Object.keys(DAY_WEIGHTS) as readonly (keyof DayEvidence)[]; // the table's own keys

/** The one day on which an event lies or begins. */
export function plainDay({ date }: TimelineEvent): number | undefined {
  if (date === undefined || date.kind === "bound") return undefined;
  const range = readRange(date);
  if (range === undefined || range.low === -Infinity) return undefined;
  return range.low === range.high || (range.extent && range.beginsBy === range.low) ? range.low : undefined;
}
