import type { Gender, NameTables } from "../../languages/name-tables.ts";
import type { EntityKind, Quote } from "../../model/event.ts";
import type { ParsedToken, Sentence } from "../../model/text.ts";
import { type Cluster, clusterNames, kindOf, type NamedMention } from "./cluster-names.ts";
import { type CaseCounts, countCases, isTitleCase } from "./count-cases.ts";
import type { Draft } from "./draft.ts";
import { type Description, findDescriptions } from "./find-descriptions.ts";
import { findKnownNames, formsOf } from "./find-known-names.ts";
import { findRuns, type Run } from "./find-runs.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { leaveOutNicknames } from "./leave-out-nicknames.ts";
import { nameKey } from "./name-key.ts";
import { noEvidence, readRun } from "./read-run.ts";
import type { Title } from "./read-title.ts";
import { prepareDescribed, resolveDescription } from "./resolve-description.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** Someone or something that an article names. */
export interface Entity {
  /** Its fullest name as written most often, or the name that the tables know it by. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every other way in which the article writes the name. */
  readonly aliases: readonly string[];
  /** What is said of it, "Russian Defence Minister". */
  readonly title?: string;
  readonly gender?: Gender;
}

/** One place in which an article speaks of an entity. */
export interface EntityMention extends Quote {
  /** Position in `entities`. */
  readonly entity: number;
  readonly sentence: number;
  /** The token of the sentence on which the words hang. */
  readonly head: number;
  readonly via: "name" | "alias" | "pronoun" | "description";
}

/** Who and what an article speaks of, and where. */
export interface ArticleEntities {
  readonly entities: readonly Entity[];
  /** In the order of the text. */
  readonly mentions: readonly EntityMention[];
  /** The mention to which a token belongs; titles before a name belong to it. */
  at(sentence: number, token: number): EntityMention | undefined;
}

/**
 * Finds the names in an article and brings together what means one: full names, surnames, acronyms, descriptions
 * ("the North Korean leader") and pronouns, these two only where nothing else can be meant. People, organisations,
 * places and groups are told apart by evidence, `unknown` where it is thin. One pass over the tokens and a few over
 * the names.
 */
export function findEntities(
  text: string,
  sentences: readonly Sentence<ParsedToken>[],
  { names: tables }: { readonly names: NameTables },
): ArticleEntities {
  const cases = countCases(
    sentences.map(({ tokens }) => tokens),
    tables,
  );
  const taken = sentences.map(() => new Map<number, Draft>());
  const headlines = sentences.map(({ tokens }) => isTitleCase(tokens, tables));
  const named = sentences.flatMap(({ tokens }, sentence) =>
    headlines[sentence] ? [] : readSentence(text, tokens, sentence, tables, cases),
  );
  const clusters = clusterNames(named, tables);
  const drafts: Draft[] = [];
  clusters.forEach((cluster) => {
    for (const mention of cluster.mentions) {
      const { sentence, from, to, title, hasKind } = mention;
      const begin = title || hasKind ? mention.begin : from;
      push(drafts, taken, { sentence, from, to, begin, cluster, via: viaOf(mention, cluster) });
      if (mention.apposition)
        push(drafts, taken, {
          sentence,
          ...mention.apposition,
          begin: mention.apposition.from,
          cluster,
          via: "description",
        });
    }
  });
  const forms = headlines.includes(true) ? formsOf(clusters) : new Map<string, Cluster>();
  headlines.forEach((is, sentence) => {
    if (!is) return;
    for (const { from, to, cluster } of findKnownNames(sentences[sentence]!.tokens, forms, tables)) {
      push(drafts, taken, { sentence, from, to, begin: from, cluster, via: "name" }); // sentence is one of sentences
    }
  });
  describe(text, sentences, clusters, drafts, taken, tables);
  sortDrafts(drafts);
  for (const draft of resolvePronouns(sentences, drafts, tables)) push(drafts, taken, draft);
  sortDrafts(drafts);
  return finish(text, sentences, clusters, drafts, taken);
}

function readSentence(
  text: string,
  all: readonly ParsedToken[],
  sentence: number,
  tables: NameTables,
  cases: CaseCounts,
): readonly NamedMention[] {
  const tokens = leaveOutNicknames(all, tables);
  const mentions: NamedMention[] = [];
  for (const run of findRuns(tokens, tables, cases)) {
    for (const name of readRun(tokens, run, sentence, tables)) {
      const around = gatherEvidence(tokens, name, tables);
      const titles: Title[] = [];
      if (name.title) titles.push(name.title);
      if (around.title) titles.push(around.title);
      const gender = name.gender ?? genderOf(titles) ?? givenGender(tokens, name.from, name.to, tables);
      mentions.push({
        text: textOf(text, tokens.slice(name.from, name.to)),
        titles,
        ...(gender && { gender }),
        ...(around.apposition && { apposition: placed(tokens, around.apposition) }),
        ...(around.acronym && { acronym: around.acronym.text }),
        ...name,
        ...placed(tokens, name),
        begin: tokens[name.begin]!.index, // a name is not empty
      });
    }
  }
  return mentions;
}

