import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { claimOf } from "./claim-of.ts";
import { baseRelation, type Changes, childrenWith, childWith, subjectRelation, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/**
 * "Cleared of money laundering by a jury", "to legalise assisted dying": a gerund behind a bare noun that a preposition
 * opens, or behind the participle that a verb takes, is a noun; what follows is the verb's.
 */
export function mendGerundNouns(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const gerund of tree.tokens) {
    const modifier = tree.tokens[gerund.index - 1];
    const opening = tree.tokens[gerund.index - 2];
    if (gerund.xpos !== "VBG" || modifier === undefined || opening === undefined) continue;
    // "around midnight following a robbery"
    if (gerund.relation === "case" || gerund.relation === "mark" || isInTime(times, modifier.index)) continue;
    if (childWith(tree, gerund.index, "obj", "aux", "mark", "ccomp", "xcomp")) continue;
    const isBare = modifier.xpos === "NN" && childWith(tree, modifier.index, "det", "nmod:poss", "amod") === undefined;
    const isTaken =
      isBare &&
      !goesOn(tree, gerund, times, lexicon) &&
      opening.xpos === "IN" &&
      opening.head === modifier.index &&
      modifier.head !== gerund.index;
    const isObject = modifier.xpos === "VBN" && opening.upos === "VERB" && modifier.head === opening.index;
    if (!isTaken && !isObject) continue;
    const governor = isTaken ? modifier.head : opening.index;
    const [relation, inside] = isTaken ? [modifier.relation, "compound"] : ["obj", "amod"];
    const noun = { upos: "NOUN", xpos: "NN", lemma: gerund.text.toLowerCase() } as const;
    changes.set(gerund.index, { ...gerund, ...noun, head: governor, relation });
    changes.set(modifier.index, { ...modifier, head: gerund.index, relation: inside });
    if (isTaken) changes.set(opening.index, { ...opening, head: gerund.index, relation: "case" });
    for (const child of childrenWith(tree, gerund.index, "obl", "advmod", "advcl"))
      changes.set(child.index, { ...child, head: governor });
  }
  return changes;
}

/** "Fighting broke out on Monday": right before a tense without a subject a bare gerund is a noun, and the subject. */
export function mendGerundSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const gerund of tree.tokens) {
    const verb = tree.tokens[gerund.index + 1];
    if (gerund.xpos !== "VBG" || verb === undefined || gerund.head !== verb.index || !isFiniteForm(verb.xpos)) continue;
    if (lexicon.nounType(gerund.text.toLowerCase()) === undefined) continue;
    if (childrenWith(tree, gerund.index).length > 0 || childWith(tree, verb.index, "nsubj", "csubj", "expl")) continue;
    const noun = { upos: "NOUN", xpos: "NN", lemma: gerund.text.toLowerCase() } as const;
    changes.set(gerund.index, { ...gerund, ...noun, relation: subjectRelation(tree, verb.index) });
  }
  return changes;
}

/** "Speaking in Lund, Marek said": a name behind the comma is the subject, and nobody whom the phrase before it names. */
export function mendOpeningGerunds(tree: Tree): Changes {
  const changes: Changes = new Map();
  const [gerund] = tree.tokens;
  const verb = gerund?.head === undefined ? undefined : tree.tokens[gerund.head];
  if (gerund?.xpos !== "VBG" || baseRelation(gerund) !== "nsubj" || !verb || !isFiniteForm(verb.xpos)) return changes;
  const comma = tree.tokens.slice(0, verb.index).findLast(({ text }) => text === ",");
  const subject = comma && tree.tokens[comma.index + 1];
  if (comma === undefined || subject?.upos !== "PROPN" || subject.relation !== "flat") return changes;
  const isName = ({ upos }: ParsedToken) => upos === "PROPN";
  const rest = tree.tokens.slice(subject.index + 1, verb.index);
  if ((subject.head ?? 0) > comma.index || !rest.every(isName)) return changes;
  changes.set(gerund.index, { ...gerund, head: verb.index, relation: "advcl" });
  changes.set(subject.index, { ...subject, head: verb.index, relation: "nsubj" });
  for (const name of rest) changes.set(name.index, { ...name, head: subject.index, relation: "flat" });
  return changes;
}

