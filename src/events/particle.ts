import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";

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
  const end = Math.min(index + 1 + BEHIND_OBJECT, tree.tokens.length);
  for (let at = index + 1; at < end; at++) {
    const noun = tree.tokens[at]!; // at < length
    if (noun.head !== index || !IN_IDIOM.has(baseRelation(noun))) continue;
    const preposition = childWith(tree, noun.index, "case");
    if (preposition === undefined && noun.index > index + BEHIND_VERB) continue;
    // "took his hostages home" is no "take hostage"
    if (childrenWith(tree, noun.index, "nmod").some(({ relation }) => relation === "nmod:poss")) continue;
    const rest = preposition === undefined ? noun.lemma : `${preposition.lemma} ${noun.lemma}`;
    if (lexicon.isIdiom(`${verb.lemma} ${rest}`)) return rest;
  }
  return undefined;
}

/** How the noun of an idiom hangs on its verb. */
const IN_IDIOM: ReadonlySet<string> = new Set(["obj", "compound", "obl", "advmod", "xcomp"]);

/** How far behind its verb a noun without a preposition may stand. */
const BEHIND_VERB = 3;

/** How far behind its verb such a preposition's noun may stand, over an object: "shot a night clerk to death". */
const BEHIND_OBJECT = 6;

/** A verb as the tables name it, with what belongs to its lemma: "call_off". */
export function nameOfVerb(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): string {
  const particle = particleOf(tree, verb.index, lexicon);
  return particle === undefined ? verb.lemma : `${verb.lemma}_${particle}`;
}
