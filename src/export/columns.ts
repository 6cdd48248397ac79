/** How many columns of a terminal a text takes: marks none, East Asian wide characters and emoji two. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Breaks a text into lines of at most `width` columns, between words where that is possible. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => breakWord(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measureWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A word longer than a line, in pieces. */
function breakWord(word: string, width: number): readonly string[] {
  if (measureWidth(word) <= width) return word === "" ? [] : [word];
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const wide = measureWidth(character);
    if (taken + wide > width) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += character;
    taken += wide;
  }
  return [...pieces, piece];
}

/** Fills up to `width` columns on the right. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}
