import { findPublication } from "../door/read-publication.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventMention, Participant, Place, Status } from "../model/event.ts";
import { EVENT_TYPES, type EventGroup, isReportType } from "../model/event-types.ts";
import { typeFamily } from "../model/type-families.ts";
import { remember } from "../text/remember.ts";
import { dayNumber, dayOfInstant } from "./day-number.ts";
import { type DayRange, isBounded, rangeWidth, readRange } from "./day-range.ts";
import type { NameMatcher, NumberedName } from "./name-matcher.ts";

/**
 * What is compared of a mention, prepared once. Mentions come in many shapes; what pairs ask of them stands here in one, which
 * is read much faster.
 */
export interface MentionPrint extends Pick<EventMention, "type" | "status" | "polarity"> {
  readonly mention: EventMention;
  readonly isVerb: boolean;
  /** Nobody is named who says so. */
  readonly inOwnVoice: boolean;
  /** Where its sentence starts. */
  readonly sentence: number;
  readonly article: ArticleRecord;
  /** The story of the article. */
  readonly story: number;
  /** Instant of publication in milliseconds, `-Infinity` where it is not known. */
  readonly instant: number;
  /** Day of publication. */
  readonly published: number | undefined;
  /** Day on which it was said: of the report, else of publication. */
  readonly said: number | undefined;
  readonly lemma: string;
  readonly stem: string;
  readonly family: string;
  /** The meaning of the word, or the word where it has no other. */
  readonly meaning: string;
  readonly range: DayRange | undefined;
  /** Other days that the mention names for the event: the stages of its plan. */
  readonly planned: readonly DayRange[];
  /** All of these days. */
  readonly ranges: readonly DayRange[];
  /** The section of the inventory to which its type belongs, and whether its type says something. */
  readonly group: EventGroup;
  readonly reports: boolean;
  /** It names nobody, nowhere and no day. */
  readonly bare: boolean;
  /** It says that a plan's day changed. */
  readonly moves: boolean;
  /** The date was said, and is finer than a bound. */
  readonly dated: boolean;
  /** Without a date of its own: the time of which its sentence tells. It may keep mentions apart and joins none. */
  readonly told: DayRange | undefined;
  readonly stance: Stance;
  /** Who does it and to whom it is done; of them the people with names; who else is there; all of them. */
  readonly actors: readonly NumberedName[];
  readonly agents: readonly NumberedName[];
  readonly patients: readonly NumberedName[];
  /** Organisations and places that do it. */
  readonly bodies: readonly NumberedName[];
  readonly others: readonly NumberedName[];
  readonly everyone: readonly NumberedName[];
  readonly places: readonly NumberedName[];
  readonly from: readonly NumberedName[];
  readonly to: readonly NumberedName[];
  readonly amounts: ReadonlyMap<string, number>;
  /** Hashes of the roots of the sentence's longer words, sorted. */
  readonly words: readonly number[];
  /** The same of the words that stand next to the trigger. */
  readonly near: readonly number[];
}

/** Whether a mention tells of something past, something to come, or something that is not to be. */
export type Stance = "told" | "ahead" | "off" | "open";

export const STANCES = {
  occurred: "told",
  ongoing: "told",
  planned: "ahead",
  expected: "ahead",
  possible: "open",
  denied: "off",
  cancelled: "off",
  postponed: "off",
  unknown: "open",
} as const satisfies Record<Status, Stance>;

/** What the prints of an article's mentions share. */
export interface PrintedArticle extends Pick<MentionPrint, "article" | "story" | "instant" | "published"> {
  /** `words` of a sentence, read once for all of its mentions. */
  readonly wordsOf: (sentence: string) => readonly number[];
}

export function printArticle(article: ArticleRecord, story: number): PrintedArticle {
  const published = dayNumber(article.publishedOn?.day ?? dayOfInstant(article.publishedAt));
  return { article, story, instant: readInstant(article), published, wordsOf: remember(hashWords) };
}

