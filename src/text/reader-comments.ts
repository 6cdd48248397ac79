import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import type { Furniture } from "./furniture.ts";
import { isPrintedDate } from "./printed-date.ts";
import { isDigit, isUpper } from "./token-shapes.ts";
import { isWordAt } from "./words.ts";

/** A stamp is no longer than this on either side of its clock. */
const REACH = 50;
/** A comment above its own stamp is no longer than this, where nothing else says where it begins. */
const LONGEST = 1_000;

/**
 * Stamps with a clock inside a paragraph, and readers' comments: "Wednesday 13 April 2005 01.03 BST The vote …" is a stamp
 * and a sentence; "… will never win. January 31, 2011 at 6:50 pm | Reply" closes a comment, and between the first and the
 * last of a page nothing else stands. Linear.
 */
export function findReaderComments(text: string, copy: CopyTables): readonly Furniture[] {
  const stamps = [...findStamps(text, copy)];
  const comments = copy.replies.flatMap((label) => commentsUnder(text, stamps, label));
  const isOutside = (one: Span) => comments.every(({ start, end }) => one.end <= start || one.start >= end);
  const others = stamps
    .filter((one) => isOutside(one) && one.hasZone)
    .map(({ start, end }) => ({ start, end: afterBar(text, end) }));
  return [
    ...others.map((stamp): Furniture => ({ ...stamp, role: "dateline" })),
    ...comments.map((span): Furniture => ({ ...span, role: "comments" })),
  ];
}

interface Stamp extends Span {
  /** "01.03 BST": without a zone it may be a field of a list, "Date: 9 May 2011, 3:11 am Place: …". */
  readonly hasZone: boolean;
}

/** From the line of the first stamp with a label behind it to the last such label. */
function commentsUnder(text: string, stamps: readonly Span[], label: string): readonly Span[] {
  const replies = stamps.flatMap(({ start, end }) => {
    const signs = /^[ |]*/.exec(text.slice(end, end + 10))![0].length; // matches the empty string
    return text.startsWith(label, end + signs) ? [{ start, end: end + signs + label.length }] : [];
  });
  const first = replies[0];
  if (first === undefined) return [];
  const line = text.lastIndexOf("\n", first.start) + 1;
  return [{ start: first.start - line > LONGEST ? first.start : line, end: replies.at(-1)!.end }]; // there is a first
}

/** Printed dates with a clock, in front of a capital or a bar; "on 13 April 2005 at 01.03 GMT" is a sentence's own. */
function* findStamps(text: string, copy: CopyTables): Generator<Stamp> {
  for (const match of text.matchAll(/\d[.:]\d\d(?!\d)/g)) {
    const at = match.index;
    const start = edge(text, at, copy, -1);
    const end = edge(text, at, copy, 1);
    if (end - start > 80 || !isPrintedDate(text, { start, end }, copy)) continue;
    const hasZone = isZone(text.slice(text.lastIndexOf(" ", end - 1) + 1, end));
    if (isStamp(text, { start, end }, copy)) yield { start, end, hasZone };
  }
}

function isStamp(text: string, { start, end }: Span, copy: CopyTables): boolean {
  const isLabel = isUpper(text.charCodeAt(start)) || isDigit(text.charCodeAt(start));
  const next = text
    .slice(end, end + 3)
    .trimStart()
    .charCodeAt(0);
  const goesOn = Number.isNaN(next) || isUpper(next) || next === 124 || "\"“‘'".includes(String.fromCharCode(next));
  return isLabel && goesOn && !copy.verblessWords.has(wordBefore(text, start));
}

function wordBefore(text: string, start: number): string {
  return /(\S*)\s+$/.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? "";
}

/** How far the words of printed dates reach from a clock. */
function edge(text: string, from: number, copy: CopyTables, step: 1 | -1): number {
  let at = from;
  let end = from;
  for (let read = 0; read < REACH; read++) {
    const next = step > 0 ? at : at - 1;
    if (!isWordAt(text, next)) {
      const sign = text[next];
      if (sign === undefined || !" .,:;@-|".includes(sign) || (sign === "|" && step > 0)) break;
      if (step < 0 && sign === "." && closesSentence(text, next)) break;
      at += step;
      continue;
    }
    let to = at;
    while (isWordAt(text, step > 0 ? to : to - 1)) to += step;
    const word = step > 0 ? text.slice(at, to) : text.slice(to, at);
    if (!isOfDate(word, copy)) break;
    at = to;
    if (step < 0 || isLast(word, copy)) end = to;
  }
  return end;
}

/** "left on Monday. June 12 …": a longer word than "Sept." before a stop. */
function closesSentence(text: string, stop: number): boolean {
  return text[stop + 1] === " " && [1, 2, 3, 4, 5].every((back) => isWordAt(text, stop - back));
}

/** A stamp may end on a number, a name or a zone: "01.03 BST". */
function isLast(word: string, copy: CopyTables): boolean {
  return (
    isDigit(word.charCodeAt(0)) || isZone(word) || copy.calendarNames.has(word.toLowerCase()) || /^[ap]m$/i.test(word)
  );
}

function isZone(word: string): boolean {
  return /^[A-Z]{2,4}$/.test(word) && !/^[AP]M$/.test(word);
}

function isOfDate(word: string, copy: CopyTables): boolean {
  if (isDigit(word.charCodeAt(0))) return word.length <= 4;
  const lower = word.toLowerCase();
  return copy.calendarNames.has(lower) || copy.dateLabels.has(lower);
}

/** A bar parts the stamp from the text. */
function afterBar(text: string, end: number): number {
  return end + (/^ \|/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
