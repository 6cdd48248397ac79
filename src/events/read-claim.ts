import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimContext, ClaimReader, ClaimReading, Reader } from "./claim-reading.ts";
import type { Tree } from "./clause.ts";
import { readNoun } from "./read-noun-claim.ts";
import { readOuter } from "./read-outer-claim.ts";
import { readOwn } from "./read-own-claim.ts";
import { isPredicate, type Predicate, readPredicate } from "./read-predicate.ts";
import { within } from "./weigh-claim.ts";

/** A reader of what one sentence claims of each of its predicates and nouns: of its own group, then by what stands around it. */
export function claimReader(tree: Tree, lexicon: EventLexicon, context: ClaimContext): ClaimReader {
  const readings = new Map<number, ClaimReading>();
  const predicates = new Map<number, Predicate>();
  const predicate = (index: number): Predicate => {
    const known = predicates.get(index);
    if (known) return known;
    const fresh = readPredicate(tree, index, lexicon);
    predicates.set(index, fresh);
    return fresh;
  };
  const read = (index: number): ClaimReading => {
    const known = readings.get(index);
    if (known) return known;
    const token = tree.tokens[index]!; // callers pass a token of the tree
    const carried = carriedBy(tree, token);
    if (carried) return read(carried.index);
    const state: Reader = { tree, lexicon, context, read, predicate };
    // two clauses may each be read through the other ("drawings, released this month, show …"): the inner one as it is
    const own = isPredicate(tree, token) ? readOwn(state, token) : undefined;
    if (own) readings.set(index, own);
    const outer = own && readOuter(state, token);
    const fresh = own === undefined ? readNoun(state, token) : outer === undefined ? own : within(own, outer);
    readings.set(index, fresh);
    return fresh;
  };
  return { read, predicate };
}

/** "Would be the first": a copula claims what its adjective or noun claims; before a clause ("is that he left") it does not. */
function carriedBy(tree: Tree, { relation, head }: ParsedToken): ParsedToken | undefined {
  const carried = relation === "cop" && head !== undefined ? tree.tokens[head] : undefined;
  return carried?.upos === "VERB" ? undefined : carried;
}
