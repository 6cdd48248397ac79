import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith } from "./clause.ts";
import type { TitleContext } from "./title-scope.ts";

/** "The ferries", "the Rebels"; but "Baltic Holdings", "the Philippines" and "Gates" are one. */
export function isPlural(context: TitleContext, token: ParsedToken): boolean {
  const { names, sentence } = context;
  const entity = names.at(sentence, token.index)?.entity;
  const kind = names.entities[entity ?? -1]?.kind;
  if (token.upos === "PRON") return kind === "group";
  if (token.upos === "ADJ" && childWith(context.tree, token.index, "det"))
    return isManyPeople(context.lexicon, token) && kind !== "place" && kind !== "organisation";
  if (isQuantity(token)) return isPluralPart(context, token);
  // "shareholders", whatever the body is in which they are one; "the Japanese", "the injured"
  if (token.xpos === "NNS" && /^\p{Ll}/u.test(token.text)) return true;
  // "half of the workers"
  if (context.lexicon.isPart(token.lemma) && isPluralPart(context, token)) return true;
  const spokenOf = entity === undefined ? undefined : context.numberOf(entity);
  if (spokenOf !== undefined) return spokenOf === "many";
  if (token.xpos === "NNS") return kind !== "person";
  if (token.xpos !== "NNPS" || kind === "person" || kind === "place") return false;
  const isKnown = kind === "organisation" || childWith(context.tree, token.index, "det") !== undefined;
  return kind === "group" || (isKnown && isSpokenOfAsMany(context, token));
}

/** "The injured", "the French"; "the first" and "the final" are one. */
function isManyPeople(lexicon: EventLexicon, { lemma, xpos }: ParsedToken): boolean {
  return xpos !== "JJS" && !lexicon.isOrdinal(lemma) && lexicon.nounType(lemma) === undefined;
}

/** "Two of the ships", "few of them" are many, "one of them" is not. */
function isPluralPart({ tree, lexicon }: TitleContext, token: ParsedToken): boolean {
  const isOne = token.text === "1" || lexicon.numeral(token.text.toLowerCase()) === 1;
  const wholes = childrenWith(tree, token.index, "nmod", "obl");
  // "most of whom": of many, whoever they are
  return !isOne && (token.xpos === "CD" || wholes.some(({ xpos }) => MANY.has(xpos)));
}

/** "The Rebels won", "Rebels have won"; not "Baltic Holdings won" nor "the Rebels has won". */
function isSpokenOfAsMany({ tree }: TitleContext, token: ParsedToken): boolean {
  const verb = token.head === undefined ? undefined : tree.tokens[token.head];
  const finite = (verb && childWith(tree, verb.index, "aux", "cop")) ?? verb;
  if (finite?.xpos === "VBZ") return false;
  return (
    childWith(tree, token.index, "det") !== undefined || childWith(tree, token.index, "compound", "amod") === undefined
  );
}

const MANY: ReadonlySet<string> = new Set(["NNS", "WP", "WDT"]);

/** Words that only count: "118", "more", "all"; and adjectives in the place of a noun, "few". */
export function isQuantity(token: ParsedToken): boolean {
  const { upos, xpos } = token;
  if (upos === "ADJ" && NOMINAL.has(baseRelation(token))) return true;
  return upos === "NUM" || xpos === "DT" || xpos === "PDT" || xpos === "JJR" || xpos === "JJS";
}

const NOMINAL: ReadonlySet<string> = new Set(["nsubj", "obj", "obl", "nmod"]);
