import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import { isWithin, type PlacedTime, timeRole } from "./placed-time.ts";

/**
 * "On Monday police arrested two men", "last week miners went on strike": between a time that opens its clause without a
 * comma and the verb stands the subject, of which the time is no part.
 */
export function mendOpeningTimes(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const time of times) {
    const opening = openingOf(tree, time, lexicon);
    if (opening === undefined) continue;
    const top = tree.tokens
      .slice(time.firstToken, time.lastToken + 1)
      .find(({ head }) => head !== undefined && !isWithin(time, head));
    const noun = top && behind(tree, time, top);
    const verb = noun?.head === undefined ? undefined : tree.tokens[noun.head];
    if (!top || !noun || verb === undefined || verb.index < noun.index || !hasFiniteVerb(tree, verb)) continue;
    const isSubject = noun.relation.startsWith("nsubj");
    if (!isSubject && (noun.relation !== "obl" || childWith(tree, verb.index, "nsubj", "csubj"))) continue;
    const relation = opening.index < time.firstToken ? "obl" : "obl:unmarked";
    changes.set(top.index, { ...top, head: verb.index, relation });
    if (opening.index < time.firstToken) changes.set(opening.index, { ...opening, head: top.index, relation: "case" });
    const passive = childrenWith(tree, verb.index, "aux").some((aux) => aux.relation === "aux:pass");
    if (!isSubject) changes.set(noun.index, { ...noun, relation: passive ? "nsubj:pass" : "nsubj" });
  }
  return changes;
}

/** The first word of an opening time: its preposition, or its own where it names no weekday or month alone. */
function openingOf(tree: Tree, time: PlacedTime, lexicon: EventLexicon): ParsedToken | undefined {
  const before = tree.tokens[time.firstToken - 1];
  const isPlaced = before !== undefined && before.upos === "ADP" && timeRole(time, lexicon) === "at";
  const opening = isPlaced ? before : tree.tokens[time.firstToken];
  if (opening === undefined || (!isPlaced && opening.upos === "PROPN")) return undefined;
  const outside = tree.tokens[opening.index - 1];
  return outside === undefined || outside.upos === "PUNCT" || outside.upos === "CCONJ" ? opening : undefined;
}

/** The noun without a determiner, right behind the time, into which the time was read. */
function behind(tree: Tree, time: PlacedTime, top: ParsedToken): ParsedToken | undefined {
  const noun = top.head === undefined || top.head < time.lastToken ? undefined : tree.tokens[top.head];
  if (noun === undefined || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) return undefined;
  const parts = childrenWith(tree, noun.index, "punct", "nmod:poss", "det").filter(({ index }) => index < noun.index);
  return parts.length === 0 ? noun : undefined;
}

/** A finite verb, or what a finite auxiliary stands before. */
function hasFiniteVerb(tree: Tree, { index, xpos }: ParsedToken): boolean {
  return isFiniteForm(xpos) || childrenWith(tree, index, "aux", "cop").some((aux) => isFiniteForm(aux.xpos));
}
