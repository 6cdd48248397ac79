/**
 * How likely date and status of an event are right: fits the table of `src/merge/confidence-of.ts`, and says how reliable
 * it is on what it did not see.
 *
 *   npx tsx scripts/evaluate/confidence.ts CORPORA_DIR [--only shipped]     shipped: nothing is fitted, the table is asked
 *
 * Whole timelines are built from the plain texts (of gold nothing is read but what is judged), one for each document, for
 * all of MEANTIME, and for each subtopic of EventStoryLine. An event is judged where one of its mentions overlaps a gold
 * trigger; of several judgements the more frequent counts.
 *
 * - The date is right where the gold begin and end lie within the days of ours. It is not judged where gold knows less
 *   than a begin and an end, or where ours is finer than gold and agrees.
 * - The status is right where gold says as we do that it was or is (occurred, ongoing), or as we do that it has not yet
 *   been or may be (planned, expected, possible).
 * - TimeBank, AQUAINT: dates from links to expressions and to the day of publication; the claim from polarity (not in
 *   AQUAINT, where half of all events are marked negative), modality, tense and subordinating links. EventTime: the dates of
 *   every event of 27 documents of TimeBank, which stand in the place of the links. MEANTIME: dates and factuality.
 *   EventStoryLine: dates alone. UDS-IH2: the claim alone.
 * - Documents whose gold calls a day by a wrong weekday are left out.
 *
 * The status is a rate for each of its words; the date, where the status is right or not judged, a logistic of how it is
 * known. Both are held near the mean. "Not seen" is what was predicted by weights fitted without that corpus, or without
 * that tenth of the stories. Beside the Brier score stands that of one rate for all, the share of what was fitted on; then
 * what is gained, with its error by story; then the error of calibration (over the bins of the table), and what chance alone
 * would make of it if every chance given were true.
 */
import { buildTimeline } from "../../src/build-timeline.ts";
import { readDay } from "../../src/calendar/civil.ts";
import { hash53 } from "../../src/events/mention-id.ts";
import {
  type ConfidenceFacts,
  type ConfidenceWeights,
  FITTED,
  readConfidenceFacts,
  weighFacts,
} from "../../src/merge/confidence-of.ts";
import type { DayPoint, EventDate } from "../../src/model/date.ts";
import { addToGroup } from "../../src/text/add-to-group.ts";
import { type DatedGold, type GoldStory, readGoldStories } from "./dated-gold.ts";
import type { Days } from "./gold-days.ts";
import { readFlags } from "./read-flags.ts";

/** An event of ours with what gold says of it. */
interface Case {
  readonly corpus: string;
  readonly story: string;
  readonly main: boolean;
  readonly voices: number;
  readonly facts: ConfidenceFacts;
  readonly date: boolean | undefined;
  readonly claim: boolean | undefined;
}

/** A case with the chance that was given to it, and the one rate of all cases from which it was fitted. */
interface Predicted {
  readonly one: Case;
  readonly chance: number;
  readonly constant: number;
}

/** What is asked: whether it was right, where that is judged, and with which chance. */
interface Question {
  readonly name: string;
  readonly isRight: (one: Case) => boolean | undefined;
  readonly chance: (facts: ConfidenceFacts, weights: ConfidenceWeights) => number;
}

const STATUSES = ["occurred", "ongoing", "planned", "expected", "possible"] as const;
const ADDED = ["alone", "apart"] as const;
const KNOWN = ["calendar", "same day", "publication", "elsewhere"] as const;
const TOLD: ReadonlySet<string> = new Set(["occurred", "ongoing"]);
/** Cases at the mean of all that are added to each rate; how much log odds are held near those of the mean. */
const SHRINK = { cases: 2, odds: 1 };
const SWEEPS = 100;
/** Upper ends of the bins; the last is 1. */
const BINS = [0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];
const FOLDS = 10;

