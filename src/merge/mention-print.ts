import { findPublication } from "../door/read-publication.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventMention, Place, Status } from "../model/event.ts";
import { EVENT_TYPES, type EventGroup, type EventTypeRow, isReportType } from "../model/event-types.ts";
import type { Span } from "../model/text.ts";
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
  /** What the inventory says of its type, and whether its type says something. */
  readonly group: EventGroup;
  readonly once: EventTypeRow["once"];
  readonly phase: EventTypeRow["phase"];
  readonly ofThing: boolean;
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
  return {
    article,
    story,
    instant: readInstant(article),
    published,
    wordsOf: remember((sentence) => hashWords(sentence, [{ start: 0, end: sentence.length }])),
  };
}

export function printMention(
  mention: EventMention,
  { article, story, instant, published, wordsOf }: PrintedArticle,
  { number }: NameMatcher,
): MentionPrint {
  const cast = castOf(mention, number);
  const placed = placesOf(mention, number);
  const stance = STANCES[mention.status];
  const reported = readRange(mention.reportedOn);
  const range = boundByPublication(readRange(mention.date), stance, published);
  const dated = range !== undefined && mention.date?.kind !== "bound" && mention.date?.basis !== "tense";
  const planned = plannedDays(mention);
  const lemma = mention.lemma.toLowerCase();
  const { group, once, phase, ofThing = false } = EVENT_TYPES[mention.type];
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
    lemma,
    stem: stemOf(lemma),
    family: typeFamily(mention.type, lemma),
    meaning: mention.meaning ?? lemma,
    range,
    planned,
    ranges: range === undefined ? planned : [range, ...planned],
    group,
    once,
    phase,
    ofThing,
    reports: isReportType(mention.type),
    bare: cast.everyone.length === 0 && placed.places.length === 0 && !dated,
    moves: tellsMove(mention, { dated, range, published }),
    dated,
    told: dated || mention.inferred?.because !== "sentence" ? undefined : readRange(mention.inferred.date),
    stance,
    actors: cast.actors,
    agents: cast.agents,
    patients: cast.patients,
    bodies: cast.bodies,
    others: cast.others,
    everyone: cast.everyone,
    places: placed.places,
    from: placed.from,
    to: placed.to,
    amounts: mention.quantities.length === 0 ? NO_AMOUNTS : amountsOf(mention),
    words: wordsOf(mention.sentence.text),
    near: hashNear(mention),
  };
}

/** One for the many mentions without: what all of them share is soon at hand for the processor. */
const NOBODY: readonly NumberedName[] = [];
const NO_DAYS: readonly DayRange[] = [];
const NO_WORDS: readonly number[] = [];

type Cast = Pick<MentionPrint, "actors" | "agents" | "patients" | "bodies" | "others" | "everyone">;

const NO_CAST: Cast = {
  actors: NOBODY,
  agents: NOBODY,
  patients: NOBODY,
  bodies: NOBODY,
  others: NOBODY,
  everyone: NOBODY,
};

function castOf({ participants }: EventMention, number: NameMatcher["number"]): Cast {
  if (participants.length === 0) return NO_CAST;
  const everyone = participants.map(number);
  const actors: NumberedName[] = [];
  const agents: NumberedName[] = [];
  const patients: NumberedName[] = [];
  const bodies: NumberedName[] = [];
  const others: NumberedName[] = [];
  for (let at = 0; at < everyone.length; at++) {
    const name = everyone[at]!; // at < length
    const { role, kind } = participants[at]!; // one name for each
    if (role === "other") others.push(name);
    else actors.push(name);
    if (kind === "person" && name.proper && role === "agent") agents.push(name);
    if (kind === "person" && name.proper && role === "patient") patients.push(name);
    if ((kind === "organisation" || kind === "place") && role === "agent") bodies.push(name);
  }
  return {
    actors: orNobody(actors),
    agents: orNobody(agents),
    patients: orNobody(patients),
    bodies: orNobody(bodies),
    others: orNobody(others),
    everyone,
  };
}

function orNobody(names: readonly NumberedName[]): readonly NumberedName[] {
  return names.length === 0 ? NOBODY : names;
}

type Placed = Pick<MentionPrint, "places" | "from" | "to">;

