import type { EventLexicon } from "../languages/event-lexicon.ts";
import { EVENT_TYPES, type EventTypeRow, isReportType } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childWith, type Tree } from "./clause.ts";
import { isKnownNoun } from "./is-known-noun.ts";
import { typeOfNoun } from "./type-of-noun.ts";

/** "Announced a rally", "called a strike", "signalled a rise": what somebody may set, is not known yet, and what sets it. */
export function announcedBy(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const isSet = baseRelation(noun) === "obj" || noun.relation === "nsubj:pass";
  const verb = isSet ? tree.tokens[noun.head ?? -1] : undefined;
  const type = typeOfNoun(tree, noun, lexicon);
  if (verb === undefined || type === undefined) return undefined;
  const row: EventTypeRow = EVENT_TYPES[type];
  if (row.unannounced || isReportType(type) || isKnownNoun(tree, noun, lexicon)) return undefined;
  // "called the protest illegal"
  const isJudged = childWith(tree, verb.index, "xcomp") !== undefined;
  return !isJudged && lexicon.isSupport(verb.lemma, "announces") ? verb : undefined;
}
