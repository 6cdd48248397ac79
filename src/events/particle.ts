import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";

/**
 * What belongs to a verb's lemma beside it: its particle ("step down"), or the noun of an idiom ("take place"), with its
 * preposition ("take into custody").
 */
export function particleOf(tree: Tree, index: number, lexicon: EventLexicon): string | undefined {
  const particle = childWith(tree, index, "compound:prt");
  // "approved the spin-off"
  const isGlued = particle !== undefined && tree.tokens[particle.index - 1]?.text === "-";
  if (particle && !isGlued) return particle.lemma;
  const verb = tree.tokens[index];
  if (verb === undefined || !lexicon.opensIdiom(verb.lemma)) return undefined;
  for (const noun of childrenWith(tree, index, "obj", "compound", "obl", "advmod", "xcomp")) {
    if (noun.index <= index || noun.index > index + 3) continue;
    // "took his hostages home" is no "take hostage"
    if (childrenWith(tree, noun.index, "nmod").some(({ relation }) => relation === "nmod:poss")) continue;
    const preposition = childWith(tree, noun.index, "case");
    const rest = preposition === undefined ? noun.lemma : `${preposition.lemma} ${noun.lemma}`;
    if (lexicon.isIdiom(`${verb.lemma} ${rest}`)) return rest;
  }
  return undefined;
}

/** A verb as the tables name it, with what belongs to its lemma: "call_off". */
export function nameOfVerb(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): string {
  const particle = particleOf(tree, verb.index, lexicon);
  return particle === undefined ? verb.lemma : `${verb.lemma}_${particle}`;
}
