import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, subtreeRange, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** "Was handed over to", "were sworn in at the palace": right behind a verb and before a preposition stands its particle. */
export function mendParticles(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    const before = tree.tokens[word.index - 1];
    // "turned himself in to police"
    const overObject = before?.upos === "PRON" && before.relation === "obj" && before.head === before.index - 1;
    const verb = overObject && isBeforePreposition(tree, word) ? tree.tokens[before.index - 1] : before;
    if (verb?.upos !== "VERB" || word.relation === "compound:prt") continue;
    // "brought forward to 3 May"
    const isOne = word.upos === "ADV" && word.head === verb.index && lexicon.isIdiom(`${verb.lemma} ${word.lemma}`);
    if (isOne) changes.set(word.index, { ...word, upos: "ADP", xpos: "RP", relation: "compound:prt" });
    if (isOne || !lexicon.isDirection(word.lemma)) continue;
    const isTagged = word.relation === "advmod" && word.head === verb.index && word.xpos === "RP";
    const next = tree.tokens[word.index + 1];
    const isBeforeObject = isBetween(tree, word, verb);
    const isAdverb = isTagged && (next === undefined || !NOMINAL.has(next.upos) || isInTime(times, next.index));
    if (!isAdverb && !isBeforeObject && !isBeforePreposition(tree, word)) continue;
    changes.set(word.index, { ...word, upos: "ADP", xpos: "RP", head: verb.index, relation: "compound:prt" });
  }
  return changes;
}

/** "Swept away cars", "took home a medal": what stands between a verb and its object. */
function isBetween(tree: Tree, word: ParsedToken, verb: ParsedToken): boolean {
  const object = childWith(tree, verb.index, "obj");
  if (word.xpos !== "RB" || object === undefined || object.index < word.index) return false;
  // also "set aside $3 million"
  const isOfObject = (word.relation === "amod" || word.relation === "advmod") && word.head === object.index;
  const isAdverb = word.relation === "advmod" && word.head === verb.index;
  return isOfObject || (isAdverb && subtreeRange(tree, object.index).first === word.index + 1);
}

/** What a preposition would open. */
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON"]);

/** The first of two prepositions of one noun: "in at the palace"; not "up to 30 people", nor one word, "out of". */
function isBeforePreposition(tree: Tree, { index, head, relation }: ParsedToken): boolean {
  if (relation !== "case" || head === undefined || childWith(tree, index, "fixed")) return false;
  const second = childrenWith(tree, head, "case").find((other) => other.index === index + 1);
  return second !== undefined && second.xpos !== "POS" && childWith(tree, head, "nummod", "advmod") === undefined;
}

/** "Slowed to 2.6 percent", "capsized off Varda": what a preposition opens is no object. */
export function mendPrepositionalObjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    if (noun.head === undefined || noun.head > noun.index) continue;
    // "their boat sank off Cape Varn": a second subject behind the verb is none
    const isSecond =
      noun.relation === "nsubj" && childrenWith(tree, noun.head, "nsubj").some(({ index }) => index < noun.head!); // checked above
    if (noun.relation !== "obj" && !isSecond) continue;
    // "resigned three moves later"
    const verb = tree.tokens[noun.head];
    const later = childrenWith(tree, noun.index, "advmod").some(
      ({ xpos, index }) => xpos === "RBR" && index > noun.index,
    );
    if (later && verb && lexicon.isIntransitive(verb.lemma))
      changes.set(noun.index, { ...noun, relation: "obl:unmarked" });
    const place = placePreposition(tree, noun, lexicon);
    if (place) {
      changes.set(place.index, { ...place, xpos: "IN", head: noun.index, relation: "case" });
      changes.set(noun.index, { ...noun, relation: "obl" });
    }
    const opening = childWith(tree, noun.index, "case");
    const isFirst = opening?.index === noun.head + 1 && (opening.xpos === "IN" || opening.xpos === "TO");
    if (isFirst) changes.set(noun.index, { ...noun, relation: "obl" });
  }
  return changes;
}

