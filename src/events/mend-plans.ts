import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import { type Changes, childrenWith, childWith, subtreeRange, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** How far above a noun the event that it belongs to is sought. */
const HOPS = 3;

/** "A march by teachers scheduled for Friday", "talks with rebels planned for May": what is planned is the event, not who is in it. */
export function mendPlans(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const participle of tree.tokens) {
    if (participle.relation !== "acl" || participle.xpos !== "VBN" || participle.head === undefined) continue;
    const noun = tree.tokens[participle.head];
    if (noun === undefined || isEvent(noun, lexicon)) continue;
    const row = claimOf(tree, participle, lexicon, "noun");
    if (row === undefined || row.tellsPurpose || !isPlanClaim(row.claim)) continue;
    const event = eventAround(tree, noun, lexicon, HOPS);
    if (event) changes.set(participle.index, { ...participle, head: event.index });
  }
  return changes;
}

/** "A hearing set for Thursday was moved": behind an event and before "for" with a day stands a participle and no noun. */
export function mendSetNouns(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    const [event, preposition] = [tree.tokens[word.index - 1], tree.tokens[word.index + 1]];
    if (word.xpos !== "NN" || event?.head !== word.index || !isEvent(event, lexicon)) continue;
    if (preposition === undefined || lexicon.timeRole(preposition.lemma) !== "for") continue;
    const participle = { ...word, upos: "VERB", xpos: "VBN" } as const;
    if (!isInTime(times, word.index + 2) || !isPlanClaim(lexicon.claim(participle, undefined, "noun")?.claim)) continue;
    changes.set(event.index, { ...event, head: word.head, relation: word.relation });
    changes.set(word.index, { ...participle, head: event.index, relation: "acl" });
    for (const child of childrenWith(tree, word.index, "det", "amod", "compound", "case", "nmod"))
      if (child !== event)
        changes.set(
          child.index,
          child.index < event.index ? { ...child, head: event.index } : { ...child, relation: "obl" },
        );
  }
  return changes;
}

/**
 * "Was hurt by his decision to resign", "is considering a plan to close the mill": an infinitive right behind a noun that
 * takes one is the noun's.
 */
export function mendNounInfinitives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const infinitive of tree.tokens) {
    if (infinitive.xpos !== "VB" || (infinitive.relation !== "advcl" && infinitive.relation !== "xcomp")) continue;
    const noun = tree.tokens[infinitive.index - 2];
    const mark = tree.tokens[infinitive.index - 1];
    if (noun?.upos !== "NOUN" || mark === undefined || !lexicon.isInfinitiveMark(mark.lemma)) continue;
    const isOwned = childrenWith(tree, noun.index, "nmod").some(({ relation }) => relation === "nmod:poss");
    const isTaken = infinitive.relation === "xcomp" && noun.relation === "obj";
    // "became the first woman to lead the bank"
    const isRanked = childrenWith(tree, noun.index, "amod").some(({ lemma }) => lexicon.isOrdinal(lemma));
    if (isRanked && noun.relation === "xcomp" && noun.head === infinitive.head) {
      changes.set(infinitive.index, { ...infinitive, head: noun.index, relation: "acl" });
      continue;
    }
    if (
      (!isOwned && !isTaken && !isReactedTo(tree, noun, lexicon)) ||
      noun.head !== infinitive.head ||
      lexicon.claim(noun, undefined, "clause") === undefined
    )
      continue;
    changes.set(infinitive.index, { ...infinitive, head: noun.index, relation: "acl" });
  }
  return changes;
}

/** "Expect the bank to cut rates", "urged voters to stay": an infinitive behind who is to do it is the verb's. */
export function mendMeantInfinitives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const infinitive of tree.tokens) {
    const noun = infinitive.head === undefined ? undefined : tree.tokens[infinitive.head];
    if (infinitive.xpos !== "VB" || infinitive.relation !== "acl" || noun === undefined) continue;
    const object = noun.relation === "obj" ? noun : objectBefore(tree, noun);
    if (object === undefined || lexicon.claim(noun, undefined, "clause")) continue;
    // "made a bid to buy": a noun that was taken for an adjective does nothing
    if (object.upos === "ADJ") continue;
    const governor = object.head === undefined ? undefined : tree.tokens[object.head];
    const row = governor && claimOf(tree, governor, lexicon);
    if (!governor || !row || lexicon.claim(object, undefined, "clause")) continue;
    const isPeople = object.xpos === "NNS" || object.upos === "PROPN";
    const isMeant = row.claim === "expected" || row.control === "object" || (row.claim === "possible" && isPeople);
    if (isMeant) changes.set(infinitive.index, { ...infinitive, head: governor.index, relation: "xcomp" });
  }
  return changes;
}

