import type { NameTables, PronounRow } from "../../languages/name-tables.ts";
import type { EntityKind } from "../../model/event.ts";
import type { ParsedToken, Sentence } from "../../model/text.ts";
import { remember } from "../../text/remember.ts";
import { childrenWith, growTree, type Tree } from "../clause.ts";
import { type Cluster, kindOf } from "./cluster-names.ts";
import type { Draft } from "./draft.ts";
import {
  candidatesFor,
  fits,
  nobodySpokenOf,
  type SpokenOf,
  speakOf,
  type TellingSubjects,
  tellingSubjects,
  topOf,
} from "./spoken-of.ts";

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
  const spoken: SpokenOf[] = [];
  const endsUnnamed: boolean[] = [];
  const topicOf = remember((number: number) => {
    const tokens = sentences[number]?.tokens;
    return { topic: tokens && goingOn(tokens, bySentence[number]!, kind) }; // one list for each sentence
  });
  const manyFrom = remember((number: number) => ({ at: firstMany(sentences[number]!.tokens) })); // a sentence of the article
  let quoted = false;
  sentences.forEach((sentence, number) => {
    const { tokens } = sentence;
    const named = bySentence[number]!; // one list for each sentence
    const ends = endsOf(named);
    const isNamed = new Set(named.flatMap(({ from, to }) => range(from, to)));
    const ending = [...named].sort((a, b) => a.to - b.to);
    const here = nobodySpokenOf();
    spoken.push(here);
    const unnamed = tellingSubjects(tables);
    const treeOf = remember(growTree);
    let next = 0;
    const enter = (at: number) => {
      for (
        ;
        next < ending.length && ending[next]!.to <= at;
        next++ // next < length
      )
        speakOf(here, tokens, ending[next]!, kind(ending[next]!.cluster));
    };
    const resolve = (at: number): Draft | undefined => {
      const { text } = tokens[at]!; // at < length
      const row = quoted ? undefined : tables.pronouns.get(text.toLowerCase());
      if (!row || isNamed.has(at) || tables.grammar.mustBeWritten.has(text)) return undefined;
      if (row.of === "thing" && isEmptySubject(treeOf(sentence), at, tables)) return undefined;
      const cluster = findAntecedent(
        {
          row,
          sentences,
          spoken,
          kind,
          isUnnamed: unnamed.isUnnamed,
          endsUnnamed,
          manyFrom,
          goingOn: () => topicOf(number - 1).topic,
        },
        number,
        at,
      );
      return cluster && { sentence: number, from: at, to: at + 1, begin: at, cluster, via: "pronoun" };
    };
    for (let at = 0; at < tokens.length; at++) {
      quoted = quotedAfter(tokens, at, quoted);
      enter(at);
      const draft = resolve(at);
      if (draft !== undefined) {
        found.push(draft);
        named.push(draft);
        speakOf(here, tokens, draft, kind(draft.cluster));
      }
      unnamed.read(tokens[at]!, draft?.to ?? ends.get(at)); // at < length
    }
    enter(tokens.length);
    endsUnnamed.push(unnamed.isUnnamed(tokens.length));
    if (endsParagraph(sentences, number)) quoted = false;
  });
  return found;
}

