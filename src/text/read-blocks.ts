import type { Span } from "../model/text.ts";
import { endsSentence, findOwnRole } from "./boilerplate.ts";
import type { CopyTables } from "./copy-tables.ts";
import { captionsOf, cutParagraph, type Piece } from "./cut-paragraph.ts";
import { type Dateline, findInnerDateline, readDateline } from "./dateline.ts";
import { type Furniture, findFurniture } from "./furniture.ts";
import { findParagraphs } from "./paragraphs.ts";
import { eachWord } from "./words.ts";

/**
 * What a stretch of an article is.
 * - `headline`: also where it is repeated (`repeats`)
 * - `subheading`: a standfirst or crosshead: not running text, may be a sentence
 * - `dateline`: place, date and agency before the first sentence, or a printed date on a line of its own
 * - `related`: links to other articles, and what heads them
 * - `comments`: what readers of a page wrote below it
 */
export type BlockRole =
  | "headline"
  | "subheading"
  | "byline"
  | "dateline"
  | "body"
  | "caption"
  | "credit"
  | "boilerplate"
  | "related"
  | "comments";

/** A stretch of an article and what it is. Blocks are in order, do not overlap, and have no outer blanks. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Of a headline or standfirst that says again what an earlier block said: that block's place in the list. */
  readonly repeats?: number;
  /** What a `dateline` block before a first sentence says; absent for a printed date on a line of its own. */
  readonly dateline?: Dateline;
}

/** A headline or crosshead has no more words than this. */
const HEADLINE_WORDS = 25;
const SUBHEADING_WORDS = 14;
/** A paragraph may carry a dateline only among the first of the running text. */
const DATELINE_PARAGRAPHS = 3;
/** Shorter lines below a list's heading are its links. */
const LINK_WORDS = 25;

/**
 * Cuts an article into blocks and says what each is; nothing in the text is changed. Which blocks are read is the
 * caller's choice. `title` is the headline where it was handed over apart. Linear.
 *
 * @example readBlocks("Strike over\n\nBy Ann Lee\n\nPARIS (AP) _ It ended.", copy).map((b) => b.role)
 * // ["headline", "byline", "dateline", "body"]
 */
export function readBlocks(text: string, copy: CopyTables, title?: string): readonly Block[] {
  const paragraphs = findPieces(text, copy);
  const blocks: Block[] = [];
  const said = new Map<string, number>();
  let bodies = 0;
  let below: Place = "headline";
  const titleKey = title === undefined ? undefined : keyOf(title, { start: 0, end: title.length });
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== undefined) {
      blocks.push(placed(paragraph, paragraph.role));
      return;
    }
    const key = paragraph.end - paragraph.start > 400 ? undefined : keyOf(text, paragraph);
    const repeats = key === undefined ? undefined : said.get(key);
    const earlier = repeats === undefined ? undefined : blocks[repeats];
    if (earlier && earlier.role !== "body") {
      blocks.push({ ...placed(paragraph, earlier.role), ...(isHeading(earlier.role) && { repeats: repeats! }) }); // found above
      return;
    }
    if (key !== undefined && key !== "") said.set(key, blocks.length);
    if (key !== undefined && key === titleKey) {
      blocks.push(placed(paragraph, "headline"));
      return;
    }
    const label = below === "headline" ? gluedLabel(text, paragraph, paragraphs[index + 1], copy, title) : 0;
    const block = label > 0 ? { start: paragraph.start + label, end: paragraph.end } : paragraph;
    if (label > 0) {
      blocks.push({ start: paragraph.start, end: block.start, role: "boilerplate" });
      said.set(keyOf(text, block), blocks.length);
    }
    const role = label > 0 ? "headline" : roleOf(text, block, below, copy, index === paragraphs.length - 1);
    if (
      role === "headline" &&
      title !== undefined &&
      label === 0 &&
      bodies === 0 &&
      blocks.some((b) => b.role === "headline")
    ) {
      blocks.push(placed(block, "subheading"));
      return;
    }
    if (role === "related") below = "list";
    else if (role === "credit" && bodies > 0 && below === "text") below = "end";
    else if (role === "body") below = "text";
    else if (role === "headline" && below === "headline") below = "text";
    if (role === "body" && bodies++ < DATELINE_PARAGRAPHS)
      pushWithDateline(text, block, copy, blocks, title !== undefined || blocks.some((one) => one.role === "headline"));
    else blocks.push(placed(block, role));
  });
  return blocks;
}

