import { dayNumber, dayOfInstant } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventDate } from "../model/date.ts";
import type { EventMention } from "../model/event.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** What speaks for a day, each a count of articles. */
export interface DayEvidence {
  /** Published the day after: a newspaper reports what was yesterday. */
  readonly nextDay: number;
  /** Tell of an event of the day, and make it worth a line. */
  readonly told: number;
  /** Do so a week and more later. */
  readonly recalled: number;
  /** Date an event on the day in their first lines. */
  readonly lead: number;
}

/**
 * What each kind of evidence adds, as a factor of the logarithm of its count. Chosen on the topics of T17 and Entities,
 * each topic left out in turn (`scripts/evaluate/days-that-matter.ts` prints both); these four kinds stood out of ten sets
 * of kinds.
 */
export const DAY_WEIGHTS: Readonly<Record<keyof DayEvidence, number>> = {
  nextDay: 0.5,
  told: 0.5,
  recalled: 1.5,
  lead: 1,
};

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
  const found = new Map<number, Readonly<Record<"told" | "recalled" | "lead", Set<string>>>>();
  for (const [day, events] of toldOn) {
    const row = { told: new Set<string>(), recalled: new Set<string>(), lead: new Set<string>() };
    found.set(day, row);
    for (const { mentions } of events) {
      for (const { articleId, salience, sentence, date } of mentions) {
        if (salience.main) row.told.add(articleId);
        if (salience.main && (publishedOn.get(articleId) ?? day) - day >= RECALL) row.recalled.add(articleId);
        if (sentence.start < LEAD && saysDay(date)) row.lead.add(articleId);
      }
    }
  }
  return new Map(
    [...found].map(([day, { told, recalled, lead }]) => [
      day,
      { nextDay: published.get(day + 1) ?? 0, told: told.size, recalled: recalled.size, lead: lead.size },
    ]),
  );
}

/** The mention gives the day itself, and has it from no fellow. */
export function saysDay(date: EventDate | undefined): boolean {
  return date !== undefined && "on" in date.begin && date.basis !== "adopted";
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

/** The kinds of evidence. */
export const EVIDENCE = Object.keys(DAY_WEIGHTS) as readonly (keyof DayEvidence)[]; // the table's own keys

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
    const row = told.get(day);
    if (row === undefined) told.set(day, [mention]);
    else row.push(mention);
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
