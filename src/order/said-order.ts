import { compareText } from "../merge/canonical-json.ts";
import type { Contradiction, TimelineEvent } from "../model/timeline.ts";

/** One event said to be before another, and the mentions that say so (none where it is the logic of a plan). */
export type SaidOrder = Contradiction;

/** The order that articles say between events, each pair once, from the relations of their mentions. */
export function findSaidOrder(events: readonly TimelineEvent[]): readonly SaidOrder[] {
  const eventOf = new Map<string, string>();
  for (const event of events) for (const { id } of event.mentions) eventOf.set(id, event.id);
  const said = new Map<string, { readonly before: string; readonly after: string; readonly mentions: Set<string> }>();
  for (const event of events) {
    for (const mention of event.mentions) {
      for (const { kind, mentionId } of mention.relations ?? []) {
        const other = eventOf.get(mentionId);
        if (kind === "same" || other === undefined || other === event.id) continue;
        const [before, after] = kind === "before" ? [event.id, other] : [other, event.id];
        const row = said.get(`${before} ${after}`) ?? { before, after, mentions: new Set<string>() };
        row.mentions.add(mention.id).add(mentionId);
        said.set(`${before} ${after}`, row);
      }
    }
  }
  return [...said.values()]
    .map(({ before, after, mentions }) => ({ before, after, mentions: [...mentions].sort(compareText) }))
    .sort((a, b) => compareText(a.before, b.before) || compareText(a.after, b.after));
}
