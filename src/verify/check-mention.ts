import type { EventMention } from "../model/event.ts";
import { checkDate } from "./check-date.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { listQuotes } from "./list-quotes.ts";
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