/** The words of a name as written, and one blank for what stands between and is left out. */
function textOf(text: string, tokens: readonly ParsedToken[]): string {
  const parts: string[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.index === tokens[at - 1]!.index + 1) continue; // at < length
    parts.push(text.slice(tokens[first]!.start, tokens[at - 1]!.end)); // first < at
    first = at;
  }
  return parts.join(" ");
}

/** The stretch of the sentence for a stretch of the tokens that were read. */
function placed(tokens: readonly ParsedToken[], { from, to }: Run): Run {
  return { from: tokens[from]!.index, to: tokens[to - 1]!.index + 1 }; // from < to
}

function genderOf(titles: readonly Title[]): Gender | undefined {
  return titles.find(({ gender }) => gender !== "unknown")?.gender;
}

/** The gender that the given name shows; a surname alone shows none. */
function givenGender(tokens: readonly ParsedToken[], from: number, to: number, tables: NameTables): Gender | undefined {
  const first = tokens[from]!.text.toLowerCase(); // from < to
  if (to - from < 2 || tables.familyFirst.has(first)) return undefined;
  const gender = tables.given.get(first);
  return gender === "unknown" ? undefined : gender;
}

function viaOf(mention: NamedMention, cluster: Cluster): "name" | "alias" {
  if (mention.known !== undefined) return "name";
  return nameKey(mention.text).split(" ").length < cluster.words.length ? "alias" : "name";
}

/** Adds descriptions and groups: of named entities, and on their own. */
function describe(
  text: string,
  sentences: readonly Sentence<ParsedToken>[],
  clusters: Cluster[],
  drafts: Draft[],
  taken: readonly Map<number, Draft>[],
  tables: NameTables,
): void {
  const own = new Map<string, Cluster>();
  const described = prepareDescribed(clusters, tables);
  const towns = new Map(clusters.flatMap((cluster) => (cluster.known === undefined ? [] : [[cluster.known, cluster]])));
  const known = towns.size;
  const found: Draft[] = [];
  /** The sentence in which somebody of an office was last told of anew. */
  const introduced = new Map<string, number>();
  sentences.forEach(({ tokens }, sentence) => {
    const map = taken[sentence]!; // one for each sentence
    for (const description of findDescriptions(tokens, (token) => map.get(token), tables)) {
      const { from, to } = description;
      const role = description.title?.role;
      const meant =
        description.capital === undefined
          ? resolveDescription(description, tokens, sentence, described, introduced.get(role ?? ""))
          : townOf(description.capital, towns);
      if (description.introduces && role !== undefined) introduced.set(role, sentence);
      let cluster = meant;
      if (!cluster) {
        const kind = ownKind(description, tokens, tables);
        if (!kind) continue;
        const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end); // from < to
        const key = nameKey(name);
        cluster = own.get(key);
        if (!cluster) {
          cluster = newOwn(name, kind, description.title);
          own.set(key, cluster);
        }
      }
      found.push({ sentence, from, to, begin: from, cluster, via: meant ? "description" : "name" });
    }
  });
  for (const draft of found) push(drafts, taken, draft);
  clusters.push(...own.values(), ...[...towns.values()].slice(known));
}

/** The cluster of a town by its name, made where the article does not name it. */
function townOf(name: string, towns: Map<string, Cluster>): Cluster {
  const town = towns.get(name) ?? { ...newOwn(name, "place", undefined), known: name };
  towns.set(name, town);
  return town;
}

/** A group stands for itself; so does an office of which the text says whose it is. */
function ownKind(description: Description, tokens: readonly ParsedToken[], tables: NameTables): EntityKind | undefined {
  const { kind, title } = description;
  if (kind === "group") return "group";
  if (kind === "head") return isBody(description, tokens, tables) ? "organisation" : undefined;
  if (kind !== "role" || !title) return undefined;
  return title.of !== undefined || title.modifiers.some((word) => tables.roleModifiers.has(word))
    ? "person"
    : undefined;
}

