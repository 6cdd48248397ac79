/**
 * On which day events were: every corpus beside its dullest baseline.
 *
 *   npx tsx scripts/evaluate/dating.ts CORPORA_DIR [--scorers DIR] [--errors N] [--only eventtime|dense|gva|meantime|storyline]
 *
 * Given triggers go through the option `triggers`; of gold nothing is read but their offsets, the text and the day of
 * publication. A missing answer is wrong. Scores come from the tasks' scorers where there are any.
 *
 * - eventtime: our begin and end in EventTime's notation (`event-time-notation.ts`), exact and relaxed; with and
 *   without days inferred without any expression. Baseline: the day of publication.
 * - dense: event against day of publication on TimeBank-Dense, VAGUE included; the map from begin and end to the labels
 *   is the table in `relation-to-day.ts`. Baseline: VAGUE throughout. Where only tense bounds an event, a row's label
 *   is a convention; beside it stands the figure with each row's label chosen on the other 26 documents.
 * - gva: the day of the crime report's main event, among the days that it tells or names up to its publication; what
 *   speaks for a day stands in `main-day.ts`, and each half of the reports (by the week of publication) is weighed as
 *   the other half fits best. Answers are given away as coverage shrinks, the least likely first. Beside it the day of
 *   which most is told, without anything fitted. Baselines: day of publication; first expression that gives a day.
 * - meantime: events that gold dates to a day. Baseline: the first explicit date of the sentence, else publication.
 * - storyline: which expression contains the event, among gold's own (the day of publication is not one). Right: an
 *   expression from which our date was made overlaps it. Baseline: the nearest in the sentence.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildTimeline } from "../../src/build-timeline.ts";
import { readDay } from "../../src/calendar/civil.ts";
import type { EventDate } from "../../src/model/date.ts";
import type { EventMention } from "../../src/model/event.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import { count, mostFrequent, percent } from "./counting.ts";
import { noteDate } from "./event-time-notation.ts";
import { describeTriggers } from "./gold-triggers.ts";
import { BY_SHARE, type Choice, candidatesOf, chooseDay, dayOf, fitDays } from "./main-day.ts";
import { readRows } from "./read-corpus.ts";
import { readFlags } from "./read-flags.ts";
import { CONVENTION, relationToDay, type Undated } from "./relation-to-day.ts";

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface GoldEvent extends Extent {
  readonly id: string;
  readonly dateRaw?: string;
  readonly dctRel?: string;
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly dctId?: string;
  readonly events: readonly GoldEvent[];
}

const { corpora, scorers, errors, only } = readFlags();
const TURNED: Readonly<Record<string, string>> = {
  BEFORE: "AFTER",
  AFTER: "BEFORE",
  INCLUDES: "IS_INCLUDED",
  IS_INCLUDED: "INCLUDES",
};

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = { eventtime, dense, meantime, storyline, gva };
for (const [name, run] of Object.entries(PARTS)) if (only === undefined || only === name) await run();

/** Our mention of each gold trigger, by the trigger's id. */
function describe({
  id,
  text,
  dct,
  events,
}: Pick<Document, "id" | "text" | "events"> & { readonly dct?: string }): ReadonlyMap<string, EventMention> {
  const located = events.filter(({ start }) => start !== undefined);
  // a few days of publication are written with one digit, `2009-12-6`
  const written = /^(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(dct ?? "");
  const publishedAt = written
    ?.slice(1)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  const { mentions } = describeTriggers({
    id,
    text,
    ...(publishedAt !== undefined && { publishedAt }),
    triggers: located,
  });
  return new Map(mentions.map((mention) => [mention.id.slice(id.length + 1), mention]));
}

async function load<T>(scorer: string): Promise<T> {
  return (await import(pathToFileURL(join(scorers, scorer)).href)) as T; // a plain module of the scorers' folder
}

async function eventtime(): Promise<void> {
  const { score, toRaw, mutuallyExclusive } = await load<{
    score: (gold: unknown, pred: unknown) => { overallExact: number; overallRelaxed: number; missing: number };
    toRaw: (date: unknown) => string;
    mutuallyExclusive: (a: string, b: string) => number;
  }>("score-dating.mjs");
  const documents = readRows<Document>(join(corpora, "events", "eventtime.jsonl"));
  const described = documents.map(describe);
  const predict = (dateOf: (mention: EventMention) => EventDate | undefined) =>
    documents.map(({ id }, at) => ({
      id,
      events: [...(described[at] ?? [])].map(([event, mention]) => {
        const date = dateOf(mention);
        return { id: event, dateRaw: date === undefined ? "n/a" : toRaw(noteDate(mention, date)) };
      }),
    }));
  const dull = documents.map(({ id, dct, events }) => ({
    id,
    events: events.map((event) => ({ id: event.id, date: dct })),
  }));
  const plain = predict(statedDate);
  const rows = { "day of publication": dull, "as stated": plain, "with inferred days": predict(inferredDate) };
  for (const [name, prediction] of Object.entries(rows)) {
    const result = score(documents, prediction);
    console.log(
      `eventtime, ${name.padEnd(20)} exact ${result.overallExact}  relaxed ${result.overallRelaxed}  missing ${result.missing}`,
    );
  }
  const confusion = new Map<string, number>();
  const examples = new Map<string, string[]>();
  const shape = (raw: string, dct: string) => raw.replaceAll(dct, "DCT").replace(/\d{4}-\d\d-\d\d/g, "D");
  const shown = rows["with inferred days"];
  documents.forEach((document, at) => {
    const answers = new Map(shown[at]?.events.map((event) => [event.id, event.dateRaw]));
    for (const event of document.events) {
      if (event.dateRaw === undefined) continue;
      const answer = answers.get(event.id) ?? "missing";
      if (answer === event.dateRaw) continue;
      const mark = answer !== "missing" && !mutuallyExclusive(answer, event.dateRaw) ? "" : "!";
      const key = `${mark}${shape(event.dateRaw, document.dct)} <- ${shape(answer, document.dct)}`;
      count(confusion, key);
      const mention = described[at]?.get(event.id);
      examples.set(key, [
        ...(examples.get(key) ?? []),
        `${event.dateRaw} <- ${answer} dct ${document.dct} [${mention?.type} ${mention?.status} ${mention?.inferred?.because ?? mention?.expressions[0]?.text ?? ""}] ${around(document.text, event)}`,
      ]);
    }
  });
  if (errors > 0) printGroups(confusion, examples);
}

async function dense(): Promise<void> {
  const { score } = await load<{
    score: (gold: unknown, pred: unknown) => { DE: { microF1: number; nonVagueRecall: number } };
  }>("score-relations.mjs");
  interface Relation {
    readonly a: string;
    readonly b: string;
    readonly rel: string;
    readonly kind: string;
  }
  const documents = readRows<Document & { readonly relations: readonly Relation[] }>(
    join(corpora, "events", "timebank-dense.jsonl"),
  );
  const gold = documents.map((document) => ({
    ...document,
    relations: document.relations.filter(({ kind }) => kind === "DE"),
  }));
  const described = documents.map(describe);
  const goldOf = (at: number) =>
    new Map(
      gold[at]?.relations.map(({ a, b, rel }) => (b === documents[at]?.dctId ? [a, rel] : [b, TURNED[rel] ?? rel])),
    );
  const predict = (labelOf: (undated: Undated, document: number) => string) =>
    documents.map(({ id, dct, dctId }, at) => ({
      id,
      relations: [...(described[at] ?? [])].map(([event, mention]) => {
        const read = relationToDay(mention, dct.slice(0, 10));
        return { a: event, b: dctId, rel: typeof read === "string" ? read : labelOf(read.undated, at) };
      }),
    }));
  /** The most frequent label of a row in all documents but one. */
  const elsewhere = (undated: Undated, without: number): string => {
    const labels = new Map<string, number>();
    documents.forEach(({ dct }, at) => {
      if (at === without) return;
      const known = goldOf(at);
      for (const [event, mention] of described[at] ?? []) {
        const read = relationToDay(mention, dct.slice(0, 10));
        const label = known.get(event);
        if (typeof read !== "string" && read.undated === undated && label !== undefined) count(labels, label);
      }
    });
    return [...labels].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "VAGUE";
  };
  const plain = predict((undated) => CONVENTION[undated]);
  const rows = {
    "VAGUE throughout": gold.map(({ id, relations }) => ({
      id,
      relations: relations.map(({ a, b }) => ({ a, b, rel: "VAGUE" })),
    })),
    "by convention": plain,
    "rows fitted on the others": predict(elsewhere),
  };
  for (const [name, prediction] of Object.entries(rows)) {
    const { DE } = score(gold, prediction);
    console.log(`dense, ${name.padEnd(26)} DE.microF1 ${DE.microF1}  recall of what is not VAGUE ${DE.nonVagueRecall}`);
  }
  const confusion = new Map<string, number>();
  const examples = new Map<string, string[]>();
  gold.forEach((document, at) => {
    const answers = new Map(plain[at]?.relations.map(({ a, rel }) => [a, rel]));
    for (const relation of document.relations) {
      const [own, turned] = relation.b === document.dctId ? [relation.a, false] : [relation.b, true];
      const label = turned ? (TURNED[relation.rel] ?? relation.rel) : relation.rel;
      const answer = answers.get(own) ?? "missing";
      const key = `${label === answer ? "= " : ""}${label} <- ${answer}`;
      count(confusion, key);
      const event = document.events.find(({ id }) => id === own);
      const mention = described[at]?.get(own);
      if (label !== answer && event)
        examples.set(key, [
          ...(examples.get(key) ?? []),
          `[${mention?.type} ${mention?.status} ${mention?.date?.edtf ?? mention?.undatedBecause}] dct ${document.dct} ${around(document.text, event)}`,
        ]);
    }
  });
  console.log(`  ${mostFrequent(confusion, 30)}`);
  if (errors > 0) printGroups(confusion, examples);
}

function meantime(): void {
  // gold writes `2008-03-XX` for a month and `XXXX-XX-XX` for what has no date
  const documents = readRows<Document>(join(corpora, "events", "meantime.jsonl")).map((document) => ({
    ...document,
    events: document.events.map(({ dateRaw, ...event }): GoldEvent => {
      const known = dateRaw?.replace(/(?:-XX)+$/, "");
      return known === undefined || /[X/]/.test(known) ? event : { ...event, dateRaw: known };
    }),
  }));
  let [total, ours, inferred, dull] = [0, 0, 0, 0];
  const lines: string[] = [];
  for (const document of documents) {
    const dated = document.events.filter(({ dateRaw }) => dateRaw !== undefined);
    if (dated.length === 0) continue;
    const described = describe({ ...document, events: dated });
    const times = findTemporalExpressions(document.text, { publishedAt: document.dct });
    for (const event of dated) {
      const wanted = event.dateRaw ?? "";
      const mention = described.get(event.id);
      total++;
      const stated = mention && wordOf(statedDate(mention));
      const expected = mention && wordOf(inferredDate(mention));
      if (stated === wanted) ours++;
      if (expected !== wanted)
        lines.push(
          `${wanted} <- ${stated ?? "–"} inferred ${expected} ${mention?.inferred?.because} dct ${document.dct} [${mention?.type} ${mention?.status}] ${around(document.text, event)}`,
        );
      if (expected === wanted) inferred++;
      const [from, to] = sentenceAround(document.text, event);
      const first = times.find(({ start, end, date }) => start >= from && end <= to && date !== undefined);
      if ((wordOf(first?.date) ?? document.dct) === wanted) dull++;
    }
  }
  console.log(
    `meantime, ${total} dated events: as stated ${percent(ours, total)}, with inferred days ${percent(inferred, total)}; first date of the sentence, else publication ${percent(dull, total)}`,
  );
  for (const line of everyNth(lines, errors)) console.log(`    ${line}`);
}

interface Timex extends Extent {
  readonly id: string;
  readonly text: string;
  readonly functionInDocument?: string;
}

function storyline(): void {
  interface Story extends Omit<Document, "events" | "dct"> {
    /** Absent in a few documents. */
    readonly dct?: string;
    readonly annotatedSpans: readonly (readonly [number, number])[];
    readonly timexes: readonly Timex[];
    readonly events: readonly (Extent & { readonly eid: string })[];
    readonly tlinks: readonly { readonly rel: string; readonly event: string; readonly time?: string }[];
  }
  const documents = readRows<Story>(join(corpora, "timex", "eventstoryline.jsonl"));
  let [total, ours, inferred, near] = [0, 0, 0, 0];
  const lines: string[] = [];
  const outcomes = new Map<string, number>();
  for (const document of documents) {
    const links = document.tlinks.flatMap(({ rel, event, time }) => {
      const expression = document.timexes.find(({ id }) => id === time);
      const trigger = document.events.find(({ eid }) => eid === event);
      if (rel !== "IS_CONTAINED_IN" || !expression || !trigger) return [];
      return expression.functionInDocument === "CREATION_TIME" || expression.id === document.dctId
        ? []
        : [{ trigger, expression }];
    });
    if (links.length === 0) continue;
    const triggers = document.events.map((event) => ({ id: event.eid, start: event.start, end: event.end }));
    const described = describe({ ...document, events: triggers });
    for (const { trigger, expression } of links) {
      total++;
      const mention = described.get(trigger.eid);
      const isOver = (own: Extent) => own.start < expression.end && own.end > expression.start;
      const hit = mention?.expressions.some(isOver) === true;
      if (hit || mention?.inferred?.expressions.some(isOver)) inferred++;
      if (hit) ours++;
      const [from, to] = sentenceAround(document.text, trigger);
      const nearest = document.timexes
        .filter(({ start, end, functionInDocument }) => start >= from && end <= to && functionInDocument === undefined)
        .sort((a, b) => distance(a, trigger) - distance(b, trigger))[0];
      if (nearest === expression) near++;
      const place = expression.start >= from && expression.end <= to ? "same sentence" : "another sentence";
      const said = (quotes: readonly { readonly text: string }[] | undefined) =>
        quotes === undefined ? "–" : `"${quotes.map(({ text }) => text).join(", ")}"`;
      count(
        outcomes,
        `${place}: ${hit ? "stated" : mention?.inferred?.expressions.some(isOver) ? "inferred" : mention && mention.expressions.length > 0 ? "stated wrong" : mention?.inferred ? `inferred wrong (${mention.inferred.because})` : `nothing (${mention?.status})`}`,
      );
      if (!hit && !mention?.inferred?.expressions.some(isOver))
        lines.push(
          `wanted "${expression.text}" (${place}) stated ${said(mention?.expressions)} inferred ${said(mention?.inferred?.expressions)} ${mention?.inferred?.because} ${mention?.type} ${mention?.status} | ${document.text.slice(from, trigger.start)}<<${document.text.slice(trigger.start, trigger.end)}>>${document.text.slice(trigger.end, to)}`.replace(
            /\s+/g,
            " ",
          ),
        );
    }
  }
  console.log(
    `storyline, ${total} containing expressions: as stated ${percent(ours, total)}, with inferred days ${percent(inferred, total)}; nearest in the sentence ${percent(near, total)}`,
  );
  if (errors > 0) console.log(`  ${mostFrequent(outcomes, 30)}`);
  for (const line of everyNth(lines, errors)) console.log(`    ${line}`);
}

function distance(a: Extent, b: Extent): number {
  return a.start > b.end ? a.start - b.end : b.start - a.end;
}

/** A crime report, its days, and what the dull baselines answer. */
interface Report extends Choice {
  readonly document: Document;
  readonly first: string;
  /** Which half of the reports it is in: one incident is reported within a week. */
  readonly half: number;
}

function gva(): void {
  const documents = readRows<Document>(join(corpora, "events", "gva-main-event.jsonl"));
  const reports = documents.map((document): Report => {
    const { id, text, dct, events } = document;
    const timeline = buildTimeline([{ id, text, publishedAt: dct }], { detail: "all" });
    const times = findTemporalExpressions(text, { publishedAt: dct });
    const mentions = timeline.events
      .flatMap((event) => event.mentions)
      .sort((a, b) => a.trigger.start - b.trigger.start);
    return {
      document,
      candidates: candidatesOf({ text, publishedOn: dct, mentions, times }),
      wanted: events[0]?.dateRaw,
      first: times.map(({ date }) => dayOf(date)).find((day) => day !== undefined) ?? dct,
      half: Math.floor((readDay(dct) ?? 0) / 7) % 2,
    };
  });
  const fitted = [0, 1].map((half) => fitDays(reports.filter((report) => report.half !== half)));
  const n = reports.length;
  console.log(
    `gva, ${n} main events: publication day ${percent(reports.filter(({ document, wanted }) => wanted === document.dct).length, n)}, first explicit date ${percent(reports.filter(({ first, wanted }) => wanted === first).length, n)}`,
  );
  const byShare = answersOf(reports, () => BY_SHARE);
  const ranked = answersOf(reports, ({ half }) => fitted[half] ?? BY_SHARE);
  console.log(`gva, what is told most         ${curveOf(byShare)}`);
  console.log(`gva, weighed on the other half ${curveOf(ranked)}`);
  for (const weights of fitted) console.log(`  ${weights.map((weight) => weight.toFixed(2)).join(" ")}`);
  const lines = ranked
    .filter(({ isRight }) => !isRight)
    .map(({ report: { document, wanted, candidates }, day, trust }) => {
      const isKnown = candidates.some((candidate) => candidate.day === wanted);
      return `${wanted} <- ${day} (${trust.toFixed(2)}${isKnown ? "" : ", not among the days"}) dct ${document.dct} | ${document.text.slice(0, 420)}`;
    });
  for (const line of everyNth(lines, errors)) console.log(`    ${line}`);
}

interface Answer {
  readonly report: Report;
  readonly day: string;
  readonly trust: number;
  readonly isRight: boolean;
}

/** Where no day is told or named, the answer is the day of publication, and not to be trusted. */
function answersOf(reports: readonly Report[], weightsOf: (report: Report) => readonly number[]): readonly Answer[] {
  return reports.map((report) => {
    const { day, trust } = chooseDay(report.candidates, weightsOf(report)) ?? { day: report.document.dct, trust: 0 };
    return { report, day, trust, isRight: day === report.wanted };
  });
}

/** How many are right among the most trusted. */
function curveOf(answers: readonly Answer[]): string {
  const sorted = [...answers].sort((a, b) => b.trust - a.trust);
  return [100, 90, 80, 60]
    .map((share) => {
      const part = sorted.slice(0, Math.round((sorted.length * share) / 100));
      return `${percent(part.filter(({ isRight }) => isRight).length, part.length)} at ${share} %`;
    })
    .join(", ");
}

/** The date that the words and the tense give. */
function statedDate(mention: EventMention): EventDate | undefined {
  return mention.date;
}

/** The same, with the day that the text lets expect where there is no expression. */
function inferredDate(mention: EventMention): EventDate | undefined {
  return mention.inferred?.date ?? mention.date;
}

/** A day, or a coarser unit as it was said: `2006`, `2006-05`. */
function wordOf(date: EventDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  return dayOf(date) ?? (date.kind === "date" ? date.edtf.replace(/T.*/, "") : undefined);
}

/** The line or sentence around a trigger, by full stops and line breaks alone. */
function sentenceAround(text: string, { start, end }: Extent): readonly [number, number] {
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf(". ", start - 1) + 1) + 1;
  const ends = [text.indexOf("\n", end), text.indexOf(". ", end)].filter((at) => at >= 0);
  return [before, Math.min(text.length, ...ends)];
}

function around(text: string, { start, end }: Extent): string {
  return `…${text.slice(Math.max(0, start - 110), start)}<<${text.slice(start, end)}>>${text.slice(end, end + 90)}…`.replace(
    /\s+/g,
    " ",
  );
}

function printGroups(groups: ReadonlyMap<string, number>, examples: ReadonlyMap<string, readonly string[]>): void {
  for (const [key, times] of [...groups].sort((a, b) => b[1] - a[1]).slice(0, 60)) {
    if (!examples.has(key)) continue;
    console.log(`  ${times} ${key}`);
    for (const example of everyNth(examples.get(key) ?? [], errors)) console.log(`      ${example}`);
  }
}

function everyNth<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, wanted)));
  return wanted === 0 ? [] : list.filter((_, at) => at % step === 0).slice(0, wanted);
}
