import type { SignalWeight } from "../model/step.ts";
import { relateRanges } from "./day-range.ts";
import type { MentionPrint } from "./mention-print.ts";
import { countMatches, type NameMatcher } from "./name-matcher.ts";

/** What comparing needs to know beside the two mentions. */
export interface SignalContext {
  readonly match: NameMatcher;
  /** How telling a word of a sentence is in this story: high for rare words. */
  readonly rarity: (word: number) => number;
}

interface SignalRow {
  readonly signal: string;
  /** Added where the signal fires fully. */
  readonly weight: number;
  /** From -1 (speaks fully against) to 1; 0 where it says nothing. */
  readonly value: (a: MentionPrint, b: MentionPrint, context: SignalContext) => number;
}

/** The score at which two mentions are as likely one event as two, before any signal. */
export const BIAS = -2.7;

/**
 * The signals by which mentions are compared. `type`, `lemma`, `participants`, `place`, `sentence`, `story` and
 * `article` are log-odds fitted on the training topics of ECB+ (`scripts/evaluate/fit-signals.ts`); the date's
 * are set by what the dates can mean, as that corpus has few.
 */
export const SIGNALS: readonly SignalRow[] = [
  {
    signal: "type",
    weight: 1.5,
    value: (a, b) => (a.mention.type === b.mention.type ? Number(a.mention.type !== "other") : 0),
  },
  { signal: "lemma", weight: 1.9, value: (a, b) => (a.lemma === b.lemma ? 1 : a.stem === b.stem ? 0.6 : 0) },
  { signal: "story", weight: 1, value: (a, b) => (a.story === b.story ? 1 : -1) },
  { signal: "date", weight: 3, value: compareDates },
  { signal: "participants", weight: 2, value: compareActors },
  { signal: "company", weight: 0.8, value: compareOthers },
  { signal: "place", weight: 1, value: comparePlaces },
  { signal: "quantity", weight: 0.8, value: compareAmounts },
  { signal: "sentence", weight: 2.1, value: compareSentences },
  { signal: "stance", weight: 0.5, value: compareStances },
];

export interface Comparison {
  readonly score: number;
  readonly signals: readonly SignalWeight[];
}

/** The signals that fire for two mentions and their sum. */
export function compareMentions(a: MentionPrint, b: MentionPrint, context: SignalContext): Comparison {
  const signals: SignalWeight[] = [{ signal: "before any signal", weight: BIAS }];
  let score = BIAS;
  for (const { signal, weight, value } of SIGNALS) {
    const said = weight * value(a, b, context);
    if (said === 0) continue;
    score += said;
    signals.push({ signal, weight: round(said) });
  }
  return { score: round(score), signals };
}

/** Days of disagreement up to which the rest may outweigh the dates; see `vetoes.ts` for what lies beyond. */
const GAP_VALUES: readonly (readonly [number, number])[] = [
  [1, -0.8],
  [3, -1.2],
  [Number.POSITIVE_INFINITY, -1.6],
];

/** Where only one mention is dated, the other is thought to speak of what is near its own publication. */
const NEARNESS: readonly (readonly [number, number])[] = [
  [3, 0.25],
  [14, 0.1],
  [60, -0.15],
  [Number.POSITIVE_INFINITY, -0.6],
];

function compareDates(a: MentionPrint, b: MentionPrint): number {
  if (a.range === undefined && b.range === undefined) return 0;
  if (!a.dated || !b.dated) {
    const [dated, bare] = a.dated ? [a, b] : [b, a];
    if (!dated.dated || dated.range === undefined) return 0;
    if (bare.published === undefined) return 0;
    const distance = Math.max(0, dated.range.low - bare.published, bare.published - dated.range.high);
    return stepValue(NEARNESS, distance);
  }
  const relation = relateRanges(a.range!, b.range!); // dated mentions have a range
  if (relation.kind === "same") return a.range!.high - a.range!.low <= 7 ? 1 : 0.5;
  if (relation.kind === "apart") return stepValue(GAP_VALUES, relation.gap);
  const width = Math.max(a.range!.high - a.range!.low, b.range!.high - b.range!.low);
  return width <= 3 ? 0.8 : width <= 31 ? 0.5 : 0.2;
}

/** All that either names in common: 1; none though both name some: -1. */
function compareActors(a: MentionPrint, b: MentionPrint, { match }: SignalContext): number {
  const [left, right] = [a.actors.map(nameOf), b.actors.map(nameOf)];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = countMatches(left, right, match) + countMatches(right, left, match);
  const fewer = Math.min(left.length, right.length);
  if (shared === 0) {
    const loose = countMatches(left, b.others.map(nameOf), match) + countMatches(right, a.others.map(nameOf), match);
    return loose > 0 ? 0 : -0.8;
  }
  return Math.min(1, shared / (2 * fewer)) * (fewer > 1 ? 1 : 0.8);
}

function compareOthers(a: MentionPrint, b: MentionPrint, { match }: SignalContext): number {
  const [left, right] = [a.others.map(nameOf), b.others.map(nameOf)];
  if (left.length === 0 || right.length === 0) return 0;
  return countMatches(left, right, match) > 0 ? 1 : 0;
}

function comparePlaces(a: MentionPrint, b: MentionPrint, { match }: SignalContext): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  return countMatches(a.places.map(nameOf), b.places.map(nameOf), match) > 0 ? 1 : -0.5;
}

function compareAmounts(a: MentionPrint, b: MentionPrint): number {
  let shared = 0;
  for (const [of, value] of a.amounts) if (b.amounts.get(of) === value) shared++;
  return shared > 0 ? 1 : 0;
}

/** Weighted overlap of the sentences' words, halved so that half of the words in common is much. */
function compareSentences(a: MentionPrint, b: MentionPrint, { rarity }: SignalContext): number {
  if (a.mention.sentence.start === b.mention.sentence.start && a.article.id === b.article.id) return 0;
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const word of a.words) left += rarity(word);
  for (const word of b.words) right += rarity(word);
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const difference = a.words[i]! - b.words[j]!;
    if (difference === 0) shared += rarity(a.words[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const fewer = Math.min(left, right);
  return fewer === 0 ? 0 : Math.min(1, shared / fewer);
}

function compareStances(a: MentionPrint, b: MentionPrint): number {
  return a.stance === b.stance ? 0.5 : 0;
}

function stepValue(table: readonly (readonly [number, number])[], at: number): number {
  return table.find(([most]) => at <= most)![1]; // the last row has no limit
}

function nameOf(named: { readonly name: string }): string {
  return named.name;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
