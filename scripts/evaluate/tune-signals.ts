/**
 * Moves the fitted weights to what gives the best clusters: coordinate search for CoNLL F1, the mean of ECB+ (its training
 * topics, across documents) and MEANTIME (in documents and across).
 *
 *   npx tsx scripts/evaluate/tune-signals.ts CORPORA [SCORERS]
 *
 * Twice on one half of the topics, scored on the other half (cross-validation), then on all: the last line is the table.
 * Starts from the weights that stand in `src/merge/signals.ts`; those of which the corpora have nothing are left alone.
 */
import { clusterPrints, printExtractions } from "../../src/merge/find-events.ts";
import type { MentionPrint } from "../../src/merge/mention-print.ts";
import { createNameMatcher, type NameMatcher } from "../../src/merge/name-matcher.ts";
import { SIGNAL_WEIGHTS, type SignalWeights } from "../../src/merge/signals.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { describeGold, type GoldDocument, inOrder, readEcb, readMeantime } from "./gold-triggers.ts";

/** The weights that are moved; a signal keeps its sign, so that an explanation stays one. */
const TUNED = [
  "bias",
  "lemma",
  "meaning",
  "type",
  "participants",
  "other participants",
  "sentence",
  "near words",
  "same sentence",
  "same article",
  "general word",
  "deed of nobody",
  "type alone",
  "place",
  "other place",
] as const;
const STEPS = [-0.6, -0.3, 0.3, 0.6];
/** Signals whose sign is not known beforehand. */
const FREE: ReadonlySet<string> = new Set(["same article", "general word"]);
/** What is left of a signal at least. */
const LEAST = 0.3;

/** Documents that are clustered together, with their prints, and how they are scored. */
interface Part {
  readonly docs: readonly GoldDocument[];
  readonly names: NameMatcher;
  readonly prints: readonly MentionPrint[];
  readonly by: readonly ("doc" | undefined)[];
}

const [corpora = "../shared/corpora", scorers = `${corpora}/../scorers`] = process.argv.slice(2);
const { score } = await import(new URL(`${scorers}/score-coref.mjs`, `file://${process.cwd()}/`).href);
const ecb = readEcb(corpora, "train");
const meantime = readMeantime(corpora);
const read = new Map<GoldDocument, Extraction>([...ecb, ...meantime].map((doc) => [doc, describeGold(doc)]));
const topics = [...new Set(ecb.map(({ topic }) => topic))];
const halves = [0, 1].map((half) => [
  prepare(
    ecb.filter(({ topic }) => topics.indexOf(topic) % 2 === half),
    [undefined],
  ),
  prepare(
    meantime.filter((_, at) => at % 2 === half),
    ["doc", undefined],
  ),
]);
for (const [at, half] of halves.entries()) {
  const weights = tune(half);
  const other = halves[1 - at]!;
  console.log(
    `tuned on half ${at}: ${show(half, weights)}; on the other half ${show(other, weights)} (before: ${show(other, SIGNAL_WEIGHTS)})`,
  );
}
const all = [prepare(ecb, [undefined]), prepare(meantime, ["doc", undefined])];
const final = tune(all);
console.log(`all: ${show(all, final)} (before: ${show(all, SIGNAL_WEIGHTS)})\n${JSON.stringify(final)}`);

function prepare(docs: readonly GoldDocument[], by: Part["by"]): Part {
  const names = createNameMatcher();
  const prints = printExtractions(inOrder(docs.map((doc) => read.get(doc)!)), names);
  return { docs, names, prints, by };
}

function measure({ docs, names, prints, by }: Part, weights: SignalWeights): number {
  const clusters = new Map(
    clusterPrints(prints, names, weights).flatMap((ids, at) => ids.map((id) => [id, String(at)] as const)),
  );
  const predicted = docs.map((doc) => ({
    id: doc.id,
    events: doc.events.map(({ id }) => ({ id, cluster: clusters.get(`${doc.id}|${id}`) })),
  }));
  return mean(by.map((unit) => score(docs, predicted, unit === undefined ? {} : { by: unit }).CoNLL));
}

function tune(parts: readonly Part[]): SignalWeights {
  const reach = (weights: SignalWeights) => mean(parts.map((part) => measure(part, weights)));
  let best: SignalWeights = SIGNAL_WEIGHTS;
  let reached = reach(best);
  for (let pass = 0; pass < 2; pass++) {
    for (const signal of TUNED) {
      const start = best;
      for (const step of STEPS) {
        const value = Math.round((start[signal] + step) * 100) / 100;
        if (!FREE.has(signal) && value * SIGNAL_WEIGHTS[signal] < LEAST * Math.abs(SIGNAL_WEIGHTS[signal])) continue;
        const tried = { ...start, [signal]: value };
        const result = reach(tried);
        if (result > reached + 0.02) [best, reached] = [tried, result];
      }
    }
  }
  return best;
}

function show(parts: readonly Part[], weights: SignalWeights): string {
  return parts.map((part) => measure(part, weights).toFixed(2)).join(" and ");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
