import type { NameTables } from "../../languages/name-tables.ts";
import type { Token } from "../../model/text.ts";
import { isCapital, isLetter } from "./letters.ts";

/** What the whole article says about a word's case. */
export interface CaseCounts {
  /** Words that also stand in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

/** Counts each word's case, inside sentences that are not headlines in title case. */
export function countCases(sentences: readonly (readonly Token[])[], tables: NameTables): CaseCounts {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const tokens of sentences) {
    if (isTitleCase(tokens, tables)) continue;
    for (let at = 0; at < tokens.length; at++) {
      const { text } = tokens[at]!; // at < length
      if (!isCapital(text)) lower.add(text);
      else if (at > 0 && !opensClause(tokens, at)) capital.add(text);
    }
  }
  return { lower, capital };
}

/** Whether hardly a word but the small ones is in lower case, in a line without a full stop: capitals then tell nothing. */
export function isTitleCase(tokens: readonly Token[], tables: NameTables): boolean {
  if (tokens[tokens.length - 1]?.text === ".") return false;
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 3 || !isLetter(text.charCodeAt(0)) || tables.notNames.has(text.toLowerCase())) continue;
    words++;
    if (isCapital(text)) capitals++;
  }
  return words >= 4 && capitals * 8 >= words * 7;
}

/** First of a sentence, a quotation or a bracket, or after a colon: every word has a capital there. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  return OPENERS.has(before.text) && !(before.text === "." && at > 1 && tokens[at - 2]!.text.length === 1);
}

const OPENERS = new Set([
  '"',
  "“",
  "”",
  "‘",
  "’",
  "'",
  "(",
  "[",
  "``",
  "''",
  ":",
  "•",
  "*",
  "-",
  "–",
  "—",
  "--",
  "_",
  ".",
  "?",
  "!",
  "…",
  "...",
]);
