import type { Span } from "../model/text.ts";
import { endsSentence, type OwnRole } from "./boilerplate.ts";
import type { CopyTables } from "./copy-tables.ts";
import type { Furniture } from "./furniture.ts";
import { cutStamp } from "./page-stamp.ts";
import { splitSentences } from "./split-sentences.ts";

/** A stretch of a paragraph; with a role where what stands in it or beside it says what it is. */
export interface Piece extends Span {
  readonly role?: OwnRole;
}

/** A caption is no longer than this. */
const CAPTION = 500;
/** What may be left around a stretch that was cut out. */
const SIGNS = " \u00a0\t-–—|·•>)";

/**
 * Cuts a paragraph where furniture stands in it: what lies between is read, what was cut out has its role, and the sentence
 * beside a picture's credit is its caption.
 */
export function cutParagraph(
  text: string,
  paragraph: Span,
  furniture: readonly Furniture[],
  copy: CopyTables,
): readonly Piece[] {
  // a credit on a line of its own is read as any other line
  const isOwnLine = ({ start, end, caption }: Furniture) =>
    caption === "before" && start === paragraph.start && end === paragraph.end;
  if (furniture.length === 0 || furniture.some(isOwnLine)) return cutStamp(text, paragraph, copy);
  const pieces: Piece[] = [];
  let from = paragraph.start;
  let opens: Furniture | undefined;
  for (const one of [...furniture, undefined]) {
    const to = one?.start ?? paragraph.end;
    const between = trimmed(text, { start: from, end: to }, from > paragraph.start);
    if (between !== undefined) {
      const captions = { first: opens?.caption === "after", last: one?.caption === "before" };
      pieces.push(...cutStamp(text, between, copy).flatMap((piece) => captionsOf(text, piece, captions)));
    }
    if (one !== undefined) pieces.push({ start: Math.max(one.start, from), end: one.end, role: one.role });
    opens = one;
    from = Math.max(from, one?.end ?? from);
  }
  return pieces.filter(({ start, end }) => end > start);
}

/** Without blanks; behind a cut also without the signs that closed it. */
function trimmed(text: string, { start, end }: Span, isCut: boolean): Span | undefined {
  const signs = isCut ? SIGNS : " \u00a0\t";
  while (start < end && signs.includes(text[start]!)) start++; // within the text
  while (end > start && " \u00a0\t|".includes(text[end - 1]!)) end--; // within the text
  return end > start ? { start, end } : undefined;
}

/** The first or the last sentence of a piece is a caption; a piece that has no other is one as a whole. */
export function captionsOf(
  text: string,
  piece: Piece,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): readonly Piece[] {
  if (piece.role !== undefined || !(first || last)) return [piece];
  const isLong = piece.end - piece.start > CAPTION;
  const from = last && isLong ? piece.end - CAPTION : piece.start;
  const sentences = splitSentences(text, from, first && isLong ? piece.start + CAPTION : piece.end);
  if (sentences.length === 0 || (isLong && sentences.length === 1)) return [piece];
  const caption = sentences[first ? 0 : sentences.length - 1]!; // there is one
  // behind its label a caption that ends with a stop may be glued to the sentence that follows
  if (first && sentences.length > 1 && endsSentence(text, caption)) return [piece];
  const before = trimmed(text, { start: piece.start, end: caption.start }, false);
  const after = first ? trimmed(text, { start: caption.end, end: piece.end }, false) : undefined;
  const span = { start: caption.start, end: first ? caption.end : piece.end };
  return [...(before ? [before] : []), { ...span, role: "caption" }, ...(after ? [after] : [])];
}
