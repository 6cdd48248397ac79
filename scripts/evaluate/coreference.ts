/**
 * Event coreference on gold triggers: CoNLL F1 of our clusters beside the baselines, in one run.
 *
 *   npx tsx scripts/evaluate/coreference.ts CORPORA [SCORERS]
 *
 * CORPORA holds `events/ecbplus.jsonl` and `events/meantime.jsonl`. Of the gold only the offsets of the triggers are
 * read. ECB+ is scored as one set of documents without gold topics, validated sentences only (Cybulska's setup);
 * weights were chosen on its train part, dev is for reading. MEANTIME is scored in each document and across.
 */
import { clusterMentions } from "../../src/merge/find-events.ts";
import { describeGold, type GoldDocument, inOrder, readEcb, readMeantime, stripSuffix } from "./gold-triggers.ts";

type Clusters = ReadonlyMap<string, string>;

const [corpora = "../shared/corpora", scorers = `${corpora}/../scorers`] = process.argv.slice(2);
const { score } = await import(
  `${process.cwd().startsWith("/") ? new URL(`${scorers}/score-coref.mjs`, `file://${process.cwd()}/`).href : scorers}`
);

for (const split of ["train", "dev"]) {
  const docs = readEcb(corpora, split);
  console.log(`\nECB+ ${split}, ${docs.length} documents, no gold topics`);
  report(docs, undefined);
}
const meantime = readMeantime(corpora);
for (const by of ["doc", undefined] as const) {
  console.log(
    `\nMEANTIME, ${meantime.length} documents, ${by === "doc" ? "inside each document" : "across documents"}`,
  );
  report(meantime, by);
}

function report(docs: readonly GoldDocument[], by: "doc" | undefined): void {
  const rows: readonly (readonly [string, Clusters])[] = [
    ["singletons", new Map()],
    ["same lemma", byKey(docs, (_, lemma) => lemma)],
    ["same lemma in document", byKey(docs, (doc, lemma) => `${doc.id} ${lemma}`)],
    ["same lemma in gold topic", byKey(docs, (doc, lemma) => `${doc.topic ?? doc.corpus} ${lemma}`)],
    ["same lemma in gold subtopic", byKey(docs, (doc, lemma) => `${doc.subtopic ?? doc.corpus} ${lemma}`)],
    ["newsline", ours(docs)],
  ];
  for (const [name, clusters] of rows) {
    const result = score(
      docs,
      docs.map((doc) => ({
        id: doc.id,
        events: doc.events.map(({ id }) => ({ id, cluster: clusters.get(`${doc.id}|${id}`) })),
      })),
      by === undefined ? {} : { by },
    );
    const f = (part: { readonly P: number; readonly R: number; readonly F: number }) =>
      `${part.P.toFixed(1)}/${part.R.toFixed(1)}/${part.F.toFixed(1)}`;
    console.log(
      `${name.padEnd(28)} CoNLL ${result.CoNLL.toFixed(1)}  MUC ${f(result.MUC)}  B3 ${f(result.B3)}  CEAFe ${f(result.CEAFe)}`,
    );
  }
}

function byKey(docs: readonly GoldDocument[], key: (doc: GoldDocument, lemma: string) => string): Clusters {
  return new Map(
    docs.flatMap((doc) =>
      doc.events.map((event) => [`${doc.id}|${event.id}`, key(doc, stripSuffix(event.text.toLowerCase()))] as const),
    ),
  );
}

function ours(docs: readonly GoldDocument[]): Clusters {
  const clusters = clusterMentions(inOrder(docs.map(describeGold)));
  return new Map(clusters.flatMap((ids, at) => ids.map((id) => [id, String(at)] as const)));
}
