import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, subjectRelation, subtreeRange, type Tree } from "./clause.ts";
import { type PlacedTime, timeAt } from "./placed-time.ts";

/** "Lund resigned", "death toll rises": what was glued to the tense of a sentence right behind it is its subject. */
export function mendNamedSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.upos !== "VERB" || verb.head !== undefined) continue;
    const isTense = verb.xpos === "VBZ" || verb.xpos === "VBD";
    const name = tree.tokens[verb.index - 1];
    if (name?.head !== verb.index || name.relation !== "compound") continue;
    if (!(isTense && name.upos === "NOUN") && !((isTense || verb.xpos === "VBN") && name.upos === "PROPN")) continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "cop")) continue;
    changes.set(name.index, { ...name, relation: "nsubj" });
    if (verb.xpos === "VBN") changes.set(verb.index, { ...verb, xpos: "VBD" });
  }
  return changes;
}

/** "The bank cut rates": with an object and no auxiliary a form that all tenses share is a past, and what stands before it does it. */
export function mendInvariantPasts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBN" || verb.head !== undefined || !lexicon.isInvariant(verb.lemma)) continue;
    if (!childWith(tree, verb.index, "obj") || childWith(tree, verb.index, "aux", "cop")) continue;
    const before = tree.tokens[verb.index - 1];
    const glued = before?.head === verb.index && before.relation === "compound" ? before : undefined;
    const subject = childWith(tree, verb.index, "nsubj") ?? glued;
    if (subject === undefined || subject.index > verb.index) continue;
    changes.set(subject.index, { ...subject, relation: "nsubj" });
    changes.set(verb.index, { ...verb, xpos: "VBD" });
  }
  return changes;
}

/** "Rovers lost and the coach resigned": what takes no object, and has its subject and no auxiliary, is a past. */
export function mendIntransitivePasts(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBN" || !lexicon.isIntransitive(verb.lemma)) continue;
    const noun = verb.relation === "acl" ? tree.tokens[verb.head ?? -1] : undefined;
    if (noun !== undefined) mendJoinedPast(tree, verb, noun, changes);
    if (!TOLD.has(verb.relation)) continue;
    const subject = childWith(tree, verb.index, "nsubj");
    if (subject === undefined || subject.index !== verb.index - 1 || subject.xpos.startsWith("W")) continue;
    if (childWith(tree, verb.index, "aux", "cop", "obj")) continue;
    changes.set(verb.index, { ...verb, xpos: "VBD" });
    changes.set(subject.index, { ...subject, relation: "nsubj" });
  }
  return changes;
}

/** "And the coach resigned", joined to a verb; "whose crew perished", behind a comma. */
function mendJoinedPast(tree: Tree, verb: ParsedToken, noun: ParsedToken, changes: Changes): void {
  const joint = childWith(tree, noun.index, "cc");
  const owner = childrenWith(tree, noun.index, "nmod:poss").find(({ xpos }) => xpos === "WP$");
  const owned = owner && tree.tokens[tree.tokens[owner.index - 1]?.text === "," ? owner.index - 2 : owner.index - 1];
  const isJoined = joint !== undefined && noun.relation === "conj" && tree.tokens[noun.head ?? -1]?.upos === "VERB";
  const isOwned = owned !== undefined && (owned.upos === "NOUN" || owned.upos === "PROPN");
  if (noun.index !== verb.index - 1 || (!isJoined && !isOwned)) return;
  changes.set(noun.index, { ...noun, head: verb.index, relation: "nsubj" });
  if (isJoined) changes.set(joint.index, { ...joint, head: verb.index });
  changes.set(verb.index, {
    ...verb,
    xpos: "VBD",
    head: isJoined ? noun.head : owned?.index,
    relation: isJoined ? "conj" : "acl:relcl",
  });
  // what was taken for the verb's stood for whose it is
  if (!isJoined && owned !== undefined && (owned.head === noun.index || owned.head === verb.index))
    changes.set(owned.index, { ...owned, head: noun.head, relation: noun.relation });
}

