import type { TimeRole } from "../../model/temporal.ts";
import { wordFilter } from "../../text/word-filter.ts";
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
const OPENER_FILTER = wordFilter(OPENERS);

/** How English says when. */
export const ENGLISH_DATES: DateTables = {
  readSenses,
  canBegin: (written) => {
    const first = written.charCodeAt(0);
    if ((first >= 48 && first <= 57) || first === 39 || first === 8217 || first === 8216) return true;
    const last = written.charCodeAt(written.length - 1);
    if (OPENER_FILTER.mayHold(first, last, written.length) && OPENERS.has(written.toLowerCase())) return true;
    return isPrefixed(written) || isFiscalCode(written);
  },
  phrases: DATE_PHRASES,
  compounds: DATE_COMPOUNDS,
  roles: ROLES,
  ranking: new Set(
    "first second third fourth fifth last only highest lowest biggest largest smallest worst best longest deadliest heaviest strongest fastest sharpest steepest greatest most least".split(
      " ",
    ),
  ),
};
