/**
 * SemEval-2015 Task 4, track A: the timeline of an entity from raw text.
 *
 *   npx tsx scripts/evaluate/semeval.ts TIMELINES.jsonl SCORERS
 *
 * `about` is the entity's name as the task gives it. Of an event's mentions those are given in which the entity takes part,
 * as the task asks; `--all-mentions` gives all. Prints F1 of each entity, their spread and the micro average of the part (the
 * official measure). Nothing of the gold is read but the names of the entities.
 */
import { extractEvents } from "../../src/extract-events.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { EventDate } from "../../src/model/date.ts";
import type { Extraction, TimelineEvent } from "../../src/model/timeline.ts";
import { whoIsMeant } from "../../src/order/select-events.ts";
import { readRows } from "./read-corpus.ts";

/** An event with nothing but a bound has no date; the task wants one, and its bound is the best single answer. */
type Bounds = "left out" | "at their bound";

interface Topic {
  readonly corpus: string;
  readonly topic: string;
  readonly entity: string;
  readonly articles: readonly Article[];
}

interface Article {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly sentences: readonly { readonly id: number; readonly start: number; readonly end: number }[];
}

const [file = "", scorers = ""] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const everyMention = process.argv.includes("--all-mentions");
const { score } = await import(new URL(`${scorers}/score-semeval.mjs`, `file://${process.cwd()}/`).href);
const topics = readRows<Topic>(file);
const known = new Map<string, Extraction>();
for (const bounds of ["left out", "at their bound"] as const) report(bounds);

function report(bounds: Bounds): void {
  const predictions = topics.map((topic) => {
    const extractions = topic.articles.map((article) => known.get(article.id) ?? extract(article));
    const { events } = mergeEvents(extractions, { about: topic.entity, detail: "all" });
    const takesPart = whoIsMeant(topic.entity, events);
    const shown = everyMention
      ? events
      : events.map((event) => ({
          ...event,
          mentions: event.mentions.filter(({ participants }) => participants.some(takesPart)),
        }));
    const told = shown.filter(({ mentions }) => mentions.length > 0);
    return { topic: topic.topic, corpus: topic.corpus, timeline: rowsOf(told, topic.articles, bounds) };
  });
  console.log(`events with nothing but a bound ${bounds}`);
  const result = score(topics, predictions, {});
  for (const { topic, F, P, R, sys, gold } of result.per) {
    console.log(
      `${topic.padEnd(34)} F1 ${(100 * F).toFixed(1).padStart(5)}  P ${(100 * P).toFixed(1).padStart(5)}  R ${(100 * R).toFixed(1).padStart(5)}  relations ${sys} against ${gold}`,
    );
  }
  const each = result.per.map(({ F }: { readonly F: number }) => 100 * F).sort((a: number, b: number) => a - b);
  console.log(
    `entities: lowest ${each[0].toFixed(1)}, mean ${(each.reduce((sum: number, value: number) => sum + value, 0) / each.length).toFixed(1)}, highest ${each.at(-1).toFixed(1)}`,
  );
  console.log(JSON.stringify(result.perCorpus));
}

function extract({ id, text, publishedAt }: Article): Extraction {
  const extraction = extractEvents({ id, text, publishedAt });
  known.set(id, extraction);
  return extraction;
}

/** Events that are told as past or under way, with a date; those of one begin share a place in the order. */
function rowsOf(events: readonly TimelineEvent[], articles: readonly Article[], bounds: Bounds) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows: { order: number; date: string; mentions: { docId: string; sentence: number; text: string }[] }[] = [];
  for (const { date, status, mentions } of events) {
    const bounded = date?.kind === "bound";
    const day =
      date === undefined || (bounded && bounds === "left out") ? undefined : bounded ? boundOf(date) : taskDate(date);
    if (day === undefined || (status !== "occurred" && status !== "ongoing")) continue;
    const last = rows.at(-1);
    const order = last === undefined ? 1 : last.date === day ? last.order : last.order + 1;
    rows.push({
      order,
      date: day,
      mentions: mentions.map(({ articleId, trigger }) => ({
        docId: articleId,
        sentence:
          byId.get(articleId)!.sentences.find(({ start, end }) => trigger.start >= start && trigger.start < end)?.id ??
          0,
        text: trigger.text.replaceAll(" ", "_"),
      })),
    });
  }
  return rows;
}

/** "Had already happened" when the article appeared: the day of its publication, which the task asks for. */
function boundOf({ begin }: EventDate): string | undefined {
  return "on" in begin ? undefined : begin.before;
}

/** `2008-06-09`, `2008-06` or `2008`, as the task writes dates: the begin, as exactly as it is said. */
function taskDate({ begin, edtf }: EventDate): string | undefined {
  if ("on" in begin && edtf.length >= 10) return begin.on;
  return /^-?\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(edtf)?.[0] ?? firstDay(begin);
}

function firstDay(begin: EventDate["begin"]): string | undefined {
  return "on" in begin ? begin.on : begin.after;
}
