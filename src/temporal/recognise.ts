import type { TimeLanguage } from "../languages/language.ts";
import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import type { Token } from "../model/text.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import { type Found, scan } from "../patterns/scan.ts";
import { readRole } from "./read-role.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { sideOfEvent } from "./resolve-anchored.ts";
import { tokenItems } from "./token-items.ts";

/** What of a token the recogniser reads; without a tag the guards go by the words alone. */
export type TimeToken = Token & { readonly xpos?: string };

/** The tokens of a sentence, and the same with their tags where these are made when they are first asked for. */
export interface TimeSentence {
  readonly tokens: readonly TimeToken[];
  readonly tagged?: () => readonly TimeToken[];
}

/** Finds the temporal expressions of a text, in order, none overlapping. */
export function recogniseTimes(
  text: string,
  sentences: Iterable<TimeSentence>,
  language: Pick<TimeLanguage, "dates" | "tense">,
): readonly RecognisedTime[] {
  const found: RecognisedTime[] = [];
  let index = 0;
  for (const sentence of sentences)
    for (const time of recogniseSentence(text, sentence, index++, language)) found.push(time);
  return found;
}

/** The temporal expressions of one sentence: phrases first, then phrases made of phrases until nothing more folds. */
export function recogniseSentence(
  text: string,
  sentence: TimeSentence,
  index: number,
  language: Pick<TimeLanguage, "dates" | "tense">,
): readonly RecognisedTime[] {
  if (!sentence.tokens.some((token) => language.dates.canBegin(token.text))) return [];
  const items = tokenItems(sentence, language.dates);
  const phrases = scan(items, language.dates.phrases);
  if (phrases.length === 0) return [];
  return fold(items, phrases, language).flatMap(
    (piece) => asRecognised(text, sentence, index, piece, items, language) ?? [],
  );
}

/** A stretch of tokens: one token, or an expression found in it with the pieces of which it is made. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly meaning?: Meaning;
  readonly rule?: string;
  readonly pieces?: readonly Piece[];
}

function fold(
  items: Items,
  phrases: readonly Found<Meaning>[],
  language: Pick<TimeLanguage, "dates" | "tense">,
): readonly Piece[] {
  let pieces = toPieces(items.length, phrases);
  // Each round folds at least two pieces into one, and no phrase nests deeper than this.
  for (let round = 0; round < 4; round++) {
    const compounds = scan(pieceItems(items, pieces), language.dates.compounds);
    if (compounds.length === 0) break;
    pieces = foldPieces(pieces, compounds);
  }
  return pieces;
}

function toPieces(length: number, phrases: readonly Found<Meaning>[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, rule, result } of phrases) {
    for (; at < from; at++) pieces.push({ from: at, to: at + 1 });
    pieces.push({ from, to, rule, meaning: result });
    at = to;
  }
  for (; at < length; at++) pieces.push({ from: at, to: at + 1 });
  return pieces;
}

function foldPieces(pieces: readonly Piece[], compounds: readonly Found<Meaning>[]): readonly Piece[] {
  const folded: Piece[] = [];
  let at = 0;
  for (const { from, to, rule, result } of compounds) {
    for (; at < from; at++) folded.push(pieces[at]!);
    folded.push({
      from: pieces[from]!.from,
      to: pieces[to - 1]!.to,
      rule,
      meaning: result,
      pieces: pieces.slice(from, to),
    });
    at = to;
  }
  for (; at < pieces.length; at++) folded.push(pieces[at]!);
  return folded;
}

/** A word that no pattern can hold. */
const FOLDED = "\u0000";

function pieceItems(items: Items, pieces: readonly Piece[]): Items {
  return {
    length: pieces.length,
    word: (index) => wordOf(items, pieces[index]),
    written: (index) => (pieces[index] === undefined ? "" : items.written(pieces[index].from)),
    tag: (index) => (pieces[index] === undefined ? "" : items.tag(pieces[index].from)),
    glued: (index) => pieces[index] !== undefined && items.glued(pieces[index].from),
    senses: (index) => {
      const piece = pieces[index];
      if (piece === undefined) return [];
      return piece.meaning === undefined
        ? singleSenses(items.senses(piece.from))
        : [{ slot: slotOf(piece.meaning), value: piece.meaning }];
    },
    opens: (index) => {
      const piece = pieces[index];
      return piece !== undefined && (piece.meaning !== undefined || items.opens(piece.from));
    },
  };
}

function wordOf(items: Items, piece: Piece | undefined): string {
  if (piece === undefined) return "";
  return piece.meaning === undefined ? items.word(piece.from) : FOLDED;
}

