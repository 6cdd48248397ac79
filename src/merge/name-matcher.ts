import type { EntityKind } from "../model/event.ts";
import { remember } from "../text/remember.ts";
import { createPairMemo } from "./pair-memo.ts";
import { excludeEachOther, type NameLikeness, type SpelledOne, sameName, sameSpelled, spellAll } from "./same-name.ts";

/** A name and, where it is known, of what kind. */
export interface Named {
  readonly name: string;
  readonly kind?: EntityKind;
}

/** A name with its number: equal names of one kind have one number. */
export interface NumberedName extends Required<Named> {
  readonly number: number;
  /** The same for equal names of any kind. */
  readonly text: number;
  /** A name, and no description, which fits many: "a harbour pilot", "the French actress". */
  readonly proper: boolean;
  /** Its words of three letters and more, by which fellows are looked up. */
  readonly words: readonly string[];
}

/** Compares names, each pair of spellings once. */
export interface NameMatcher {
  readonly number: (named: Named) => NumberedName;
  readonly match: (a: NumberedName, b: NumberedName) => NameLikeness;
}

export function createNameMatcher(): NameMatcher {
  const numbered = remember((_kind: EntityKind) => new Map<string, NumberedName>());
  const written = new Map<string, number>();
  /** By number how a name is spelled, and how like it is to others: both found where they are first asked for. */
  const spellings: (SpelledOne | undefined)[] = [];
  const likenesses = createPairMemo();
  return {
    number({ name, kind = "unknown" }) {
      const known = numbered(kind);
      const before = known.get(name);
      if (before !== undefined) return before;
      const text = written.get(name) ?? written.size;
      written.set(name, text);
      const fresh = { name, kind, number: spellings.length, text, proper: isProper(name), words: wordsOf(name) };
      known.set(name, fresh);
      spellings.push(undefined);
      return fresh;
    },
    match(a, b) {
      if (a.text === b.text) return "same";
      if (excludeEachOther(a.kind, b.kind)) return "different"; // seen sooner than looked up
      const [low, high] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
      const before = likenesses.get(low, high);
      if (before > 0) return LIKENESSES[before - 1]!; // written below
      const likeness = sameSpelled(spellingOf(a), spellingOf(b));
      likenesses.set(low, high, LIKENESSES.indexOf(likeness) + 1);
      return likeness;
    },
  };

  function spellingOf({ name, kind, number }: NumberedName): SpelledOne {
    spellings[number] ??= spellAll({ name, kind });
    return spellings[number];
  }
}

const LIKENESSES: readonly NameLikeness[] = ["same", "compatible", "different"];

/** The last word of a description begins in lower case. */
function isProper(name: string): boolean {
  const first = name[name.lastIndexOf(" ") + 1] ?? "";
  return first === first.toUpperCase();
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/** How many of the first names have a fellow among the second. */
export function countMatches(a: readonly NumberedName[], b: readonly NumberedName[], { match }: NameMatcher): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (isAmong(a[i]!, b, match)) count++; // i < length
  return count;
}

/** How many of both have a fellow among the others. */
export function countShared(a: readonly NumberedName[], b: readonly NumberedName[], names: NameMatcher): number {
  if (a.length === 1 && b.length === 1) return 2 * countMatches(a, b, names);
  return countMatches(a, b, names) + countMatches(b, a, names);
}

/** Whether one of the first names has a fellow among the second. */
export function haveMatch(a: readonly NumberedName[], b: readonly NumberedName[], { match }: NameMatcher): boolean {
  for (let i = 0; i < a.length; i++) if (isAmong(a[i]!, b, match)) return true; // i < length
  return false;
}

function isAmong(name: NumberedName, others: readonly NumberedName[], match: NameMatcher["match"]): boolean {
  for (let at = 0; at < others.length; at++) if (match(name, others[at]!) !== "different") return true; // at < length
  return false;
}

/** Whether two names of different articles stand for one thing; a kind that is not known excludes none. */
export function likenessOf(a: Named, b: Named): NameLikeness {
  return sameName({ name: a.name, kind: a.kind ?? "unknown" }, { name: b.name, kind: b.kind ?? "unknown" });
}