/** "Forced schools in the region to close": the object before a phrase that says where. */
function objectBefore(tree: Tree, { index, head, relation }: ParsedToken): ParsedToken | undefined {
  const above = head === undefined ? undefined : tree.tokens[head];
  const object = relation === "nmod" ? above : above && childWith(tree, above.index, "obj");
  const isPhrase = relation === "nmod" || relation === "obl";
  return isPhrase && object?.relation === "obj" && object.index < index ? object : undefined;
}

/** "Made it impossible for ships to leave": an infinitive whose subject stands behind an adjective that takes one is the adjective's. */
export function mendJudgedInfinitives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const infinitive of tree.tokens) {
    if (infinitive.xpos !== "VB" || infinitive.relation !== "advcl") continue;
    if (!childrenWith(tree, infinitive.index, "nsubj").some(({ index }) => index < infinitive.index)) continue;
    const adjective = tree.tokens[subtreeRange(tree, infinitive.index).first - 1];
    if (adjective?.upos !== "ADJ" || adjective.relation !== "xcomp") continue;
    if (adjective.index !== infinitive.head && adjective.head !== infinitive.head) continue;
    if (lexicon.claim(adjective, undefined, "clause") === undefined) continue;
    changes.set(infinitive.index, { ...infinitive, head: adjective.index, relation: "xcomp" });
  }
  return changes;
}

/** "Declined on Monday to hear the appeal": when it was declined stands between the verb and what it takes. */
export function mendDividedInfinitives(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const infinitive of tree.tokens) {
    const verb = infinitive.head === undefined ? undefined : tree.tokens[infinitive.head];
    const mark = tree.tokens[infinitive.index - 1];
    if (infinitive.xpos !== "VB" || infinitive.relation !== "advcl" || verb?.upos !== "VERB") continue;
    if (mark === undefined || !lexicon.isInfinitiveMark(mark.lemma) || mark.index < verb.index + 2) continue;
    const row = claimOf(tree, verb, lexicon);
    if (row === undefined || row.claim === "report") continue;
    const between = tree.tokens.slice(verb.index + 1, mark.index);
    const isTime = between.every(
      ({ index, head, relation }) => isInTime(times, index) || (relation === "case" && isInTime(times, head ?? -1)),
    );
    if (isTime) changes.set(infinitive.index, { ...infinitive, relation: "xcomp" });
  }
  return changes;
}

/** "Voted against a bid", "protested over plans". */
function isReactedTo(tree: Tree, { index }: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, index, "case").some(({ lemma }) => lexicon.takesStand(lemma));
}

function isEvent({ upos, lemma }: ParsedToken, lexicon: EventLexicon): boolean {
  return upos === "NOUN" && lexicon.nounType(lemma.toLowerCase()) !== undefined;
}

/** The nearest event above, with nothing but nouns and names between: "of the rebels", "between teachers and the state". */
function eventAround(tree: Tree, noun: ParsedToken, lexicon: EventLexicon, hops: number): ParsedToken | undefined {
  const above = hops > 0 && INSIDE.has(noun.relation) ? tree.tokens[noun.head ?? -1] : undefined;
  return above === undefined || isEvent(above, lexicon) ? above : eventAround(tree, above, lexicon, hops - 1);
}

const INSIDE: ReadonlySet<string> = new Set(["nmod", "conj", "appos"]);

/**
 * "Teachers will return to class on Monday": what moves takes no infinitive but of a purpose, and one that nothing is told
 * of is a noun, or as good as one: its day is that of the verb above.
 */
export function mendGoals(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const goal of tree.tokens) {
    const verb = goal.relation === "xcomp" && goal.head !== undefined ? tree.tokens[goal.head] : undefined;
    const mark = tree.tokens[goal.index - 1];
    if (goal.xpos !== "VB" || verb === undefined || mark?.head !== goal.index || mark.index !== verb.index + 1)
      continue;
    // "it is going to change"
    if (verb.xpos === "VBG" || !lexicon.isIntransitive(verb.lemma) || claimOf(tree, verb, lexicon)) continue;
    if (!lexicon.isInfinitiveMark(mark.lemma) || lexicon.verbType(goal.lemma) !== undefined) continue;
    const rest = tree.children[goal.index]!.flatMap((index) => (index > goal.index ? (tree.tokens[index] ?? []) : [])); // a token of the tree
    if (rest.some(({ relation }) => !GOES_WITH_VERB.has(relation))) continue;
    changes.set(goal.index, { ...goal, upos: "NOUN", xpos: "NN", relation: "obl" });
    changes.set(mark.index, { ...mark, upos: "ADP", xpos: "IN", relation: "case" });
    for (const child of rest) changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/** What may stand behind such a noun and belongs to its verb. */
const GOES_WITH_VERB: ReadonlySet<string> = new Set(["obl", "obl:unmarked", "advcl", "punct", "advmod"]);
