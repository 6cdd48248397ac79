/**
 * Extents, types and values of temporal expressions against annotated corpora, beside a dull baseline.
 *
 *   npx tsx scripts/evaluate/timex.ts CORPORA_DIR SCORER [--errors] [--only CORPUS] [--slips]
 *
 * CORPORA_DIR holds `timex/*.jsonl`; SCORER is `score-timex.mjs`. Ranges are flattened to their parts, since TIMEX3 has
 * no tag for them. The baseline finds the same extents and values every expression at the day of publication. The last
 * columns leave out the annotations that `timex-slips.ts` calls slips, with what was found at their place.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TemporalExpression } from "../../src/model/temporal.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import { type AnnotatedDocument, findSlips } from "./timex-slips.ts";

const CORPORA = ["tbaq-corrected", "timebank", "aquaint", "meantime", "eventstoryline", "wikiwars"];

interface Document extends AnnotatedDocument {
  readonly id: string;
}

interface Score {
  readonly strict: { readonly f1: number; readonly p: number; readonly r: number };
  readonly relaxed: { readonly f1: number; readonly p: number; readonly r: number };
  readonly typeF1: number;
  readonly valueF1: number;
  readonly valueAccuracy: number;
}

function main([corpora, scorer, ...flags]: readonly string[]): void {
  if (corpora === undefined || scorer === undefined)
    throw new Error("usage: timex.ts CORPORA_DIR SCORER [--only CORPUS] [--errors]");
  const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : undefined;
  const folder = mkdtempSync(join(tmpdir(), "timex-"));
  console.log(
    "corpus            strict  relaxed    type   value  (value accuracy)   baseline value   slips: n  strict   value",
  );
  for (const corpus of CORPORA.filter((name) => only === undefined || name === only)) {
    const gold = join(corpora, "timex", `${corpus}.jsonl`);
    const documents = readLines<Document>(gold);
    const found = documents.map((document) => ({
      id: document.id,
      dct: document.dct ?? "unknown",
      times: findTemporalExpressions(document.text, publishedOf(document)).flatMap(flatten),
    }));
    const predicted = write(folder, `${corpus}.jsonl`, found, (time) => time.value);
    const dull = write(folder, `${corpus}-dull.jsonl`, found, (_time, dct) => dct.slice(0, 10));
    const score = run(scorer, gold, predicted);
    const baseline = run(scorer, gold, dull);
    const slips = documents.map(findSlips);
    const clean = runWithout(slips, { folder, corpus, scorer, documents, found });
    const count = slips.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `${corpus.padEnd(16)} ${percent(score.strict.f1)} ${percent(score.relaxed.f1)} ${percent(score.typeF1)} ${percent(score.valueF1)} ${percent(score.valueAccuracy)} ${percent(baseline.valueF1).padStart(20)} ${String(count).padStart(11)} ${percent(clean.strict.f1)} ${percent(clean.valueF1)}`,
    );
    if (flags.includes("--slips")) printKinds(slips);
    if (flags.includes("--errors"))
      console.log(execFileSync("node", [scorer, gold, predicted, "--errors"], { encoding: "utf8", maxBuffer: 1e8 }));
  }
}

/** Some documents give no day, or one that is none: then nothing is known of the publication. */
function publishedOf({ dct = "" }: Document): { readonly publishedAt?: string } {
  const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?$)?/.exec(dct)?.[0];
  if (time !== undefined) return { publishedAt: time };
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(dct) ?? [];
  if (year === undefined || month === undefined || day === undefined) return {};
  return { publishedAt: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

interface Measured {
  readonly folder: string;
  readonly corpus: string;
  readonly scorer: string;
  readonly documents: readonly Document[];
  readonly found: readonly Found[];
}

function runWithout(
  slips: readonly ReturnType<typeof findSlips>[],
  { folder, corpus, scorer, documents, found }: Measured,
): Score {
  const gold = join(folder, `${corpus}-gold.jsonl`);
  const kept = documents.map((document, index) => ({
    ...document,
    timexes: document.timexes.filter((timex) => !slips[index]!.has(timex)),
  }));
  writeFileSync(gold, `${kept.map((document) => JSON.stringify(document)).join("\n")}\n`);
  const left = found.map((one, index) => ({
    ...one,
    times: one.times.filter(
      (time) =>
        ![...slips[index]!.keys()].some(({ start, end }) => start < time.end && time.start < end) ||
        kept[index]!.timexes.some(({ start, end }) => start < time.end && time.start < end),
    ),
  }));
  return run(
    scorer,
    gold,
    write(folder, `${corpus}-kept.jsonl`, left, (time) => time.value),
  );
}

function printKinds(slips: readonly ReturnType<typeof findSlips>[]): void {
  const counts = new Map<string, number>();
  for (const kind of slips.flatMap((found) => [...found.values()])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`    ${String(count).padStart(4)} ${kind}`);
}

function flatten(time: TemporalExpression): readonly TemporalExpression[] {
  return time.parts === undefined ? [time] : time.parts.flatMap(flatten);
}

interface Found {
  readonly id: string;
  readonly dct: string;
  readonly times: readonly TemporalExpression[];
}

function write(
  folder: string,
  name: string,
  found: readonly Found[],
  value: (time: TemporalExpression, dct: string) => string,
): string {
  const file = join(folder, name);
  const lines = found.map(({ id, dct, times }) =>
    JSON.stringify({
      id,
      timexes: times.map((time) => ({ start: time.start, end: time.end, type: time.type, value: value(time, dct) })),
    }),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function run(scorer: string, gold: string, predicted: string): Score {
  return JSON.parse(
    execFileSync("node", [scorer, gold, predicted, "--json"], { encoding: "utf8", maxBuffer: 1e8 }),
  ) as Score; // the scorer's own format
}

function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T); // the corpora's own format
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(7);
}

main(process.argv.slice(2));
