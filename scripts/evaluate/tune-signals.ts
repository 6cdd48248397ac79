/**
 * Moves the fitted weights to what gives the best clusters: coordinate search for CoNLL F1 on the training topics of ECB+.
 *
 *   npx tsx scripts/evaluate/tune-signals.ts CORPORA
 *
 * Twice on one half of the topics, scored on the other half (cross-validation), then on all: the last line is the table.
 * Starts from the weights that stand in `src/merge/signals.ts`; those of which ECB+ has nothing are left alone.
 */
import { contentId } from "../../src/merge/content-id.ts";
import { clusterMentions } from "../../src/merge/find-events.ts";
import { SIGNAL_WEIGHTS, type SignalWeights } from "../../src/merge/signals.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { describeTriggers } from "./gold-triggers.ts";
import { readRows } from "./read-corpus.ts";

interface GoldDocument {
  readonly id: string;
  readonly split: string;
  readonly topic: number;
  readonly text: string;
  readonly events: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly cluster: string;
    readonly validated: boolean;
  }[];
}

const TUNED = [
  "bias",
  "lemma",
  "type",
  "participants",
  "other participants",
  "sentence",
  "near words",
  "same sentence",
  "same article",
  "general word",
  "nothing named",
  "place",
  "other place",
] as const;
const STEPS = [-0.6, -0.3, 0.3, 0.6];

const [corpora = "../shared/corpora"] = process.argv.slice(2);
const { score } = await import(new URL(`${corpora}/../scorers/score-coref.mjs`, `file://${process.cwd()}/`).href);
const docs = readRows<GoldDocument>(`${corpora}/events/ecbplus.jsonl`).filter(({ split }) => split === "train");
const read = new Map<string, Extraction>(
  docs.map((doc) => [
    doc.id,
    hide(
      describeTriggers({ id: doc.id, text: doc.text, triggers: doc.events.filter(({ validated }) => validated) }),
      doc,
    ),
  ]),
);
const halves = [docs.filter(({ topic }) => topic % 2 === 0), docs.filter(({ topic }) => topic % 2 === 1)];
for (const [at, half] of halves.entries()) {
  const weights = tune(half);
  const other = halves[1 - at]!;
  console.log(
    `tuned on half ${at}: ${measure(half, weights)}; on the other half ${measure(other, weights)} (before: ${measure(other, SIGNAL_WEIGHTS)})`,
  );
}
const final = tune(docs);
console.log(`all: ${measure(docs, final)} (before: ${measure(docs, SIGNAL_WEIGHTS)})\n${JSON.stringify(final)}`);

/** The corpus's ids stand in the order of its topics; ours must not. */
function hide(extraction: Extraction, doc: GoldDocument): Extraction {
  const id = contentId(doc.text + doc.id);
  return {
    ...extraction,
    article: { ...extraction.article, id },
    mentions: extraction.mentions.map((mention) => ({ ...mention, articleId: id })),
  };
}

function measure(set: readonly GoldDocument[], weights: SignalWeights): number {
  const extractions = set.map(({ id }) => read.get(id)!).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const clusters = new Map(
    clusterMentions(extractions, weights).flatMap((ids, at) => ids.map((id) => [id, String(at)] as const)),
  );
  return score(
    set,
    set.map((doc) => ({
      id: doc.id,
      events: doc.events.map(({ id }) => ({ id, cluster: clusters.get(`${doc.id}|${id}`) })),
    })),
    {},
  ).CoNLL;
}

function tune(set: readonly GoldDocument[]): SignalWeights {
  let best: SignalWeights = SIGNAL_WEIGHTS;
  let reached = measure(set, best);
  for (let pass = 0; pass < 2; pass++) {
    for (const signal of TUNED) {
      for (const step of STEPS) {
        const tried = { ...best, [signal]: Math.round((best[signal] + step) * 100) / 100 };
        const result = measure(set, tried);
        if (result > reached + 0.02) [best, reached] = [tried, result];
      }
    }
  }
  return best;
}
