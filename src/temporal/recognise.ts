import type { TimeLanguage } from "../languages/language.ts";
import type { Meaning } from "../model/meaning.ts";
import { scan } from "../patterns/scan.ts";
import { type FoundPiece, type Piece, phraseFolder } from "./fold-phrases.ts";
import { readRole } from "./read-role.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { sideOfEvent } from "./resolve-anchored.ts";
import { type SentenceItems, sentenceItems, type TimeSentence } from "./sentence-items.ts";

type Tables = Pick<TimeLanguage, "dates" | "tense">;

/** Finds the temporal expressions of a text, in order, none overlapping. */
export function recogniseTimes(
  text: string,
  sentences: Iterable<TimeSentence>,
  language: Tables,
): readonly RecognisedTime[] {
  const found: RecognisedTime[] = [];
  const read = timeReader(text, language);
  let index = 0;
  for (const sentence of sentences) for (const time of read(sentence, index++)) found.push(time);
  return found;
}

/** What finds the temporal expressions of one sentence of a text after another. */
export type TimeReader = (sentence: TimeSentence, index: number) => readonly RecognisedTime[];

/** Phrases first, then phrases made of phrases until nothing more folds. */
export function timeReader(text: string, language: Tables): TimeReader {
  const { dates } = language;
  const items = sentenceItems(text, dates);
  const fold = phraseFolder(items, dates.compounds);
  return (sentence, index) => {
    if (!items.turnTo(sentence)) return NONE;
    const phrases = scan(items, dates.phrases);
    if (phrases.length === 0) return NONE;
    const place: Around = { text, sentence: index, items, language };
    return fold(phrases).map((piece) => asRecognised(piece, place));
  };
}

const NONE: readonly RecognisedTime[] = [];

/** Where a piece stands. */
interface Around {
  readonly text: string;
  readonly sentence: number;
  readonly items: SentenceItems;
  readonly language: Tables;
}

function asRecognised(piece: Piece & Pick<FoundPiece, "meaning" | "rule">, around: Around): RecognisedTime {
  const { text, sentence, items } = around;
  const { meaning, rule } = piece;
  const parts = meaning.kind === "range" ? rangeParts(piece, meaning.parts, items) : undefined;
  const from = parts?.[0]?.from ?? piece.from;
  const [start, end] = [items.start(from), items.end(piece.to - 1)];
  const isLength = meaning.kind === "duration" || (meaning.kind === "modified" && meaning.of.kind === "duration");
  const role = roleOf(from, piece.to, isLength, around);
  const counts = parts !== undefined ? undefined : isLength ? countedFrom(items, piece.to) : sideOfEvent(meaning);
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    firstToken: from,
    lastToken: piece.to - 1,
    meaning,
    rule,
    role: role?.role,
    preposition: role?.preposition,
    counts,
    aside: isAside(from, piece.to, items, around.language),
    parts: parts?.map((part) => asRecognised(part, around)),
  };
}

/** The preposition before an expression, where it is the expression's and leads to a day. */
function roleOf(from: number, to: number, isLength: boolean, { items, language }: Around) {
  const { dates, tense } = language;
  const read = readRole(items, from, dates.roles);
  if (read === undefined) return undefined;
  if (read.role === "in" && isLength && (dates.definite.has(items.word(from)) || followsRank(items, from, language)))
    return undefined;
  // "arrested for Monday's bombing": the preposition is the noun's, and sets no day
  return read.role === "for" && tense.possessives.has(items.word(to)) ? undefined : read;
}

/** So many words an inserted clause has on either side of its expression. */
const ASIDE = 16;

/** "Leaders, who were told on Sunday night, called it a betrayal": between a comma with a relative and the next comma. */
function isAside(from: number, to: number, items: SentenceItems, { dates }: Tables): boolean {
  let comma = from - 1;
  while (comma > 0 && comma > from - ASIDE && items.word(comma) !== ",") comma--;
  if (comma < 1 || items.word(comma) !== "," || !dates.relatives.has(items.word(comma + 1))) return false;
  for (let at = to; at < items.length - 1 && at < to + ASIDE; at++) if (items.word(at) === ",") return true;
  return false;
}

/** The pieces of a range, one for each of its meanings: expressions, or the bare numbers beside them. */
function rangeParts(
  piece: Piece,
  meanings: readonly Meaning[],
  items: SentenceItems,
): readonly (Piece & Pick<FoundPiece, "meaning" | "rule">)[] | undefined {
  const leaves = (piece.pieces ?? [piece]).flatMap((part) =>
    part.meaning?.kind === "range" ? (part.pieces ?? wordPieces(part, part.meaning.parts, items)) : [part],
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

/** "2:00 to 2:30 p.m.", "Mon-Fri", which are one phrase: the clocks or days of which it is made. */
function wordPieces({ from, to }: Piece, meanings: readonly Meaning[], items: SentenceItems): readonly Piece[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (items.senses(at).some(({ slot }) => END_SLOTS.has(slot))) starts.push(at);
  if (starts.length !== meanings.length) return [];
  return meanings.map((meaning, at) => ({ from: starts[at]!, to: (starts[at + 1] ?? to + 1) - 1, meaning }));
}

const END_SLOTS: ReadonlySet<string> = new Set(["clock", "hour", "fullClock", "weekdayAbbreviation"]);

/** "the first visit in four years", "in the year ended May 31": the length looks back, it leads to no day. */
function followsRank(items: SentenceItems, from: number, { dates }: Tables): boolean {
  for (let at = Math.max(0, from - 8); at < from; at++) if (dates.ranking.has(items.word(at))) return true;
  return false;
}

/** "two days after the vote": the word after a length, where something other than an expression follows. */
function countedFrom(items: SentenceItems, at: number): "before" | "after" | undefined {
  const word = items.word(at);
  const side =
    word === "after" || word === "following" || word === "into" ? "after" : word === "before" ? "before" : undefined;
  return side !== undefined && at + 1 < items.length && /^[\p{L}\d]/u.test(items.word(at + 1)) ? side : undefined;
}
