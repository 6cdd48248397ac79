/**
 * Time and peak memory of merging 100, 1,000, 10,000 and 100,000 articles from prepared extractions.
 *
 *   npm run bench:scale [-- SIZE...]
 *
 * The articles are variations of one scheme (a journey, a meeting planned and held, a strike, a trial, a disaster with
 * a growing toll), twelve articles a story, every story with names, places, days and terms of its own. No randomness:
 * numbers come from a fixed generator. Each size runs in a process of its own, so that memory is its own.
 */
import { spawnSync } from "node:child_process";
import { mergeEvents } from "../../src/merge-events.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { EventMention, Status } from "../../src/model/event.ts";
import type { EventType } from "../../src/model/event-types.ts";
import type { Extraction } from "../../src/model/timeline.ts";

const PER_STORY = 12;
function measure(size: number): void {
  const extractions = Array.from({ length: size }, (_, at) => makeArticle(at));
  const start = process.hrtime.bigint();
  const timeline = mergeEvents(extractions, { detail: "all" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const mentions = extractions.reduce((sum, one) => sum + one.mentions.length, 0);
  console.log(
    JSON.stringify({
      seconds,
      mentions,
      events: timeline.events.length + timeline.undated.length,
      memory: process.resourceUsage().maxRSS / 1024,
    }),
  );
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

const args = process.argv.slice(2);
if (args[0] === "--one") measure(Number(args[1]));
else {
  const sizes = args.length > 0 ? args.map(Number) : [100, 1_000, 10_000, 100_000];
  let last: number | undefined;
  for (const size of sizes) {
    const run = spawnSync(
      process.execPath,
      [...process.execArgv, "--max-old-space-size=6000", process.argv[1]!, "--one", String(size)],
      { encoding: "utf8" },
    );
    if (run.status !== 0) {
      console.log(`${size}: failed\n${run.stderr}`);
      process.exitCode = 1;
      break;
    }
    const result: {
      readonly seconds: number;
      readonly events: number;
      readonly mentions: number;
      readonly memory: number;
    } = JSON.parse(run.stdout);
    const growth = last === undefined ? "" : `  ${(result.seconds / last).toFixed(1)} times the last`;
    console.log(
      `${String(size).padStart(7)} articles  ${String(result.mentions).padStart(8)} mentions  ${String(result.events).padStart(7)} events  ${result.seconds.toFixed(2).padStart(7)} s  ${Math.round(result.memory).toString().padStart(5)} MB${growth}`,
    );
    last = result.seconds;
  }
}
