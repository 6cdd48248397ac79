import { compareText } from "../merge/canonical-json.ts";
import { dayNumber } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import { likenessOf } from "../merge/name-matcher.ts";
import type { TimelineEvent, TimelineOptions } from "../model/timeline.ts";

/** The events that the options ask to see. A view: nothing is discarded from the timeline's extractions. */
export function selectEvents(events: readonly TimelineEvent[], options: TimelineOptions): readonly TimelineEvent[] {
  const tests: ((event: TimelineEvent) => boolean)[] = [];
  if (options.about !== undefined) tests.push(isAbout(options.about));
  else if (options.detail !== "all") tests.push(({ salience }) => salience.main);
  const from = dayNumber(options.from);
  const to = dayNumber(options.to);
  if (from !== undefined) tests.push(({ date }) => (readRange(date)?.high ?? Infinity) >= from);
  if (to !== undefined) tests.push(({ date }) => (readRange(date)?.low ?? -Infinity) <= to);
  const shown = events.filter((event) => tests.every((test) => test(event)));
  return limitEvents(shown, options.limit);
}

function isAbout(name: string): (event: TimelineEvent) => boolean {
  return ({ participants }) =>
    participants.some((one) =>
      [one.name, ...one.aliases].some((other) => likenessOf({ name: other, kind: one.kind }, { name }) !== "different"),
    );
}

function limitEvents(events: readonly TimelineEvent[], limit: TimelineOptions["limit"]): readonly TimelineEvent[] {
  if (limit === undefined) return events;
  const kept = limit.days === undefined ? events : keepDays(events, limit.days);
  if (limit.events === undefined || kept.length <= limit.events) return kept;
  const best = new Set([...kept].sort(compareImportance).slice(0, limit.events));
  return kept.filter((event) => best.has(event));
}

/** Events of the days whose events weigh most together. */
function keepDays(events: readonly TimelineEvent[], days: number): readonly TimelineEvent[] {
  const weight = new Map<number, number>();
  for (const event of events) {
    const day = plainDay(event);
    if (day !== undefined) weight.set(day, (weight.get(day) ?? 0) + event.salience.score);
  }
  const ranked = [...weight].sort(([a, m], [b, n]) => n - m || a - b).slice(0, days);
  const best = new Set(ranked.map(([day]) => day));
  return events.filter((event) => best.has(plainDay(event) ?? Number.NaN));
}

/** The one day on which an event lies or begins. */
function plainDay({ date }: TimelineEvent): number | undefined {
  const range = readRange(date);
  return range === undefined || (range.low !== range.high && !range.extent) ? undefined : range.low;
}

function compareImportance(a: TimelineEvent, b: TimelineEvent): number {
  return b.salience.score - a.salience.score || b.sources.length - a.sources.length || compareText(a.id, b.id);
}
