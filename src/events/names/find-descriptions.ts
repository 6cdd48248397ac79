import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import { isCapital, isHyphen } from "./letters.ts";
import { matchLongest } from "./match-longest.ts";
import { officeEnd } from "./office-end.ts";
import { readTitle, type Title } from "./read-title.ts";

/** A noun phrase that tells a person by office, an organisation by its kind, or a group. */
export interface Description {
  readonly kind: "role" | "head" | "group" | "capital";
  /** The tokens without the determiner. */
  readonly from: number;
  readonly to: number;
  /** Whether "the", "this" or a possessor makes it one that the reader knows. */
  readonly definite: boolean;
  /** Whether it tells of somebody else than was told of before: "a second deputy", "the other driver". */
  readonly introduces?: true;
  readonly title?: Title;
  /** The town that "the North Korean capital" means. */
  readonly capital?: string;
}

/** Words of a noun phrase before its head, at most. */
const REACH = 6;

/**
 * The descriptions in a sentence: "the North Korean leader", "Russia's defence minister", "the agency", "police".
 * `taken` says which tokens belong to a name or its title already.
 */
export function findDescriptions(
  tokens: readonly ParsedToken[],
  taken: (token: number) => { readonly from: number } | undefined,
  tables: NameTables,
): readonly Description[] {
  const found: Description[] = [];
  const capitals: Description[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!; // at < length
    if (token.upos === "VERB" || token.upos === "ADJ" || token.upos === "ADV" || token.upos === "AUX") continue;
    const lower = token.text.toLowerCase();
    const kind = tables.roles.has(lower)
      ? "role"
      : tables.groups.has(lower)
        ? "group"
        : tables.organisationHeads.has(lower) || tables.genericOrganisations.has(lower) || tables.bodies.has(lower)
          ? "head"
          : undefined;
    if (tables.capitalNouns.has(lower)) {
      const found = findCapital(tokens, at, taken, tables);
      if (found) capitals.push(found);
      continue;
    }
    if (!kind || taken(at)) continue;
    const next = tokens[at + 1];
    if (
      next &&
      (isHyphen(next.text) || isNoun(next, tables) || taken(at + 1)) &&
      !tables.grammar.possessive.has(next.text)
    )
      continue;
    const end = kind === "role" ? officeEnd(tokens, at, tables) : at + 1;
    if (taken(end - 1)) continue;
    const phrase = phraseStart(tokens, at, taken, tables);
    const of = kind === "role" && !phrase.possessor ? placeAfter(tokens, end - 1, tables) : undefined;
    const title = kind === "role" ? readTitle(tokens, phrase.from, end, tables) : undefined;
    found.push({
      kind,
      from: phrase.from,
      to: end,
      definite: phrase.definite || of !== undefined,
      ...(phrase.introduces && { introduces: true }),
      ...(title && { title: of === undefined || title.of !== undefined ? title : { ...title, of } }),
    });
  }
  return [...found, ...capitals];
}

/** "the North Korean capital", "Russia's capital", "the capital of France" */
function findCapital(
  tokens: readonly ParsedToken[],
  head: number,
  taken: (token: number) => { readonly from: number } | undefined,
  tables: NameTables,
): Description | undefined {
  const { from, definite } = phraseStart(tokens, head, taken, tables);
  let country = placeAfter(tokens, head, tables);
  for (let at = from; at < head && country === undefined; at++) {
    country =
      matchLongest(tokens, at, head, tables.demonyms)?.row.country ??
      matchLongest(tokens, at, head, tables.places)?.row.name;
  }
  const capital = country === undefined ? undefined : tables.capitals.get(country);
  return capital === undefined || !definite ? undefined : { kind: "capital", from, to: head + 1, definite, capital };
}

function isNoun(token: ParsedToken, tables: NameTables): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || tables.roles.has(token.text.toLowerCase());
}

interface PhraseStart {
  readonly from: number;
  readonly definite: boolean;
  readonly introduces?: boolean;
  readonly possessor: boolean;
}

