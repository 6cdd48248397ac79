import type { TaggedToken } from "../model/text.ts";
import { hashWord } from "./hash.ts";
import { LOOKAHEAD, type ParseInput } from "./parse-input.ts";
import type { Parser } from "./parser.ts";

/** Which tokens are marks, that no word hangs on: they are left out of the search. None if there are no words. */
export function findMarks(tagged: readonly Pick<TaggedToken, "upos">[]): Uint8Array {
  const isMark = Uint8Array.from(tagged, ({ upos }) => (upos === "PUNCT" ? 1 : 0));
  return isMark.includes(0) ? isMark : isMark.fill(0);
}

export function readInput(
  tagged: readonly Pick<TaggedToken, "text" | "lemma" | "upos" | "xpos">[],
  isMark: Uint8Array,
  parser: Pick<Parser, "tagNumbers" | "coarseTags" | "kinds">,
): ParseInput {
  let count = 0;
  for (let at = 0; at < isMark.length; at++) if (isMark[at] === 0) count++;
  const size = count + 1 + LOOKAHEAD;
  const input = {
    count,
    words: new Int32Array(size),
    tags: new Int32Array(size),
    coarse: new Int32Array(size),
    kinds: new Int32Array(size),
    marks: new Int32Array(size),
    verbsBefore: new Int32Array(size),
    marksBefore: new Int32Array(size),
    quotesBefore: new Int32Array(size),
    conjunctionsBefore: new Int32Array(size),
  };
  let word = 0;
  let quotes = 0;
  for (let at = 0; at < tagged.length; at++) {
    const { text, lemma, upos, xpos } = tagged[at]!;
    if (isMark[at] === 1) {
      input.marks[word]! |= MARK_BITS.get(xpos) ?? OTHER_MARK;
      if (xpos === "``" || xpos === "''") quotes++;
      continue;
    }
    const tag = parser.tagNumbers.get(xpos)?.get(upos) ?? 0;
    const hash = hashWord(lemma);
    input.words[word] = hash;
    input.tags[word] = tag + 2;
    input.coarse[word] = parser.coarseTags[tag]! + 2;
    const kind =
      upos === "PROPN"
        ? (parser.kinds.names.get(hash) ?? (isAcronym(text) ? ACRONYM : 0))
        : (parser.kinds.others.get(hash) ?? 0);
    input.kinds[word] = tag + 2 + kind * 128;
    input.quotesBefore[word] = quotes;
    input.verbsBefore[word + 1] = input.verbsBefore[word]! + (upos === "VERB" ? 1 : 0);
    input.marksBefore[word] =
      (word > 0 ? input.marksBefore[word - 1]! : 0) + ((input.marks[word]! & ~HYPHEN) === 0 ? 0 : 1);
    input.conjunctionsBefore[word + 1] = input.conjunctionsBefore[word]! + (upos === "CCONJ" ? 1 : 0);
    word++;
  }
  input.words[count] = 4;
  input.tags[count] = 1;
  input.coarse[count] = 1;
  input.kinds[count] = 1;
  input.quotesBefore[count] = quotes;
  input.marksBefore[count] =
    (count > 0 ? input.marksBefore[count - 1]! : 0) + ((input.marks[count]! & ~HYPHEN) === 0 ? 0 : 1);
  return input;
}

const ACRONYM = 31;

function isAcronym(text: string): boolean {
  if (text.length < 2) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

const HYPHEN = 1;
const OTHER_MARK = 64;

/** What stands before a word, as a set of bits. */
const MARK_BITS: ReadonlyMap<string, number> = new Map([
  ["HYPH", HYPHEN],
  [",", 2],
  ["``", 4],
  ["''", 8],
  ["-LRB-", 16],
  ["-RRB-", 32],
  [":", 128],
]);
