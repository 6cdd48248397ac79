import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Claim, ModalSense } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { isTensedForm } from "../syntax/finite-tags.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import { findNegation } from "./find-negation.ts";
import { hasScore } from "./has-score.ts";

export type Tense = "past" | "present" | "future";

/** The verb group around a predicate: what its auxiliaries, its mark and its adverbs say. */
export interface Predicate {
  readonly token: ParsedToken;
  readonly form: "finite" | "infinitive" | "gerund" | "participle" | "nominal";
  readonly tense?: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "is to meet", "was to start". */
  readonly arranged: boolean;
  readonly copular: boolean;
  readonly modal?: { readonly sense: ModalSense; readonly token: ParsedToken };
  readonly negation?: ParsedToken;
  readonly hedge?: { readonly claim: Claim; readonly token: ParsedToken };
  /** The word that shows the tense, for explanations. */
  readonly tenseToken: ParsedToken;
}

/** Reads the verb group of a verb, or of an adjective or noun with its copula. */
export function readPredicate(tree: Tree, index: number, lexicon: EventLexicon): Predicate {
  const token = tree.tokens[index]!; // callers pass a token of the tree
  const shared = sharesAuxiliaries(tree, token) ? childrenWith(tree, token.head ?? index, "aux", "cop") : [];
  const helpers = [...shared, ...childrenWith(tree, index, "aux", "cop")].filter(
    (helper) => helper.index < index || helper.head === index,
  );
  const modalToken = helpers.find((helper) => lexicon.modal(helper) !== undefined);
  const modalSense = modalToken && lexicon.modal(modalToken);
  const perfect = helpers.some((helper) => helper.lemma === "have");
  const be = helpers.find((helper) => helper.lemma === "be" || helper.lemma === "get");
  const progressive = token.xpos === "VBG" && be !== undefined;
  // "Gates resigned": what takes no object has no passive
  const active =
    lexicon.isIntransitive(token.lemma) && childWith(tree, index, "nsubj") && !childWith(tree, index, "aux", "cop");
  const passive =
    !active &&
    (childWith(tree, index, "nsubj:pass", "aux:pass") !== undefined ||
      helpers.some((helper) => helper.relation === "aux:pass") ||
      (token.xpos === "VBN" && !perfect && !helpers.some((helper) => baseRelation(helper) === "cop")));
  const mark = childrenWith(tree, index, "mark").find((child) => lexicon.isInfinitiveMark(child.lemma));
  const arrangedBe = mark && arrangedBy(tree, mark.index);
  const copular = arrangedBe === undefined && helpers.some((helper) => baseRelation(helper) === "cop");
  // "would not explain or apologise"
  const negation =
    findNegation(tree, index, lexicon) ??
    (sharesAuxiliaries(tree, token) ? findNegation(tree, token.head ?? index, lexicon) : undefined);
  const hedgeToken = childrenWith(tree, index, "advmod").find((child) => lexicon.hedge(child.lemma) !== undefined);
  const hedgeClaim = hedgeToken && lexicon.hedge(hedgeToken.lemma);
  const barePast = isBarePast(tree, token, lexicon);
  const finite =
    arrangedBe ??
    helpers.find((helper) => isTensedForm(helper.xpos)) ??
    (isTensedForm(token.xpos) || barePast ? token : undefined);
  const invariantPast = (finite === undefined || finite.index === token.index) && isInvariantPast(tree, token, lexicon);
  const said = (form: Predicate["form"], tenseToken: ParsedToken, tense?: Tense): Predicate => ({
    token,
    form,
    ...(tense && { tense }),
    perfect,
    progressive,
    passive: passive && (invariantPast || !barePast),
    arranged: arrangedBe !== undefined,
    copular,
    ...(modalToken && modalSense && { modal: { sense: modalSense, token: modalToken } }),
    ...(negation && { negation }),
    ...(hedgeToken && hedgeClaim && { hedge: { claim: hedgeClaim, token: hedgeToken } }),
    tenseToken,
  });
  if (modalToken && modalSense) return said("finite", modalToken, modalSense === "future" ? "future" : undefined);
  if (invariantPast) return said("finite", token, "past");
  if (finite) return said("finite", finite, tenseOf(finite));
  // "pleaded guilty to killing"
  if (mark && token.xpos !== "VBG") return said("infinitive", mark);
  // "without being asked", "urged that he be freed": the auxiliary has the form
  const carrier = token.xpos === "VBN" && passive ? childWith(tree, index, "aux") : undefined;
  if (carrier?.xpos === "VB") return said("infinitive", carrier);
  const isNominal = carrier?.xpos === "VBG" && (token.relation === "ccomp" || baseRelation(token) === "advcl");
  if (token.xpos === "VBG" || isNominal) return said("gerund", token);
  if (token.xpos === "VBN") return said("participle", token);
  if (token.xpos === "VB") return said("infinitive", token);
  return said("nominal", token);
}

/** A predicate, or a noun: something whose claim can be read. */
export function isPredicate(tree: Tree, token: ParsedToken): boolean {
  return token.upos === "VERB" || token.upos === "AUX" || childWith(tree, token.index, "cop") !== undefined;
}

function tenseOf(token: ParsedToken): Tense {
  return token.xpos === "VBD" || token.xpos === "VBN" ? "past" : "present";
}

