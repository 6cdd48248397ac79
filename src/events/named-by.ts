import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, nextToken, type Tree, tokenAt } from "./clause.ts";
import type { ArticleEntities, EntityMention } from "./names/find-entities.ts";

/** A name that says who a noun means, and whether it follows without a comma. */
export interface NamedBy {
  readonly mention: EntityMention;
  readonly isClose: boolean;
}

/**
 * "The sensor maker Lytix", "the winner, Clara Montel, a doctor", "a woman named Ada Frome": behind a noun in the singular
 * stands who it is.
 */
export function namedBy(tree: Tree, sentence: number, token: ParsedToken, names: ArticleEntities): NamedBy | undefined {
  if (token.xpos !== "NN" || names.at(sentence, token.index) !== undefined) return undefined;
  for (const child of childrenWith(tree, token.index, "appos", "flat")) {
    const mention = child.upos === "PROPN" ? names.at(sentence, child.index) : undefined;
    const kind = names.entities[mention?.entity ?? -1]?.kind;
    if (mention === undefined || kind === undefined || kind === "place" || kind === "group") continue;
    const isSet = tree.tokens[token.index + 1]?.text === ",";
    const isNamed = childWith(tree, child.index, "case")?.index === token.index + 1;
    const begin = isSet || isNamed ? token.index + 2 : behindOffices(tree, token);
    const isBehind = mention.start === tree.tokens[begin]?.start;
    const isClosed = tokenAt(tree, mention.end)?.text === ",";
    if (isBehind && (!isSet || isClosed || kind !== "unknown")) return { mention, isClose: begin === token.index + 1 };
  }
  return undefined;
}

/** "Chairman and chief executive Vera Lund": the first token behind a noun that is not joined to it. */
function behindOffices(tree: Tree, { index }: ParsedToken): number {
  const joined = childrenWith(tree, index, "conj").filter(({ upos }) => upos === "NOUN" || upos === "ADJ");
  const last = Math.max(index, ...joined.map((other) => other.index));
  const next = joined.length === 0 ? undefined : nextToken(tree, last, ({ xpos }) => xpos !== "NN" && xpos !== "JJ");
  return next?.index ?? index + 1;
}
