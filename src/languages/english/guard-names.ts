import type { Place } from "../../patterns/rule.ts";
import { isCapital } from "./letter-kinds.ts";

/** A feast's name before another name is that name's: "Christmas Island". */
export function isFeastName({ items, from, to }: Place): boolean {
  const after = to < items.length ? items.written(to) : "";
  if (FEAST_NAMES.has(after.toLowerCase())) return true;
  return (
    isCapital(after) &&
    items.tag(to).startsWith("NNP") &&
    !items.senses(to).some(({ slot }) => CALENDAR_SLOTS.has(slot)) &&
    from >= 0
  );
}

/** "May Street", "12 March Avenue": a month or a weekday before a word for a road is its name. */
export function isRoadName({ items, to }: Pick<Place, "items" | "to">): boolean {
  return to < items.length && isCapital(items.written(to)) && ROADS.has(items.word(to));
}

const ROADS: ReadonlySet<string> = new Set(
  "street st st. road rd rd. avenue ave ave. lane square drive boulevard highway terrace crescent close alley quay bridge".split(
    " ",
  ),
);

/** "the Daily Mirror", "60 Minutes": a capital inside a sentence makes it a name. */
export function isTitleWord({ items, from, to }: Place): boolean {
  if (!isCapital(items.written(from))) return false;
  if (from === 0) return to < items.length && isCapital(items.written(to)) && items.tag(to).startsWith("NNP");
  return /^[\p{L}\d]/u.test(items.word(from - 1));
}

/** "the daily Le Monde": what a paper is, not how often something comes. */
export function isPaper({ items, from, to }: Place): boolean {
  return items.word(from - 1) === "the" && isCapital(items.written(to)) && items.tag(to).startsWith("NNP");
}

/** "on ABC's This Week": capitals inside a sentence make it a title. */
export function isProgramme({ items, from, to }: Place): boolean {
  return from > 0 && isCapital(items.written(from)) && isCapital(items.written(to - 1));
}

/** "USA TODAY", "the Today programme": the name of a paper or a broadcast. */
export function isCalledToday({ items, from, to }: Place): boolean {
  if (!isCapital(items.written(from))) return false;
  return CALLED_TODAY.has(items.word(from - 1)) || (to < items.length && BROADCASTS.has(items.word(to)));
}

const CALLED_TODAY: ReadonlySet<string> = new Set("usa russia india psychology".split(" "));
const BROADCASTS: ReadonlySet<string> = new Set("show programme program".split(" "));

/** Titles and owners before a name: what stands after them is no day. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  "his her their my our your detective mr. mrs. ms. dr. mr mrs ms dr sgt rev rev. dame judge inspector sergeant sgt. captain lady sir miss officer agent man".split(
    " ",
  ),
);

/** Words for the owner of what follows. */
export const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "your"]);

/** Slots of words that go on with a date or a time. */
export const CALENDAR_SLOTS: ReadonlySet<string> = new Set(
  "month weekday day part year season clock hour zone slashed dotted iso".split(" "),
);

const FEAST_NAMES: ReadonlySet<string> = new Set(
  "island islands family tree trees card cards carol rising seals egg eggs bunny party parties present presents gift gifts dinner lights music song songs bonus pudding market markets decorations offensive massacre truce".split(
    " ",
  ),
);
