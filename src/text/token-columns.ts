import type { Token } from "../model/text.ts";

/**
 * Where the tokens of a stretch of text begin and end, side by side: a long text leaves no object a token behind, and
 * no word is cut out that nobody reads. Filled again and again; what lies beyond `count` is left over.
 */
export interface TokenColumns {
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

/** Tokens of a short line: V8 keeps arrays of 64 bytes beside other objects, which costs least; longer text widens them. */
const ROOM = 16;

export function emptyColumns(): TokenColumns {
  return { starts: new Int32Array(ROOM), ends: new Int32Array(ROOM), count: 0 };
}

export function addToken(tokens: TokenColumns, start: number, end: number): void {
  const at = tokens.count++;
  if (at === tokens.starts.length) widen(tokens);
  tokens.starts[at] = start;
  tokens.ends[at] = end;
}

function widen(tokens: TokenColumns): void {
  const { starts, ends } = tokens;
  tokens.starts = new Int32Array(2 * starts.length);
  tokens.ends = new Int32Array(2 * ends.length);
  tokens.starts.set(starts);
  tokens.ends.set(ends);
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
