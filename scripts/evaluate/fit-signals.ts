/**
 * Fits the weights of the merging signals on the training topics of ECB+ and prints them.
 *
 *   npx tsx scripts/evaluate/fit-signals.ts CORPORA
 *
 * Logistic regression with L2 on the pairs of mentions that merging would compare (one story, one block), five folds over
 * topics; prints for each fold the weights and the log-loss on the topics left out, then the weights of all of them.
 * Signals of which this corpus has nothing (dates, quantities) keep the weights that stand in the table.
 */
import { candidatePairs } from "../../src/merge/candidate-pairs.ts";
import { printExtractions } from "../../src/merge/find-events.ts";
import { createNameMatcher } from "../../src/merge/name-matcher.ts";
import { SIGNALS } from "../../src/merge/signals.ts";
import { weighWords } from "../../src/merge/word-weights.ts";
import { describeGold, inOrder, readEcb } from "./gold-triggers.ts";

interface Row {
  readonly topic: string;
  readonly values: readonly number[];
  readonly same: number;
}

const [corpora = "../shared/corpora"] = process.argv.slice(2);
const docs = readEcb(corpora, "train");
const gold = new Map<string, string | undefined>(
  docs.flatMap((doc) => doc.events.map((event) => [`${doc.id}|${event.id}`, event.cluster] as const)),
);
const topicOf = new Map<string, string>(
  docs.flatMap((doc) => doc.events.map((event) => [`${doc.id}|${event.id}`, String(doc.topic)] as const)),
);
const rows = collect();
console.log(`${rows.length} pairs, ${rows.filter(({ same }) => same).length} of them one event`);
const topics = [...new Set(rows.map(({ topic }) => topic))];
for (let fold = 0; fold < 5; fold++) {
  const held = new Set(topics.filter((_, at) => at % 5 === fold));
  const weights = fit(rows.filter(({ topic }) => !held.has(topic)));
  const test = rows.filter(({ topic }) => held.has(topic));
  const loss = test.reduce(
    (sum, row) => sum - Math.log(Math.max(1e-9, row.same ? chance(row, weights) : 1 - chance(row, weights))),
    0,
  );
  console.log(`fold ${fold + 1}: log-loss ${(loss / test.length).toFixed(4)}  ${show(weights)}`);
}
console.log(`all: ${show(fit(rows))}`);

function collect(): readonly Row[] {
  const names = createNameMatcher();
  const prints = printExtractions(inOrder(docs.map(describeGold)), names);
  const stories = new Map<number, (typeof prints)[number][]>();
  for (const print of prints) stories.set(print.story, [...(stories.get(print.story) ?? []), print]);
  return [...stories.values()].flatMap((own) => {
    const sharedWords = weighWords(own);
    const { a, b } = candidatePairs(own);
    return Array.from(a, (first, pair): Row => {
      const [left, right] = [own[first]!, own[b[pair]!]!];
      const context = { names, words: sharedWords(first, b[pair]!) };
      return {
        topic: topicOf.get(left.mention.id)!,
        values: [1, ...SIGNALS.map(({ value }) => value(left, right, context))],
        same: Number(gold.get(left.mention.id) === gold.get(right.mention.id)),
      };
    });
  });
}

function fit(train: readonly Row[]): readonly number[] {
  const size = train[0]!.values.length;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -weight));
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? 1 : 0)));
    for (const row of train) {
      const p = chance(row, weights);
      for (let i = 0; i < size; i++) {
        if (row.values[i] === 0) continue;
        gradient[i]! += (row.same - p) * row.values[i]!;
        for (let j = 0; j < size; j++) hessian[i]![j]! += p * (1 - p) * row.values[i]! * row.values[j]!;
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

function chance({ values }: Row, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
}

function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, vector[at]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, at) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + at : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= rows.length; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}

function show(weights: readonly number[]): string {
  return ["bias", ...SIGNALS.map(({ signal }) => signal)]
    .map((name, at) => `${name} ${weights[at]!.toFixed(2)}`)
    .join("  ");
}
