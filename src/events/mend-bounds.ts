import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, type Changes, childrenWith, childWith, subjectRelation, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** "Seized more than two tonnes of gold": the words before the number only bound it, and the noun is what was seized. */
export function mendBounds(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const bound of tree.tokens) {
    const than = tree.tokens[bound.index + 1];
    const number = tree.tokens[bound.index + 2];
    const noun = number?.head === undefined ? undefined : tree.tokens[number.head];
    const isCompared = (bound.xpos === "JJR" || bound.xpos === "RBR") && lexicon.numberBound(bound.lemma) !== undefined;
    // "as many as 40 ships"
    const isEqual = bound.xpos === "JJ" && than !== undefined && tree.tokens[bound.index - 1]?.lemma === than.lemma;
    if (!isCompared && !isEqual) continue;
    if (than?.xpos !== "IN" || number?.relation !== "nummod" || noun === undefined || bound.head === number.index)
      continue;
    if (noun.head !== bound.head && noun.head !== bound.index) continue;
    if (noun.index < number.index || than.head !== noun.index) continue;
    changes.set(noun.index, { ...noun, head: bound.head, relation: relationOf(tree, bound, noun) });
    changes.set(bound.index, { ...bound, head: number.index, relation: "advmod" });
    changes.set(than.index, { ...than, head: bound.index, relation: "fixed" });
    for (const child of childrenWith(tree, bound.index, "case", "nmod", "acl", "obl"))
      if (child.index !== than.index && child.index !== noun.index)
        changes.set(child.index, { ...child, head: child.relation.startsWith("obl") ? bound.head : noun.index });
  }
  return changes;
}

/** What the bound was taken for; of an adverb, by the noun's place beside the verb. */
function relationOf(tree: Tree, { relation, head }: ParsedToken, noun: ParsedToken): string {
  if (relation !== "advmod" || head === undefined) return relation;
  const isBefore = noun.index < head && childWith(tree, head, "nsubj", "csubj", "expl") === undefined;
  return isBefore ? subjectRelation(tree, head) : "obj";
}

/** "More than 20 died": a number that was taken for a verb's own counts who did it. */
export function mendCountedSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const number of tree.tokens) {
    const verb = number.head === undefined ? undefined : tree.tokens[number.head];
    if (number.relation !== "nummod" || verb?.upos !== "VERB" || verb.index < number.index) continue;
    if (childWith(tree, verb.index, "nsubj", "csubj", "expl", "mark")) continue;
    changes.set(number.index, { ...number, relation: subjectRelation(tree, verb.index) });
    for (const child of childrenWith(tree, verb.index, "advmod"))
      if (child.index < number.index && childWith(tree, child.index, "fixed"))
        changes.set(child.index, { ...child, head: number.index });
  }
  return changes;
}

/** "Two of the bank's nine members voted against it": who voted is counted, in a phrase that is no clause and no second subject. */
export function mendPartSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const part of tree.tokens) {
    const opening = tree.tokens[part.index + 1];
    if ((part.xpos !== "CD" && !lexicon.isPart(part.lemma)) || opening?.xpos !== "IN") continue;
    const verb = PLACED.has(baseRelation(part)) && part.head !== undefined ? tree.tokens[part.head] : undefined;
    const whole = verb && childrenWith(tree, verb.index, "nsubj").find((other) => other.index > part.index);
    if (verb && whole && whole.index < verb.index && (opening.head === verb.index || opening.head === whole.index)) {
      changes.set(part.index, { ...part, relation: whole.relation });
      changes.set(whole.index, { ...whole, head: part.index, relation: "nmod" });
      changes.set(opening.index, { ...opening, head: whole.index, relation: "case" });
      continue;
    }
    const counted = childWith(tree, part.index, "nmod");
    const told = counted && childrenWith(tree, counted.index, "acl").find(({ xpos }) => xpos === "VBD");
    const isMain = part.head === undefined || part.relation === "ccomp";
    if (told === undefined || !isMain || childWith(tree, told.index, "nsubj", "mark", "aux")) continue;
    changes.set(told.index, { ...told, head: part.head, relation: part.relation });
    changes.set(part.index, { ...part, head: told.index, relation: "nsubj" });
  }
  return changes;
}

/** How a number hangs that was taken for something beside the subject: "just 12 of 40 miners were rescued". */
const PLACED: ReadonlySet<string> = new Set(["nsubj", "obl"]);
