import type { Status } from "../model/event.ts";
import type { EventType } from "../model/event-types.ts";
import { compareText } from "./canonical-json.ts";
import { type MentionPrint, STANCES } from "./mention-print.ts";

/** The mention whose title and type speak for the event, for the status that was decided. */
export function chooseSpeaker(prints: readonly MentionPrint[], status: Status, type: EventType): MentionPrint {
  const ranked = prints.map((print) => ({ print, weight: rank(print, status, type) }));
  return ranked.reduce((a, b) => (isBefore(b, a) ? b : a)).print; // an event has mentions
}

interface Ranked {
  readonly print: MentionPrint;
  readonly weight: number;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.print.mention.id < b.print.mention.id);
}

/** The type that most mentions give, those counting most that deserve a line; `other` only where none gives another. */
export function chooseType(prints: readonly MentionPrint[]): EventType {
  const counts = new Map<EventType, number>();
  for (const { mention } of prints) counts.set(mention.type, (counts.get(mention.type) ?? 0) + mention.salience.score);
  const [first] = [...counts].sort(
    ([a, m], [b, n]) => Number(a === "other") - Number(b === "other") || n - m || compareText(a, b),
  );
  return first![0]; // an event has mentions
}

function rank({ mention, actors, places, dated }: MentionPrint, status: Status, type: EventType): number {
  const named = mention.participants.filter(
    ({ role, via }) => role !== "other" && (via === undefined || via === "alias"),
  ).length;
  return (
    (mention.status === status ? 4 : STANCES[mention.status] === STANCES[status] ? 2 : 0) +
    (mention.type === type ? 2 : 0) +
    Math.min(2, named) +
    Math.min(2, actors.length - named) * 0.25 +
    (places.length > 0 ? 0.75 : 0) +
    (mention.places.some(({ name }) => mention.title.includes(name)) ? 0.25 : 0) +
    (dated ? 0.5 : 0) +
    mention.salience.score
  );
}
