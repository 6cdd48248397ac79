/**
 * The laws of merging and of order on real articles: how many cases were asked, how many held.
 *
 *   npx tsx scripts/evaluate/laws.ts CORPORA [ARTICLES_OF_A_SET]
 *
 * Sets are MEANTIME and the four topics of T17, of each the first ARTICLES_OF_A_SET (20). Nothing of the gold is read.
 * Exits with 1 where a law was broken.
 */

import { extendTimeline } from "../../src/extend-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import { canonicalJson } from "../../src/merge/canonical-json.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Extraction, Timeline } from "../../src/model/timeline.ts";
import { compareKeys, keyOf } from "../../src/order/event-key.ts";
import { findSaidOrder } from "../../src/order/said-order.ts";
import { readRows } from "./read-corpus.ts";

interface SourceArticle {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly source?: string;
}

const [corpora = "../shared/corpora", size = "20"] = process.argv.slice(2);
const sets: readonly (readonly [string, readonly SourceArticle[]])[] = [
  ["meantime", readRows<SourceArticle>(`${corpora}/events/meantime.jsonl`)],
  ...readRows<{ readonly topic: string; readonly articles: readonly SourceArticle[] }>(
    `${corpora}/timelines/t17.jsonl`,
  ).map(({ topic, articles }) => [`t17 ${topic}`, articles] as const),
];
const held = new Map<string, { asked: number; held: number }>();
for (const [name, articles] of sets) {
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()].slice(0, Number(size));
  const extractions = unique.map(({ id, text, title, dct, publishedAt = dct, source }) =>
    extractEvents({ id, text, title, publishedAt, source }),
  );
  check(extractions);
  console.log(`${name}: ${extractions.length} articles`);
}
for (const [law, { asked, held: kept }] of held) console.log(`${law.padEnd(62)} ${kept} of ${asked}`);
process.exitCode = [...held.values()].every(({ asked, held: kept }) => asked === kept) ? 0 : 1;

function ask(law: string, holds: boolean): void {
  const row = held.get(law) ?? { asked: 0, held: 0 };
  held.set(law, { asked: row.asked + 1, held: row.held + (holds ? 1 : 0) });
}

function check(extractions: readonly Extraction[]): void {
  const options = { detail: "all" } as const;
  const whole = mergeEvents(extractions, options);
  const bytes = canonicalJson(whole);
  const half = Math.floor(extractions.length / 2);
  const orders = [[...extractions].reverse(), rotate(extractions, half), interleave(extractions)];
  for (const order of orders) ask("another order of the articles gives the same bytes", sameBytes(order));
  for (const at of [0, half, extractions.length - 1])
    ask("an article repeated gives the same bytes", sameBytes([...extractions, extractions[at]!]));
  for (const at of [1, half, extractions.length - 1]) {
    const extended = extendTimeline(mergeEvents(extractions.slice(0, at), options), extractions.slice(at));
    ask("extending gives the bytes of the whole", canonicalJson(extended) === bytes);
  }
  askIds(mergeEvents(extractions.slice(0, -1), options), whole);
  askOrder(whole);
  askSaid(whole);

  function sameBytes(order: readonly Extraction[]): boolean {
    return canonicalJson(mergeEvents(order, options)) === bytes;
  }
}

/** An event with the same mentions keeps its id while an article is added. */
function askIds(before: Timeline, after: Timeline): void {
  const ids = new Map(after.events.map((event) => [event.mentions.map(({ id }) => id).join(" "), event.id]));
  for (const event of before.events) {
    const id = ids.get(event.mentions.map((mention) => mention.id).join(" "));
    if (id !== undefined) ask("an event with the same mentions keeps its id", id === event.id);
  }
}

/** Begins compare as a strict weak order; ties are marked on both sides. */
function askOrder({ events }: Timeline): void {
  const keys = events.map(keyOf);
  const byId = new Map(events.map((event) => [event.id, event]));
  for (let at = 0; at < keys.length; at++) {
    const [a, b, c] = [keys[at]!, keys[(at * 7 + 3) % keys.length]!, keys[(at * 13 + 5) % keys.length]!];
    ask("nothing stands before itself", compareKeys(a, a) === 0);
    ask("before one way is after the other way", compareKeys(a, b) === -compareKeys(b, a));
    const inOrder = compareKeys(a, b) < 0 && compareKeys(b, c) < 0;
    if (inOrder) ask("before is transitive", compareKeys(a, c) < 0);
    for (const id of a.event.ties)
      ask("ties are marked on both sides", byId.get(id)?.ties.includes(a.event.id) === true);
  }
}

/** What an article says of before and after holds in the timeline, or is listed as contradicted. */
function askSaid({ events, contradictions }: Timeline): void {
  const place = new Map(events.map(({ id }, at) => [id, at]));
  const reported = new Set(contradictions.map(({ before, after }) => `${before} ${after}`));
  for (const { before, after } of findSaidOrder(events)) {
    const [first, second] = [place.get(before), place.get(after)];
    if (first === undefined || second === undefined) continue;
    ask("a said order holds or is reported", first < second || reported.has(`${before} ${after}`));
    ask("a said order is not both held and reported", first > second || !reported.has(`${before} ${after}`));
  }
}

function rotate<T>(list: readonly T[], at: number): readonly T[] {
  return [...list.slice(at), ...list.slice(0, at)];
}

function interleave<T>(list: readonly T[]): readonly T[] {
  return [...list.filter((_, at) => at % 2 === 1), ...list.filter((_, at) => at % 2 === 0)];
}
