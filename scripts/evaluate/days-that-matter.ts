/**
 * The days that matter among the articles of a topic, against journalists' own timelines (published protocol:
 * the gold span and the number of gold days are given).
 *
 *   npx tsx scripts/evaluate/days-that-matter.ts SCORERS TOPICS.jsonl EXTRACTIONS [--about TOPICS.jsonl EXTRACTIONS]...
 *
 * EXTRACTIONS is the folder that `extract-topics.ts` wrote. Topics behind `--about` are asked for by their names. Beside the
 * library's choice, which weighs nothing by chosen constants, stand two baselines (articles by day of publication,
 * mentions by their day), what weights chosen on all other topics of all files would give, and the mean with each kind of
 * evidence left out.
 */
import { existsSync } from "node:fs";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { groupByDay, mainEvents } from "../../src/order/choose-days.ts";
import { type DayEvidence, EVIDENCE, gatherDays, weighDay, weighEvidence } from "../../src/order/rank-days.ts";
import { readRows } from "./read-corpus.ts";

type Weights = Readonly<Record<keyof DayEvidence, number>>;

interface Topic {
  readonly topic: string;
  readonly timelines: readonly { readonly entries: readonly { readonly date: string }[] }[];
}

interface Entry {
  readonly date: string;
  readonly score: number;
  readonly sentences: readonly string[];
}

interface Prepared {
  readonly file: string;
  readonly topic: Topic;
  readonly days: ReadonlyMap<string, DayEvidence>;
  readonly sentences: ReadonlyMap<string, readonly string[]>;
  readonly byPublication: ReadonlyMap<string, number>;
  readonly byMention: ReadonlyMap<string, number>;
  readonly seconds: number;
}

const EQUAL: Weights = { nextDay: 1, told: 1, named: 1, recalled: 1, lead: 1 };

const args = process.argv.slice(2);
const [scorers = "", ...sets] = args;
const { score } = await import(new URL(`${scorers}/score-tls.mjs`, `file://${process.cwd()}/`).href);
const prepared = readSets(sets).flatMap(({ file, folder, isAbout }) => {
  return readRows<Topic>(file)
    .filter(({ topic }) => existsSync(`${folder}/${topic}.jsonl`))
    .map((topic) => prepare(topic, { file, folder, isAbout }));
});
console.log(
  "topic                    articles by day  mentioned days            ours  chosen weights  ROUGE-1  merging",
);
const rows = prepared.map((one) => {
  const weights = choose(prepared.filter((other) => other !== one));
  const scores = [
    dateF(one, entriesOf(one, one.byPublication)),
    dateF(one, entriesOf(one, one.byMention)),
    dateF(one, entriesBy(one, weighDay)),
    dateF(
      one,
      entriesBy(one, (evidence) => weighBy(weights, evidence)),
    ),
  ];
  const rouge =
    score([one.topic], [{ topic: one.topic.topic, entries: entriesBy(one, weighDay) }], { doFit: true }).alignM1.r1
      ?.F1 ?? 0;
  console.log(
    `${one.topic.topic.padEnd(26)}${scores.map((value) => value.toFixed(3).padStart(14)).join("  ")}   ${rouge === 0 ? "-    " : rouge.toFixed(3)}  ${one.seconds.toFixed(1)} s  ${JSON.stringify(weights)}`,
  );
  return [...scores, rouge];
});
const files = [...new Set(prepared.map((one) => one.file))];
for (const file of files) {
  const own = rows.filter((_, at) => prepared[at]!.file === file);
  const means = own[0]!.map((_, at) => own.reduce((sum, row) => sum + row[at]!, 0) / own.length);
  console.log(
    `mean of ${file.replace(/.*\//, "").padEnd(18)}${means.map((value) => value.toFixed(3).padStart(14)).join("  ")}`,
  );
}
for (const kind of EVIDENCE) {
  const others = { ...EQUAL, [kind]: 0 };
  const means = files.map((file) =>
    meanF(
      prepared.filter((one) => one.file === file),
      others,
    ),
  );
  console.log(`without ${kind.padEnd(10)} ${means.map((value) => value.toFixed(3)).join("  ")}`);
}

