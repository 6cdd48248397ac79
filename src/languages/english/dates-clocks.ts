import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { clockRange } from "./clock-range.ts";
import { hourInPart } from "./dates-digits.ts";
import { type Clock, clockOf, withMeridiem, withZone } from "./dates-meanings.ts";
import { SPOKEN_CLOCKS } from "./dates-spoken-clocks.ts";
import type { DateSlots } from "./dates-words.ts";
import { isAmount, isClock } from "./guard-clocks.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Times of the clock. */
export const CLOCKS = [
  rule("clock", "{clock} {zone}?", ({ clock, zone }, place) =>
    isAmount(place) || (zone === undefined && !isClock(place))
      ? undefined
      : { kind: "clock", time: withZone(clock, zone) },
  ),
  rule("clock meridiem", "{clock} {meridiem} {zone}?", ({ clock, meridiem, zone }) =>
    clockOf(withMeridiem(clock, meridiem), zone),
  ),
  rule("point clock meridiem", "{pointClock} {meridiem} {zone}?", ({ pointClock, meridiem, zone }) =>
    clockOf(withMeridiem(pointClock, meridiem), zone),
  ),
  rule("point clock of a zone", "{pointClock} {zone}", ({ pointClock, zone }) => clockOf(pointClock, zone)),
  rule("full clock", "{fullClock} {zone}?", ({ fullClock, zone }) => clockOf(fullClock, zone)),
  rule("clock hours", "{clock} hours|hrs {zone}?", ({ clock, zone }) => clockOf(clock, zone)),
  rule("clock local time", "{clock} {meridiem}? local time", ({ clock, meridiem }) =>
    clockOf(meridiem === undefined ? clock : withMeridiem(clock, meridiem), undefined),
  ),
  rule("point clock local time", "{pointClock} {meridiem} local time", ({ pointClock, meridiem }) =>
    clockOf(withMeridiem(pointClock, meridiem), undefined),
  ),
  rule("full clock local time", "{fullClock} local time", ({ fullClock }) => clockOf(fullClock, undefined)),
  rule("hour local time", "{hour} {meridiem} local time", ({ hour, meridiem }) =>
    clockOf(withMeridiem({ hour }, meridiem), undefined),
  ),
  rule("hour meridiem", "{hour} {meridiem} {zone}?", ({ hour, meridiem, zone }) =>
    hour >= 1 && hour <= 12 ? clockOf(withMeridiem({ hour }, meridiem), zone) : undefined,
  ),
  rule("hour o'clock", "{hour} o'clock|o’clock|oclock {zone}?", ({ hour, zone }) => clockOf({ hour }, zone)),
  rule("hour o'clock meridiem", "{hour} o'clock|o’clock|oclock {meridiem} {zone}?", ({ hour, meridiem, zone }) =>
    clockOf(withMeridiem({ hour }, meridiem), zone),
  ),
  rule("military", "{military} {zone}", ({ military, zone }) => clockOf(military, zone)),
  rule("figures meridiem", "{military} {meridiem} {zone}?", ({ military, meridiem, zone }) =>
    clockOf(withMeridiem(military, meridiem), zone),
  ),
  rule("military hours", "{military} hours|hrs {zone}?", ({ military, zone }) => clockOf(military, zone)),
  // "at 0540": figures alone are a year or an amount, unless they begin with a nought
  rule("military at night", "{military}", ({ military }, { items, from, to }) =>
    items.word(from).startsWith("0") && AT.has(items.word(from - 1)) && !/^(?:NN|CD)/.test(items.tag(to))
      ? clockOf(military, undefined)
      : undefined,
  ),
  rule("clock in the part", "{hour} in the {part}", ({ hour, part }) =>
    clockOf({ hour: hourInPart(hour, part) }, undefined),
  ),
  rule("clock in the part with minutes", "{clock} in the {part}", ({ clock, part }) =>
    clockOf({ ...clock, hour: hourInPart(clock.hour, part) }, undefined),
  ),
  rule("clock in the night", "{hour} at night", ({ hour }) => clockOf({ hour: hourInPart(hour, "night") }, undefined)),
  rule("clock with minutes in the night", "{clock} at night", ({ clock }) =>
    clockOf({ ...clock, hour: hourInPart(clock.hour, "night") }, undefined),
  ),
  rule(
    "clock to clock",
    "{a:clock} -|–|to|until|till|through {b:clock} {meridiem} {zone}?",
    ({ a, b, meridiem, zone }) => clockSpan(a, withMeridiem(b, meridiem), zone),
  ),
  rule(
    "clock to hour",
    "{a:clock} -|–|to|until|till|through {hour} {meridiem} {zone}?",
    ({ a, hour, meridiem, zone }) =>
      hour >= 1 && hour <= 12 ? clockSpan(a, withMeridiem({ hour }, meridiem), zone) : undefined,
  ),
  rule("clock to full clock", "{a:clock} -|–|to|until|till|through {fullClock} {zone}?", ({ a, fullClock, zone }) =>
    clockSpan(a, fullClock, zone),
  ),
  rule("clock and clock", "{a:clock} and {b:clock} {meridiem} {zone}?", ({ a, b, meridiem, zone }, { items, from }) =>
    items.word(from - 1) === "between" ? clockSpan(a, withMeridiem(b, meridiem), zone, "window") : undefined,
  ),
  ...SPOKEN_CLOCKS,
  rule("noon", "12? noon {zone}?", ({ zone }) => clockOf({ hour: 12, minute: 0 }, zone)),
  rule("midday", "midday|noontime", (_captures, { items, from }) =>
    NOON_LEADS.has(items.word(from - 1)) ? clockOf({ hour: 12, minute: 0 }, undefined) : undefined,
  ),
  // ISO 8601 has 24:00 for the end of a day, which is what "midnight Friday" means in a deadline
  rule("midnight", "12? midnight {zone}?", ({ zone }) => clockOf({ hour: 24, minute: 0 }, zone)),
];

const AT: ReadonlySet<string> = new Set(["at", "around", "about", "by", "until", "before", "after"]);

/** Words after which midday is an hour of the clock, not a part of a day. */
const NOON_LEADS: ReadonlySet<string> = new Set("at by before after until till around about".split(" "));

/** "2:00 to 2:30 p.m.": the half of the day is said once, and holds for both unless the first would come after. */
function clockSpan(
  a: Clock,
  b: Clock,
  zone: DateSlots["zone"] | undefined,
  sense: "span" | "window" = "span",
): Meaning {
  const minutes = (clock: Clock): number => clock.hour * 60 + (clock.minute ?? 0);
  const later: Clock = { ...a, hour: a.hour + 12 };
  const isMidnight = a.hour === 12 && b.hour < 12; // "12:30-3 a.m."
  const begin = isMidnight
    ? { ...a, hour: 0 }
    : a.hour < 12 && b.hour >= 12 && minutes(later) <= minutes(b)
      ? later
      : a;
  return clockRange(sense, clockOf(begin, zone), clockOf(b, zone));
}
