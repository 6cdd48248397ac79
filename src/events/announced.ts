import type { EventLexicon } from "../languages/event-lexicon.ts";
import { EVENT_TYPES, type EventTypeRow } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childWith, type Tree } from "./clause.ts";
import { isKnownNoun } from "./is-known-noun.ts";

/** "Announced a rally", "called a strike": a gathering that is not known yet, set by the verb whose object it is. */
export function announcedBy(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const verb = baseRelation(noun) === "obj" ? tree.tokens[noun.head ?? -1] : undefined;
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  if (verb === undefined || type === undefined) return undefined;
  const row: EventTypeRow = EVENT_TYPES[type];
  if (!row.called || isKnownNoun(tree, noun, lexicon)) return undefined;
  // "called the protest illegal"
  const isJudged = childWith(tree, verb.index, "xcomp") !== undefined;
  return !isJudged && lexicon.isSupport(verb.lemma, "announces") ? verb : undefined;
}
