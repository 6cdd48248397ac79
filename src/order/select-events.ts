import { compareText } from "../merge/canonical-json.ts";
import { dayNumber } from "../merge/day-number.ts";
import { readRange } from "../merge/day-range.ts";
import type { MentionPrint } from "../merge/mention-print.ts";
import { likenessOf, type Named } from "../merge/name-matcher.ts";
import { withoutOwner } from "../merge/same-name.ts";
import { mayBeMain } from "../merge/weigh-event.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { TimelineDay, TimelineEvent, TimelineOptions } from "../model/timeline.ts";
import { chooseDays } from "./choose-days.ts";
import { daysTold } from "./rank-days.ts";

export interface SelectedEvents {
  readonly events: readonly TimelineEvent[];
  /** The days that were asked for, in the order of their importance. */
  readonly days?: readonly TimelineDay[];
}

/** Which mentions may be an event that the options ask to see: what is not is not even described. */
export function mayBeShown({ about, detail }: TimelineOptions): (prints: readonly MentionPrint[]) => boolean {
  return about === undefined && detail !== "all" ? mayBeMain : () => true;
}

/** The events that the options ask to see. A view: nothing is discarded from the timeline's extractions. */
export function selectEvents(
  events: readonly TimelineEvent[],
  articles: readonly ArticleRecord[],
  options: TimelineOptions,
): SelectedEvents {
  const tests: ((event: TimelineEvent) => boolean)[] = [];
  if (options.about !== undefined) {
    const takesPart = whoIsMeant(options.about, events);
    tests.push(({ participants }) => participants.some(takesPart));
  } else if (options.detail !== "all") tests.push(({ salience }) => salience.main);
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
      shown.filter((event) => [...daysTold(event).keys()].some((day) => chosen.has(day))),
      most,
    ),
    days,
  };
}

/**
 * Whether a participant is whom a name asks for: a person under any part of the name; of anything else no part: "iPhone" is
 * not the iPhone 4. Where the events call what was asked for by its owner as well, the name without the owner is meant too.
 */
export function whoIsMeant(asked: string, events: readonly TimelineEvent[]): (participant: Called) => boolean {
  const owned = events.flatMap(({ participants }) =>
    participants
      .flatMap(namesOf)
      .filter((named) => means(named, asked))
      .flatMap(({ name }) => withoutOwner(name) ?? []),
  );
  const meant = [asked, ...new Set(owned)];
  return (participant) => namesOf(participant).some((named) => meant.some((one) => means(named, one)));
}

/** A participant of an event, or of one mention. */
export interface Called extends Named {
  readonly aliases?: readonly string[];
}

function namesOf({ name, aliases = [], ...rest }: Called): readonly Named[] {
  return [name, ...aliases].map((other) => ({ ...rest, name: other }));
}

function means(named: Named, asked: string): boolean {
  const likeness = likenessOf(named, { name: asked });
  return (
    likeness === "same" || (likeness === "compatible" && (named.kind === "person" || named.name.length > asked.length))
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
