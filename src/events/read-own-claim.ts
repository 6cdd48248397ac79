import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { childrenWith } from "./clause.ts";
import { plainTimeRole } from "./placed-time.ts";
import { conditionOf, isInConditional, isInverted } from "./read-condition.ts";
import type { Predicate } from "./read-predicate.ts";
import { tenseReading } from "./read-tense.ts";
import { applyClaim, denied, weaken } from "./weigh-claim.ts";

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
  const delayed = isDelayed(state, predicate);
  const isRegretted = predicate.modal !== undefined && predicate.perfect && tense.status === "occurred";
  const negative =
    !delayed && !isRegretted && (predicate.negation !== undefined || predicate.hedge?.claim === "denied");
  const condition = conditionOf(state, token);
  const conditional = condition !== undefined || isInverted(state, token);
  // "if they raise prices", "if he is charged": under a condition the present tense looks ahead
  const looksAhead = conditional && tense.view === "present" && !predicate.progressive && !predicate.copular;
  if (negative) status = denied(status);
  // "did not say whether he left", "if he leaves"
  if (conditional) status = status === "denied" ? "possible" : weaken(status);
  if (condition) cues.push(condition);
  return {
    status,
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
    ...(delayed && { delayed }),
  };
}

/** "Did not return until Friday", "will not reopen until July": what is told is when, not that it did not (Horn 1972). */
function isDelayed(
  { tree, lexicon }: Reader,
  { token, negation, modal, tense, progressive, perfect }: Predicate,
): boolean {
  if (!negation || progressive || perfect || (modal ? modal.sense !== "future" : tense !== "past")) return false;
  return childrenWith(tree, token.index, "obl").some(
    ({ index }) =>
      index > token.index &&
      // "to" is a goal
      childrenWith(tree, index, "case").some(({ lemma }) => plainTimeRole(lemma, lexicon) === "until"),
  );
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
