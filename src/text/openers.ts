import type { Token } from "../model/text.ts";
import { isDigit, isLower, isUpper } from "./token-shapes.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Articles and demonstratives: with a capital, and what they go with without one, they begin a sentence. */
const DETERMINERS = words("The A An This These Those");
/** Subjects, which titles of works hold as well ("the This Is It tour"). */
const SUBJECTS = words("He She They We It There");
/** What may open a clause, and stands inside names and titles of works. */
const CONNECTIVES = words(
  "After Although As At Because Before But By During For From His Her Its Their If In On Since Some Many Most What When While With Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands",
);
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
export function opensUnannounced(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]!; // the caller's own
  if (!isUpper(token.text.charCodeAt(0))) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || next === undefined || before.end === token.start) return false;
  const isDeterminer = DETERMINERS.has(token.text);
  const isSubject = !isDeterminer && SUBJECTS.has(token.text);
  if (!isDeterminer && !isSubject && !CONNECTIVES.has(token.text)) return false;
  if (!canBeLast(tokens, { first, last: index - 1 }, token)) return false;
  const goesOn = isLower(next.text.charCodeAt(0));
  if (isDeterminer) return goesOn;
  const isName = isUpper(before.text.charCodeAt(0));
  if (isSubject) return isName ? FINITE.has(next.text) : goesOn || isClitic(token, next);
  return !isName && (goesOn || SUBORDINATORS.has(token.text) || isDigit(next.text.charCodeAt(0)));
}

/** The day before an entry of a chronicle has no more tokens: "Day 8: 12 March 2014 The jury retires." */
const DAY_TOKENS = 6;

function canBeLast(
  tokens: readonly Token[],
  { first, last: index }: { readonly first: number; readonly last: number },
  opener: Token,
): boolean {
  const { text } = tokens[index]!; // the token before the opener
  const code = text.charCodeAt(text.length - 1);
  // "1) The", "(a) A": a list's number
  if (text === ")") return (tokens[index - 1]?.text.length ?? 0) > 2;
  if (isDigit(code)) return index - first >= DAY_TOKENS;
  if (!/\p{L}$/u.test(text)) return false;
  const word = text.toLowerCase();
  return !NEVER_LAST.has(word) && !(opener.text === "A" && LETTERED.has(word));
}

/** "It's", "we're". */
function isClitic(token: Token, next: Token): boolean {
  return next.start === token.end && (next.text.startsWith("'") || next.text.startsWith("’"));
}
