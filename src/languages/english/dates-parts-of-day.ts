import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { weekdayOf } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

const rule = rulesFor<DateSlots, Meaning>();

export const PARTS = [
  rule("weekday part", "{weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: { kind: "weekday", weekday },
  })),
  rule("last weekday part", "last {weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: weekdayOf(weekday, "last"),
  })),
  rule("next weekday part", "next {weekday} {part}", ({ weekday, part }) => ({
    kind: "part of day",
    part,
    of: weekdayOf(weekday, "next"),
  })),
  rule("early part", "the? early|late|mid {part}", ({ part }, { items, from }) =>
    DAY_LEADS.has(items.word(from - 1)) ? { kind: "part of day", part } : undefined,
  ),
  rule("early hours", "the? early|small|wee morning? hours", (_captures, { items, from }) =>
    items.word(from) === "the" ? { kind: "part of day", part: "morning" } : undefined,
  ),
  ...Object.entries({
    predawn: "morning",
    morning: "morning",
    afternoon: "afternoon",
    evening: "evening",
  } as const).map(([word, part]) => rule(`${word} hours`, `the ${word} hours`, () => ({ kind: "part of day", part }))),
  rule("pre-dawn hours", "the pre - dawn hours", () => ({ kind: "part of day", part: "morning" })),
  // TIMEX2 has one value for the day and its working hours
  rule("working hours", "the? normal|regular? business|working|office hours", (_captures, { items, from }) =>
    HOUR_LEADS.has(items.word(from - 1)) ? { kind: "part of day", part: "daytime" } : undefined,
  ),
  rule("first light", "first light", () => ({ kind: "part of day", part: "morning" })),
  rule("overnight", "overnight", () => ({ kind: "part of day", part: "night" })),
  rule("the part", "the {part}", ({ part }, { items, from }) =>
    WHOLE_LEADS.has(items.word(from - 1)) ? { kind: "part of day", part } : undefined,
  ),
];

/** Words after which a part of the day stands alone: "in the early morning". */
const DAY_LEADS: ReadonlySet<string> = new Set(["in", "during", "by", "until", "since", "through"]);

const HOUR_LEADS: ReadonlySet<string> = new Set("in during outside within after before".split(" "));

/** Words before a part of the day that tell of the whole of it: "through the night". */
const WHOLE_LEADS: ReadonlySet<string> = new Set(["in", "during", "through", "throughout"]);
