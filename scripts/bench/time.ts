/**
 * Speed of temporal expressions beside other libraries, on the same texts in one run: characters a second by size, the
 * ratio against ours, and the growth per tenfold, on news and on hostile input.
 *
 *   npm run bench
 *
 * Every figure of ours is the median of five fresh processes, each warmed up, its tables loaded before the clock; a
 * figure is the process's own computing time. A peer that takes longer than the limit for a text is ended: "> N s".
 * Ends with 1 when a hold is missed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, runFresh } from "./fresh-process.ts";
import { makeNews } from "./make-news.ts";
import { median } from "./measure.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const OURS = ["newsline, without tagging", "newsline, with tagging"];
const PEERS = ["chrono-node", "compromise-dates", "Recognizers-Text"];
const HOSTILE = ["last ", "1 ", "May ", "Monday ", "U.S. ", "x", "7", " ", "\n", "((", "\"'", "from May to "];
const PROCESSES = 5;
/** Seconds that a text may take: ours, a peer's news, a peer's hostile text. */
const LIMITS = { ours: 60, news: 10, hostile: 3 };
/** Peers explode on hostile input: a thousandth and a hundredth of it are enough to see how. */
const PEER_HOSTILE_SIZES = [1_000, 10_000];
/** At most so much more time for ten times the text, from 10 kB to 1 MB. */
const MOST_GROWTH = 12;
/** So many times a peer's speed, at every size. */
const RATIOS = [
  { ours: OURS[0]!, peer: PEERS[0]!, least: 2 },
  { ours: OURS[1]!, peer: PEERS[1]!, least: 20 },
];

/** Milliseconds by size; absent where the limit was passed. */
type Times = readonly (number | undefined)[];

const cell = await bundle(join(import.meta.dirname, "time-cell.ts"));
const missed: string[] = [];
try {
  const news = await measureNews();
  checkRatios(news);
  await measureHostile();
} finally {
  cell.remove();
}
console.log(missed.length === 0 ? "\nevery hold is kept" : `\nmissed:\n  ${missed.join("\n  ")}`);
if (missed.length > 0) process.exitCode = 1;

async function measureNews(): Promise<ReadonlyMap<string, Times>> {
  const files = writeTexts("news", SIZES, makeNews);
  console.log(row("news, characters a second", [...SIZES.map(sizeName), "per tenfold", "load, ms"]));
  const found = new Map<string, Times>();
  for (const tool of [...OURS, ...PEERS]) {
    const limit = OURS.includes(tool) ? LIMITS.ours : LIMITS.news;
    const { load, times } = await medians(tool, files, { limit, processes: PROCESSES });
    found.set(tool, times);
    const speeds = times.map((time, at) => (time === undefined ? `> ${limit} s` : speed(SIZES[at]!, time)));
    console.log(row(tool, [...speeds, growthOf(tool, "news", times), load.toFixed(0)]));
  }
  return found;
}

function checkRatios(news: ReadonlyMap<string, Times>): void {
  console.log(row("\ntimes as fast as", [...SIZES.map(sizeName), "hold"]));
  for (const ours of OURS) {
    for (const peer of PEERS) {
      const hold = RATIOS.find((one) => one.ours === ours && one.peer === peer);
      const ratios = SIZES.map((_, at) => ratioOf(news.get(ours)?.[at], news.get(peer)?.[at]));
      if (hold)
        ratios.forEach(({ value, isLeast }, at) => {
          if (value < hold.least && !isLeast)
            missed.push(`${ours}: ${value.toFixed(1)} times ${peer} at ${sizeName(SIZES[at]!)}, hold ${hold.least}`);
        });
      const cells = ratios.map(({ value, isLeast }) => `${isLeast ? "> " : ""}${value.toFixed(1)}`);
      console.log(row(`${ours} / ${peer}`, [...cells, hold ? `${hold.least}` : ""]));
    }
  }
}

