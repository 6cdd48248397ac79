import { type TokenColumns, wordAt } from "./token-columns.ts";
import { isDigit, isLower, isUpper } from "./token-shapes.ts";
import { wordFilter } from "./word-filter.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Articles and demonstratives: with a capital, and what they go with without one, they begin a sentence. */
const DETERMINERS = words("The A An This These Those");
/** Subjects, which titles of works hold as well ("the This Is It tour"). */
const SUBJECTS = words("He She They We It There");
/** What may open a clause, and stands inside names and titles of works. */
const CONNECTIVES = words(
  "After Although As At Because Before But By During For From His Her Its Their If In On Since Some Many Most What When While With Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands",
);
const OPENERS = wordFilter([...DETERMINERS, ...SUBJECTS, ...CONNECTIVES].map((word) => word.toLowerCase()));
/** Of these, what opens a clause whose first word has a capital of its own. */
const SUBORDINATORS = words("After Although As Because Before But If Since When While");
/** Verbs that tell a subject from a word of a title. */
const FINITE = words("is are was were has have had will would can could may might must said says did does");
/** A sentence does not end on such a word. */
const NEVER_LAST = words(
  "a an the of in on at by for from to with and or but nor than as that this these those his her its their our my your is are was were be been being am has have had do does did will would can could may might must shall should not no if when while because since into onto over under about between through during before after against within without per via like who which what whose where why how also very so too",
);
/** "Class A", "vitamin A", "Party A": the letter is a name. */
const LETTERED = words(
  "class type grade group plan section schedule part level category vitamin hepatitis serie exhibit prisoner witness suspect attachment party appendix annex team pool figure table unit company model phase victim line route zone block wing option league division",
);

/**
 * Whether a sentence begins at a token though the one that began at `first` has not been closed: captions, headlines and labels end without
 * a stop and are glued to what follows, "… outside the museum The vote was held".
 */
export function opensUnannounced(text: string, tokens: TokenColumns, index: number, first: number): boolean {
  const { starts, ends, count } = tokens;
  const [start, before, next] = [starts[index]!, index - 1, index + 1]; // a row of the columns
  if (!isUpper(text.charCodeAt(start)) || index < 1 || next >= count || ends[before] === start) return false;
  if (!OPENERS.mayHold(text.charCodeAt(start), text.charCodeAt(ends[index]! - 1), ends[index]! - start)) return false;
  const token = wordAt(text, tokens, index);
  const isDeterminer = DETERMINERS.has(token);
  const isSubject = !isDeterminer && SUBJECTS.has(token);
  if (!isDeterminer && !isSubject && !CONNECTIVES.has(token)) return false;
  if (!canBeLast(text, tokens, { first, last: before }, token)) return false;
  const opening = text.charCodeAt(starts[next]!);
  const goesOn = isLower(opening);
  if (isDeterminer) return goesOn;
  const isName = isUpper(text.charCodeAt(starts[before]!));
  if (isSubject) return isName ? FINITE.has(wordAt(text, tokens, next)) : goesOn || isClitic(text, tokens, next);
  return !isName && (goesOn || SUBORDINATORS.has(token) || isDigit(opening));
}

/** The day before an entry of a chronicle has no more tokens: "Day 8: 12 March 2014 The jury retires." */
const DAY_TOKENS = 6;

function canBeLast(
  text: string,
  tokens: TokenColumns,
  { first, last }: { readonly first: number; readonly last: number },
  opener: string,
): boolean {
  const written = wordAt(text, tokens, last);
  // "1) The", "(a) A": a list's number
  if (written === ")") return last > 0 && wordAt(text, tokens, last - 1).length > 2;
  if (isDigit(written.charCodeAt(written.length - 1))) return last - first >= DAY_TOKENS;
  if (!/\p{L}$/u.test(written)) return false;
  const word = written.toLowerCase();
  return !NEVER_LAST.has(word) && !(opener === "A" && LETTERED.has(word));
}

/** "It's", "we're": the second half of a word. */
function isClitic(text: string, { starts, ends }: TokenColumns, next: number): boolean {
  if (starts[next] !== ends[next - 1]) return false;
  const mark = text[starts[next]!]; // a row of the columns
  return mark === "'" || mark === "’";
}
