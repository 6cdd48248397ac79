import { findKeywords } from "../../patterns/keywords.ts";
import { Power } from "../../patterns/power.ts";
import { readRules } from "../../patterns/rule.ts";
import { JOINERS } from "../../patterns/scan.ts";
import { buildTrie, patternWords } from "../../patterns/trie.ts";
import { wordTable } from "../../text/word-table.ts";
import type { DateTables, RoleTable } from "../date-tables.ts";
import { LANGUAGE_EVIDENCE } from "../language-evidence.ts";
import { DATE_COMPOUNDS } from "./compounds.ts";
import { DATE_PHRASES } from "./dates.ts";
import { isFiscalCode, isPrefixed, KNOWN_WORDS, readSenses, SENSE_PARTS, wordsOfSlot } from "./dates-words.ts";

const ROLES: RoleTable = new Map([
  ["on", { alone: "on" }],
  ["in", { alone: "in" }],
  ["at", { alone: "at" }],
  ["since", { alone: "since" }],
  ["until", { alone: "until" }],
  ["till", { alone: "until" }],
  ["til", { alone: "until" }],
  ["by", { alone: "by" }],
  ["from", { alone: "from" }],
  ["to", { alone: "to" }],
  ["through", { alone: "to" }],
  ["between", { alone: "between" }],
  ["before", { alone: "before" }],
  ["after", { alone: "after" }],
  ["following", { alone: "after" }],
  ["during", { alone: "during" }],
  ["throughout", { alone: "during" }],
  ["for", { alone: "for" }],
  ["within", { alone: "within" }],
  ["inside", { alone: "within" }],
  ["over", { alone: "over" }],
  [
    "of",
    {
      alone: "of",
      behind: new Map([
        ["ahead", "before"],
        ["as", "as of"],
      ]),
    },
  ],
]);

const PHRASE_RULES = readRules(DATE_PHRASES);
const COMPOUND_RULES = readRules(DATE_COMPOUNDS);
const WORDS = wordTable([
  ...patternWords(PHRASE_RULES),
  ...patternWords(COMPOUND_RULES),
  ...KNOWN_WORDS,
  ...SENSE_PARTS,
  ...JOINERS,
]);
const PHRASES = buildTrie(PHRASE_RULES, WORDS.words);
const COMPOUNDS = buildTrie(COMPOUND_RULES, WORDS.words);
const KEYWORDS = findKeywords(PHRASE_RULES, {
  ofSlot: wordsOfSlot,
  common: new Set(LANGUAGE_EVIDENCE.functionWords.en!.split(" ")),
});
const POWERS = WORDS.words.map((word, number) => {
  const opens = PHRASES.words?.has(number) || COMPOUNDS.words?.has(number) || KNOWN_WORDS.has(word);
  if (number === 0) return 0;
  return (
    Power.part |
    (opens ? Power.opens : 0) |
    (KEYWORDS.has(word) ? Power.key : 0) |
    (JOINERS.has(word) ? Power.joiner : 0) |
    shapePowers(word, 0, word.length)
  );
});

/** How English says when. */
export const ENGLISH_DATES: DateTables = {
  words: WORDS,
  powers: (text, start, end, number) => (number > 0 ? POWERS[number]! : shapePowers(text, start, end)),
  readSenses,
  phrases: PHRASES,
  compounds: COMPOUNDS,
  roles: ROLES,
  definite: new Set(["the", "that", "these", "those"]),
  relatives: new Set(["who", "whom", "whose", "which", "where"]),
  ranking: new Set(
    "first second third fourth fifth last only highest lowest biggest largest smallest worst best longest deadliest heaviest strongest fastest sharpest steepest greatest most least".split(
      " ",
    ),
  ),
};

/** A figure, the apostrophe of "'97", "mid-June", "FY2023". */
function shapePowers(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isFigure(first)) return Power.part | Power.opens | Power.key;
  if (first === 39 || first === 8217 || first === 8216)
    return Power.part | Power.opens | (end > start + 1 && isFigure(text.charCodeAt(start + 1)) ? Power.key : 0);
  return isPrefixed(text, start, end) || isFiscalCode(text, start, end) ? Power.part | Power.opens | Power.key : 0;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
