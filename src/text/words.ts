/**
 * Calls `visit` with the UTF-16 offsets of every word (a run of letters, digits and marks) in `text[start, end)`.
 * Apostrophes, hyphens and every other sign part words. One pass, no allocation.
 *
 * @example
 * const words = [];
 * eachWord("Kim's train", 0, 11, (start, end) => words.push([start, end]));
 * words; // [[0, 3], [4, 5], [6, 11]]
 */
export function eachWord(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
  let from = -1;
  for (let at = start; at < end; at++) {
    if (isWordCode(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      visit(from, at);
      from = -1;
    }
  }
  if (from >= 0) visit(from, end);
}

/** A letter, digit or mark, by code unit; surrogates count as letters, so that no character is cut in two. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

/** Whether such a unit stands at an offset; there is none outside the text. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at));
}
