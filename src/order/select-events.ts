import { compareText } from "../merge/canonical-json.ts";
import { dayNumber } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import { likenessOf } from "../merge/name-matcher.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { TimelineEvent, TimelineOptions } from "../model/timeline.ts";
import { gatherDays, plainDay, weighDay } from "./rank-days.ts";

/** The events that the options ask to see. A view: nothing is discarded from the timeline's extractions. */
export function selectEvents(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  options: TimelineOptions,
): readonly TimelineEvent[] {
  const tests: ((event: TimelineEvent) => boolean)[] = [];
  if (options.about !== undefined) tests.push(isAbout(options.about));
  else if (options.detail !== "all") tests.push(({ salience }) => salience.main);
  const from = dayNumber(options.from);
  const to = dayNumber(options.to);
  if (from !== undefined) tests.push(({ date }) => (readRange(date)?.high ?? Infinity) >= from);
  if (to !== undefined) tests.push(({ date }) => (readRange(date)?.low ?? -Infinity) <= to);
  const shown = events.filter((event) => tests.every((test) => test(event)));
  return limitEvents(shown, articles, options.limit);
}

/** A person under any part of the name; of anything else no part: "iPhone" is not the iPhone 4. */
function isAbout(asked: string): (event: TimelineEvent) => boolean {
  return ({ participants }) =>
    participants.some(({ name, kind, aliases }) =>
      [name, ...aliases].some((other) => {
        const likeness = likenessOf({ name: other, kind }, { name: asked });
        return likeness === "same" || (likeness === "compatible" && (kind === "person" || other.length > asked.length));
      }),
    );
}

function limitEvents(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  limit: TimelineOptions["limit"],
): readonly TimelineEvent[] {
  if (limit === undefined) return events;
  const kept = limit.days === undefined ? events : keepDays(events, articles, limit.days);
  if (limit.events === undefined || kept.length <= limit.events) return kept;
  const best = new Set([...kept].sort(compareImportance).slice(0, limit.events));
  return kept.filter((event) => best.has(event));
}

/** Events of the days that matter most. */
function keepDays(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  days: number,
): readonly TimelineEvent[] {
  const ranked = [...gatherDays(events, articles)].map(([day, evidence]) => [day, weighDay(evidence)] as const);
  const best = new Set(
    ranked
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, days)
      .map(([day]) => day),
  );
  return events.filter((event) => best.has(plainDay(event) ?? Number.NaN));
}

function compareImportance(a: TimelineEvent, b: TimelineEvent): number {
  return b.salience.score - a.salience.score || b.sources.length - a.sources.length || compareText(a.id, b.id);
}
