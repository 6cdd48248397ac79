import type { EntityKind } from "../model/event.ts";
import { type NameLikeness, sameName } from "./same-name.ts";

/** A name and, where it is known, of what kind. */
export interface Named {
  readonly name: string;
  readonly kind?: EntityKind;
}

export type NameMatcher = (a: Named, b: Named) => NameLikeness;

/** `sameName` that compares each pair of spellings once. */
export function createNameMatcher(): NameMatcher {
  const known = new Map<string, Map<string, NameLikeness>>();
  return (a, b) => {
    if (a.name === b.name) return "same";
    const [first, second] = a.name < b.name ? [a, b] : [b, a];
    const [left, right] = [keyOf(first), keyOf(second)];
    const row = known.get(left) ?? new Map<string, NameLikeness>();
    if (row.size === 0) known.set(left, row);
    const likeness = row.get(right) ?? likenessOf(first, second);
    row.set(right, likeness);
    return likeness;
  };
}

/** How many of the first names have a fellow among the second. */
export function countMatches(a: readonly Named[], b: readonly Named[], match: NameMatcher): number {
  let count = 0;
  for (const name of a) if (b.some((other) => match(name, other) !== "different")) count++;
  return count;
}

/** Whether two names of different articles stand for one thing; a kind that is not known excludes none. */
export function likenessOf(a: Named, b: Named): NameLikeness {
  return sameName({ name: a.name, kind: a.kind ?? "unknown" }, { name: b.name, kind: b.kind ?? "unknown" });
}

function keyOf({ name, kind = "unknown" }: Named): string {
  return `${kind} ${name}`;
}
