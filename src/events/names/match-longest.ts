import type { Token } from "../../model/text.ts";
import { remember } from "../../text/remember.ts";
import { isWordCode } from "../../text/words.ts";

/** Tables hold no name of more tokens, hyphens counted. */
const MOST_TOKENS = 7;

/**
 * The longest entry of a table that begins at a token: "New York Times" before "New York". Tokens are joined as they
 * stand in the text, with one blank where there is any; stops of abbreviations that stand alone are joined too.
 */
export function matchLongest<T>(
  tokens: readonly Token[],
  from: number,
  limit: number,
  table: ReadonlyMap<string, T>,
): { readonly to: number; readonly row: T } | undefined {
  let found: { to: number; row: T } | undefined;
  let key = "";
  const most = Math.min(limit, from + MOST_TOKENS, tokens.length);
  for (let at = from; at < most; at++) {
    const token = tokens[at]!; // at < tokens.length
    if (at > from && tokens[at - 1]!.end < token.start) key += " ";
    key += token.text.toLowerCase();
    const row = table.get(key);
    if (row !== undefined) found = { to: at + 1, row };
    if (at === from && !opensMore(table).has(firstWord(key))) break;
  }
  return found;
}

/** The first words of a table's longer entries: behind any other word there is nothing to look for. */
const opensMore = remember((table: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const entry of table.keys()) {
    const word = firstWord(entry);
    if (word !== entry) words.add(word);
  }
  return words;
});

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end === text.length ? text : text.slice(0, end);
}
