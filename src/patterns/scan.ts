import { Power } from "./power.ts";
import type { Rule, ScannedItems } from "./rule.ts";
import type { TrieEnd, TrieNode } from "./trie.ts";

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
export function scan<R>(items: ScannedItems, root: TrieNode<R>): Found<R>[] {
  const found: Found<R>[] = [];
  const search: Search<R> = { items, values: [], candidates: [], count: 0 };
  const { opens, length } = items;
  let at = 0;
  while (at < length) {
    const match = opens[at] ? matchAt(search, root, at) : undefined;
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
  readonly captures: Readonly<Record<string, unknown>>;
}

/** One for a whole scan: the values on the way to a node, and the rows whose end was reached, the longest first. */
interface Search<R> {
  readonly items: ScannedItems;
  readonly values: unknown[];
  readonly candidates: Candidate<R>[];
  /** Of the candidates; those beyond are left over. */
  count: number;
}

function matchAt<R>(search: Search<R>, root: TrieNode<R>, from: number): Found<R> | undefined {
  const { items, candidates } = search;
  search.count = 0;
  collect(search, root, from, from);
  for (let at = 0; at < search.count; at++) {
    const { to, rule, captures } = candidates[at]!;
    const result = rule.read(captures, { items, from, to });
    if (result !== undefined) return { from, to, rule: rule.name, result };
  }
  return undefined;
}

function collect<R>(search: Search<R>, node: TrieNode<R>, from: number, at: number): void {
  const { items } = search;
  const { ends } = node;
  for (let end = 0; end < ends.length; end++) addCandidate(search, ends[end]!, at);
  if ((node.words === undefined && node.slots === undefined) || at >= items.length || at - from >= LONGEST) return;
  goOn(search, node, from, at);
  // behind joiners no row ends
  for (let next = at; next > from && next - from < LONGEST && isJoiner(items, next); next++)
    goOn(search, node, from, next + 1);
}

function goOn<R>(search: Search<R>, { words, slots }: TrieNode<R>, from: number, at: number): void {
  const { items, values } = search;
  if (at >= items.length || at - from >= LONGEST) return;
  const code = items.codes[at]!;
  const next = code > 0 && words !== undefined ? words.get(code) : undefined;
  if (next !== undefined) collect(search, next, from, at + 1);
  if (slots === undefined) return;
  const senses = items.senses(at);
  for (let sense = 0; sense < senses.length; sense++) {
    const { slot, value, length } = senses[sense]!;
    const into = slots.get(slot);
    if (into === undefined) continue;
    values.push(value);
    collect(search, into, from, at + (length ?? 1));
    values.pop();
  }
}

/** The longest first, of equally long ones the earlier row. */
function addCandidate<R>(search: Search<R>, { rule, names }: TrieEnd<R>, to: number): void {
  const { candidates, values } = search;
  const captures: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) captures[names[index]!] = values[index];
  let at = search.count++;
  for (; at > 0 && candidates[at - 1]!.to < to; at--) candidates[at] = candidates[at - 1]!;
  candidates[at] = { to, rule, captures };
}

function isJoiner(items: ScannedItems, at: number): boolean {
  return (items.powers[at]! & Power.joiner) !== 0 && at + 1 < items.length && items.glued(at) && items.glued(at + 1);
}

/** Hyphens that are passed over. */
export const JOINERS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "–"]);
