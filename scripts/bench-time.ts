/**
 * Speed of temporal expressions: characters a second and growth per tenfold, on news and on hostile input.
 *
 *   npx tsx scripts/bench-time.ts [--peers]
 *
 * Texts are generated from the invented sentences of `fixtures/`, with their numbers varied. Each figure is the median of
 * five runs after a warm-up; tables and weights are loaded before the clock. With `--peers` chrono-node,
 * compromise-dates and Recognizers-Text run on the same texts, where they are installed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ENGLISH_TIME } from "../src/languages/english/english-time.ts";
import { tagSentence } from "../src/syntax/tag.ts";
import { findTemporalExpressions } from "../src/temporal/find-temporal-expressions.ts";
import { recogniseTimes } from "../src/temporal/recognise.ts";
import { resolveTimes } from "../src/temporal/resolve-times.ts";
import { splitSentences } from "../src/text/split-sentences.ts";
import { readGold } from "../tests/temporal/read-gold.ts";

const PUBLISHED = "2024-06-12T10:00:00Z";
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const HOSTILE = ["last ", "1 ", "May ", "Monday ", "U.S. ", "x", "7", " ", "\n", "((", "\"'", "from May to ", "1-", "two hundred and ", "Monday or ", "early "];
const RUNS = 5;

type Run = (text: string) => unknown;

const OURS: Readonly<Record<string, Run>> = {
  "recognise and resolve": (text) => {
    const recognised = recogniseTimes(text, splitSentences(text), ENGLISH_TIME);
    return resolveTimes(recognised, [], { publication: { day: "2024-06-12" as never } }); // a day, branded by hand
  },
  "with tagging": (text) => findTemporalExpressions(text, { publishedAt: PUBLISHED }),
  "tagging alone": (text) => splitSentences(text).map(({ tokens }) => tagSentence(tokens, ENGLISH_TIME.tagger())),
};

async function main(flags: readonly string[]): Promise<void> {
  const begin = performance.now();
  OURS["with tagging"]!("The minister left on Tuesday.");
  console.log(`loaded in ${(performance.now() - begin).toFixed(0)} ms`);
  const peers = flags.includes("--peers") ? await loadPeers() : {};
  console.log(`\n${"characters a second".padEnd(26)}${SIZES.map((size) => `${size / 1000} kB`.padStart(14)).join("")}   growth 10 kB to 1 MB, per tenfold`);
  for (const [name, run] of Object.entries({ ...OURS, ...peers })) {
    const times = SIZES.map((size) => median(run, makeNews(size)));
    report(name, times);
  }
  console.log("\nhostile, with tagging: milliseconds");
  for (const seed of HOSTILE) {
    const times = SIZES.slice(1).map((size) => median(OURS["with tagging"]!, seed.repeat(Math.ceil(size / seed.length))));
    console.log(`${JSON.stringify(seed).padEnd(22)}${times.map((time) => time.toFixed(1).padStart(12)).join("")}   growth ${growth(times[0]!, times[2]!)}`);
  }
}

function report(name: string, times: readonly number[]): void {
  const speeds = SIZES.map((size, index) => Math.round((size / times[index]!) * 1000).toLocaleString("en").padStart(14));
  console.log(`${name.padEnd(26)}${speeds.join("")}   ${growth(times[1]!, times[3]!)}`);
}

/** Growth for each tenfold over two of them. */
function growth(small: number, large: number): string {
  return Math.sqrt(large / small).toFixed(1);
}

function median(run: Run, text: string): number {
  run(text);
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const begin = performance.now();
    run(text);
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** News of our own sentences, in an order that never repeats and with other numbers each time. */
function makeNews(size: number): string {
  const file = join(import.meta.dirname, "../fixtures/sentences/direction.gold.txt");
  const sentences = readGold(readFileSync(file, "utf8")).map(({ text }) => text);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at++) {
    const sentence = sentences[(at * 7919) % sentences.length]!.replace(/\b[1-9]\b/g, String((at % 8) + 1));
    parts.push(at % 5 === 4 ? `${sentence}\n\n` : `${sentence} `);
    length += parts[parts.length - 1]!.length;
  }
  return parts.join("").slice(0, size);
}

async function loadPeers(): Promise<Readonly<Record<string, Run>>> {
  const peers: Record<string, Run> = {};
  const load = async (name: string, make: (module: never) => Run): Promise<void> => {
    try {
      peers[name] = make((await import(name)) as never); // a module without types here
    } catch {
      console.log(`${name} is not installed`);
    }
  };
  await load("chrono-node", (chrono: { parse: (text: string, at: Date) => unknown }) => (text) => chrono.parse(text, new Date(PUBLISHED)));
  await load("@microsoft/recognizers-text-suite", (suite: { recognizeDateTime: (text: string, culture: string) => unknown }) => (text) => suite.recognizeDateTime(text, "en-us"));
  return peers;
}

await main(process.argv.slice(2));
