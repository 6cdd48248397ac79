import type { Meaning } from "../../model/meaning.ts";
import { type Place, rulesFor } from "../../patterns/rule.ts";
import { type Clock, clockOf, withMeridiem } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Times of the clock as they are spoken: minutes past an hour, or to it. */
export const SPOKEN_CLOCKS = [
  rule("half past", "half past {hour} o'clock|o’clock? {meridiem}?", ({ hour, meridiem }) =>
    spoken(hour, 30, meridiem),
  ),
  rule("quarter past", "a? quarter past|after {hour} o'clock|o’clock? {meridiem}?", ({ hour, meridiem }) =>
    spoken(hour, 15, meridiem),
  ),
  rule("quarter to", "a? quarter to|before|of {hour} o'clock|o’clock? {meridiem}?", ({ hour, meridiem }, place) =>
    meridiem !== undefined || isAskedFor(place) ? spoken(hour, -15, meridiem) : undefined,
  ),
  rule("minutes past", "{number} past {hour} o'clock|o’clock? {meridiem}?", ({ number, hour, meridiem }, place) =>
    isMinutes(number) && (meridiem !== undefined || isAskedFor(place)) ? spoken(hour, number, meridiem) : undefined,
  ),
  rule(
    "so many minutes past",
    "{number} minutes past|after {hour} o'clock|o’clock? {meridiem}?",
    ({ number, hour, meridiem }, place) =>
      isMinutes(number) && (meridiem !== undefined || isAskedFor(place)) ? spoken(hour, number, meridiem) : undefined,
  ),
  rule(
    "so many minutes to",
    "{number} minutes to|before {hour} o'clock|o’clock? {meridiem}?",
    ({ number, hour, meridiem }, place) =>
      isMinutes(number) && (meridiem !== undefined || isAskedFor(place)) ? spoken(hour, -number, meridiem) : undefined,
  ),
  rule("minutes past midnight", "{number} minute|minutes past|after midnight", ({ number }) =>
    isMinutes(number) ? clockOf({ hour: 0, minute: number }, undefined) : undefined,
  ),
  rule("minutes past noon", "{number} minute|minutes past|after noon", ({ number }) =>
    isMinutes(number) ? clockOf({ hour: 12, minute: number }, undefined) : undefined,
  ),
  ...Object.entries({ midnight: 24, noon: 12, midday: 12 }).flatMap(([word, hour]) => [
    rule(`half past ${word}`, `half past ${word}`, () => clockOf(movedBy(hour, 30), undefined)),
    rule(`quarter past ${word}`, `a? quarter past|after ${word}`, () => clockOf(movedBy(hour, 15), undefined)),
    rule(`quarter to ${word}`, `a? quarter to|before ${word}`, () => clockOf(movedBy(hour, -15), undefined)),
    rule(`minutes to ${word}`, `{number} minute|minutes to|before ${word}`, ({ number }) =>
      isMinutes(number) ? clockOf(movedBy(hour, -number), undefined) : undefined,
    ),
    rule(`round minutes to ${word}`, `{number} to ${word}`, ({ number }, { items, from }) =>
      ROUND_MINUTES.has(number) && CLOCK_LEADS.has(items.word(from - 1))
        ? clockOf(movedBy(hour, -number), undefined)
        : undefined,
    ),
  ]),
  rule("minutes to", "{number} to {hour} o'clock|o’clock?", ({ number, hour }, place) =>
    ROUND_MINUTES.has(number) && place.items.word(place.from - 1) === "at"
      ? spoken(hour, -number, undefined)
      : undefined,
  ),
];

/** Minutes that are said without their word: "at ten to nine". */
const ROUND_MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** Words after which a time of the clock is expected. */
const CLOCK_LEADS: ReadonlySet<string> = new Set(
  "at around about by until till since before after just exactly is was 's".split(" "),
);

function isAskedFor({ items, from, to }: Place): boolean {
  return (from === 0 || CLOCK_LEADS.has(items.word(from - 1))) && !/^(?:NN|CD)/.test(items.tag(to));
}

function isMinutes(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < 60;
}

function spoken(hour: number, minutes: number, meridiem: DateSlots["meridiem"] | undefined): Meaning | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return clockOf(movedBy(meridiem === undefined ? hour : withMeridiem({ hour }, meridiem).hour, minutes), undefined);
}

/** So many minutes past an hour, or before it. */
function movedBy(hour: number, minutes: number): Clock {
  const at = (hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(at / 60), minute: at % 60 };
}
