/**
 * Did it happen: our status and polarity against people's judgements.
 *
 *   npx tsx scripts/evaluate/factuality.ts CORPORA_DIR [--scorers DIR] [--errors N]
 *
 * - UW (Lee et al. 2015), dev part: what we claim of an event (the class of `classOf`) is put on the scale from −3 to 3
 *   by the mean or median judgement of that class on the train part, with and without what decided it; nothing is
 *   fitted on what is scored. The sentences have no day of publication; all are read on one day, so that tense bounds them.
 *   Baseline: 3 throughout.
 * - MEANTIME: accuracy by its categories factual, counterfactual, uncertain, future; each class stands for the category
 *   that it has most often in the other documents (leave one out), so that nothing is fitted on what is scored.
 *   Baseline: factual throughout.
 *
 * Triggers are given; of gold nothing else is read by the extraction. A missing answer is wrong (0 on the scale of UW).
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { english } from "../../src/languages/english/english.ts";
import { lemmatise } from "../../src/languages/english/lemma.ts";
import type { EventMention } from "../../src/model/event.ts";
import { addToGroup } from "../../src/text/add-to-group.ts";
import { count, mostFrequent, percent } from "./counting.ts";
import { describeTriggers } from "./gold-triggers.ts";
import { readRows } from "./read-corpus.ts";
import { readFlags } from "./read-flags.ts";

interface GoldEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly factuality?: number | string;
}

interface Document {
  readonly id: string;
  readonly split?: string;
  readonly dct?: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

interface Answer {
  readonly document: Document;
  readonly event: GoldEvent;
  readonly mention: EventMention | undefined;
  readonly kind: string;
  /** Classes of ever more kinds of cues, `kind` first. */
  readonly classes: readonly string[];
}

const NEGATIONS = new Set("not n't no never nobody none nothing without neither nor".split(" "));
const MODALS = new Set("will would could may might can should must shall 'll 'd wo".split(" "));
/** A fine class with fewer examples than this in the train part falls back to the next coarser one. */
const FEWEST = 15;
/** The day on which what has none is read. */
const ANY_DAY = "2010-06-16";

const { corpora, scorers, errors, only } = readFlags();
if (only !== "meantime") await uw();
if (only !== "uw") meantime();

/**
 * What we claim, from coarse to fine: status and polarity, and whether it is a condition; whether a verb or a noun says
 * so, by what its day is bounded (tense, plan, modal) or, of what is only mentioned, what is claimed beside it; which
 * sort of word decided it; the form of the word. Which of them were taken was decided on the train part in ten folds.
 */
function classesOf(mention: EventMention | undefined, mentions: readonly EventMention[]): readonly string[] {
  if (mention === undefined) return ["missing"];
  const hypothetical = mention.salience.reasons.some(({ reason }) => reason === "is hypothetical");
  const coarse = `${mention.status} ${mention.polarity}${hypothetical ? " hypothetical" : ""}`;
  const cue = mention.cues[0]?.text.toLowerCase();
  const sort =
    cue === undefined ? "no cue" : NEGATIONS.has(cue) ? "negation" : MODALS.has(cue) ? `modal ${cue}` : rowOf(cue);
  const bound = mention.steps.find((step) => step.kind === "bounded")?.because ?? "no bound";
  const form = mention.trigger.text.endsWith("ing")
    ? "ing"
    : mention.trigger.text === mention.lemma
      ? "plain"
      : "inflected";
  const around = mention.status === "unknown" ? statusAround(mention, mentions) : "";
  const bounded = `${coarse} | ${mention.word} | ${bound} | ${around}`;
  return [coarse, bounded, `${bounded} | ${sort}`, `${bounded} | ${sort} | ${form}`];
}

