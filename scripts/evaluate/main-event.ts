/**
 * Is our most salient event what the article is about?
 *
 *   npx tsx scripts/evaluate/main-event.ts CORPORA_DIR [--errors N] [--only giveme5w1h|gva]
 *
 * Ours is the event of the highest salience on the timeline of the one article, the first in the text among equals.
 *
 * What counts as a hit
 * - Giveme5W1H: one of its triggers is a word of a "what" phrase on which at least two of three coders agree, by its
 *   stem (`stripSuffix`), the words "be", "have", "do" and the phrase's function words aside. Strict: the trigger
 *   stands inside such a phrase at its place in the text. Articles whose coders agree on no phrase are left out.
 * - Crime reports (`gva`), which give day, place and victims of the incident and no words: its type is one of violence
 *   or crime (`INCIDENT`), and where gold counts dead or wounded, of violence or its victims (`VIOLENCE`).
 *
 * Baseline, in the same run: the first verb of the lead, with its type.
 */
import { join } from "node:path";
import { buildTimeline } from "../../src/build-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { EventType } from "../../src/model/event-types.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { percent } from "./counting.ts";
import { stripSuffix } from "./gold-triggers.ts";
import { readRows } from "./read-corpus.ts";
import { readFlags } from "./read-flags.ts";

interface Phrase {
  readonly text: string;
  readonly coders: number;
  readonly start?: number;
  readonly end?: number;
}

interface FiveW {
  readonly id: string;
  readonly dct?: string;
  readonly title?: string;
  readonly text: string;
  readonly fiveW: { readonly what: readonly Phrase[] };
}

interface Report {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly events: readonly { readonly killed: number; readonly injured: number }[];
}

const VIOLENCE: ReadonlySet<EventType> = new Set<EventType>([
  "shooting",
  "attack",
  "death",
  "injury",
  "clash",
  "bombing",
  "invasion",
]);
const INCIDENT: ReadonlySet<EventType> = new Set<EventType>([...VIOLENCE, "crime", "abduction", "arrest", "charge"]);
const EMPTY = new Set(
  "be is are was were been has have had do does did a an the of to in on at for with and or as by".split(" "),
);

const { corpora, errors, only } = readFlags();
if (only !== "gva") giveme();
if (only !== "giveme5w1h") gva();

function giveme(): void {
  const tally = { articles: 0, hits: 0, strict: 0, dull: 0, dullStrict: 0 };
  for (const { id, text, dct, title, fiveW } of readRows<FiveW>(join(corpora, "events", "giveme5w1h.jsonl"))) {
    const phrases = fiveW.what.filter(({ coders }) => coders > 1);
    if (phrases.length === 0) continue;
    tally.articles++;
    const stems = new Set(
      phrases
        .flatMap(({ text: words }) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
        .filter((word) => !EMPTY.has(word))
        .map(stripSuffix),
    );
    const isHit = ({ trigger }: EventMention) => stems.has(stripSuffix(trigger.text.toLowerCase()));
    const isStrict = ({ trigger }: EventMention) =>
      phrases.some(({ start, end }) => start !== undefined && trigger.start >= start && trigger.end <= (end ?? start));
    const article = {
      id,
      text,
      ...(dct !== undefined && { publishedAt: dct }),
      ...(title !== undefined && { title }),
    };
    const top = topEvent(article);
    if (top?.mentions.some(isHit)) tally.hits++;
    else if (errors > 0)
      console.log(
        `    ${title} | what: ${phrases.map((one) => one.text).join(" / ")} | ours: ${top?.title} ${top?.salience.score}`,
      );
    if (top?.mentions.some(isStrict)) tally.strict++;
    const first = firstVerb(article);
    if (first && isHit(first)) tally.dull++;
    if (first && isStrict(first)) tally.dullStrict++;
  }
  const { articles, hits, strict, dull, dullStrict } = tally;
  console.log(
    `giveme5w1h, ${articles} articles: top event is the main one ${percent(hits, articles)} (at its place ${percent(strict, articles)}); first verb of the lead ${percent(dull, articles)} (${percent(dullStrict, articles)})`,
  );
}

function gva(): void {
  const tally = { articles: 0, hits: 0, dull: 0 };
  const lines: string[] = [];
  for (const { id, text, dct, events } of readRows<Report>(join(corpora, "events", "gva-main-event.jsonl"))) {
    const article = { id, text, publishedAt: dct };
    const wanted = (events[0]?.killed ?? 0) + (events[0]?.injured ?? 0) > 0 ? VIOLENCE : INCIDENT;
    tally.articles++;
    const top = topEvent(article);
    if (top && wanted.has(top.type)) tally.hits++;
    else
      lines.push(
        `${wanted === VIOLENCE ? "victims" : "no victims"}: ${top?.title} (${top?.type}) | ${text.slice(0, 200)}`,
      );
    const first = firstVerb(article);
    if (first && wanted.has(first.type)) tally.dull++;
  }
  console.log(
    `gva, ${tally.articles} crime reports: top event is the main one ${percent(tally.hits, tally.articles)}; first verb of the lead ${percent(tally.dull, tally.articles)}`,
  );
  const step = Math.max(1, Math.floor(lines.length / Math.max(1, errors)));
  for (const line of lines.filter((_, at) => errors > 0 && at % step === 0)) console.log(`    ${line}`);
}

type Given = Parameters<typeof extractEvents>[0];

function topEvent(article: Given): TimelineEvent | undefined {
  const { events, undated } = buildTimeline([article], { detail: "all" });
  const place = ({ mentions }: TimelineEvent) => Math.min(...mentions.map(({ trigger }) => trigger.start));
  return [...events, ...undated].sort((a, b) => b.salience.score - a.salience.score || place(a) - place(b))[0];
}

/** The first verb that our tagger finds after the headline. */
function firstVerb(article: Given): EventMention | undefined {
  const after = article.title !== undefined && article.text.startsWith(article.title) ? article.title.length : 0;
  return extractEvents(article, { detail: "all" }).mentions.find(
    ({ trigger, lemma }) => trigger.start >= after && trigger.text.toLowerCase() !== lemma,
  );
}
