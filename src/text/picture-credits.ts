import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { findAgency } from "./dateline.ts";
import type { Furniture } from "./furniture.ts";
import { isDigit, isUpper } from "./token-shapes.ts";
import { isWordAt } from "./words.ts";

/** A credit is no longer than this. */
const LONGEST = 120;
/** The words of a photographer's or an agency's name. */
const NAME_WORDS = 4;
/** Without an agency behind it: a first and a last name. */
const PERSON_WORDS = 2;

/**
 * The credits of pictures inside paragraphs, which close a caption: "(Photo: Ada Frome/Corvane Herald)",
 * "(Ada Frome / Corvane Herald)", "Photograph: Ada Frome/AP". Linear.
 */
export function findPictureCredits(text: string, copy: CopyTables): readonly Furniture[] {
  return [...bracketed(text, copy), ...labelled(text, copy)].map((span) => ({
    ...span,
    role: "boilerplate",
    caption: "before",
  }));
}

function* bracketed(text: string, copy: CopyTables): Generator<Span> {
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    const reach = text.slice(open + 1, open + LONGEST);
    const close = reach.indexOf(")");
    if (close < 0) continue;
    const inside = reach.slice(0, close);
    const end = open + close + 2;
    const line = inside.toLowerCase();
    const isLabelled = copy.pictureBrackets.some((label) => line.startsWith(label));
    // "(Reporting by Ada Frome / Ivo Marek)" signs the text
    if (!isLabelled && copy.credits.some((label) => line.startsWith(label))) continue;
    if (inside.includes("\n") || !(isLabelled || (isNames(inside, copy) && beginsAnew(text, end)))) continue;
    yield { start: open, end };
  }
}

/** "Ada Frome / Corvane Herald", "By Ada Frome -- Reuters": names, and a sign between them. */
function isNames(inside: string, copy: CopyTables): boolean {
  const parts = inside.split(/\\?\/| \| | --? | [–—] /);
  if (parts.length < 2) return false;
  const words = inside.split(/[^\p{L}\p{M}\p{N}.'’]+/u).filter((word) => word !== "");
  const isName = (word: string) => isUpper(word.charCodeAt(0)) || copy.nameParticles.has(word.toLowerCase());
  return words.length > 2 && words.length <= 2 * NAME_WORDS + 2 && words.every(isName);
}

/** What follows begins with a capital, a quote or another credit; or nothing follows. */
function beginsAnew(text: string, end: number): boolean {
  let at = end;
  while (text[at] === " ") at++;
  const code = text.charCodeAt(at);
  return at >= text.length || code === 10 || code === 13 || isUpper(code) || "\"“‘'([".includes(text[at]!);
}

function* labelled(text: string, copy: CopyTables): Generator<Span> {
  for (const label of copy.pictureLabels) {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
      if (isWordAt(text, at - 1) || text[at - 1] === "(") continue;
      const end = endOfCredit(text, at + label.length, copy);
      if (end !== undefined) yield { start: at, end };
    }
  }
}

/** The end of "Ada Frome/AP", "Getty Images", "Ada Frome", and of a list of such. */
function endOfCredit(text: string, from: number, copy: CopyTables): number | undefined {
  let end = endOfSource(text, from, copy);
  for (let next = end; next !== undefined && text.startsWith(", ", next); ) {
    next = endOfSource(text, next + 2, copy);
    if (next !== undefined) end = next;
  }
  return end;
}

function endOfSource(text: string, from: number, copy: CopyTables): number | undefined {
  const first = endOfName(text, from, PERSON_WORDS, copy);
  if (first === undefined) return undefined;
  const longer = endOfName(text, from, NAME_WORDS, copy) ?? first;
  for (const end of [longer, first]) {
    const sign = /^ ?(?:\\?\/|\||--?|–|—) ?/.exec(text.slice(end, end + 6));
    const second = sign === null ? undefined : endOfName(text, end + sign[0].length, PERSON_WORDS, copy);
    if (second !== undefined) return second;
  }
  return first;
}

/** The end of a run of at most so many capitalised words, or of an agency's name. */
function endOfName(text: string, from: number, most: number, copy: CopyTables): number | undefined {
  let at = from;
  let end: number | undefined;
  let agency: number | undefined;
  for (let words = 0; words < most; ) {
    while (text[at] === " ") at++;
    const start = at;
    while (isWordAt(text, at) || "'’-".includes(text[at] ?? " ")) at++;
    const word = text.slice(start, at);
    const isParticle = copy.nameParticles.has(word);
    if (word === "" || text[at] === ":" || isDigit(text.charCodeAt(start))) break;
    if (!isUpper(text.charCodeAt(start)) && !isParticle) break;
    if (!isParticle) words++;
    if (text[at] === "." && word.length === 1) at++;
    if (!isParticle) end = at;
    if (isSource(text.slice(from, at).trim(), copy)) agency = at;
  }
  if (agency !== undefined || end === undefined) return agency;
  const name = text.slice(from, end).trim();
  return name.includes(" ") || name === name.toUpperCase() ? end : undefined;
}

function isSource(name: string, copy: CopyTables): boolean {
  return copy.pictureSources.has(name.toLowerCase()) || findAgency(name, copy) !== undefined;
}
