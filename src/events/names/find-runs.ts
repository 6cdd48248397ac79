import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken, Span } from "../../model/text.ts";
import { type CaseCounts, opensClause } from "./count-cases.ts";
import { isBrand, isCapital, isHyphen, isLetter } from "./letters.ts";
import { matchLongest } from "./match-longest.ts";
import { officeEnd } from "./office-end.ts";

/** Tokens `from` up to `to` of a sentence, all of one capitalised run: a name, with its title before it, or several. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The capitalised runs of a sentence. Words that open a clause count only where something else shows a name. */
export function findRuns(tokens: readonly ParsedToken[], tables: NameTables, cases: CaseCounts): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!canBegin(tokens, at, tables, cases)) {
      at++;
      continue;
    }
    const to = runEnd(tokens, at, tables, cases);
    if (to > at + 1 || mayStandAlone(tokens, at, tables, cases)) runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** One word is a name where a table knows it, or it has a capital throughout and heads no names of others. */
function mayStandAlone(tokens: readonly ParsedToken[], at: number, tables: NameTables, cases: CaseCounts): boolean {
  const { text } = tokens[at]!; // callers stay inside
  const lower = text.toLowerCase();
  if (isBrand(text)) return knownEnd(tokens, at, tables) > at; // a product or its maker, who knows
  if (knownEnd(tokens, at, tables) > at || tables.demonyms.has(lower)) return true;
  if (isCommonHead(lower, tables) || tables.placeOpeners.has(lower)) return tables.roles.has(lower);
  return !cases.lower.has(lower);
}

function canBegin(tokens: readonly ParsedToken[], at: number, tables: NameTables, cases: CaseCounts): boolean {
  const token = tokens[at]!; // callers stay inside
  const { text } = token;
  const next = tokens[at + 1];
  if (!isCapital(text)) return beginsWithParticle(tokens, at, tables);
  const lower = text.toLowerCase();
  const opens = opensClause(tokens, at);
  if (isShouted(tokens, at) && knownEnd(tokens, at, tables) === at) return false;
  if (text.length === 1 && !(next && next.text === ".") && !(next && isCapital(next.text) && touches(token, next)))
    return false;
  if (tables.notNames.has(lower) && !tables.grammar.mustBeWritten.has(text)) {
    return knownEnd(tokens, at, tables) > at + 1 || isMonthlyName(tokens, at, tables);
  }
  if (token.upos === "ADJ" && !(next && isCapital(next.text)) && knownEnd(tokens, at, tables) === at) return false;
  if (!opens) return true;
  if (
    next &&
    isCapital(next.text) &&
    !tables.notNames.has(next.text.toLowerCase()) &&
    token.upos !== "VERB" &&
    token.upos !== "ADP" &&
    token.upos !== "ADV" &&
    token.upos !== "SCONJ"
  ) {
    return !cases.lower.has(lower) || isKnown(tokens, at, tables) || token.upos === "PROPN" || cases.capital.has(text);
  }
  if (cases.capital.has(text)) return true;
  if (isKnown(tokens, at, tables) && !isCommonHead(lower, tables))
    return !(cases.lower.has(lower) && token.upos !== "PROPN");
  return token.upos === "PROPN" && !cases.lower.has(lower) && !isCommonHead(lower, tables);
}

/** Words in capitals beside others in capitals show nothing: "WARNED THEM". */
function isShouted(tokens: readonly ParsedToken[], at: number): boolean {
  if (!isLoud(tokens[at])) return false;
  return isLoud(tokens[at - 1]) || isLoud(tokens[at + 1]);
}

function isLoud(token: ParsedToken | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 2 &&
    token.text === token.text.toUpperCase() &&
    isLetter(token.text.charCodeAt(0))
  );
}

/** `al-Assad`, `bin Laden` at the start of a name. */
function beginsWithParticle(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const token = tokens[at]!; // callers stay inside
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!tables.particles.has(token.text) || !next) return false;
  if (isHyphen(next.text) && after) return isCapital(after.text) && touches(next, after);
  return tables.grammar.openingParticles.has(token.text) && isCapital(next.text);
}

/** "May Delacroix", "June Madsen": a given name that is a month, before a name and not after a preposition or a number. */
function isMonthlyName(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next || !tables.given.has(tokens[at]!.text.toLowerCase())) return false; // callers stay inside
  if (!isCapital(next.text) || next.text.length < 2 || tables.notNames.has(next.text.toLowerCase())) return false;
  return before === undefined || !DATING_TAGS.has(before.upos);
}

