import type { Gender, NameTables, PronounRow } from "../../languages/name-tables.ts";
import type { EntityKind } from "../../model/event.ts";
import type { ParsedToken, Sentence } from "../../model/text.ts";
import { type Cluster, kindOf } from "./cluster-names.ts";
import type { Draft } from "./draft.ts";

/** Sentences back in which a pronoun's antecedent stands. */
const REACH = 2;

/**
 * What the pronouns of the third person mean, where that is clear: the subject that stands before, of fitting kind and
 * gender, or the only one who fits. Inside quotation marks, and where two fit equally, a pronoun stays open. A resolved
 * pronoun is a mention itself and carries the thread on.
 */
export function resolvePronouns(
  sentences: readonly Sentence<ParsedToken>[],
  drafts: readonly Draft[],
  tables: NameTables,
): readonly Draft[] {
  const kinds = new Map<Cluster, EntityKind>();
  const kind = (cluster: Cluster) => {
    let known = kinds.get(cluster);
    if (known === undefined) {
      known = kindOf(cluster);
      kinds.set(cluster, known);
    }
    return known;
  };
  const bySentence: Draft[][] = sentences.map(() => []);
  for (const draft of drafts) bySentence[draft.sentence]!.push(draft); // one list for each sentence
  const found: Draft[] = [];
  let quoted = false;
  sentences.forEach(({ tokens }, sentence) => {
    const here = bySentence[sentence]!; // one list for each sentence
    for (let at = 0; at < tokens.length; at++) {
      const { text } = tokens[at]!; // at < length
      quoted = quotedAfter(tokens, at, quoted);
      const row = quoted ? undefined : tables.pronouns.get(text.toLowerCase());
      if (!row || here.some(({ from, to }) => from <= at && at < to) || tables.grammar.mustBeWritten.has(text))
        continue;
      if (row.of === "thing" && isEmptySubject(tokens, at, tables)) continue;
      const cluster = findAntecedent({ row, sentences, bySentence, kind, tables }, sentence, at);
      if (!cluster) continue;
      const draft: Draft = { sentence, from: at, to: at + 1, begin: at, cluster, via: "pronoun" };
      found.push(draft);
      here.push(draft);
      here.sort((a, b) => a.from - b.from);
    }
    if (endsParagraph(sentences, sentence)) quoted = false;
  });
  return found;
}

/** Whether text is quoted behind a token: quotation marks by their form, straight and single ones by what they touch. */
function quotedAfter(tokens: readonly ParsedToken[], at: number, quoted: boolean): boolean {
  const { text, start, end } = tokens[at]!; // at < length
  if (text === "“" || text === "``") return true;
  if (text === "”" || text === "''") return false;
  if (text === '"') return !quoted;
  if (text !== "'" && text !== "‘" && text !== "’") return quoted;
  const before = at > 0 && tokens[at - 1]!.end === start; // at > 0
  const after = tokens[at + 1]?.start === end;
  if (after && !before && text !== "’") return true;
  return before && !after ? false : quoted;
}

/** A quotation that was never closed ends with its paragraph at the latest: a gap of more than a blank. */
function endsParagraph(sentences: readonly Sentence[], sentence: number): boolean {
  const next = sentences[sentence + 1];
  return next === undefined || next.start - sentences[sentence]!.end > 1; // sentence is within the list
}

/** "it is expected that", "it was raining", "it would be": the empty subject means nothing. */
export function isEmptySubject(tokens: readonly ParsedToken[], at: number, tables: NameTables): boolean {
  const token = tokens[at]!; // at < length
  if (token.relation === "expl") return true;
  if (token.relation.startsWith("nmod")) return false;
  const governor = token.head === undefined ? undefined : tokens[token.head];
  if (!governor) return true;
  if (governor.upos !== "VERB") return true;
  if (token.relation === "nsubj:pass" || tables.grammar.emptySubject.has(governor.lemma)) return true;
  const taken = tokens.find(
    ({ head, relation }) => head === token.head && (relation === "obj" || relation === "xcomp"),
  );
  // "it began to rain", but "it began sending data"
  const isTelling =
    taken?.relation === "obj" || (taken?.upos === "VERB" && !tables.grammar.emptySubject.has(taken.lemma));
  return !isTelling && tables.grammar.emptyWithoutObject.has(governor.lemma);
}

