import type { Span } from "../model/text.ts";

/**
 * The paragraphs of a text without their outer blanks. A line break ends a paragraph, unless the text is hard-wrapped:
 * then only an empty line does.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = findLines(text);
  if (!isHardWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && !line.afterEmpty) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly afterEmpty: boolean;
}

function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  let start = -1;
  let end = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (start >= 0) {
        lines.push({ start, end, afterEmpty: breaks > 1 });
        start = -1;
        breaks = 0;
      }
      breaks++;
    } else if (code > 32 && code !== 0xa0 && code !== 0xfeff) {
      if (start < 0) start = at;
      end = at + 1;
    }
  }
  return lines;
}

/**
 * Hard-wrapped copy breaks its lines inside sentences: of the lines that follow another directly, more than a quarter
 * begin in lower case after a line of forty characters or more. (Paragraphs that begin so are rare in any other copy.)
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let following = 0;
  let continued = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!; // within bounds
    const before = lines[at - 1]!; // within bounds
    if (line.afterEmpty) continue;
    following++;
    const first = text.charCodeAt(line.start);
    if (first >= 97 && first <= 122 && before.end - before.start >= 40 && before.end - before.start <= 100) continued++;
  }
  return following >= 2 && continued * 4 > following;
}