const BOTH: Question = {
  name: "date and status",
  isRight: ({ date, claim }) => (date === undefined || claim === undefined ? undefined : date && claim),
  chance: weighFacts,
};
const DATE: Question = {
  name: "date where the status is right",
  isRight: ({ date, claim }) => (claim === false ? undefined : date),
  chance: (facts, weights) => weighFacts(facts, weights) / weights.status[facts.status],
};
const STATUS: Question = {
  name: "status",
  isRight: ({ claim }) => claim,
  chance: ({ status }, weights) => weights.status[status],
};

/** Kinds of events that are looked at apart. */
const SOME: readonly (readonly [string, (one: Case) => boolean])[] = [
  ["worth a line", isMain],
  ["told by several voices", ({ voices }) => voices > 1],
];

const { corpora, only } = readFlags();
/** Whether the dates of events were right for which nothing is fitted, by the kind of the date. */
const outside = new Map<string, boolean[]>();
const cases = readGoldStories(corpora).flatMap(casesOf);
const names = [...new Set(cases.map(({ corpus }) => corpus))];
showCases();
const HEAD = "cases  given  right  Brier  one rate  gain  ± by story    ECE  if true";
if (only === "shipped") askShipped();
else fitAndAsk();

function askShipped(): void {
  for (const question of [BOTH, DATE, STATUS]) {
    const asked = predict(question, () => "all", FITTED);
    console.log(`\n${question.name.padEnd(36)}${HEAD}`);
    show("as shipped", asked, question);
    for (const name of names) show(`  ${name}`, those(asked, isFrom(name)), question);
  }
  showBins(
    "date and status, as shipped",
    predict(BOTH, () => "all", FITTED),
  );
}

function fitAndAsk(): void {
  console.log(
    "\nfitted on all of them:",
    JSON.stringify(fit(cases), (_, value) => round(value)),
  );
  for (const question of [BOTH, DATE, STATUS]) {
    const unseen = predict(question, ({ corpus }) => corpus);
    console.log(`\n${question.name.padEnd(36)}${HEAD}`);
    show("corpora not seen", unseen, question);
    for (const [name, isOf] of SOME) show(`  ${name}`, those(unseen, isOf), question);
    for (const name of names) show(`  ${name}`, those(unseen, isFrom(name)), question);
    show("stories not seen", predict(question, foldOf), question);
  }
  const unseen = predict(BOTH, ({ corpus }) => corpus);
  showBins("date and status, corpora not seen", unseen);
  showBins("the same, worth a line", those(unseen, isMain));
  showBins("date and status, stories not seen", predict(BOTH, foldOf));
}

function isMain({ main }: Case): boolean {
  return main;
}

function isFrom(name: string): (one: Case) => boolean {
  return ({ corpus }) => corpus === name;
}

function those(predicted: readonly Predicted[], isOf: (one: Case) => boolean): readonly Predicted[] {
  return predicted.filter(({ one }) => isOf(one));
}

function foldOf({ story }: Case): string {
  return String([...hash53(story)].reduce((total, digit) => total + digit.charCodeAt(0), 0) % FOLDS);
}

/** Our events of a story of which gold says something. */
function casesOf({ corpus, id, articles, events: golds }: GoldStory): readonly Case[] {
  const gold = new Map<string, DatedGold[]>();
  for (const one of golds) addToGroup(gold, one.articleId, one);
  return buildTimeline(articles, { detail: "all" }).events.flatMap((event) => {
    const judging = event.mentions.flatMap(
      ({ articleId, trigger }) =>
        gold.get(articleId)?.find((one) => one.trigger.start < trigger.end && one.trigger.end > trigger.start) ?? [],
    );
    const { date, status } = event;
    if (date === undefined || judging.length === 0) return [];
    const dates = shareOf(judging.map((one) => judgeDate(date, one)));
    const facts = readConfidenceFacts(event);
    if (facts === undefined) {
      if (dates !== undefined) addToGroup(outside, date.kind, dates > 0.5);
      return [];
    }
    const claims = shareOf(judging.map(({ claim }) => claim && claim === (TOLD.has(status) ? "told" : "ahead")));
    return {
      corpus,
      story: id,
      main: event.salience.main,
      voices: event.independentSources.length,
      facts,
      date: dates === undefined ? undefined : dates > 0.5,
      // a plan that is told and then held has mentions of both
      claim: claims === undefined ? undefined : claims >= 0.5,
    };
  });
}

