import type { ParsedToken, TaggedToken } from "../model/text.ts";
import { hashWord } from "./hash.ts";
import { LOOKAHEAD, type ParseInput } from "./parse-features.ts";
import type { Parser } from "./parser.ts";
import { searchTree } from "./search-tree.ts";

/**
 * Longest stretch parsed as one tree. A longer "sentence" (a table, a list without full stops) is parsed in stretches
 * of this length, each but the first hung under the first one's root as `parataxis`; the longest real sentence of the
 * treebanks has 160 words.
 */
export const LONGEST_TREE = 200;

/**
 * Gives each word of a tagged sentence its head and relation. Arc-hybrid transitions under beam search; the relation
 * is chosen as each arc is made. Always one root and no cycle.
 */
export function parseSentence(tagged: readonly TaggedToken[], parser: Parser): ParsedToken[] {
  const heads = new Int32Array(tagged.length);
  const labels = new Int32Array(tagged.length);
  let root = -1;
  for (let from = 0; from < tagged.length; from += LONGEST_TREE) {
    const part = tagged.slice(from, from + LONGEST_TREE);
    const state = searchTree(readInput(part, parser), parser, parser.beam);
    for (let at = 0; at < part.length; at++) {
      const head = state.heads[at]!;
      labels[from + at] = head === part.length && root >= 0 ? -1 : state.labels[at]!;
      heads[from + at] = head < part.length ? from + head : root;
    }
    if (root < 0) root = state.heads.indexOf(part.length);
  }
  return tagged.map(({ start, end, text, upos, xpos, lemma }, index) => ({
    start,
    end,
    text,
    upos,
    xpos,
    lemma,
    index,
    head: heads[index]! < 0 ? undefined : heads[index]!,
    relation: labels[index]! < 0 ? "parataxis" : parser.relations[labels[index]!]!,
  }));
}

export function readInput(
  tagged: readonly Pick<TaggedToken, "lemma" | "upos" | "xpos">[],
  parser: Pick<Parser, "tagNumbers" | "coarseTags">,
): ParseInput {
  const count = tagged.length;
  const size = count + 1 + LOOKAHEAD;
  const input = {
    count,
    words: new Int32Array(size),
    tags: new Int32Array(size),
    coarse: new Int32Array(size),
    verbsBefore: new Int32Array(size),
    marksBefore: new Int32Array(size),
    quotesBefore: new Int32Array(size),
  };
  for (let at = 0; at < count; at++) {
    const { lemma, upos, xpos } = tagged[at]!;
    const tag = parser.tagNumbers.get(xpos)?.get(upos) ?? 0;
    input.words[at] = hashWord(lemma);
    input.tags[at] = tag + 2;
    input.coarse[at] = parser.coarseTags[tag]! + 2;
    input.verbsBefore[at + 1] = input.verbsBefore[at]! + (upos === "VERB" ? 1 : 0);
    input.marksBefore[at + 1] = input.marksBefore[at]! + (upos === "PUNCT" && xpos !== "HYPH" ? 1 : 0);
    input.quotesBefore[at + 1] = input.quotesBefore[at]! + (xpos === "``" || xpos === "''" ? 1 : 0);
  }
  input.words[count] = 4;
  input.tags[count] = 1;
  input.coarse[count] = 1;
  return input;
}
