import type { NameTables } from "../../languages/name-tables.ts";
import type { ParsedToken } from "../../model/text.ts";
import type { Cluster } from "./cluster-names.ts";
import { isCapital, isHyphen } from "./letters.ts";
import { nameKey } from "./name-key.ts";

/** A name that the running text has shown, found in a headline. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly cluster: Cluster;
}

const MOST_TOKENS = 8;

/** In a headline in title case every word has a capital: only names that the text itself shows are read there. */
export function findKnownNames(
  tokens: readonly ParsedToken[],
  byKey: ReadonlyMap<string, Cluster>,
  tables: NameTables,
): readonly KnownName[] {
  const found: KnownName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]!.text)) continue; // at < length
    let text = "";
    let best: KnownName | undefined;
    for (let to = at + 1; to <= Math.min(tokens.length, at + MOST_TOKENS); to++) {
      const token = tokens[to - 1]!; // to - 1 < length
      text += isHyphen(token.text) ? "-" : ` ${token.text}`;
      const cluster = byKey.get(nameKey(text));
      if (cluster && isCapital(token.text) && !(to === at + 1 && tables.roleModifiers.has(token.text.toLowerCase())))
        best = { from: at, to, cluster };
    }
    if (!best) continue;
    found.push(best);
    at = best.to - 1;
  }
  return found;
}

/** Every way in which the text writes a name, to what it means. */
export function formsOf(clusters: readonly Cluster[]): Map<string, Cluster> {
  const byKey = new Map<string, Cluster>();
  for (const cluster of clusters) {
    for (const form of cluster.forms.keys()) {
      const key = nameKey(form);
      if (!byKey.has(key)) byKey.set(key, cluster);
    }
  }
  return byKey;
}
