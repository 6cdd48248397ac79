/**
 * Cases of the peers' own test suites that could occur in written news (`select-specs.ts` decides, over the text alone).
 *
 *   npx tsx scripts/evaluate/specs.ts CORPORA_DIR [--failures SUITE]
 *
 * News writes names of days, months and feasts with a capital: they get one before the run. A case without a reference
 * instant passes by its extents, leading prepositions aside; a case with one by the days (or the clock) of each expected
 * expression. Cases of one convention on which two suites contradict each other are listed and not counted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tagger } from "../../src/languages/english/tagger.ts";
import type { TemporalExpression } from "../../src/model/temporal.ts";
import { tagSentence } from "../../src/syntax/tag.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { reasonToDrop, type SpecCase } from "./select-specs.ts";
import { type Failure, reasonOf } from "./spec-reasons.ts";

const SUITES = ["recognizers-text", "duckling-en", "chrono-en", "compromise-dates"];

interface Expected {
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly type?: string | null;
  readonly value?: string | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

interface Case extends SpecCase {
  readonly suite: string;
  readonly task?: string;
  readonly expected: readonly Expected[];
}

const NAMES =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|christmas|xmas|easter|thanksgiving|halloween|hanukkah|ramadan|passover|diwali|eid|lent|pentecost|yom|rosh|sukkot|purim|chinese|lunar|new year|labor|memorial|independence|valentine|mother|father|martin|earth|election|veterans|columbus|president|boxing|black|cyber|good|ash|palm|holy|maundy|ascension|st|patrick|anzac|canada|australia|mardi|shrove|orthodox|bastille|cinco|valentines?|mothers?|fathers?|presidents?|washington|juneteenth|all saints|all souls|armistice|groundhog|guy fawkes|boxing|tax|labour|whitsunday|saint|new years|q[1-4])\b|\bmay(?= \d|\b.{0,3}$)|(?<=\d(?:st|nd|rd|th)?(?: of)? )may\b|(?<=\b(?:in|of|last|next|early|late|mid|by|until|since|from|to) )may\b/gi;

/** Same length, so that offsets hold. */
function truecase(text: string): string {
  return text.replace(NAMES, (name) => name[0]!.toUpperCase() + name.slice(1).toLowerCase());
}

function main([corpora, ...flags]: readonly string[]): void {
  if (corpora === undefined) throw new Error("usage: specs.ts CORPORA_DIR [--failures SUITE]");
  const suites = new Map(SUITES.map((suite) => [suite, readCases(join(corpora, "specs", `${suite}.jsonl`), suite)]));
  const disputed = findDisputed(suites);
  const ambiguous = findAmbiguous(suites);
  console.log("suite               cases  dropped   kept  disputed  passed     share");
  for (const [suite, cases] of suites) {
    const kept = cases.filter((one) => reasonToDrop(one) === undefined);
    const counted = kept.filter((one) => !disputed.has(keyOf(one)));
    const failures = counted.flatMap((one) => {
      const kind = failureOf(one);
      if (kind === undefined) return [];
      const wanted = one.expected[0]?.value ?? one.expected[0]?.startDate ?? "";
      const isAmbiguous = ambiguous.has(`${suite} ${keyOf(one)}`);
      return [{ one, reason: reasonOf({ ...one, kind, wanted, found: find(one), isAmbiguous }) }];
    });
    const passed = counted.length - failures.length;
    console.log(
      `${suite.padEnd(18)} ${String(cases.length).padStart(6)} ${percent(cases.length - kept.length, cases.length)} ${String(kept.length).padStart(6)} ${String(kept.length - counted.length).padStart(9)} ${String(passed).padStart(7)} ${percent(passed, counted.length)}`,
    );
    const byReason = new Map<string, number>();
    for (const { reason } of failures) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
    for (const [reason, count] of [...byReason].sort((a, b) => b[1] - a[1]))
      console.log(`    ${String(count).padStart(4)} ${reason}`);
    if (flags.includes(suite)) {
      for (const { one, reason } of failures) {
        const found = find(one).map((time) => `[${time.text}] ${time.value}`);
        console.log(
          `  ${reason} | ${JSON.stringify(one.text)} @${one.reference} | ${JSON.stringify(one.expected.map(({ text, value, startDate, endDate }) => [text, value, startDate, endDate]))} | ${found.join("; ")}`,
        );
      }
    }
  }
}