/** "The audit office", "the government": a body of which the reader knows which. */
function isBody({ from, to, definite }: Description, tokens: readonly ParsedToken[], tables: NameTables): boolean {
  const head = tokens[to - 1]!.text.toLowerCase(); // a description is not empty
  if (!definite || !tables.bodies.has(head)) return false;
  if (tables.bareBodies.has(head)) return true;
  for (let at = from; at < to - 1; at++) {
    if (!tables.grammar.emptyInTitle.has(tokens[at]!.text.toLowerCase())) return true; // at < to
  }
  return false;
}

function newOwn(name: string, kind: EntityKind, title: Title | undefined): Cluster {
  return {
    mentions: [],
    forms: new Map([[name, 1]]),
    titles: new Map(title ? [[title.text, { title, count: 1 }]] : []),
    evidence: noEvidence(),
    words: [],
    known: undefined,
    gender: title?.gender ?? "unknown",
    kind,
  };
}

function push(drafts: Draft[], taken: readonly Map<number, Draft>[], draft: Draft): void {
  const map = taken[draft.sentence]!; // one for each sentence
  drafts.push(draft);
  for (let at = draft.begin; at < draft.to; at++) {
    const other = map.get(at);
    if (!other || (at >= draft.from && at < other.from)) map.set(at, draft);
  }
}

function sortDrafts(drafts: Draft[]): void {
  drafts.sort((a, b) => a.sentence - b.sentence || a.from - b.from || a.to - b.to);
}

function finish(
  text: string,
  sentences: readonly Sentence<ParsedToken>[],
  clusters: readonly Cluster[],
  drafts: readonly Draft[],
  taken: readonly Map<number, Draft>[],
): ArticleEntities {
  const used = new Set(drafts.map(({ cluster }) => cluster));
  const kept = clusters.filter((cluster) => used.has(cluster));
  const numbers = new Map(kept.map((cluster, index) => [cluster, index]));
  const byDraft = new Map<Draft, EntityMention>();
  const mentions = drafts.map((draft): EntityMention => {
    const { sentence, from, to, begin, cluster, via } = draft;
    const { tokens } = sentences[sentence]!; // a draft lies in a sentence
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]; // a draft is not empty
    const mention = {
      start,
      end,
      text: text.slice(start, end),
      entity: numbers.get(cluster)!,
      sentence,
      head: headOf(tokens, begin, to),
      via,
    };
    byDraft.set(draft, mention);
    return mention;
  });
  return {
    entities: kept.map(toEntity),
    mentions,
    at: (sentence, token) => {
      const draft = taken[sentence]?.get(token);
      if (draft === undefined) return undefined;
      return byDraft.get(officerOf(draft, token, sentences[sentence]!.tokens, taken[sentence]!) ?? draft);
    },
  };
}

/**
 * "Brimco chief Lena Marsh said": where the parser makes the company the head of the phrase, the phrase still means the
 * person whose title follows.
 */
function officerOf(
  draft: Draft,
  token: number,
  tokens: readonly ParsedToken[],
  taken: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const next = taken.get(draft.to);
  if (next === undefined || next === draft || next.from <= draft.to) return undefined;
  if (kindOf(next.cluster) !== "person" || kindOf(draft.cluster) === "person") return undefined;
  const { head } = tokens[token]!; // callers ask for a token of the sentence
  return head === undefined || head < draft.begin || head >= next.to ? next : undefined;
}

/** The token of a stretch whose own head lies outside. */
function headOf(tokens: readonly ParsedToken[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { head } = tokens[at]!; // at within the sentence
    if (head === undefined || head < from || head >= to) return at;
  }
  return to - 1;
}

function toEntity(cluster: Cluster): Entity {
  const kind = kindOf(cluster);
  const name = cluster.known ?? fullestForm(cluster);
  const title = mostSaid(cluster.titles);
  return {
    name,
    kind,
    aliases: [...cluster.forms.keys()].filter((form) => form !== name),
    ...(title !== undefined && { title }),
    ...(kind === "person" && { gender: cluster.gender }),
  };
}

/** Of the forms with most words the one written most often, the earlier where they tie. */
function fullestForm({ forms, words }: Cluster): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    if (words.length > 1 && nameKey(form).split(" ").length < words.length) continue;
    if (count > most) [best, most] = [form, count];
  }
  return best || (forms.keys().next().value ?? "");
}

/** The title said most often; of those that tie, the one that says most. */
function mostSaid(titles: Cluster["titles"]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [text, { count }] of titles) {
    if (count > most || (count === most && text.length > (best ?? "").length)) [best, most] = [text, count];
  }
  return best;
}
