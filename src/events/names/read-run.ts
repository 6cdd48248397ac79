import type { Gender, NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import type { Run } from "./find-runs.ts";
import { isCapital, isHyphen } from "./letters.ts";
import { matchLongest } from "./match-longest.ts";
import { officeEnd } from "./office-end.ts";
import { readTitle, type Title } from "./read-title.ts";

/** How much speaks for each kind: shape and context add points, the kind with clearly most is taken. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  group: number;
  vehicle: number;
  /** A law, an event, a thing: none of the kinds. */
  thing: number;
}

/** A name as it stands in one place. */
export interface NameCandidate {
  readonly sentence: number;
  /** The tokens of the name itself. */
  readonly from: number;
  readonly to: number;
  /** Where the title before the name begins; `from` where there is none. */
  readonly begin: number;
  readonly title?: Title;
  /** A word for the kind of company stands before it. */
  readonly hasKind?: true;
  readonly gender?: Gender;
  readonly evidence: Evidence;
  /** The full name where a table knows it: "UN" is "United Nations". */
  readonly known?: string;
}

export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0, group: 0, vehicle: 0, thing: 0 };
}

/**
 * Takes a capitalised run apart: titles before names, peoples before anything, places and organisations that stand
 * before an office. "Russian Defence Minister Sergei Shoigu" is one name with a title, "Pentagon spokesman" none.
 */
export function readRun(
  tokens: readonly ParsedToken[],
  run: Run,
  sentence: number,
  tables: NameTables,
): readonly NameCandidate[] {
  if (opensWithKind(tokens, run, tables)) return readCompany(tokens, run, sentence, tables);
  const apart = splitKnown(tokens, run, tables);
  if (apart) return apart.flatMap((piece) => readRun(tokens, piece, sentence, tables));
  const found: NameCandidate[] = [];
  const name = nameStart(tokens, run, tables);
  if (name > run.from) {
    readLead(tokens, { from: run.from, to: Math.min(name, run.to) }, sentence, tables, found);
    if (name >= run.to) return found;
  }
  const honorific = tables.honorifics.get(tokens[name]!.text.toLowerCase()); // name < run.to
  const from = honorific === undefined ? name : skipStop(tokens, name + 1, run.to);
  if (from >= run.to) return found;
  const begin = titleStart(tokens, run.from, tables);
  const own = { from, to: run.to };
  const bare = name === run.from && knownName(tokens, own, tables) !== undefined;
  const titled = begin < name && !bare;
  const title = titled ? readTitle(tokens, begin, name, tables) : undefined;
  const whole = { from: keepsTitle(tokens, from, run, tables) ? from - 1 : from, to: run.to };
  const evidence = shapeEvidence(tokens, whole, tables);
  if (title) evidence.person += 5;
  if (honorific !== undefined) evidence.person += 5;
  const known = knownName(tokens, whole, tables);
  const gender = honorific !== undefined && honorific !== "unknown" ? honorific : title?.gender;
  found.push({
    sentence,
    ...whole,
    begin: Math.min(title ? begin : from, whole.from),
    evidence,
    ...(title && { title }),
    ...(gender && gender !== "unknown" && { gender }),
    ...(known !== undefined && !title && honorific === undefined && { known }),
  });
  return found;
}

/** The name behind a word for its kind, which belongs to the mention as a title does. */
function readCompany(
  tokens: readonly ParsedToken[],
  run: Run,
  sentence: number,
  tables: NameTables,
): readonly NameCandidate[] {
  const [name, ...others] = readRun(tokens, { ...run, from: run.from + 1 }, sentence, tables);
  if (name === undefined) return [];
  const evidence = { ...name.evidence, organisation: name.evidence.organisation + 5 };
  return [{ ...name, begin: run.from, evidence, hasKind: true }, ...others];
}

/** "Chipmaker Lorvex said": the first word of a sentence tells what kind of company the name behind it is. */
function opensWithKind(tokens: readonly ParsedToken[], { from, to }: Run, tables: NameTables): boolean {
  const first = tokens[from]!.text.toLowerCase(); // a run is not empty
  const last = tokens[to - 1]!.text.toLowerCase();
  const isFirst = from === 0 || (from === 1 && tokens[0]?.upos === "PUNCT");
  const isWhole = tables.organisationHeads.has(last) || tables.organisationSuffixes.has(last);
  return isFirst && to - from > 1 && tables.genericOrganisations.has(first) && !isWhole;
}

