import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import type { Tree } from "./clause.ts";
import { particleOf } from "./particle.ts";

/** What a verb or noun, with its particle, claims of a clause or an event noun beside it. */
export function claimOf(
  tree: Tree,
  word: ParsedToken,
  lexicon: EventLexicon,
  scope: "clause" | "noun" = "clause",
): ClaimRow | undefined {
  return lexicon.claim(word, particleOf(tree, word.index, lexicon), scope);
}

/** What is claimed of a plan, and of nothing but an event. */
export type PlanClaim = Extract<Claim, "planned" | "expected" | "postponed" | "cancelled">;

export function isPlanClaim(claim: Claim | undefined): claim is PlanClaim {
  return claim === "planned" || claim === "expected" || claim === "postponed" || claim === "cancelled";
}

/** Whether a noun only says that something is tried: "an attempt to free them". */
export function isTried(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const row = claimOf(tree, noun, lexicon, "noun");
  return noun.upos === "NOUN" && row?.claim === "possible" && row.time === "same";
}

/** Whether a word says that its clause is said: "told", "announced". */
export function isReport(tree: Tree, word: ParsedToken, lexicon: EventLexicon): boolean {
  return claimOf(tree, word, lexicon)?.claim === "report";
}
