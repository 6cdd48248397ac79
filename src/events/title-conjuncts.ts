import type { TitleName } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, conjunctsOf } from "./clause.ts";
import { isNegation } from "./find-negation.ts";
import { namedBy } from "./named-by.ts";
import type { TitleContext } from "./title-scope.ts";

/** The nouns that are told beside a noun: no adjectives, no times, no second half of a name, nobody who is left out. */
export function toldConjuncts(context: TitleContext, token: ParsedToken): readonly ParsedToken[] {
  return conjunctsOf(context.tree, token.index).filter(
    (child) =>
      child.upos !== "ADJ" &&
      !context.isTime(child.index) &&
      !isSameName(context, token, child) &&
      !standsApart(context, child, token),
  );
}

/** "The actor and singer Ada Frome": of two roles under one determiner the second is named, and both are one. */
export function samePerson(context: TitleContext, token: ParsedToken): TitleName | undefined {
  const { tree, names, sentence, isRole } = context;
  const [other, ...more] = conjunctsOf(tree, token.index);
  const conjunction = other && childWith(tree, other.index, "cc");
  if (other === undefined || conjunction === undefined || more.length > 0 || !isRole(token)) return undefined;
  if (childWith(tree, other.index, "det", "nmod:poss") || tree.tokens[conjunction.index + 1]?.upos === "PROPN")
    return undefined;
  const person = [other, token]
    .flatMap((one) => [names.at(sentence, one.index), namedBy(tree, sentence, one, names)?.mention])
    .map((mention) => names.entities[mention?.entity ?? -1])
    .find((entity) => entity?.kind === "person" && /^\P{Ll}/u.test(entity.name));
  return person && { text: person.name, plural: false };
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
