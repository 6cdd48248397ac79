import type { Gender, NameTables, PronounRow } from "../../languages/name-tables.ts";
import type { EntityKind } from "../../model/event.ts";
import type { ParsedToken } from "../../model/text.ts";
import type { Cluster } from "./cluster-names.ts";
import type { Draft } from "./draft.ts";

/** What a sentence has named up to a token. It is read from left to right, and a pronoun looks only at what it needs. */
export interface SpokenOf {
  /** Who is named: of each kind and gender no more than `ENOUGH`. */
  readonly named: Map<string, Candidates>;
  /** Who is named as a subject. */
  readonly subjects: Map<string, Candidates>;
  /** The mentions that are the subjects and the objects of each predicate, in the order of the text. */
  readonly subjectsOf: Map<number, Draft[]>;
  readonly objectsOf: Map<number, Draft[]>;
  /** Whom a token names that governs or ends a mention. */
  readonly byToken: Map<number, Cluster>;
}

interface Candidates {
  readonly kind: EntityKind;
  readonly gender: Gender;
  readonly clusters: Cluster[];
}

/** One may be excluded, and of two that are left it is open who is meant. */
const ENOUGH = 3;

export function nobodySpokenOf(): SpokenOf {
  return { named: new Map(), subjects: new Map(), subjectsOf: new Map(), objectsOf: new Map(), byToken: new Map() };
}

export function speakOf(spoken: SpokenOf, tokens: readonly ParsedToken[], draft: Draft, kind: EntityKind): void {
  const top = topOf(tokens, draft);
  for (const at of [top?.index, draft.to - 1]) if (at !== undefined) spoken.byToken.set(at, draft.cluster);
  // "opened a shop in Lund and said it would": a place that only says where or whose is not spoken of
  if (kind !== "place" || top === undefined || SPOKEN_OF.test(top.relation))
    addCluster(spoken.named, draft.cluster, kind);
  if (top === undefined) return;
  const isSubject = top.relation.startsWith("nsubj");
  if (isSubject || top.relation === "root") addCluster(spoken.subjects, draft.cluster, kind);
  if (top.head === undefined) return;
  if (isSubject) addDraft(spoken.subjectsOf, top.head, draft);
  if (top.relation === "obj" || top.relation === "iobj") addDraft(spoken.objectsOf, top.head, draft);
}

/** Relations of what a clause is about. */
const SPOKEN_OF = /^(?:nsubj|obj|iobj|root|conj|appos)/;

/** Those whom a pronoun may mean, without one who is excluded: all of them, or more than one. */
export function candidatesFor(
  row: PronounRow,
  named: SpokenOf["named"],
  excluded: Cluster | undefined,
): readonly Cluster[] {
  return [...named.values()]
    .filter((candidates) => fits(row, candidates))
    .flatMap(({ clusters }) => clusters)
    .filter((cluster) => cluster !== excluded);
}

/** Whether a pronoun may mean somebody of a kind and gender. */
export function fits(row: PronounRow, { kind, gender }: Pick<Candidates, "kind" | "gender">): boolean {
  if (row.of === "person") return kind === "person" && (gender === "unknown" || gender === row.gender);
  if (row.of === "thing") return kind === "organisation" || kind === "place";
  return kind === "group";
}

function addCluster(named: SpokenOf["named"], cluster: Cluster, kind: EntityKind): void {
  const key = `${kind} ${cluster.gender}`;
  const known = named.get(key);
  if (known === undefined) named.set(key, { kind, gender: cluster.gender, clusters: [cluster] });
  else if (known.clusters.length < ENOUGH && !known.clusters.includes(cluster)) known.clusters.push(cluster);
}

/** Names may hold names, and the inner one ends first. */
function addDraft(drafts: Map<number, Draft[]>, predicate: number, draft: Draft): void {
  const known = drafts.get(predicate);
  if (known === undefined) drafts.set(predicate, [draft]);
  else {
    const behind = known.findLastIndex(({ from, to }) => from < draft.from || (from === draft.from && to <= draft.to));
    known.splice(behind + 1, 0, draft);
  }
}

/** The token of a mention whose head lies outside. */
export function topOf(tokens: readonly ParsedToken[], draft: Draft): ParsedToken | undefined {
  for (let at = draft.begin; at < draft.to; at++) {
    const token = tokens[at]!; // at within the sentence
    if (token.head === undefined || token.head < draft.begin || token.head >= draft.to) return token;
  }
  return undefined;
}

/** Subjects of a sentence that tell whether one without a name could be meant: "The driver was released after his arrest". */
export interface TellingSubjects {
  /** Whether the nearest of them before a token has no name. */
  readonly isUnnamed: (at: number) => boolean;
  /** A token is read whose mention, if any, ends at a place. */
  readonly read: (token: ParsedToken, end: number | undefined) => void;
}

export function tellingSubjects({ roles }: Pick<NameTables, "roles">): TellingSubjects {
  const found: { readonly end: number | undefined; readonly isRole: boolean }[] = [];
  return {
    isUnnamed: (at) => {
      const nearest = found.findLast(({ end, isRole }) => isRole || (end !== undefined && end <= at));
      return nearest !== undefined && (nearest.end === undefined || nearest.end > at);
    },
    read: ({ relation, upos, text }, end) => {
      const isRole = upos === "NOUN" && roles.has(text.toLowerCase());
      if (relation.startsWith("nsubj") && (isRole || end !== undefined)) found.push({ end, isRole });
    },
  };
}
