/**
 * Names, who and where against MEANTIME and Giveme5W1H: `npx tsx scripts/evaluate/participants.ts CORPORA_DIR`.
 *
 * What counts as a hit
 * - MEANTIME, names: gold are the annotated mentions of people, organisations and places that hold a capital letter, in
 *   the annotated sentences, that begin (but for "the") and end with one, so that they are names and not descriptions. Ours are the mentions by name or alias in those sentences, of every kind but `group`.
 *   Found: an own mention whose characters lie inside a gold mention or the other way round; each gold and each own
 *   mention counts once. Kind: found, and the kind is the gold one, over all own mentions that have one of these kinds.
 * - MEANTIME, reference: gold are the pronouns of the third person annotated as people, organisations or places. Right:
 *   the entity that we give has a name mention which gold puts into the same chain.
 * - Giveme5W1H, who and where: gold are the phrases on which at least two of three coders agree. Ours are the people,
 *   organisations and groups (who), the places (where) of the headline and the first two sentences of the text. A
 *   phrase is found when a name or alias of ours is one of its words or holds it; a name of ours is right when any
 *   gold phrase, also of a single coder, holds it or is held by it.
 *
 * Baseline, in the same run: every capitalised run of words inside a sentence is a name, its kind the most frequent one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArticleEntities, findEntities } from "../../src/events/names/find-entities.ts";
import { english } from "../../src/languages/english/english.ts";
import type { ParsedToken, Sentence } from "../../src/model/text.ts";
import { readSyntax } from "../../src/syntax/read.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Meantime {
  readonly text: string;
  readonly sentences: readonly Extent[];
  readonly entities: readonly (Extent & {
    readonly text: string;
    readonly entType: string;
    readonly cluster: string;
  })[];
}

interface Phrase {
  readonly text: string;
  readonly coders: number;
}

interface FiveW {
  readonly text: string;
  readonly fiveW: { readonly who: readonly Phrase[]; readonly where: readonly Phrase[] };
}

const KINDS: Readonly<Record<string, string>> = { PER: "person", ORG: "organisation", LOC: "place" };
/** Title, date line and first five sentences carry MEANTIME's full annotation. */
const ANNOTATED = 7;
const NAME = /^(?:[Tt]he |[Aa]n? )?\p{Lu}(?:.* )?(?:\p{Lu}|[^ ]*(?<=\p{Lu}))[^ ]*$/u;
const PRONOUNS = new Set("he him his she her hers it its they them their".split(" "));

main(process.argv[2]);

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error("usage: npx tsx scripts/evaluate/participants.ts CORPORA_DIR");
  scoreMeantime(readLines<Meantime>(join(folder, "events", "meantime.jsonl")));
  scoreFiveW(readLines<FiveW>(join(folder, "events", "giveme5w1h.jsonl")));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T); // the corpora's own format
}

function readArticle(text: string): { sentences: Sentence<ParsedToken>[]; entities: ArticleEntities } {
  const sentences = readBlocks(text, english.copy)
    .filter(({ role }) => role === "body" || role === "headline" || role === "subheading")
    .flatMap(({ start, end }) => splitSentences(text, start, end))
    .map((sentence) => ({ ...sentence, tokens: readSyntax(sentence.tokens, english) }));
  return { sentences, entities: findEntities(text, sentences, english) };
}

/** The dull baseline: capitalised words in a row, but for the first word of a sentence. */
function capitalRuns(sentences: readonly Sentence<ParsedToken>[]): Extent[] {
  const runs: Extent[] = [];
  for (const { tokens } of sentences) {
    let from = -1;
    for (let at = 1; at <= tokens.length; at++) {
      const capital = at < tokens.length && /^\p{Lu}/u.test(tokens[at]!.text);
      if (capital && from < 0) from = at;
      if (!capital && from >= 0) {
        runs.push({ start: tokens[from]!.start, end: tokens[at - 1]!.end });
        from = -1;
      }
    }
  }
  return runs;
}

interface Typed extends Extent {
  readonly kind: string;
}

