/**
 * Fits the rows of `CENTRE` in `src/events/rate-salience.ts`: how near an event is to what its article is about.
 *
 *   npx tsx scripts/evaluate/fit-salience.ts CORPORA_DIR [--only N]     N: every Nth crime report
 *
 * A softmax over the mentions of an article that are worth a line; a hit is what `main-event.ts` counts as one. What
 * makes them worth a line keeps its weight. The rows of the headline are fitted on Giveme5W1H (crime reports have
 * none), all others on every second crime report. Printed: the weights, what they give on what they were fitted on
 * and on what they were not (the other half; for the headline with each article left out).
 */
import { extractEvents } from "../../src/extract-events.ts";
import type { EventMention } from "../../src/model/event.ts";
import { percent } from "./counting.ts";
import { readFiveW, readReports } from "./main-event-gold.ts";
import { readFlags } from "./read-flags.ts";

const HEADLINE = ["carries the headline", "is named in the headline"];
const BODY = [
  "opens the text",
  "is told again",
  "is told often",
  "is told throughout",
  "other events come of it",
  "stands in a subordinate clause",
  "its day brings it no nearer",
];
/** Steps, their length, and how much a weight is held near 0. */
const FIT = { steps: 200, rate: 1, shrink: 0.01 };
/** Weights are written in parts of 1, a softmax wants them larger. */
const SCALE = 5;

interface Option {
  readonly worth: number;
  readonly reasons: readonly string[];
  readonly start: number;
  readonly hit: boolean;
}

type Weights = ReadonlyMap<string, number>;

const { corpora, only } = readFlags();
const every = Number(only ?? 1);
const fiveW = readFiveW(corpora).map(({ article, isHit }) => optionsOf(article, isHit));
const reports = readReports(corpora)
  .filter((_, at) => at % every === 0)
  .map(({ article, isHit }) => optionsOf(article, isHit));
const even = reports.filter((_, at) => at % 2 === 0);
const odd = reports.filter((_, at) => at % 2 === 1);
const body = fit(even, BODY, new Map());
const whole = fit(fiveW, HEADLINE, body);
show(whole);
console.log(`crime reports, ${even.length} fitted on: ${score(even, new Map())} -> ${score(even, body)}`);
console.log(`crime reports, ${odd.length} others:     ${score(odd, new Map())} -> ${score(odd, body)}`);
console.log(`giveme5w1h, fitted on:        ${score(fiveW, new Map())} -> ${score(fiveW, whole)}`);
const left = fiveW.filter((one) => {
  const others = fiveW.filter((other) => other !== one);
  return isRight(one, fit(others, HEADLINE, body));
});
console.log(`giveme5w1h, each left out:    ${percent(left.length, fiveW.length)}`);

function optionsOf(
  article: Parameters<typeof extractEvents>[0],
  isHit: (mention: EventMention) => boolean,
): readonly Option[] {
  const { mentions } = extractEvents(article);
  return mentions
    .filter(({ salience }) => salience.main)
    .map((mention) => ({
      worth: mention.salience.reasons
        .filter(({ reason }) => !HEADLINE.includes(reason) && !BODY.includes(reason))
        .reduce((sum, { weight }) => sum + weight, 0),
      reasons: mention.salience.reasons.map(({ reason }) => reason),
      start: mention.trigger.start,
      hit: isHit(mention),
    }));
}

function fit(articles: readonly (readonly Option[])[], rows: readonly string[], fixed: Weights): Weights {
  const data = articles.filter((options) => options.some(({ hit }) => hit) && options.some(({ hit }) => !hit));
  let weights = new Map<string, number>(rows.map((row) => [row, 0]));
  for (let step = 0; step < FIT.steps; step++) {
    const slope = new Map(rows.map((row) => [row, -FIT.shrink * (weights.get(row) ?? 0)]));
    for (const options of data) {
      const scores = options.map((option) => Math.exp(SCALE * total(option, new Map([...fixed, ...weights]))));
      const all = scores.reduce((sum, value) => sum + value, 0);
      const right = scores.reduce((sum, value, at) => sum + (options[at]?.hit ? value : 0), 0);
      options.forEach(({ hit, reasons }, at) => {
        const value = scores[at] ?? 0;
        const pull = ((hit ? value / right : 0) - value / all) / data.length;
        for (const row of reasons) if (slope.has(row)) slope.set(row, (slope.get(row) ?? 0) + pull);
      });
    }
    weights = new Map(rows.map((row) => [row, (weights.get(row) ?? 0) + (FIT.rate * (slope.get(row) ?? 0)) / SCALE]));
  }
  return new Map([...fixed, ...weights]);
}

function total({ worth, reasons }: Option, weights: Weights): number {
  return reasons.reduce((sum, reason) => sum + (weights.get(reason) ?? 0), worth);
}

function isRight(options: readonly Option[], weights: Weights): boolean {
  const best = [...options].sort((a, b) => total(b, weights) - total(a, weights) || a.start - b.start)[0];
  return best?.hit === true;
}

function score(articles: readonly (readonly Option[])[], weights: Weights): string {
  return percent(articles.filter((options) => isRight(options, weights)).length, articles.length);
}

function show(weights: Weights): void {
  for (const [row, weight] of weights) console.log(`  ${row.padEnd(32)} ${weight.toFixed(2)}`);
}
