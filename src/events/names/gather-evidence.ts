import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import { isCapital, isHyphen } from "./letters.ts";
import { matchLongest } from "./match-longest.ts";
import { officeEnd } from "./office-end.ts";
import type { NameCandidate } from "./read-run.ts";
import { readTitle, type Title } from "./read-title.ts";

/** What stands around a name: what is said of it, which acronym follows it, what its place in the clause shows. */
export interface Surroundings {
  readonly title?: Title;
  /** Tokens of the words that say it, `from` up to `to`. */
  readonly apposition?: { readonly from: number; readonly to: number };
  /** The acronym in brackets behind the name. */
  readonly acronym?: { readonly at: number; readonly text: string };
}

/** A word that is no more than as many tokens away belongs to an apposition. */
const REACH = 8;

/** Reads the words around a name, and adds to its evidence what they show. */
export function gatherEvidence(tokens: readonly ParsedToken[], name: NameCandidate, tables: NameTables): Surroundings {
  const after = tokens[name.to];
  const before = tokens[name.begin - 1];
  const acronym = readAcronym(tokens, name);
  const { evidence } = name;
  // "at the corner of Port Street, the passenger in the car fired": nobody is described behind a place
  const isPlace = evidence.place >= SURE_PLACE && evidence.person < evidence.place;
  const behind = after?.text === "," && !isPlace ? readApposition(tokens, name.to + 1, tables) : undefined;
  const ahead = behind || isPlace ? undefined : readLeadingApposition(tokens, name, tables);
  const apposition = behind ?? ahead;
  if (apposition) evidence.person += 3;
  if (isAge(tokens, name.to)) evidence.person += 4;
  if (before?.upos !== "ADP" && tables.grammar.who.has((after?.text === "," ? tokens[name.to + 1] : after)?.text ?? ""))
    evidence.person += 1.5;
  contextOf(tokens, name, tables);
  return {
    ...(apposition?.title && { title: apposition.title }),
    ...(apposition && { apposition: { from: apposition.from, to: apposition.to } }),
    ...(acronym && { acronym }),
  };
}

/** What a known place or the last word of a place's name is worth. */
const SURE_PLACE = 4;

interface Apposition {
  readonly title: Title | undefined;
  readonly from: number;
  readonly to: number;
}

/** ", Russian Defense Minister," ", a North Korea expert at": up to a role that no name follows. */
function readApposition(tokens: readonly ParsedToken[], start: number, tables: NameTables): Apposition | undefined {
  let from = start;
  const determiner = tokens[from]?.text.toLowerCase() ?? "";
  const bare = !tables.grammar.apposing.has(determiner);
  if (!bare) from++;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!; // at < length
    const lower = token.text.toLowerCase();
    if (tables.roles.has(lower) && token.upos !== "VERB") {
      const next = tokens[at + 1];
      if (next && tables.roles.has(next.text.toLowerCase())) continue;
      if (next && (tables.grammar.possessive.has(next.text) || isHyphen(next.text))) continue;
      const behind = tokens[officeEnd(tokens, at, tables)];
      if (behind && (behind.upos === "VERB" || behind.upos === "AUX")) return undefined; // a subject of its own
      if (next && isCapital(next.text) && next.text !== ",") return undefined;
      if (bare && at === from && next && !tables.grammar.endsApposition.has(next.text)) return undefined;
      return { title: titleOf(tokens, from, at + 1, tables), from, to: at + 1 };
    }
    if (
      token.upos === "VERB" ||
      token.upos === "AUX" ||
      token.upos === "PRON" ||
      tables.grammar.stopsApposition.has(lower)
    )
      return undefined;
  }
  return undefined;
}

/** "the president of the University of …, Yang Moo-jin,": a definite noun phrase before the comma. */
function readLeadingApposition(
  tokens: readonly ParsedToken[],
  name: NameCandidate,
  tables: NameTables,
): Apposition | undefined {
  const comma = tokens[name.begin - 1];
  const closing = tokens[name.to]?.text;
  if (comma?.text !== "," || (closing !== "," && closing !== "." && closing !== undefined)) return undefined;
  let start: number | undefined;
  for (let at = name.begin - 2; at >= 0 && name.begin - at < 18; at--) {
    const token = tokens[at]!; // at ≥ 0
    const lower = token.text.toLowerCase();
    if (
      token.upos === "VERB" ||
      token.upos === "AUX" ||
      lower === "," ||
      lower === ";" ||
      tables.grammar.and.has(lower)
    )
      break;
    if (tables.grammar.leading.has(lower)) start = at;
  }
  if (start === undefined) return undefined;
  for (let at = start + 1; at < Math.min(name.begin - 1, start + 6); at++) {
    const token = tokens[at]!; // at < begin
    if (tables.grammar.stopsApposition.has(token.text)) return undefined;
    const next = tokens[at + 1]!; // at most the comma
    if (
      !tables.roles.has(token.text.toLowerCase()) ||
      tables.roles.has(next.text.toLowerCase()) ||
      isCapital(next.text)
    )
      continue;
    return { title: titleOf(tokens, start + 1, at + 1, tables), from: start + 1, to: at + 1 };
  }
  return undefined;
}

