import { nameWords } from "../events/names/name-key.ts";
import { spellingKey } from "../events/names/spelling-key.ts";
import { AFTER_NAMES, BEFORE_NAMES } from "../languages/name-affixes.ts";
import type { EntityKind } from "../model/event.ts";

/** A name as an article gives it, with the other names by which that article calls the same. */
export interface NamedOne {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases?: readonly string[];
}

/** `compatible`: nothing speaks against one thing, and nothing but a part of the name for it. */
export type NameLikeness = "same" | "compatible" | "different";

/**
 * Whether two names of different articles stand for one thing.
 *
 * - `same`: equal but for case, hyphens, diacritics, titles, "the" and "Inc.", or for transliteration ("Dmitri Peskov",
 *   "Dmitry Peskov"); or an acronym and its full name
 * - `compatible`: one is part of the other ("Kim", "Kim Jong-un"; "George W. Bush", "George Bush"), or given names that
 *   are cut short
 * - `different`: anything else: "Kim Jong Un" and "Kim Jong Il", "Lake Victoria" and "Victoria Lake"; kinds that exclude
 *   each other
 *
 * @example sameName({ name: "Kim Jong-un", kind: "person" }, { name: "Kim Jong Un", kind: "person" }) // "same"
 */
export function sameName(a: NamedOne, b: NamedOne): NameLikeness {
  return sameSpelled(spellAll(a), spellAll(b));
}

/** A name with its aliases, each made ready to be compared with many others. */
export interface SpelledOne {
  readonly kind: EntityKind;
  /** The name, then its aliases. */
  readonly names: readonly [Spelled, ...Spelled[]];
}

interface Spelled {
  /** Its words without what names carry or leave off. */
  readonly words: readonly string[];
  /** The same without blanks. */
  readonly joined: string;
  /** The same as every transliteration writes them. */
  readonly keys: readonly string[];
  readonly isFull: boolean;
  /** The words after its owner's name as one, where it has one. */
  readonly owned: string | undefined;
  /** Its letters, where they are all capitals: "IAEA" of "I.A.E.A.". */
  readonly acronym: string | undefined;
  /** The initials of its capitalised words. */
  readonly initials: string;
}

export function spellAll({ name, kind, aliases = [] }: NamedOne): SpelledOne {
  return { kind, names: [spell(name), ...aliases.map(spell)] };
}

function spell(name: string): Spelled {
  const all = nameWords(name);
  const words = keyWords(all);
  const owned = withoutOwner(name);
  return {
    words,
    joined: words.join(""),
    keys: words.map(spellingKey),
    isFull: all.length > 1 || (name.length > 1 && name === name.toUpperCase()),
    owned: owned === undefined ? undefined : keyOf(owned).join(""),
    acronym: acronymOf(name),
    initials: initialsOf(name),
  };
}

/** The kind as which two names are compared, whichever stands first: of two kinds the one that asks for more of a name. */
function kindOfBoth(a: EntityKind, b: EntityKind): EntityKind {
  if (a === "unknown") return b;
  if (b === "unknown") return a;
  return STRICTEST.find((kind) => kind === a || kind === b) ?? a;
}

const STRICTEST: readonly EntityKind[] = ["place", "group", "organisation", "person"];

/** `sameName` of names that were spelled before. */
export function sameSpelled(a: SpelledOne, b: SpelledOne): NameLikeness {
  if (excludeEachOther(a.kind, b.kind)) return "different";
  const kind = kindOfBoth(a.kind, b.kind);
  let best: NameLikeness = compareNames(a.names[0], b.names[0], kind);
  if (best === "same") return best;
  for (const left of a.names) {
    for (const right of b.names) {
      if (!left.isFull || !right.isFull) continue;
      const likeness = compareNames(left, right, kind);
      if (likeness === "same") return "same";
      if (likeness === "compatible") best = "compatible";
    }
  }
  return best;
}

/**
 * The name without its owner's, where at least two words are left.
 *
 * @example withoutOwner("Arnmouth's Harbour Trust") // "Harbour Trust"
 */
export function withoutOwner(name: string): string | undefined {
  for (const mark of OWNER_MARKS) {
    const at = name.indexOf(mark);
    if (at <= 0) continue;
    const rest = name.slice(at + mark.length);
    if (rest.includes(" ") && rest[0] !== rest[0]!.toLowerCase()) return rest; // not empty: it holds a blank
  }
  return undefined;
}

const OWNER_MARKS = ["'s ", "\u2019s ", "' ", "\u2019 "] as const;

