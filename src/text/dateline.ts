import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { isWordCode } from "./words.ts";

/** What stands before the first sentence of wire copy: where, when and by which agency it was filed. */
export interface Dateline extends Span {
  /** The town, `JERUSALEM`, and what follows it, `Afghanistan`. */
  readonly place?: Span;
  /** Month and day as printed, `June 12`. */
  readonly date?: Span;
  /** Full name of the agency. */
  readonly agency?: string;
}

/** A dateline is sought within as many characters. */
const REACH = 120;
/** A place longer than this is a sentence. */
const PLACE_WORDS = 6;

/**
 * Reads the dateline at the start of a paragraph: `[PLACE][, date][(AGENCY)][dash]`. A place needs capitals and a dash,
 * or an agency in brackets; "(CNN)" alone is one, "London - a city" is none. `end` is where the first sentence begins.
 *
 * @example readDateline("PARIS, 12 June (Reuters) – The vote", { start: 0, end: 35 }, copy)?.agency // "Reuters"
 */
export function readDateline(text: string, block: Span, copy: CopyTables): Dateline | undefined {
  const limit = Math.min(block.end, block.start + REACH);
  let at = skipBlanks(text, block.start, limit);
  const parts: Part[] = [];
  while (at < limit) {
    const opening = text.charCodeAt(at);
    if (opening === 40 || opening === 47) break;
    const dash = readDash(text, at, block.start);
    if (dash !== undefined) break;
    const part = readPart(text, at, limit, copy);
    if (!part) break;
    parts.push(part);
    at = skipBlanks(text, part.end, limit);
    const sign = text[at];
    if (sign === "," || sign === ";") at = skipBlanks(text, at + 1, limit);
    else if (sign === "." && parts.length > 0) at = skipBlanks(text, at + 1, limit);
  }
  const agency = readAgency(text, at, limit, copy);
  const afterAgency = skipBlanks(text, agency?.end ?? at, limit);
  const dash = readDash(text, afterAgency, block.start);
  const end = skipBlanks(text, dash ?? afterAgency, block.end);
  if (end >= block.end) return undefined;
  const places = parts.filter((part) => part.kind === "place");
  const dates = parts.filter((part) => part.kind === "date");
  if (!isDateline(text, places, agency, dash !== undefined, copy)) return undefined;
  if (dates.length > 0 && places.length === 0 && !agency) return undefined;
  if (!agency && text[afterAgency] === ":" && isSpeaker(text, parts, afterAgency)) return undefined;
  return {
    start: block.start,
    end,
    ...(places.length > 0 && { place: coverOf(places) }),
    ...(dates.length > 0 && { date: coverOf(dates) }),
    ...(agency && { agency: agency.name }),
  };
}

/** "Conn.", "Calif.": a longer word before a stop ends a sentence. */
const ABBREVIATED = 5;
/** How far into a paragraph a headline or caption may stand before its dateline. */
const GLUED = 600;

/**
 * The dateline inside a paragraph, to whose place a headline, a byline or a caption is glued: "Two held after raid LUND,
 * Varda (AP) — The police …". It needs a place in capitals or with a comma, an agency and a dash.
 */
export function findInnerDateline(text: string, block: Span, copy: CopyTables): Dateline | undefined {
  const limit = Math.min(block.end, block.start + GLUED);
  for (let open = text.indexOf("(", block.start); open >= 0 && open < limit; open = text.indexOf("(", open + 1)) {
    const agency = readAgency(text, open, Math.min(block.end, open + REACH), copy);
    if (!agency) continue;
    if (readDash(text, skipBlanks(text, agency.end, block.end), block.start) === undefined) continue;
    const start = startOfPlace(text, open, block.start, copy);
    const dateline = start === undefined ? undefined : readDateline(text, { start, end: block.end }, copy);
    if (dateline !== undefined && dateline.end > open) return dateline;
  }
  return undefined;
}

/** Where the place before an agency begins: at its capitals, or with the words that are glued to no others. */
function startOfPlace(text: string, agency: number, from: number, copy: CopyTables): number | undefined {
  const words: Part[] = [];
  let at = agency;
  while (words.length < 2 * PLACE_WORDS) {
    while (at > from && " \u00a0,.".includes(text[at - 1]!)) at--; // within the text
    let start = at;
    while (start > from && (isWordCode(text.charCodeAt(start - 1)) || text[start - 1] === "-")) start--;
    const kind = start < at ? kindOf(text.slice(start, at), copy) : undefined;
    const isClosed = text[at] === "." && at - start > ABBREVIATED;
    if (kind === undefined || isClosed) break;
    words.unshift({ start, end: at, kind });
    at = start;
  }
  const places = words.filter(({ kind }) => kind === "place");
  const isCapitals = ({ start, end }: Span) =>
    end - start > 2 && text.slice(start, end) === text.slice(start, end).toUpperCase();
  const first = places.find(isCapitals) ?? beforeComma(text, places);
  return first?.start;
}

