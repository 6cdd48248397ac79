import { compareText } from "../merge/canonical-json.ts";
import { dayNumber } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import { likenessOf } from "../merge/name-matcher.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { TimelineDay, TimelineEvent, TimelineOptions } from "../model/timeline.ts";
import { chooseDays } from "./choose-days.ts";
import { plainDay } from "./rank-days.ts";

export interface SelectedEvents {
  readonly events: readonly TimelineEvent[];
  /** The days that were asked for, in the order of their importance. */
  readonly days?: readonly TimelineDay[];
}

/** The events that the options ask to see. A view: nothing is discarded from the timeline's extractions. */
export function selectEvents(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  options: TimelineOptions,
): SelectedEvents {
  const tests: ((event: TimelineEvent) => boolean)[] = [];
  if (options.about !== undefined) tests.push(isAbout(options.about));
  else if (options.detail !== "all") tests.push(({ salience }) => salience.main);
  const from = dayNumber(options.from);
  const to = dayNumber(options.to);
  if (from !== undefined) tests.push(({ date }) => (readRange(date)?.high ?? Infinity) >= from);
  if (to !== undefined) tests.push(({ date }) => (readRange(date)?.low ?? -Infinity) <= to);
  const shown = events.filter((event) => tests.every((test) => test(event)));
  const { days: count, events: most } = options.limit ?? {};
  if (count === undefined) return { events: keepMost(shown, most) };
  const days = chooseDays(shown, articles, count);
  const chosen = new Set(days.map(({ day }) => dayNumber(day)));
  return {
    events: keepMost(
      shown.filter((event) => chosen.has(plainDay(event))),
      most,
    ),
    days,
  };
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

function keepMost(events: readonly TimelineEvent[], count: number | undefined): readonly TimelineEvent[] {
  if (count === undefined || events.length <= count) return events;
  const best = new Set([...events].sort(compareImportance).slice(0, count));
  return events.filter((event) => best.has(event));
}

function compareImportance(a: TimelineEvent, b: TimelineEvent): number {
  return b.salience.score - a.salience.score || b.sources.length - a.sources.length || compareText(a.id, b.id);
}
