import type { SubordinateSense } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { DirectionReason } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isReport } from "./claim-of.ts";
import type { ClaimReading, Reader, TimeView } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import { isPredicate, type Predicate } from "./read-predicate.ts";
import { applyClaim, weaken } from "./weigh-claim.ts";

/** What the verb group alone says. */
export function readOwn(state: Reader, token: ParsedToken): ClaimReading {
  const { lexicon, context } = state;
  const predicate = state.predicate(token.index);
  const cues: ParsedToken[] = [];
  if (predicate.negation) cues.push(predicate.negation);
  if (predicate.modal) cues.push(predicate.modal.token);
  const tense = tenseReading(state, predicate);
  let status = tense.status;
  if (predicate.hedge && predicate.hedge.claim !== "report") {
    status = applyClaim(status, predicate.hedge.claim);
    cues.push(predicate.hedge.token);
  }
  const habit = childrenWith(state.tree, token.index, "advmod", "obl").some(
    (child) =>
      lexicon.isHabit(child.lemma) ||
      childrenWith(state.tree, child.index, "det").some((det) => lexicon.isHabit(det.lemma)),
  );
  const negative = predicate.negation !== undefined || predicate.hedge?.claim === "denied";
  const conditional = isConditional(state, token);
  // "if they raise prices": under a condition the present tense looks ahead
  const looksAhead = conditional && tense.because === "scheduled present" && !predicate.copular;

  // "did not say whether he left"
  if (isMarked(state, token, "question")) status = weaken(status);
  return {
    status:
      negative && (status === "occurred" || status === "ongoing" || status === "planned" || status === "expected")
        ? "denied"
        : status,
    negative,
    view: looksAhead ? "future" : tense.view,
    because: looksAhead ? "modal" : tense.because,
    tenseCue: predicate.tenseToken,
    cues,
    hypothetical:
      context.question ||
      conditional ||
      isInConditional(state, token) ||
      isOrder(state, predicate) ||
      (predicate.modal?.sense === "would" && tense.status === "possible"),
    habitual: habit,
    reports: [],
    host: token,
  };
}

interface TenseReading {
  readonly status: Status;
  readonly view: TimeView;
  readonly because: DirectionReason;
}

function tenseReading(state: Reader, predicate: Predicate): TenseReading {
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
    if (predicate.progressive) return { status: "ongoing", view: "present", because: "present" };
    if (predicate.passive && predicate.token.upos === "VERB")
      return { status: "ongoing", view: "present", because: "present" };
    return { status: "ongoing", view: "present", because: "scheduled present" };
  }
  if (predicate.form === "participle" && state.context.headline)
    return { status: "occurred", view: "past", because: "headline present" };
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
    return isTold && !isInConditional(state, predicate.token)
      ? { status: "planned", view: "future", because: "reported past" }
      : { status: "possible", view: "future", because: "modal" };
  }
  if (predicate.perfect) return { status: "possible", view: "past", because: "modal" };
  if (sense === "ability" && predicate.negation === undefined)
    return { status: "possible", view: "unknown", because: "modal" };
  return { status: "possible", view: "future", because: "modal" };
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
    if ((at.relation === "ccomp" || at.relation === "conj") && isReportingPredicate(state, head)) return true;
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

function isInConditional(state: Reader, token: ParsedToken): boolean {
  return childrenWith(state.tree, token.index, "advcl").some((child) => isConditional(state, child));
}

/** "Come to the meeting": a plain form at the root without a subject. */
function isOrder(state: Reader, { form, token }: Predicate): boolean {
  return (
    form === "infinitive" &&
    token.head === undefined &&
    !state.context.headline &&
    childrenWith(state.tree, token.index, "mark", "nsubj", "aux").length === 0
  );
}

function isConditional(state: Reader, token: ParsedToken): boolean {
  return isInverted(state, token) || isMarked(state, token, "condition") || isMarked(state, token, "question");
}

function isMarked({ tree, lexicon }: Reader, token: ParsedToken, sense: SubordinateSense): boolean {
  return childrenWith(tree, token.index, "mark").some((mark) => lexicon.subordinator(mark.lemma) === sense);
}

/** "Should the mayor resign, …": an auxiliary before its subject in a subordinate clause. */
function isInverted(state: Reader, token: ParsedToken): boolean {
  if (baseRelation(token) !== "advcl") return false;
  const subject = childWith(state.tree, token.index, "nsubj");
  const helper = childWith(state.tree, token.index, "aux");
  return subject !== undefined && helper !== undefined && helper.index < subject.index;
}
