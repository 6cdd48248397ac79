import type { Meaning } from "../../model/meaning.ts";
import { rankOf, UNIT_RANK } from "../../model/meaning-rank.ts";
import type { TimeUnit } from "../../model/temporal.ts";
import { type Place, rulesFor } from "../../patterns/rule.ts";
import type { CompoundSlots } from "./compound-slots.ts";

const rule = rulesFor<CompoundSlots, Meaning>();

/** Weeks that are named by a day of theirs, and lengths that are named by their end. */
export const NAMED_BY_A_DAY = [
  rule("week of date", "the? week of|beginning|commencing|starting {date}", ({ date }) => weekOf(date)),
  rule("week that begins on a date", "the? week beginning|starting on {date}", ({ date }) => weekOf(date)),
  rule("decade up to a year", "{decade:date} to {end:date}", ({ decade, end }) =>
    isThis(decade) && decade.unit === "decade" && rankOf(end) === UNIT_RANK.year
      ? endingWith("decade", 1, end)
      : undefined,
  ),
  rule("length that ended on a date", "{duration} ended|ending on? {end:date}", ({ duration, end }) =>
    lengthUpTo(duration, end),
  ),
  rule("length up to a date", "{duration} to {end:date}", ({ duration, end }, place) =>
    isDefinite(place) ? lengthUpTo(duration, end) : undefined,
  ),
];

/** "the week of 6 October" */
function weekOf(date: Meaning): Meaning | undefined {
  return rankOf(date) === 1 ? { kind: "anchored", unit: "week", amount: 0, from: date } : undefined;
}

/** "the decade", which what follows names by its end. */
function isThis(meaning: Meaning): meaning is Extract<Meaning, { kind: "focus" }> {
  return meaning.kind === "focus" && meaning.shift === 0 && meaning.weekday === undefined;
}

function lengthUpTo({ lengths }: CompoundSlots["duration"], end: Meaning): Meaning | undefined {
  const [length] = lengths;
  return lengths.length === 1 && length?.amount !== undefined ? endingWith(length.unit, length.amount, end) : undefined;
}

/** "the three months to September", "the half-year ended 30 June": so long, and where it ended. */
function endingWith(unit: TimeUnit, amount: number, end: Meaning): Meaning | undefined {
  const rank = rankOf(end);
  const isEnd = end.kind !== "range" && rank !== undefined && rank >= 1 && rank <= UNIT_RANK[unit];
  const isWhole = Number.isInteger(amount) || (unit === "year" && Number.isInteger(2 * amount));
  const duration: Meaning = { kind: "duration", lengths: [{ unit, amount }] };
  return isEnd && isWhole ? { kind: "range", sense: "span", parts: [duration, end] } : undefined;
}

/** "in the three months to September"; what was put off two weeks to Friday leads from one day to another. */
function isDefinite({ items, from }: Place): boolean {
  return items.written(from).toLowerCase() === "the" || LEADS.has(items.word(from - 1));
}

const LEADS: ReadonlySet<string> = new Set(["the", "in", "for", "over", "during"]);
