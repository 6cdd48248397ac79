import type { EventMention, Quote } from "../model/event.ts";
import { checkDate } from "./check-date.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { type Ground, isDerived, replaySteps } from "./replay-steps.ts";

/** Everything about a mention that can be held against its article. */
export function checkMention(mention: EventMention, ground: Ground, path: string): readonly Finding[] {
  const { date, undatedBecause, steps, sentence } = mention;
  const quotes = listQuotes(mention);
  return [
    ...quotes
      .filter(([, { start, end, text }]) => ground.text.slice(start, end) !== text)
      .map(([at, { text }]) => makeFinding("quote-does-not-hold", `${path}.${at}`, JSON.stringify(text))),
    ...[["trigger", mention.trigger] as const]
      .filter(([, { start, end }]) => start < sentence.start || end > sentence.end)
      .map(([at]) => makeFinding("outside-sentence", `${path}.${at}`)),
    ...((date === undefined) === (undatedBecause === undefined) ? [makeFinding("date-and-reason", path)] : []),
    ...(date === undefined ? [] : checkDate(date, `${path}.date`)),
    ...(date !== undefined && steps.length === 0 ? [makeFinding("no-derivation", `${path}.steps`)] : []),
    ...replaySteps(steps, ground, `${path}.steps`),
    ...(date !== undefined && steps.length > 0 && !isDerived(date, steps, ground.publishedOn)
      ? [makeFinding("date-not-derived", `${path}.date`, date.edtf)]
      : []),
  ];
}

/** Every quote of a mention with its place. */
function listQuotes(mention: EventMention): readonly (readonly [path: string, quote: Quote])[] {
  const of = (name: string, quotes: readonly (Quote | undefined)[]) =>
    quotes.flatMap((quote, at) => (quote === undefined ? [] : [[`${name}[${at}]`, quote] as const]));
  return [
    ["sentence", mention.sentence],
    ["trigger", mention.trigger],
    ...of("expressions", mention.expressions),
    ...of("cues", mention.cues),
    ...of(
      "participants",
      mention.participants.map(({ quote }) => quote),
    ),
    ...of(
      "places",
      mention.places.map(({ quote }) => quote),
    ),
    ...of(
      "quantities",
      mention.quantities.map(({ quote }) => quote),
    ),
    ...of(
      "attributedTo",
      (mention.attributedTo ?? []).map(({ quote }) => quote),
    ),
    ...of(
      "relations",
      (mention.relations ?? []).map(({ quote }) => quote),
    ),
  ];
}
