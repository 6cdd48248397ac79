import type { ParsedToken, TaggedToken } from "../model/text.ts";
import { attachMarks } from "./attach-marks.ts";
import type { Parser } from "./parser.ts";
import { findMarks, readInput } from "./read-input.ts";
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
    const isMark = findMarks(part);
    const input = readInput(part, isMark, parser);
    const state = searchTree(input, parser, parser.beam);
    const places = new Int32Array(input.count + 1).fill(-1);
    let word = 0;
    for (let at = 0; at < part.length; at++) if (isMark[at] === 0) places[word++] = at;
    const partHeads = new Int32Array(part.length).fill(-1);
    const partLabels = new Int32Array(part.length).fill(PUNCT);
    for (word = 0; word < input.count; word++) {
      partHeads[places[word]!] = places[state.heads[word]!]!;
      partLabels[places[word]!] = state.labels[word]!;
    }
    attachMarks(part, isMark, partHeads);
    for (let at = 0; at < part.length; at++) {
      const head = partHeads[at]!;
      labels[from + at] = head < 0 && root >= 0 ? PARATAXIS : partLabels[at]!;
      heads[from + at] = head < 0 ? root : from + head;
    }
    if (root < 0) root = partHeads.indexOf(-1);
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
    relation: parser.relations[labels[index]!] ?? (labels[index] === PUNCT ? "punct" : "parataxis"),
  }));
}

/** Relations that no search gives. */
const PUNCT = -1;
const PARATAXIS = -2;
