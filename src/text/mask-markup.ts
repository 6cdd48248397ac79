import type { Span } from "../model/text.ts";

/** A text in which nothing but words is left, of the same length: offsets into it are offsets into the original. */
export interface MaskedText {
  readonly text: string;
  /** Tags, comments and entities that were blanked out. */
  readonly markup: readonly Span[];
  /** Control characters and marks of direction that were blanked out. */
  readonly controls: readonly Span[];
}

/** Tags that end a paragraph. */
const BREAKING = new Set(
  "p br div li ul ol h1 h2 h3 h4 h5 h6 tr td table blockquote section article header figure hr".split(" "),
);
/** Tags whose content is no text. */
const SILENT = new Set(["script", "style"]);
/** Entities that stand for a letter or a sign of a sentence; every other becomes a blank. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  "#39": "'",
  "#34": '"',
  "#038": "&",
  "#8217": "’",
  "#8216": "‘",
  "#8220": "“",
  "#8221": "”",
  "#8211": "–",
  "#8212": "—",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};
/** A tag longer than this is taken for text. */
const LONGEST_TAG = 2_000;

/**
 * Blanks out tags, entities and control characters without moving an offset: a tag becomes blanks (and a line break,
 * if it ends a paragraph), an entity its sign and blanks. Every quote is then cut from the original. One pass.
 *
 * @example maskMarkup("A <b>tag</b>").text // "A    tag    "
 */
export function maskMarkup(text: string): MaskedText {
  const parts: string[] = [];
  const markup: Span[] = [];
  const controls: Span[] = [];
  const next = new Map<string, number>();
  let kept = 0;
  const replace = (start: number, end: number, by: string) => {
    parts.push(text.slice(kept, start), by.padEnd(end - start, " "));
    kept = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) {
      const tag = readTag(text, at, next);
      if (!tag) continue;
      replace(at, tag.end, tag.breaks ? "\n" : "");
      markup.push({ start: at, end: tag.end });
      at = tag.end - 1;
    } else if (code === AMPERSAND) {
      const end = readEntityEnd(text, at);
      if (end === undefined) continue;
      replace(at, end, ENTITIES[text.slice(at + 1, end - 1)] ?? "");
      markup.push({ start: at, end });
      at = end - 1;
    } else if (isControl(code)) {
      replace(at, at + 1, "");
      controls.push({ start: at, end: at + 1 });
    }
  }
  if (parts.length === 0) return { text, markup, controls };
  parts.push(text.slice(kept));
  return { text: parts.join(""), markup, controls };
}

const LESS = 60;
const GREATER = 62;
const AMPERSAND = 38;
const SEMICOLON = 59;

interface Tag {
  readonly end: number;
  readonly breaks: boolean;
}

/** A tag or comment that begins at `at`, with the content of script and style. */
function readTag(text: string, at: number, next: Map<string, number>): Tag | undefined {
  let from = at + 1;
  const closing = text.charCodeAt(from) === 47;
  if (closing) from++;
  const first = text.charCodeAt(from) | 32;
  if (text.startsWith("!--", from)) return closeAt(text, from, "-->", next);
  if (text.startsWith("!", from)) return closeAt(text, from, ">", next);
  if (!(first >= 97 && first <= 122)) return undefined;
  let to = from;
  while (isNameCode(text.charCodeAt(to))) to++;
  const name = text.slice(from, to).toLowerCase();
  const after = text.charCodeAt(to);
  if (!(after === GREATER || after === 47 || after === 32 || after === 10 || after === 9 || after === 13))
    return undefined;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  while (to < limit && text.charCodeAt(to) !== GREATER) {
    if (text.charCodeAt(to) === LESS) return undefined;
    to++;
  }
  if (to >= limit) return undefined;
  if (!closing && SILENT.has(name)) return closeAt(text, to, `</${name}>`, next);
  return { end: to + 1, breaks: BREAKING.has(name) };
}

/** Up to the next closing sign, or no tag at all. Each sign's next place is remembered, so that all searches together are one pass. */
function closeAt(text: string, from: number, sign: string, next: Map<string, number>): Tag | undefined {
  let found = next.get(sign) ?? -1;
  if (found < from) {
    const place = text.indexOf(sign, from);
    found = place < 0 ? Number.POSITIVE_INFINITY : place;
    next.set(sign, found);
  }
  return Number.isFinite(found) ? { end: found + sign.length, breaks: true } : undefined;
}

function readEntityEnd(text: string, at: number): number | undefined {
  let to = at + 1;
  if (text.charCodeAt(to) === 35) to++;
  const from = to;
  while (to - at < 12 && isNameCode(text.charCodeAt(to))) to++;
  return to > from && text.charCodeAt(to) === SEMICOLON ? to + 1 : undefined;
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** C0 and C1 controls but tab and line breaks, marks of direction, soft hyphen, zero-width blanks, the object sign. */
function isControl(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13;
  if (code < 0xad) return code >= 0x7f && code < 0xa0;
  if (code === 0xad || code === 0xfeff || code === 0xfffc) return true;
  return (
    (code >= 0x200b && code <= 0x200f && code !== 0x200d) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
