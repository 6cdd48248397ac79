import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isTensedForm } from "../syntax/finite-tags.ts";
import { baseRelation, childrenWith, childWith, subjectRelation, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** Words before an opening expression: "shortly before", "at about". */
const BEFORE: ReadonlySet<string> = new Set(["ADP", "ADV", "CCONJ", "PUNCT", "DET", "ADJ", "SCONJ"]);
/** How many of them at most. */
const MOST_BEFORE = 4;

/**
 * "About 9:30 p.m. on Wednesday, deputies were sent to a house": an expression that opens the sentence was taken for its
 * root, or for its subject, and the subject for an apposition of it. The first main verb after it becomes the root.
 */
export function mendOpeners(
  tree: Tree,
  times: readonly PlacedTime[],
  lexicon: EventLexicon,
): ReadonlyMap<number, ParsedToken> {
  const changes = new Map<number, ParsedToken>();
  const last = endOfOpening(tree, times);
  if (last === undefined) return changes;
  const head = tree.tokens.find(
    (token) => token.index <= last && (token.head === undefined || token.head > last) && token.upos !== "PUNCT",
  );
  if (head === undefined || head.upos === "VERB" || head.upos === "AUX") return changes;
  const isRoot = head.head === undefined;
  if (!isRoot && baseRelation(head) !== "nsubj") return changes;
  const verb = isRoot ? mainVerbAfter(tree, last, lexicon) : tree.tokens[head.head ?? 0];
  if (verb === undefined || verb.index <= last) return changes;
  const subject = tree.tokens
    .slice(last + 1, verb.index)
    .find(({ upos, head: above }) => isNominal(upos) && above !== undefined && above <= last);
  if (subject === undefined && (!isRoot || childWith(tree, verb.index, "nsubj") === undefined)) return changes;
  if (isRoot) {
    const isActive = verb.xpos === "VBN" && childWith(tree, verb.index, "aux") === undefined;
    changes.set(verb.index, { ...verb, ...(isActive && { xpos: "VBD" }), head: undefined, relation: "root" });
  }
  changes.set(head.index, { ...head, head: verb.index, relation: "obl:unmarked" });
  if (subject) {
    changes.set(subject.index, { ...subject, head: verb.index, relation: subjectRelation(tree, verb.index) });
    for (const other of childrenWith(tree, verb.index, "nsubj"))
      if (other.index > last) changes.set(other.index, { ...other, head: subject.index, relation: "nmod" });
  }
  // what hung on the expression from behind hangs on the verb
  for (const token of tree.tokens)
    if (token.index > last && token.head !== undefined && token.head <= last && !changes.has(token.index))
      changes.set(token.index, { ...token, head: verb.index, relation: relationToVerb(token) });
  return changes;
}

/** The last token of the expressions with which a sentence opens, up to a comma. */
function endOfOpening(tree: Tree, times: readonly PlacedTime[]): number | undefined {
  let last = -1;
  for (const time of times) {
    const between = tree.tokens.slice(last + 1, time.firstToken);
    if (time.firstToken <= last) continue;
    if (between.length > MOST_BEFORE || !between.every(({ upos }) => BEFORE.has(upos))) break;
    last = time.lastToken;
  }
  return last >= 0 && tree.tokens[last + 1]?.text === "," ? last : undefined;
}

/** The first verb with a tense, not of a relative or subordinate clause; where there is none, a bare participle. */
function mainVerbAfter(tree: Tree, last: number, lexicon: EventLexicon): ParsedToken | undefined {
  let participle: ParsedToken | undefined;
  for (const token of tree.tokens.slice(last + 1)) {
    if (token.upos !== "VERB" || isSubordinate(tree, token, lexicon)) continue;
    const hasHelper = childWith(tree, token.index, "aux") !== undefined;
    if (hasHelper || isTensedForm(token.xpos)) return token;
    if (token.xpos === "VBN") participle ??= token;
  }
  return participle;
}

function isSubordinate(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, verb.index, "mark", "advmod", "nsubj", "obj", "obl").some(
    ({ lemma, xpos }) =>
      xpos === "WDT" ||
      xpos === "WP" ||
      xpos === "WRB" ||
      lexicon.isInfinitiveMark(lemma) ||
      lexicon.isComplementiser(lemma) ||
      (lexicon.subordinator(lemma) !== undefined && xpos === "IN"),
  );
}

function isNominal(upos: string): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";
}

function relationToVerb({ upos, relation }: ParsedToken): string {
  if (upos === "PUNCT") return "punct";
  if (upos === "VERB") return relation === "conj" || relation === "parataxis" ? relation : "advcl";
  return isNominal(upos) ? "obl" : relation;
}