/** How a clause hangs that has a subject and a tense. */
const TOLD: ReadonlySet<string> = new Set(["conj", "advcl", "ccomp", "parataxis", "acl:relcl"]);

/** "Police are searching the area after two men stole a car": a clause with subject and auxiliary is nobody's subject. */
export function mendClausalSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const clause of tree.tokens) {
    const later = clause.head === undefined ? undefined : tree.tokens[clause.head];
    if (!CLAUSAL.has(clause.relation)) continue;
    if (later === undefined || later.index < clause.index || later.upos !== "VERB") continue;
    if (
      !childWith(tree, clause.index, "nsubj") ||
      !childWith(tree, clause.index, "aux", "cop") ||
      childWith(tree, clause.index, "mark")
    )
      continue;
    // "was under way in Lund after a man was shot": it may hang on the noun before it
    // "are warning drivers to slow down after a race ended in a crash": or to its infinitive
    const infinitives = childrenWith(tree, clause.index, "xcomp").map(({ index }) => index);
    const phrases = [clause.index, ...infinitives].flatMap((index) => childrenWith(tree, index, "obl", "nmod"));
    const below = phrases.flatMap(({ index }) => childrenWith(tree, index, "nmod"));
    const taker = [...phrases, ...below].find(({ index }) => {
      const opening = childWith(tree, index, "case");
      return (
        index < later.index && index > clause.index && opening && lexicon.subordinator(opening.lemma) !== undefined
      );
    });
    const opening = taker && childWith(tree, taker.index, "case");
    const isTaken = childrenWith(tree, later.index, "nsubj").some((subject) => subject !== clause);
    if (taker === undefined || opening === undefined || isTaken) continue;
    changes.set(clause.index, { ...clause, head: later.head, relation: later.relation });
    changes.set(later.index, { ...later, head: clause.index, relation: "advcl" });
    changes.set(taker.index, { ...taker, head: later.index, relation: subjectRelation(tree, later.index) });
    changes.set(opening.index, { ...opening, head: later.index, relation: "mark" });
    // "after a man in his twenties was shot"
    for (const behind of childrenWith(tree, clause.index, "obl"))
      if (behind.index > taker.index && behind.index < later.index)
        changes.set(behind.index, { ...behind, head: taker.index, relation: "nmod" });
  }
  return changes;
}

/** How a clause with a subject and an auxiliary or a copula hangs on the verb for whose subject it was taken. */
const CLAUSAL: ReadonlySet<string> = new Set(["csubj", "advcl", "ccomp", "nsubj", "nsubj:pass"]);

/** "In Lund District Court on Tuesday, Ivo Marek pleaded": what a preposition opens is where, and no subject. */
export function mendPrepositionalSubjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const place of tree.tokens) {
    if (place.relation !== "nsubj" || place.head === undefined) continue;
    const opening = childWith(tree, place.index, "case");
    // "between 20 and 30 people", "up to a hundred people"
    const counted = childWith(tree, place.index, "nummod", "advmod") !== undefined;
    if (opening?.xpos !== "IN" || counted || childWith(tree, place.index, "conj")) continue;
    changes.set(place.index, { ...place, relation: "obl" });
    const subject = joinedToTime(tree, place, times);
    if (subject.length === 0 || childrenWith(tree, place.head, "nsubj").length > 1) continue;
    subject.forEach((token, at) => {
      const [head, relation] = at === 0 ? [place.head, "nsubj"] : [subject[0]?.index, "conj"];
      changes.set(token.index, { ...token, head, relation });
    });
  }
  return changes;
}

