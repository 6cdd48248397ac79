/**
 * Time and peak memory of merging 100, 1,000, 10,000 and 100,000 articles from prepared extractions.
 *
 *   npm run bench:scale [-- SIZE_OR_FILE...]
 *
 * A FILE holds topics as JSON Lines, each with `articles`: a thousand of them are extracted and merged.
 *
 * The articles are variations of one scheme (a journey, a meeting planned and held, a strike, a trial, a disaster with
 * a growing toll), twelve articles a story, every story with names, places, days and terms of its own. No randomness:
 * numbers come from a fixed generator. Each size runs in a process of its own, so that memory is its own; seconds are the
 * process's own computing time. Ends with 1 when a hold is missed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extractEvents } from "../../src/extract-events.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { EventMention, Status } from "../../src/model/event.ts";
import type { EventType } from "../../src/model/event-types.ts";
import type { Extraction, Timeline } from "../../src/model/timeline.ts";

const SIZES = [100, 1_000, 10_000, 100_000];
const TOPIC_ARTICLES = 1_000;
/** Holds: growth per tenfold, megabytes, seconds. */
const MOST_GROWTH = 12;
const MOST_MEMORY = 4_096;
const MOST_EXTRACTING = 100;
const MOST_MERGING = 10;
/** Megabytes that the heap may take: what is no longer needed is given back before more is asked for. */
const HEAP = 3_700;
const PER_STORY = 12;
function measure(size: number): void {
  const extractions = Array.from({ length: size }, (_, at) => makeArticle(at));
  const start = process.cpuUsage();
  const timeline = mergeEvents(extractions, { detail: "all" });
  print({ extractions, timeline, seconds: secondsSince(start) });
}

interface Scheme {
  readonly type: EventType;
  readonly lemma: string;
  /** Day in the story; absent for an undated mention. */
  readonly day?: number;
  readonly status?: Status;
  readonly toll?: boolean;
}

const SCHEMES: readonly Scheme[] = [
  { type: "departure", lemma: "leave", day: 0 },
  { type: "arrival", lemma: "arrive", day: 2 },
  { type: "meeting", lemma: "meet", day: 3, status: "planned" },
  { type: "meeting", lemma: "talk" },
  { type: "trial", lemma: "trial", day: 9, status: "planned" },
  { type: "disaster", lemma: "flood", day: 1, toll: true },
  { type: "strike", lemma: "strike", day: 5 },
  { type: "statement", lemma: "say" },
];

function makeArticle(at: number): Extraction {
  const story = Math.floor(at / PER_STORY);
  const next = generator(at + 1);
  const base = 19_000 + (story % 1500);
  const published = base + (at % PER_STORY);
  const names = [0, 1, 2].map((who) => `${word(story * 3 + who)} ${word(story * 7 + who + 5000)}`);
  const id = `article-${at}`;
  const mentions = SCHEMES.filter(() => next() > 0.35).map((scheme, place): EventMention => {
    const day = scheme.day === undefined ? undefined : iso(base + scheme.day + (next() < 0.03 ? 1 : 0));
    const who = [names[place % 3]!, names[(place + 1) % 3]!].map((name) => (next() < 0.4 ? name.split(" ")[1]! : name));
    const text = `${who[0]} ${scheme.lemma} ${who[1]} ${word(story + 77)} ${word(at * 3 + place)} ${word(at * 5 + place)}.`;
    return {
      id: `${id}/${place}`,
      articleId: id,
      sentence: { start: place * 100, end: place * 100 + text.length, text },
      trigger: {
        start: place * 100 + who[0]!.length + 1,
        end: place * 100 + who[0]!.length + 1 + scheme.lemma.length,
        text: scheme.lemma,
      },
      lemma: scheme.lemma,
      type: scheme.type,
      ...(day === undefined
        ? { undatedBecause: "no expression" as const }
        : {
            date: {
              edtf: day,
              kind: "date" as const,
              precision: "day" as const,
              approximate: false,
              begin: { on: day },
              end: { on: day },
              basis: "relative" as const,
            },
          }),
      expressions: [],
      status: scheme.status ?? "occurred",
      polarity: "positive",
      cues: [],
      participants: who.map((name, role) => ({
        name,
        kind: "person",
        role: role === 0 ? "agent" : "patient",
        quote: { start: 0, end: name.length, text: name },
      })),
      places: [{ name: word(story + 900), role: "at", quote: { start: 0, end: 1, text: "x" } }],
      quantities:
        scheme.toll === true
          ? [{ value: 3 + (at % PER_STORY), of: "dead", quote: { start: 0, end: 1, text: "3" } }]
          : [],
      title: text.slice(0, 60),
      salience: { score: 0.5, main: place < 4, reasons: [] },
      steps: [],
    };
  });
  const terms = Array.from({ length: 30 }, (_, term) => ({
    term: term < 12 ? word(story * 13 + term) : word(Math.floor(next() * 4000)),
    count: 1 + (term % 4),
  }));
  return {
    article: {
      id,
      source: `Outlet ${at % 40}`,
      publishedAt: `${iso(published)}T12:00:00Z`,
      terms: [...new Map(terms.map((term) => [term.term, term])).values()],
    },
    mentions,
    diagnostics: [],
  };
}

