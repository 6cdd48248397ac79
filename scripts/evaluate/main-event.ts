/**
 * Is our most salient event what the article is about?
 *
 *   npx tsx scripts/evaluate/main-event.ts CORPORA_DIR [--errors N] [--only giveme5w1h|gva|gva/8]
 *
 * Ours is the event of the highest salience on the timeline of the one article, the first in the text among equals.
 * `gva/8` reads every eighth crime report.
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
import { buildTimeline } from "../../src/build-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { percent } from "./counting.ts";
import { type MainEventCase, readFiveW, readReports } from "./main-event-gold.ts";
import { readFlags } from "./read-flags.ts";

const { corpora, errors, only } = readFlags();
const every = Number(only?.split("/")[1] ?? 1);
if (!only?.startsWith("gva")) score("giveme5w1h", readFiveW(corpora));
if (only !== "giveme5w1h")
  score(
    "gva",
    readReports(corpora).filter((_, at) => at % every === 0),
  );

function score(name: string, cases: readonly MainEventCase[]): void {
  const tally = { hits: 0, strict: 0, dull: 0, dullStrict: 0 };
  const lines: string[] = [];
  for (const { article, said, isHit, isStrict } of cases) {
    const top = topEvent(article);
    if (top?.mentions.some(isHit)) tally.hits++;
    else lines.push(`${top?.title} (${top?.type}) ${top?.salience.score} | ${said}`);
    if (isStrict && top?.mentions.some(isStrict)) tally.strict++;
    const first = firstVerb(article);
    if (first && isHit(first)) tally.dull++;
    if (first && isStrict?.(first)) tally.dullStrict++;
  }
  const share = (count: number) => percent(count, cases.length);
  const strict = cases.some(({ isStrict }) => isStrict);
  console.log(
    `${name}, ${cases.length} articles: top event is the main one ${share(tally.hits)}${strict ? ` (at its place ${share(tally.strict)})` : ""}; first verb of the lead ${share(tally.dull)}${strict ? ` (${share(tally.dullStrict)})` : ""}`,
  );
  const step = Math.max(1, Math.floor(lines.length / Math.max(1, errors)));
  for (const line of lines.filter((_, at) => errors > 0 && at % step === 0)) console.log(`    ${line}`);
}

function topEvent(article: Article): TimelineEvent | undefined {
  const { events, undated } = buildTimeline([article], { detail: "all" });
  const place = ({ mentions }: TimelineEvent) => Math.min(...mentions.map(({ trigger }) => trigger.start));
  return [...events, ...undated].sort((a, b) => b.salience.score - a.salience.score || place(a) - place(b))[0];
}

/** The first verb that our tagger finds after the headline. */
function firstVerb(article: Article): EventMention | undefined {
  const after = article.title !== undefined && article.text.startsWith(article.title) ? article.title.length : 0;
  return extractEvents(article, { detail: "all" }).mentions.find(
    ({ trigger, lemma }) => trigger.start >= after && trigger.text.toLowerCase() !== lemma,
  );
}
