import type { Place } from "../../patterns/rule.ts";
import { CALENDAR_SLOTS, isRoadName, NAME_LEADS, OWNERS } from "./guard-names.ts";
import { LIST_MARKS } from "./guard-units.ts";
import { isCapital } from "./letter-kinds.ts";

/** "the 24th": a day of the month where a preposition of time leads it and no noun follows. */
export function isGluedDate({ items, from, to }: Place): boolean {
  const before = from > 0 ? items.word(from - 1) : "";
  if (!/^\d/.test(items.word(from + 1))) return false;
  if (to < items.length && (items.tag(to).startsWith("NN") || items.tag(to).startsWith("JJ") || items.word(to) === "-"))
    return false;
  if (to < items.length && /^[a-z]/i.test(items.word(to)) && items.tag(to) === "") return false;
  return GLUED_LEADS.has(before);
}

const GLUED_LEADS: ReadonlySet<string> = new Set("on by until since and from".split(" "));

/** Whether a weekday is the name of a paper, a person or a firm: "The Sunday Telegraph", "Detective Friday". */
export function isDayName({ items, from, to }: Place): boolean {
  if (from === 0 && to >= items.length) return false;
  if (isRoadName({ items, to })) return true;
  const before = from > 0 ? items.word(from - 1) : "";
  if (OWNERS.has(before)) return !items.tag(to).startsWith("NN");
  // "Captain Friday" is a name, "freed the captain Friday" is none
  if (NAME_LEADS.has(before)) return isCapital(items.written(from - 1));
  if (NAME_LEADS.has(items.word(from - 2)) && isCapital(items.written(from - 2)) && isCapital(items.written(from - 1)))
    return !items.glued(from) && items.tag(from - 1) === "NNP" && items.senses(from - 1).length > 0;
  if (before !== "the" && before !== "," && before !== "a") return false;
  return (
    to < items.length &&
    isCapital(items.written(to)) &&
    !items.senses(to).some(({ slot }) => CALENDAR_SLOTS.has(slot)) &&
    !items.glued(to) &&
    items.tag(to).startsWith("NNP")
  );
}

/** "Tues." with its stop, or after a preposition: "on Tues". */
export function isShortDay({ items, from }: Place): boolean {
  const written = items.written(from);
  return written.endsWith(".") || (written.toLowerCase() !== "wed" && items.word(from - 1) === "on");
}

/** "Sun 10am", "Fri 7 p.m.": a clock that says its half of the day follows. */
export function opensClock({ items, to }: Place): boolean {
  const has = (at: number, slot: string) => items.senses(at).some((sense) => sense.slot === slot);
  return has(to, "fullClock") || ((has(to, "hour") || has(to, "clock")) && has(to + 1, "meridiem"));
}

/** "10 Nov 11", all three written short, and nothing that is counted behind them. */
export function isShortWritten({ items, from, to }: Place): boolean {
  return (
    items.written(to - 1).length === 2 &&
    /^\d\d?$/.test(items.word(from)) &&
    items.written(from + 1).length === 3 &&
    items.word(from + 1) !== "may" &&
    !/^(?:NN|JJ|CD)/.test(items.tag(to))
  );
}

/** "a Monday in July": no one day. */
export function isAnyDay({ items, from, to }: Place): boolean {
  const isVague = ANY.has(items.word(from - 1)) && (items.word(to) === "in" || items.word(to) === "of");
  return isVague && items.senses(to + 1).some(({ slot }) => slot === "month" || slot === "year" || slot === "season");
}

/** "Saturday and Sunday, October 12-13": the second weekday belongs to the second date. */
export function isOneOfTwo({ items, from, to }: Place): boolean {
  const isSecond =
    LIST_MARKS.has(items.word(from - 1)) && items.senses(from - 2).some(({ slot }) => slot === "weekday");
  return isSecond && LIST_MARKS.has(items.word(to)) && items.senses(to + 1).some(({ slot }) => slot === "day");
}

const ANY: ReadonlySet<string> = new Set(["a", "any", "one", "some"]);
