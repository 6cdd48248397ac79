import type { ParsedToken, Sentence } from "../model/text.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { lowerBound } from "../text/lower-bound.ts";

/** A sentence with the children of each token, so that a tree can be read both ways. */
export interface Tree {
  readonly sentence: Sentence<ParsedToken>;
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
  /** The children of a token by their relations, made when first asked for: read by `childWith` and `childrenWith`. */
  readonly byRelation: Map<number, ReadonlyMap<string, readonly number[]>>;
  /** The stretch that a token governs, found when first asked for: read by `subtreeRange`. */
  readonly ranges: Map<number, TokenRange>;
}

/** A stretch of tokens by the places of the first and the last. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Tokens of a tree as a mend wants them, by their place. */
export type Changes = Map<number, ParsedToken>;

export function growTree(sentence: Sentence<ParsedToken>): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head !== undefined) children[token.head]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children, byRelation: new Map(), ranges: new Map() };
}

/** The place of the first token that begins at an offset of the text or behind it. */
export function firstTokenFrom({ tokens }: Pick<Tree, "tokens">, offset: number): number {
  return lowerBound(tokens.length, offset, (place) => tokens[place]!.start); // a place of the list
}

/** The token that begins at an offset of the text. */
export function tokenAt(tree: Pick<Tree, "tokens">, offset: number): ParsedToken | undefined {
  const token = tree.tokens[firstTokenFrom(tree, offset)];
  return token?.start === offset ? token : undefined;
}

/** The place of the first token behind another that fits. */
export function nextToken(
  { tokens }: Pick<Tree, "tokens">,
  after: number,
  fits: (token: ParsedToken) => boolean,
): ParsedToken | undefined {
  for (let at = after + 1; at < tokens.length; at++) if (fits(tokens[at]!)) return tokens[at]; // inside the list
  return undefined;
}

/** For places in rising order: whether one of them lies from the first of two places up to the other, without that. */
export function hasBetween(places: readonly number[], from: number, to: number): boolean {
  return (places[lowerBound(places.length, from, (at) => places[at]!)] ?? to) < to; // a place of the list
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseRelation(token: ParsedToken): string {
  const colon = token.relation.indexOf(":");
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

export function childWith(tree: Tree, head: number, ...relations: readonly string[]): ParsedToken | undefined {
  const children = tree.children[head] ?? [];
  if (children.length > MANY) {
    const groups = groupsOf(tree, head);
    const first = Math.min(...relations.map((relation) => groups.get(relation)?.[0] ?? tree.tokens.length));
    return tree.tokens[first];
  }
  for (const index of children) {
    const child = tree.tokens[index];
    if (child !== undefined && isOneOf(child.relation, relations)) return child;
  }
  return undefined;
}

export function childrenWith(tree: Tree, head: number, ...relations: readonly string[]): ParsedToken[] {
  const found: ParsedToken[] = [];
  const children = tree.children[head] ?? [];
  for (const index of children.length > MANY ? groupedWith(tree, head, relations) : children) {
    const child = tree.tokens[index];
    if (child !== undefined && isOneOf(child.relation, relations)) found.push(child);
  }
  return found;
}

/** Of more children than this a look at each costs more than their groups do. */
const MANY = 32;

/** Children in the order of the text that stand in one of some relations. */
function groupedWith(tree: Tree, head: number, relations: readonly string[]): readonly number[] {
  const groups = groupsOf(tree, head);
  const found = relations.map((relation) => groups.get(relation) ?? []).filter((group) => group.length > 0);
  return found.length < 2 ? (found[0] ?? []) : [...new Set(found.flat())].sort((a, b) => a - b);
}

/** The children of a token by relation; one of `nsubj:pass` is also among those of `nsubj`. */
function groupsOf(tree: Tree, head: number): ReadonlyMap<string, readonly number[]> {
  const known = tree.byRelation.get(head);
  if (known !== undefined) return known;
  const groups = new Map<string, number[]>();
  for (const index of tree.children[head] ?? []) {
    const relation = tree.tokens[index]?.relation ?? "";
    for (let end = relation.length; end > 0; end = relation.lastIndexOf(":", end - 1)) {
      addToGroup(groups, relation.slice(0, end), index);
    }
  }
  tree.byRelation.set(head, groups);
  return groups;
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

/** What a relative clause describes; what is told of a whole clause ("…, which surprised him", "it is not clear who did it") describes no noun. */
export function describedBy(tree: Tree, { relation, head }: ParsedToken): ParsedToken | undefined {
  if (head === undefined || !relation.endsWith(":relcl")) return undefined;
  const noun = tree.tokens[head];
  const isNone = noun?.upos === "VERB" || (noun?.upos === "ADJ" && childWith(tree, head, "cop") !== undefined);
  return isNone ? undefined : noun;
}

/** The first and last token of the stretch that a token governs. */
export function subtreeRange(tree: Tree, head: number): TokenRange {
  const known = tree.ranges.get(head);
  if (known !== undefined) return known;
  const below = [head];
  for (const index of below)
    for (const child of tree.children[index] ?? []) if (!tree.ranges.has(child)) below.push(child);
  // from the leaves up, so that each token is looked at once
  for (const index of below.reverse()) {
    let [first, last] = [index, index];
    for (const child of tree.children[index] ?? []) {
      const range = tree.ranges.get(child);
      first = Math.min(first, range?.first ?? child);
      last = Math.max(last, range?.last ?? child);
    }
    tree.ranges.set(index, { first, last });
  }
  return subtreeRange(tree, head);
}

/** Whether a comma stands before what a token governs, as its own first token or as the one in front. */
export function isBehindComma(tree: Tree, head: number): boolean {
  const { first } = subtreeRange(tree, head);
  return [first, first - 1].some((at) => tree.tokens[at]?.text === ",");
}
