import type { ParsedToken } from "../model/text.ts";
import { childrenWith, type Tree } from "./clause.ts";
import type { ArticleEntities, EntityMention } from "./names/find-entities.ts";

/** A name that says who a noun means, and whether it follows without a comma. */
export interface NamedBy {
  readonly mention: EntityMention;
  readonly isClose: boolean;
}

/** "The sensor maker Lytix", "the winner, Clara Montel, a doctor": behind a noun in the singular stands who it is. */
export function namedBy(tree: Tree, sentence: number, token: ParsedToken, names: ArticleEntities): NamedBy | undefined {
  if (token.xpos !== "NN" || names.at(sentence, token.index) !== undefined) return undefined;
  for (const child of childrenWith(tree, token.index, "appos", "flat")) {
    const mention = child.upos === "PROPN" ? names.at(sentence, child.index) : undefined;
    const kind = names.entities[mention?.entity ?? -1]?.kind;
    if (mention === undefined || kind === undefined || kind === "place" || kind === "group") continue;
    const isSet = tree.tokens[token.index + 1]?.text === ",";
    const begin = isSet ? token.index + 2 : token.index + 1;
    if (mention.start === tree.tokens[begin]?.start && !(isSet && kind === "unknown"))
      return { mention, isClose: !isSet };
  }
  return undefined;
}
