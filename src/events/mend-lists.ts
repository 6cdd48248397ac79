import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, type Tree } from "./clause.ts";

/** "Sweden, Norway and Finland signed": in a list of names the second is no other name of the first. */
export function mendLists(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const first of tree.tokens) {
    if (first.upos !== "PROPN") continue;
    const later = childrenWith(tree, first.index, "conj").filter(({ upos }) => upos === "PROPN");
    for (const name of childrenWith(tree, first.index, "appos")) {
      const isInside = name.upos === "PROPN" && later.some(({ index }) => index > name.index);
      if (isInside && isBareBetweenCommas(tree, name)) changes.set(name.index, { ...name, relation: "conj" });
    }
  }
  return changes;
}

/** One name between two commas, or a comma and a conjunction: "the minister" and "mayor of Lund" are none. */
function isBareBetweenCommas({ tokens, children }: Tree, { index }: ParsedToken): boolean {
  const below = (children[index] ?? []).flatMap((child) => tokens[child] ?? []);
  const words = below.filter(({ upos }) => upos !== "PUNCT");
  const isAlone = words.every(({ relation, upos }) => relation === "flat" && upos === "PROPN");
  const next = tokens[index + words.length + 1];
  return isAlone && tokens[index - 1]?.text === "," && (next?.text === "," || next?.upos === "CCONJ");
}
