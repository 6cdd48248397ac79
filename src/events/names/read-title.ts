import type { Gender, NameTables } from "../../languages/name-tables.ts";
import type { Token } from "../../model/text.ts";
import { matchLongest } from "./match-longest.ts";
import { officeEnd } from "./office-end.ts";

/** What is said of a person: "Russian Defence Minister". */
export interface Title {
  /** The words as written. */
  readonly text: string;
  /** The office: `minister`. */
  readonly role: string;
  /** The words that narrow it: `defence`. */
  readonly modifiers: readonly string[];
  /** The country or place whose office it is. */
  readonly of?: string;
  readonly gender: Gender;
  readonly leads: boolean;
}

/**
 * Reads the tokens of a title, of which the last role is its head: demonyms and places before it say whose office it
 * is, everything else narrows it.
 *
 * @example readTitle(tokenise("Russian Defense Minister"), 0, 3, english.names)?.of // "Russia"
 */
export function readTitle(tokens: readonly Token[], from: number, to: number, tables: NameTables): Title | undefined {
  let head = to - 1;
  while (head >= from && !tables.roles.has(tokens[head]!.text.toLowerCase())) head--; // from ≤ head < to
  if (head < from) return undefined;
  const row = tables.roles.get(tokens[head]!.text.toLowerCase())!; // just found
  const modifiers: string[] = [];
  let of: string | undefined;
  for (let at = from; at < to; ) {
    if (at === head) {
      at = officeEnd(tokens, head, tables) > head + 1 ? head + 2 : to;
      continue;
    }
    const demonym = matchLongest(tokens, at, to, tables.demonyms);
    const place = matchLongest(tokens, at, to, tables.places);
    if (demonym && demonym.to >= (place?.to ?? 0)) {
      of ??= demonym.row.country;
      at = demonym.to;
    } else if (place) {
      of ??= place.row.name;
      at = place.to;
    } else {
      const word = tokens[at]!.text.toLowerCase(); // at < to
      if (word !== "-" && !tables.grammar.possessive.has(word) && !tables.grammar.emptyInTitle.has(word))
        modifiers.push(tables.spellings.get(word) ?? word);
      at++;
    }
  }
  const first = tokens[from]!; // from ≤ head
  const last = tokens[to - 1]!; // to > head
  return {
    text: joinTokens(tokens, from, to, first, last),
    role: row.role,
    modifiers,
    ...(of !== undefined && { of }),
    gender: row.gender,
    leads: row.leads,
  };
}

/** The text of a stretch of tokens, with one blank where the original has any. */
function joinTokens(tokens: readonly Token[], from: number, to: number, first: Token, last: Token): string {
  if (from === to - 1) return first.text;
  let text = first.text;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!; // from < at < to
    text += tokens[at - 1]!.end < token.start ? ` ${token.text}` : token.text;
  }
  return last === first ? first.text : text;
}
