import type { Span } from "../model/text.ts";
import type { OwnRole } from "./boilerplate.ts";
import type { CopyTables } from "./copy-tables.ts";
import { findPictureCredits } from "./picture-credits.ts";
import { findPostSignatures } from "./post-signatures.ts";
import { findReaderComments } from "./reader-comments.ts";
import { isWordAt } from "./words.ts";

/** What a page prints inside a paragraph that is not its running text. */
export interface Furniture extends Span {
  readonly role: OwnRole;
  /** On which side of it a picture's caption stands. */
  readonly caption?: "before" | "after";
}

/** Furniture ends within as many characters. */
const REACH = 90;

/** All furniture of a text that stands inside its paragraphs, in order and apart. */
export function findFurniture(text: string, copy: CopyTables): readonly Furniture[] {
  const all = [
    ...copy.furniture.flatMap((row) => [...findRow(text, row)]),
    ...findPictureCredits(text, copy),
    ...findPostSignatures(text, copy),
    ...findReaderComments(text, copy),
  ];
  return apart(all.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A line of the table of furniture: printed letter for letter. */
export interface FurnitureRow extends Pick<Furniture, "role" | "caption"> {
  readonly opens: string;
  /** What ends it, where that is not its opening itself. */
  readonly closes?: string;
  /** It is furniture only where a sentence could begin: "Advertisement". */
  readonly alone?: true;
}

function* findRow(text: string, row: FurnitureRow): Generator<Furniture> {
  for (let at = text.indexOf(row.opens); at >= 0; at = text.indexOf(row.opens, at + row.opens.length)) {
    const end = endOf(text, at, row);
    if (end === undefined || isInWord(text, at, end)) continue;
    if (row.alone && !canBegin(text, at)) continue;
    yield { start: at, end, role: row.role, ...(row.caption !== undefined && { caption: row.caption }) };
  }
}

function endOf(text: string, start: number, { opens, closes }: FurnitureRow): number | undefined {
  const opened = start + opens.length;
  if (closes === undefined) return opened;
  const reach = text.slice(opened, opened + REACH + closes.length);
  const line = reach.indexOf("\n");
  const at = reach.indexOf(closes);
  return at < 0 || (line >= 0 && line < at) ? undefined : opened + at + closes.length;
}

function isInWord(text: string, start: number, end: number): boolean {
  const first = isWordAt(text, start) && isWordAt(text, start - 1);
  return first || (isWordAt(text, end - 1) && isWordAt(text, end));
}

/** At the start of a line, or behind a sign that closes a sentence or a bracket. */
function canBegin(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at--;
  return at < 0 || ".!?…\"”’')]\n\r".includes(text[at]!);
}

/** Of two that overlap the first ends where the second begins; what lies within another goes. */
function apart(sorted: readonly Furniture[]): readonly Furniture[] {
  const kept: Furniture[] = [];
  for (const one of sorted) {
    const last = kept[kept.length - 1];
    if (last !== undefined && one.end <= last.end) continue;
    if (last !== undefined && one.start < last.end) kept[kept.length - 1] = { ...last, end: one.start };
    kept.push(one);
  }
  return kept.filter(({ start, end }) => end > start);
}
