import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import { type Cluster, kindOf } from "./cluster-names.ts";
import type { Description } from "./find-descriptions.ts";
import { matchTitle } from "./match-title.ts";
import { nameWords } from "./name-key.ts";
import type { Title } from "./read-title.ts";

/** Who may be meant by a description, prepared once for an article. */
export interface Described {
  /** People by the office that a title gives them. */
  readonly byRole: ReadonlyMap<string, readonly Cluster[]>;
  /** People who lead, whatever the office. */
  readonly leaders: readonly Cluster[];
  /** Organisations by the noun that heads their name. */
  readonly byHead: ReadonlyMap<string, readonly Cluster[]>;
  /** Organisations by sentence, but for public bodies: none of them is "the company". */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<Cluster>>;
  readonly tables: NameTables;
}

/** A description without a country means someone named no further back than this. */
const NEAR_SENTENCES = 12;
/** "The company" means one named no further back than this. */
const GENERIC_REACH = 2;
/** Of more people in one office than this none is meant. */
const MOST_CANDIDATES = 50;

export function prepareDescribed(clusters: readonly Cluster[], tables: NameTables): Described {
  const byRole = new Map<string, Cluster[]>();
  const leaders: Cluster[] = [];
  const byHead = new Map<string, Cluster[]>();
  const bySentence = new Map<number, Set<Cluster>>();
  for (const cluster of clusters) {
    const kind = kindOf(cluster);
    if (kind === "person") {
      const titles = [...cluster.titles.values()].map(({ title }) => title);
      for (const role of new Set(titles.map((title) => title.role))) enter(byRole, role, cluster);
      if (titles.some((title) => title.leads)) leaders.push(cluster);
    } else if (kind === "organisation") {
      for (const head of headsOf(cluster, tables)) enter(byHead, head, cluster);
      if (headsOf(cluster, tables).some((head) => tables.bodies.has(head))) continue;
      for (const { sentence } of cluster.mentions) {
        const there = bySentence.get(sentence);
        if (there) there.add(cluster);
        else bySentence.set(sentence, new Set([cluster]));
      }
    }
  }
  return { byRole, leaders, byHead, bySentence, tables };
}

/**
 * The one named entity that a definite description means; nothing where none or several could be meant, or somebody else
 * of the office was told of since ("a second deputy was hurt").
 */
export function resolveDescription(
  description: Description,
  tokens: readonly ParsedToken[],
  sentence: number,
  described: Described,
  introduced?: number,
): Cluster | undefined {
  if (!description.definite) return undefined;
  if (description.kind === "role") {
    const meant = description.title && byTitle(description.title, sentence, described);
    return meant && introduced !== undefined && lastBefore(meant, sentence) < introduced ? undefined : meant;
  }
  if (description.kind === "group" || description.to - description.from !== 1) return undefined;
  const head = tokens[description.from]!.text.toLowerCase(); // not empty
  if (described.tables.genericOrganisations.has(head)) return onlyOne(organisationsNear(sentence, described));
  return onlyOne((described.byHead.get(head) ?? []).filter((cluster) => isNear(cluster, sentence)));
}

function byTitle(title: Title, sentence: number, { byRole, leaders, tables }: Described): Cluster | undefined {
  const candidates = new Set([
    ...(byRole.get(title.role) ?? []),
    ...(tables.grammar.leader.has(title.role) ? leaders : []),
  ]);
  if (candidates.size > MOST_CANDIDATES) return undefined;
  const sure: Cluster[] = [];
  const possible: Cluster[] = [];
  for (const cluster of candidates) {
    const likeness = likenessOf(title, cluster, tables);
    if (likeness === "sure") sure.push(cluster);
    else if (likeness === "possible") possible.push(cluster);
  }
  if (title.of !== undefined) return sure.length > 0 ? onlyOne(sure) : onlyOne(possible);
  return onlyOne([...sure, ...possible].filter((cluster) => isNear(cluster, sentence)));
}

/** The best that any title of a person gives; `possible` is none where another country's office is theirs. */
function likenessOf(title: Title, cluster: Cluster, tables: NameTables): "sure" | "possible" | undefined {
  let best: "possible" | undefined;
  let other = false;
  for (const { title: said } of cluster.titles.values()) {
    const likeness = matchTitle(title, said, tables);
    if (likeness === "sure") return likeness;
    if (likeness === "possible") best = likeness;
    if (title.of !== undefined && said.of !== undefined && said.of !== title.of) other = true;
  }
  return other ? undefined : best;
}

/** "agency" of "International Atomic Energy Agency", "department" of "Department of Justice". */
function headsOf(cluster: Cluster, { grammar }: NameTables): readonly string[] {
  const words = nameWords(cluster.known ?? cluster.words.join(" "));
  const [first = "", last = ""] = [words[0], words[words.length - 1]];
  if (words.length < 2) return [];
  return words.some((word) => grammar.of.has(word)) && first !== last ? [first, last] : [last];
}

/** The organisations named in this sentence or the two before. */
function organisationsNear(sentence: number, { bySentence }: Described): readonly Cluster[] {
  const near = new Set<Cluster>();
  for (let back = 0; back <= GENERIC_REACH; back++) {
    for (const cluster of bySentence.get(sentence - back) ?? []) near.add(cluster);
  }
  return [...near];
}

/** Whether a mention stands not far before a sentence, or in it. */
function isNear(cluster: Cluster, sentence: number): boolean {
  return sentence - lastBefore(cluster, sentence) <= NEAR_SENTENCES;
}

/** The last sentence up to this one that names somebody; less than any where none does. */
function lastBefore({ mentions }: Cluster, sentence: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence <= sentence)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return mentions[low - 1]?.sentence ?? Number.NEGATIVE_INFINITY;
}

function enter(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (list) list.push(cluster);
  else map.set(key, [cluster]);
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
