/**
 * Our triggers against the EVENT annotation of TimeBank and AQUAINT, every mention counted (`detail: "all"`).
 *
 *   npx tsx scripts/evaluate/triggers.ts CORPORA_DIR [--errors N]
 *
 * A hit is a token at exactly the offsets of a gold event; of a gold event of several words, its last word
 * (`headOf`). Micro-averaged over each corpus; the two corpora apart. Gold against gold gives 100, nothing gives 0:
 * both are checked before anything is printed. The baseline takes every word that the tagger calls a verb, but for
 * auxiliaries. Nothing of gold is read but offsets and, for the breakdown alone, the part of speech.
 */
import { join } from "node:path";
import { extractEvents } from "../../src/extract-events.ts";
import { english } from "../../src/languages/english/english.ts";
import { readSyntax } from "../../src/syntax/read.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { count, mostFrequent, percent } from "./counting.ts";
import { readRows } from "./read-corpus.ts";
import { readFlags } from "./read-flags.ts";

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Document {
  readonly id: string;
  readonly dct?: string;
  readonly title?: string;
  readonly text: string;
  readonly events: readonly (Extent & { readonly pos?: string })[];
}

interface Tally {
  readonly gold: number;
  readonly own: number;
  readonly hits: number;
}

const { corpora, errors } = readFlags();
for (const corpus of ["timebank", "aquaint"]) scoreCorpus(corpus, readRows(join(corpora, "timex", `${corpus}.jsonl`)));

function scoreCorpus(corpus: string, documents: readonly Document[]): void {
  const gold = documents.map(({ events, text }) => events.map((event) => ({ ...event, ...headOf(event, text) })));
  check(gold);
  const own = documents.map(({ id, text, title, dct }) =>
    extractEvents(
      { id, text, ...(title !== undefined && { title }), ...(dct !== undefined && { publishedAt: dct.slice(0, 10) }) },
      { detail: "all" },
    ).mentions.map(({ trigger, lemma }) => ({ start: trigger.start, end: trigger.end, lemma })),
  );
  const verbs = documents.map(({ text }) => verbsOf(text));
  print(corpus, compare(gold, own));
  print(`${corpus}, every verb`, compare(gold, verbs));
  const keys = own.map((list) => new Set(list.map(keyOf)));
  const found = new Map<string, { hits: number; gold: number }>();
  const missed = new Map<string, number>();
  const spurious = new Map<string, number>();
  const examples: string[] = [];
  documents.forEach(({ text }, at) => {
    for (const event of gold[at] ?? []) {
      const row = found.get(event.pos ?? "–") ?? { hits: 0, gold: 0 };
      row.gold++;
      if (keys[at]?.has(keyOf(event))) row.hits++;
      else {
        count(missed, `${text.slice(event.start, event.end).toLowerCase()} ${event.pos ?? ""}`);
        examples.push(`missed   ${event.pos} ${around(text, event)}`);
      }
      found.set(event.pos ?? "–", row);
    }
    const wanted = new Set((gold[at] ?? []).map(keyOf));
    for (const mention of own[at] ?? []) {
      if (wanted.has(keyOf(mention))) continue;
      count(spurious, mention.lemma);
      examples.push(`spurious ${around(text, mention)}`);
    }
  });
  for (const [pos, row] of [...found].sort((a, b) => b[1].gold - a[1].gold))
    console.log(`  recall of ${pos.padEnd(12)} ${percent(row.hits, row.gold)} of ${row.gold}`);
  console.log(`  missed:   ${mostFrequent(missed, errors > 0 ? 150 : 40)}`);
  console.log(`  spurious: ${mostFrequent(spurious, errors > 0 ? 150 : 40)}`);
  for (const example of everyNth(examples, errors)) console.log(`    ${example}`);
}

/** Of an annotation of several words, the last one. */
function headOf({ start, end }: Extent, text: string): Extent {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const last = words.at(-1);
  return last === undefined ? { start, end } : { start: start + last.index, end };
}

function keyOf({ start, end }: Extent): string {
  return `${start}-${end}`;
}

function compare(gold: readonly (readonly Extent[])[], own: readonly (readonly Extent[])[]): Tally {
  let [golds, owns, hits] = [0, 0, 0];
  gold.forEach((list, at) => {
    const wanted = new Set(list.map(keyOf));
    const given = new Set((own[at] ?? []).map(keyOf));
    golds += wanted.size;
    owns += given.size;
    for (const key of given) if (wanted.has(key)) hits++;
  });
  return { gold: golds, own: owns, hits };
}

function check(gold: readonly (readonly Extent[])[]): void {
  const same = compare(gold, gold);
  const none = compare(
    gold,
    gold.map(() => []),
  );
  if (same.hits !== same.gold || same.own !== same.gold || none.hits !== 0 || none.own !== 0)
    throw new Error("the scorer does not hold on gold against gold and on nothing");
}

function print(name: string, { gold, own, hits }: Tally): void {
  const [precision, recall] = [hits / Math.max(1, own), hits / Math.max(1, gold)];
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(24)} P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}  (${gold} gold, ${own} given)`,
  );
}

function verbsOf(text: string): Extent[] {
  return readBlocks(text, english.copy)
    .flatMap(({ start, end }) => splitSentences(text, start, end))
    .flatMap(({ tokens }) => readSyntax(tokens, english))
    .filter(({ upos }) => upos === "VERB")
    .map(({ start, end }) => ({ start, end }));
}

function around(text: string, { start, end }: Extent): string {
  return `…${text.slice(Math.max(0, start - 70), start)}<<${text.slice(start, end)}>>${text.slice(end, end + 50)}…`.replace(
    /\s+/g,
    " ",
  );
}

function everyNth<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, wanted)));
  return wanted === 0 ? [] : list.filter((_, at) => at % step === 0).slice(0, wanted);
}
