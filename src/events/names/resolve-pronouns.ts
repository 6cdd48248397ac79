import type { EntityKind } from "../../model/event.ts";
import type { ParsedToken, Sentence } from "../../model/text.ts";
import { type Cluster, kindOf } from "./cluster-names.ts";
import type { Draft } from "./find-entities.ts";
import type { Gender, NameTables, PronounRow } from "../../languages/name-tables.ts";

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
      if (text === "“") quoted = true;
      else if (text === "”") quoted = false;
      else if (text === '"') quoted = !quoted;
      const row = quoted ? undefined : tables.pronouns.get(text.toLowerCase());
      if (!row || here.some(({ from, to }) => from <= at && at < to) || text === "US") continue;
      if (row.of === "thing" && isEmptySubject(tokens, at)) continue;
      const cluster = findAntecedent(row, tokens, at, sentence, bySentence, sentences, kind);
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

/** A quotation that was never closed ends with its paragraph at the latest: a gap of more than a blank. */
function endsParagraph(sentences: readonly Sentence[], sentence: number): boolean {
  const next = sentences[sentence + 1];
  return next === undefined || next.start - sentences[sentence]!.end > 1; // sentence is within the list
}

/** "it is expected that", "it was raining", "it would be": the empty subject means nothing. */
function isEmptySubject(tokens: readonly ParsedToken[], at: number): boolean {
  const token = tokens[at]!; // at < length
  if (token.relation === "expl") return true;
  if (token.relation.startsWith("nmod")) return false;
  const governor = token.head === undefined ? undefined : tokens[token.head];
  if (!governor) return true;
  if (governor.upos !== "VERB") return true;
  return token.relation === "nsubj:pass" || WEATHER.has(governor.lemma);
}

const WEATHER = new Set(["rain", "snow", "seem", "appear", "turn", "happen", "take", "emerge", "remain"]);

function findAntecedent(
  row: PronounRow,
  tokens: readonly ParsedToken[],
  at: number,
  sentence: number,
  bySentence: readonly (readonly Draft[])[],
  sentences: readonly Sentence<ParsedToken>[],
  kind: (cluster: Cluster) => EntityKind,
): Cluster | undefined {
  const before = bySentence[sentence]!.filter(({ to }) => to <= at); // one list for each sentence
  const own = fitting(before, row, kind);
  const subject = own.find((draft) => isSubject(tokens, draft) && !isCoordinated(tokens, draft));
  if (own.length > 0) {
    const clusters = distinct(own);
    if (clusters.length === 1 && row.of !== "any") return clusters[0];
    if (row.of === "any") return undefined;
    return subject?.cluster;
  }
  if (row.of === "thing") return undefined;
  for (let back = 1; back <= REACH; back++) {
    const earlier = bySentence[sentence - back];
    if (!earlier || sentence - back < 0) return undefined;
    const candidates = fitting(earlier, row, kind);
    const clusters = distinct(candidates);
    if (clusters.length === 1)
      return row.of === "any" && !isSubject(sentences[sentence - back]!.tokens, candidates[0]!)
        ? undefined
        : clusters[0]; // both exist
    if (clusters.length > 1) {
      const there = sentences[sentence - back]!.tokens; // exists with its drafts
      const subjects = distinct(candidates.filter((draft) => isSubject(there, draft)));
      return subjects.length === 1 ? subjects[0] : undefined;
    }
  }
  return undefined;
}

function fitting(drafts: readonly Draft[], row: PronounRow, kind: (cluster: Cluster) => EntityKind): readonly Draft[] {
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
  for (let at = draft.begin; at < draft.to; at++) {
    const { relation, head } = tokens[at]!; // at within the sentence
    if (head !== undefined && head >= draft.begin && head < draft.to) continue;
    return relation.startsWith("nsubj") || relation === "root";
  }
  return false;
}

function isCoordinated(tokens: readonly ParsedToken[], draft: Draft): boolean {
  return tokens[draft.to]?.text === "and" && tokens[draft.to + 1]?.upos === "PROPN";
}

function distinct(drafts: readonly Draft[]): readonly Cluster[] {
  return [...new Set(drafts.map(({ cluster }) => cluster))];
}
