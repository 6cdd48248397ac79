import type { Place } from "../../patterns/rule.ts";

/** "from 2010 to present", "(2010-present)": the end of a stretch that a date begins. */
export function endsStretch({ items, from, to }: Place): boolean {
  const isAfterDate = items.senses(from - 2).some(({ slot }) => STRETCH_BEGINS.has(slot));
  return isAfterDate && STRETCH_MARKS.has(items.word(from - 1)) && !/^(?:NN|DT|JJ)/.test(items.tag(to));
}

/** "the past" and "future" say when only where no noun follows that they describe as something else. */
export function isReference({ items, from, to }: Place): boolean {
  const last = items.word(to - 1);
  // "its most recent report" is the last of several
  if (last === "recent" && items.word(from - 1) === "most") return false;
  if (last === "recently" && items.word(from - 1) === "as") return false;
  if (last === "current" && items.word(from - 1) === "then") return false;
  if (items.word(from) === "the" && last === "past")
    return !/^[a-z0-9]/i.test(items.word(to)) || !/^(?:NN|JJ|CD|VBG)/.test(items.tag(to));
  if (last === "term") return items.word(to) !== "-" && !items.tag(to).startsWith("NN") && items.word(to - 2) !== "-";
  if (last === "present" && items.word(from) === "the") return !items.tag(to).startsWith("NN");
  return true;
}

/** "soon" and "shortly" stand for the time ahead beside a modal; "soon after" and "soon became" tell a story. */
export function isAhead({ items, from, to }: Place): boolean {
  const after = items.word(to);
  if (
    after === "after" ||
    after === "before" ||
    after === "as" ||
    after === "thereafter" ||
    after === "afterward" ||
    after === "afterwards"
  )
    return false;
  if (items.tag(from) === "") return true;
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (items.tag(at) === "MD" || items.tag(at) === "TO") return true;
  return false;
}

/** "too soon", "as soon as": how early, not when. */
export function isDegree({ items, from }: Place): boolean {
  return DEGREES.has(items.word(from - 1));
}

/** "ruled that Friday would be the deadline": the word opens a clause, and points at no day. */
export function opensClause({ items, from, to }: Place): boolean {
  return items.tag(from) === "IN" && /^(?:VB|NN)/.test(items.tag(from - 1)) && SUBJECT_ENDS.has(items.tag(to));
}

const STRETCH_BEGINS: ReadonlySet<string> = new Set(["year", "month", "weekday", "day", "decade", "season"]);

const STRETCH_MARKS: ReadonlySet<string> = new Set(["to", "until", "till", "through", "-", "–", "—"]);

/** Words that say how much, how soon, how many. */
export const DEGREES: ReadonlySet<string> = new Set(["too", "as", "so", "how", "that"]);

const SUBJECT_ENDS: ReadonlySet<string> = new Set(["MD", "VBD", "VBZ", "VBP", "POS"]);
