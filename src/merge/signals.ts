import type { SignalWeight } from "../model/step.ts";
import { type DayRange, gapBetween, isSameRange } from "./day-range.ts";
import { happensOnce, happensOnceInLife } from "./happens-once.ts";
import type { MentionPrint } from "./mention-print.ts";
import { countShared, haveMatch, type NameMatcher } from "./name-matcher.ts";
import type { SharedWords } from "./word-weights.ts";

/** What comparing needs to know beside the two mentions. */
export interface SignalContext {
  readonly names: NameMatcher;
  /** What words their sentences share. */
  readonly words: SharedWords;
  /** Other weights than the table's, for fitting. */
  readonly weights?: SignalWeights | undefined;
}

interface SignalRow {
  readonly signal: Exclude<keyof SignalWeights, "bias">;
  /** From -1 (speaks fully against) to 1, or more where it decides; 0 where it says nothing. */
  readonly value: (a: MentionPrint, b: MentionPrint, context: SignalContext) => number;
}

/**
 * What each signal adds where it fires fully. Begun as log-odds on the training topics of ECB+ (`fit-signals.ts`: lemma,
 * type, names, places, words, article), moved by coordinate search for CoNLL F1 on them (`tune-signals.ts`, +1.4 points on
 * topics left out). "Reporting" is the sum that a later fit gave to saying at all and to saying other words. Set by what
 * they mean, as that corpus has little of it: date, quantity, type alone, negation, story; "meaning" and "deed of nobody" by
 * their place between lemma, stem and type. "Other word in it" was fitted beside the sum of the others on those topics (-1.6):
 * an article that says "rose" and "climbed" tells two things. Moved again on half of the topics, with the signs kept, they gained nothing on
 * the other half.
 */
export const SIGNAL_WEIGHTS = {
  bias: -2.5,
  type: 1.9,
  lemma: 2.4,
  meaning: 1.6,
  story: 1,
  date: 2.5,
  participants: 1,
  "other participants": -0.8,
  company: 0.5,
  place: 0.6,
  "other place": -0.5,
  quantity: 1.5,
  sentence: 1.1,
  "near words": 1.1,
  "same sentence": -3.5,
  "same article": 0.7,
  "other word in it": -1.5,
  "general word": 0.5,
  "words beside a general word": 2,
  "nothing named": 0.3,
  "deed of nobody": -1.5,
  "type alone": -1.2,
  reporting: -3,
  negation: -2,
  stance: 0,
} as const;

/** Weights by signal; `bias` is the score before any signal. */
export type SignalWeights = Readonly<Record<keyof typeof SIGNAL_WEIGHTS, number>>;

/** The signals by which mentions are compared. */
export const SIGNALS: readonly SignalRow[] = [
  {
    signal: "type",
    value: (a, b) => (a.type === "other" || a.family !== b.family ? 0 : a.type === b.type ? 1 : 0.5),
  },
  { signal: "lemma", value: (a, b) => (a.lemma === b.lemma ? 1 : a.stem === b.stem ? 0.6 : 0) },
  { signal: "meaning", value: (a, b) => Number(a.stem !== b.stem && areSynonyms(a, b)) },
  { signal: "story", value: (a, b) => (a.story === b.story ? 1 : -1) },
  { signal: "date", value: compareDates },
  { signal: "participants", value: compareActors },
  { signal: "other participants", value: (a, b, context) => Number(haveOtherActors(a, b, context)) },
  { signal: "company", value: compareOthers },
  { signal: "place", value: comparePlaces },
  { signal: "other place", value: (a, b, { names }) => Number(areElsewhere(a, b, names)) },
  { signal: "quantity", value: compareAmounts },
  { signal: "sentence", value: compareSentences },
  { signal: "near words", value: (_, __, { words }) => words.near },
  { signal: "same sentence", value: (a, b) => Number(isSameSentence(a, b)) },
  { signal: "same article", value: (a, b) => Number(a.article === b.article) },
  { signal: "other word in it", value: (a, b) => Number(isOtherWord(a, b)) },
  { signal: "general word", value: (a, b) => Number(a.type === "other" || b.type === "other") },
  { signal: "words beside a general word", value: compareGeneral },
  { signal: "nothing named", value: (a, b) => Number(a.bare || b.bare) },
  { signal: "deed of nobody", value: compareBareDeeds },
  {
    signal: "type alone",
    value: (a, b) => Number(a.stem !== b.stem && !areSynonyms(a, b) && (a.bare || b.bare)),
  },
  { signal: "reporting", value: compareReports },
  { signal: "negation", value: compareNegation },
  { signal: "stance", value: compareStances },
];

