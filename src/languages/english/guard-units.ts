import type { Place } from "../../patterns/rule.ts";
import { OWNERS } from "./guard-names.ts";

/** "the third quarter-final" */
export function isHyphened({ items, to }: Place): boolean {
  return items.word(to) === "-" && items.glued(to) && /^[a-z]/.test(items.word(to + 1));
}

/** "the 12th and 13th centuries": the noun of an ordinal stands behind the next one. */
export function isSaidLater({ items, to }: Place, nouns: ReadonlySet<string>): boolean {
  if (!LIST_MARKS.has(items.word(to))) return false;
  let at = to + 1;
  while (BETWEEN_ORDINALS.has(items.word(at))) at++;
  const noun = items.word(at + 1);
  const isNoun = nouns.has(noun) || nouns.has(`${noun} ${items.word(at + 2)}`);
  return isNoun && items.senses(at).some(({ slot }) => slot === "ordinal");
}

/** "the year" and "the quarter" are the one that the text tells; "the day" and "the hour" only where a preposition leads. */
export function isBareUnit({ items, from, to }: Place, unit: string): boolean {
  if (
    unit === "second" ||
    unit === "minute" ||
    unit === "hour" ||
    unit === "season" ||
    unit === "weekend" ||
    unit === "fortnight" ||
    unit === "millennium"
  )
    return false;
  if (/^(?:NN|JJ|CD|VBG)/.test(items.tag(to)) || items.word(to) === "of" || items.word(to) === "-") return false;
  const before = from > 0 ? items.word(from - 1) : "";
  if (before === "of" && AWARDED.has(items.word(from - 2))) return false;
  if (unit === "quarter" || unit === "year") return before !== "of" || !items.tag(from - 2).startsWith("NNP");
  return UNIT_LEADS.has(before);
}

/** "the second last week", "his last year": counted in an order, not before the publication. */
export function isOrdered(items: Place["items"], from: number): boolean {
  return items.word(from) !== "the" && OWNERS.has(items.word(from - 1));
}

/** "the last week of the campaign", "the last week before Christmas": not the one before now. */
export function isLastOfOther(items: Place["items"], from: number, to: number): boolean {
  const isThe = items.word(from) === "the" || items.word(from - 1) === "the";
  return isThe && (items.word(to) === "of" || items.word(to) === "before");
}

/** Words and marks between the parts of a list or a span. */
export const LIST_MARKS: ReadonlySet<string> = new Set(["to", "and", "or", "through", "-", "–", "&"]);

const BETWEEN_ORDINALS: ReadonlySet<string> = new Set(["the", "early", "mid", "late"]);

/** "player of the year" is a title. */
const AWARDED: ReadonlySet<string> = new Set(
  "man woman person player partner car book word team manager coach film album song goal photo photograph picture athlete artist businessman sportsman game rookie question soup issue topic order hero company employee teacher entrepreneur".split(
    " ",
  ),
);

const UNIT_LEADS: ReadonlySet<string> = new Set(
  "in for of during throughout within by over through from until since to earlier later into".split(" "),
);

/** "the third-quarter results", "a year-earlier loss": the article is the noun's, not the expression's. */
export function isModifierWithArticle({ items, from, to }: Place): boolean {
  const article = items.word(from);
  return (article === "the" || article === "a") && items.word(to - 2) === "-";
}

/** Units beside which another of the same kind is told: "the day before", "the rest of the year". */
export const BESIDE: ReadonlySet<string> = new Set(["day", "week", "month", "year", "weekend"]);
