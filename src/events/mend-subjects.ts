import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { lowerBound } from "../text/lower-bound.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  hasBetween,
  nextToken,
  subjectRelation,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { isInTime, type PlacedTime, timeAt } from "./placed-time.ts";

/** "Gates resigned": a name before a past form at the root of a sentence is its subject. */
export function mendNamedSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.upos !== "VERB" || verb.xpos !== "VBN" || verb.head !== undefined) continue;
    const name = tree.tokens[verb.index - 1];
    if (name?.head !== verb.index || name.relation !== "compound" || name.upos !== "PROPN") continue;
    if (childWith(tree, verb.index, "nsubj", "aux", "cop")) continue;
    changes.set(name.index, { ...name, relation: "nsubj" });
    changes.set(verb.index, { ...verb, xpos: "VBD" });
  }
  return changes;
}

/** "A man found shot inside a flat was named": a past form before the verb of the sentence only describes its subject. */
export function mendReducedRelatives(tree: Tree): Changes {
  const changes: Changes = new Map();
  let marks: readonly number[] | undefined;
  for (const inner of tree.tokens) {
    const verb = inner.head === undefined ? undefined : tree.tokens[inner.head];
    if (inner.xpos !== "VBD" || verb === undefined || verb.index < inner.index) continue;
    if (inner.relation !== "ccomp" && inner.relation !== "parataxis") continue;
    const subject = childWith(tree, inner.index, "nsubj");
    if (subject?.index !== inner.index - 1 || childWith(tree, inner.index, "aux", "mark", "ccomp")) continue;
    if (subject.upos === "PRON" || childWith(tree, verb.index, "nsubj", "csubj", "expl")) continue;
    marks ??= tree.tokens.flatMap(({ index, upos }) => (upos === "PUNCT" ? [index] : []));
    if (hasBetween(marks, inner.index, verb.index)) continue;
    changes.set(subject.index, { ...subject, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(inner.index, { ...inner, xpos: "VBN", head: subject.index, relation: "acl" });
  }
  return changes;
}

/**
 * "Vera Lund, appointed in 1969, also angered the union": between commas behind the subject a past form describes it, and
 * what comes behind the second comma is the verb.
 */
export function mendInsertedParticiples(tree: Tree): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.filter(isComma).map(({ index }) => index);
  for (const inner of tree.tokens) {
    if ((inner.xpos !== "VBD" && inner.xpos !== "VBN") || !isComma(tree.tokens[inner.index - 1])) continue;
    const subject = childWith(tree, inner.index, "nsubj");
    if (subject === undefined || subject.upos === "PRON" || childWith(tree, inner.index, "aux", "cop", "mark"))
      continue;
    if (subtreeRange(tree, subject.index).last > inner.index || subject.index > inner.index) continue;
    const close = commas[lowerBound(commas.length, inner.index + 1, (at) => commas[at]!)]; // a place of the list
    if (close === undefined) continue;
    const verb = nextToken(tree, close, ({ upos }) => upos !== "ADV" && upos !== "AUX");
    if (verb?.upos !== "VERB" || verb.xpos === "VBG" || childWith(tree, verb.index, "mark")) continue;
    const between = childrenWith(tree, verb.index, "nsubj", "obl", "advmod").filter(
      (child) => child.index > inner.index && child.index < close,
    );
    if (childrenWith(tree, verb.index, "nsubj").some((child) => !between.includes(child))) continue;
    changes.set(subject.index, { ...subject, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(inner.index, { ...inner, xpos: "VBN", head: subject.index, relation: "acl" });
    for (const child of childrenWith(tree, inner.index, "obj", "obl", "advcl", "ccomp", "xcomp", "punct"))
      if (child.index > verb.index) changes.set(child.index, { ...child, head: verb.index });
    const xpos = verb.xpos === "VBN" && childWith(tree, verb.index, "aux") === undefined ? "VBD" : verb.xpos;
    // "in 1969"
    for (const child of between)
      changes.set(child.index, {
        ...child,
        head: inner.index,
        relation: baseRelation(child) === "nsubj" ? "obl" : child.relation,
      });
    const { head, relation } = inner.head === verb.index ? verb : inner;
    changes.set(verb.index, { ...verb, xpos, head, relation });
  }
  return changes;
}

function isComma(token: ParsedToken | undefined): boolean {
  return token !== undefined && (token.text === "," || token.text === "--" || token.text === "—" || token.text === "–");
}

/** "Police are searching the area after two men stole a car": a clause with subject and auxiliary is nobody's subject. */
export function mendClausalSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const clause of tree.tokens) {
    const later = clause.head === undefined ? undefined : tree.tokens[clause.head];
    if (clause.relation !== "csubj" || later === undefined || later.index < clause.index || later.upos !== "VERB")
      continue;
    if (
      !childWith(tree, clause.index, "nsubj") ||
      !childWith(tree, clause.index, "aux") ||
      childWith(tree, clause.index, "mark")
    )
      continue;
    const taker = childrenWith(tree, clause.index, "obl").find(({ index }) => {
      const opening = childWith(tree, index, "case");
      return (
        index < later.index && index > clause.index && opening && lexicon.subordinator(opening.lemma) !== undefined
      );
    });
    const opening = taker && childWith(tree, taker.index, "case");
    if (taker === undefined || opening === undefined || childWith(tree, later.index, "nsubj")) continue;
    changes.set(clause.index, { ...clause, head: later.head, relation: later.relation });
    changes.set(later.index, { ...later, head: clause.index, relation: "advcl" });
    changes.set(taker.index, { ...taker, head: later.index, relation: "nsubj" });
    changes.set(opening.index, { ...opening, head: later.index, relation: "mark" });
  }
  return changes;
}

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

/** The object of a verb behind which something is said of it. */
export function mendSaidOfObjects(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.head === undefined) continue;
    if (token.relation === "amod") {
      const verb = deadOnMonday(tree, token, times) ?? leftDead(tree, token, lexicon);
      if (verb) changes.set(token.index, { ...token, head: verb.index, relation: "xcomp" });
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

/** "Found Ada Merrow guilty": an adjective is in apposition to no object, unless a comma parts them. */
function foundGuilty(tree: Tree, { index, relation, xpos, head }: ParsedToken): ParsedToken | undefined {
  if (relation !== "appos" || xpos !== "JJ" || tree.tokens[index - 1]?.upos !== "PROPN") return undefined;
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
  const noun = adjective.head === undefined ? undefined : tree.tokens[adjective.head];
  if (noun?.index !== adjective.index - 1 || noun.relation !== "obj" || noun.head === undefined) return undefined;
  return lexicon.counted(adjective.lemma) === undefined ? undefined : tree.tokens[noun.head];
}

/** "Introduced a phone capable of playing films": an adjective behind a noun is no head of it. */
export function mendPostposedAdjectives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const adjective of tree.tokens) {
    if (adjective.xpos !== "JJ" || !NOMINAL.has(baseRelation(adjective))) continue;
    const noun = tree.tokens[adjective.index - 1];
    if (noun?.head !== adjective.index || noun.relation !== "compound" || childWith(tree, adjective.index, "cop"))
      continue;
    if (childrenWith(tree, adjective.index, "advcl", "xcomp", "nmod", "obl").length === 0) continue;
    changes.set(noun.index, { ...noun, head: adjective.head, relation: adjective.relation });
    changes.set(adjective.index, { ...adjective, head: noun.index, relation: "amod" });
    for (const child of childrenWith(tree, adjective.index, "det", "amod", "compound", "nummod", "nmod:poss", "case"))
      if (child.index < noun.index) changes.set(child.index, { ...child, head: noun.index });
  }
  return changes;
}

