import { readDay } from "../calendar/civil.ts";
import { isZone } from "../calendar/publication-day.ts";
import type { ExtractOptions, TimelineOptions } from "../model/timeline.ts";
import { WISHES, wishOneOf } from "./error-texts.ts";
import { fail, isObject, listFields, readField } from "./fail.ts";

type Check = (value: unknown, path: string) => void;

const CHECKS = {
  detail: checkOneOf(["main", "all"]),
  about: checkText,
  from: checkDay,
  to: checkDay,
  limit: checkLimit,
  onInvalid: checkOneOf(["throw", "collect"]),
  zone: checkZone,
} as const satisfies Record<keyof TimelineOptions, Check>;

/** Options that have passed the door: plain data, nothing undefined. */
export type ReadOptions = { readonly [K in keyof TimelineOptions]: Exclude<TimelineOptions[K], undefined> };

/**
 * Checks the options of a timeline; a name that is no option is an error, for it would be passed over in silence.
 *
 * @throws TimelineInputError `invalid-option`, `invalid-zone`
 */
export function readOptions(options: TimelineOptions = {}): ReadOptions {
  return readTable(options, CHECKS, []);
}

/** The options of `extractEvents`: those of a timeline, and triggers inside the text of the article. */
export function readExtractOptions(
  options: ExtractOptions = {},
  article: unknown = undefined,
): ReadOptions & Pick<ExtractOptions, "triggers"> {
  const read = readTable(options, CHECKS, ["triggers"]);
  const triggers = readField(options, "triggers");
  if (triggers === undefined) return read;
  const text = readField(article, "text");
  if (!Array.isArray(triggers)) fail("invalid-trigger", "options.triggers", triggers, WISHES.array);
  return {
    ...read,
    triggers: triggers.map((trigger, at) =>
      readTrigger(trigger, typeof text === "string" ? text : "", `options.triggers[${at}]`),
    ),
  };
}

function readTrigger(trigger: unknown, text: string, path: string): { readonly start: number; readonly end: number } {
  const start = readField(trigger, "start");
  const end = readField(trigger, "end");
  if (!isOffset(start, text) || !isOffset(end, text) || start >= end) fail("invalid-trigger", path, trigger);
  return { start, end };
}

function isOffset(value: unknown, text: string): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= text.length;
}

function readTable(options: unknown, checks: Readonly<Record<string, Check>>, others: readonly string[]): ReadOptions {
  if (!isObject(options)) fail("invalid-option", "options", options, WISHES.options);
  const read: Record<string, unknown> = {};
  for (const key of listFields(options)) {
    const value = readField(options, key);
    if (value === undefined || others.includes(key)) continue;
    if (!Object.hasOwn(checks, key)) fail("invalid-option", `options.${key}`, value, WISHES.unknownOption);
    checks[key]?.(value, `options.${key}`);
    read[key] = isObject(value) ? copyFields(value) : value;
  }
  if (typeof read.from === "string" && typeof read.to === "string" && read.from > read.to) {
    fail("invalid-option", "options.from", read.from, WISHES.fromAfterTo);
  }
  return read as ReadOptions; // each field has passed its check
}

function copyFields(value: object): object {
  return Object.fromEntries(listFields(value).map((key) => [key, readField(value, key)]));
}

function checkOneOf(words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value !== "string" || !words.includes(value)) fail("invalid-option", path, value, wishOneOf(words));
  };
}

function checkText(value: unknown, path: string): void {
  if (typeof value !== "string" || value.trim() === "") fail("invalid-option", path, value, WISHES.string);
}

function checkDay(value: unknown, path: string): void {
  if (typeof value !== "string" || value.length !== 10 || readDay(value) === undefined) {
    fail("invalid-option", path, value, WISHES.day);
  }
}

function checkLimit(value: unknown, path: string): void {
  if (!isObject(value)) fail("invalid-option", path, value, WISHES.object);
  for (const key of listFields(value)) {
    const count = readField(value, key);
    if (key !== "days" && key !== "events") fail("invalid-option", `${path}.${key}`, count, WISHES.unknownOption);
    if (count !== undefined && !(Number.isInteger(count) && Number(count) > 0)) {
      fail("invalid-option", `${path}.${key}`, count, WISHES.count);
    }
  }
}

function checkZone(value: unknown, path: string): void {
  if (typeof value !== "string" || !isZone(value)) fail("invalid-zone", path, value);
}