/** Two names that a lost sign or a list has run together: "Egypt Egyptians", "Tunisia Twitter". */
function splitKnown(tokens: readonly ParsedToken[], { from, to }: Run, tables: NameTables): readonly Run[] | undefined {
  if (to - from < 2 || wholeIsKnown(tokens, from, to, tables)) return undefined;
  const first = knownEnd(tokens, from, to, tables);
  if (first === undefined || first === to) return undefined;
  if (tables.organisationHeads.has(tokens[to - 1]!.text.toLowerCase())) return undefined; // to > from
  const rest = knownEnd(tokens, first, to, tables) ?? matchPeople(tokens, first, to, tables);
  return rest === to
    ? [
        { from, to: first },
        { from: first, to },
      ]
    : undefined;
}

function knownEnd(tokens: readonly ParsedToken[], from: number, to: number, tables: NameTables): number | undefined {
  const place = matchLongest(tokens, from, to, tables.places);
  const organisation = matchLongest(tokens, from, to, tables.organisations);
  return place || organisation ? Math.max(place?.to ?? 0, organisation?.to ?? 0) : undefined;
}

function matchPeople(tokens: readonly ParsedToken[], from: number, to: number, tables: NameTables): number | undefined {
  const demonym = matchLongest(tokens, from, to, tables.demonyms);
  return demonym?.row.people ? demonym.to : undefined;
}

/** Where the name itself begins: behind peoples and titles. `run.to` where nothing but those is there. */
function nameStart(tokens: readonly ParsedToken[], run: Run, tables: NameTables): number {
  const { from, to } = run;
  if (wholeIsKnown(tokens, from, to, tables)) return from;
  const last = tokens[to - 1]!.text.toLowerCase(); // a run is not empty
  let role: number | undefined;
  let office = from;
  for (let at = from; at < to; at++) {
    const lower = tokens[at]!.text.toLowerCase(); // at < to
    if (isJoint(lower, tables)) {
      if (role === undefined) break;
      const end = officeEnd(tokens, role, tables);
      if (end <= at) break;
      office = Math.min(end, to);
      at = office - 1;
      continue;
    }
    if (at > from && tables.given.has(lower) && !tables.roles.has(lower)) break;
    if (tables.roles.has(lower)) [role, office] = [at, at + 1];
  }
  if (role !== undefined && office === to) return tables.placeOpeners.has(tokens[from]!.text.toLowerCase()) ? from : to; // a run is not empty
  const given = to - from > 1 && tables.given.has(tokens[from]!.text.toLowerCase()); // a run is not empty
  const demonym = given ? undefined : matchLongest(tokens, from, to, tables.demonyms);
  const ends = headOf(last, tables);
  if (role !== undefined) {
    const after = skipStop(tokens, office, to);
    const next = tokens[after]?.text.toLowerCase() ?? "";
    const person = tables.given.has(next) || tables.familyFirst.has(next) || tables.honorifics.has(next);
    if (after < to && (person || ends === undefined)) return after;
    if (demonym === undefined) return from;
  }
  if (demonym === undefined) return from;
  if (demonym.to === to) return to;
  if (demonym.row.people || ends === undefined) return skipHyphen(tokens, demonym.to, to);
  return from;
}

function isJoint(lower: string, { grammar }: NameTables): boolean {
  return grammar.of.has(lower) || grammar.and.has(lower) || grammar.purpose.has(lower);
}

/** Organisations, places and peoples in what stands before a name: "Apple" in "Apple CEO Steve Jobs". */
function readLead(
  tokens: readonly ParsedToken[],
  lead: Run,
  sentence: number,
  tables: NameTables,
  found: NameCandidate[],
): void {
  for (let at = lead.from; at < lead.to; ) {
    const to = pieceEnd(tokens, at, lead.to, tables);
    if (to === undefined) {
      at++;
      continue;
    }
    const piece = { from: at, to };
    const evidence = shapeEvidence(tokens, piece, tables);
    const known = knownName(tokens, piece, tables);
    found.push({ sentence, ...piece, begin: at, evidence, ...(known !== undefined && { known }) });
    at = to;
  }
}