/**
 * A phrase without a verb says nothing of its direction. The suites are for assistants, which look ahead: such a phrase
 * gets the clause that they presuppose. chrono's takes the nearest, as we do, and stays as it is.
 */
const CARRIER = "It will happen ";
const AHEAD = new Set(["duckling-en", "compromise-dates", "recognizers-text"]);

function find({ text, reference, suite, expected }: Case): readonly TemporalExpression[] {
  const publishedAt = reference === null || reference === undefined ? "2026-01-15T12:00:00" : reference.slice(0, 19);
  const carried = expected.length > 0 && AHEAD.has(suite) && !hasVerb(text) ? CARRIER : "";
  const found = findTemporalExpressions(carried + truecase(text), { publishedAt }).flatMap((time) => [
    time,
    ...(time.parts ?? []),
  ]);
  return found.map((time) => ({ ...time, start: time.start - carried.length, end: time.end - carried.length }));
}

function hasVerb(text: string): boolean {
  return splitSentences(truecase(text)).some(({ tokens }) =>
    tagSentence(tokens, tagger()).some(({ xpos }) => xpos === "MD" || xpos.startsWith("VB")),
  );
}

/** How a case fails; nothing where it passes. */
function failureOf(one: Case): Failure["kind"] | undefined {
  const found = find(one);
  if (one.expected.length === 0) return found.length === 0 ? undefined : "found where nothing is";
  for (const expected of one.expected) {
    const reason = failureOfOne(one, expected, found);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function failureOfOne(
  one: Case,
  expected: Expected,
  found: readonly TemporalExpression[],
): Failure["kind"] | undefined {
  const { start, end } = expected;
  const near =
    start === undefined || end === undefined ? found : found.filter((time) => time.start < end && start < time.end);
  if (near.length === 0) return "missed";
  const value = expected.value ?? undefined;
  if (one.reference === null || one.reference === undefined || value === undefined) {
    if (start === undefined || end === undefined) return undefined;
    return near.some((time) => sameExtent(one.text, time, start, end)) ? undefined : "extent";
  }
  return near.some((time) => agrees(time, value, one.task, expected)) ? undefined : "other days";
}

const LEADS =
  /^(?:on|in|at|by|from|since|until|till|for|the|between|during|before|after|around|about|of|within|through|a|an|starting|beginning|and|,|\s)+\s/i;

function sameExtent(text: string, time: TemporalExpression, start: number, end: number): boolean {
  const trim = (from: number, to: number): string =>
    text
      .slice(from, to)
      .replace(LEADS, "")
      .replace(/[.,)!?\s]+$/, "")
      .toLowerCase();
  return trim(time.start, time.end) === trim(start, end);
}

/** Days or clock of an expression against a value in the suite's form: a day, a unit, an interval, or a TIMEX with X. */
function agrees(time: TemporalExpression, value: string, task: string | undefined, expected: Expected): boolean {
  if (time.value === value || time.value === value.replace(/:00$/, "")) return true;
  if (/^P/.test(value) && /^P/.test(time.value) && isSameLength(time.value, value)) return true;
  if (/^\((?:XXXX-WXX-\d)?T\d/.test(value)) return sameClocks(time, value);
  if (/^XXXX-\d\d-WXX-\d-#?-?\d$/.test(value)) return isNthWeekday(dayOf(time.date?.begin, "after"), value);
  const { begin, end } = time.date ?? {};
  const first = dayOf(begin, "after");
  const last = dayOf(end, "before");
  const until = (expected.endDate ?? value).slice(0, 10);
  if (task === "end") return last === until;
  if (value.startsWith("(")) {
    const [from = "", to = ""] = value.slice(1, -1).split(",");
    if (time.type === "DURATION" && isDayOff(first, from) && isDayOff(last, to)) return true;
    if (from.includes("X"))
      return masked(first, from.slice(0, 10)) && (masked(last, to.slice(0, 10)) || to.includes("X"));
    return (
      masked(first, from.slice(0, 10)) &&
      (masked(last, to.slice(0, 10)) ||
        masked(dayBefore(to.slice(0, 10)), last ?? "") ||
        beginsLast(time, to.slice(0, 10)))
    );
  }
  if (value.includes("/") && !time.value.includes("/")) {
    const [from = "", to = ""] = value.split("/");
    if (/T\d/.test(from)) return first === from.slice(0, 10) && time.type !== "DATE";
    return (
      starts(first, from) && (to === "" || last === dayBefore(padded(to)) || last === to.slice(0, 10) || from === "")
    );
  }
  if (value.includes("/")) {
    const [from = "", to = ""] = value.split("/");
    return starts(first, from) && (last === dayBefore(padded(to)) || last === to.slice(0, 10));
  }
  if (value.startsWith("T")) return time.value.includes(value.slice(0, 3));
  if (/X/.test(value)) return unmasked(time, value);
  if (/^P/.test(value)) return time.value === value;
  const clock = /T(\d\d)(?::(\d\d))?/.exec(value);
  if (clock !== null && time.type === "TIME" && /T\d\d/.test(time.value)) {
    return (
      first === value.slice(0, 10) &&
      time.value.slice(11, 13) === clock[1] &&
      (clock[2] === undefined || time.value.slice(14, 16) === clock[2] || clock[2] === "00")
    );
  }
  if (first === undefined) return false;
  const said = expected.startDate?.slice(0, 10) ?? (value.length >= 10 ? value.slice(0, 10) : undefined);
  if (said !== undefined && (clock === null || time.type !== "TIME" || !/T\d\d/.test(time.value)))
    return first === said || isWithin(said, first, last, time);
  return first.startsWith(value) || time.value.startsWith(value);
}

/** PT2.5H and PT2H30M; P9M and P3Q. */
function isSameLength(a: string, b: string): boolean {
  const [one, other] = [lengthOf(a), lengthOf(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.months - other.months) + Math.abs(one.seconds - other.seconds) < 1e-6
  );
}

const MONTHS_IN: Readonly<Record<string, number>> = { Y: 12, Q: 3, M: 1 };
const SECONDS_IN: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };

function lengthOf(value: string): { readonly months: number; readonly seconds: number } | undefined {
  const [days = "", clock = ""] = value.slice(1).split("T", 2);
  if (/X|WE|SE/.test(value)) return undefined;
  let [months, seconds] = [0, 0];
  for (const [, amount, unit] of days.matchAll(/(\d+(?:\.\d+)?)([YQMWD])/g)) {
    if (MONTHS_IN[unit!] === undefined) seconds += Number(amount) * SECONDS_IN[unit!]!;
    else months += Number(amount) * MONTHS_IN[unit!]!;
  }
  for (const [, amount, unit] of clock.matchAll(/(\d+(?:\.\d+)?)([HMS])/g))
    seconds += Number(amount) * SECONDS_IN[unit!]!;
  return { months, seconds };
}

/** `(T16,T17:30,PT1H30M)`: the clocks of both ends, and the weekday where one is said. */
function sameClocks(time: TemporalExpression, value: string): boolean {
  const wanted = value.slice(1, -1).split(",").slice(0, 2);
  const weekday = /WXX-(\d)/.exec(value)?.[1];
  const first = dayOf(time.date?.begin, "after") ?? time.value.slice(0, 10);
  if (weekday !== undefined && ((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 !== Number(weekday))
    return false;
  const found = time.value.split("/");
  return (
    found.length === 2 &&
    wanted.every((end, at) => {
      const [, hour, minute = "00"] = /T(\d\d)(?::(\d\d))?/.exec(end) ?? [];
      return hour !== undefined && found[at]!.includes(`T${hour}:${minute}`);
    })
  );
}

/** `XXXX-11-WXX-4-4`: the fourth Thursday of November. */
function isNthWeekday(day: string | undefined, value: string): boolean {
  const [, month, weekday, nth] = /^XXXX-(\d\d)-WXX-(\d)-#?(-?\d)$/.exec(value) ?? [];
  if (day === undefined || day.slice(5, 7) !== month) return false;
  const isWeekday = ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 === Number(weekday);
  return isWeekday && (Number(nth) < 0 || Math.ceil(Number(day.slice(8, 10)) / 7) === Number(nth));
}

/** A suite that gives one day for a week, a month or a season names its first day, or the same day in it. */
function isWithin(day: string, first: string, last: string | undefined, time: TemporalExpression): boolean {
  return last !== undefined && time.date?.precision !== "day" && first <= day && day <= last;
}

/** Whether the day of reference itself belongs to "the next three days" is each suite's own convention. */
function isDayOff(day: string | undefined, value: string): boolean {
  const distance =
    day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`) - Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return Math.abs(distance) <= 86_400_000;
}

/** Some suites end a range on the first day of its last unit: "from 2014 to 2018" on 1 January 2018. */
function beginsLast(time: TemporalExpression, day: string): boolean {
  const last = time.parts?.[time.parts.length - 1];
  const begin = dayOf(last?.date?.begin, "after");
  return begin !== undefined && masked(begin, day);
}

function dayOf(
  point: { readonly on?: string; readonly after?: string; readonly before?: string } | undefined,
  side: "after" | "before",
): string | undefined {
  return point?.on ?? point?.[side];
}

function starts(day: string | undefined, value: string): boolean {
  return value === "" || day?.startsWith(value.slice(0, 10)) === true;
}

function padded(value: string): string {
  return `${value.slice(0, 10)}${"-01-01".slice(value.slice(0, 10).length - 4)}`;
}

function dayBefore(value: string): string | undefined {
  const at = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : new Date(at - 86_400_000).toISOString().slice(0, 10);
}

function masked(day: string | undefined, pattern: string): boolean {
  if (day === undefined || pattern === undefined || day.length !== pattern.length) return false;
  return [...pattern].every((mark, index) => mark === "X" || mark === day[index]);
}

/** `XXXX-11-01`, `XXXX-WXX-3`: what the suite leaves open, we resolve. */
function unmasked(time: TemporalExpression, value: string): boolean {
  const weekday = /^XXXX-WXX-(\d)/.exec(value);
  const first = dayOf(time.date?.begin, "after");
  if (weekday !== null) {
    if (time.value.startsWith(value.slice(0, 10))) return true;
    return first !== undefined && ((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 === Number(weekday[1]);
  }
  if (value.startsWith("XXXX-WXX-WE")) return time.value.endsWith("WE");
  const length = Math.min(time.value.length, value.length);
  return [...value.slice(0, length)].every((mark, index) => mark === "X" || mark === time.value[index]);
}

function keyOf({ text }: Case): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?]$/, "")
    .replace(/^(?:on|in|at|the) /, "");
}

/** Words for which one suite wants several days from one reference: each country's own Father's Day. */
function findAmbiguous(suites: ReadonlyMap<string, readonly Case[]>): ReadonlySet<string> {
  const said = new Map<string, Set<string>>();
  for (const [suite, cases] of suites) {
    for (const one of cases) {
      if (one.expected.length !== 1) continue;
      const key = `${suite} ${keyOf(one)}@${one.reference ?? ""} ${one.task ?? ""}`;
      const known = said.get(key) ?? new Set<string>();
      known.add(JSON.stringify(one.expected.map(({ value, startDate, endDate }) => [value, startDate, endDate])));
      said.set(key, known);
    }
  }
  return new Set([...said].filter(([, wanted]) => wanted.size > 1).map(([key]) => key.replace(/@[^@]*$/, "")));
}

/** Conventions on which suites contradict each other: bare "next <weekday>", "this <weekday>", parts of the day alone. */
function findDisputed(suites: ReadonlyMap<string, readonly Case[]>): ReadonlySet<string> {
  const said = new Map<string, Map<string, Set<string>>>();
  for (const [suite, cases] of suites) {
    for (const one of cases) {
      const only = one.expected.length === 1 ? one.expected[0] : undefined;
      const value = only?.value ?? undefined;
      if (value === undefined || one.reference === null || one.reference === undefined) continue;
      const day = (only?.startTime ?? only?.startDate ?? value).slice(0, 10);
      const distance = Math.round(
        (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${one.reference.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
      );
      const here = new Date(`${one.reference.slice(0, 10)}T00:00:00Z`).getUTCDay();
      if (Number.isNaN(distance)) continue;
      const key = keyOf(one);
      const bySuite = said.get(`${key}@${here}`) ?? new Map<string, Set<string>>();
      const known = bySuite.get(suite) ?? new Set<string>();
      known.add(String(distance));
      bySuite.set(suite, known);
      said.set(`${key}@${here}`, bySuite);
    }
  }
  const disputed = new Set<string>();
  for (const [key, bySuite] of said) {
    const sets = [...bySuite.values()];
    if (sets.length > 1 && sets.some((set) => [...set].every((one) => !sets[0]!.has(one))))
      disputed.add(key.replace(/@\d$/, ""));
  }
  return disputed;
}

function readCases(file: string, suite: string): readonly Case[] {
  const seen = new Set<string>();
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .filter((line) => {
      if (seen.has(line)) return false;
      seen.add(line);
      return true;
    })
    .map((line) => ({ ...(JSON.parse(line) as Omit<Case, "suite">), suite })); // the corpora's own format
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`.padStart(8);
}

main(process.argv.slice(2));
