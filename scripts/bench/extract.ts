/**
 * Speed of extraction, parsing included: tokens a second on small articles and on articles of 10 kB to 1 MB, and the
 * growth per tenfold.
 *
 *   npm run bench:extract [-- FOLDER_OR_FILE [COUNT]]
 *
 * The articles are generated from the fixture stories. With a folder of JSON Lines (articles with a `text`, or topics
 * with `articles`), so many of its articles, evenly spread (1,000 if not said), are extracted too. Each figure is the
 * median of three fresh processes, of the process's own computing time.
 *
 * - Cold: each set is the first that its process extracts, once. Half of this is V8's compiler.
 * - Warm: the process has extracted others before, for twenty seconds: made in the same way, with other names, numbers and
 *   days, small ones and one of each size; none that is measured. Holds are of these figures.
 *
 * Ends with 1 when a hold is missed.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/model/article.ts";
import { bundle, runFresh } from "./fresh-process.ts";
import { makeArticles, makeNews } from "./make-news.ts";
import { median } from "./measure.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const SMALL_ARTICLES = 100;
const PROCESSES = 3;
/** Seconds that one set of articles may take. */
const LIMIT = 600;
const LEAST_TOKENS = 25_000;
const MOST_GROWTH = 12;

/** Milliseconds of a warm-up: some two rounds of all sets. */
const WARM = 20_000;
/** Articles of the generator that lie before those of the warm-up, far behind those of the sets that are measured. */
const PASSED_OVER = 5_000;
const NAMES = [`${SMALL_ARTICLES} small articles`, ...SIZES.map((size) => `one of ${size / 1000} kB`)];

interface HowMeasured {
  readonly processes: number;
  /** The files that are extracted first, and for how many milliseconds. */
  readonly warmUp: { readonly on: readonly string[]; readonly for: number };
}

const COLD: HowMeasured = { processes: PROCESSES, warmUp: { on: [], for: 0 } };

interface Measured {
  readonly tokens: number;
  readonly milliseconds: number;
}

const [corpus, count = "1000"] = process.argv.slice(2);
const cell = await bundle(join(import.meta.dirname, "extract-cell.ts"));
const missed: string[] = [];
try {
  const files = writeSets("measured", 0);
  const cold: Measured[] = [];
  for (const file of files) cold.push(...(await measureSets([file], COLD)));
  const warmUp = { on: writeSets("warm", PASSED_OVER), for: WARM };
  const found = await measureSets(files, { processes: PROCESSES, warmUp });
  found.forEach((one, at) => print(NAMES[at]!, one, cold[at]!));
  const [small, large] = [found[1], found[3]];
  if (small && large) {
    const growth = Math.sqrt(large.milliseconds / small.milliseconds);
    console.log(`growth from 10 kB to 1 MB, per tenfold: ${growth.toFixed(1)}`);
    if (growth > MOST_GROWTH) missed.push(`grows ${growth.toFixed(1)} times per tenfold, hold ${MOST_GROWTH}`);
  }
  if (corpus !== undefined) {
    const articles = readCorpus(corpus, Number(count));
    const file = writeArticles("corpus", articles);
    const [all] = await measureSets([file], { processes: 1, warmUp });
    const [cold] = await measureSets([file], { processes: 1, warmUp: COLD.warmUp });
    print(`${articles.length} articles of the corpus`, all!, cold!);
  }
} finally {
  cell.remove();
}
console.log(missed.length === 0 ? "every hold is kept" : `missed:\n  ${missed.join("\n  ")}`);
if (missed.length > 0) process.exitCode = 1;

function print(name: string, warm: Measured, cold: Measured): void {
  const { tokens, milliseconds } = warm;
  const cells = [`${format(tokens)} tokens`, `${(milliseconds / 1000).toFixed(2)} s`];
  const speeds = [`${format(speedOf(warm))} tokens a second`, `cold ${format(speedOf(cold))}`];
  console.log(name.padEnd(30) + [...cells, ...speeds].map((cell) => cell.padStart(24)).join(""));
  if (speedOf(warm) < LEAST_TOKENS)
    missed.push(`${name}: ${format(speedOf(warm))} tokens a second, hold ${format(LEAST_TOKENS)}`);
}

function speedOf({ tokens, milliseconds }: Measured): number {
  return (tokens / milliseconds) * 1000;
}

function format(count: number): string {
  return Math.round(count).toLocaleString("en");
}

async function measureSets(files: readonly string[], { processes, warmUp }: HowMeasured): Promise<readonly Measured[]> {
  const runs: Measured[][] = [];
  for (let run = 0; run < processes; run++) {
    const [, ...lines] = await runFresh(cell.file, [String(warmUp.for), ...files, "--", ...warmUp.on], LIMIT);
    if (lines.length < files.length) throw new Error(`a set took longer than ${LIMIT} s`);
    runs.push(
      lines.map((line) => {
        const [tokens = 0, milliseconds = 0] = line.split(" ").map(Number);
        return { tokens, milliseconds };
      }),
    );
  }
  return files.map((_, at) => ({
    tokens: runs[0]![at]!.tokens,
    milliseconds: median(runs.map((run) => run[at]!.milliseconds)),
  }));
}

/** A file for each of the sets, made of articles behind so many of the generator. */
function writeSets(name: string, passedOver: number): readonly string[] {
  return [
    writeArticles(`${name}-small`, smallArticles(passedOver)),
    ...SIZES.map((size) =>
      writeArticles(`${name}-${size}`, [{ id: "a", publishedAt: "2024-06-12", text: makeNews(size, passedOver) }]),
    ),
  ];
}

function smallArticles(passedOver: number): readonly Article[] {
  const articles: Article[] = [];
  for (const article of makeArticles(passedOver)) {
    if (articles.length === SMALL_ARTICLES) break;
    articles.push({ id: String(articles.length), ...article });
  }
  return articles;
}

function readCorpus(path: string, most: number): readonly Article[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => file.endsWith(".jsonl"))
        .sort()
        .map((file) => join(path, file))
    : [path];
  const articles = files.flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n").flatMap(readRow));
  const step = Math.max(1, articles.length / most);
  return Array.from({ length: Math.min(most, articles.length) }, (_, at) => articles[Math.floor(at * step)]!);
}

interface Row {
  readonly text?: unknown;
  readonly title?: unknown;
  readonly publishedAt?: unknown;
  readonly dct?: unknown;
  readonly articles?: readonly Row[];
}

/** The articles of a row of a corpus: itself, or those of a topic. */
function readRow(line: string): readonly Article[] {
  const row: Row = JSON.parse(line);
  return (row.articles ?? [row]).flatMap(({ text, title, publishedAt, dct }, at) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(String(publishedAt ?? dct))?.[0];
    if (typeof text !== "string") return [];
    return [
      {
        id: String(at),
        text,
        ...(typeof title === "string" && { title }),
        ...(day !== undefined && { publishedAt: day }),
      },
    ];
  });
}

function writeArticles(name: string, articles: readonly Article[]): string {
  const file = join(cell.folder, `${name}.jsonl`);
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join("\n"));
  return file;
}
