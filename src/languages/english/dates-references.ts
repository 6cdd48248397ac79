import type { Meaning } from "../../model/meaning.ts";
import { type Rule, rulesFor } from "../../patterns/rule.ts";
import type { DateSlots } from "./dates-words.ts";
import { endsStretch, isAhead, isDegree, isReference } from "./guard-references.ts";
import { BESIDE } from "./guard-units.ts";

const rule = rulesFor<DateSlots, Meaning>();

export const REFERENCES = [
  ...[
    "now",
    "currently",
    "nowadays",
    "at present",
    "at the present time",
    "at the moment",
    "right now",
    "these days",
    "current",
    "the present",
  ].map((words) => reference(words, "present")),
  ...[
    "recently",
    "most recently",
    "more recently",
    "lately",
    "long ago",
    "not long ago",
    "recent",
    "the past",
    "the recent past",
    "the distant past",
  ].map((words) => reference(words, "past")),
  ...[
    "the near future",
    "the future",
    "the foreseeable future",
    "the near term",
    "the short term",
    "the long term",
  ].map((words) => reference(words, "future")),
  rule("to the present", "present", (_captures, place) =>
    endsStretch(place) ? { kind: "reference", to: "present" } : undefined,
  ),
  rule("to date", "date", (_captures, place) =>
    endsStretch(place) && place.items.word(place.from - 3) === "from"
      ? { kind: "reference", to: "present" }
      : undefined,
  ),
  rule("soon", "very? soon|shortly", (_captures, place) =>
    isAhead(place) && !isDegree(place) ? { kind: "reference", to: "future" } : undefined,
  ),
  rule("one day", "one day", (_captures, { items, from }) =>
    items.tag(from - 1) === "MD" || (items.tag(from - 1) === "RB" && items.tag(from - 2) === "MD")
      ? { kind: "reference", to: "future" }
      : undefined,
  ),
  rule("the other day", "the other {unit}", ({ unit }, { items, to }) =>
    unit.plural || !BESIDE.has(unit.unit) || items.word(to) === "of" || /^(?:NN|JJ)/.test(items.tag(to))
      ? undefined
      : { kind: "reference", to: "past" },
  ),
  rule("some day", "someday", () => ({ kind: "reference", to: "future" })),
  rule("as soon as possible", "as soon as possible", () => ({ kind: "reference", to: "future" })),
];

function reference(words: string, to: "past" | "present" | "future"): Rule<Meaning> {
  return {
    name: words,
    pattern: words,
    read: (_captures, place) => (isReference(place) ? { kind: "reference", to } : undefined),
  };
}