function scoreMeantime(documents: readonly Meantime[]): void {
  const ours = tally();
  const oursTyped = tally();
  const dull = tally();
  const dullTyped = tally();
  const byKind = new Map(Object.values(KINDS).map((kind) => [kind, tally()]));
  const reference = { gold: 0, given: 0, right: 0 };
  for (const { text, sentences: annotated, entities: all } of documents) {
    const limit = annotated[Math.min(ANNOTATED, annotated.length) - 1]?.end ?? 0;
    const { sentences, entities } = readArticle(text);
    const named: Typed[] = all
      .filter(
        ({ end, entType, text: words }) =>
          end <= limit && entType in KINDS && NAME.test(words) && !PRONOUNS.has(words.toLowerCase()),
      )
      .map(({ start, end, entType }) => ({ start, end, kind: KINDS[entType]! }));
    const inner = named.filter(
      (one) =>
        !named.some(
          (other) =>
            other !== one &&
            other.start >= one.start &&
            other.end <= one.end &&
            other.end - other.start < one.end - one.start &&
            other.kind === one.kind,
        ),
    );
    const own: Typed[] = entities.mentions
      .filter(({ end, via }) => end <= limit && (via === "name" || via === "alias"))
      .map(({ start, end, entity }) => ({ start, end, kind: entities.entities[entity]!.kind }))
      .filter(({ kind }) => kind !== "group");
    match(inner, own, ours, () => true);
    match(
      inner,
      own.filter(({ kind }) => kind !== "unknown" && kind !== "vehicle"),
      oursTyped,
      (a, b) => a.kind === b.kind,
    );
    for (const [kind, scores] of byKind)
      match(
        inner.filter((one) => one.kind === kind),
        own.filter((one) => one.kind === kind),
        scores,
        () => true,
      );
    const runs = capitalRuns(sentences)
      .filter(({ end }) => end <= limit)
      .map((run) => ({ ...run, kind: "person" }));
    match(inner, runs, dull, () => true);
    match(inner, runs, dullTyped, (a, b) => a.kind === b.kind);
    for (const pronoun of all.filter(
      ({ end, entType, text: words }) => end <= limit && entType in KINDS && PRONOUNS.has(words.toLowerCase()),
    )) {
      reference.gold++;
      const given = entities.mentions.find(({ start, end }) => start === pronoun.start && end === pronoun.end);
      if (!given) continue;
      reference.given++;
      const chain = all.filter(({ cluster }) => cluster === pronoun.cluster);
      const names = entities.mentions.filter(({ entity, via }) => entity === given.entity && via !== "pronoun");
      if (
        names.some((name) => chain.some((one) => one.start <= name.end && name.start <= one.end && overlaps(one, name)))
      )
        reference.right++;
    }
  }
  print("MEANTIME, names found", ours, dull);
  print("MEANTIME, names with kind", oursTyped, dullTyped);
  for (const [kind, scores] of byKind) print(`  ${kind}`, scores);
  console.log(
    `MEANTIME, pronouns: ${reference.gold} in gold, ${reference.given} resolved, ${reference.right} right: precision ${percent(reference.right, reference.given)}, recall ${percent(reference.right, reference.gold)}`,
  );
}

interface Tally {
  gold: number;
  own: number;
  found: number;
  right: number;
}

function tally(): Tally {
  return { gold: 0, own: 0, found: 0, right: 0 };
}

function overlaps(a: Extent, b: Extent): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** Pairs each gold mention with the first own mention that lies in it or around it and is still free. */
function match(
  gold: readonly Typed[],
  own: readonly Typed[],
  scores: Tally,
  fits: (a: Typed, b: Typed) => boolean,
): void {
  const free = new Set(own);
  scores.gold += gold.length;
  scores.own += own.length;
  for (const one of gold) {
    const partner = [...free].find((other) => overlaps(one, other) && fits(one, other));
    if (!partner) continue;
    free.delete(partner);
    scores.found++;
    scores.right++;
  }
}

function scoreFiveW(documents: readonly FiveW[]): void {
  const scores = { who: tally(), where: tally(), dullWho: tally(), dullWhere: tally() };
  for (const { text, fiveW } of documents) {
    const { sentences, entities } = readArticle(text);
    const lead = new Set([0, 1, 2]);
    const namesOf = (kinds: readonly string[]) => {
      const numbers = new Set(
        entities.mentions
          .filter(({ sentence, entity }) => lead.has(sentence) && kinds.includes(entities.entities[entity]!.kind))
          .map(({ entity }) => entity),
      );
      return [...numbers].map((number) => [entities.entities[number]!.name, ...entities.entities[number]!.aliases]);
    };
    const runs = [...new Set(capitalRuns(sentences.slice(0, 3)).map(({ start, end }) => text.slice(start, end)))].map(
      (run) => [run],
    );
    compare(fiveW.who, namesOf(["person", "organisation", "group"]), scores.who);
    compare(fiveW.where, namesOf(["place"]), scores.where);
    compare(fiveW.who, runs, scores.dullWho);
    compare(fiveW.where, runs, scores.dullWhere);
  }
  print("Giveme5W1H, who in the lead", scores.who, scores.dullWho);
  print("Giveme5W1H, where in the lead", scores.where, scores.dullWhere);
}

function compare(gold: readonly Phrase[], own: readonly (readonly string[])[], scores: Tally): void {
  const agreed = gold.filter(({ coders }) => coders > 1);
  scores.gold += agreed.length;
  scores.own += own.length;
  for (const { text } of agreed) if (own.some((names) => names.some((name) => holds(text, name)))) scores.found++;
  for (const names of own) if (gold.some(({ text }) => names.some((name) => holds(text, name)))) scores.right++;
}

function holds(phrase: string, name: string): boolean {
  const [a, b] = [` ${words(phrase)} `, ` ${words(name)} `];
  return a.includes(b) || b.includes(a);
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : (100 * (part / whole)).toFixed(1);
}

function print(name: string, own: Tally, dull?: Tally): void {
  const line = (scores: Tally) => {
    const [precision, recall] = [scores.right / Math.max(1, scores.own), scores.found / Math.max(1, scores.gold)];
    const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f).toFixed(1)} (${scores.gold} gold, ${scores.own} given)`;
  };
  console.log(`${name}: ${line(own)}${dull ? `; capitalised runs: ${line(dull)}` : ""}`);
}