interface Search {
  readonly row: PronounRow;
  readonly sentences: readonly Sentence<ParsedToken>[];
  readonly bySentence: readonly (readonly Draft[])[];
  readonly kind: (cluster: Cluster) => EntityKind;
  readonly tables: NameTables;
}

function findAntecedent(search: Search, sentence: number, at: number): Cluster | undefined {
  const { tokens } = search.sentences[sentence]!; // a sentence of the article
  const before = search.bySentence[sentence]!.filter(({ to }) => to <= at); // one list for each sentence
  const sayer = search.row.of === "thing" ? sayerOf(tokens, at, before) : undefined;
  if (sayer && SAYERS.has(search.kind(sayer))) return sayer;
  const excluded = ownSubject(tokens, at, before);
  const own = fitting(before, search).filter((draft) => draft.cluster !== excluded);
  if (search.row.of === "person" && hasUnnamedSubject(tokens, at, before, search.tables)) return undefined;
  if (own.length > 0) return search.row.of === "any" ? undefined : inSentence(tokens, at, own, search.row);
  if (search.row.of === "thing") return goingOn(search, sentence, at);
  for (let back = 1; back <= REACH && back <= sentence; back++) {
    const candidates = fitting(search.bySentence[sentence - back]!, search).filter(
      ({ cluster }) => cluster !== excluded,
    ); // back ≤ sentence
    const there = search.sentences[sentence - back]!.tokens; // back ≤ sentence
    const subjects = distinct(candidates.filter((draft) => isSubject(there, draft)));
    const clusters = distinct(candidates);
    if (clusters.length === 0) continue;
    if (clusters.length === 1 && (search.row.of !== "any" || subjects.length === 1)) return clusters[0];
    return subjects.length === 1 ? subjects[0] : undefined;
  }
  return undefined;
}

/**
 * "Halden employs 6,000 people. It cut 400 jobs": a body that is the subject of the sentence before goes on as the subject
 * of this one, where nothing else is told of there that "it" could be (centering: Grosz, Joshi and Weinstein 1995).
 */
function goingOn(search: Search, sentence: number, at: number): Cluster | undefined {
  const pronoun = search.sentences[sentence]!.tokens[at]!; // the pronoun's own place
  const before = sentence === 0 ? undefined : search.sentences[sentence - 1]!.tokens;
  if (before === undefined || !pronoun.relation.startsWith("nsubj")) return undefined;
  const named = search.bySentence[sentence - 1]!.filter(({ cluster }) => search.kind(cluster) !== "person");
  const subjects = distinct(named.filter((draft) => governsSentence(before, draft)));
  const [subject] = subjects;
  if (subjects.length !== 1 || subject === undefined || search.kind(subject) !== "organisation") return undefined;
  const rival = before.some(
    ({ relation, xpos }, index) =>
      CORE.has(relation) &&
      xpos.startsWith("NN") &&
      xpos !== "NNS" &&
      !named.some((draft) => draft.cluster === subject && draft.begin <= index && index < draft.to),
  );
  return rival ? undefined : subject;
}

/** Relations of what a sentence is about: what "it" may mean. */
const CORE: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obj"]);

/** Subject of the predicate that stands above all. */
function governsSentence(tokens: readonly ParsedToken[], draft: Draft): boolean {
  const predicate = subjectOf(tokens, draft);
  return predicate !== undefined && tokens[predicate]!.relation === "root"; // a token of the sentence
}

/** "Lorvex said it planned": whoever says what the pronoun is the subject of; no person. */
function sayerOf(tokens: readonly ParsedToken[], at: number, before: readonly Draft[]): Cluster | undefined {
  const { relation, head } = tokens[at]!; // at within the sentence
  const clause = relation.startsWith("nsubj") && head !== undefined ? tokens[head] : undefined;
  if (clause?.relation !== "ccomp") return undefined;
  return before.find((draft) => subjectOf(tokens, draft) === clause.head)?.cluster;
}

const SAYERS: ReadonlySet<EntityKind> = new Set<EntityKind>(["organisation", "unknown"]);