const NOWHERE: Placed = { places: NOBODY, from: NOBODY, to: NOBODY };

function placesOf(mention: EventMention, number: NameMatcher["number"]): Placed {
  if (mention.places.length === 0) return NOWHERE;
  const places = mention.places.map(({ name }) => number({ name }));
  const as = (role: Place["role"]) => orNobody(places.filter((_, at) => mention.places[at]!.role === role)); // one name for each
  return { places, from: as("from"), to: as("to") };
}

function plannedDays({ plan }: EventMention): readonly DayRange[] {
  if (plan === undefined || plan.length === 0) return NO_DAYS;
  return plan.map((stage) => readRange(stage.date)).filter((stage) => stage !== undefined);
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
/** Characters beyond which none of them is sought. */
const WIDEST = 80;

function hashNear({ sentence: { start, text }, trigger }: EventMention): readonly number[] {
  const from = Math.max(0, trigger.start - start);
  const to = Math.max(0, trigger.start - start + trigger.text.length);
  const near = [
    { start: stepBack(text, from), end: from },
    { start: to, end: stepOn(text, to) },
  ];
  return hashWords(text, near);
}

/** Where the last few pieces between blanks begin that end there. */
function stepBack(text: string, end: number): number {
  const least = Math.max(0, end - WIDEST);
  for (let at = end - 1, blanks = 0; at >= least; at--) {
    if (text.charCodeAt(at) === BLANK && ++blanks > REACH) return at + 1;
  }
  return least;
}

/** Where the first few pieces between blanks end that begin there. */
function stepOn(text: string, start: number): number {
  const most = Math.min(text.length, start + WIDEST);
  for (let at = start, blanks = 0; at < most; at++) {
    if (text.charCodeAt(at) === BLANK && ++blanks > REACH) return at;
  }
  return most;
}

/** Words that agree in their first six letters count as one: "arrested" and "arrests". */
const ROOT = 6;
/** Letters of a word that is taken, and words that are taken of a text. */
const SHORTEST = 4; // as in the pattern below
const MOST_WORDS = 60;

/** Sorted hashes (FNV-1a) of the roots of the longer words in stretches of a text. */
function hashWords(text: string, stretches: readonly Span[]): readonly number[] {
  const hashes: number[] = [];
  for (const span of stretches)
    if (!hashPlain(text, span, hashes)) hashMatches(text.slice(span.start, span.end).toLowerCase(), hashes);
  return hashes.length === 0 ? NO_WORDS : hashes;
}

/** Adds the words of a stretch as long as its letters are those of ASCII; whether all of them are. */
function hashPlain(text: string, { start, end }: Span, hashes: number[]): boolean {
  let hash = FIRST;
  let length = 0;
  for (let at = start; at <= end; at++) {
    const written = at < end ? text.charCodeAt(at) : BLANK;
    const code = written >= 65 && written <= 90 ? written + 32 : written;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (length < ROOT) hash = Math.imul(hash ^ code, FACTOR);
      length++;
      continue;
    }
    if (code >= 128 && (code < DASHES || code > DOTS)) return false;
    if (length >= SHORTEST) insert(hashes, hash | 0);
    if (hashes.length === MOST_WORDS) return true;
    hash = FIRST;
    length = 0;
  }
  return true;
}

const BLANK = 32;
/** Between these stand the dashes, quotation marks and dots of print. */
const DASHES = 0x2010;
const DOTS = 0x2027;
const FIRST = 0x811c9dc5;
const FACTOR = 0x01000193;

/** The same of any text, in lower case. */
function hashMatches(text: string, hashes: number[]): void {
  for (const word of text.match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
    let hash = FIRST;
    for (let at = 0; at < word.length && at < ROOT; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FACTOR);
    insert(hashes, hash | 0);
    if (hashes.length === MOST_WORDS) return;
  }
}

/** Puts a number where it belongs in a short sorted list, once. */
function insert(sorted: number[], fresh: number): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]! > fresh) at--; // at > 0
  if (sorted[at - 1] === fresh) return;
  for (let to = sorted.length; to > at; to--) sorted[to] = sorted[to - 1]!; // to > 0
  sorted[at] = fresh;
}
