/**
 * Speed of temporal expressions beside other libraries, on the same texts in one run: characters a second by size, the
 * ratio against ours, and the growth per tenfold, on news and on hostile input.
 *
 *   npm run bench
 *
 * Every figure is the median of five fresh processes, of the process's own computing time, the tool's tables loaded
 * before the clock; two where a tool was ended. A tool that takes longer than the limit for a text is ended: "> N s".
 *
 * - Cold: each text is the first that its process reads, and is read once. Most of this is V8's compiler.
 * - Warm: the process has read other texts before, for eight seconds of computing time: made in the same way, with other
 *   names, numbers and days, of every size that the tool ends cold within its limit. It has not seen what it is measured
 *   on. The same for every tool; holds are of these figures. Before a hostile text ours have read shorter ones of its kind for a
 *   second, peers, which may not end one, news.
 *
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

/** Milliseconds of a warm-up. With an eighth of it news take half as long again, with twice as much hardly less. */
const WARM = { news: 8_000, hostile: 1_000 };
const COLD = { on: [], for: 0 };
/** Articles of the generator that lie before those of the warm-up, far behind those of the texts that are measured. */
const PASSED_OVER = 5_000;

/** Milliseconds by size; absent where the limit was passed. */
type Times = readonly (number | undefined)[];

/** Of each tool. */
interface News {
  readonly cold: ReadonlyMap<string, Times>;
  readonly warm: ReadonlyMap<string, Times>;
}

interface Medians {
  readonly load: number;
  readonly times: Times;
}

const cell = await bundle(join(import.meta.dirname, "time-cell.ts"));
const missed: string[] = [];
try {
  const news = await measureNews();
  checkRatios(news);
  await measureHostile(news);
} finally {
  cell.remove();
}
console.log(missed.length === 0 ? "\nevery hold is kept" : `\nmissed:\n  ${missed.join("\n  ")}`);
if (missed.length > 0) process.exitCode = 1;

async function measureNews(): Promise<News> {
  const files = writeTexts("news", SIZES, (size) => makeNews(size));
  const warmFiles = writeTexts("warm", SIZES, (size) => makeNews(size, PASSED_OVER));
  console.log(row("news, characters a second", [...SIZES.map(sizeName), "per tenfold", "load, ms"]));
  const news = { cold: new Map<string, Times>(), warm: new Map<string, Times>() };
  for (const tool of [...OURS, ...PEERS]) {
    const limit = OURS.includes(tool) ? LIMITS.ours : LIMITS.news;
    const { load, times: cold } = await coldMedians(tool, files, limit);
    const on = warmFiles.filter((_, at) => cold[at] !== undefined);
    const { times: warm } = await medians(tool, files, { limit, processes: PROCESSES, warmUp: { on, for: WARM.news } });
    news.cold.set(tool, cold);
    news.warm.set(tool, warm);
    for (const [name, times] of [[tool, warm] as const, ["  cold", cold] as const]) {
      const speeds = times.map((time, at) => (time === undefined ? `> ${limit} s` : speed(SIZES[at]!, time)));
      const growth = times === warm ? growthOf(tool, "news", times) : "";
      console.log(row(name, [...speeds, growth, times === warm ? "" : load.toFixed(0)]));
    }
  }
  return news;
}

/** Each text in processes of its own; none longer than the first that the tool does not end. */
async function coldMedians(tool: string, files: readonly string[], limit: number): Promise<Medians> {
  const found: Medians[] = [];
  for (const file of files) {
    const isEnded = found.length > 0 && found[found.length - 1]!.times[0] === undefined;
    if (!isEnded) found.push(await medians(tool, [file], { limit, processes: PROCESSES, warmUp: COLD }));
  }
  return { load: found[0]!.load, times: files.map((_, at) => found[at]?.times[0]) };
}

function checkRatios({ warm, cold }: News): void {
  console.log(row("\ntimes as fast as, warm", [...SIZES.map(sizeName), "hold"]));
  for (const ours of OURS) {
    for (const peer of PEERS) {
      const hold = RATIOS.find((one) => one.ours === ours && one.peer === peer);
      const ratios = SIZES.map((_, at) => ratioOf(warm.get(ours)?.[at], warm.get(peer)?.[at]));
      if (hold)
        ratios.forEach(({ value, isLeast }, at) => {
          if (value < hold.least && !isLeast)
            missed.push(`${ours}: ${value.toFixed(1)} times ${peer} at ${sizeName(SIZES[at]!)}, hold ${hold.least}`);
        });
      console.log(row(`${ours} / ${peer}`, [...ratios.map(ratioCell), hold ? `${hold.least}` : ""]));
      console.log(
        row(
          "  cold",
          SIZES.map((_, at) => ratioCell(ratioOf(cold.get(ours)?.[at], cold.get(peer)?.[at]))),
        ),
      );
    }
  }
}

interface Ratio {
  readonly value: number;
  readonly isLeast: boolean;
}

function ratioCell({ value, isLeast }: Ratio): string {
  return `${isLeast ? "> " : ""}${value.toFixed(1)}`;
}

/** How many times faster; at least so many where the peer was ended. */
function ratioOf(ours: number | undefined, peer: number | undefined): Ratio {
  return { value: (peer ?? LIMITS.news * 1000) / (ours ?? Number.POSITIVE_INFINITY), isLeast: peer === undefined };
}

async function measureHostile({ cold }: News): Promise<void> {
  const sizes = SIZES.slice(1);
  const shorter = [7_000, 70_000];
  console.log(row("\nhostile, milliseconds", [...sizes.map(sizeName), "per tenfold"]));
  for (const [at, seed] of HOSTILE.entries()) {
    const repeat = (size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
    const files = writeTexts(`hostile-${at}`, sizes, repeat);
    const warmFiles = writeTexts(`hostile-${at}`, shorter, repeat);
    for (const tool of OURS) {
      const how = { limit: LIMITS.ours, processes: PROCESSES, warmUp: { on: warmFiles, for: WARM.hostile } };
      const { times } = await medians(tool, files, how);
      const cells = times.map((time) => (time === undefined ? `> ${LIMITS.ours} s` : time.toFixed(1)));
      console.log(
        row(`${JSON.stringify(seed)} ${tool}`, [...cells, growthOf(tool, JSON.stringify(seed), [undefined, ...times])]),
      );
    }
  }
  console.log(row("\npeers on the same, one process, milliseconds", PEER_HOSTILE_SIZES.map(sizeName)));
  for (const [at, seed] of HOSTILE.entries()) {
    const files = writeTexts(`hostile-${at}`, PEER_HOSTILE_SIZES, (size) => seed.repeat(size).slice(0, size));
    for (const tool of PEERS) {
      const on = SIZES.filter((_, at) => cold.get(tool)?.[at] !== undefined).map((size) => fileOf("warm", size));
      const how = { limit: LIMITS.hostile, processes: 1, warmUp: { on, for: WARM.hostile } };
      const { times } = await medians(tool, files, how);
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

interface HowMeasured {
  readonly limit: number;
  readonly processes: number;
  readonly warmUp: WarmUp;
}

/** The files that are read first, and for how many milliseconds. */
interface WarmUp {
  readonly on: readonly string[];
  readonly for: number;
}

async function medians(
  tool: string,
  files: readonly string[],
  { limit, processes, warmUp }: HowMeasured,
): Promise<Medians> {
  const runs: number[][] = [];
  for (let run = 0; run < processes; run++) {
    const lines = (await runFresh(cell.file, [String(warmUp.for), tool, ...files, "--", ...warmUp.on], limit)).map(
      Number,
    );
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
