import type { Place } from "../../patterns/rule.ts";
import { CALENDAR_SLOTS } from "./guard-names.ts";

/** Whether numbers with a colon are a score or a ratio and no time. */
export function isAmount({ items, from, to }: Place): boolean {
  if (to < items.length && items.word(to).startsWith("-") && items.glued(to)) return true;
  if (MATCH_CLOCKS.has(items.word(to))) return true;
  for (let at = Math.max(0, from - 3); at < from; at++) if (SCORES.has(items.word(at))) return true;
  return false;
}

/** Bare hours and minutes are a time after a preposition or beside a date; a race is run "in 2:56". */
export function isClock({ items, from, to }: Place): boolean {
  const before = from > 0 ? items.word(from - 1) : "";
  if (from === 0 || CLOCK_LEADS.has(before)) return true;
  return (
    DAY_WORDS.has(before) ||
    items.senses(from - 1).some(({ slot }) => CALENDAR_SLOTS.has(slot)) ||
    items.senses(items.word(to) === "on" ? to + 1 : to).some(({ slot }) => slot === "weekday" || slot === "month")
  );
}

/** "at 2:56 of the fourth round", "at 14:21 into the third period": the clock of a match. */
const MATCH_CLOCKS: ReadonlySet<string> = new Set(["of", "into", "mark", "remaining", "left"]);

/** Words after which bare hours and minutes are a time. */
export const CLOCK_LEADS: ReadonlySet<string> = new Set(
  "at around about by until till from between since before after to and - – ( than until past approximately exactly , on".split(
    " ",
  ),
);

const SCORES: ReadonlySet<string> = new Set(
  "chapter ratio psalm won lost score verse odds matthew mark luke john genesis romans format".split(" "),
);

/** Words that are a day by themselves. */
export const DAY_WORDS: ReadonlySet<string> = new Set(["today", "tomorrow", "yesterday"]);
