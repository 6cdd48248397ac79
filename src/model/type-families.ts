import type { EventType } from "./event-types.ts";

/**
 * Types under which reports speak of one and the same event: a summit is a meeting to one and talks to another.
 * The first of a row names the family. A type that is in no row is a family of its own.
 */
const FAMILIES: readonly (readonly EventType[])[] = [
  ["meeting", "talks"],
  ["visit", "travel"],
  ["attack", "bombing", "shooting", "clash"],
  ["takeover", "purchase", "deal"],
  ["verdict", "sentence"],
  ["trial", "hearing"],
  ["disaster", "weather"],
  ["war", "invasion"],
  ["statement", "announcement", "warning"],
  ["dismissal", "layoff"],
  ["award", "title"],
];

const FAMILY_OF: ReadonlyMap<EventType, EventType> = new Map(
  FAMILIES.flatMap((row) => row.map((type) => [type, row[0]!] as const)),
);

/** What mentions must share to be compared: the family of their type, for `other` the word itself. */
export function typeFamily(type: EventType, lemma: string): string {
  return type === "other" ? `other ${lemma.toLowerCase()}` : (FAMILY_OF.get(type) ?? type);
}
