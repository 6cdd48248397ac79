import { sameName } from "./likeness-of-names.ts";

export type NameLikeness = "same" | "compatible" | "different";
export type NameMatcher = (a: string, b: string) => NameLikeness;

/** `sameName` that compares each pair of spellings once. */
export function createNameMatcher(): NameMatcher {
  const known = new Map<string, Map<string, NameLikeness>>();
  return (a, b) => {
    if (a === b) return "same";
    const [first, second] = a < b ? [a, b] : [b, a];
    let row = known.get(first);
    if (row === undefined) {
      row = new Map();
      known.set(first, row);
    }
    let likeness = row.get(second);
    if (likeness === undefined) {
      likeness = sameName(first, second);
      row.set(second, likeness);
    }
    return likeness;
  };
}

/** How many of the first names have a fellow among the second. */
export function countMatches(a: readonly string[], b: readonly string[], match: NameMatcher): number {
  let count = 0;
  for (const name of a) if (b.some((other) => match(name, other) !== "different")) count++;
  return count;
}
