import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childWith, type Tree } from "./clause.ts";

/** Tokens from a verb to its bare event noun: the preposition stands between. */
export const TO_BARE_NOUN = 2;

/** "Went on trial", "came under attack": the verb with which a bare event noun and its preposition make one expression. */
export function verbOfBareNoun(tree: Tree, noun: ParsedToken): ParsedToken | undefined {
  const verb = noun.head === undefined ? undefined : tree.tokens[noun.head];
  if (verb?.upos !== "VERB" || baseRelation(noun) !== "obl" || noun.xpos !== "NN") return undefined;
  const preposition = childWith(tree, noun.index, "case");
  const isAdjacent = preposition?.index === noun.index - 1 && verb.index === noun.index - TO_BARE_NOUN;
  return isAdjacent && !childWith(tree, noun.index, "nmod", "acl") ? verb : undefined;
}
