import type { Place } from "../../patterns/rule.ts";
import { MONTH_LEADS } from "./guard-months.ts";

/** "2.4.19" is a date after a preposition; a version after its name. */
export function isVersion({ items, from, to }: Place): boolean {
  const written = items.written(from);
  if (/\.\d{4}$/.test(written)) return false;
  return from > 0 && to - from === 1 && !DATE_LEADS.has(items.word(from - 1)) && items.word(from - 1) !== "(";
}

/** "3/2015" is a month after a word of time, in brackets or behind a colon; else the number of a law or a case. */
export function isDated({ items, from }: Place): boolean {
  const before = items.word(from - 1);
  return DATE_LEADS.has(before) || MONTH_LEADS.has(before) || before === "(" || before === ":" || before === ",";
}

/** "3/14" is a date after a preposition, unless it is a fraction. */
export function isDateFraction({ items, from, to }: Place): boolean {
  const [first, second] = items.word(from).split("/");
  const before = from > 0 ? items.word(from - 1) : "";
  const clock = items.word(to) === "at" || items.word(to) === "," ? to + 1 : to;
  if (items.senses(clock).some(({ slot }) => slot === "clock")) return true;
  if (items.senses(from - 1).some(({ slot }) => slot === "weekday")) return true;
  if (!DATE_LEADS.has(before)) return false;
  if (/^(?:NN|JJ)/.test(items.tag(to)) || items.word(to) === "%" || items.word(to) === "of") return false;
  return !(FRACTION_PARTS.has(second ?? "") && Number(first) < Number(second)) || before === "on";
}

/** "paid $12 June 3": the number belongs to the currency. */
export function isPrice({ items, from }: Place): boolean {
  return CURRENCIES.has(items.word(from - 1));
}

const FRACTION_PARTS: ReadonlySet<string> = new Set(["2", "3", "4", "5", "8", "16", "32"]);

const DATE_LEADS: ReadonlySet<string> = new Set(
  "on by until from since before after the to - dated of between".split(" "),
);

const CURRENCIES: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "us$"]);
