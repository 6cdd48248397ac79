import { formatDay } from "../calendar/civil.ts";
import { compareText } from "../merge/canonical-json.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventMention } from "../model/event.ts";
import type { DayEvent, TimelineDay, TimelineEvent } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { daysTold, EVIDENCE, gatherDays, saysDay, weighDay, weighEvidence } from "./rank-days.ts";

/** Main events of a day that are named. */
const NAMED = 5;
/** Letters by which words are held to be one. */
const ROOT = 6;

/** The days that matter most, the most important first, each with its main events. */
export function chooseDays(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  count: number,
): readonly TimelineDay[] {
  const byDay = groupByDay(events);
  return [...gatherDays(byDay, articles)]
    .map(([day, evidence]) => ({ day, evidence, weight: weighDay(evidence) }))
    .sort((a, b) => b.weight - a.weight || a.day - b.day)
    .slice(0, count)
    .map(({ day, evidence, weight }) => ({
      day: formatDay(day),
      weight: round(weight),
      reasons: EVIDENCE.filter((kind) => evidence[kind] > 0).map((kind) => ({
        reason: REASONS[kind](evidence[kind]),
        weight: round(weighEvidence(evidence[kind])),
      })),
      events: mainEvents(byDay.get(day)!), // the evidence comes from the same mentions
    }));
}

const REASONS = {
  nextDay: (count: number) => `${articlesOf(count)} published the day after`,
  told: (count: number) => `told by ${articlesOf(count)}`,
  named: (count: number) => `named by ${articlesOf(count)}`,
  recalled: (count: number) => `recalled by ${articlesOf(count)}`,
  lead: (count: number) => `in the first lines of ${articlesOf(count)}`,
} as const satisfies Record<(typeof EVIDENCE)[number], (count: number) => string>;

function articlesOf(count: number): string {
  return count === 1 ? "1 article" : `${count} articles`;
}

/** An event with those of its mentions that speak for one day. */
export interface ToldEvent extends Pick<TimelineEvent, "id" | "title" | "salience"> {
  readonly mentions: readonly EventMention[];
}

/** What is told of each day, by day number. */
export function groupByDay(events: readonly TimelineEvent[]): ReadonlyMap<number, readonly ToldEvent[]> {
  const byDay = new Map<number, ToldEvent[]>();
  for (const event of events) {
    for (const [day, mentions] of daysTold(event)) {
      const told = { id: event.id, title: event.title, salience: event.salience, mentions };
      addToGroup(byDay, day, told);
    }
  }
  return byDay;
}

/** The events of one day that most articles tell and that deserve most, each with the sentence that says most of the day. */
export function mainEvents(events: readonly ToldEvent[]): readonly DayEvent[] {
  const spread = countWords(events);
  return events
    .map((event) => ({ event, weight: weighInDay(event) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.event.id, b.event.id))
    .slice(0, NAMED)
    .map(({ event: { id, title, mentions } }) => {
      const dated = mentions.filter(({ date }) => saysDay(date));
      const { articleId, sentence } = mostTelling(dated.length > 0 ? dated : mentions, spread);
      return { id, title, articleId, sentence };
    });
}

function weighInDay({ mentions, salience }: ToldEvent): number {
  return Math.log1p(new Set(mentions.map(({ articleId }) => articleId)).size) + salience.score;
}

/** In how many sentences of the day each word stands. */
function countWords(events: readonly ToldEvent[]): ReadonlyMap<string, number> {
  const texts = new Set(events.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence.text)));
  const spread = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** The mention whose sentence has most of the words that the day's other sentences have, for its length. */
function mostTelling(mentions: readonly EventMention[], spread: ReadonlyMap<string, number>): EventMention {
  const weights = mentions.map((mention) => {
    const words = wordsOf(mention.sentence.text);
    let sum = 0;
    for (const word of words) sum += Math.log(spread.get(word) ?? 1);
    return { mention, weight: sum / Math.sqrt(words.size + SHORT) };
  });
  const [best] = weights.sort((a, b) => b.weight - a.weight || compareText(a.mention.id, b.mention.id));
  return best!.mention; // an event has mentions
}

/** Added to a sentence's length, so that a few words that all speak of make no sentence. */
const SHORT = 4;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu)].map(([word]) => word.slice(0, ROOT)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
