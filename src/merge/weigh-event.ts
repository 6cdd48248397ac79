import type { Salience, SalienceReason } from "../model/event.ts";
import { type EventType, isReportType } from "../model/event-types.ts";
import type { MentionPrint } from "./mention-print.ts";

/** Added for each independent source beyond the first, up to so many. */
const SOURCE = { weight: 0.12, most: 4 };
/** Added for each further mention in the same voice, up to so many. */
const REPEATED = { weight: 0.02, most: 5 };
/** Independent sources that make a dated event with a name in it worth a line, whatever its mentions say of themselves. */
const ENOUGH = 2;
/** What a mention of such an event must score itself: habits, states and hypotheses do not. */
const NEAR = 0.4;

/** How much an event deserves a line: its best mention, and how many independent sources tell it. */
export function weighEvent(prints: readonly MentionPrint[], type: EventType, voices: number): Salience {
  const best = prints.reduce((a, b) => (b.mention.salience.score > a.mention.salience.score ? b : a));
  const reasons: SalienceReason[] = [...best.mention.salience.reasons];
  const add = (reason: string, count: number, { weight, most }: { readonly weight: number; readonly most: number }) => {
    const added = round(Math.min(count, most) * weight);
    if (added > 0) reasons.push({ reason, weight: added });
    return added;
  };
  const score =
    best.mention.salience.score +
    add(`${voices} independent sources`, voices - 1, SOURCE) +
    add(`${prints.length} mentions`, prints.length - voices, REPEATED);
  const main = hasMain(prints) || (voices >= ENOUGH && isTold(prints) && !isReportType(type));
  return { score: round(Math.min(1, score)), main, reasons };
}

/** Whether mentions may be an event that is worth a line: there are never more voices than articles. */
export function mayBeMain(prints: readonly MentionPrint[]): boolean {
  if (hasMain(prints)) return true;
  return prints.length >= ENOUGH && isTold(prints) && new Set(prints.map(({ article }) => article)).size >= ENOUGH;
}

function hasMain(prints: readonly MentionPrint[]): boolean {
  return prints.some(({ mention }) => mention.salience.main);
}

/** A day and somebody who takes part, in a mention that is worth nearly a line itself. */
function isTold(prints: readonly MentionPrint[]): boolean {
  return prints.some(({ dated, actors, mention }) => dated && actors.length > 0 && mention.salience.score >= NEAR);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
