/**
 * Extents, types and values of temporal expressions against annotated corpora, beside a dull baseline.
 *
 *   npx tsx scripts/evaluate/timex.ts CORPORA_DIR SCORER [--errors CORPUS] [--only CORPUS]
 *
 * CORPORA_DIR holds `timex/*.jsonl`; SCORER is `score-timex.mjs`. Ranges are flattened to their parts, since TIMEX3 has
 * no tag for them. The baseline finds the same extents and values every expression at the day of publication.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TemporalExpression } from "../../src/model/temporal.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";

const CORPORA = ["tbaq-corrected", "timebank", "aquaint", "meantime", "eventstoryline", "wikiwars"];

interface Document {
  readonly id: string;
  readonly dct?: string;
  readonly text: string;
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
  console.log("corpus            strict  relaxed    type   value  (value accuracy)   baseline value");
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
    console.log(
      `${corpus.padEnd(16)} ${percent(score.strict.f1)} ${percent(score.relaxed.f1)} ${percent(score.typeF1)} ${percent(score.valueF1)} ${percent(score.valueAccuracy)} ${percent(baseline.valueF1).padStart(20)}`,
    );
    if (flags.includes("--errors"))
      console.log(execFileSync("node", [scorer, gold, predicted, "--errors"], { encoding: "utf8", maxBuffer: 1e8 }));
  }
}

/** Some documents give no day, or one that is none: then nothing is known of the publication. */
function publishedOf({ dct = "" }: Document): { readonly publishedAt?: string } {
  const day = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?$)?/.exec(dct)?.[0];
  return day === undefined ? {} : { publishedAt: day };
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
