import { existsSync } from "node:fs";
import { join } from "node:path";
import { readDay, weekdayOf } from "../../src/calendar/civil.ts";
import type { Article } from "../../src/model/article.ts";
import { addToGroup } from "../../src/text/add-to-group.ts";
import { ANYWHERE, type Days, type Placed, placeBy } from "./gold-days.ts";
import { readRows } from "./read-corpus.ts";

/** What people say of one trigger: in which days it begins and ends, and whether it was, is to come or is not. */
export interface DatedGold extends Placed {
  readonly articleId: string;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly claim?: GoldClaim | undefined;
}

export type GoldClaim = "told" | "ahead" | "off";

/** Articles that make one timeline, with the events that people dated in them. */
export interface GoldStory {
  readonly corpus: string;
  readonly id: string;
  readonly articles: readonly Article[];
  readonly events: readonly DatedGold[];
}

/** Every story of every corpus that is there and dates events or says whether they were, each text once. */
export function readGoldStories(corpora: string): readonly GoldStory[] {
  return [...readTimeBank(corpora), ...readStoryLines(corpora), readMeantime(corpora), ...readFactuality(corpora)];
}

/** The rows of a corpus, none where it is not there. */
function readThose<T>(file: string): readonly T[] {
  return existsSync(file) ? readRows<T>(file) : [];
}

interface TimeMl {
  readonly id: string;
  readonly topic?: string;
  readonly dct?: string;
  readonly dctId?: string;
  readonly text: string;
  readonly timexes: readonly { readonly id: string; readonly text: string; readonly value?: string }[];
  readonly events: readonly TimeMlEvent[];
  readonly tlinks: readonly Link[];
  readonly slinks?: readonly Link[];
}

interface TimeMlEvent {
  readonly start: number;
  readonly end: number;
  readonly eid: string;
  readonly tense?: string;
  readonly modality?: string;
  readonly polarity?: string;
}

interface Link {
  readonly rel: string;
  readonly event?: string;
  readonly event2?: string;
  readonly time?: string;
}

interface Pointed {
  readonly id: string;
  readonly dct?: string;
  readonly text: string;
  readonly events: readonly {
    readonly id: string;
    readonly start?: number;
    readonly end: number;
    readonly date?: Partial<Points>;
    readonly factuality?: string | number;
    readonly times?: readonly { readonly rel: string; readonly value?: string }[];
  }[];
}

interface Points {
  readonly begin: Point;
  readonly end: Point;
}

interface Point {
  readonly on?: string;
  readonly after?: string;
  readonly before?: string;
}

/**
 * TimeBank and AQUAINT. Where EventTime dates the events of a document, its dates stand in the place of the links. The marks of
 * negation in AQUAINT (half of all events) are not read.
 */
function readTimeBank(corpora: string): readonly GoldStory[] {
  const read = (name: string) => readThose<TimeMl>(join(corpora, "timex", `${name}.jsonl`));
  const aquaint = new Map(read("aquaint").map((document) => [document.id, document]));
  const origin = new Map([...read("timebank").map((document) => [document.id, document] as const), ...aquaint]);
  const dated = new Map(
    readThose<Pointed>(join(corpora, "events", "eventtime.jsonl")).map(({ id, events }) => [
      id,
      new Map(events.map((event) => [event.id, event.date])),
    ]),
  );
  return read("tbaq-corrected").map((document) => {
    const { id } = document;
    const events = document.events.map(({ polarity, ...event }) =>
      aquaint.has(id) || polarity === undefined ? event : { ...event, polarity },
    );
    const dates = dated.get(id);
    const gold = readTimeMl({ ...document, events, slinks: origin.get(id)?.slinks ?? [] });
    return {
      corpus: dates !== undefined ? "eventtime" : aquaint.has(id) ? "aquaint" : "timebank",
      id,
      articles: [articleOf(document)],
      events: gold.map(({ eid, ...event }) => (dates === undefined ? event : { ...event, ...placeAt(dates.get(eid)) })),
    };
  });
}

/** EventStoryLine on ECB+: the articles of a subtopic together; of what is claimed it says too little. */
function readStoryLines(corpora: string): readonly GoldStory[] {
  const subtopics = new Map<string, TimeMl[]>();
  for (const document of readThose<TimeMl>(join(corpora, "timex", "eventstoryline.jsonl")))
    addToGroup(subtopics, `${document.topic} ${document.id.endsWith("plus") ? "plus" : ""}`, document);
  return [...subtopics].map(([id, documents]) => ({
    corpus: "eventstoryline",
    id,
    articles: documents.map(articleOf),
    events: documents.flatMap(readTimeMl).map(({ eid: _, claim: __, ...event }) => event),
  }));
}

