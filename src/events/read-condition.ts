import type { SubordinateSense } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import type { Reader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith } from "./clause.ts";
import { isPredicate } from "./read-predicate.ts";

/** The word that makes a clause a condition or a question; "if a suspect is caught and charged" has one for both. */
export function conditionOf(state: Reader, token: ParsedToken): ParsedToken | undefined {
  const marks = childrenWith(state.tree, token.index, "mark");
  const own = marks.find(({ lemma }) => CONDITIONS.has(state.lexicon.subordinator(lemma)));
  if (own !== undefined || marks.length > 0 || baseRelation(token) !== "conj") return own;
  if (childWith(state.tree, token.index, "nsubj")) return undefined;
  const head = state.tree.tokens[token.head ?? -1];
  const first = head && joinedTo(state, token, head);
  return first === undefined || baseRelation(first) === "conj" ? undefined : conditionOf(state, first);
}

const CONDITIONS: ReadonlySet<SubordinateSense | undefined> = new Set<SubordinateSense | undefined>([
  "condition",
  "exception",
  "question",
]);

/** "Were not allowed to leave and could become hostages": a tense is not joined to an infinitive, but to what that hangs on. */
export function joinedTo({ tree, predicate }: Reader, conjunct: ParsedToken, head: ParsedToken): ParsedToken {
  if (!isPredicate(tree, head) || predicate(conjunct.index).form !== "finite") return head;
  const above = predicate(head.index).form === "infinitive" ? tree.tokens[head.head ?? -1] : undefined;
  return above !== undefined && isPredicate(tree, above) ? above : head;
}

export function isConditional(state: Reader, token: ParsedToken): boolean {
  return isInverted(state, token) || conditionOf(state, token) !== undefined;
}

/**
 * "Would strike if the offer stood"; of "will strike unless the offer is raised" the strike stands, and of "will decide
 * whether to strike" the decision.
 */
export function isInConditional(state: Reader, token: ParsedToken): boolean {
  return childrenWith(state.tree, token.index, "advcl").some(
    (child) => isConditional(state, child) && !isException(state, child),
  );
}

function isException(state: Reader, clause: ParsedToken): boolean {
  const word = conditionOf(state, clause);
  const sense = word && state.lexicon.subordinator(word.lemma);
  return sense === "exception" || sense === "question";
}

/** "Should the mayor resign, …": an auxiliary before its subject in a subordinate clause. */
export function isInverted(state: Reader, token: ParsedToken): boolean {
  if (baseRelation(token) !== "advcl") return false;
  const subject = childWith(state.tree, token.index, "nsubj");
  const helper = childWith(state.tree, token.index, "aux");
  return subject !== undefined && helper !== undefined && helper.index < subject.index;
}