/** Before a month stand prepositions, numbers and adjectives ("last"). */
const DATING_TAGS = new Set(["ADP", "NUM", "ADJ", "SCONJ"]);

/** A word that heads names but is none alone: "War in Ukraine". */
function isCommonHead(lower: string, tables: NameTables): boolean {
  return (
    tables.thingHeads.has(lower) ||
    tables.organisationHeads.has(lower) ||
    tables.placeHeads.has(lower) ||
    tables.roles.has(lower) ||
    tables.roleModifiers.has(lower) ||
    tables.groups.has(lower)
  );
}

/** Where the longest name in the tables that begins here ends; `at` where none does. */
function knownEnd(tokens: readonly ParsedToken[], at: number, tables: NameTables): number {
  const place = matchLongest(tokens, at, tokens.length, tables.places);
  const organisation = matchLongest(tokens, at, tokens.length, tables.organisations);
  return Math.max(place?.to ?? at, organisation?.to ?? at);
}

function isKnown(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const lower = tokens[at]!.text.toLowerCase(); // callers stay inside
  return (
    tables.given.has(lower) ||
    tables.familyFirst.has(lower) ||
    tables.honorifics.has(lower) ||
    tables.roles.has(lower) ||
    tables.roleModifiers.has(lower) ||
    matchLongest(tokens, at, tokens.length, tables.places) !== undefined ||
    matchLongest(tokens, at, tokens.length, tables.demonyms) !== undefined ||
    matchLongest(tokens, at, tokens.length, tables.organisations) !== undefined
  );
}

/** Extends a run over capitalised words, hyphens, initials, particles, and the joints inside organisations' names. */
function runEnd(tokens: readonly ParsedToken[], from: number, tables: NameTables, cases: CaseCounts): number {
  let at = from + 1;
  if (!isCapital(tokens[from]!.text)) at = isHyphen(tokens[from + 1]!.text) ? from + 3 : from + 2; // a particle, with its name
  let ofs = 0;
  at = Math.max(at, knownEnd(tokens, from, tables));
  while (at < tokens.length) {
    const token = tokens[at]!; // at < length
    const before = tokens[at - 1]!; // at > from
    const next = tokens[at + 1];
    const { text } = token;
    const lower = text.toLowerCase();
    if (isCapital(text)) {
      if (at - from > 1 && before.text.endsWith(".") && tables.organisationSuffixes.has(before.text.toLowerCase()))
        break;
      if (CLAUSE_TAGS.has(token.upos) && cases.lower.has(lower)) break;
      const bears = token.upos === "PROPN" && tables.given.has(before.text.toLowerCase()); // Theresa May, Thomas More
      if (
        tables.notNames.has(lower) &&
        !bears &&
        !tables.grammar.mustBeWritten.has(text) &&
        !(ofs > 0 && !tables.grammar.article.has(lower) && tables.thingHeads.has(lower))
      )
        break;
      at = Math.max(at + 1, knownEnd(tokens, at, tables));
    } else if (text === "." && before.text.length === 1 && touches(before, token) && next && isCapital(next.text)) {
      at++;
    } else if (isHyphen(text) && next && touches(before, token) && touches(token, next)) {
      if (!joinsByHyphen(tokens, at, tables)) break;
      at += 2;
    } else if (text === "&" && next && isCapital(next.text)) {
      at += 2;
    } else if (tables.particles.has(text) && !tables.grammar.doubtfulParticles.has(text) && next) {
      const after = tokens[at + 2];
      if (isCapital(next.text) && !tables.notNames.has(next.text.toLowerCase())) at += 2;
      else if (isHyphen(next.text) && after && isCapital(after.text) && touches(next, after)) at += 3;
      else if (tables.particles.has(next.text) && after && isCapital(after.text)) at += 3;
      else break;
    } else if (tables.grammar.of.has(lower) && next && canJoinOf(tokens, from, at, tables)) {
      const skip = tables.grammar.article.has(next.text) ? 2 : 1;
      const after = tokens[at + skip];
      if (!after || !isCapital(after.text) || tables.notNames.has(after.text.toLowerCase())) break;
      ofs++;
      at += skip + 1;
    } else if (
      (tables.grammar.and.has(lower) || tables.grammar.purpose.has(lower)) &&
      ofs + (tables.grammar.purpose.has(lower) ? 1 : 0) > 0 &&
      next &&
      isCapital(next.text) &&
      joinsInside(tokens, from, at, tables)
    ) {
      at += 2;
    } else if (tables.grammar.infinitive.has(lower) && joinsDeed(tokens, at, tables)) {
      at += 3;
    } else if (
      tables.grammar.possessive.has(text) &&
      next &&
      isCapital(next.text) &&
      (tables.possessives.has(before.text.toLowerCase()) || isPluralOwner(tokens, at, tables))
    ) {
      at += 2;
    } else break;
  }
  return at;
}