function articleOf({ id, text, dct }: Pick<TimeMl, "id" | "text" | "dct">): Article {
  const publishedAt = dayOfPublication(dct);
  return { id, text, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/** A few days of publication are written with one digit, `2009-12-6`. */
function dayOfPublication(dct: string | undefined): string | undefined {
  const written = /^(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(dct ?? "");
  return written
    ?.slice(1)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

function readTimeMl(document: TimeMl): readonly (DatedGold & { readonly eid: string })[] {
  if (misnamesDay(document)) return [];
  const published = dayOfPublication(document.dct);
  const values = new Map(document.timexes.map(({ id, value }) => [id, value]));
  return document.events.map((event) => {
    const links = document.tlinks.filter((link) => link.event === event.eid && link.time !== undefined);
    const placed = links.reduce<Placed>(
      (known, { rel, time }) => placeBy(known, rel, time === document.dctId ? published : values.get(time ?? "")),
      ANYWHERE,
    );
    const claim = claimOf(event, document.slinks ?? [], placed.begin, readDay(published ?? ""));
    const { start, end, eid } = event;
    return { eid, articleId: document.id, trigger: { start, end }, ...placed, claim };
  });
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Gold that calls a day by another weekday than its own was made with a wrong day of publication, or by mistake. */
function misnamesDay({ timexes }: TimeMl): boolean {
  return timexes.some(({ text, value = "" }) => {
    const named = WEEKDAYS.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(text));
    const day = readDay(value.slice(0, 10));
    return named.length === 1 && day !== undefined && WEEKDAYS[weekdayOf(day) - 1] !== named[0];
  });
}

function claimOf(
  { eid, tense, modality = "none", polarity }: TimeMlEvent,
  slinks: readonly Link[],
  begin: Days,
  published: number | undefined,
): GoldClaim | undefined {
  const under = new Set(slinks.filter(({ event2 }) => event2 === eid).map(({ rel }) => rel));
  if (polarity === "NEG" || under.has("COUNTER_FACTIVE")) return "off";
  if (under.has("MODAL") || under.has("CONDITIONAL") || modality.toLowerCase() !== "none" || tense === "FUTURE")
    return "ahead";
  if (published === undefined) return undefined;
  return begin.low > published ? "ahead" : begin.high <= published ? "told" : undefined;
}

const CLAIMS: Readonly<Record<string, GoldClaim>> = {
  factual: "told",
  future: "ahead",
  uncertain: "ahead",
  counterfactual: "off",
};

/** MEANTIME, all of its articles together. */
function readMeantime(corpora: string): GoldStory {
  const documents = readThose<Pointed>(join(corpora, "events", "meantime.jsonl"));
  return {
    corpus: "meantime",
    id: "meantime",
    articles: documents.map(articleOf),
    events: documents.flatMap((document) => pointedEvents(document)),
  };
}

/** The day on which sentences without one are read. */
const ANY_DAY = "2010-06-16";

/** UDS-IH2: single sentences; above 0 it happened, below it did not, or not yet. */
function readFactuality(corpora: string): readonly GoldStory[] {
  return readThose<Pointed>(join(corpora, "events", "factuality-uds-ih2.jsonl")).map((document) => ({
    corpus: "uds-ih2",
    id: document.id,
    articles: [articleOf({ ...document, dct: ANY_DAY })],
    events: pointedEvents(document),
  }));
}

function pointedEvents({ id, events }: Pointed): readonly DatedGold[] {
  return events.flatMap(({ start, end, date, factuality, times = [] }) => {
    if (start === undefined) return [];
    const claim = typeof factuality === "number" ? signOf(factuality) : CLAIMS[factuality ?? ""];
    const placed = times.reduce<Placed>((known, { rel, value }) => placeBy(known, rel, value), placeAt(date));
    return [{ articleId: id, trigger: { start, end }, ...placed, claim }];
  });
}

function signOf(factuality: number): GoldClaim | undefined {
  return factuality > 0 ? "told" : factuality < 0 ? "ahead" : undefined;
}

function placeAt(date: Partial<Points> | undefined): Placed {
  return { begin: daysOfPoint(date?.begin), end: daysOfPoint(date?.end) };
}

function daysOfPoint({ on, after, before }: Point = {}): Days {
  return { low: readDay(on ?? after ?? "") ?? -Infinity, high: readDay(on ?? before ?? "") ?? Infinity };
}
