import { nameWords } from "./name-key.ts";

/** Letter groups that transliteration writes in several ways, longest first, each with one form. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["sch", "sh"],
  ["tsch", "ch"],
  ["dzh", "j"],
  ["kh", "h"],
  ["gh", "g"],
  ["dh", "d"],
  ["ph", "f"],
  ["ck", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["yu", "u"],
  ["iu", "u"],
  ["ya", "a"],
  ["ia", "a"],
  ["ye", "e"],
  ["ie", "e"],
  ["yo", "o"],
  ["ey", "ei"],
  ["ay", "ai"],
  ["oy", "oi"],
  ["iy", "i"],
  ["yi", "i"],
  ["y", "i"],
  ["j", "i"],
  ["q", "k"],
  ["w", "v"],
];

/** The same by their first letter: most letters begin no group. */
const GROUPS_BY_LETTER: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(
  GROUPS.map(([written]) => [written[0]!, GROUPS.filter(([other]) => other[0] === written[0])]), // none is empty
);

/**
 * One word of a name as every transliteration of it writes it: "Dmitry" and "Dmitri", "Shoygu" and "Shoigu".
 *
 * @example spellingKey("Sergey") === spellingKey("Sergei") // true
 */
export function spellingKey(word: string): string {
  let key = "";
  for (let at = 0; at < word.length; ) {
    const group = GROUPS_BY_LETTER.get(word[at]!)?.find(([written]) => word.startsWith(written, at)); // at < length
    const next = group ? group[1] : word[at]!; // at < length
    for (const letter of next) if (key[key.length - 1] !== letter) key += letter;
    at += group ? group[0].length : 1;
  }
  return key.length > 4 && key.endsWith("h") ? key.slice(0, -1) : key;
}

/** The spelling key of a whole name, word by word. */
export function nameSpelling(name: string): string {
  return nameWords(name).map(spellingKey).join(" ");
}