interface TopicSet {
  readonly file: string;
  readonly folder: string;
  readonly isAbout: boolean;
}

/** Files with their folders; what stands behind `--about` is asked for by its name. */
function readSets(given: readonly string[]): readonly TopicSet[] {
  const from = given.indexOf("--about");
  const paths = given.filter((arg) => arg !== "--about");
  return paths.flatMap((file, at) => {
    const folder = paths[at + 1];
    return at % 2 === 1 || folder === undefined ? [] : [{ file, folder, isAbout: from >= 0 && at >= from }];
  });
}

function prepare(topic: Topic, { file, folder, isAbout }: TopicSet): Prepared {
  const extractions = readRows<Extraction>(`${folder}/${topic.topic}.jsonl`);
  const start = process.hrtime.bigint();
  const about = isAbout ? { about: topic.topic.replaceAll("_", " ") } : {};
  const { events, articles } = mergeEvents(extractions, { detail: "all", ...about });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const toldOn = groupByDay(events);
  const days = new Map([...gatherDays(toldOn, articles)].map(([day, evidence]) => [iso(day), evidence] as const));
  const byMention = new Map<string, number>();
  for (const { mentions } of extractions) {
    for (const { date } of mentions) {
      if (date?.precision === "day" && "on" in date.begin && date.kind === "date")
        byMention.set(date.begin.on, (byMention.get(date.begin.on) ?? 0) + 1);
    }
  }
  const byPublication = new Map<string, number>();
  for (const { publishedAt } of articles) {
    if (publishedAt !== undefined)
      byPublication.set(publishedAt.slice(0, 10), (byPublication.get(publishedAt.slice(0, 10)) ?? 0) + 1);
  }
  return { file, topic, days, sentences: sentencesOf(toldOn, iso), byPublication, byMention, seconds };
}

/** For each day the sentences of its main events, as `limit.days` gives them. */
function sentencesOf(
  toldOn: ReturnType<typeof groupByDay>,
  iso: (day: number) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...toldOn].map(
      ([day, list]) => [iso(day), [...new Set(mainEvents(list).map(({ sentence }) => sentence.text))]] as const,
    ),
  );
}

function entriesBy(one: Prepared, weigh: (evidence: DayEvidence) => number): readonly Entry[] {
  return [...one.days].map(([date, evidence]) => ({
    date,
    score: weigh(evidence),
    sentences: one.sentences.get(date) ?? [],
  }));
}

function weighBy(weights: Weights, evidence: DayEvidence): number {
  return EVIDENCE.reduce((sum, kind) => sum + weights[kind] * weighEvidence(evidence[kind]), 0);
}

function entriesOf(one: Prepared, counts: ReadonlyMap<string, number>): readonly Entry[] {
  return [...counts].map(([date, count]) => ({ date, score: count, sentences: one.sentences.get(date) ?? [] }));
}

function dateF({ topic }: Prepared, entries: readonly Entry[]): number {
  return score([topic], [{ topic: topic.topic, entries: [...entries].sort((a, b) => (a.date < b.date ? -1 : 1)) }], {
    doFit: true,
    rouge: false,
  }).date.F1;
}

/** Coordinate search over a coarse grid for the best mean. */
function choose(set: readonly Prepared[]): Weights {
  let best = EQUAL;
  let reached = meanF(set, best);
  for (let pass = 0; pass < 4; pass++) {
    for (const kind of EVIDENCE) {
      for (const value of [0, 0.25, 0.5, 1, 1.5, 2, 3, 4]) {
        const tried = { ...best, [kind]: value };
        const result = meanF(set, tried);
        if (result > reached + 1e-9) [best, reached] = [tried, result];
      }
    }
  }
  return best;
}

function meanF(set: readonly Prepared[], weights: Weights): number {
  const scores = set.map((one) =>
    dateF(
      one,
      entriesBy(one, (evidence) => weighBy(weights, evidence)),
    ),
  );
  return scores.reduce((sum, value) => sum + value, 0) / set.length;
}
