import { dayNumber, dayOfInstant } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventDate } from "../model/date.ts";
import type { EventMention } from "../model/event.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";

/** What speaks for a day, each a count of articles. */
export interface DayEvidence {
  /** Published the day after: a newspaper reports what was yesterday. */
  readonly nextDay: number;
  /** Tell of an event of the day, and make it worth a line. */
  readonly told: number;
  /** Name the day of an event: an expression gives it, no inference and no other article. */
  readonly named: number;
  /** Name it a week and more later. */
  readonly recalled: number;
  /** Name it in their first lines. */
  readonly lead: number;
}

/** The kinds of evidence. */
export const EVIDENCE = [
  "nextDay",
  "told",
  "named",
  "recalled",
  "lead",
] as const satisfies readonly (keyof DayEvidence)[];

/** Days after which an article no longer reports but recalls. */
const RECALL = 7;

/** Characters of an article that are its first lines. */
const LEAD = 400;

/** The evidence for every day on which something is told to lie or begin: both by day number. */
export function gatherDays(
  toldOn: ReadonlyMap<number, readonly Pick<TimelineEvent, "mentions">[]>,
  articles: readonly ArticleRecord[],
): ReadonlyMap<number, DayEvidence> {
  const publishedOn = new Map(
    articles.map((article) => [article.id, dayNumber(article.publishedOn?.day ?? dayOfInstant(article.publishedAt))]),
  );
  const published = new Map<number, number>();
  for (const day of publishedOn.values()) if (day !== undefined) published.set(day, (published.get(day) ?? 0) + 1);
  return new Map(
    [...toldOn].map(([day, events]) => {
      const mentions = events.flatMap((event) => event.mentions);
      const named = mentions.filter(({ date }) => saysDay(date));
      const evidence: DayEvidence = {
        nextDay: published.get(day + 1) ?? 0,
        told: countArticles(mentions.filter(({ salience }) => salience.main)),
        named: countArticles(named),
        recalled: countArticles(named.filter(({ articleId }) => (publishedOn.get(articleId) ?? day) - day >= RECALL)),
        lead: countArticles(named.filter(({ sentence }) => sentence.start < LEAD)),
      };
      return [day, evidence];
    }),
  );
}

function countArticles(mentions: readonly EventMention[]): number {
  return new Set(mentions.map(({ articleId }) => articleId)).size;
}

/** The mention gives the day itself, and has it from no fellow. */
export function saysDay(date: EventDate | undefined): boolean {
  return date !== undefined && "on" in date.begin && date.basis !== "adopted";
}

/**
 * How much a day matters: the sum of what each kind of evidence adds. All kinds weigh the same: with a dozen topics to
 * choose on, chosen weights did worse on the topic left out than equal ones (Dawes 1979, "The robust beauty of improper
 * linear models"; `scripts/evaluate/days-that-matter.ts` prints both).
 */
export function weighDay(evidence: DayEvidence): number {
  return EVIDENCE.reduce((sum, kind) => sum + weighEvidence(evidence[kind]), 0);
}

/** What a count of articles adds: its logarithm, since the tenth article says less than the first. */
export function weighEvidence(count: number): number {
  return Math.log1p(count);
}

/**
 * The mentions of an event by the day for which they speak: the one that they give themselves, though the event has
 * another by most sources, else that of the event.
 */
export function daysTold(event: TimelineEvent): ReadonlyMap<number, readonly EventMention[]> {
  const agreed = plainDay(event.date);
  const told = new Map<number, EventMention[]>();
  for (const mention of event.mentions) {
    const day = (saysDay(mention.date) ? plainDay(mention.date) : undefined) ?? agreed;
    if (day === undefined) continue;
    addToGroup(told, day, mention);
  }
  return told;
}

/** The one day on which something lies or begins. */
function plainDay(date: EventDate | undefined): number | undefined {
  if (date === undefined || date.kind === "bound") return undefined;
  const range = readRange(date);
  if (range === undefined || range.low === -Infinity) return undefined;
  return range.low === range.high || (range.extent && range.beginsBy === range.low) ? range.low : undefined;
}
