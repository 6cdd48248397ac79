import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import { type Cluster, kindOf } from "./cluster-names.ts";
import type { Description } from "./find-descriptions.ts";
import { matchTitle } from "./match-title.ts";
import { nameWords } from "./name-key.ts";

/** A description without a country means someone named no further back than this. */
const NEAR_SENTENCES = 12;

/** The one named entity that a definite description means; nothing where none or several could be meant. */
export function resolveDescription(
  description: Description,
  tokens: readonly ParsedToken[],
  sentence: number,
  clusters: readonly Cluster[],
  tables: NameTables,
): Cluster | undefined {
  if (!description.definite) return undefined;
  if (description.kind === "role") return byTitle(description, sentence, clusters, tables);
  if (description.kind === "head") return byHead(description, tokens, sentence, clusters, tables);
  return undefined;
}

function byTitle(
  { title }: Description,
  sentence: number,
  clusters: readonly Cluster[],
  tables: NameTables,
): Cluster | undefined {
  if (!title) return undefined;
  const sure: Cluster[] = [];
  const possible: Cluster[] = [];
  for (const cluster of clusters) {
    if (kindOf(cluster) !== "person") continue;
    const matches = cluster.titles.map((said) => matchTitle(title, said, tables));
    if (matches.includes("sure")) sure.push(cluster);
    else if (matches.includes("possible") && !isOfOther(cluster, title.of)) possible.push(cluster);
  }
  if (title.of !== undefined) return sure.length > 0 ? onlyOne(sure) : onlyOne(possible);
  const all = [...sure, ...possible];
  const near = all.filter((cluster) => lastBefore(cluster, sentence) !== undefined);
  return onlyOne(all) ? near[0] : onlyOne(near);
}

/** Of whom the text says elsewhere that another country's office is theirs. */
function isOfOther(cluster: Cluster, of: string | undefined): boolean {
  return of !== undefined && cluster.titles.some((said) => said.of !== undefined && said.of !== of);
}

/** "the agency" after "International Atomic Energy Agency": the only organisation whose name has that head. */
function byHead(
  description: Description,
  tokens: readonly ParsedToken[],
  sentence: number,
  clusters: readonly Cluster[],
  tables: NameTables,
): Cluster | undefined {
  if (description.to - description.from !== 1) return undefined;
  const head = tokens[description.from]!.text.toLowerCase(); // not empty
  if (tables.genericOrganisations.has(head)) return onlyOne(organisationsNear(sentence, clusters));
  const fitting = clusters.filter((cluster) => {
    if (kindOf(cluster) !== "organisation" || lastBefore(cluster, sentence) === undefined) return false;
    const words = nameWords(cluster.known ?? cluster.words.join(" "));
    if (words.length < 2) return false;
    return words[words.length - 1] === head || (words[0] === head && words.some((word) => tables.grammar.of.has(word)));
  });
  return onlyOne(fitting);
}

/** The organisations named in this sentence or the two before. */
function organisationsNear(sentence: number, clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.filter((cluster) => {
    const place = kindOf(cluster) === "organisation" ? lastBefore(cluster, sentence) : undefined;
    return place !== undefined && sentence - place <= GENERIC_REACH;
  });
}

const GENERIC_REACH = 2;

function lastBefore(cluster: Cluster, sentence: number): number | undefined {
  const { mentions } = cluster;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const place = mentions[at]!.sentence; // at within the list
    if (place <= sentence) return sentence - place <= NEAR_SENTENCES ? place : undefined;
  }
  return undefined;
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
