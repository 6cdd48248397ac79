import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
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

/** A sentence in pieces, side by side: the first token of each, and what was found there. */
interface Pieces {
  /** With the end of the sentence behind the last. */
  readonly firsts: number[];
  readonly found: (FoundPiece | undefined)[];
}

/** Phrases made of phrases, until nothing more folds: each round folds at least two pieces into one. */
export function foldPhrases(
  items: ScannedItems,
  phrases: readonly Found<Meaning>[],
  compounds: TrieNode<Meaning>,
): readonly FoundPiece[] {
  let pieces = toPieces(items.length, phrases);
  for (let round = 0; round < DEEPEST; round++) {
    const found = scan(pieceItems(items, pieces), compounds);
    if (found.length === 0) break;
    pieces = foldPieces(pieces, found);
  }
  return pieces.found.filter((piece) => piece !== undefined);
}

/** No phrase nests deeper. */
const DEEPEST = 4;

function toPieces(length: number, phrases: readonly Found<Meaning>[]): Pieces {
  const pieces: Pieces = { firsts: [], found: [] };
  let at = 0;
  for (const { from, to, rule, result } of phrases) {
    for (; at < from; at++) addPiece(pieces, at, undefined);
    addPiece(pieces, from, { from, to, rule, meaning: result, senses: sensesOf(result) });
    at = to;
  }
  for (; at < length; at++) addPiece(pieces, at, undefined);
  pieces.firsts.push(length);
  return pieces;
}

function addPiece({ firsts, found }: Pieces, first: number, piece: FoundPiece | undefined): void {
  firsts.push(first);
  found.push(piece);
}

function foldPieces(pieces: Pieces, compounds: readonly Found<Meaning>[]): Pieces {
  const folded: Pieces = { firsts: [], found: [] };
  const count = pieces.found.length;
  let at = 0;
  for (const { from, to, rule, result } of compounds) {
    for (; at < from; at++) addPiece(folded, pieces.firsts[at]!, pieces.found[at]);
    const [first, end] = [pieces.firsts[from]!, pieces.firsts[to]!];
    const whole = { from: first, to: end, rule, meaning: result, senses: sensesOf(result) };
    addPiece(folded, first, result.kind === "range" ? { ...whole, pieces: piecesOf(pieces, from, to) } : whole);
    at = to;
  }
  for (; at < count; at++) addPiece(folded, pieces.firsts[at]!, pieces.found[at]);
  folded.firsts.push(pieces.firsts[count]!);
  return folded;
}

function piecesOf({ firsts, found }: Pieces, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) pieces.push(found[at] ?? { from: firsts[at]!, to: firsts[at + 1]! });
  return pieces;
}

/** A word that no pattern can hold. */
const FOLDED = "\u0000";
/** Every phrase made of phrases holds one that was found. */
const WHOLE = Power.part | Power.opens | Power.key;
const NONE: readonly Sense[] = [];

function pieceItems(items: ScannedItems, { firsts, found }: Pieces): ScannedItems {
  const { length } = found;
  const codes: number[] = [];
  const powers: number[] = [];
  const opens: boolean[] = new Array(length);
  for (let at = 0; at < length; at++) {
    const isFound = found[at] !== undefined;
    codes.push(isFound ? 0 : items.codes[firsts[at]!]!);
    powers.push(isFound ? WHOLE : items.powers[firsts[at]!]! & ~Power.key);
  }
  markOpenings(powers, length, opens);
  const isIn = (index: number) => index >= 0 && index < length;
  return {
    length,
    codes,
    powers,
    opens,
    word: (index) => (isIn(index) ? (found[index] === undefined ? items.word(firsts[index]!) : FOLDED) : ""),
    written: (index) => (isIn(index) ? items.written(firsts[index]!) : ""),
    tag: (index) => (isIn(index) ? items.tag(firsts[index]!) : ""),
    glued: (index) => isIn(index) && items.glued(firsts[index]!),
    senses: (index) => (isIn(index) ? (found[index]?.senses ?? singleSenses(items.senses(firsts[index]!))) : NONE),
  };
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
