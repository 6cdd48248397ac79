import type { ParsedToken, Sentence } from "../model/text.ts";

/** A sentence with the children of each token, so that a tree can be read both ways. */
export interface Tree {
  readonly sentence: Sentence<ParsedToken>;
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
}

/** Tokens of a tree as a mend wants them, by their place. */
export type Changes = Map<number, ParsedToken>;

export function growTree(sentence: Sentence<ParsedToken>): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head !== undefined) children[token.head]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children };
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseRelation(token: ParsedToken): string {
  const colon = token.relation.indexOf(":");
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

export function childWith(tree: Tree, head: number, ...relations: readonly string[]): ParsedToken | undefined {
  for (const index of tree.children[head] ?? []) {
    const child = tree.tokens[index];
    if (child !== undefined && isOneOf(child.relation, relations)) return child;
  }
  return undefined;
}

export function childrenWith(tree: Tree, head: number, ...relations: readonly string[]): ParsedToken[] {
  const found: ParsedToken[] = [];
  for (const index of tree.children[head] ?? []) {
    const child = tree.tokens[index];
    if (child !== undefined && isOneOf(child.relation, relations)) found.push(child);
  }
  return found;
}

/** The nouns that are joined to one: "Egypt and Sudan"; not the parts of "president-elect". */
export function conjunctsOf(tree: Tree, head: number): ParsedToken[] {
  return childrenWith(tree, head, "conj").filter(
    ({ upos, index }) => upos !== "VERB" && tree.tokens[index - 1]?.text !== "-",
  );
}

/** Whether a relation is one of those asked for, or a subtype of one: `nsubj:pass` is `nsubj`. Makes no string. */
function isOneOf(relation: string, asked: readonly string[]): boolean {
  for (const one of asked) {
    if (relation === one) return true;
    if (relation.length > one.length && relation.charCodeAt(one.length) === COLON && relation.startsWith(one))
      return true;
  }
  return false;
}

const COLON = 58;

/** How a subject hangs on a verb: as what suffers, where the verb has a passive's auxiliary. */
export function subjectRelation(tree: Tree, verb: number): "nsubj" | "nsubj:pass" {
  return childWith(tree, verb, "aux:pass") === undefined ? "nsubj" : "nsubj:pass";
}

/** The nearest token above one that fits, at most so many heads up. */
export function findAbove(
  tree: Tree,
  token: ParsedToken,
  most: number,
  fits: (head: ParsedToken) => boolean,
): ParsedToken | undefined {
  let at: ParsedToken | undefined = token;
  for (let hops = 0; at?.head !== undefined && hops < most; hops++) {
    at = tree.tokens[at.head];
    if (at !== undefined && fits(at)) return at;
  }
  return undefined;
}

/** What a relative clause describes; what is told of a whole clause ("…, which surprised him") describes no noun. */
export function describedBy(tree: Tree, { relation, head }: ParsedToken): ParsedToken | undefined {
  if (head === undefined || !relation.endsWith(":relcl")) return undefined;
  const noun = tree.tokens[head];
  return noun?.upos === "VERB" ? undefined : noun;
}

/** The first and last token of the stretch that a token governs. */
export function subtreeRange(tree: Tree, head: number): { readonly first: number; readonly last: number } {
  let first = head;
  let last = head;
  const open = [head];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    first = Math.min(first, index);
    last = Math.max(last, index);
    open.push(...(tree.children[index] ?? []));
  }
  return { first, last };
}
