import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
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
import { isInTime, type PlacedTime } from "./placed-time.ts";

/**
 * "A quake with a magnitude of at least 5.9 hit Varda": a preposition opens no clause with a tense; what stands behind it
 * belongs to the noun before it, and the subject is the noun of which all that is said.
 */
export function mendMarkedSubjects(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    const verb = mark.relation === "mark" && mark.xpos === "IN" ? tree.tokens[mark.head ?? -1] : undefined;
    if (verb?.upos !== "VERB" || verb.index < mark.index) continue;
    if (!lexicon.isUndergone(mark.lemma) && !lexicon.isCompany(mark.lemma)) continue;
    const tense = childWith(tree, verb.index, "aux") ?? verb;
    // "hit Varda" looks like a participle
    if (!isFiniteForm(tense.xpos) && !(tense.xpos === "VBN" && childWith(tree, verb.index, "obj"))) continue;
    const taken = childrenWith(tree, verb.index, "nsubj").find(({ index }) => index > mark.index);
    const before = tree.tokens[mark.index - 1];
    if (taken === undefined || subtreeRange(tree, taken.index).first !== mark.index + 1) continue;
    if (before === undefined || !NOMINAL.has(before.upos)) continue;
    const subject = (tree.children[verb.index] ?? [])
      .map((index) => tree.tokens[index]!) // children are tokens
      .find(
        (child) =>
          child.index <= before.index &&
          NOMINAL.has(child.upos) &&
          SUBJECTS.has(child.relation) &&
          !isInTime(times, child.index) &&
          !childWith(tree, child.index, "case"),
      );
    if (subject === undefined) continue;
    changes.set(subject.index, { ...subject, relation: subjectRelation(tree, verb.index) });
    changes.set(taken.index, { ...taken, head: before.index, relation: "nmod" });
    changes.set(mark.index, { ...mark, head: taken.index, relation: "case" });
  }
  return changes;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
/** How a subject hangs on its verb where another was taken for it. */
const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obl:unmarked", "dislocated"]);

/**
 * "A firm serving between 8 and 12 percent of homes, was shut down", "Ivo Marek, who led the army and the police, was arrested":
 * behind "and" stands no subject of a verb that has one before it, or from which a comma parts it.
 */
export function mendJoinedSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const joint of tree.tokens) {
    const verb = joint.relation === "cc" && joint.head !== undefined ? tree.tokens[joint.head] : undefined;
    if (verb?.upos !== "VERB" || verb.index < joint.index) continue;
    const subjects = childrenWith(tree, verb.index, "nsubj");
    const joined = subjects.find(({ index }) => subtreeRange(tree, index).first === joint.index + 1);
    const before = tree.tokens[joint.index - 1];
    if (joined === undefined || before === undefined || before.upos !== joined.upos || subjects.length > 2) continue;
    const first = subjects.find(({ index }) => index < joint.index);
    const isTaken = first !== undefined && subtreeRange(tree, first.index).last >= before.index;
    if (!isTaken && !isParted(tree, joined.index, verb)) continue;
    if (first) changes.set(first.index, { ...first, relation: subjectRelation(tree, verb.index) });
    changes.set(joined.index, { ...joined, head: before.index, relation: "conj" });
    changes.set(joint.index, { ...joint, head: joined.index });
  }
  return changes;
}

/** Whether nothing but a comma stands between a subject and its verb. */
function isParted(tree: Tree, subject: number, verb: ParsedToken): boolean {
  const { last } = subtreeRange(tree, subject);
  const comma = tree.tokens[last]?.text === "," ? last : last + 1;
  const start = childWith(tree, verb.index, "aux", "cop") ?? verb;
  return tree.tokens[comma]?.text === "," && start.index === comma + 1;
}

