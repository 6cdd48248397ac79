/**
 * Which way bare weekdays and bare months lie, on annotated news, beside the baselines of last-or-same, nearest and next.
 *
 *   npx tsx scripts/evaluate/direction.ts CORPORA_DIR [--errors]
 *
 * Counted are gold expressions of `timebank` and `aquaint` that are one bare weekday or month (perhaps with its part of
 * the day), have a day or month as their value, and were found at that place. The last columns leave out what
 * `timex-slips.ts` calls a slip.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meaning, Weekday } from "../../src/model/meaning.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import { resolve } from "../../src/temporal/resolve.ts";
import { findSlips } from "./timex-slips.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;
const MONTH_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) \d{1,2}$/;

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly id?: string;
}

interface Document {
  readonly id: string;
  readonly dct: string;
  readonly dctId?: string;
  readonly text: string;
  readonly timexes: readonly Gold[];
}

interface Tally {
  total: number;
  ours: number;
  slips: number;
  clean: number;
  past: number;
  nearest: number;
  future: number;
}

function main([corpora, ...flags]: readonly string[]): void {
  if (corpora === undefined) throw new Error("usage: direction.ts CORPORA_DIR [--errors]");
  const tallies = { weekdays: empty(), months: empty(), "month days": empty() };
  const reasons = new Map<string, { right: number; all: number }>();
  for (const corpus of ["timebank", "aquaint"]) {
    for (const document of readLines(join(corpora, "timex", `${corpus}.jsonl`))) {
      const found = findTemporalExpressions(document.text, { publishedAt: document.dct });
      const slips = findSlips(document);
      for (const gold of document.timexes) {
        if (gold.id === document.dctId) continue;
        const kind = kindOf(gold);
        if (kind === undefined) continue;
        const ours = found
          .flatMap((time) => time.parts ?? [time])
          .find((time) => time.start < gold.end && time.end > gold.start);
        const value = ours?.value.slice(0, gold.value.slice(0, 10).length);
        const tally = tallies[kind.name];
        const wanted = gold.value.slice(0, 10);
        tally.total++;
        if (value === wanted) tally.ours++;
        if (slips.has(gold)) tally.slips++;
        else if (value === wanted) tally.clean++;
        for (const direction of ["past", "nearest", "future"] as const) {
          const guess = resolve(
            kind.meaning,
            document.dct.slice(0, 10),
            direction === "nearest" ? undefined : direction,
          ).value;
          if (guess === wanted) tally[direction]++;
        }
        const step = ours?.steps.find((one) => one.kind === "direction");
        const reason = `${kind.name} ${step?.kind === "direction" ? `${step.direction} ${step.because}` : "none"}`;
        const known = reasons.get(reason) ?? { right: 0, all: 0 };
        known.all++;
        if (value === wanted) known.right++;
        reasons.set(reason, known);
        if (flags.includes("--errors") && value !== wanted) {
          const cue = step?.kind === "direction" ? step.cue : "";
          console.log(
            `${kind.name} ${document.id} dct ${document.dct.slice(0, 10)} gold ${wanted} ours ${value} [${reason} ${cue}] …${document.text.slice(gold.start - 130, gold.start).replace(/\s+/g, " ")}<<${gold.text}>>${document.text.slice(gold.end, gold.end + 60).replace(/\s+/g, " ")}`,
          );
        }
      }
    }
  }
  console.log("              n     ours   last-or-same  nearest  next  without slips: n  ours");
  for (const [name, { total, ours, past, nearest, future, slips, clean }] of Object.entries(tallies)) {
    console.log(
      `${name.padEnd(11)} ${String(total).padStart(4)} ${percent(ours, total)} ${percent(past, total)} ${percent(nearest, total)} ${percent(future, total)} ${String(total - slips).padStart(12)} ${percent(clean, total - slips)}`,
    );
  }
  for (const [reason, { right, all }] of [...reasons].sort((a, b) => b[1].all - a[1].all))
    console.log(`  ${reason.padEnd(44)} ${right}/${all}`);
}

function empty(): Tally {
  return { total: 0, ours: 0, slips: 0, clean: 0, past: 0, nearest: 0, future: 0 };
}

function kindOf({
  text,
  value,
}: Gold): { readonly name: "weekdays" | "months" | "month days"; readonly meaning: Meaning } | undefined {
  const words = text.toLowerCase().replace(/\s+/g, " ");
  const weekday = WEEKDAYS.indexOf(words.split(" ")[0]!);
  if (weekday >= 0 && /^\w+(?: (?:morning|afternoon|evening|night))?$/.test(words) && /^\d{4}-\d\d-\d\d/.test(value)) {
    return { name: "weekdays", meaning: { kind: "weekday", weekday: (weekday + 1) as Weekday } };
  }
  const month = MONTHS.indexOf(words.slice(0, 3)) + 1;
  if (MONTH.test(words) && /^\d{4}-\d\d$/.test(value)) return { name: "months", meaning: { kind: "calendar", month } };
  if (MONTH_DAY.test(words) && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return { name: "month days", meaning: { kind: "calendar", month, day: Number(words.split(" ")[1]) } };
  }
  return undefined;
}

function readLines(file: string): readonly Document[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Document); // the corpora's own format
}

function percent(part: number, of: number): string {
  return (of === 0 ? "–" : ((100 * part) / of).toFixed(1)).padStart(9);
}

main(process.argv.slice(2));