/** The share that is right of what is judged. */
function shareOf(judgements: readonly (boolean | undefined)[]): number | undefined {
  const known = judgements.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.filter(Boolean).length / known.length;
}

/** Whether gold lies within our days; not judged where gold has an open end, or holds ours and is coarser. */
function judgeDate(date: EventDate, gold: DatedGold): boolean | undefined {
  if (gold.begin.low === -Infinity || gold.end.high === Infinity) return undefined;
  const [begin, end] = [daysOf(date.begin), daysOf(date.end)];
  if (holds(begin, gold.begin) && holds(end, gold.end)) return true;
  return holds(gold.begin, begin) && holds(gold.end, end) ? undefined : false;
}

function daysOf(point: DayPoint): Days {
  const [from, to] = "on" in point ? [point.on, point.on] : [point.after, point.before];
  return { low: readDay(from ?? "") ?? -Infinity, high: readDay(to ?? "") ?? Infinity };
}

function holds(outer: Days, inner: Days): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

function fit(known: readonly Case[]): ConfidenceWeights {
  const judged = known.filter(({ claim }) => claim !== undefined);
  const mean = shareOf(judged.map(({ claim }) => claim)) ?? 0;
  const rate = (status: ConfidenceFacts["status"]) => {
    const own = judged.filter(({ facts }) => facts.status === status);
    return (own.filter(({ claim }) => claim).length + SHRINK.cases * mean) / (own.length + SHRINK.cases);
  };
  return {
    status: Object.fromEntries(STATUSES.map((status) => [status, rate(status)])) as ConfidenceWeights["status"], // one rate for each
    ...fitDates(known.filter((one) => DATE.isRight(one) !== undefined)),
  };
}

/** A logistic, fitted one weight after the other by Newton's step. */
function fitDates(known: readonly Case[]): Omit<ConfidenceWeights, "status"> {
  const share = shareOf(known.map(({ date }) => date)) ?? 0;
  const prior = Math.log(share / (1 - share));
  const odds = { calendar: prior, "same day": prior, publication: prior, elsewhere: prior };
  const added = { alone: 0, apart: 0 };
  const chanceOf = ({ known, alone, apart }: ConfidenceFacts) =>
    1 / (1 + Math.exp(-odds[known] - added.alone * alone - added.apart * apart));
  /** `held` is how far the weight is from where it is held. */
  const step = (value: (facts: ConfidenceFacts) => number, held: number) => {
    let [slope, bend] = [-SHRINK.odds * held, SHRINK.odds];
    for (const { facts, date } of known) {
      const chance = chanceOf(facts);
      slope += value(facts) * (Number(date) - chance);
      bend += value(facts) ** 2 * chance * (1 - chance);
    }
    return slope / bend;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const from of KNOWN) odds[from] += step((facts) => Number(facts.known === from), odds[from] - prior);
    for (const fact of ADDED) added[fact] += step((facts) => facts[fact], added[fact]);
  }
  return { date: odds, ...added };
}

/** The chances of the judged cases of each part, by a table, or by what was fitted on all other parts. */
function predict(
  { isRight, chance }: Question,
  partOf: (one: Case) => string,
  table?: ConfidenceWeights,
): readonly Predicted[] {
  return [...new Set(cases.map(partOf))].flatMap((part) => {
    const others = table === undefined ? cases.filter((one) => partOf(one) !== part) : cases;
    const weights = table ?? fit(others);
    const constant = shareOf(others.map(isRight)) ?? 0;
    return cases
      .filter((one) => partOf(one) === part && isRight(one) !== undefined)
      .map((one) => ({ one, chance: chance(one.facts, weights), constant }));
  });
}