function pieceEnd(tokens: readonly ParsedToken[], at: number, limit: number, tables: NameTables): number | undefined {
  const demonym = matchLongest(tokens, at, limit, tables.demonyms);
  const place = matchLongest(tokens, at, limit, tables.places);
  const organisation = matchLongest(tokens, at, limit, tables.organisations);
  const longest = Math.max(place?.to ?? 0, organisation?.to ?? 0);
  if (demonym && demonym.to >= longest) return demonym.row.people ? demonym.to : undefined;
  if (longest > 0) return longest;
  const lower = tokens[at]!.text.toLowerCase(); // at < limit
  const plain =
    tables.roles.has(lower) ||
    tables.roleModifiers.has(lower) ||
    tables.notNames.has(lower) ||
    tables.organisationHeads.has(lower);
  return plain || !isCapital(tokens[at]!.text) ? undefined : at + 1; // at < limit
}

/** "Pope Francis", "King Abdullah": a title that is part of a name of one word. */
function keepsTitle(tokens: readonly ParsedToken[], from: number, run: Run, tables: NameTables): boolean {
  if (from === run.from || run.to - from > 2) return false;
  if (run.to - from === 2 && !tables.generations.has(tokens[run.to - 1]!.text.toLowerCase())) return false; // from < run.to
  return tables.grammar.keptWithName.has(tokens[from - 1]!.text.toLowerCase()); // from > run.from
}

/** Walks back over the lower-case title before a run: "Kremlin spokesman", "then-U.S. President", "foreign minister". */
function titleStart(tokens: readonly ParsedToken[], from: number, tables: NameTables): number {
  let at = from;
  let role = tables.roles.has(tokens[from]!.text.toLowerCase()); // callers stay inside
  while (at > 0 && from - at < 8) {
    const token = tokens[at - 1]!; // at > 0
    const lower = token.text.toLowerCase();
    if (isCapital(token.text)) {
      if (!role || isSentenceWord(lower, tables)) break;
    } else if (tables.roles.has(lower)) {
      if (token.upos === "VERB" || token.upos === "ADJ" || lower.endsWith("s")) break;
      role = true;
    } else if (isHyphen(token.text) || (tables.grammar.possessive.has(token.text) && role && at > 1)) {
      if (!role) break;
    } else if (!(role && tables.roleModifiers.has(lower))) break;
    at--;
  }
  while (at < from && (isHyphen(tokens[at]!.text) || tables.grammar.possessive.has(tokens[at]!.text))) at++; // at < from
  return at;
}

function isSentenceWord(lower: string, tables: NameTables): boolean {
  return tables.notNames.has(lower);
}

/** What the words themselves show. */
export function shapeEvidence(tokens: readonly ParsedToken[], span: Run, tables: NameTables): Evidence {
  const evidence = noEvidence();
  const { from, to } = span;
  const first = tokens[from]!.text.toLowerCase(); // a span is not empty
  const second = tokens[from + 1]?.text ?? "";
  const lastText = tokens[to - 1]!.text; // a span is not empty
  const last = lastText.toLowerCase();
  const words = countWords(tokens, span);
  const place = matchLongest(tokens, from, to, tables.places);
  const organisation = matchLongest(tokens, from, to, tables.organisations);
  const demonym = matchLongest(tokens, from, to, tables.demonyms);
  if (organisation?.to === to) evidence.organisation += 4;
  if (place?.to === to) evidence.place += 4;
  if (demonym?.to === to && demonym.row.people) evidence.group += 5;
  if (words > 1 && !wholeIsKnown(tokens, from, to, tables)) {
    if (tables.given.has(first) && !tables.grammar.of.has(second)) evidence.person += 3;
    if (tables.familyFirst.has(first) && words <= 3 && place === undefined) evidence.person += 2.5;
    if (hasInitial(tokens, span)) evidence.person += 3;
    if (tables.generations.has(last)) evidence.person += 3;
    const head = headOf(last, tables) ?? ofHead(tokens, span, tables);
    if (head) evidence[head] += 4;
    if (tables.placeOpeners.has(first)) evidence.place += 2;
    if (tables.grammar.compass.has(first) && matchLongest(tokens, from + 1, to, tables.places)?.to === to)
      evidence.place += 3;
    if (hasParticle(tokens, span, tables)) evidence.person += 1.5;
    if (tables.vessels.has(first)) evidence.vehicle += 6;
    if (!head && areProper(tokens, span) && place === undefined && words <= 3 && organisation === undefined)
      evidence.person += 1;
  } else if (tables.given.has(first)) evidence.person += 1.5;
  if (holdsAmpersand(tokens, span)) evidence.organisation += 5;
  if (tables.organisationSuffixes.has(last) && words > 1) evidence.organisation += 5;
  if (words === 1 && isAcronym(lastText) && place === undefined) evidence.organisation += 1;
  return evidence;
}

