import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, findAbove, subtreeRange, type Tree } from "./clause.ts";
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
    const object = leftHomeless(tree, token, times);
    if (object) {
      changes.set(object.index, { ...object, head: token.head, relation: "obj" });
      changes.set(token.index, { ...token, relation: "xcomp" });
    }
    const finding = foundGuilty(tree, token, lexicon);
    if (finding) {
      changes.set(token.index, { ...token, head: finding.index, relation: "xcomp" });
      giveTimeBack(tree, token, finding, times, changes);
    }
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

/** "Left 20 families homeless", "left one man injured": a bare noun between a verb and what it became is the verb's object. */
function leftHomeless(tree: Tree, said: ParsedToken, times: readonly PlacedTime[]): ParsedToken | undefined {
  if (!RESULTS.has(said.relation) || (said.upos !== "ADJ" && said.xpos !== "VBN")) return undefined;
  const verb = tree.tokens[said.head ?? -1];
  if (verb?.upos !== "VERB" || childWith(tree, verb.index, "obj", "iobj", "aux:pass")) return undefined;
  if (childWith(tree, said.index, "nsubj", "aux", "cop", "mark", "case")) return undefined;
  return childrenWith(tree, said.index, "obl:unmarked").find(
    ({ index, upos }) =>
      (upos === "NOUN" || upos === "PROPN") &&
      index === said.index - 1 &&
      !isInTime(times, index) &&
      subtreeRange(tree, index).first === verb.index + 1,
  );
}

/** How what an object became hangs on the verb. */
const RESULTS: ReadonlySet<string> = new Set(["xcomp", "ccomp", "advcl"]);

/**
 * "Found Ada Merrow guilty", "left its rate unchanged": what stands right behind the object of such
 * a verb is no part of it; behind a name, of no verb.
 */
function foundGuilty(tree: Tree, token: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const before = tree.tokens[token.index - 1];
  if (before === undefined || !BEHIND.has(token.relation) || token.xpos !== "JJ") return undefined;
  const object = objectOver(tree, token);
  const verb = object?.head === undefined ? undefined : tree.tokens[object.head];
  if (object === undefined || verb === undefined || verb.index > object.index || object.index > before.index)
    return undefined;
  const isEnd = before === object || objectOver(tree, before) === object;
  if (!isEnd || tree.tokens[token.index + 1]?.upos === "NOUN") return undefined;
  if (childWith(tree, token.index, "obj", "xcomp", "advcl")) return undefined;
  if (lexicon.saysOfObject(verb.lemma)) return before.upos === "NOUN" || before.upos === "PROPN" ? verb : undefined;
  return before.upos === "PROPN" && token.relation !== "amod" ? verb : undefined;
}

/** How what is said of an object is attached to it, or to the name in it, by mistake. */
const BEHIND: ReadonlySet<string> = new Set(["appos", "flat", "list", "amod", "acl", "nmod:unmarked"]);

/** The object that a token is part of, or over the name in it. */
function objectOver(tree: Tree, token: ParsedToken): ParsedToken | undefined {
  const above = findAbove(tree, token, HOPS, ({ relation }) => relation !== "flat" && relation !== "appos");
  return above?.relation === "obj" ? above : undefined;
}

/** Tokens between what is said and the object, at most. */
const HOPS = 3;

/** "Found Doe guilty on Monday of murder": the day is the verb's, and what stands behind it belongs to the adjective. */
function giveTimeBack(
  tree: Tree,
  said: ParsedToken,
  verb: ParsedToken,
  times: readonly PlacedTime[],
  changes: Map<number, ParsedToken>,
): void {
  for (const day of childrenWith(tree, said.index, "obl")) {
    if (!isInTime(times, day.index)) continue;
    changes.set(day.index, { ...day, head: verb.index });
    for (const of of childrenWith(tree, day.index, "nmod"))
      if (of.index > day.index && !isInTime(times, of.index))
        changes.set(of.index, { ...of, head: said.index, relation: "obl" });
  }
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
