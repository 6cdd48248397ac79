import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/**
 * "The rumour that the king had died", "no evidence that the firm paid bribes": behind a noun that claims something a
 * clause that lacks nothing is what it claims, and no relative clause.
 */
export function mendNounComplements(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    const verb = mark.head === undefined ? undefined : tree.tokens[mark.head];
    const noun = verb?.head === undefined ? undefined : tree.tokens[verb.head];
    if (!lexicon.isComplementiser(mark.lemma) || verb === undefined || noun?.upos !== "NOUN") continue;
    if (verb.index < mark.index || mark.index < noun.index || !CLAUSES.has(verb.relation)) continue;
    if (lexicon.claim(noun, undefined, "clause") === undefined || !isWhole(tree, mark, verb, lexicon)) continue;
    changes.set(mark.index, { ...mark, xpos: "IN", upos: "SCONJ", relation: "mark" });
    changes.set(verb.index, { ...verb, relation: "acl" });
  }
  return changes;
}

/** "Reported a fall in profit": what stands in a phrase right behind an event noun that is an object belongs to that. */
export function mendChangedThings(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const preposition = tree.tokens[noun.index + 1];
    if (noun.relation !== "obj" || preposition?.relation !== "case" || lexicon.placeRole(preposition.lemma) !== "at")
      continue;
    const thing = tree.tokens[preposition.head ?? -1];
    if (thing?.relation !== "obl" || thing.head !== noun.head) continue;
    if (thing.upos !== "NOUN" || isInTime(times, thing.index)) continue;
    if (lexicon.nounType(noun.lemma.toLowerCase()) === undefined) continue;
    changes.set(thing.index, { ...thing, head: noun.index, relation: "nmod" });
  }
  return changes;
}

/** "It is possible that the king died in May": behind a predicate that takes a clause, a noun and a participle are its clause. */
export function mendAdjectiveComplements(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    const adjective = tree.tokens[mark.index - 1];
    if (mark.xpos !== "IN" || adjective?.upos !== "ADJ" || mark.head !== adjective.index) continue;
    const subject = childWith(tree, mark.index, "appos");
    const verb = subject && childrenWith(tree, subject.index, "acl").find(({ xpos }) => xpos === "VBN");
    if (subject === undefined || verb === undefined || childWith(tree, adjective.index, "cop") === undefined) continue;
    changes.set(mark.index, { ...mark, head: verb.index, relation: "mark" });
    changes.set(subject.index, { ...subject, head: verb.index, relation: "nsubj" });
    changes.set(verb.index, { ...verb, xpos: "VBD", head: adjective.index, relation: "ccomp" });
  }
  return changes;
}

const CLAUSES: ReadonlySet<string> = new Set(["acl:relcl", "acl", "ccomp"]);

/** Whether a clause has all that its verb asks for without the word that opens it. */
function isWhole(tree: Tree, mark: ParsedToken, verb: ParsedToken, lexicon: EventLexicon): boolean {
  const subject = childrenWith(tree, verb.index, "nsubj", "csubj", "expl").find((child) => child !== mark);
  if (subject === undefined || subject.index < mark.index) return false;
  // "the news that he announced"
  const isAlone = lexicon.isIntransitive(verb.lemma) && lexicon.claim(verb, undefined, "clause") === undefined;
  if (mark.relation === "mark" || mark.xpos === "IN" || isAlone) return true;
  const filled = childrenWith(tree, verb.index, "obj", "cop", "aux:pass", "ccomp", "xcomp");
  return filled.some((child) => child !== mark);
}
