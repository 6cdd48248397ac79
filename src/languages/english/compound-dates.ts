import { isCivilDay, toDay, weekdayOf } from "../../calendar/civil.ts";
import type { Meaning, Weekday } from "../../model/meaning.ts";
import { isOpen, rankOf } from "../../model/meaning-rank.ts";
import { modified } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

export function isPointed(date: Meaning): boolean {
  return date.kind === "shift" || date.kind === "focus" || (date.kind === "weekday" && date.which === undefined);
}

/** "Sunday, March 8": the weekday of a date. */
export function onWeekday(weekday: Meaning, date: Meaning): Meaning | undefined {
  if (weekday.kind === "weekday" && date.kind === "numeric") return onNumeric(weekday.weekday, date);
  if (weekday.kind !== "weekday" || date.kind !== "calendar" || date.day === undefined) return undefined;
  return { ...date, weekday: weekday.weekday };
}

/** "About 9 p.m. Friday (March 6)", "Friday night (March 6)": the date of the weekday inside. */
export function onWeekdayInside(said: Meaning, date: Meaning): Meaning | undefined {
  if (said.kind === "weekday") return onWeekday(said, date);
  if (said.kind !== "clock" && said.kind !== "part of day" && said.kind !== "modified") return undefined;
  const of = said.of && onWeekdayInside(said.of, date);
  return of && { ...said, of };
}

/** "Saturday and Sunday, October 12-13" */
export function onWeekdays(weekdays: Meaning, dates: Meaning): Meaning | undefined {
  if (weekdays.kind !== "range" || dates.kind !== "range" || weekdays.parts.length !== dates.parts.length)
    return undefined;
  const parts = dates.parts.flatMap((date, at) => onWeekday(weekdays.parts[at]!, date) ?? []);
  return parts.length === dates.parts.length ? { ...dates, parts } : undefined;
}

/** "the first half of 2023" is a half year; of a month, a decade or a century it is early or late in it. */
export function halfOf(index: number, whole: Meaning): Meaning | undefined {
  if (index > 2) return undefined;
  const rank = rankOf(whole);
  if (rank === 6) return { kind: "in", inner: { kind: "division", division: "half", index }, outer: whole };
  return rank === 3 || rank === 7 || rank === 8 ? modified(index === 1 ? "START" : "END", whole) : undefined;
}

/** "Tuesday morning"; "the night of 2-3 March", which is that of the first day; "at night from Monday to Friday" is none. */
export function partOfDay(part: DateSlots["part"], of: Meaning): Meaning | undefined {
  if (of.kind === "range") {
    const [first, second] = of.parts;
    return part === "night" && isNextDay(first, second) ? { kind: "part of day", part, of: first! } : undefined;
  }
  return rankOf(of) === 1 ? { kind: "part of day", part, of } : undefined;
}

function isNextDay(a: Meaning | undefined, b: Meaning | undefined): boolean {
  if (a?.kind === "weekday" && b?.kind === "weekday") return (a.weekday % 7) + 1 === b.weekday;
  return a?.kind === "calendar" && b?.kind === "calendar" && a.month === b.month && (a.day ?? 0) + 1 === b.day;
}

export function inside(inner: Meaning, outer: Meaning): Meaning | undefined {
  const [fine, coarse] = [rankOf(inner), rankOf(outer)];
  if (fine === undefined || coarse === undefined || fine >= coarse || !isOpen(inner)) return undefined;
  return { kind: "in", inner, outer };
}

/** "next week on Friday" */
export function dayOfWeek(week: Meaning, day: Meaning): Meaning | undefined {
  return week.kind === "shift" && week.unit === "week" && day.kind === "weekday" ? inside(day, week) : undefined;
}

/** What stands behind "October 7, Monday": the date ends there, and no noun follows that Monday would describe. */
export function closesDate(word: string): boolean {
  return word === "" || word === "," || word === "." || word === ")" || word === ";";
}

/** "Sunday 12/7/2014": the weekday tells which number is the month, where only one order fits it. */
function onNumeric(weekday: Weekday, date: Extract<Meaning, { kind: "numeric" }>): Meaning | undefined {
  const { first, second, year } = date;
  const dated = year === undefined ? {} : { year };
  const orders = [
    { kind: "calendar", ...dated, month: first, day: second, weekday },
    { kind: "calendar", ...dated, month: second, day: first, weekday },
  ] as const;
  const fitting = orders.filter(
    ({ month, day }) =>
      isCivilDay(year ?? 2000, month, day) && (year === undefined || weekdayOf(toDay(year, month, day)) === weekday),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