export interface Comparison {
  readonly score: number;
  readonly signals: readonly SignalWeight[];
}

/** The sum of the signals that fire for two mentions. */
export function scoreMentions(a: MentionPrint, b: MentionPrint, context: SignalContext): number {
  const { weights } = context;
  const { bias, rows } = weights === undefined ? LISTED : listWeights(weights);
  let score = bias;
  for (let at = 0; at < rows.length; at++) score += rows[at]! * SIGNALS[at]!.value(a, b, context); // a weight for each signal
  return round(score);
}

/** Weights in the order of the signals: a look by place is faster than one by name. */
function listWeights(weights: SignalWeights): { readonly bias: number; readonly rows: Float64Array } {
  return { bias: weights.bias, rows: Float64Array.from(SIGNALS, ({ signal }) => weights[signal]) };
}

const LISTED = listWeights(SIGNAL_WEIGHTS);

/** The signals that fire for two mentions and their sum. */
export function compareMentions(a: MentionPrint, b: MentionPrint, context: SignalContext): Comparison {
  const { weights = SIGNAL_WEIGHTS } = context;
  const signals: SignalWeight[] = [{ signal: "before any signal", weight: weights.bias }];
  let score = weights.bias;
  for (const { signal, value } of SIGNALS) {
    const said = weights[signal] * value(a, b, context);
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

/** The same where one of them was a plan, which may have been moved in between. */
const SLIP_VALUES: readonly (readonly [number, number])[] = [
  [3, -0.6],
  [Number.POSITIVE_INFINITY, -0.8],
];

/** Where only one mention is dated, the other is thought to speak of what is near its own publication. */
const NEARNESS: readonly (readonly [number, number])[] = [
  [3, 0.25],
  [14, 0.1],
  [60, -0.2],
  [Number.POSITIVE_INFINITY, -2],
];

/** The same where the undated one may look ahead: what is to come may be near or far. */
const STILL_AHEAD: readonly (readonly [number, number])[] = [
  [3, 0.25],
  [14, 0.1],
  [Number.POSITIVE_INFINITY, 0],
];

/** Where neither is dated, by the days between the two articles. */
const REPORTED_APART: readonly (readonly [number, number])[] = [
  [10, 0],
  [60, -0.15],
  [Number.POSITIVE_INFINITY, -0.5],
];

/** Where a move of the plan is told, or it can have happened only once, other days are no news. */
const MOVED = -0.1;

function compareDates(a: MentionPrint, b: MentionPrint, { names }: SignalContext): number {
  if (!a.dated || !b.dated) {
    const said = compareTimes(a, b);
    return said < 0 && happensOnceInLife(a, b, names) ? 0 : said;
  }
  const gap = gapBetween(a.range!, b.range!); // dated mentions have a range
  if (gap > 0) {
    if (a.moves || b.moves || happensOnce(a, b, names)) return MOVED;
    return stepValue(a.stance === "ahead" || b.stance === "ahead" ? SLIP_VALUES : GAP_VALUES, gap);
  }
  if (isSameRange(a.range!, b.range!)) return a.range!.high - a.range!.low <= 7 ? 1 : 0.5;
  const width = Math.max(a.range!.high - a.range!.low, b.range!.high - b.range!.low);
  return width <= 3 ? 0.8 : width <= 31 ? 0.5 : 0.2;
}

/** The same where one of them or both have no date of their own: by the article's, or the time of which their sentence tells. */
function compareTimes(a: MentionPrint, b: MentionPrint): number {
  const one = a.dated ? a : b.dated ? b : a.told !== undefined ? a : b;
  const other = one === a ? b : a;
  const range = one.dated ? one.range : one.told;
  if (range === undefined) {
    if (a.published === undefined || b.published === undefined) return 0;
    return stepValue(REPORTED_APART, Math.abs(a.published - b.published));
  }
  const gap = gapTo(range, other);
  if (gap === undefined) return 0;
  if (isAheadOf(range, other)) return stepValue(STILL_AHEAD, gap);
  if (one.dated && (other.told === undefined || gap > SAME_TIME)) return stepValue(NEARNESS, gap);
  return gap > SAME_TIME ? LONG_PAST : 0;
}

/** A time after the publication of a mention that names none and is not told as past. */
function isAheadOf(range: DayRange, { told, published, stance }: MentionPrint): boolean {
  return told === undefined && stance !== "told" && published !== undefined && range.low > published;
}

/** Days from one time to that of which another mention's sentence tells, else to its publication. */
function gapTo(range: DayRange, { told, published }: MentionPrint): number | undefined {
  if (told !== undefined) return gapBetween(range, told);
  return published === undefined ? undefined : Math.max(0, range.low - published, published - range.high);
}

/** Days beyond which the time of which a sentence tells is another time. */
const SAME_TIME = 60;
/** How much that speaks against one event, set by reading timelines; ECB+ and MEANTIME move by 0.2 at most. */
const LONG_PAST = -1;

/** How many of those who do it, or to whom it is done, both name. */
function compareActors(a: MentionPrint, b: MentionPrint, { names }: SignalContext): number {
  const [left, right] = [a.actors, b.actors];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = countShared(left, right, names);
  const fewer = Math.min(left.length, right.length);
  return Math.min(1, shared / (2 * fewer)) * (fewer > 1 ? 1 : 0.8);
}

/** Both name some and none is the same. */
function haveOtherActors(a: MentionPrint, b: MentionPrint, { names }: SignalContext): boolean {
  if (a.actors.length === 0 || b.actors.length === 0) return false;
  const [left, right] = [a.everyone, b.everyone];
  return !haveMatch(a.actors, right, names) && !haveMatch(b.actors, left, names);
}

function compareOthers(a: MentionPrint, b: MentionPrint, { names }: SignalContext): number {
  const [left, right] = [a.others, b.others];
  if (left.length === 0 || right.length === 0) return 0;
  return haveMatch(left, right, names) ? 1 : 0;
}

function comparePlaces(a: MentionPrint, b: MentionPrint, { names }: SignalContext): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  return haveMatch(a.places, b.places, names) ? 1 : 0;
}

function areElsewhere(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return !haveMatch(a.places, b.places, names);
}

function compareAmounts(a: MentionPrint, b: MentionPrint): number {
  if (a.amounts.size === 0 || b.amounts.size === 0) return 0;
  for (const [of, value] of a.amounts) if (b.amounts.get(of) === value) return 1;
  return 0;
}

/** Weighted overlap of the sentences' words; the same sentence says nothing. */
function compareSentences(a: MentionPrint, b: MentionPrint, { words }: SignalContext): number {
  return isSameSentence(a, b) ? 0 : words.sentences;
}

function isSameSentence(a: MentionPrint, b: MentionPrint): boolean {
  return a.article === b.article && a.sentence === b.sentence;
}

/** What two articles tell by a word of no event type ("make", "check") is one event by the words beside it, if at all. */
function compareGeneral(a: MentionPrint, b: MentionPrint, { words }: SignalContext): number {
  if (a.article === b.article || (a.type !== "other" && b.type !== "other")) return 0;
  return Math.min(1, 2 * (words.sentences - STRAY));
}

/** Overlap that any two sentences of one story may have. */
const STRAY = 0.1;

/** In one article another word, unless one only carries the other: "hold a summit" and "the summit". */
function isOtherWord(a: MentionPrint, b: MentionPrint): boolean {
  if (a.article !== b.article || a.stem === b.stem) return false;
  return !a.lemma.endsWith(` ${b.lemma}`) && !b.lemma.endsWith(` ${a.lemma}`);
}

/** A saying is one event with another only if the same is said: its type and its word tell little, the words beside it more. */
function compareReports(a: MentionPrint, b: MentionPrint, { words }: SignalContext): number {
  return a.reports && b.reports ? 1 - words.sentences : 0;
}

/**
 * "When it arrives": a verb that names nobody, nowhere and no day says little of what another article tells, and nothing
 * where it lies ahead and the other is over.
 */
function compareBareDeeds(a: MentionPrint, b: MentionPrint): number {
  const isBareDeed = (a.bare && a.isVerb) || (b.bare && b.isVerb);
  if (!isBareDeed || a.article === b.article) return 0;
  const isOtherTime = (a.stance === "ahead" && b.stance === "told") || (a.stance === "told" && b.stance === "ahead");
  return isOtherTime ? 3 : 1;
}

/** "Died" and "passed away", "hacked" and "the hacking": words of one meaning. */
export function areSynonyms(a: MentionPrint, b: MentionPrint): boolean {
  return a.meaning === b.meaning;
}

/** What one article tells and another denies in its own voice is seldom one event; a denial by someone is of what is told. */
function compareNegation(a: MentionPrint, b: MentionPrint): number {
  if (a.polarity === b.polarity) return 0;
  const [denial, other] = a.polarity === "negative" ? [a, b] : [b, a];
  return denial.inOwnVoice && other.stance === "told" ? 1 : 0;
}

function compareStances(a: MentionPrint, b: MentionPrint): number {
  return a.stance === b.stance ? 0.5 : 0;
}

function stepValue(table: readonly (readonly [number, number])[], at: number): number {
  for (const [most, value] of table) if (at <= most) return value;
  return 0; // the last row has no limit
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
