import type { EventLexicon } from "../languages/event-lexicon.ts";
import { EVENT_TYPES, type EventGroup } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, type Tree } from "./clause.ts";

/** Groups of events to which people are called together. */
const GATHERINGS: ReadonlySet<EventGroup> = new Set<EventGroup>(["contact", "protest"]);

/** "Announced a rally", "called a strike": a gathering that is not known yet, set by the verb whose object it is. */
export function announcedBy(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const verb = baseRelation(noun) === "obj" ? tree.tokens[noun.head ?? -1] : undefined;
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  if (verb === undefined || type === undefined || !GATHERINGS.has(EVENT_TYPES[type].group)) return undefined;
  const isKnown = childrenWith(tree, noun.index, "det", "nmod:poss").some(
    ({ lemma, relation }) => relation === "nmod:poss" || lexicon.isDefinite(lemma.toLowerCase()),
  );
  return !isKnown && lexicon.isSupport(verb.lemma, "announces") ? verb : undefined;
}
