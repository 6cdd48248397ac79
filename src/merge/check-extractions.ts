import { findPublication } from "../door/read-publication.ts";
import { PRECISIONS } from "../model/date.ts";
import { STATUSES } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import { type InputErrorCode, TimelineInputError } from "../model/input-error.ts";
import { dayNumber } from "./day-number.ts";

/**
 * Looks through an extraction that anyone may have made and returns the first thing that does not hold, as the error
 * to be thrown or listed. `path` is where the extraction stands in the input.
 */
export function findExtractionError(extraction: unknown, path: string): TimelineInputError | undefined {
  if (!isRecord(extraction)) return wrong("invalid-extraction", path, "an extraction", extraction);
  const { article, mentions, diagnostics } = extraction;
  if (!isRecord(article)) return wrong("invalid-extraction", `${path}.article`, "an object with an id", article);
  if (!isName(article.id)) return wrong("missing-id", `${path}.article.id`, "a string that is not empty", article.id);
  if (article.publishedAt !== undefined && !isInstant(article.publishedAt)) {
    return wrong("invalid-published-at", `${path}.article.publishedAt`, "an ISO 8601 instant", article.publishedAt);
  }
  if (diagnostics !== undefined && !Array.isArray(diagnostics)) {
    return wrong("invalid-extraction", `${path}.diagnostics`, "a list", diagnostics);
  }
  if (!Array.isArray(mentions)) return wrong("invalid-extraction", `${path}.mentions`, "a list", mentions);
  const ids = new Set<unknown>();
  for (const [at, mention] of mentions.entries()) {
    const error = findMentionError(mention, article.id, `${path}.mentions[${at}]`);
    if (error !== undefined) return error;
    if (ids.has(mention.id))
      return wrong("invalid-mention", `${path}.mentions[${at}].id`, "an id of its own", mention.id);
    ids.add(mention.id);
  }
  return undefined;
}

const KNOWN_STATUSES: ReadonlySet<unknown> = new Set(STATUSES);
const KNOWN_PRECISIONS: ReadonlySet<unknown> = new Set(PRECISIONS);

/** What a field of a mention must be. */
const MENTION_FIELDS: readonly (readonly [field: string, wanted: string, holds: (value: unknown) => boolean])[] = [
  ["id", "a string that is not empty", isName],
  ["lemma", "a word", isName],
  ["title", "a string", (value) => typeof value === "string"],
  ["type", "an event type", (value) => typeof value === "string" && Object.hasOwn(EVENT_TYPES, value)],
  ["status", `one of ${STATUSES.join(", ")}`, (value) => KNOWN_STATUSES.has(value)],
  ["polarity", "positive or negative", (value) => value === "positive" || value === "negative"],
  ["sentence", "a quote { start, end, text }", isQuote],
  ["trigger", "a quote { start, end, text }", isQuote],
  ["expressions", "a list of quotes", (value) => isListOf(value, isQuote)],
  ["cues", "a list of quotes", (value) => isListOf(value, isQuote)],
  ["participants", "a list of { name, kind, role, quote }", (value) => isListOf(value, isNamed)],
  ["places", "a list of { name, role, quote }", (value) => isListOf(value, isNamed)],
  ["quantities", "a list of { value, of, quote }", (value) => isListOf(value, isQuantity)],
  ["attributedTo", "a list of { name, quote }", (value) => value === undefined || isListOf(value, isNamed)],
  ["relations", "a list of { kind, mentionId }", (value) => value === undefined || isListOf(value, isRelation)],
  ["plan", "a list of { what, date? }", (value) => value === undefined || isListOf(value, isStage)],
  ["reportedOn", "a date", (value) => value === undefined || isEventDate(value)],
  [
    "date",
    "a date { edtf, kind, precision, approximate, begin, end, basis }",
    (value) => value === undefined || isEventDate(value),
  ],
  ["salience", "{ score, main, reasons }", isSalience],
  ["steps", "a list of steps, each with its kind", (value) => isListOf(value, isStep)],
];

function findMentionError(mention: unknown, articleId: unknown, path: string): TimelineInputError | undefined {
  if (!isRecord(mention)) return wrong("invalid-mention", path, "a mention", mention);
  if (mention.articleId !== articleId) {
    return wrong(
      "invalid-mention",
      `${path}.articleId`,
      `the id of its article, ${JSON.stringify(articleId)}`,
      mention.articleId,
    );
  }
  for (const [field, wanted, holds] of MENTION_FIELDS) {
    if (!holds(mention[field])) return wrong("invalid-mention", `${path}.${field}`, wanted, mention[field]);
  }
  if ((mention.date === undefined) !== (mention.undatedBecause !== undefined)) {
    return wrong(
      "invalid-mention",
      `${path}.undatedBecause`,
      "a reason exactly where there is no date",
      mention.undatedBecause,
    );
  }
  return undefined;
}

const KINDS = ["date", "span", "window", "alternatives", "bound"];

function isEventDate(value: unknown): boolean {
  if (!isRecord(value) || !isName(value.edtf) || !KINDS.includes(String(value.kind))) return false;
  if (!KNOWN_PRECISIONS.has(value.precision) || !isName(value.basis)) return false;
  if (value.alternatives !== undefined && !isListOf(value.alternatives, isDay)) return false;
  return isPoint(value.begin) && isPoint(value.end);
}

function isPoint(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return isDayOrNone(value.on) && isDayOrNone(value.after) && isDayOrNone(value.before);
}

function isDayOrNone(value: unknown): boolean {
  return value === undefined || isDay(value);
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && dayNumber(value) !== undefined;
}

function isInstant(value: unknown): boolean {
  return typeof value === "string" && findPublication(value) !== undefined;
}

function isQuote(value: unknown): boolean {
  return (
    isRecord(value) && typeof value.text === "string" && Number.isInteger(value.start) && Number.isInteger(value.end)
  );
}

function isNamed(value: unknown): boolean {
  return isRecord(value) && typeof value.name === "string" && isQuote(value.quote);
}

function isQuantity(value: unknown): boolean {
  return isRecord(value) && Number.isFinite(value.value) && isName(value.of) && isQuote(value.quote);
}

function isRelation(value: unknown): boolean {
  return isRecord(value) && ["before", "after", "same"].includes(String(value.kind)) && isName(value.mentionId);
}

const STAGES = ["set", "moved", "confirmed", "held", "cancelled", "denied"];

function isStage(value: unknown): boolean {
  return (
    isRecord(value) && STAGES.includes(String(value.what)) && (value.date === undefined || isEventDate(value.date))
  );
}

function isSalience(value: unknown): boolean {
  if (!isRecord(value) || !Number.isFinite(value.score)) return false;
  return typeof value.main === "boolean" && isListOf(value.reasons, isRecord);
}

/** Of the fields of a step, merging reads the day of an anchor. */
function isStep(value: unknown): boolean {
  return isRecord(value) && isName(value.kind) && (value.kind !== "anchor" || isName(value.day));
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(code: InputErrorCode, path: string, wanted: string, got: unknown): TimelineInputError {
  const shown = JSON.stringify(got)?.slice(0, 80) ?? String(got);
  return new TimelineInputError(code, path, `expected ${wanted}, got ${shown}`);
}
