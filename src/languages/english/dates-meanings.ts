import type { CalendarMeaning, Meaning, Weekday, Which } from "../../model/meaning.ts";
import type { TimeUnit, TimexMod } from "../../model/temporal.ts";
import type { DateSlots } from "./dates-words.ts";

interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
}

/** A calendar date, if there is such a day. */
export function date(fields: DateFields): CalendarMeaning {
  return { kind: "calendar", ...fields };
}

export function shift(unit: TimeUnit, amount: number): Meaning {
  return { kind: "shift", unit, amount };
}

export function whichUnit(unit: TimeUnit, amount: number): Meaning | undefined {
  if (unit === "second" || unit === "minute" || unit === "season") return undefined;
  if (unit === "hour")
    return amount === 0 ? undefined : { kind: "stretch", unit, amount: 1, to: amount < 0 ? "past" : "future" };
  return shift(unit, amount);
}

export function within(inner: Meaning, outer: Meaning): Meaning {
  return { kind: "in", inner, outer };
}

export function weekdayOf(weekday: Weekday, which: Which): Meaning {
  return { kind: "weekday", weekday, which };
}

export function nth({ unit, plural }: DateSlots["unit"], index: number, of: Meaning): Meaning | undefined {
  return plural ? undefined : { kind: "nth", unit, index, of };
}

export function nthWeekday(weekday: Weekday, index: number, of: Meaning): Meaning {
  return { kind: "nth", unit: "day", weekday, index, of };
}

export function ago(unit: TimeUnit, amount: number | undefined): Meaning {
  return amount === undefined ? { kind: "reference", to: "past", unit } : inYears(unit, -amount);
}

const YEARS_OF: { readonly [U in TimeUnit]?: number } = { decade: 10, century: 100 };

/** Four decades ago is forty years ago: known to the year. */
export function inYears(unit: TimeUnit, amount: number): Meaning {
  const years = YEARS_OF[unit];
  return years === undefined ? { kind: "ago", unit, amount } : { kind: "ago", unit: "year", amount: amount * years };
}

export function length(unit: TimeUnit, amount: number | undefined): Meaning {
  return { kind: "duration", lengths: [amount === undefined ? { unit } : { unit, amount }] };
}

export function set(every: Meaning, quant?: string, freq?: string): Meaning {
  return {
    kind: "set",
    every,
    ...(quant === undefined ? {} : { quant: quant.toUpperCase() }),
    ...(freq === undefined ? {} : { freq }),
  };
}

export function modified(mod: TimexMod, of: Meaning): Meaning {
  return { kind: "modified", mod, of };
}

export function about(of: Meaning): Meaning {
  return { kind: "modified", mod: "APPROX", of };
}

export type Clock = { readonly hour: number; readonly minute?: number; readonly second?: number };

export function clockOf(clock: Clock, zone: DateSlots["zone"] | undefined): Meaning & { readonly kind: "clock" } {
  return { kind: "clock", time: withZone(clock, zone) };
}

export function withMeridiem(clock: Clock, meridiem: "am" | "pm"): Clock {
  return clock.hour > 12 ? clock : { ...clock, hour: (clock.hour % 12) + (meridiem === "pm" ? 12 : 0) };
}

export function withZone(clock: Clock, zone: DateSlots["zone"] | undefined): Clock {
  return zone === undefined ? clock : { ...clock, ...zone };
}

/** "several days later" is only a length: neither the past nor the future of the publication. */
export function anchored(unit: TimeUnit, amount: number | undefined, sign: 1 | -1): Meaning {
  if (amount === undefined) return length(unit, undefined);
  const years = YEARS_OF[unit];
  return years === undefined
    ? { kind: "anchored", unit, amount: amount * sign }
    : { kind: "anchored", unit: "year", amount: amount * years * sign };
}

export function stretch(unit: TimeUnit, amount: number | undefined, to: "past" | "future"): Meaning {
  return amount === undefined ? { kind: "stretch", unit, to } : { kind: "stretch", unit, amount, to };
}

export function focus(unit: TimeUnit, moved: number): Meaning {
  return { kind: "focus", unit, shift: moved };
}
