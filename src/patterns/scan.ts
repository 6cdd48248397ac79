import type { Items, Place, Rule } from "./rule.ts";
import type { TrieNode } from "./trie.ts";

/** A phrase that was found: items `from` up to `to`, by which row, and what it means. */
export interface Found<R> {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly result: R;
}

/** Phrases longer than this many items are not looked for: it keeps hostile input linear. */
const LONGEST = 24;

/**
 * Finds phrases from left to right, the longest first, none overlapping. Hyphens set against both neighbours are
 * passed over between elements ("mid-June" is "mid June") unless a pattern names them.
 */
export function scan<R>(items: Items, root: TrieNode<R>): Found<R>[] {
  const found: Found<R>[] = [];
  let at = 0;
  while (at < items.length) {
    const match = items.opens(at) ? matchAt(items, root, at) : undefined;
    if (match === undefined) {
      at++;
      continue;
    }
    found.push(match);
    at = match.to;
  }
  return found;
}

interface Candidate<R> {
  readonly to: number;
  readonly rule: Rule<R>;
  readonly names: readonly (string | undefined)[];
  readonly values: readonly unknown[];
}

function matchAt<R>(items: Items, root: TrieNode<R>, from: number): Found<R> | undefined {
  const word = root.words.get(items.word(from));
  if (word === undefined && !beginsSlot(items, root, from)) return undefined;
  const candidates: Candidate<R>[] = [];
  collect(items, root, from, from, [], candidates);
  if (candidates.length > 1) candidates.sort((a, b) => b.to - a.to); // stable: earlier rows first
  for (const { to, rule, names, values } of candidates) {
    const captures: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) captures[names[index]!] = values[index];
    const place: Place = { items, from, to };
    const result = rule.read(captures, place);
    if (result !== undefined) return { from, to, rule: rule.name, result };
  }
  return undefined;
}

function beginsSlot<R>(items: Items, root: TrieNode<R>, from: number): boolean {
  for (const { slot } of items.senses(from)) if (root.slots.has(slot)) return true;
  return false;
}

function collect<R>(
  items: Items,
  node: TrieNode<R>,
  from: number,
  at: number,
  values: readonly unknown[],
  candidates: Candidate<R>[],
): void {
  for (const { rule, names } of node.ends) candidates.push({ to: at, rule, names, values });
  if (at >= items.length || at - from >= LONGEST || (node.words.size === 0 && node.slots.size === 0)) return;
  const next = node.words.size > 0 ? node.words.get(items.word(at)) : undefined;
  if (next !== undefined) collect(items, next, from, at + 1, values, candidates);
  if (node.slots.size > 0) {
    for (const { slot, value, length } of items.senses(at)) {
      const into = node.slots.get(slot);
      if (into !== undefined) collect(items, into, from, at + (length ?? 1), [...values, value], candidates);
    }
  }
  if (at > from && isJoiner(items, at)) collect(items, { ...node, ends: [] }, from, at + 1, values, candidates);
}

function isJoiner(items: Items, at: number): boolean {
  const word = items.word(at);
  return (
    word.length === 1 &&
    (word === "-" || word === "\u2010" || word === "\u2011" || word === "–") &&
    at + 1 < items.length &&
    items.glued(at) &&
    items.glued(at + 1)
  );
}