/** A title with what follows it: "president of the University of …" is nobody's head of state. */
function titleOf(tokens: readonly ParsedToken[], from: number, to: number, tables: NameTables): Title | undefined {
  const title = readTitle(tokens, from, officeEnd(tokens, to - 1, tables), tables);
  if (!title || title.of !== undefined) return title;
  const joint = tokens[to]?.text;
  if (!tables.grammar.held.has(joint ?? "")) return title;
  const start = tables.grammar.article.has(tokens[to + 1]?.text ?? "") ? to + 2 : to + 1;
  const place = matchLongest(tokens, start, tokens.length, tables.places);
  if (place) return { ...title, of: place.row.name };
  const first = tokens[start];
  return first && isCapital(first.text) ? { ...title, of: first.text } : title;
}

/** "International Atomic Energy Agency (IAEA)" */
function readAcronym(tokens: readonly ParsedToken[], name: NameCandidate): Surroundings["acronym"] {
  const [open, inside, close] = [tokens[name.to], tokens[name.to + 1], tokens[name.to + 2]];
  if (open?.text !== "(" || close?.text !== ")" || !inside) return undefined;
  const { text } = inside;
  if (text.length < 2 || text.length > 10 || text.slice(1) === text.slice(1).toLowerCase()) return undefined;
  if (!abbreviates(text, tokens, name)) return undefined;
  return { at: name.to + 1, text };
}

/** Whether an acronym's letters stand in the name in that order, the first at the head of a word. */
function abbreviates(acronym: string, tokens: readonly ParsedToken[], name: NameCandidate): boolean {
  let at = 0;
  for (let index = name.from; index < name.to; index++) {
    const word = tokens[index]!.text.toLowerCase(); // index within the name
    for (let letter = 0; letter < word.length; letter++) {
      if (at === 0 && letter > 0) break;
      if (word[letter] === acronym[at]?.toLowerCase()) at++;
    }
  }
  return at === acronym.length;
}

/** ", 45," and "(45)" */
function isAge(tokens: readonly ParsedToken[], at: number): boolean {
  const [open, number, close] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  if (
    number === undefined ||
    number.length > 3 ||
    Number.isNaN(Number(number)) ||
    Number(number) < 1 ||
    Number(number) > 120
  )
    return false;
  return (
    (open === "," && (close === "," || close === "." || close === ";")) ||
    (open === "(" && close === ")" && number.length < 3)
  );
}

/** "In X", X alone: enough for a place where nothing else speaks. */
const INSIDE = 1.6;

/** What prepositions, verbs and possessives around a name say of it: less than its own shape. */
function contextOf(tokens: readonly ParsedToken[], name: NameCandidate, tables: NameTables): void {
  const { evidence } = name;
  const before = tokens[name.begin - 1];
  const after = tokens[name.to];
  const preposition = before?.text.toLowerCase() ?? "";
  if (name.begin === name.from) {
    const heads = after?.upos !== "NOUN" && !tables.grammar.possessive.has(after?.text ?? "");
    if (tables.grammar.inside.has(preposition) && heads) evidence.place += INSIDE;
    else if (tables.placePrepositions.has(preposition) && before?.upos !== "PART") evidence.place += 0.4;
    if (tables.grammar.article.has(preposition) && !tables.grammar.possessive.has(after?.text ?? ""))
      evidence.person -= 1.5;
  }
  const noun = after?.upos === "NOUN" ? after.text.toLowerCase() : "";
  const ahead = before?.upos === "NOUN" ? preposition : "";
  if (tables.vesselNouns.has(ahead)) evidence.vehicle += 3;
  else if (tables.organisationNouns.has(ahead)) evidence.organisation += 2.5;
  if (tables.organisationNouns.has(noun)) evidence.organisation += 1.5;
  else if (tables.placeHeads.has(noun)) evidence.place += 1.5;
  if (tables.grammar.of.has(preposition) && tables.placeHeads.has(tokens[name.begin - 2]?.text.toLowerCase() ?? ""))
    evidence.place += 3;
  const verb = governingVerb(tokens, name);
  if (verb && tables.sayings.has(verb.lemma.toLowerCase())) {
    evidence.person += 1;
    evidence.organisation += 0.8;
    evidence.place -= 0.5;
  } else if (verb && verb.upos === "VERB") {
    evidence.person += 0.5;
    evidence.organisation += 0.5;
  }
  if (before && before.relation !== "case" && tables.sayings.has(before.lemma) && before.upos === "VERB")
    evidence.organisation += 0.8;
}

/** The verb of which the name is the subject. */
function governingVerb(tokens: readonly ParsedToken[], name: NameCandidate): ParsedToken | undefined {
  for (let at = name.begin; at < name.to; at++) {
    const token = tokens[at]!; // at within the name
    if (token.relation.startsWith("nsubj") && token.head !== undefined) return tokens[token.head];
  }
  return undefined;
}
