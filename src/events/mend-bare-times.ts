import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import { isWithin, type PlacedTime } from "./placed-time.ts";

/** What belongs to the noun and not to the expression behind it. */
const OF_NOUN = ["det", "case", "amod", "nummod", "nmod", "compound", "acl", "mark", "cc"];

/**
 * "After a robbery Thursday in which a man was hurt": the noun before a bare expression is no part of it, but what it
 * dates; the determiner, the preposition and the relative clause are the noun's.
 */
export function mendBareTimes(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const time of times) {
    const noun = tree.tokens[time.firstToken - 1];
    if (noun?.head === undefined || (noun.xpos !== "NN" && noun.xpos !== "NNS")) continue;
    if (!isWithin(time, noun.head)) continue;
    const head = tree.tokens
      .slice(time.firstToken, time.lastToken + 1)
      .find((token) => token.head !== noun.index && !(token.head !== undefined && isWithin(time, token.head)));
    if (head === undefined) continue;
    changes.set(noun.index, { ...noun, head: head.head, relation: head.relation });
    // "approved the budget Tuesday": behind an object it stands beside the verb
    const isObject = baseRelation(head) === "obj" || isBareObject(tree, noun, head);
    if (isObject) changes.set(noun.index, { ...noun, head: head.head, relation: "obj" });
    changes.set(head.index, {
      ...head,
      head: isObject ? head.head : noun.index,
      relation: isObject ? "obl:unmarked" : "nmod:unmarked",
    });
    for (const child of childrenWith(tree, head.index, ...OF_NOUN))
      if (child.index !== noun.index && !isWithin(time, child.index))
        changes.set(child.index, { ...child, head: noun.index });
  }
  return changes;
}

/** "Expected to show a new device next month": with nothing to open it, the noun behind an active verb is its object. */
function isBareObject(tree: Tree, noun: ParsedToken, { index, relation, head }: ParsedToken): boolean {
  const verb = relation === "obl:unmarked" && head !== undefined ? tree.tokens[head] : undefined;
  if (verb?.upos !== "VERB" || verb.index > noun.index || childWith(tree, verb.index, "obj", "aux:pass")) return false;
  return !childrenWith(tree, index, "case").some((preposition) => preposition.index < noun.index);
}

/** "Fled the hotel moments before police arrived": a bare plural of time before "before" or "after" measures, and heads no phrase. */
export function mendBareUnits(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const unit of tree.tokens) {
    const noun = unit.xpos === "NNS" ? tree.tokens[unit.index - 1] : undefined;
    const opening = tree.tokens[unit.index + 1];
    if (noun?.head !== unit.index || noun.relation !== "compound" || unit.head === undefined) continue;
    if (opening === undefined || !lexicon.isAdverbial(unit.lemma)) continue;
    const role = lexicon.timeRole(opening.lemma);
    const verb = tree.tokens[unit.head];
    if ((role !== "before" && role !== "after") || verb?.upos !== "VERB") continue;
    changes.set(noun.index, { ...noun, head: unit.head, relation: unit.relation });
    changes.set(unit.index, { ...unit, relation: "obl:unmarked" });
    for (const child of childrenWith(tree, unit.index, ...OF_NOUN)) {
      if (child.index < noun.index) changes.set(child.index, { ...child, head: noun.index });
      // "hours after talks failed"
      else if (child.relation === "acl") changes.set(child.index, { ...child, head: verb.index, relation: "advcl" });
    }
  }
  return changes;
}