const SYLLABLES = [
  "ba",
  "dor",
  "fel",
  "gan",
  "hir",
  "jol",
  "kem",
  "lun",
  "mar",
  "nos",
  "pir",
  "quel",
  "ras",
  "sut",
  "tev",
  "vol",
];

/** A made-up word for a number. */
function word(count: number): string {
  const scattered = Math.imul(count + 1, 0x9e3779b1) >>> 0;
  const text = [0, 4, 8, 12].map((shift) => SYLLABLES[(scattered >>> shift) & 15]).join("");
  return text[0]!.toUpperCase() + text.slice(1);
}

function iso(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate; // written as one
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x6d2b79f5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** What one process found. */
interface Measured {
  readonly mentions: number;
  readonly events: number;
  /** Of extracting, where articles were extracted, and of merging. */
  readonly extracting?: number;
  readonly seconds: number;
  readonly memory: number;
}

/** The first thousand different articles of a file of topics, extracted and merged. */
function measureTopics(file: string): void {
  const articles = new Map<string, Article>();
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const topic: { readonly articles: readonly Article[] } = JSON.parse(line);
    for (const { id, text, title, publishedAt, source } of topic.articles)
      if (articles.size < TOPIC_ARTICLES && !articles.has(id))
        articles.set(id, { id, text, ...(title && { title }), publishedAt, source });
  }
  const start = process.cpuUsage();
  const extractions = [...articles.values()].map((article) => extractEvents(article));
  const extracting = secondsSince(start);
  const merging = process.cpuUsage();
  const timeline = mergeEvents(extractions, { detail: "all" });
  print({ extractions, timeline, seconds: secondsSince(merging), extracting });
}

function print({
  extractions,
  timeline,
  ...times
}: {
  readonly extractions: readonly Extraction[];
  readonly timeline: Timeline;
  readonly seconds: number;
  readonly extracting?: number;
}): void {
  const measured: Measured = {
    ...times,
    mentions: extractions.reduce((sum, one) => sum + one.mentions.length, 0),
    events: timeline.events.length + timeline.undated.length,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function runApart(...args: readonly string[]): Measured {
  const run = spawnSync(
    process.execPath,
    [...process.execArgv, `--max-old-space-size=${HEAP}`, process.argv[1]!, ...args],
    { encoding: "utf8", maxBuffer: 2 ** 24 },
  );
  if (run.status !== 0) throw new Error(`${args.join(" ")} failed\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

function line(name: string, { mentions, events, seconds, memory }: Measured): string {
  return `${name.padStart(16)}  ${String(mentions).padStart(8)} mentions  ${String(events).padStart(7)} events  merged in ${seconds.toFixed(2).padStart(7)} s  ${Math.round(memory).toString().padStart(5)} MB`;
}

function compareSizes(sizes: readonly number[]): void {
  let last: { readonly size: number; readonly seconds: number } | undefined;
  for (const size of sizes) {
    const one = runApart("--one", String(size));
    const growth = last && (one.seconds / last.seconds) ** (1 / Math.log10(size / last.size));
    console.log(`${line(`${size} articles`, one)}${growth ? `  ${growth.toFixed(1)} times per tenfold` : ""}`);
    if (growth && growth > MOST_GROWTH) missed.push(`${size} articles: ${growth.toFixed(1)} times per tenfold`);
    if (one.memory > MOST_MEMORY) missed.push(`${size} articles: ${Math.round(one.memory)} MB`);
    last = { size, seconds: one.seconds };
  }
}

function readTopics(file: string): void {
  const one = runApart("--topics", file);
  const extracting = one.extracting ?? 0;
  console.log(`${line("topics", one)}, extracted in ${extracting.toFixed(1)} s`);
  if (extracting > MOST_EXTRACTING) missed.push(`topics: extracted in ${extracting.toFixed(1)} s`);
  if (one.seconds > MOST_MERGING) missed.push(`topics: merged in ${one.seconds.toFixed(1)} s`);
}

const [first = "", ...rest] = process.argv.slice(2);
const missed: string[] = [];
if (first === "--one") measure(Number(rest[0]));
else if (first === "--topics") measureTopics(rest[0] ?? "");
else {
  const given = [first, ...rest].filter((arg) => arg !== "");
  const sizes = given.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const files = given.filter((arg) => !/^\d+$/.test(arg));
  if (sizes.length > 0 || files.length === 0) compareSizes(sizes.length > 0 ? sizes : SIZES);
  for (const file of files) readTopics(file);
  console.log(missed.length === 0 ? "every hold is kept" : `missed:\n  ${missed.join("\n  ")}`);
  if (missed.length > 0) process.exitCode = 1;
}
