import { remember } from "./remember.ts";
import { type WordFilter, wordFilter } from "./word-filter.ts";
import { eachWord } from "./words.ts";

/** What tells languages apart. */
export interface LanguageEvidence {
  /** Of each language, by BCP 47 tag, its most frequent function words, lower case, blank between. */
  readonly functionWords: Readonly<Record<string, string>>;
  /** Scripts other than Latin: ranges of code units, and the tag that the script alone warrants. */
  readonly scripts: readonly ScriptRow[];
}

export interface ScriptRow {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** The language of a text, and the share of its words that are function words of it. */
export interface DetectedLanguage {
  /** BCP 47 tag; `und` where it cannot be told, `und-Cyrl` where only the script can. */
  readonly tag: string;
  readonly share: number;
}

/** As many characters are looked at; more does not change the answer. */
const SAMPLE = 20_000;
/** Fewer words than this are told only where several languages cannot be meant. */
const FEW_WORDS = 12;

/**
 * Tells a text's language by its function words and its script; `und` rather than guessed.
 * (Function words as in Grefenstette 1995; a third to a half of running text in most of Europe's languages.)
 *
 * @example detectLanguage("Le président est arrivé à Paris avec sa femme.", evidence).tag // "fr"
 */
export function detectLanguage(text: string, evidence: LanguageEvidence): DetectedLanguage {
  const end = Math.min(text.length, SAMPLE);
  const script = readScript(text, end, evidence.scripts);
  const tags = Object.keys(evidence.functionWords);
  const { owners, filter } = ownersOf(evidence);
  const hits = new Array<number>(tags.length).fill(0);
  let words = 0;
  eachWord(text, 0, end, (from, to) => {
    const first = text.charCodeAt(from);
    if (first >= 48 && first <= 57) return;
    words++;
    if (!filter.mayHold(first, text.charCodeAt(to - 1), to - from)) return;
    for (const index of owners.get(text.slice(from, to).toLowerCase()) ?? []) hits[index] = (hits[index] ?? 0) + 1;
  });
  const ranked = tags.map((tag, index) => ({ tag, hits: hits[index] ?? 0 })).sort((a, b) => b.hits - a.hits);
  const [best, second] = [ranked[0]?.hits ?? 0, ranked[1]?.hits ?? 0];
  const share = words === 0 ? 0 : best / words;
  const clear = words < FEW_WORDS ? best >= 2 && second * 2 <= best : share >= 0.1 && second * 1.2 <= best;
  if (clear && ranked[0]) return { tag: ranked[0].tag, share };
  return { tag: script ?? "und", share };
}

/** The tag of the script in which most letters stand, if that is not Latin. */
function readScript(text: string, end: number, rows: readonly ScriptRow[]): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x370) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0) letters++;
      continue;
    }
    const row = rows.find(({ from, to }) => code >= from && code <= to);
    if (!row) continue;
    letters++;
    counts.set(row.tag, (counts.get(row.tag) ?? 0) + 1);
  }
  for (const { tag } of rows) {
    if ((counts.get(tag) ?? 0) * 3 > letters) return tag;
  }
  return undefined;
}

interface Owners {
  /** Of each function word the places of its languages. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  /** Which words may be one. */
  readonly filter: WordFilter;
}

const ownersOf = remember((evidence: LanguageEvidence): Owners => {
  const owners = new Map<string, number[]>();
  Object.values(evidence.functionWords).forEach((list, index) => {
    for (const word of list.split(" ")) {
      const of = owners.get(word);
      if (of) of.push(index);
      else owners.set(word, [index]);
    }
  });
  return { owners, filter: wordFilter(owners.keys()) };
});
