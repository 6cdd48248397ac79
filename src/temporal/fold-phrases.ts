import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import type { Writable } from "../model/writable.ts";
import type { ItemColumns } from "../patterns/item-columns.ts";
import { markOpenings, Power } from "../patterns/power.ts";
import type { ScannedItems, Sense } from "../patterns/rule.ts";
import { type Found, scan } from "../patterns/scan.ts";
import type { TrieNode } from "../patterns/trie.ts";

/** A stretch of tokens: one token, or an expression found in it; a range with the pieces of which it is made. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly meaning?: Meaning;
  readonly rule?: string;
  readonly pieces?: readonly Piece[];
}

export interface FoundPiece extends Piece {
  readonly meaning: Meaning;
  readonly rule: string;
  /** What it can stand for in a phrase made of phrases. */
  readonly senses: readonly Sense[];
}

/** Folds the phrases of the sentence to which the items were turned last. */
export type PhraseFolder = (phrases: readonly Found<Meaning>[]) => readonly FoundPiece[];

/** Phrases made of phrases, until nothing more folds: each round folds at least two pieces into one. */
export function phraseFolder(items: ScannedItems, compounds: TrieNode<Meaning>): PhraseFolder {
  const pieces = sentencePieces(items);
  return (phrases) => {
    pieces.cut(phrases);
    for (let round = 0; round < DEEPEST; round++) {
      const found = scan(pieces, compounds);
      if (found.length === 0) break;
      pieces.fold(found);
    }
    return pieces.found();
  };
}

/** No phrase nests deeper. */
const DEEPEST = 4;
/** A word that no pattern can hold. */
const FOLDED = "\u0000";
/** Every phrase made of phrases holds one that was found. */
const WHOLE = Power.part | Power.opens | Power.key;
const NONE: readonly Sense[] = [];

/** A sentence in pieces, one beside another: made once for a text, and cut anew for each sentence. */
interface Pieces extends ScannedItems {
  readonly cut: (phrases: readonly Found<Meaning>[]) => void;
  /** Makes one piece of each compound, in place. */
  readonly fold: (compounds: readonly Found<Meaning>[]) => void;
  readonly found: () => readonly FoundPiece[];
}

function sentencePieces(items: ScannedItems): Pieces {
  // what lies beyond the number of pieces is left over
  const firsts: number[] = []; // with the end of the sentence behind the last
  const wholes: (FoundPiece | undefined)[] = [];
  let count = 0;

  const put = (at: number, first: number, whole: FoundPiece | undefined): void => {
    firsts[at] = first;
    wholes[at] = whole;
    pieces.codes[at] = whole === undefined ? items.codes[first]! : 0;
    pieces.powers[at] = whole === undefined ? items.powers[first]! & ~Power.key : WHOLE;
    pieces.opens[at] = 0;
  };
  const close = (end: number, tokens: number): void => {
    count = pieces.length = end;
    firsts[end] = tokens;
    markOpenings(pieces.powers, end, pieces.opens);
  };
  const piecesOf = (from: number, to: number): readonly Piece[] => {
    const parts: Piece[] = [];
    for (let at = from; at < to; at++) parts.push(wholes[at] ?? { from: firsts[at]!, to: firsts[at + 1]! });
    return parts;
  };
  const isIn = (index: number) => index >= 0 && index < count;

  const pieces: Writable<Pieces & ItemColumns> = {
    length: 0,
    codes: [],
    powers: [],
    opens: [],
    word: (index) => (isIn(index) ? (wholes[index] === undefined ? items.word(firsts[index]!) : FOLDED) : ""),
    written: (index) => (isIn(index) ? items.written(firsts[index]!) : ""),
    tag: (index) => (isIn(index) ? items.tag(firsts[index]!) : ""),
    glued: (index) => isIn(index) && items.glued(firsts[index]!),
    senses: (index) => (isIn(index) ? (wholes[index]?.senses ?? singleSenses(items.senses(firsts[index]!))) : NONE),
    cut: (phrases) => {
      let end = 0;
      let token = 0;
      for (const { from, to, rule, result } of phrases) {
        for (; token < from; token++) put(end++, token, undefined);
        put(end++, from, { from, to, rule, meaning: result, senses: sensesOf(result) });
        token = to;
      }
      for (; token < items.length; token++) put(end++, token, undefined);
      close(end, token);
    },
    fold: (compounds) => {
      let end = 0;
      let at = 0;
      for (const { from, to, rule, result } of compounds) {
        for (; at < from; at++) put(end++, firsts[at]!, wholes[at]);
        const [first, last] = [firsts[from]!, firsts[to]!];
        const whole = { from: first, to: last, rule, meaning: result, senses: sensesOf(result) };
        put(end++, first, result.kind === "range" ? { ...whole, pieces: piecesOf(from, to) } : whole);
        at = to;
      }
      for (; at < count; at++) put(end++, firsts[at]!, wholes[at]);
      close(end, firsts[count]!);
    },
    found: () => {
      const all: FoundPiece[] = [];
      for (let at = 0; at < count; at++) if (wholes[at] !== undefined) all.push(wholes[at]!);
      return all;
    },
  };
  return pieces;
}

/** Only senses of one token: the pieces after it may be folded. */
function singleSenses(senses: readonly Sense[]): readonly Sense[] {
  for (const { length } of senses) if ((length ?? 1) !== 1) return senses.filter((sense) => (sense.length ?? 1) === 1);
  return senses;
}

function sensesOf(meaning: Meaning): readonly Sense[] {
  return [{ slot: slotOf(meaning), value: meaning }];
}

/** The slot of compounds in which an expression can stand. */
function slotOf(meaning: Meaning): string {
  if (meaning.kind === "clock") return meaning.of === undefined ? "clockTime" : "dateTime";
  if (meaning.kind === "part of day") return "partTime";
  if (meaning.kind === "range" && meaning.parts[0]?.kind === "clock" && meaning.parts[0].of === undefined)
    return "clockRange";
  if (meaning.kind === "modified" && meaning.of.kind === "duration") return "modifiedDuration";
  return rankOf(meaning) === undefined ? meaning.kind : "date";
}