/** "Charged former mayor Greta Osei with bribery": what stands right behind a verb, and nothing opens it, is its object. */
export function mendBareObjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const isBare = noun.relation === "obl" || noun.relation === "iobj";
    const verb = isBare && noun.head !== undefined ? tree.tokens[noun.head] : undefined;
    if (verb?.upos !== "VERB" || !isNominal(noun) || isInTime(times, noun.index)) continue;
    if (subtreeRange(tree, noun.index).first !== verb.index + 1 || childWith(tree, noun.index, "case")) continue;
    if (childWith(tree, verb.index, "aux:pass", "obj", "xcomp", "ccomp")) continue;
    changes.set(noun.index, { ...noun, relation: "obj" });
  }
  return changes;
}

/** "Raised $744 million, more than it had hoped": money right behind a verb is what it takes. */
export function mendMoney(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const money of tree.tokens) {
    const verb = tree.tokens[money.index - 1];
    if (money.xpos !== "$" || verb?.upos !== "VERB" || money.head === verb.index) continue;
    if (!childWith(tree, money.index, "nummod") || childWith(tree, money.index, "case")) continue;
    const object = childWith(tree, verb.index, "obj");
    changes.set(money.index, { ...money, head: verb.index, relation: "obj" });
    if (object) changes.set(object.index, { ...object, head: money.index, relation: "appos" });
  }
  return changes;
}

function isNominal({ upos }: ParsedToken): boolean {
  return upos === "NOUN" || upos === "PROPN";
}

/** "Took the two men into custody", "shot the clerk to death": the noun of an idiom is the verb's and not its object's. */
export function mendIdioms(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const object = noun.relation === "nmod" && noun.head !== undefined ? tree.tokens[noun.head] : undefined;
    const verb = object?.relation === "obj" && object.head !== undefined ? tree.tokens[object.head] : undefined;
    const preposition = childWith(tree, noun.index, "case");
    if (verb === undefined || preposition === undefined || !lexicon.opensIdiom(verb.lemma)) continue;
    if (lexicon.isIdiom(`${verb.lemma} ${preposition.lemma} ${noun.lemma}`))
      changes.set(noun.index, { ...noun, head: verb.index, relation: "obl" });
  }
  return changes;
}

/**
 * "Stopped short of banning it", "pleaded not guilty to killing him": the adjective of an idiom, with what denies it, is
 * the verb's particle, and what hangs on it hangs on the verb.
 */
export function mendAdjectiveIdioms(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    if (word.upos !== "ADJ") continue;
    const before = tree.tokens[word.index - 1];
    const denial = before !== undefined && lexicon.isNegation(before.lemma) ? before : undefined;
    const verb = tree.tokens[word.index - (denial === undefined ? 1 : 2)];
    const lemma = denial === undefined ? word.lemma : `${denial.lemma}_${word.lemma}`;
    if (verb?.upos !== "VERB" || word.head !== verb.index || !lexicon.isIdiom(`${verb.lemma} ${lemma}`)) continue;
    changes.set(word.index, { ...word, lemma, relation: "compound:prt" });
    if (denial !== undefined) changes.set(denial.index, { ...denial, head: word.index, relation: "fixed" });
    for (const child of childrenWith(tree, word.index, "advcl", "obl"))
      changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/** What was taken for the particle of a verb without an object, before the name of a place. */
function placePreposition(tree: Tree, { upos, head }: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const verb = head === undefined ? undefined : tree.tokens[head];
  if (verb === undefined || upos !== "PROPN" || !lexicon.isIntransitive(verb.lemma)) return undefined;
  const particle = childWith(tree, verb.index, "compound:prt");
  if (particle?.index !== verb.index + 1) return undefined;
  const isOne = lexicon.verbType(`${verb.lemma} ${particle.lemma}`) !== undefined;
  return !isOne && lexicon.placeRole(particle.lemma) !== undefined ? particle : undefined;
}
