import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import { isCapital } from "./letters.ts";

/** Signs that open a nickname, each with those that close it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["‘", "’"],
  ["“", "”"],
  ["``", "''"],
]);

/** Words of a nickname at most. */
const LONGEST = 3;

/**
 * The tokens of a sentence without what stands in quotation marks between a name and its surname: of "Victor 'The Jaw'
 * Marek" those of "Victor Marek". The same list where there is none.
 */
export function leaveOutNicknames(tokens: readonly ParsedToken[], tables: NameTables): readonly ParsedToken[] {
  let kept: ParsedToken[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const end = nicknameEnd(tokens, at, tables);
    if (end !== undefined) kept ??= tokens.slice(0, at);
    else kept?.push(tokens[at]!); // at < length
    at = end ?? at + 1;
  }
  return kept ?? tokens;
}

/** Behind which token a nickname ends that begins here; nothing where none does. */
function nicknameEnd(tokens: readonly ParsedToken[], at: number, tables: NameTables): number | undefined {
  const [before, opening] = [tokens[at - 1], tokens[at]];
  const closing = QUOTES.get(opening?.text ?? "");
  if (!before || !opening || closing === undefined || !isPartOfName(before, tables)) return undefined;
  if (opening.start === before.end || opening.end !== tokens[at + 1]?.start) return undefined;
  for (let end = at + 1; end <= at + LONGEST + 1; end++) {
    const [token, last, surname] = [tokens[end], tokens[end - 1], tokens[end + 1]];
    if (token === undefined || last === undefined) return undefined;
    if (token.text === closing && end > at + 1) {
      const isInside = token.start === last.end && surname !== undefined && surname.start > token.end;
      return isInside && isPartOfName(surname, tables) && !isHead(surname, tables) ? end + 1 : undefined;
    }
    const isSmall = tables.grammar.article.has(token.text) || tables.particles.has(token.text);
    if (!isCapital(token.text) && !isSmall) return undefined;
  }
  return undefined;
}

function isPartOfName({ text, upos }: ParsedToken, { given, notNames }: NameTables): boolean {
  const word = text.toLowerCase();
  return isCapital(text) && !notNames.has(word) && (upos === "PROPN" || given.has(word));
}

/** A word that heads the names of things: "Ada Frome 'Nightfall' Tour". */
function isHead({ text }: ParsedToken, { thingHeads, organisationHeads, placeHeads }: NameTables): boolean {
  return [thingHeads, organisationHeads, placeHeads].some((heads) => heads.has(text.toLowerCase()));
}
