import type { Status } from "../model/event.ts";
import { SPEECH_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { childrenWith } from "./clause.ts";
import { isUnannounced } from "./unannounced.ts";

/** A noun that is only mentioned: what the verb claims does not touch it, but its time view gives a hint. */
export function presuppose(verb: ClaimReading, status: Status = "unknown"): ClaimReading {
  return {
    ...verb,
    status: verb.status === "occurred" && verb.view === "past" && !verb.negative ? "unknown" : status,
    negative: false,
    cues: [],
  };
}

/** "Hurt in the crash", "survived an attack": an incident beside what is told as done; of a sale it may be approved. */
export function isGranted({ tree, lexicon }: Reader, noun: ParsedToken, verb: ClaimReading): boolean {
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  if (type === undefined || !isUnannounced(type)) return false;
  if (verb.status !== "occurred" || verb.negative || verb.hypothetical || verb.habitual) return false;
  return (
    childrenWith(tree, noun.index, "det", "nmod:poss").some(({ lemma }) => !lexicon.isNegation(lemma)) ||
    noun.upos === "PROPN"
  );
}

/** "Reports", "the proposal": a noun of which it may be denied what it says, and not that it was said. */
export function isSaid({ lexicon }: Reader, noun: ParsedToken): boolean {
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  return (type !== undefined && SPEECH_TYPES.has(type)) || lexicon.claim(noun, undefined, "clause") !== undefined;
}

/** What is not told as done leaves what it would bring as open: "have not signed an agreement", "could lead to war". */
export const OPEN: ReadonlySet<Status> = new Set<Status>(["possible", "planned", "expected", "denied"]);