/** "The minister quit on Tuesday": the plain form after a singular subject can only be a past tense. */
function isInvariantPast(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  if (!lexicon.isInvariant(token.lemma) || token.text.toLowerCase() !== token.lemma || token.xpos === "VBD")
    return false;
  // "as they beat United 3-1": a score is known when it is over
  const marks = childrenWith(tree, token.index, "mark");
  const isOpen = marks.some(({ lemma }) => lexicon.isInfinitiveMark(lemma) || !hasScore(tree, token));
  if (isOpen || childWith(tree, token.index, "aux")) return false;
  return childrenWith(tree, token.index, "nsubj").some(
    (subject) =>
      subject.relation === "nsubj" &&
      subject.index < token.index &&
      (subject.xpos === "NN" || subject.xpos === "NNP" || subject.lemma === subject.text.toLowerCase()),
  );
}

/** A participle with a subject of its own and no auxiliary: a past tense that the tagger misread. */
function isBarePast(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  if (token.xpos !== "VBN" || (token.relation === "acl" && !isContent(tree, token, lexicon))) return false;
  // "with two soldiers killed" has a mark; "a quake struck the coast, the agency said" has none
  if (token.relation === "advcl" && childrenWith(tree, token.index, "mark", "case").length > 0)
    return isFiniteClause(tree, token, lexicon);
  // "Vera Lund, appointed judge by the king": whoever did it stands after "by"
  if (childrenWith(tree, token.index, "obl").some((child) => child.relation === "obl:agent")) return false;
  if (sharesPast(tree, token) || isWholeSentence(tree, token, lexicon) || isFiniteClause(tree, token, lexicon))
    return true;
  // "two strikers injured by a truck": without an object only what takes none is active
  if (!lexicon.isIntransitive(token.lemma) && childWith(tree, token.index, "obj", "ccomp", "xcomp") === undefined)
    return false;
  return (
    childWith(tree, token.index, "aux", "cop") === undefined &&
    childrenWith(tree, token.index, "nsubj").some((child) => child.relation === "nsubj" && child.index < token.index)
  );
}

/** "Reports that the plant closed": a clause that says what a noun tells. */
function isContent(tree: Tree, { index }: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, index, "mark").some(({ lemma }) => lexicon.isComplementiser(lemma));
}

/** "Police responded and fought the gang": joined to a past tense without an auxiliary of its own. */
function sharesPast(tree: Tree, token: ParsedToken): boolean {
  const first = token.head === undefined ? undefined : tree.tokens[token.head];
  return (
    baseRelation(token) === "conj" &&
    first?.xpos === "VBD" &&
    first.upos === "VERB" &&
    childrenWith(tree, token.index, "aux", "nsubj").length === 0 &&
    childrenWith(tree, first.index, "aux").length === 0
  );
}

/** "Rebels struck at the port." is told in a past tense; a headline or caption would end without a stop. */
function isWholeSentence(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  const head = token.head === undefined ? undefined : tree.tokens[token.head];
  // "left several people injured" is no report
  const told = TOLD.has(baseRelation(token)) && head && lexicon.claim(head, undefined, "clause")?.claim === "report";
  return (
    (head === undefined || told === true) &&
    tree.tokens.at(-1)?.text === "." &&
    childrenWith(tree, token.index, "aux", "cop").length === 0 &&
    childrenWith(tree, token.index, "nsubj").some((child) => child.relation === "nsubj" && child.index < token.index)
  );
}

/** "When his truck overturned", "since a valve failed": behind such a word a subject wants a verb with a tense. */
function isFiniteClause(tree: Tree, token: ParsedToken, lexicon: EventLexicon): boolean {
  const subject = childrenWith(tree, token.index, "nsubj").find(({ relation }) => relation === "nsubj");
  if (subject === undefined || subject.index > token.index || baseRelation(token) !== "advcl") return false;
  if (tree.tokens.at(-1)?.text !== "." || childWith(tree, token.index, "aux", "cop")) return false;
  return childrenWith(tree, token.index, "mark", "advmod").some(
    ({ lemma, index }) => index < subject.index && lexicon.subordinator(lemma) !== undefined,
  );
}

/** What stands beside or under the clause of a report. */
const TOLD: ReadonlySet<string> = new Set(["ccomp", "parataxis", "advcl"]);

/** "was arrested and charged", "would not explain or apologise": the second conjunct has no auxiliary of its own. */
function sharesAuxiliaries(tree: Tree, token: ParsedToken): boolean {
  if (baseRelation(token) !== "conj" || token.head === undefined) return false;
  if (childWith(tree, token.index, "aux", "cop", "mark", "nsubj")) return false;
  const first = tree.tokens[token.head];
  return (
    first !== undefined &&
    first.upos === "VERB" &&
    (token.xpos === "VBN" || token.xpos === "VB" || token.xpos === "VBG") &&
    samePart(first, token)
  );
}

function samePart(first: ParsedToken, second: ParsedToken): boolean {
  return first.xpos === second.xpos || (first.xpos === "VBD" && second.xpos === "VBN");
}

/** The "be" of "is to meet": a form of be right before the infinitive mark, adverbs between allowed. */
function arrangedBy(tree: Tree, mark: number): ParsedToken | undefined {
  for (let index = mark - 1; index >= Math.max(0, mark - 3); index--) {
    const token = tree.tokens[index];
    if (token === undefined) return undefined;
    if (token.lemma === "be") return isTensedForm(token.xpos) ? token : undefined;
    if (token.upos !== "ADV" && token.upos !== "PART") return undefined;
  }
  return undefined;
}