function show(name: string, predicted: readonly Predicted[], { isRight }: Question): void {
  if (predicted.length === 0) return;
  const right = (one: Case) => Number(isRight(one) === true);
  const bins = intoBins(predicted);
  const error = mean(bins.map((bin) => bin.length * Math.abs(mean(bin.map(({ one, chance }) => chance - right(one))))));
  const gains = new Map<string, number>();
  for (const { one, chance, constant } of predicted) {
    const gain = (constant - right(one)) ** 2 - (chance - right(one)) ** 2;
    gains.set(one.story, (gains.get(one.story) ?? 0) + gain / predicted.length);
  }
  const overall = sum([...gains.values()]);
  const spread =
    gains.size < 2 ? Number.NaN : Math.sqrt(sum([...gains.values()].map((gain) => (gain - overall / gains.size) ** 2)));
  const perfect = mean(
    bins.map((bin) => Math.sqrt((2 / Math.PI) * sum(bin.map(({ chance }) => chance * (1 - chance))))),
  );
  const numbers = [
    mean(predicted.map(({ chance }) => chance)),
    mean(predicted.map(({ one }) => right(one))),
    mean(predicted.map(({ one, chance }) => (chance - right(one)) ** 2)),
    mean(predicted.map(({ one, constant }) => (constant - right(one)) ** 2)),
    overall,
    spread,
    (error * bins.length) / predicted.length,
    (perfect * bins.length) / predicted.length,
  ];
  console.log(
    `${name.padEnd(34)} ${String(predicted.length).padStart(6)}  ${numbers.map((number) => (Number.isNaN(number) ? "  –  " : number.toFixed(3))).join("  ")}`,
  );
}

function showBins(name: string, predicted: readonly Predicted[]): void {
  console.log(`\n${name}\n  chance       cases  given  right`);
  for (const bin of intoBins(predicted)) {
    const chances = bin.map(({ chance }) => chance);
    const range = `${Math.min(...chances).toFixed(2)} to ${Math.max(...chances).toFixed(2)}`;
    const right = mean(bin.map(({ one }) => Number(BOTH.isRight(one) === true)));
    console.log(`  ${range}  ${String(bin.length).padStart(5)}  ${mean(chances).toFixed(3)}  ${right.toFixed(3)}`);
  }
}

function intoBins(predicted: readonly Predicted[]): readonly (readonly Predicted[])[] {
  return BINS.map((high, at) =>
    predicted.filter(({ chance }) => chance <= high && (at === 0 || chance > (BINS[at - 1] ?? 0))),
  ).filter((bin) => bin.length > 0);
}

function showCases(): void {
  const ratio = (list: readonly Case[], isRight: Question["isRight"]) => {
    const known = list.map(isRight).filter((one) => one !== undefined);
    return `${known.filter(Boolean).length} of ${known.length}`.padStart(14);
  };
  const rows: readonly (readonly [string, (one: Case) => boolean])[] = [
    ...names.map((name) => [name, isFrom(name)] as const),
    ...STATUSES.map((status) => [status, ({ facts }: Case) => facts.status === status] as const),
    ...KNOWN.map((known) => [known, ({ facts }: Case) => facts.known === known] as const),
    ["one of several mentions dates it", ({ facts }) => facts.alone > 0],
    ["dated from 60 characters away", ({ facts }) => facts.apart >= 0.5],
    ...SOME,
  ];
  console.log(`right of what is judged                   date        status          both`);
  for (const [name, isOf] of rows) {
    const own = cases.filter(isOf);
    const parts = [({ date }: Case) => date, STATUS.isRight, BOTH.isRight].map((isRight) => ratio(own, isRight));
    console.log(`${name.padEnd(34)}${parts.join("")}`);
  }
  for (const [kind, dates] of outside)
    console.log(
      `${`not fitted, ${kind}`.padEnd(34)}${`${dates.filter(Boolean).length} of ${dates.length}`.padStart(14)}`,
    );
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

function mean(list: readonly number[]): number {
  return sum(list) / list.length;
}

function round(value: unknown): unknown {
  return typeof value === "number" ? Math.round(100 * value) / 100 : value;
}