type Head = "organisation" | "place" | "thing";

/** What a name's last word makes of it. */
function headOf(last: string, tables: NameTables): Head | undefined {
  if (tables.thingHeads.has(last)) return "thing";
  if (tables.organisationHeads.has(last)) return "organisation";
  return tables.placeHeads.has(last) ? "place" : undefined;
}

/** Every word as people's names are written: one capital, then small letters; "MacBook" and "OS" are not. */
function areProper(tokens: readonly ParsedToken[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!; // at < to
    if (!isCapital(text)) continue;
    const rest = text.slice(text.startsWith("Mc") ? 3 : text[1] === "'" || text[1] === "’" ? 3 : 1);
    if (rest === "" || rest !== rest.toLowerCase()) return false;
  }
  return true;
}

/** "Department of Munitions Industry", "Committee to Protect Peace": the word before "of" or "to" makes the name. */
function ofHead(tokens: readonly ParsedToken[], { from, to }: Run, tables: NameTables): Head | undefined {
  const { of, purpose, infinitive } = tables.grammar;
  for (let at = from + 1; at < to - 1; at++) {
    const { text } = tokens[at]!; // at within the span
    if (of.has(text) || purpose.has(text) || infinitive.has(text))
      return headOf(tokens[at - 1]!.text.toLowerCase(), tables); // at within the span
  }
  return undefined;
}

function holdsAmpersand(tokens: readonly ParsedToken[], { from, to }: Run): boolean {
  for (let at = from + 1; at < to - 1; at++) if (tokens[at]!.text === "&") return true; // at < to
  return false;
}

function hasInitial(tokens: readonly ParsedToken[], { from, to }: Run): boolean {
  for (let at = from; at < to - 1; at++) {
    const { text } = tokens[at]!; // at < to
    if (!isCapital(text)) continue;
    if (text.length === 2 && text[1] === ".") return true;
    if (text.length === 1 && tokens[at + 1]!.text === ".") return true; // at + 1 < to
  }
  return false;
}

function hasParticle(tokens: readonly ParsedToken[], { from, to }: Run, tables: NameTables): boolean {
  for (let at = from + 1; at < to - 1; at++) if (tables.particles.has(tokens[at]!.text)) return true; // at < to
  return false;
}

export function countWords(tokens: readonly ParsedToken[], { from, to }: Run): number {
  let words = 0;
  for (let at = from; at < to; at++) if (!isHyphen(tokens[at]!.text) && tokens[at]!.text !== ".") words++; // at < to
  return words;
}

export function isAcronym(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 7 &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !text.includes("'")
  );
}

function wholeIsKnown(tokens: readonly ParsedToken[], from: number, to: number, tables: NameTables): boolean {
  return (
    matchLongest(tokens, from, to, tables.organisations)?.to === to ||
    matchLongest(tokens, from, to, tables.places)?.to === to
  );
}

function knownName(tokens: readonly ParsedToken[], { from, to }: Run, tables: NameTables): string | undefined {
  const organisation = matchLongest(tokens, from, to, tables.organisations);
  if (organisation?.to === to) return organisation.row;
  const place = matchLongest(tokens, from, to, tables.places);
  return place?.to === to ? place.row.name : undefined;
}

function skipStop(tokens: readonly ParsedToken[], at: number, to: number): number {
  return at < to && tokens[at]!.text === "." ? at + 1 : at; // at < to
}

function skipHyphen(tokens: readonly ParsedToken[], at: number, to: number): number {
  return at < to && isHyphen(tokens[at]!.text) ? at + 1 : at; // at < to
}
