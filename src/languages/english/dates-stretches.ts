import type { Meaning } from "../../model/meaning.ts";
import { rulesFor } from "../../patterns/rule.ts";
import { about, length, shift, stretch, within } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** Lengths that end or begin now. */
export const STRETCHES = [
  rule("unit of last", "the last|past {count} {unit}", ({ count, unit }, { items, to }) =>
    items.word(to) === "of" ? length(unit.unit, count.amount) : stretch(unit.unit, count.amount, "past"),
  ),
  rule("unit after next", "the? {unit} after next", ({ unit }) => (unit.plural ? undefined : shift(unit.unit, 2))),
  rule("unit before last", "the? {unit} before last", ({ unit }, { items, to }) =>
    unit.plural || items.senses(to).some(({ slot }) => LAST_ONES.has(slot)) ? undefined : shift(unit.unit, -2),
  ),
  rule("weekday after next", "the? {weekday} after next", ({ weekday }) =>
    within({ kind: "weekday", weekday }, shift("week", 1)),
  ),
  rule("previous so many", "the? previous|preceding {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "past"),
  ),
  rule("upcoming so many", "the? upcoming {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("so many upcoming", "the? {count} upcoming|coming {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("so many past", "the? {count} past|last|previous {unit}", ({ count, unit }) =>
    unit.plural && count.amount !== 1 ? stretch(unit.unit, count.amount, "past") : undefined,
  ),
  rule("so many next", "the? {count} next|following {unit}", ({ count, unit }) =>
    unit.plural && count.amount !== 1 ? stretch(unit.unit, count.amount, "future") : undefined,
  ),
  rule("a few past", "the? last|past few {unit}", ({ unit }) => stretch(unit.unit, undefined, "past")),
  rule("a few next", "the? next|coming few {unit}", ({ unit }) => stretch(unit.unit, undefined, "future")),
  rule("last so many", "last|past {count} {unit}", ({ count, unit }) => stretch(unit.unit, count.amount, "past")),
  rule("these past so many", "these|this past {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "past"),
  ),
  rule("past couple", "the? last|past couple of? {unit}", ({ unit }) => about(stretch(unit.unit, 2, "past"))),
  rule("next couple", "the? next|coming couple of? {unit}", ({ unit }) => about(stretch(unit.unit, 2, "future"))),
  rule("next so many or so", "the? next|coming|following {count} {unit} or so", ({ count, unit }) =>
    about(stretch(unit.unit, count.amount, "future")),
  ),
  rule("past so many or so", "the? last|past {count} {unit} or so", ({ count, unit }) =>
    about(stretch(unit.unit, count.amount, "past")),
  ),
  rule("next unit or so", "the next|coming {unit} or so", ({ unit }) =>
    unit.plural ? undefined : about(stretch(unit.unit, 1, "future")),
  ),
  rule("past unit or so", "the last|past {unit} or so", ({ unit }) =>
    unit.plural ? undefined : about(stretch(unit.unit, 1, "past")),
  ),
  rule("next so many to so many", "the? next|coming {a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    b > a ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("past so many to so many", "the? last|past {a:number} to|or {b:number} {unit}", ({ a, b, unit }) =>
    b > a ? stretch(unit.unit, undefined, "past") : undefined,
  ),
  rule("the period of last year", "last year 's|’s quarter|period", () => ({ kind: "corresponding", years: -1 })),
  rule("next so many", "the? next|coming {count} {unit}", ({ count, unit }) =>
    stretch(unit.unit, count.amount, "future"),
  ),
  rule("coming units", "the? coming {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("units to come", "the? {unit} to come", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("units ahead", "the {unit} ahead", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "future") : undefined,
  ),
  rule("recent units", "the? recent {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "past") : undefined,
  ),
  rule("past units", "the? past|last|previous {unit}", ({ unit }) =>
    unit.plural ? stretch(unit.unit, undefined, "past") : undefined,
  ),
];

/** What "last" belongs to where it follows: "the day before [last Tuesday]". */
const LAST_ONES: ReadonlySet<string> = new Set(["weekday", "month", "season", "unit"]);