/** "Broke his ankle in training on Wednesday": behind a verb and "in", a gerund with nothing of its own is a noun. */
export function mendGerundPhrases(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const gerund of tree.tokens) {
    const opening = childWith(tree, gerund.index, "mark");
    const host = gerund.head === undefined ? undefined : tree.tokens[gerund.head];
    if (gerund.xpos !== "VBG" || opening?.index !== gerund.index - 1 || host === undefined) continue;
    if (lexicon.placeRole(opening.lemma) !== "at" || host.index > gerund.index) continue;
    if (lexicon.nounType(gerund.text.toLowerCase()) === undefined) continue;
    if (childWith(tree, gerund.index, "obj", "aux", "nsubj", "ccomp", "xcomp", "advcl", "conj")) continue;
    const verb = host.upos === "VERB" ? host : host.head === undefined ? undefined : tree.tokens[host.head];
    if (verb?.upos !== "VERB") continue;
    const noun = { upos: "NOUN", xpos: "NN", lemma: gerund.text.toLowerCase() } as const;
    changes.set(gerund.index, { ...gerund, ...noun, head: verb.index, relation: "obl" });
    changes.set(opening.index, { ...opening, relation: "case" });
    for (const child of childrenWith(tree, gerund.index, "obl", "advmod"))
      changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/** "Barred the ship from leaving": behind the object stands what the verb bars, and no part of the ship. */
export function mendBarredGerunds(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const gerund of tree.tokens) {
    const object = gerund.head === undefined ? undefined : tree.tokens[gerund.head];
    const hangs = gerund.relation === "nmod" || gerund.relation === "acl";
    if (gerund.xpos !== "VBG" || !hangs || object?.relation !== "obj") continue;
    const opening = childWith(tree, gerund.index, "mark", "case");
    const verb = object.head === undefined ? undefined : tree.tokens[object.head];
    if (!verb || !opening || !lexicon.opensComplement(opening.lemma)) continue;
    const row = lexicon.claim(verb, opening.lemma, "clause") ?? claimOf(tree, verb, lexicon);
    // "rejected the idea of leaving"
    if (!row || row.claim === "report" || lexicon.claim(object, undefined, "clause")) continue;
    changes.set(gerund.index, { ...gerund, head: verb.index, relation: "advcl" });
    changes.set(opening.index, { ...opening, relation: "mark" });
  }
  return changes;
}

/** "Acquitted of plotting to kill the king": behind a gerund that such a preposition opens the infinitive is the gerund's. */
export function mendGerundInfinitives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const infinitive of tree.tokens) {
    const [opening, gerund, mark] = [3, 2, 1].map((back) => tree.tokens[infinitive.index - back]);
    if (infinitive.xpos !== "VB" || gerund?.xpos !== "NN" || !gerund.text.endsWith("ing")) continue;
    if (!mark || !lexicon.isInfinitiveMark(mark.lemma) || infinitive.head !== gerund.head) continue;
    if (opening?.head !== gerund.index || !lexicon.opensComplement(opening.lemma)) continue;
    changes.set(infinitive.index, { ...infinitive, head: gerund.index, relation: "acl" });
  }
  return changes;
}

/** "Information leading to": what takes a phrase of its own describes the noun; by whom and when is the verb's. */
function goesOn(tree: Tree, { index }: ParsedToken, times: readonly PlacedTime[], lexicon: EventLexicon): boolean {
  const next = tree.tokens[index + 1];
  if (next === undefined || (next.upos !== "ADP" && next.upos !== "ADV" && next.upos !== "PART")) return false;
  return lexicon.timeRole(next.lemma) !== "by" && !isInTime(times, index + 1) && !isInTime(times, index + 2);
}
