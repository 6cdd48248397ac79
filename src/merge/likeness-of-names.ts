import type { EntityKind } from "../model/event.ts";

export interface NamedOne {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases?: readonly string[];
}

export type NameLikeness = "same" | "compatible" | "different";

/** Whether two names stand for one thing: a stand-in until names are compared with titles, scripts and spellings. */
export function sameName(a: NamedOne, b: NamedOne): NameLikeness {
  const left = nameWords(a.name);
  const right = nameWords(b.name);
  if (left.length === 0 || right.length === 0) return "different";
  if (left.join(" ") === right.join(" ")) return "same";
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word)) ? "compatible" : "different";
}

/** The fullest of several names, the most frequent of the fullest. */
export function canonicalName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => nameWords(b).length - nameWords(a).length || n - m || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}

function nameWords(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