/** For each token of the mentions, their titles among them, where the first of its mentions ends. */
function endsOf(named: readonly Draft[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { begin, to } of named) for (const at of range(begin, to)) ends.set(at, Math.min(to, ends.get(at) ?? to));
  return ends;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
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
export function isEmptySubject(tree: Tree, at: number, tables: NameTables): boolean {
  const { tokens } = tree;
  const token = tokens[at]!; // callers pass a token of the tree
  if (token.relation === "expl") return true;
  if (token.relation.startsWith("nmod")) return false;
  const governor = token.head === undefined ? undefined : tokens[token.head];
  if (!governor) return true;
  if (governor.upos !== "VERB") return true;
  if (token.relation === "nsubj:pass" || tables.grammar.emptySubject.has(governor.lemma)) return true;
  const taken = childrenWith(tree, governor.index, "obj", "xcomp").find(
    ({ relation }) => relation === "obj" || relation === "xcomp",
  );
  // "it began to rain", but "it began sending data"
  const isTelling =
    taken?.relation === "obj" || (taken?.upos === "VERB" && !tables.grammar.emptySubject.has(taken.lemma));
  return !isTelling && tables.grammar.emptyWithoutObject.has(governor.lemma);
}

interface Search {
  readonly row: PronounRow;
  readonly sentences: readonly Sentence<ParsedToken>[];
  /** For each sentence so far whom it names; of the last one, up to the pronoun. */
  readonly spoken: readonly SpokenOf[];
  readonly kind: (cluster: Cluster) => EntityKind;
  readonly isUnnamed: TellingSubjects["isUnnamed"];
  /** For each sentence before whether the last subject that tells so has no name. */
  readonly endsUnnamed: readonly boolean[];
  /** Where a sentence first tells of several things: "visited the villages and promised to rebuild them". */
  readonly manyFrom: (sentence: number) => { readonly at: number };
  /** The body of which the sentence before told. */
  readonly goingOn: () => Cluster | undefined;
}

function findAntecedent(search: Search, sentence: number, at: number): Cluster | undefined {
  const { row, kind, spoken } = search;
  const { tokens } = search.sentences[sentence]!; // a sentence of the article
  const here = spoken[sentence]!; // one for each sentence
  const sayer = row.of === "thing" ? sayerOf(tokens, at, here) : undefined;
  if (sayer && SAYERS.has(kind(sayer))) return sayer;
  const excluded = ownSubject(tokens, at, here);
  const own = candidatesFor(row, here.named, excluded);
  if (row.of === "person" && search.isUnnamed(at)) return undefined;
  if (own.length > 0) return row.of === "any" ? undefined : inSentence(search, sentence, at, own, excluded);
  if (row.of === "thing") return tokens[at]!.relation.startsWith("nsubj") ? search.goingOn() : undefined; // at within the sentence
  if (row.of === "any" && search.manyFrom(sentence).at < at) return undefined;
  for (let back = 1; back <= REACH && back <= sentence; back++) {
    const before = spoken[sentence - back]!; // back ≤ sentence
    const clusters = candidatesFor(row, before.named, excluded);
    // "The boy was arrested. He is due in court": whoever was named before him is not meant
    if (clusters.length === 0 && row.of === "person" && search.endsUnnamed[sentence - back]) return undefined;
    if (clusters.length === 0) continue;
    const subjects = candidatesFor(row, before.subjects, excluded);
    if (clusters.length === 1 && (row.of !== "any" || subjects.length === 1)) return clusters[0];
    return subjects.length === 1 ? subjects[0] : undefined;
  }
  return undefined;
}

/**
 * "Halden employs 6,000 people. It cut 400 jobs": a body that is the subject of a sentence goes on as the subject of the
 * next, where nothing else is told of there that "it" could be (centering: Grosz, Joshi and Weinstein 1995).
 */
function goingOn(
  tokens: readonly ParsedToken[],
  drafts: readonly Draft[],
  kind: (cluster: Cluster) => EntityKind,
): Cluster | undefined {
  const named = drafts.filter(({ cluster }) => kind(cluster) !== "person");
  const governing = named.filter((draft) => governsSentence(tokens, draft));
  const [subject, ...others] = new Set(governing.map(({ cluster }) => cluster));
  if (others.length > 0 || subject === undefined || kind(subject) !== "organisation") return undefined;
  const own = new Set(named.flatMap(({ cluster, begin, to }) => (cluster === subject ? range(begin, to) : [])));
  const rival = tokens.some(
    ({ relation, xpos }, index) => CORE.has(relation) && xpos.startsWith("NN") && xpos !== "NNS" && !own.has(index),
  );
  return rival ? undefined : subject;
}

/** Where a sentence first tells of several things without a name; beyond its end where it does not. */
function firstMany(tokens: readonly ParsedToken[]): number {
  const first = tokens.find(({ relation, xpos }) => xpos === "NNS" && CORE.has(relation));
  return first?.index ?? tokens.length;
}

/** Relations of what a sentence is about: what "it" may mean. */
const CORE: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obj"]);

/** Subject of the predicate that stands above all. */
function governsSentence(tokens: readonly ParsedToken[], draft: Draft): boolean {
  const top = topOf(tokens, draft);
  if (top?.head === undefined || !top.relation.startsWith("nsubj")) return false;
  return tokens[top.head]!.relation === "root"; // a token of the sentence
}

/** "Lorvex said it planned": whoever says what the pronoun is the subject of; no person. */
function sayerOf(tokens: readonly ParsedToken[], at: number, { subjectsOf }: SpokenOf): Cluster | undefined {
  const { relation, head } = tokens[at]!; // at within the sentence
  const clause = relation.startsWith("nsubj") && head !== undefined ? tokens[head] : undefined;
  if (clause?.relation !== "ccomp" || clause.head === undefined) return undefined;
  const says = tokens[clause.head]!; // heads lie in the sentence
  // "the bank left its rate and signalled that it": the subject stands before the first of two verbs
  const first = says.relation === "conj" ? says.head : undefined;
  return (subjectsOf.get(says.index) ?? (first === undefined ? undefined : subjectsOf.get(first)))?.[0]?.cluster;
}

const SAYERS: ReadonlySet<EntityKind> = new Set<EntityKind>(["organisation", "unknown"]);

/** The subject of the nearest clause above the pronoun's; without one, the only who fits. */
function inSentence(
  { row, sentences, spoken, kind }: Search,
  sentence: number,
  at: number,
  own: readonly Cluster[],
  excluded: Cluster | undefined,
): Cluster | undefined {
  const { tokens } = sentences[sentence]!; // a sentence of the article
  const here = spoken[sentence]!; // one for each sentence
  const isOwn = (cluster: Cluster) =>
    cluster !== excluded && fits(row, { kind: kind(cluster), gender: cluster.gender });
  const described = row.of === "person" ? describedBefore(tokens, at) : undefined;
  if (described !== undefined) {
    const cluster = here.byToken.get(described.index) ?? here.byToken.get(appositionOf(described));
    return cluster && isOwn(cluster) ? cluster : undefined;
  }
  if (own.length === 1) return own[0];
  let node = tokens[at]!.head; // at within the sentence
  for (let steps = 0; node !== undefined && steps < MOST_CLAUSES; steps++) {
    const subject = here.subjectsOf.get(node)?.find(({ cluster }) => isOwn(cluster))?.cluster;
    const objects = subject && row.of === "thing" ? (here.objectsOf.get(node) ?? []) : [];
    if (objects.some(({ cluster }) => cluster !== subject && isOwn(cluster))) return undefined;
    if (subject) return subject;
    node = tokens[node]!.head; // heads lie in the sentence
  }
  const subjects = candidatesFor(row, here.subjects, excluded);
  return subjects.length === 1 ? subjects[0] : undefined;
}

/** "Met Vera Lund, who had sold her home", "a teacher who lost his job": who a possessor in a relative clause is, told before it. */
function describedBefore(tokens: readonly ParsedToken[], at: number): ParsedToken | undefined {
  const { relation, head } = tokens[at]!; // at within the sentence
  if (relation !== "nmod:poss" || head === undefined) return undefined;
  for (let place = at - 1; place >= Math.max(1, at - MOST_BETWEEN); place--) {
    const { xpos, relation: role, head: clause, text } = tokens[place]!; // place stays in the sentence
    if (role.startsWith("nsubj") && xpos !== "WP") return undefined;
    if (text === "," || text === ";") return undefined;
    if (xpos === "WP" && role.startsWith("nsubj") && clause !== undefined && clause > place)
      return tokens[tokens[place - 1]!.text === "," ? place - 2 : place - 1];
  }
  return undefined;
}

/** Tokens from "who" to the possessor, at most. */
const MOST_BETWEEN = 8;

function appositionOf({ relation, head }: ParsedToken): number {
  return relation === "appos" ? (head ?? -1) : -1;
}

/** Clauses above a pronoun, at most. */
const MOST_CLAUSES = 12;

/** An object is never its own clause's subject, nor the one that an infinitive leaves out: "Peskov tried to help him". */
function ownSubject(tokens: readonly ParsedToken[], at: number, { subjectsOf }: SpokenOf): Cluster | undefined {
  const { relation, head } = tokens[at]!; // at within the sentence
  if (!(relation === "obj" || relation === "iobj" || relation.startsWith("obl"))) return undefined;
  let verb = head;
  for (let steps = 0; verb !== undefined && steps < MOST_CLAUSES; steps++) {
    const subject = subjectsOf.get(verb)?.[0];
    if (subject) return subject.cluster;
    const { relation: role, head: above } = tokens[verb]!; // heads lie in the sentence
    if (role !== "xcomp" && role !== "conj") return undefined;
    verb = above;
  }
  return undefined;
}