/** How many times faster; at least so many where the peer was ended. */
function ratioOf(ours: number | undefined, peer: number | undefined): { value: number; isLeast: boolean } {
  return { value: (peer ?? LIMITS.news * 1000) / (ours ?? Number.POSITIVE_INFINITY), isLeast: peer === undefined };
}

async function measureHostile(): Promise<void> {
  const sizes = SIZES.slice(1);
  console.log(row("\nhostile, milliseconds", [...sizes.map(sizeName), "per tenfold"]));
  for (const [at, seed] of HOSTILE.entries()) {
    const files = writeTexts(`hostile-${at}`, SIZES, (size) =>
      seed.repeat(Math.ceil(size / seed.length)).slice(0, size),
    );
    for (const tool of OURS) {
      const { times } = await medians(tool, files.slice(1), { limit: LIMITS.ours, processes: PROCESSES });
      const cells = times.map((time) => (time === undefined ? `> ${LIMITS.ours} s` : time.toFixed(1)));
      console.log(
        row(`${JSON.stringify(seed)} ${tool}`, [...cells, growthOf(tool, JSON.stringify(seed), [undefined, ...times])]),
      );
    }
  }
  console.log(row("\npeers on the same, one process, milliseconds", PEER_HOSTILE_SIZES.map(sizeName)));
  for (const [at, seed] of HOSTILE.entries()) {
    const files = PEER_HOSTILE_SIZES.map((size) => fileOf(`hostile-${at}`, size));
    for (const tool of PEERS) {
      const { times } = await medians(tool, files, { limit: LIMITS.hostile, processes: 1 });
      const cells = times.map((time) => (time === undefined ? `> ${LIMITS.hostile} s` : time.toFixed(1)));
      console.log(row(`${JSON.stringify(seed)} ${tool}`, cells));
    }
  }
}

/** Growth for each tenfold from 10 kB to 1 MB: the mean of two, as a power; noted where it is too much. */
function growthOf(tool: string, input: string, times: Times): string {
  const [small, large] = [times[1], times[3]];
  if (large === undefined || small === undefined) {
    if (OURS.includes(tool)) missed.push(`${tool} on ${input}: no end within the limit`);
    return "";
  }
  const growth = Math.sqrt(large / small);
  if (OURS.includes(tool) && growth > MOST_GROWTH)
    missed.push(`${tool} on ${input}: grows ${growth.toFixed(1)} times per tenfold, hold ${MOST_GROWTH}`);
  return growth.toFixed(1);
}

async function medians(
  tool: string,
  files: readonly string[],
  { limit, processes }: { readonly limit: number; readonly processes: number },
): Promise<{ readonly load: number; readonly times: Times }> {
  const runs: number[][] = [];
  for (let run = 0; run < processes; run++) {
    const lines = (await runFresh(cell.file, [tool, ...files], limit)).map(Number);
    runs.push(lines);
    if (lines.length <= files.length && run === 0) processes = Math.min(processes, 2); // what is ended once is ended again
  }
  const at = (index: number) => {
    const values = runs.flatMap((lines) => (lines[index] === undefined ? [] : [lines[index]]));
    return values.length < runs.length ? undefined : median(values);
  };
  return { load: at(0) ?? Number.NaN, times: files.map((_, index) => at(index + 1)) };
}

function writeTexts(name: string, sizes: readonly number[], make: (size: number) => string): readonly string[] {
  return sizes.map((size) => {
    const file = fileOf(name, size);
    writeFileSync(file, make(size));
    return file;
  });
}

function fileOf(name: string, size: number): string {
  return join(cell.folder, `${name}-${size}.txt`);
}

function speed(characters: number, milliseconds: number): string {
  return Math.round((characters / milliseconds) * 1000).toLocaleString("en");
}

function sizeName(size: number): string {
  return size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(48) + cells.map((cell) => cell.padStart(13)).join("");
}