/** "Nine officials, all of them appointed in May, have been dismissed": what is told of all of them between commas is no main clause. */
export function mendAbsolutes(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.flatMap(({ index, text }) => (text === "," ? [index] : []));
  for (const inner of tree.tokens) {
    if (!lexicon.isPastParticiple(inner) || childWith(tree, inner.index, "aux", "cop", "mark", "obj")) continue;
    const part = childrenWith(tree, inner.index, "nsubj").find(({ index }) => tree.tokens[index - 1]?.text === ",");
    const whole = part && childrenWith(tree, part.index, "nmod").find(({ upos }) => upos === "PRON");
    if (part === undefined || whole === undefined) continue;
    const noun = (tree.children[inner.index] ?? [])
      .map((index) => tree.tokens[index]!) // children are tokens
      .find((child) => child.index < part.index && NOMINAL.has(child.upos) && ASIDE.has(baseRelation(child)));
    const above = inner.head === undefined ? undefined : tree.tokens[inner.head];
    const below = childrenWith(tree, inner.index, "conj", "parataxis", "advcl", "ccomp");
    const verb = [...(above ? [above] : []), ...below].find(
      (other) => other.index > inner.index && isFiniteForm((childWith(tree, other.index, "aux", "cop") ?? other).xpos),
    );
    if (noun === undefined || verb === undefined || childWith(tree, verb.index, "nsubj", "mark", "cc")) continue;
    if (!hasBetween(commas, inner.index, verb.index)) continue;
    if (verb !== above) changes.set(verb.index, { ...verb, head: inner.head, relation: inner.relation });
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(inner.index, { ...inner, xpos: "VBN", head: noun.index, relation: "acl" });
    for (const child of childrenWith(tree, inner.index, "conj", "punct"))
      if (child.index > verb.index) changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/** How the noun hangs that all of it is told of. */
const ASIDE: ReadonlySet<string> = new Set(["obl", "nsubj", "dislocated"]);

/** "Six people, two of whom died, were shot": a part of those before a comma is the subject of the clause behind it, and they of the next. */
export function mendPartRelatives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.flatMap(({ index, text }) => (text === "," ? [index] : []));
  for (const pronoun of tree.tokens) {
    if (pronoun.xpos !== "WP" && pronoun.xpos !== "WDT") continue;
    const [comma, part, opening] = [-3, -2, -1].map((step) => tree.tokens[pronoun.index + step]);
    if (comma?.text !== "," || part === undefined || opening === undefined) continue;
    if (!lexicon.isUndergone(opening.lemma) || part.upos === "VERB") continue;
    const noun = phraseHead(tree, comma.index - 1);
    const inner = nextToken(tree, pronoun.index, isNoHelper);
    if (noun === undefined || inner?.upos !== "VERB") continue;
    const isTensed = childWith(tree, inner.index, "aux") !== undefined || inner.xpos !== "VBN";
    const isSubject = noun.head === undefined || noun.head > comma.index;
    const close = isSubject ? commas[lowerBound(commas.length, inner.index, (at) => commas[at]!)] : undefined; // a place of the list
    const main = close === undefined ? undefined : nextToken(tree, close, isNoHelper);
    if (isSubject && (main?.upos !== "VERB" || childWith(tree, main.index, "mark", "cc"))) continue;
    changes.set(part.index, { ...part, head: inner.index, relation: subjectRelation(tree, inner.index) });
    changes.set(opening.index, { ...opening, head: pronoun.index, relation: "case" });
    changes.set(pronoun.index, { ...pronoun, head: part.index, relation: "nmod" });
    changes.set(inner.index, {
      ...inner,
      xpos: isTensed ? inner.xpos : "VBD",
      head: noun.index,
      relation: "acl:relcl",
    });
    if (main === undefined) continue;
    changes.set(noun.index, { ...noun, head: main.index, relation: subjectRelation(tree, main.index) });
    const isBelow = main.head === inner.index || main.head === noun.index;
    const { head, relation } = isBelow ? (inner.head === noun.index ? noun : inner) : main;
    changes.set(main.index, { ...main, head, relation });
    for (const child of childrenWith(tree, inner.index, "punct"))
      if (child.index > main.index) changes.set(child.index, { ...child, head: main.index });
  }
  return changes;
}

function isNoHelper({ upos }: ParsedToken): boolean {
  return upos !== "ADV" && upos !== "AUX";
}

/** The noun of the phrase that ends at a place. */
function phraseHead(tree: Tree, at: number): ParsedToken | undefined {
  let noun = tree.tokens[at];
  while (noun?.head !== undefined && noun.head < at && PARTS.has(baseRelation(noun))) noun = tree.tokens[noun.head];
  return noun !== undefined && NOMINAL.has(noun.upos) ? noun : undefined;
}

/** How a word hangs that is no head of its phrase. */
const PARTS: ReadonlySet<string> = new Set(["flat", "compound", "nummod", "amod", "appos", "nmod"]);
