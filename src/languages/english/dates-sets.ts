import { isCivilDay } from "../../calendar/civil.ts";
import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { date, length, set } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";
import { isPaper, isTitleWord } from "./guard-names.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** What comes again and again. */
export const SETS = [
  rule("every unit", "every|each {unit}", ({ unit }, { items, from }) => set(length(unit.unit, 1), items.word(from))),
  rule("every so many units", "every|each {number} {unit}", ({ number, unit }, { items, from }) =>
    unit.plural || number < 1 ? set(length(unit.unit, number), items.word(from)) : undefined,
  ),
  rule("every few units", "every|each few {unit}", ({ unit }, { items, from }) =>
    set(length(unit.unit, undefined), items.word(from)),
  ),
  rule("every couple of units", "every couple of? {unit}", ({ unit }) => set(length(unit.unit, 2), "every")),
  rule("every so many to so many units", "every {a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    unit.plural && b > a ? set(length(unit.unit, a), "every") : undefined,
  ),
  rule("several times a unit", "several|many times a|each|every|per {unit}", ({ unit }) =>
    unit.plural ? undefined : set(length(unit.unit, 1)),
  ),
  rule("a weekday of every unit", "the? {ordinal} {weekday} of|in every|each {unit}", ({ unit }) =>
    set(length(unit.unit, 1), "every"),
  ),
  rule("the last weekday of every unit", "the? last {weekday} of|in every|each {unit}", ({ unit }) =>
    set(length(unit.unit, 1), "every"),
  ),
  rule("every other unit", "every other|second {unit}", ({ unit }) => set(length(unit.unit, 2), "every")),
  rule("every other weekday", "every other|second {weekday}", ({ weekday }) =>
    set({ kind: "weekday", weekday }, "every other"),
  ),
  rule("every other weekday part", "every other|second {weekday} {part}", ({ weekday, part }) =>
    set({ kind: "part of day", part, of: { kind: "weekday", weekday } }, "every other"),
  ),
  rule("every other part", "every other|second {part}", ({ part }) =>
    set({ kind: "part of day", part }, "every other"),
  ),
  rule("every few parts", "every few {parts}", ({ parts }) => set({ kind: "part of day", part: parts }, "every")),
  rule("every other month", "every other|second {month}", ({ month }) => set(date({ month }), "every other")),
  rule("every other season", "every other|second {season}", ({ season }) =>
    set({ kind: "division", division: "season", index: season }, "every other"),
  ),
  rule("every weekday", "every|each {weekday}", ({ weekday }, { items, from }) =>
    set({ kind: "weekday", weekday }, items.word(from)),
  ),
  rule("every weekday part", "every|each {weekday} {part}", ({ weekday, part }, { items, from }) =>
    set({ kind: "part of day", part, of: { kind: "weekday", weekday } }, items.word(from)),
  ),
  rule("every month", "every|each {month}", ({ month }, { items, from }) => set(date({ month }), items.word(from))),
  rule("every month day", "every|each {month} {day}", ({ month, day }, { items, from }) =>
    isCivilDay(2000, month, day) ? set(date({ month, day }), items.word(from)) : undefined,
  ),
  rule("every day month", "every|each {day} {month}", ({ day, month }, { items, from }) =>
    isCivilDay(2000, month, day) ? set(date({ month, day }), items.word(from)) : undefined,
  ),
  rule("every season", "every|each {season}", ({ season }, { items, from }) =>
    set({ kind: "division", division: "season", index: season }, items.word(from)),
  ),
  rule("every part", "every|each {part}", ({ part }, { items, from }) =>
    set({ kind: "part of day", part }, items.word(from)),
  ),
  rule("weekdays", "{weekdays}", ({ weekdays }) => set({ kind: "weekday", weekday: weekdays })),
  rule("weekday parts", "{weekday} {parts}", ({ weekday, parts }) =>
    set({ kind: "part of day", part: parts, of: { kind: "weekday", weekday } }),
  ),
  rule("parts", "the? {parts}", ({ parts }, { items, from }) =>
    HABITUAL.has(items.word(from - 1)) ? set({ kind: "part of day", part: parts }) : undefined,
  ),
  rule("weekends", "weekends", (_captures, { items, from }) =>
    WEEKEND_LEADS.has(items.word(from - 1)) ? set({ kind: "weekend" }) : undefined,
  ),
  rule("per unit", "per {unit}", ({ unit }) => (unit.plural ? undefined : set(length(unit.unit, 1)))),
  rule("times a unit", "once|twice a|each|every|per {unit}", ({ unit }, { items, from }) =>
    set(length(unit.unit, 1), undefined, items.word(from) === "once" ? "1X" : "2X"),
  ),
  ...Object.entries({ daily: "day", weekly: "week", monthly: "month", yearly: "year" } as const).flatMap(
    ([word, unit]) => [
      rule(`times ${word}`, `once|twice ${word}`, (_captures, { items, from }) =>
        set(length(unit, 1), undefined, items.word(from) === "once" ? "1X" : "2X"),
      ),
      rule(`so many times ${word}`, `{number} times ${word}`, ({ number }) =>
        set(length(unit, 1), undefined, `${number}X`),
      ),
    ],
  ),
  rule("so many times a unit", "{number} times a|each|every|per {unit}", ({ number, unit }) =>
    set(length(unit.unit, 1), undefined, `${number}X`),
  ),
  ...Object.entries({
    hourly: "hour",
    daily: "day",
    nightly: "day",
    weekly: "week",
    fortnightly: "fortnight",
    biweekly: "fortnight",
    monthly: "month",
    quarterly: "quarter",
    yearly: "year",
    annually: "year",
    semiannually: "half",
    biannually: "half",
  } as const).map(([word, unit]) =>
    rule(word, word, (_captures, place) =>
      (word === "quarterly" && place.items.tag(place.to).startsWith("NN")) || isTitleWord(place) || isPaper(place)
        ? undefined
        : set(length(unit, 1)),
    ),
  ),
];

const WEEKEND_LEADS: ReadonlySet<string> = new Set("on at during most some all".split(" "));

/** Words before "the mornings" that tell what is done again and again. */
const HABITUAL: ReadonlySet<string> = new Set(["in", "during", "most", "some"]);
