import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { findAgency, readDateline } from "./dateline.ts";
import type { Block } from "./read-blocks.ts";

/** An agency or outlet that the article names as its source or contributor, in the words of the article. */
export interface Credit extends Span {
  /** Full name where the tables know it, else as written. */
  readonly name: string;
}

/**
 * The agencies and outlets that an article credits: in its dateline, in a line of credits ("Reuters and the Associated
 * Press contributed"), in brackets at the end of a paragraph ("(AFP)"). What a sentence quotes is no credit.
 */
export function findCredits(text: string, blocks: readonly Block[], copy: CopyTables): readonly Credit[] {
  const credits: Credit[] = [];
  for (const block of blocks) {
    if (block.role === "dateline") signed(text, block, copy, credits);
    if (block.role === "dateline" || block.role === "credit" || block.role === "byline")
      creditsIn(text, block, copy, credits);
    else if (block.role === "body") closingBrackets(text, block, copy, credits);
  }
  const seen = new Set<string>();
  return credits.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** The agency in the brackets of a dateline, also one that the tables do not know. */
function signed(text: string, { start, end }: Block, copy: CopyTables, credits: Credit[]): void {
  const name = readDateline(text, { start, end: text.length }, copy)?.agency;
  if (name !== undefined) credits.push({ start, end, name });
}

/** Every agency named in a line of credits, and the outlet after "Source:". */
function creditsIn(text: string, block: Block, copy: CopyTables, credits: Credit[]): void {
  let found = false;
  for (const piece of pieces(text, block)) {
    const name = findAgency(text.slice(piece.start, piece.end), copy);
    if (!name) continue;
    found = true;
    credits.push({ ...piece, name });
  }
  if (found || block.role !== "credit") return;
  const colon = block.start + text.slice(block.start, block.end).indexOf(":");
  const label = text.slice(block.start, colon).trim().toLowerCase();
  if (colon < block.start || !copy.credits.includes(`${label}:`)) return;
  const start = skipTo(text, colon + 1, block.end);
  const end = trimEnd(text, start, block.end);
  if (end > start && end - start < 60) credits.push({ start, end, name: text.slice(start, end) });
}

/** Runs of one to four words between signs and "and": every stretch that could be an agency's name. */
function pieces(text: string, block: Span): readonly Span[] {
  const words: Span[] = [];
  const found: Span[] = [];
  let at = block.start;
  while (at < block.end) {
    while (at < block.end && !isNamePart(text.charCodeAt(at))) at++;
    const start = at;
    while (at < block.end && isNamePart(text.charCodeAt(at))) at++;
    if (at > start) words.push({ start, end: at });
  }
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(4, words.length - from); length > 0; length--) {
      found.push({ start: words[from]!.start, end: words[from + length - 1]!.end }); // both within words
    }
  }
  return found;
}

/** `(AFP)` or `/Reuters` as the last words of a paragraph. */
function closingBrackets(text: string, block: Span, copy: CopyTables, credits: Credit[]): void {
  const close = text[block.end - 1] === "." ? block.end - 2 : block.end - 1;
  if (text[close] !== ")" && text[close] !== "]") return;
  let open = close;
  while (open > block.start && close - open < 60 && text[open] !== "(" && text[open] !== "[") open--;
  for (const piece of pieces(text, { start: open + 1, end: close })) {
    const name = findAgency(text.slice(piece.start, piece.end), copy);
    if (name) credits.push({ ...piece, name });
  }
}

function isNamePart(code: number): boolean {
  return !(
    code === 32 ||
    code === 10 ||
    code === 13 ||
    code === 9 ||
    code === 44 ||
    code === 47 ||
    code === 46 ||
    code === 40 ||
    code === 41 ||
    code === 59 ||
    code === 58 ||
    code === 0xa0
  );
}

function skipTo(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === "." || text[end - 1] === ")")) end--;
  return end;
}
