import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, conjunctsOf } from "./clause.ts";
import { isNegation } from "./find-negation.ts";
import { namedBy } from "./named-by.ts";
import type { TitleContext } from "./title-scope.ts";

/** The nouns that are told beside a noun: no adjectives, no times, no second half of a name, nobody who is left out. */
export function toldConjuncts(context: TitleContext, token: ParsedToken): readonly ParsedToken[] {
  // "the theologian and activist Ada Frome" is one
  const name = namedBy(context.tree, context.sentence, token, context.names)?.mention.head;
  return conjunctsOf(context.tree, token.index).filter(
    (child) =>
      (name === undefined || child.index > name) &&
      child.upos !== "ADJ" &&
      !context.isTime(child.index) &&
      !isSameName(context, token, child) &&
      !standsApart(context, child, token),
  );
}

/** "And", "or": what joins the last of several nouns, by its own word. */
export function conjunctionOf({ tree, lexicon }: TitleContext, last: ParsedToken | undefined): string {
  const word = last && childWith(tree, last.index, "cc");
  const isPlain = word !== undefined && /^\p{L}+$/u.test(word.text) && !childWith(tree, word.index, "fixed");
  return isPlain && !lexicon.isNegation(word.lemma) ? word.text.toLowerCase() : "and";
}

/** "Ada Merrow, 20 and from Lund", "ships but no planes", "the deal rather than a strike": what is opened or denied is not joined. */
function standsApart({ tree, lexicon }: TitleContext, { index }: ParsedToken, first: ParsedToken): boolean {
  const isOpened = (token: number) => childrenWith(tree, token, "case").some(({ xpos }) => xpos === "IN");
  if (childrenWith(tree, index, "det", "cc", "advmod").some((child) => isNegation(tree, child, lexicon))) return true;
  return isOpened(index) && !isOpened(first.index);
}

/** "Palmer & Finch": two conjuncts of one name. */
function isSameName({ names, sentence }: TitleContext, a: ParsedToken, b: ParsedToken): boolean {
  const [first, second] = [names.at(sentence, a.index), names.at(sentence, b.index)];
  return first !== undefined && first.entity === second?.entity;
}
