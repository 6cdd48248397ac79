import type { Status } from "../model/event.ts";
import type { DirectionReason } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isReport } from "./claim-of.ts";
import type { Reader, TimeView } from "./claim-reading.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";
import { isConditional, isInConditional } from "./read-condition.ts";
import { isPredicate, type Predicate } from "./read-predicate.ts";

interface TenseReading {
  readonly status: Status;
  readonly view: TimeView;
  readonly because: DirectionReason;
}

export function tenseReading(state: Reader, predicate: Predicate): TenseReading {
  if (predicate.arranged) {
    const isTold = predicate.tense === "past" && isReported(state, predicate.token);
    if (isTold) return { status: "planned", view: "future", because: "reported past" };
    return { status: "planned", view: predicate.tense === "past" ? "past" : "future", because: "plan" };
  }
  if (predicate.modal) return modalReading(state, predicate);
  if (predicate.form === "finite") {
    if (predicate.tense === "past")
      return { status: "occurred", view: "past", because: predicate.perfect ? "past perfect" : "past tense" };
    if (predicate.perfect) return { status: "occurred", view: "past", because: "perfect" };
    if (state.context.headline && !predicate.progressive && !predicate.copular)
      return { status: "occurred", view: "past", because: "headline present" };
    if (state.context.caption && !predicate.copular && !predicate.passive)
      return { status: "occurred", view: "past", because: "caption present" };
    if (predicate.progressive) return { status: "ongoing", view: "present", because: "present" };
    if (predicate.passive && predicate.token.upos === "VERB")
      return { status: "ongoing", view: "present", because: "present" };
    return { status: "ongoing", view: "present", because: "scheduled present" };
  }
  if (predicate.form === "participle" && state.context.headline)
    return { status: "occurred", view: "past", because: "headline present" };
  // "wants him freed", "became involved": it is done where what governs it is
  if (predicate.form === "participle" && predicate.token.relation === "xcomp")
    return { status: "unknown", view: "unknown", because: "nearest" };
  if (isMandated(state, predicate)) return { status: "possible", view: "future", because: "plan" };
  if (predicate.form === "participle") return { status: "occurred", view: "past", because: "participle" };
  if (predicate.form === "infinitive" && state.context.headline && predicate.token.head === undefined)
    return { status: "planned", view: "future", because: "plan" };
  if (predicate.perfect) return { status: "occurred", view: "past", because: "perfect" };
  return { status: "unknown", view: "unknown", because: "nearest" };
}

function modalReading(state: Reader, predicate: Predicate): TenseReading {
  const sense = predicate.modal?.sense;
  if (sense === "future") return { status: "planned", view: "future", because: "future" };
  if (sense === "would") {
    // "said the summit would open": the future seen from a past report; elsewhere a condition
    if (predicate.perfect) return { status: "possible", view: "past", because: "modal" };
    const isTold = isReported(state, predicate.token) || reportsAbove(state, predicate.token);
    if (!isTold && isPrecluded(state, predicate)) return { status: "denied", view: "past", because: "modal" };
    return isTold && !isInConditional(state, predicate.token)
      ? { status: "planned", view: "future", because: "reported past" }
      : { status: "possible", view: "future", because: "modal" };
  }
  if (predicate.perfect && predicate.negation && sense === "obligation") {
    // "should not have resigned" has, "must not have signed it" has not
    const isRegretted = state.lexicon.isRemiss(predicate.modal!.token.lemma.toLowerCase());
    return { status: isRegretted ? "occurred" : "denied", view: "past", because: "modal" };
  }
  if (isPrecluded(state, predicate)) {
    const isOpen = isReported(state, predicate.token);
    return { status: "denied", view: sense === "ability" ? "present" : isOpen ? "unknown" : "past", because: "modal" };
  }
  if (predicate.perfect) return { status: "possible", view: "past", because: "modal" };
  if (sense === "ability" && predicate.negation === undefined)
    return { status: "possible", view: "unknown", because: "modal" };
  return { status: "possible", view: "future", because: "modal" };
}

/** "Could not be reached", "would not say": what nobody could or would do was not done; under a condition it is left open. */
function isPrecluded(state: Reader, { modal, negation, perfect, token }: Predicate): boolean {
  if (modal === undefined || negation === undefined || perfect) return false;
  if (state.context.question || isConditional(state, token) || isInConditional(state, token)) return false;
  if (isOfAny(state, token) || hasLimit(state, token)) return false;
  return state.lexicon.isPrecluding(modal.token.text.toLowerCase());
}

/** "Any strike would not stop the vote": of nobody in particular it is thought of and not told. */
function isOfAny({ tree, lexicon }: Reader, token: ParsedToken): boolean {
  const subject = childWith(tree, token.index, "nsubj");
  const determiner = subject && childWith(tree, subject.index, "det")?.lemma.toLowerCase();
  // "no agreement could be reached"
  return determiner !== undefined && !lexicon.isDefinite(determiner) && !lexicon.isNegation(determiner);
}

/** "Would not hear the case until October": it will then. */
function hasLimit({ tree, lexicon }: Reader, token: ParsedToken): boolean {
  return childrenWith(tree, token.index, "obl", "advcl").some(({ index }) =>
    childrenWith(tree, index, "case", "mark").some(({ lemma }) => lexicon.timeRole(lemma) === "until"),
  );
}

/** "Insisted that he be freed", "suggested that she resign": a plain form with a subject tells what ought to be. */
function isMandated({ tree, lexicon }: Reader, { form, token }: Predicate): boolean {
  return (
    form === "infinitive" &&
    (token.relation === "ccomp" || token.relation === "acl") &&
    childWith(tree, token.index, "nsubj") !== undefined &&
    childrenWith(tree, token.index, "mark").some(({ lemma }) => lexicon.isComplementiser(lemma))
  );
}

/** Whether it is what somebody said, decided, hoped. */
function isReported({ tree, lexicon }: Reader, token: ParsedToken): boolean {
  const governor = token.head === undefined ? undefined : tree.tokens[token.head];
  return governor !== undefined && token.relation === "ccomp" && claimOf(tree, governor, lexicon) !== undefined;
}

function reportsAbove(state: Reader, token: ParsedToken): boolean {
  if (childrenWith(state.tree, token.index, "parataxis").some((child) => isReportingPredicate(state, child)))
    return true;
  for (let at = token, hops = 0; at.head !== undefined && hops < 6; hops++) {
    const head = state.tree.tokens[at.head];
    if (head === undefined) return false;
    const isJoined = at.relation === "conj" && childWith(state.tree, at.index, "aux") !== undefined;
    if ((at.relation === "ccomp" || isJoined) && isReportingPredicate(state, head)) return true;
    at = head;
  }
  return false;
}

export function isReportingPredicate(state: Reader, token: ParsedToken): boolean {
  return isPredicate(state.tree, token) && isReport(state.tree, token, state.lexicon);
}

/** Subject behind the verb, a mark before it: "…, said the minister". */
export function isTurned(tree: Tree, verb: ParsedToken): boolean {
  const subject = childWith(tree, verb.index, "nsubj");
  return subject !== undefined && subject.index > verb.index && tree.tokens[verb.index - 1]?.upos === "PUNCT";
}
