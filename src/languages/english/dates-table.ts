import type { TimeRole } from "../../model/temporal.ts";
import { wordTable } from "../../text/word-table.ts";
import type { DateTables } from "../date-tables.ts";
import { DATE_COMPOUNDS } from "./compounds.ts";
import { DATE_PHRASES } from "./dates.ts";
import { isFiscalCode, isPrefixed, KNOWN_WORDS, readSenses } from "./dates-words.ts";

const ROLES: ReadonlyMap<string, TimeRole> = new Map([
  ["on", "on"],
  ["in", "in"],
  ["at", "at"],
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["by", "by"],
  ["from", "from"],
  ["to", "to"],
  ["through", "to"],
  ["between", "between"],
  ["before", "before"],
  ["ahead of", "before"],
  ["after", "after"],
  ["following", "after"],
  ["during", "during"],
  ["throughout", "during"],
  ["for", "for"],
  ["within", "within"],
  ["inside", "within"],
  ["over", "over"],
  ["as of", "as of"],
  ["of", "of"],
]);

const OPENERS: ReadonlySet<string> = new Set([
  ...DATE_PHRASES.words.keys(),
  ...DATE_COMPOUNDS.words.keys(),
  ...KNOWN_WORDS,
]);
const findOpener = wordTable(OPENERS);

/** How English says when. */
export const ENGLISH_DATES: DateTables = {
  readSenses,
  opener: (text, start, end) => {
    const first = text.charCodeAt(start);
    if (!isFigure(first)) {
      const word = findOpener(text, start, end);
      if (word !== undefined || !isShaped(text, start, end)) return word;
    }
    return text.slice(start, end).toLowerCase();
  },
  phrases: DATE_PHRASES,
  compounds: DATE_COMPOUNDS,
  roles: ROLES,
  definite: new Set(["the", "that", "these", "those"]),
  ranking: new Set(
    "first second third fourth fifth last only highest lowest biggest largest smallest worst best longest deadliest heaviest strongest fastest sharpest steepest greatest most least".split(
      " ",
    ),
  ),
};

/** A digit, or the apostrophe of "'97". */
function isFigure(first: number): boolean {
  return (first >= 48 && first <= 57) || first === 39 || first === 8217 || first === 8216;
}

function isShaped(text: string, start: number, end: number): boolean {
  return isPrefixed(text, start, end) || isFiscalCode(text, start, end);
}