/** Only senses of one token: the pieces after it may be folded. */
function singleSenses(senses: readonly Sense[]): readonly Sense[] {
  return senses.every(({ length }) => (length ?? 1) === 1)
    ? senses
    : senses.filter(({ length }) => (length ?? 1) === 1);
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

function asRecognised(
  text: string,
  sentence: TimeSentence,
  index: number,
  piece: Piece,
  items: Items,
  language: Pick<TimeLanguage, "dates" | "tense">,
): RecognisedTime | undefined {
  if (piece.meaning === undefined || piece.rule === undefined) return undefined;
  const { meaning, rule } = piece;
  const parts = meaning.kind === "range" ? rangeParts(piece, meaning.parts, items) : undefined;
  const from = parts?.[0]?.from ?? piece.from;
  const [first, last] = [sentence.tokens[from]!, sentence.tokens[piece.to - 1]!];
  const read = readRole(items, from, language.dates.roles);
  const isLength = meaning.kind === "duration" || (meaning.kind === "modified" && meaning.of.kind === "duration");
  const isKnown = language.dates.definite.has(items.word(from)) || followsRank(items, from, language);
  const isRanked = read?.role === "in" && isLength && isKnown;
  // "arrested for Monday's bombing": the preposition is the noun's, and sets no day
  const isOwner = read?.role === "for" && language.tense.possessives.has(items.word(piece.to));
  const role = isRanked || isOwner ? undefined : read;
  const base: RecognisedTime = {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    sentence: index,
    firstToken: from,
    lastToken: piece.to - 1,
    meaning,
    rule,
    ...(role ?? {}),
  };
  if (parts !== undefined) {
    const readParts = parts.map((part) => asRecognised(text, sentence, index, part, items, language)!);
    return { ...base, parts: readParts };
  }
  const counts = isLength ? countedFrom(items, piece.to) : sideOfEvent(meaning);
  return counts === undefined ? base : { ...base, counts };
}

/** The pieces of a range, one for each of its meanings: expressions, or the bare numbers beside them. */
function rangeParts(piece: Piece, meanings: readonly Meaning[], items: Items): readonly Piece[] | undefined {
  const leaves = (piece.pieces ?? [piece]).flatMap((part) =>
    part.meaning?.kind === "range" ? (part.pieces ?? clockPieces(part, part.meaning.parts, items)) : [part],
  );
  const named = leaves.filter(
    (part) =>
      part.meaning !== undefined ||
      items.senses(part.from).some(({ slot }) => slot === "day" || slot === "month" || slot === "number"),
  );
  // "Thursday, 9 to 10:30": the day is a leaf too, and no part of its own
  const alike = named.filter((part) => part.meaning === undefined || part.meaning.kind === meanings[0]?.kind);
  // "this week and next": a word of its own stands for the last
  const elliptic = named.length === meanings.length - 1 ? [...named, ...leaves.slice(-1)] : named;
  const leading = alike.length >= meanings.length ? alike : elliptic;
  if (leading.length < meanings.length) return undefined;
  // "Monday and Wednesday at 3 p.m.": the clock stands with the last
  const isTimed = meanings[0]?.kind !== "clock" && meanings[meanings.length - 1]?.kind === "clock";
  return meanings.map((meaning, at) => ({
    from: leading[at]!.from,
    to: isTimed && at === meanings.length - 1 ? piece.to : leading[at]!.to,
    meaning,
    rule: leading[at]!.rule ?? piece.rule!,
  }));
}

/** "2:00 to 2:30 p.m.", which is one phrase: the clocks of which it is made. */
function clockPieces({ from, to }: Piece, meanings: readonly Meaning[], items: Items): readonly Piece[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (items.senses(at).some(({ slot }) => CLOCK_SLOTS.has(slot))) starts.push(at);
  if (starts.length !== meanings.length) return [];
  return meanings.map((meaning, at) => ({ from: starts[at]!, to: (starts[at + 1] ?? to + 1) - 1, meaning }));
}

const CLOCK_SLOTS: ReadonlySet<string> = new Set(["clock", "hour", "fullClock"]);

/** "the first visit in four years", "in the year ended May 31": the length looks back, it leads to no day. */
function followsRank(items: Items, from: number, { dates }: Pick<TimeLanguage, "dates" | "tense">): boolean {
  for (let at = Math.max(0, from - 8); at < from; at++) if (dates.ranking.has(items.word(at))) return true;
  return false;
}

/** "two days after the vote": the word after a length, where something other than an expression follows. */
function countedFrom(items: Items, at: number): "before" | "after" | undefined {
  const word = items.word(at);
  const side =
    word === "after" || word === "following" || word === "into" ? "after" : word === "before" ? "before" : undefined;
  return side !== undefined && at + 1 < items.length && /^[\p{L}\d]/u.test(items.word(at + 1)) ? side : undefined;
}
