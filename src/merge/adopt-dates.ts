import type { EventDate } from "../model/date.ts";
import type { EventMention } from "../model/event.ts";
import { areCompatible, readRange } from "./day-range.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { ReconciledDate } from "./reconcile-date.ts";

/**
 * The event's mentions, those without a date of their own (or with no more than a bound from tense) with the date of
 * their fellow, and a step that says so. Mentions with dates stay as they are.
 */
export function adoptDates(prints: readonly MentionPrint[], { date, from }: ReconciledDate): readonly EventMention[] {
  if (date === undefined || from === undefined || date.basis === "tense") return prints.map(({ mention }) => mention);
  const given = readRange(date);
  const adopted: EventDate = { ...date, basis: "adopted" };
  return prints.map(({ mention, dated }) => {
    if (dated || mention.id === from.mention.id) return mention;
    const own = readRange(mention.date);
    if (own !== undefined && given !== undefined && !areCompatible(own, given)) return mention;
    const { undatedBecause: _, ...rest } = mention;
    return {
      ...rest,
      date: adopted,
      steps: [...mention.steps, { kind: "adopted", from: from.mention.id, edtf: date.edtf }],
    };
  });
}