/** Walks back over modifiers, peoples and possessors; then over the rest of the phrase to its determiner. */
function phraseStart(
  tokens: readonly ParsedToken[],
  head: number,
  taken: (token: number) => { readonly from: number } | undefined,
  tables: NameTables,
): PhraseStart {
  let from = head;
  let people = false;
  while (from > 0 && head - from < REACH) {
    const token = tokens[from - 1]!; // from > 0
    const lower = token.text.toLowerCase();
    if (tables.grammar.possessive.has(token.text)) {
      const owner = ownerStart(tokens, from - 2, tables);
      return { from: owner ?? from, definite: owner !== undefined, possessor: owner !== undefined };
    }
    const demonym =
      tables.demonyms.has(lower) && (!tables.notNames.has(lower) || tables.grammar.mustBeWritten.has(token.text));
    if (!demonym && !belongsToPhrase(tokens, from - 1, tables)) break;
    if (demonym) people = true;
    from = Math.min(from - 1, taken(from - 1)?.from ?? from);
  }
  const { grammar } = tables;
  const start = findDeterminer(tokens, from, tables);
  const determiner = start === undefined ? undefined : tokens[start]!.text.toLowerCase(); // a place of the list
  const isOther = start !== undefined && holdsOther(tokens, start, head, tables);
  const definite = determiner === undefined ? people : grammar.definite.has(determiner) && !isOther;
  const introduces = isOther || (determiner !== undefined && grammar.introducing.has(determiner));
  return { from, definite, introduces, possessor: false };
}

/** A noun, a name or a known modifier; no half of a compound ("high-level"). */
function belongsToPhrase(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const token = tokens[at]!; // within the sentence
  const before = tokens[at - 1];
  const lower = token.text.toLowerCase();
  if (isHyphen(token.text) || (before && isHyphen(before.text))) return false;
  if (tables.roleModifiers.has(lower) || tables.grammar.compass.has(lower)) return true;
  if (tables.notNames.has(lower) || endsTime(tokens, at, tables)) return false;
  if (isCapital(tokens[at + 1]!.text) && !isCapital(token.text)) return false; // the head's side is in the sentence
  return token.upos === "NOUN" || token.upos === "PROPN" || (isCapital(token.text) && at > 0);
}

/** "Last week" before "miners", "Tuesday afternoon"; "the night guards" are guards of the night. */
function endsTime(tokens: readonly ParsedToken[], at: number, { grammar, notNames }: NameTables): boolean {
  const before = tokens[at - 1]?.text.toLowerCase();
  if (before === undefined || !grammar.timeUnits.has(tokens[at]!.text.toLowerCase())) return false; // `at` is in the sentence
  return notNames.has(before) && !grammar.article.has(before);
}

/** Whether a word between a determiner and its noun sets the one apart from another: "second", "other". */
function holdsOther(tokens: readonly ParsedToken[], start: number, end: number, { grammar }: NameTables): boolean {
  for (let at = start; at < end; at++) if (grammar.contrasting.has(tokens[at]!.text.toLowerCase())) return true; // at < end
  return false;
}

/** Where the determiner of a phrase stands, over the adjectives between; undefined where it has none. */
function findDeterminer(tokens: readonly ParsedToken[], from: number, tables: NameTables): number | undefined {
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    const token = tokens[at]!; // at ≥ 0
    const lower = token.text.toLowerCase();
    if (tables.determiners.has(lower) || tables.grammar.quantifiers.has(lower) || token.upos === "NUM") return at;
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "ADV" && !isHyphen(token.text))
      return undefined;
  }
  return undefined;
}

/** "Russia" in "Russia's defence minister"; only places own offices. */
function ownerStart(tokens: readonly ParsedToken[], last: number, tables: NameTables): number | undefined {
  for (let from = Math.max(0, last - 3); from <= last; from++) {
    if (matchLongest(tokens, from, last + 1, tables.places)?.to === last + 1) return from;
  }
  return undefined;
}

/** "leader of North Korea" */
function placeAfter(tokens: readonly ParsedToken[], head: number, tables: NameTables): string | undefined {
  if (!tables.grammar.of.has(tokens[head + 1]?.text ?? "")) return undefined;
  const from = tables.grammar.article.has(tokens[head + 2]?.text ?? "") ? head + 3 : head + 2;
  return matchLongest(tokens, from, tokens.length, tables.places)?.row.name;
}