/** "With nothing to play for, Corvane rested Marek": of two subjects with a comma between, the one that a preposition opens is none. */
export function mendOpenedSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const opening of tree.tokens) {
    const verb = opening.relation === "mark" && opening.xpos === "IN" ? tree.tokens[opening.head ?? -1] : undefined;
    if (verb === undefined) continue;
    const [phrase, subject] = childrenWith(tree, verb.index, "nsubj").filter(({ index }) => index < verb.index);
    if (!phrase || !subject || subtreeRange(tree, phrase.index).first !== opening.index + 1) continue;
    const end = subtreeRange(tree, phrase.index).last;
    if (![tree.tokens[end]?.text, tree.tokens[end + 1]?.text].includes(",")) continue;
    changes.set(phrase.index, { ...phrase, relation: "obl" });
    changes.set(opening.index, { ...opening, head: phrase.index, relation: "case" });
  }
  return changes;
}

/** Names behind a comma that were joined to the expression before it. */
function joinedToTime(tree: Tree, place: ParsedToken, times: readonly PlacedTime[]): ParsedToken[] {
  return childrenWith(tree, place.index, "nmod", "obl").flatMap((child) => {
    const time = timeAt(times, child.index);
    if (time === undefined) return [];
    return childrenWith(tree, child.index, "conj").filter(
      ({ upos, index, head }) =>
        upos === "PROPN" && index > time.lastToken && index < (place.head ?? 0) && head !== undefined,
    );
  });
}

/** "Varga, Marek meet in Oslo": of two names with a comma between, a verb in the plural has both for its subject. */
export function mendPairedNames(tree: Tree): Changes {
  const changes: Changes = new Map();
  const verb = tree.tokens.find(({ head, xpos }) => head === undefined && xpos === "VBP");
  const subject = verb && childWith(tree, verb.index, "nsubj");
  if (verb === undefined || subject?.xpos !== "NNP" || subject.index !== verb.index - 1) return changes;
  const comma = tree.tokens.findIndex(({ text }) => text === ",");
  const names = tree.tokens.slice(0, verb.index).filter(({ index }) => index !== comma);
  if (comma < 1 || !names.every(({ upos }) => upos === "PROPN")) return changes;
  const first = tree.tokens[comma - 1];
  const second = tree.tokens[comma + 1];
  if (first === undefined || second === undefined || second.index > subject.index) return changes;
  changes.set(first.index, { ...first, head: verb.index, relation: "nsubj" });
  changes.set(subject.index, { ...subject, head: first.index, relation: "conj" });
  for (const { index } of names) {
    const token = tree.tokens[index];
    if (token === undefined || index === first.index || index === subject.index) continue;
    changes.set(index, { ...token, head: index < comma ? first.index : subject.index, relation: "compound" });
  }
  return changes;
}

/** "As far as could be told, no flights were lost": a word of denial right before a noun is the noun's, and no exclamation. */
export function mendDenyingDeterminers(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    if (word.relation !== "discourse" || !lexicon.isNegation(word.lemma.toLowerCase())) continue;
    let next = tree.tokens[word.index + 1];
    while (next?.head !== undefined && BEFORE_NOUN.has(next.relation) && next.head > next.index)
      next = tree.tokens[next.head];
    if (next?.upos === "NOUN" || next?.upos === "PROPN")
      changes.set(word.index, { ...word, upos: "DET", xpos: "DT", head: next.index, relation: "det" });
  }
  return changes;
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(["amod", "compound", "nummod", "advmod"]);

/** "Talks failed, and each accused the other": a determiner without a noun between a conjunction and a past is the subject. */
export function mendBareDeterminers(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    const verb = word.head === undefined ? undefined : tree.tokens[word.head];
    if (word.xpos !== "DT" || verb?.index !== word.index + 1 || verb.relation !== "conj") continue;
    if (tree.tokens[word.index - 1]?.relation !== "cc" || childWith(tree, verb.index, "nsubj", "aux")) continue;
    if (verb.xpos !== "VBD" && verb.xpos !== "VBN") continue;
    changes.set(word.index, { ...word, upos: "PRON", relation: "nsubj" });
    changes.set(verb.index, { ...verb, xpos: "VBD" });
  }
  return changes;
}