/** What is claimed of the nearest verb. */
function statusAround({ trigger }: EventMention, mentions: readonly EventMention[]): string {
  let nearest: EventMention | undefined;
  const distance = (one: EventMention) => Math.abs(one.trigger.start - trigger.start);
  for (const one of mentions)
    if (one.word === "verb" && one.trigger !== trigger && (nearest === undefined || distance(one) < distance(nearest)))
      nearest = one;
  return nearest?.status ?? "alone";
}

/** The row of the table of claims in which a cue stands, by its number there. */
function rowOf(cue: string): string {
  const lemmas = ["VB", "VBZ", "VBD", "VBG", "NNS", "JJ"].map((xpos) =>
    lemmatise(cue, { upos: xpos === "NNS" ? "NOUN" : xpos === "JJ" ? "ADJ" : "VERB", xpos }),
  );
  const row = english.events.claims.findIndex(({ verbs, nouns, adjectives }) =>
    `${verbs ?? ""} ${nouns ?? ""} ${adjectives ?? ""}`.split(" ").some((word) => lemmas.includes(word)),
  );
  return row < 0 ? "word" : `row ${row}`;
}

function answer(documents: readonly Document[], wanted: (event: GoldEvent) => boolean): Answer[] {
  return documents.flatMap((document) => {
    const events = document.events.filter(wanted);
    if (events.length === 0) return [];
    const { mentions } = describeTriggers({
      id: document.id,
      text: document.text,
      publishedAt: document.dct?.slice(0, 10) ?? ANY_DAY,
      triggers: events,
    });
    const byId = new Map(mentions.map((mention) => [mention.id.slice(document.id.length + 1), mention]));
    return events.map((event) => {
      const mention = byId.get(event.id);
      const classes = classesOf(mention, mentions);
      return { document, event, mention, kind: classes[0] ?? "", classes };
    });
  });
}

async function uw(): Promise<void> {
  const { score } = (await import(pathToFileURL(join(scorers, "score-factuality.mjs")).href)) as {
    score: (gold: unknown, pred: unknown, only: string) => Record<string, number>;
  }; // a plain module of the scorers' folder
  const documents = readRows<Document>(join(corpora, "events", "factuality-uw.jsonl"));
  const answers = answer(documents, () => true);
  const train = answers.filter(({ document }) => document.split === "train");
  const kinds = new Map<string, number[]>();
  const all = new Map<string, number[]>();
  for (const { kind, classes, event } of train) {
    addToGroup(kinds, kind, Number(event.factuality));
    for (const one of classes) addToGroup(all, one, Number(event.factuality));
  }
  const finest = (take: (list: readonly number[]) => number) => (one: Answer) => {
    const known = one.classes.findLast((name) => (all.get(name)?.length ?? 0) >= FEWEST);
    return take(all.get(known ?? one.kind) ?? []);
  };
  const values = new Map([...kinds].map(([kind, all]) => [kind, mean(all)]));
  const scoreWith = (value: (one: Answer) => number) => {
    const byDocument = new Map<string, { id: string; factuality: number }[]>();
    for (const one of answers)
      byDocument.set(one.document.id, [
        ...(byDocument.get(one.document.id) ?? []),
        { id: one.event.id, factuality: value(one) },
      ]);
    return score(
      documents,
      [...byDocument].map(([id, events]) => ({ id, events })),
      "dev",
    );
  };
  const medians = new Map([...kinds].map(([kind, all]) => [kind, median(all)]));
  console.log("uw dev, 3 throughout      ", JSON.stringify(scoreWith(() => 3)));
  console.log("uw dev, means of classes  ", JSON.stringify(scoreWith(({ kind }) => values.get(kind) ?? 0)));
  console.log("uw dev, medians of classes", JSON.stringify(scoreWith(({ kind }) => medians.get(kind) ?? 0)));
  console.log("uw dev, means, with cues     ", JSON.stringify(scoreWith(finest(mean))));
  console.log("uw dev, medians, with cues   ", JSON.stringify(scoreWith(finest(median))));
  if (errors > 0)
    for (const [name, list] of [...all].sort((a, b) => b[1].length - a[1].length).slice(0, 60))
      console.log(
        `  ${name.padEnd(70)} ${String(list.length).padStart(5)} ${mean(list).toFixed(2)} ${median(list).toFixed(1)}`,
      );
  console.log("  class                             train  mean median | dev mean error");
  const dev = answers.filter(({ document }) => document.split === "dev");
  for (const [kind, all] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    const same = dev.filter((one) => one.kind === kind);
    const error = mean(same.map(({ event }) => Math.abs(Number(event.factuality) - (values.get(kind) ?? 0))));
    console.log(
      `  ${kind.padEnd(32)} ${String(all.length).padStart(6)} ${mean(all).toFixed(2).padStart(6)} ${median(all).toFixed(1).padStart(5)} | ${String(same.length).padStart(4)} ${error.toFixed(2)}`,
    );
  }
  const off = (one: Answer) => Math.abs(Number(one.event.factuality) - (values.get(one.kind) ?? 0));
  const worst = train.filter((one) => off(one) > 1.5);
  if (errors > 0) {
    const groups = new Map<string, number>();
    for (const one of worst)
      count(
        groups,
        `${one.kind}: people ${Number(one.event.factuality) > 1 ? "yes" : Number(one.event.factuality) < -1 ? "no" : "unclear"}`,
      );
    console.log(`  off by more than 1.5 in train: ${worst.length} of ${train.length}: ${mostFrequent(groups, 30)}`);
    for (const one of everyNth(worst, errors))
      console.log(
        `    ${Number(one.event.factuality).toFixed(1)} <- ${one.kind} | ${around(one.document.text, one.event)}`,
      );
  }
}