/** The name to show for several that stand for one: the fullest, of those the most frequent, then the first in code order. */
export function canonicalName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size < 2) return names[0] ?? "";
  const spellings = new Map<string, number>();
  for (const [name, count] of counts) {
    const key = keyOf(name).join(" ");
    spellings.set(key, (spellings.get(key) ?? 0) + count);
  }
  const ranked = [...counts].map(([name, count]) => {
    const words = keyOf(name);
    return {
      name,
      count,
      length: words.filter((word) => word.length > 1).length,
      all: spellings.get(words.join(" ")) ?? 0,
    };
  });
  ranked.sort((a, b) => b.length - a.length || b.all - a.all || b.count - a.count || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? "";
}

/** Whether what is of one of the kinds is never of the other. */
export function excludeEachOther(a: EntityKind, b: EntityKind): boolean {
  return a !== b && a !== "unknown" && b !== "unknown" && !mayBeConfused(a, b);
}

/** An organisation and a place are told apart by context alone: "the Kremlin", "Downing Street". */
function mayBeConfused(a: EntityKind, b: EntityKind): boolean {
  return (a === "organisation" && b === "place") || (a === "place" && b === "organisation");
}

function compareNames(left: Spelled, right: Spelled, kind: EntityKind): NameLikeness {
  if (left.words.length === 0 || right.words.length === 0) return "different";
  if (left.joined === right.joined) return "same";
  if ((left.owned === undefined) !== (right.owned === undefined) && unowned(left) === unowned(right))
    return "compatible";
  if (left.acronym === right.initials || right.acronym === left.initials) return "same";
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left];
  if (short.words.length === long.words.length) return compareWordByWord(short, long, kind);
  return kind === "place" || kind === "group" ? "different" : comparePart(short, long, kind);
}

function unowned({ owned, joined }: Spelled): string {
  return owned ?? joined;
}

/** Equal length: every word the same in some transliteration, or one given name cut short. */
function compareWordByWord(a: Spelled, b: Spelled, kind: EntityKind): NameLikeness {
  let spelled = 0;
  let cut = 0;
  const length = a.words.length;
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.words[at]!, b.words[at]!]; // both have this length
    if (left === right) continue;
    if (left.length > 2 && right.length > 2 && (a.keys[at] === b.keys[at] || isNearSpelling(left, right))) spelled++;
    else if (kind !== "place" && at < length - 1 && (left.startsWith(right) || right.startsWith(left))) cut++;
    else return "different";
  }
  if (cut > 0) return length > 1 ? "compatible" : "different";
  return spelled === length && length > 1 ? "compatible" : "same";
}

/** Of long words the consonants alone: "Mohammed" and "Muhammad", "Gaddafi" and "Gadhafi". */
function isNearSpelling(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && a[0] === b[0] && skeleton(a) === skeleton(b);
}

function skeleton(word: string): string {
  let bones = "";
  for (const letter of spellingKey(word))
    if (!"aeiou".includes(letter) && bones[bones.length - 1] !== letter) bones += letter;
  return bones;
}

/** A surname or a first word alone, or the same first and last word with others between. */
function comparePart({ keys: parts }: Spelled, { keys: words }: Spelled, kind: EntityKind): NameLikeness {
  if (parts.length === 1) {
    const word = parts[0]!; // one part
    const atEnd = words[words.length - 1] === word;
    return (kind === "organisation" ? words[0] === word : atEnd || words[0] === word) ? "compatible" : "different";
  }
  if (kind === "organisation")
    return words.slice(0, parts.length).join(" ") === parts.join(" ") ? "compatible" : "different";
  const ends = isCutFrom(parts[0]!, words[0]!) && parts[parts.length - 1] === words[words.length - 1]; // neither is empty
  if (ends) return "compatible";
  return words.slice(-parts.length).join(" ") === parts.join(" ") ? "compatible" : "different";
}

/** "Fred" of "Frederick". */
function isCutFrom(short: string, long: string): boolean {
  return short === long || (short.length > 2 && long.startsWith(short));
}

/** "IAEA" of "International Atomic Energy Agency" has the initials of its capitalised words. */
function acronymOf(name: string): string | undefined {
  const letters = name.replaceAll(".", "");
  const isOne = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isOne ? letters : undefined;
}

function initialsOf(name: string): string {
  let initials = "";
  for (const word of name.split(/[ -]/)) {
    const first = word[0] ?? "";
    if (first !== first.toLowerCase()) initials += first;
  }
  return initials;
}

/** A name's words without what names carry or leave off: titles of address, "the", "Inc.". */
function keyOf(name: string): readonly string[] {
  return keyWords(nameWords(name));
}

function keyWords(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && BEFORE_NAMES.has(words[from]!)) from++; // from < length
  let to = words.length;
  while (to > from + 1 && AFTER_NAMES.has(words[to - 1]!)) to--; // to > 0
  return words.slice(from, to);
}