/** "change Cairo, Egypt", "solidarity Abu Dhabi, United Arab Emirates": a town of a word or two, and where it lies. */
function beforeComma(text: string, places: readonly Span[]): Span | undefined {
  const comma = places.findIndex(({ end }) => text[end] === ",");
  return comma < 0 ? undefined : places[Math.max(0, comma - 1)];
}

interface Part extends Span {
  readonly kind: "place" | "date";
}

interface SignedAgency {
  readonly name: string;
  readonly known: boolean;
  readonly end: number;
}

function isDateline(
  text: string,
  places: readonly Span[],
  agency: SignedAgency | undefined,
  dashed: boolean,
  copy: CopyTables,
): boolean {
  const first = places[0];
  if (!first) return agency?.known === true;
  const place = text.slice(first.start, first.end);
  if (copy.notPlaces.has(place.toLowerCase().split(" ")[0] ?? "")) return false;
  if (agency?.known) return true;
  const capitals = place.length >= 3 && place === place.toUpperCase() && place !== place.toLowerCase();
  return dashed && (capitals || agency !== undefined);
}

/** "HOST:" names who speaks and not where: so does a name with its office, and one that comes again. */
function isSpeaker(text: string, parts: readonly Span[], colon: number): boolean {
  const first = parts[0];
  if (!first || parts.length > 1) return true;
  const label = text.slice(first.start, colon + 1);
  return label.split(" ").length > 2 || text.indexOf(label, colon) >= 0;
}

function coverOf(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans[spans.length - 1]!.end }; // called with at least one
}

/** Capitalised words (a place), or words and numbers of a date. */
function readPart(text: string, start: number, limit: number, copy: CopyTables): Part | undefined {
  let at = start;
  let end = start;
  let words = 0;
  let kind: Part["kind"] | undefined;
  while (at < limit && words < PLACE_WORDS) {
    const to = wordEnd(text, at, limit);
    if (to === at) break;
    const word = text.slice(at, to);
    const is = kindOf(word, copy);
    if (!is || (kind && is !== kind)) break;
    kind = is;
    words++;
    end = to;
    at = to;
    if (text[at] === "." && (to - start < 4 || kind === "date") && text.charCodeAt(at + 1) !== 10) at = end = at + 1;
    if (text[at] === " " || text[at] === "\u00a0") at++;
    else break;
  }
  return kind && { kind, start, end };
}

function kindOf(word: string, copy: CopyTables): Part["kind"] | undefined {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.length <= 4 ? "date" : undefined;
  const lower = word.toLowerCase();
  if (word === lower) return copy.placeParticles.has(lower) ? "place" : undefined;
  return copy.calendarNames.has(lower) ? "date" : "place";
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const inner = at > start && (code === 39 || code === 45 || code === 0x2019 || isInitialStop(text, at));
    if (!isWordCode(code) && !(inner && isWordCode(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

/** The stop inside "D.C" and "U.N". */
function isInitialStop(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && !isWordCode(text.charCodeAt(at - 2));
}

/** `(Reuters)`, `(AP)`, `/TASS/`, `INTERFAX`; an unknown name in brackets counts only with a dash. */
function readAgency(text: string, at: number, limit: number, copy: CopyTables): SignedAgency | undefined {
  const closing = text[at] === "(" ? ")" : text[at] === "/" ? "/" : undefined;
  if (!closing) return undefined;
  let end = at + 1;
  while (end < limit && text[end] !== closing && text[end] !== "\n") end++;
  if (text[end] !== closing || end - at > 40) return undefined;
  const inside = text.slice(at + 1, end).trim();
  const name = findAgency(inside, copy);
  if (!name && inside !== inside.toUpperCase() && closing === "/") return undefined;
  const stop = text[end + 1] === "." ? 1 : 0;
  return { name: name ?? inside, known: name !== undefined, end: end + 1 + stop };
}

/** The agency of a signature, also in "AP/Reuters" and "Reuters, AFP". Short signatures count in capitals only. */
export function findAgency(signature: string, copy: CopyTables): string | undefined {
  for (const piece of [signature, ...signature.split("/").flatMap((part) => part.split(","))]) {
    const name = piece.trim();
    const key = name.toLowerCase();
    if (name.length <= 4 && name !== name.toUpperCase()) continue;
    if (Object.hasOwn(copy.agencies, key)) return copy.agencies[key];
  }
  return undefined;
}

/** The end of a dash that stands apart: `--`, `—`, `–`, `_`, ` - `, or a colon after capitals. */
function readDash(text: string, at: number, blockStart: number): number | undefined {
  if (at === blockStart) return undefined;
  const sign = text[at];
  if (sign === "_" || sign === "—" || sign === "–") return at + 1;
  if (sign === "-") {
    let end = at;
    while (text[end] === "-") end++;
    const apart =
      end - at > 1 || (isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(end))) || text[at - 1] === ")";
    return apart ? end : undefined;
  }
  if (sign === ":" && isBlank(text.charCodeAt(at + 1))) return at + 1;
  return undefined;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9;
}

function skipBlanks(text: string, at: number, limit: number): number {
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  return at;
}