/** "The bridge, which vandals damaged in May, was closed": "which" is what was damaged, and no word of "vandals". */
export function mendObjectRelatives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const which of tree.tokens) {
    const doer = which.xpos === "WDT" && which.relation === "det" ? tree.tokens[which.index + 1] : undefined;
    const verb = tree.tokens[which.index + 2];
    if (doer === undefined || which.head !== doer.index || !isComma(tree.tokens[which.index - 1])) continue;
    if (verb?.upos !== "VERB" || verb.head !== doer.index || verb.relation !== "acl") continue;
    const described = topBefore(tree, which.index - 2, which.index);
    if (described?.upos !== "NOUN" && described?.upos !== "PROPN") continue;
    changes.set(which.index, { ...which, head: verb.index, relation: "obj" });
    changes.set(verb.index, { ...verb, xpos: "VBD", head: described.index, relation: "acl:relcl" });
    changes.set(doer.index, { ...doer, head: verb.index, relation: "nsubj" });
    if (doer.head !== described.index)
      changes.set(described.index, { ...described, head: doer.head, relation: doer.relation });
  }
  return changes;
}

/** The head of the phrase that ends at a token, with all of it before another. */
function topBefore(tree: Tree, at: number, end: number): ParsedToken | undefined {
  let top = tree.tokens[at];
  for (let above = top; above !== undefined && above.index < end; ) {
    top = above;
    above = above.head === undefined ? undefined : tree.tokens[above.head];
  }
  return top;
}

/** "A shareholders' meeting": the noun behind the mark of a genitive is what its owner's phrase is about. */
export function mendGenitives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    const [owner, owned] = [tree.tokens[mark.index - 1], tree.tokens[mark.index + 1]];
    if (mark.xpos !== "POS" || mark.relation !== "punct" || owner?.xpos !== "NNS" || owned?.upos !== "NOUN") continue;
    if (owned.head !== owner.index || mark.end === owned.start) continue;
    changes.set(owned.index, { ...owned, head: owner.head, relation: owner.relation });
    changes.set(owner.index, { ...owner, head: owned.index, relation: "nmod:poss" });
    changes.set(mark.index, { ...mark, head: owner.index, relation: "case" });
    for (const child of childrenWith(tree, owner.index, "case", "det", "nmod"))
      changes.set(child.index, { ...child, head: owned.index });
  }
  return changes;
}

const NOMINAL: ReadonlySet<string> = new Set(["obj", "obl", "nsubj", "nmod"]);
