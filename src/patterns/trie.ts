import { type PatternElement, readPattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** All rows of a table in one tree: words first, slots beside them, rows where they end. */
export interface TrieNode<R> {
  readonly words: Map<string, TrieNode<R>>;
  readonly slots: Map<string, TrieNode<R>>;
  readonly ends: { readonly rule: Rule<R>; readonly names: readonly (string | undefined)[] }[];
}

export function buildTrie<R>(rules: readonly Rule<R>[]): TrieNode<R> {
  const root = emptyNode<R>();
  for (const rule of rules) insert(root, readPattern(rule.pattern), 0, rule, []);
  return root;
}

function emptyNode<R>(): TrieNode<R> {
  return { words: new Map(), slots: new Map(), ends: [] };
}

function insert<R>(
  node: TrieNode<R>,
  elements: readonly PatternElement[],
  at: number,
  rule: Rule<R>,
  names: readonly string[],
): void {
  const element = elements[at];
  if (element === undefined) {
    node.ends.push({ rule, names });
    return;
  }
  if (element.optional) insert(node, elements, at + 1, rule, names);
  if (element.kind === "words") {
    for (const word of element.words) insert(child(node.words, word), elements, at + 1, rule, names);
  } else {
    insert(child(node.slots, element.sense), elements, at + 1, rule, [...names, element.name]);
  }
}

function child<R>(children: Map<string, TrieNode<R>>, key: string): TrieNode<R> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const made = emptyNode<R>();
  children.set(key, made);
  return made;
}