/** A subject without a name that could be meant: "The driver was released after his arrest". */
function hasUnnamedSubject(
  tokens: readonly ParsedToken[],
  at: number,
  before: readonly Draft[],
  tables: NameTables,
): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const { relation, upos, text } = tokens[index]!; // index ≥ 0
    if (!relation.startsWith("nsubj")) continue;
    if (before.some((draft) => draft.begin <= index && index < draft.to)) return false;
    if (upos === "NOUN" && tables.roles.has(text.toLowerCase())) return true;
  }
  return false;
}

/** The subject of the nearest clause above the pronoun's; without one, the only who fits. */
function inSentence(
  tokens: readonly ParsedToken[],
  at: number,
  own: readonly Draft[],
  row: PronounRow,
): Cluster | undefined {
  const clusters = distinct(own);
  if (clusters.length === 1) return clusters[0];
  let node = tokens[at]!.head; // at within the sentence
  for (let steps = 0; node !== undefined && steps < MOST_CLAUSES; steps++) {
    const current = node;
    const subject = own.find((draft) => subjectOf(tokens, draft) === current);
    const rival =
      subject &&
      row.of === "thing" &&
      own.some((draft) => draft.cluster !== subject.cluster && governorOf(tokens, draft) === current);
    if (rival) return undefined;
    if (subject) return subject.cluster;
    node = tokens[current]!.head; // heads lie in the sentence
  }
  const subjects = distinct(own.filter((draft) => isSubject(tokens, draft)));
  return subjects.length === 1 ? subjects[0] : undefined;
}

/** Clauses above a pronoun, at most. */
const MOST_CLAUSES = 12;

/** An object is never its own clause's subject, nor the one that an infinitive leaves out: "Peskov tried to help him". */
function ownSubject(tokens: readonly ParsedToken[], at: number, before: readonly Draft[]): Cluster | undefined {
  const { relation, head } = tokens[at]!; // at within the sentence
  if (!(relation === "obj" || relation === "iobj" || relation.startsWith("obl"))) return undefined;
  let verb = head;
  for (let steps = 0; verb !== undefined && steps < MOST_CLAUSES; steps++) {
    const current = verb;
    const subject = before.find((draft) => subjectOf(tokens, draft) === current);
    if (subject) return subject.cluster;
    const { relation: role, head: above } = tokens[current]!; // heads lie in the sentence
    if (role !== "xcomp" && role !== "conj") return undefined;
    verb = above;
  }
  return undefined;
}

/** The predicate of which a mention is the subject. */
function subjectOf(tokens: readonly ParsedToken[], draft: Draft): number | undefined {
  const top = topOf(tokens, draft);
  return top?.relation.startsWith("nsubj") ? top.head : undefined;
}

function governorOf(tokens: readonly ParsedToken[], draft: Draft): number | undefined {
  const top = topOf(tokens, draft);
  return top && (top.relation === "obj" || top.relation === "iobj") ? top.head : undefined;
}

/** The token of a mention whose head lies outside. */
function topOf(tokens: readonly ParsedToken[], draft: Draft): ParsedToken | undefined {
  for (let at = draft.begin; at < draft.to; at++) {
    const token = tokens[at]!; // at within the sentence
    if (token.head === undefined || token.head < draft.begin || token.head >= draft.to) return token;
  }
  return undefined;
}

function fitting(drafts: readonly Draft[], { row, kind }: Search): readonly Draft[] {
  return drafts.filter(({ cluster }) => {
    const is = kind(cluster);
    if (row.of === "person") return is === "person" && agrees(row.gender, cluster.gender);
    if (row.of === "thing") return is === "organisation" || is === "place";
    return is === "group";
  });
}

function agrees(pronoun: Gender, gender: Gender): boolean {
  return gender === "unknown" || gender === pronoun;
}

function isSubject(tokens: readonly ParsedToken[], draft: Draft): boolean {
  const top = topOf(tokens, draft);
  return top !== undefined && (top.relation.startsWith("nsubj") || top.relation === "root");
}

function distinct(drafts: readonly Draft[]): readonly Cluster[] {
  return [...new Set(drafts.map(({ cluster }) => cluster))];
}
