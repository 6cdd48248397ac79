/**
 * A name's words as they are compared: no case, no diacritics, no stops, hyphens as blanks.
 *
 * @example nameWords("Kim Jong-un") // ["kim", "jong", "un"]
 */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  const plain = isPlain(name) ? name.toLowerCase() : fold(name);
  let word = "";
  let from = 0;
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? plain.charCodeAt(at) : 32;
    const isStop = code === 46 || code === 39 || code === 0x2019 || code === 0x2018;
    if (!isStop && !isBetween(code)) continue;
    word += plain.slice(from, at);
    from = at + 1;
    if (isStop || word === "") continue;
    words.push(word);
    word = "";
  }
  return words;
}

/** Blanks, hyphens, and what joins names. */
function isBetween(code: number): boolean {
  return (
    code <= 32 ||
    code === 45 ||
    code === 44 ||
    code === 47 ||
    code === 38 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0xa0
  );
}

/** The words as one string: equal for spellings that differ in case, hyphens, stops and diacritics. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 127) return false;
  return true;
}

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

function fold(name: string): string {
  let folded = "";
  for (const character of name.normalize("NFD").toLowerCase()) {
    const code = character.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += LETTERS[character] ?? character;
  }
  return folded;
}
