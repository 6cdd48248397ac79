import type { Token } from "../../model/text.ts";

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
  }
  return found;
}
