import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import type { TitleContext } from "./title-scope.ts";

/** The leftmost modifier of a noun that belongs into a line: no determiner, no pronoun, no phrase of its own. */
export function firstOf(
  { tree, lexicon, isWhen }: TitleContext,
  token: ParsedToken,
  endsAt: (before: ParsedToken) => boolean = () => false,
): ParsedToken {
  let first = token;
  for (let index = token.index - 1; index >= 0; index--) {
    const before = tree.tokens[index];
    // "Covid-19 pandemic": one word, however it is parsed
    const isGlued =
      before !== undefined && before.end === first.start && (before.upos !== "PUNCT" || before.text === "-");
    if (isGlued && first.xpos !== "POS") {
      first = before;
      continue;
    }
    if (!before || !isWithin(tree, before, token.index) || before.upos === "PRON") break;
    // "nearly all flights"
    if (before.upos === "DET" && !isLimited(tree, before, lexicon)) break;
    if ((before.upos === "PUNCT" && before.xpos !== "HYPH" && before.text !== "-") || endsAt(before)) break;
    // "Wednesday’s cup tie"
    if (isWhen(index)) {
      if (first.xpos === "POS") first = tree.tokens[first.index + 1] ?? token;
      break;
    }
    // "even big banks"
    const isDegree = token.upos !== "ADJ" && before.xpos === "RB" && before.head === token.index;
    if (isDegree && !childWith(tree, index, "fixed") && !isLimited(tree, token, lexicon)) break;
    const preposition = before.relation === "nmod" ? childWith(tree, before.index, "case") : undefined;
    // "one in five workers"
    const isRatio = before.upos === "NUM" && tree.tokens[before.head ?? -1]?.upos === "NUM";
    if (preposition !== undefined && preposition.text !== "-" && before.xpos !== "NNP" && !isRatio) break;
    first = before;
  }
  // "a hundred people"
  const isWord =
    first.upos === "NUM" && /^\p{L}+$/u.test(first.text) && tree.tokens[first.index + 1]?.start !== first.end;
  // "about a third of the crew"
  const isPart = first === token && lexicon.isPart(token.lemma);
  // "a few voters", which are more than "few voters"
  const isFew = first.upos === "ADJ" && lexicon.isPaucal(first.lemma.toLowerCase());
  const article = isWord || isPart || isFew ? tree.tokens[first.index - 1] : undefined;
  if (article?.upos !== "DET" || article.head !== token.index || lexicon.isDefinite(article.lemma)) return first;
  return tree.tokens[lexicon.startOfLimit(tree.tokens, article.index) ?? article.index] ?? article;
}

/** Whether words before a number or a quantifier limit it: "nearly all". */
export function isLimited(tree: Tree, counting: ParsedToken, lexicon: EventLexicon): boolean {
  const limit = childrenWith(tree, counting.index, "advmod").find(({ index }) => index < counting.index);
  return limit !== undefined && lexicon.startOfLimit(tree.tokens, counting.index) === limit.index;
}

/** The last word of a name or number: "Vera Lund", "Route 9", "$22 million". */
export function lastOf({ tree, isTime }: TitleContext, token: ParsedToken): ParsedToken {
  if (token.upos === "NUM" || token.upos === "SYM") return endOfNumber(tree, token);
  let last = token;
  for (const child of childrenWith(tree, token.index, "flat", "compound", "fixed")) {
    // "the tycoon, 70"
    const isSetOff = tree.tokens[child.index - 1]?.text === ",";
    if (child.index > last.index && !isTime(child.index) && !isSetOff) last = child;
  }
  // "the spin-off", "the commander-in-chief"
  for (;;) {
    const [hyphen, tail] = [tree.tokens[last.index + 1], tree.tokens[last.index + 2]];
    if (hyphen?.text !== "-" || hyphen.start !== last.end || tail?.start !== hyphen.end) break;
    last = tail;
  }
  const number = tree.tokens[last.index + 1];
  const isNumbered = number?.upos === "NUM" && number.head === token.index && !isTime(number.index);
  return isNumbered && token.upos === "PROPN" ? endOfNumber(tree, number) : last;
}

/** "3-1", "88 to 61", "£34m": numbers that touch or stand side by side, and the two of a score. */
export function endOfNumber({ tokens }: Tree, number: ParsedToken): ParsedToken {
  let last = number;
  for (let next = tokens[last.index + 1]; next !== undefined; next = tokens[last.index + 1]) {
    const isGlued = next.start === last.end && (next.upos === "NUM" || next.upos === "SYM");
    const other = tokens[next.index + 1];
    if (isGlued || (next.upos === "NUM" && number.upos === "SYM")) last = next;
    else if (
      isBare(last) &&
      next.xpos === "IN" &&
      next.head === other?.index &&
      isBare(other) &&
      other?.head === number.index
    )
      last = other;
    else break;
  }
  return last;
}

function isBare(token: ParsedToken | undefined): boolean {
  return token?.upos === "NUM" && /^\d+$/.test(token.text);
}

function isWithin(tree: Tree, token: ParsedToken, head: number): boolean {
  for (let at: ParsedToken | undefined = token, hops = 0; at && hops < 6; hops++) {
    if (at.head === head) return !OUTSIDE.has(baseRelation(at));
    if (at.head === undefined) return false;
    at = tree.tokens[at.head];
  }
  return false;
}

const OUTSIDE: ReadonlySet<string> = new Set(["acl", "cop", "aux", "case", "mark", "cc"]);