/** The paragraphs, cut where furniture stands in them; comments may run over several. */
function findPieces(text: string, copy: CopyTables): readonly Piece[] {
  const furniture = findFurniture(text, copy);
  const pieces: Piece[] = [];
  let next = 0;
  for (const paragraph of findParagraphs(text)) {
    const inside: Furniture[] = [];
    for (; next < furniture.length && furniture[next]!.start < paragraph.end; next++) {
      const { start, end } = furniture[next]!; // within bounds
      inside.push({
        ...furniture[next]!,
        start: Math.max(start, paragraph.start),
        end: Math.min(end, paragraph.end),
      });
      if (end > paragraph.end) break;
    }
    const own = cutParagraph(text, paragraph, inside, copy);
    const above = pieces.at(-1);
    // lines that broke at the stop: a caption, and below it the credit with the text glued to it
    if (above !== undefined && inside[0]?.caption === "before" && inside[0].start === paragraph.start && own.length > 1)
      pieces.splice(-1, 1, ...captionsOf(text, above, { first: false, last: true }));
    for (const piece of own) pieces.push(piece); // too many for the arguments of one call
  }
  return pieces;
}

function placed({ start, end }: Span, role: BlockRole): Block {
  return { start, end, role };
}

/** Where in the article: nothing but headings so far, running text, below the closing credits, in a list of links. */
type Place = "headline" | "text" | "end" | "list";

function isHeading(role: BlockRole): boolean {
  return role === "headline" || role === "subheading";
}

function roleOf(text: string, block: Span, below: Place, copy: CopyTables, last: boolean): BlockRole {
  const own = findOwnRole(text, block, copy);
  if (own) return own;
  const sentence = endsSentence(text, block);
  const words = countWords(text, block, HEADLINE_WORDS + 1);
  if (below === "headline" && words <= HEADLINE_WORDS && !last && (!sentence || endsHeadline(text, block)))
    return "headline";
  if (sentence) return "body";
  if (below === "end" && words <= LINK_WORDS) return "boilerplate";
  if (below === "list" && words <= LINK_WORDS) return "related";
  if (words <= SUBHEADING_WORDS && !endsOpen(text, block) && !holdsStop(text, block)) return "subheading";
  return "body";
}

/** A headline may ask or call, and may have two sentences; one that ends in a stop is running text. */
function endsHeadline(text: string, block: Span): boolean {
  const sign = text[block.end - 1];
  return sign === "?" || sign === "!" || sign === "'" || sign === "’" || sign === '"' || sign === "”" || sign === "…";
}

/** A line that ends with a comma or colon goes on. */
function endsOpen(text: string, block: Span): boolean {
  const sign = text[block.end - 1];
  return sign === "," || sign === ":" || sign === ";";
}

/** A full stop inside: a sentence with something behind it, "… on board. (AP)". */
function holdsStop(text: string, block: Span): boolean {
  return text.slice(block.start, block.end).includes(". ");
}

function pushWithDateline(text: string, block: Span, copy: CopyTables, blocks: Block[], headed: boolean): void {
  const dateline = readDateline(text, block, copy) ?? findInnerDateline(text, block, copy);
  if (!dateline) {
    blocks.push(placed(block, "body"));
    return;
  }
  if (dateline.start > block.start) {
    const glued = { start: block.start, end: endBefore(text, dateline.start, block.start) };
    blocks.push(placed(glued, gluedRole(text, glued, headed)));
  }
  blocks.push({
    start: dateline.start,
    end: endBefore(text, dateline.end, dateline.start),
    role: "dateline",
    dateline,
  });
  blocks.push({ start: dateline.end, end: block.end, role: "body" });
}

function endBefore(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) <= 32) at--;
  return at;
}

/** A headline before the dateline; or several in a row, of which nothing says where one ends and the next begins. */
function gluedRole(text: string, glued: Span, headed: boolean): BlockRole {
  if (endsSentence(text, glued) || holdsStop(text, glued)) return "body";
  if (countWords(text, glued, HEADLINE_WORDS + 1) > HEADLINE_WORDS) return "related";
  return headed ? "subheading" : "headline";
}

/** Length of a section label glued to the headline: "PoliticsKim …" before "Kim …", or a known label before a capital. */
function gluedLabel(text: string, block: Span, next: Span | undefined, copy: CopyTables, title?: string): number {
  const line = text.slice(block.start, Math.min(block.end, block.start + 400));
  const again = next && next.end - next.start < 400 ? text.slice(next.start, next.end) : undefined;
  for (const headline of [title?.trim(), again]) {
    const length = headline === undefined || headline === "" ? 0 : line.length - headline.length;
    if (length > 0 && length <= 20 && line.endsWith(headline!)) return length; // length is 0 without a headline
  }
  let at = 1;
  while (at < line.length && at <= 20 && !(isUpper(line, at) && !isUpper(line, at - 1) && line[at - 1] !== " ")) at++;
  return at < line.length && copy.sections.has(line.slice(0, at).toLowerCase()) ? at : 0;
}

function isUpper(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function countWords(text: string, block: Span, most: number): number {
  let words = 0;
  eachWord(text, block.start, Math.min(block.end, block.start + most * 30), () => words++);
  return words;
}

/** The words of a line in lower case, by which repetition is told. */
function keyOf(text: string, block: Span): string {
  const words: string[] = [];
  eachWord(text, block.start, block.end, (start, end) => words.push(text.slice(start, end).toLowerCase()));
  return words.join(" ");
}
