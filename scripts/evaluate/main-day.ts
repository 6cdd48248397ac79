import type { EventDate } from "../../src/model/date.ts";
import type { EventMention } from "../../src/model/event.ts";
import { EVENT_TYPES, type EventTypeRow } from "../../src/model/event-types.ts";
import type { TemporalExpression } from "../../src/model/temporal.ts";

/** A crime report as it was read. */
export interface ReadReport {
  readonly text: string;
  readonly publishedOn: string;
  readonly mentions: readonly EventMention[];
  readonly times: readonly TemporalExpression[];
}

/** A day on which the main event may have been, with what speaks for it, in the order of `REASONS`. */
export interface Candidate {
  readonly day: string;
  readonly values: readonly number[];
}

/** Candidates of a report, and the day that gold gives it. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly wanted: string | undefined;
}

/** Reasons that lend the day of a neighbour. */
const NEAR: ReadonlySet<string> = new Set(["sentence", "same event", "narrative"]);
/** A day that was inferred from a neighbour weighs half of one that is said. */
const INFERRED_SHARE = 0.5;
/** The part of the text that counts as early. */
const EARLY = 0.25;
/** Steps of the fit, their length, and how much a weight is held near 0. */
const FIT = { steps: 400, rate: 1, shrink: 0.001 };

/** What is counted of one day. */
interface Told {
  readonly day: string;
  all: number;
  incidents: number;
  answers: number;
  reports: number;
  clocks: number;
  partsOfDay: number;
  early: number;
}

/**
 * What speaks for a day, and why it may:
 *
 * - its share of the salience of all that is dated: the article tells most of its main event
 * - incidents that are told of it; arrests, charges and trials, which answer an incident; reports, which tell of one
 * - a clock time or a part of the day: the hour is known of what happened, seldom of what was said
 * - that it is named early; that it is the earliest; that it is named and nothing is dated by it
 */
const REASONS: readonly ((told: Told, days: readonly Told[], total: number) => number)[] = [
  ({ all }, _, total) => (total === 0 ? 0 : all / total),
  ({ incidents }) => Math.log1p(incidents),
  ({ answers }) => Math.log1p(answers),
  ({ reports }) => Math.log1p(reports),
  ({ clocks }) => Math.log1p(clocks),
  ({ partsOfDay }) => Math.log1p(partsOfDay),
  ({ early }) => Math.log1p(early),
  ({ day }, days) => Number(days.every((other) => other.day >= day)),
  ({ all }) => Number(all === 0),
];

/** The days up to the publication that a report tells or names. */
export function candidatesOf({ text, publishedOn, mentions, times }: ReadReport): readonly Candidate[] {
  const days = new Map<string, Told>();
  const rowOf = (day: string | undefined): Told | undefined => {
    if (day === undefined || day > publishedOn) return undefined;
    const row = days.get(day) ?? emptyRow(day);
    days.set(day, row);
    return row;
  };
  for (const mention of mentions) {
    const own = dayOf(mention.date);
    const lent = mention.inferred && NEAR.has(mention.inferred.because) ? dayOf(mention.inferred.date) : undefined;
    const row = rowOf(own ?? lent);
    if (row === undefined) continue;
    const weight = mention.salience.score * (own === undefined ? INFERRED_SHARE : 1);
    const kind = kindOf(mention);
    row.all += weight;
    if (kind !== undefined) row[kind] += weight;
  }
  for (const { date, start } of times) {
    const row = rowOf(dayOf(date));
    if (row === undefined) continue;
    if (date?.precision === "hour" || date?.precision === "minute") row.clocks++;
    else if (date?.partOfDay !== undefined) row.partsOfDay++;
    if (start < text.length * EARLY) row.early++;
  }
  const rows = [...days.values()];
  const total = rows.reduce((sum, { all }) => sum + all, 0);
  return rows.map((row) => ({ day: row.day, values: REASONS.map((reason) => reason(row, rows, total)) }));
}

function emptyRow(day: string): Told {
  return { day, all: 0, incidents: 0, answers: 0, reports: 0, clocks: 0, partsOfDay: 0, early: 0 };
}

function kindOf({ type }: EventMention): "incidents" | "answers" | "reports" | undefined {
  const row: EventTypeRow = EVENT_TYPES[type];
  if (row.answers !== undefined) return "answers";
  if (row.unannounced) return "incidents";
  return row.group === "statement" ? "reports" : undefined;
}

/** The weights that make the wanted days most likely: a softmax over the days of each report. */
export function fitDays(choices: readonly Choice[]): readonly number[] {
  const data = choices.filter(
    ({ candidates, wanted }) => candidates.length > 1 && candidates.some(({ day }) => day === wanted),
  );
  let weights: readonly number[] = REASONS.map(() => 0);
  for (let step = 0; step < FIT.steps; step++) {
    const slope = weights.map((weight) => -FIT.shrink * weight);
    for (const { candidates, wanted } of data) {
      const chances = chancesOf(candidates, weights);
      candidates.forEach(({ day, values }, at) => {
        const pull = (Number(day === wanted) - (chances[at] ?? 0)) / data.length;
        values.forEach((value, row) => {
          slope[row] = (slope[row] ?? 0) + pull * value;
        });
      });
    }
    weights = weights.map((weight, row) => weight + FIT.rate * (slope[row] ?? 0));
  }
  return weights;
}

/** The likeliest day and how likely it is among the report's days; of equals the one that is told first. */
export function chooseDay(
  candidates: readonly Candidate[],
  weights: readonly number[],
): { readonly day: string; readonly trust: number } | undefined {
  const chances = chancesOf(candidates, weights);
  let best: { readonly day: string; readonly trust: number } | undefined;
  candidates.forEach(({ day }, at) => {
    const trust = chances[at] ?? 0;
    if (best === undefined || trust > best.trust) best = { day, trust };
  });
  return best;
}

/** The share of the telling alone. */
export const BY_SHARE: readonly number[] = REASONS.map((_, at) => Number(at === 0));

function chancesOf(candidates: readonly Candidate[], weights: readonly number[]): readonly number[] {
  const scores = candidates.map(({ values }) =>
    Math.exp(values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)),
  );
  const all = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / all);
}

/** The day, where a date is one. */
export function dayOf(date: EventDate | undefined): string | undefined {
  if (date === undefined || !("on" in date.begin) || !("on" in date.end)) return undefined;
  return date.begin.on === date.end.on ? date.begin.on : undefined;
}
