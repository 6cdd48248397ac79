import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** The object of a verb behind which something is said of it. */
export function mendSaidOfObjects(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.head === undefined) continue;
    if (token.relation === "amod") {
      const verb = deadOnMonday(tree, token, times) ?? leftDead(tree, token, lexicon);
      if (verb) changes.set(token.index, { ...token, head: verb.index, relation: "xcomp" });
      if (verb && token.head > token.index) partVictims(tree, token, token.head, changes);
      // "and another injured"
      for (const other of verb ? childrenWith(tree, token.index, "conj") : []) {
        const victim = childWith(tree, other.index, "det");
        if (other.xpos === "VBN" && victim) changes.set(victim.index, { ...victim, relation: "nsubj:pass" });
      }
    }
    const finding = foundGuilty(tree, token);
    if (finding) changes.set(token.index, { ...token, head: finding.index, relation: "xcomp" });
    // "called the raid a reprisal"
    const named = token.relation === "xcomp" && token.upos === "NOUN" && childWith(tree, token.index, "det");
    const said = named && childWith(tree, token.index, "nmod:unmarked");
    if (said && said.index > token.index && said.upos === "NOUN" && !isInTime(times, said.index)) {
      changes.set(token.index, { ...token, relation: "obj" });
      changes.set(said.index, { ...said, head: token.head, relation: "xcomp" });
    }
  }
  return changes;
}

/** "Two people dead and 60 homes without power": what is joined behind the adjective has something of its own said of it. */
function partVictims(tree: Tree, adjective: ParsedToken, second: number, changes: Map<number, ParsedToken>): void {
  const noun = tree.tokens[second];
  if (noun === undefined || noun.relation !== "conj") return;
  changes.set(second, { ...noun, head: adjective.index });
  for (const child of childrenWith(tree, adjective.index, "conj"))
    if (child.xpos === "CD") changes.set(child.index, { ...child, head: second, relation: "nummod" });
}

/** "Found Ada Merrow guilty": an adjective is no part of a name, nor in apposition to an object, unless a comma parts them. */
function foundGuilty(tree: Tree, { index, relation, xpos, head }: ParsedToken): ParsedToken | undefined {
  if ((relation !== "appos" && relation !== "flat") || xpos !== "JJ" || tree.tokens[index - 1]?.upos !== "PROPN")
    return undefined;
  const object = head === undefined ? undefined : tree.tokens[head];
  return object?.relation === "obj" && object.head !== undefined ? tree.tokens[object.head] : undefined;
}

/** "Was found dead Monday": an adjective between a verb and a time describes no day. */
function deadOnMonday(tree: Tree, adjective: ParsedToken, times: readonly PlacedTime[]): ParsedToken | undefined {
  const before = tree.tokens[adjective.index - 1];
  const isDescribed = adjective.head !== undefined && isInTime(times, adjective.head);
  return isDescribed && !isInTime(times, adjective.index) && before?.upos === "VERB" ? before : undefined;
}

/** "Left one person dead": behind its noun a word for victims is what became of them. */
function leftDead(tree: Tree, adjective: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const noun = tree.tokens[adjective.index - 1];
  // "left two people dead and 60 homes without power": taken for an adjective of the homes
  if (noun?.relation !== "obj" || noun.head === undefined || (adjective.head ?? -1) < noun.index) return undefined;
  return lexicon.counted(adjective.lemma) === undefined ? undefined : tree.tokens[noun.head];
}
