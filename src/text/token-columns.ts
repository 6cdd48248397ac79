import type { Token } from "../model/text.ts";

/**
 * Where the tokens of a stretch of text begin and end, side by side: a long text leaves no object a token behind, and
 * no word is cut out that nobody reads. Filled again and again; what lies beyond `count` is left over.
 */
export interface TokenColumns {
  readonly starts: number[];
  readonly ends: number[];
  count: number;
}

/** Plain lists, which grow: typed ones lie outside of V8's heap as soon as they are not tiny, and are dear to make. */
export function emptyColumns(): TokenColumns {
  return { starts: [], ends: [], count: 0 };
}

export function addToken(tokens: TokenColumns, start: number, end: number): void {
  const at = tokens.count++;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
}

/** A token as it is written. */
export function wordAt(text: string, { starts, ends }: TokenColumns, row: number): string {
  return text.slice(starts[row], ends[row]);
}

/** The tokens of a row of columns as objects. */
export function toTokens(text: string, { starts, ends }: TokenColumns, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; at++) {
    const [start, end] = [starts[at]!, ends[at]!];
    tokens.push({ start, end, text: text.slice(start, end) });
  }
  return tokens;
}