/** "Seafarers' Union", "Home Owners' Loan Corp.": a plural's bare apostrophe before what ends an organisation's name. */
function isPluralOwner(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  if (tokens[at]!.text.length !== 1 || !tokens[at - 1]!.text.endsWith("s")) return false; // at > 0
  return [at + 1, at + 2].some((index) => {
    const text = tokens[index]?.text ?? "";
    const lower = text.toLowerCase();
    return isCapital(text) && (tables.organisationHeads.has(lower) || tables.organisationSuffixes.has(lower));
  });
}

/** Words of these classes begin a clause that lost its full stop: "Grand Prix Immediately after". */
const CLAUSE_TAGS = new Set(["ADV", "VERB", "AUX", "SCONJ", "CCONJ", "PRON", "DET", "ADP", "INTJ"]);

/** "Jong-un", "Leif-Eric", "Mazar-e-Sharif", but not "Russia-Ukraine", "Putin-Kim", "Moscow-backed", "Covid-19". */
function joinsByHyphen(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const left = tokens[at - 1]!.text.toLowerCase(); // between two tokens
  const right = tokens[at + 1]!.text; // between two tokens
  const lower = right.toLowerCase();
  if (!isLetter(right.charCodeAt(0)) || tables.compoundTails.has(lower)) return false;
  const before = tokens[at - 2]?.text;
  if (isCapital(right)) {
    if (tables.given.has(left) && !tables.familyFirst.has(left)) return true;
    if (left.length < 3 || right.length < 3) return true;
    const named = tables.places.has(left) || tables.demonyms.has(left) || tables.organisations.has(left);
    return (
      !named &&
      !tables.places.has(lower) &&
      !tables.demonyms.has(lower) &&
      !tables.familyFirst.has(lower) &&
      !tables.familyFirst.has(left)
    );
  }
  if (tables.particles.has(lower)) return true;
  return right.length <= 6 && before !== undefined && isCapital(before) && tables.familyFirst.has(before.toLowerCase());
}

/** "University of …", "Ministry of …", "Gulf of …": what stands before "of" heads a name. */
function canJoinOf(tokens: readonly ParsedToken[], from: number, at: number, tables: NameTables): boolean {
  const head = tokens[at - 1]!.text.toLowerCase(); // at > from
  if (tables.roles.has(head) && !tables.organisationHeads.has(head)) return officeEnd(tokens, at - 1, tables) > at;
  return (
    tables.organisationHeads.has(head) ||
    tables.placeHeads.has(head) ||
    tables.placeOpeners.has(head) ||
    tables.thingHeads.has(head) ||
    tables.grammar.houses.has(head) ||
    (at - from === 1 &&
      head.length > 2 &&
      matchLongest(tokens, from, tokens.length, tables.organisations)?.to === at + 2)
  );
}

/** "Committee to Protect Journalists": an organisation named by what it is there to do. */
function joinsDeed(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const [head, deed, object] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (head === undefined || deed === undefined || object === undefined) return false;
  return tables.organisationHeads.has(head.text.toLowerCase()) && isCapital(deed.text) && isCapital(object.text);
}

/** "Ministry of Foreign Affairs and Trade", "Center for Strategic Studies": the joint stands inside one organisation. */
function joinsInside(tokens: readonly ParsedToken[], from: number, at: number, tables: NameTables): boolean {
  const next = tokens[at + 1]!.text.toLowerCase(); // checked by the caller
  if (tables.places.has(next) || tables.organisations.has(next) || tables.notNames.has(next) || tables.given.has(next))
    return false;
  if (tables.roles.has(next) || tables.honorifics.has(next)) return false;
  const before = tokens[at - 1]!.text.toLowerCase(); // at > from
  if (tables.places.has(before)) return false; // "Bank of America and Lehman" are two
  const after = tokens[at + 2]?.text.toLowerCase() ?? "";
  if (tables.roles.has(after)) return false;
  for (let index = from; index < at; index++) {
    if (tables.organisationHeads.has(tokens[index]!.text.toLowerCase()))
      return tokens[at - 1]!.text !== tokens[at - 1]!.text.toUpperCase(); // from ≤ index < at
  }
  return false;
}

function touches(a: Span, b: Span): boolean {
  return a.end === b.start;
}
