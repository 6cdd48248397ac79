import type { ParsedToken } from "../model/text.ts";
import { claimOf } from "./claim-of.ts";
import type { Reader } from "./claim-reading.ts";
import { childrenWith, childWith } from "./clause.ts";
import { nameOfVerb } from "./particle.ts";

/** The embedded verb of "is due to start", "was to begin": xcomp of a claim word without content of its own. */
export function raisedVerb(state: Reader, head: ParsedToken): ParsedToken | undefined {
  const complement = childrenWith(state.tree, head.index, "xcomp").find((child) => child.upos === "VERB");
  if (!complement) return undefined;
  // "the plan requires the firm to sell": what has an object tells of that
  if (childWith(state.tree, head.index, "obj")) return undefined;
  const row = claimOf(state.tree, head, state.lexicon);
  // "the embargo appears to work": how it looks is how it works, and not the embargo
  if (row?.time === "same" && !carriesNoun(state, complement)) return undefined;
  return row || head.lemma === "be" || head.lemma === "go" || head.upos === "ADJ" ? complement : undefined;
}

/** "Is due to begin", "is set to be held"; but "the strike is likely to hurt growth" tells no strike ahead. */
export function carriesNoun({ tree, lexicon, predicate }: Reader, verb: ParsedToken): boolean {
  const name = nameOfVerb(tree, verb, lexicon);
  return predicate(verb.index).passive || lexicon.isSupport(name, "withSubject") || lexicon.edge(name) !== undefined;
}
