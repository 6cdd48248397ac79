import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";

/** "Not", "never", "instead of"; "not only", "not all" deny nothing of what follows. */
export function isNegation(tree: Tree, { lemma, text, index }: ParsedToken, lexicon: EventLexicon): boolean {
  const next = tree.tokens[index + 1];
  const isOfNext = next !== undefined && lexicon.isRestrictive(next.lemma.toLowerCase());
  const word = text.toLowerCase();
  const isPair = next?.relation === "fixed" && lexicon.isNegation(`${word}_${next.text.toLowerCase()}`);
  return !isOfNext && (isPair || lexicon.isNegation(lemma) || lexicon.isNegation(word));
}

export function findNegation(tree: Tree, index: number, lexicon: EventLexicon): ParsedToken | undefined {
  const denies = (token: ParsedToken) => isNegation(tree, token, lexicon);
  const direct = childrenWith(tree, index, "advmod", "det", "cc", "case", "mark").find(
    (child) =>
      denies(child) &&
      !(child.index > index && isMark(tree, child.index + 1, lexicon)) &&
      // "pleaded not guilty"
      !(child.index > index && tree.tokens[child.index + 1]?.upos === "ADJ") &&
      // "Not him," said the minister
      !tree.tokens.slice(child.index, index).some(({ xpos }) => xpos === "''"),
  );
  if (direct) return direct;
  // "is far from reaching a deal"
  const far = childrenWith(tree, index, "mark").find(({ index: at, text }) =>
    lexicon.isNegation(`${tree.tokens[at - 1]?.lemma}_${text}`.toLowerCase()),
  );
  if (far) return far;
  // "no longer works there"
  const ended = childrenWith(tree, index, "advmod").find((child) => lexicon.isEnded(child.text.toLowerCase()));
  const no = ended && tree.tokens[ended.index - 1];
  if (no && denies(no)) return no;
  // "there were no arrests made": what describes a noun that is denied
  const described = describedNoun(tree, index);
  const none = described && (denies(described) ? described : childrenWith(tree, described.index, "det").find(denies));
  if (none) return none;
  // "has yet to decide"
  const yet = childrenWith(tree, index, "advmod").find((child) => lexicon.isUnreached(child.lemma, "before"));
  if (yet && isMark(tree, yet.index + 1, lexicon)) return yet;
  // "asked not to be named": what stands before the mark denies the infinitive
  const mark = childrenWith(tree, index, "mark").find((child) => lexicon.isInfinitiveMark(child.lemma));
  const before = mark && tree.tokens[mark.index - 1];
  if ((before?.upos === "PART" || before?.upos === "ADV") && denies(before)) return before;
  // "no meeting was planned", "nobody came": the subject denies the predicate
  for (const subject of childrenWith(tree, index, "nsubj", "obj")) {
    // "Nothing more, she said": what is quoted before the verb does not deny it
    if (subject.relation === "obj" && subject.index < index) continue;
    if (lexicon.isNegation(subject.lemma)) return subject;
    // "no minister", "neither the minister nor the mayor", "not a single minister"
    const determiner = childrenWith(tree, subject.index, "det", "cc", "advmod").find(
      (child) => child.index < subject.index && isNegation(tree, child, lexicon),
    );
    if (determiner) return determiner;
  }
  return undefined;
}

/** The noun that a participle describes. */
function describedNoun(tree: Tree, index: number): ParsedToken | undefined {
  const token = tree.tokens[index];
  if (token?.relation !== "acl" || (token.xpos !== "VBN" && token.xpos !== "VBG")) return undefined;
  // "no information that she was hurt", "no intention of leaving"
  if (childWith(tree, index, "mark", "case", "nsubj", "aux")) return undefined;
  return token.head === undefined ? undefined : tree.tokens[token.head];
}

function isMark(tree: Tree, index: number, lexicon: EventLexicon): boolean {
  const token = tree.tokens[index];
  return token !== undefined && token.upos === "PART" && lexicon.isInfinitiveMark(token.lemma);
}