export function printMention(
  mention: EventMention,
  { article, story, instant, published, wordsOf }: PrintedArticle,
  { number }: NameMatcher,
): MentionPrint {
  const everyone = mention.participants.map(number);
  const named = (wanted: (one: Participant) => boolean) =>
    everyone.filter((_, at) => wanted(mention.participants[at]!)); // one name for each
  const places = mention.places.map(({ name }) => number({ name }));
  const placed = (wanted: Place["role"]) => places.filter((_, at) => mention.places[at]!.role === wanted); // one name for each
  const reported = mention.reportedOn === undefined ? undefined : readRange(mention.reportedOn);
  const range = boundByPublication(readRange(mention.date), STANCES[mention.status], published);
  const dated = range !== undefined && mention.date?.kind !== "bound" && mention.date?.basis !== "tense";
  const planned = (mention.plan ?? []).map((stage) => readRange(stage.date)).filter((stage) => stage !== undefined);
  const family = typeFamily(mention.type, mention.lemma);
  return {
    mention,
    type: mention.type,
    status: mention.status,
    polarity: mention.polarity,
    isVerb: mention.word === "verb",
    inOwnVoice: mention.attributedTo === undefined,
    sentence: mention.sentence.start,
    article,
    story,
    instant,
    published,
    said: reported !== undefined && isBounded(reported) && rangeWidth(reported) === 0 ? reported.low : published,
    lemma: mention.lemma.toLowerCase(),
    stem: stemOf(mention.lemma.toLowerCase()),
    family,
    meaning: mention.meaning ?? mention.lemma.toLowerCase(),
    range,
    planned,
    ranges: range === undefined ? planned : [range, ...planned],
    group: EVENT_TYPES[mention.type].group,
    reports: isReportType(mention.type),
    bare: everyone.length === 0 && places.length === 0 && !dated,
    moves: tellsMove(mention, { dated, range, published }),
    dated,
    told: dated || mention.inferred?.because !== "sentence" ? undefined : readRange(mention.inferred.date),
    stance: STANCES[mention.status],
    actors: named(({ role }) => role !== "other"),
    agents: named(({ role, kind }) => role === "agent" && kind === "person").filter(({ proper }) => proper),
    patients: named(({ role, kind }) => role === "patient" && kind === "person").filter(({ proper }) => proper),
    bodies: named(({ role, kind }) => role === "agent" && (kind === "organisation" || kind === "place")),
    others: named(({ role }) => role === "other"),
    everyone,
    places,
    from: placed("from"),
    to: placed("to"),
    amounts: mention.quantities.length === 0 ? NO_AMOUNTS : amountsOf(mention),
    words: wordsOf(mention.sentence.text),
    near: hashWords(wordsNear(mention)),
  };
}

/** One for the many mentions without. */
const NO_AMOUNTS: MentionPrint["amounts"] = new Map();

function amountsOf({ quantities }: EventMention): MentionPrint["amounts"] {
  return new Map(quantities.map(({ of, value }) => [of, value]));
}

/** What was told has begun when the article appeared, and what was planned had not. */
function boundByPublication(
  range: DayRange | undefined,
  stance: Stance,
  published: number | undefined,
): DayRange | undefined {
  if (range === undefined || published === undefined) return range;
  if (stance === "ahead" && range.low === -Infinity && range.high >= published) return { ...range, low: published };
  return range;
}

/** Milliseconds of the instant at which an article appeared; `-Infinity` where that is not known. */
export function readInstant(article: ArticleRecord): number {
  const instant = findPublication(article.publishedAt)?.instant ?? Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  const day = dayNumber(article.publishedOn?.day);
  return day === undefined ? -Infinity : day * 86_400_000;
}

/** Whether the type's events run for days. */
export function isProcess(print: MentionPrint): boolean {
  return EVENT_TYPES[print.type].nature !== "point";
}

/** A plan's day changed: moved, postponed, or in the article's own voice not on the day that was set. */
function tellsMove(
  mention: EventMention,
  { dated, range, published }: Pick<MentionPrint, "dated" | "range" | "published">,
): boolean {
  if (mention.status === "postponed" || (mention.plan ?? []).some((stage) => stage.what === "moved")) return true;
  if (mention.status !== "denied" || mention.attributedTo !== undefined) return false;
  return dated && published !== undefined && range!.low >= published; // dated mentions have a range
}

/**
 * The beginning that a word shares with its kin: "explode" and "explosion" have "explo". Of several words no beginning
 * is kin: "take place" and "take part".
 */
function stemOf(lemma: string): string {
  if (lemma.includes(" ")) return lemma;
  return lemma.length <= 5 ? lemma.slice(0, 4) : lemma.slice(0, 5);
}

/** Words on either side of the trigger that are taken as what it is about. */
const REACH = 5;

function wordsNear({ sentence, trigger }: EventMention): string {
  const at = trigger.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - 80), Math.max(0, at));
  const after = sentence.text.slice(at + trigger.text.length, at + trigger.text.length + 80);
  return `${lastPieces(before)} ${firstPieces(after)}`;
}

/** What stands behind the last few blanks. */
function lastPieces(text: string): string {
  let at = text.length;
  for (let count = 0; count <= REACH; count++) {
    at = at === 0 ? -1 : text.lastIndexOf(" ", at - 1);
    if (at < 0) return text;
  }
  return text.slice(at + 1);
}

/** What stands before as many blanks. */
function firstPieces(text: string): string {
  let at = -1;
  for (let count = 0; count <= REACH; count++) {
    at = text.indexOf(" ", at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at);
}

/** Words that agree in their first six letters count as one: "arrested" and "arrests". */
const ROOT = 6;

function hashWords(text: string): readonly number[] {
  const hashes: number[] = [];
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length && at < ROOT; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    insert(hashes, hash | 0);
    if (hashes.length === 60) break;
  }
  return hashes;
}

/** Puts a number where it belongs in a short sorted list, once. */
function insert(sorted: number[], fresh: number): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]! > fresh) at--; // at > 0
  if (sorted[at - 1] === fresh) return;
  for (let to = sorted.length; to > at; to--) sorted[to] = sorted[to - 1]!; // to > 0
  sorted[at] = fresh;
}