function meantime(): void {
  const documents = readRows<Document>(join(corpora, "events", "meantime.jsonl"));
  const answers = answer(documents, ({ factuality }) => factuality !== undefined);
  let right = 0;
  const table = new Map<string, number>();
  const byKind = new Map<string, number>();
  const wrong: string[] = [];
  for (const one of answers) {
    const others = answers.filter(({ document, kind }) => document !== one.document && kind === one.kind);
    const own = others.length === 0 ? "factual" : mostCommon(others.map(({ event }) => String(event.factuality)));
    if (own === one.event.factuality) right++;
    else wrong.push(`${one.event.factuality} <- ${own} [${one.kind}] ${around(one.document.text, one.event)}`);
    count(table, `${one.event.factuality} -> ${own}`);
    count(byKind, `${one.kind} = ${one.event.factuality}`);
  }
  const factual = answers.filter(({ event }) => event.factuality === "factual").length;
  console.log(
    `meantime, ${answers.length} events: accuracy ${percent(right, answers.length)}; factual throughout ${percent(factual, answers.length)}`,
  );
  const labels = ["factual", "counterfactual", "uncertain", "future"];
  console.log(`  gold \\ given    ${labels.map((label) => label.padStart(14)).join("")}`);
  for (const gold of labels)
    console.log(
      `  ${gold.padEnd(15)}${labels.map((own) => String(table.get(`${gold} -> ${own}`) ?? 0).padStart(14)).join("")}`,
    );
  console.log(`  ${mostFrequent(byKind, 40)}`);
  for (const line of everyNth(wrong, errors)) console.log(`    ${line}`);
}

function mean(list: readonly number[]): number {
  return list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length;
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}

function mostCommon(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of list) count(counts, one);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function around(text: string, { start, end }: GoldEvent): string {
  return `…${text.slice(Math.max(0, start - 130), start)}<<${text.slice(start, end)}>>${text.slice(end, end + 70)}…`.replace(
    /\s+/g,
    " ",
  );
}

function everyNth<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, wanted)));
  return wanted === 0 ? [] : list.filter((_, at) => at % step === 0).slice(0, wanted);
}
