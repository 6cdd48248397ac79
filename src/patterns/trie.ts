import type { Writable } from "../model/writable.ts";
import type { ReadRule, Rule } from "./rule.ts";

/** All rows of a table in one tree: words first, slots beside them, rows where they end. */
export interface TrieNode<R> {
  /** By the number of the word; absent where no word leads on, as at most nodes. */
  readonly words: Map<number, TrieNode<R>> | undefined;
  readonly slots: Map<string, TrieNode<R>> | undefined;
  readonly ends: TrieEnd<R>[];
}

/** A row that ends at a node, and the names of the slots on the way. */
export interface TrieEnd<R> {
  readonly rule: Rule<R>;
  readonly names: readonly string[];
}

/** The tree of a table, its words by their place in a list that holds them all. */
export function buildTrie<R>(rules: readonly ReadRule<R>[], words: readonly string[]): TrieNode<R> {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const root = emptyNode<R>();
  for (const { rule, elements } of rules) insert({ rule, elements, numbers }, root, 0, []);
  return root;
}

/** All words that the patterns of a table name. */
export function patternWords(rules: readonly ReadRule<unknown>[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { elements } of rules)
    for (const element of elements) if (element.kind === "words") for (const word of element.words) words.add(word);
  return words;
}

function emptyNode<R>(): TrieNode<R> {
  return { words: undefined, slots: undefined, ends: [] };
}

interface Row<R> extends ReadRule<R> {
  readonly numbers: ReadonlyMap<string, number>;
}

function insert<R>(row: Row<R>, node: Writable<TrieNode<R>>, at: number, names: readonly string[]): void {
  const element = row.elements[at];
  if (element === undefined) {
    node.ends.push({ rule: row.rule, names });
    return;
  }
  if (element.optional) insert(row, node, at + 1, names);
  if (element.kind === "words") {
    node.words ??= new Map();
    for (const word of element.words) insert(row, child(node.words, row.numbers.get(word)!), at + 1, names);
  } else {
    node.slots ??= new Map();
    insert(row, child(node.slots, element.sense), at + 1, [...names, element.name]);
  }
}

function child<K, R>(children: Map<K, TrieNode<R>>, key: K): TrieNode<R> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const made = emptyNode<R>();
  children.set(key, made);
  return made;
}
