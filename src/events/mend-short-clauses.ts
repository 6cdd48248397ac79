import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm, isTensedForm } from "../syntax/finite-tags.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  isBehindComma,
  subjectRelation,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** "Since the pandemic began": a subject that was taken for the object of the subordinator. */
export function mendShortClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  let opened: ReadonlyMap<number, ParsedToken> | undefined;
  for (const verb of tree.tokens) {
    const finite = isTensedForm(verb.xpos) ? verb : childWith(tree, verb.index, "aux");
    if (finite === undefined || !isTensedForm(finite.xpos)) continue;
    if (!SUBORDINATE.has(verb.relation) || childWith(tree, verb.index, "nsubj", "expl", "mark", "cc")) continue;
    opened ??= openedByEnd(tree, lexicon);
    const noun = opened.get(finite.index - 1);
    const subordinator = noun && subordinatorOf(tree, noun.index, lexicon);
    if (noun === undefined || subordinator === undefined || noun.index >= verb.index) continue;
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(subordinator.index, { ...subordinator, head: verb.index, relation: "mark" });
    if (verb.relation === "conj") changes.set(verb.index, { ...verb, relation: "advcl" });
    else if (verb.relation !== "advcl" && noun.head !== undefined)
      changes.set(verb.index, { ...verb, head: noun.head, relation: "advcl" });
  }
  return changes;
}

/** By the last token of their phrases the first nouns that a subordinator opens: "since the pandemic". */
function openedByEnd(tree: Tree, lexicon: EventLexicon): ReadonlyMap<number, ParsedToken> {
  const opened = new Map<number, ParsedToken>();
  for (const token of tree.tokens) {
    const relation = baseRelation(token);
    if ((relation !== "obl" && relation !== "nmod") || subordinatorOf(tree, token.index, lexicon) === undefined)
      continue;
    const { last } = subtreeRange(tree, token.index);
    if (!opened.has(last)) opened.set(last, token);
  }
  return opened;
}

const SUBORDINATE: ReadonlySet<string> = new Set(["advcl", "acl:relcl", "acl", "conj"]);

/** "Talks collapsed after the two sides failed to agree": what is told first is told of the subject, and what follows is why. */
export function mendDemotedVerbs(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const subject = isTensedForm(verb.xpos) ? childWith(tree, verb.index, "nsubj") : undefined;
    const first = subject && childrenWith(tree, subject.index, "acl").find(({ xpos }) => xpos === "VBN");
    if (subject === undefined || first === undefined || first.index !== subject.index + 1) continue;
    // "men arrested after the robbery fled": what takes an object was done to them
    if (!lexicon.isIntransitive(first.lemma)) continue;
    const noun = childrenWith(tree, first.index, "obl").find(
      ({ index }) => subtreeRange(tree, index).last === verb.index - 1,
    );
    const subordinator = noun && subordinatorOf(tree, noun.index, lexicon);
    if (noun === undefined || subordinator === undefined || first.index > verb.index) continue;
    changes.set(first.index, { ...first, xpos: "VBD", head: verb.head, relation: verb.relation });
    changes.set(subject.index, { ...subject, head: first.index, relation: "nsubj" });
    changes.set(verb.index, { ...verb, head: first.index, relation: "advcl" });
    changes.set(noun.index, { ...noun, head: verb.index, relation: "nsubj" });
    changes.set(subordinator.index, { ...subordinator, head: verb.index, relation: "mark" });
  }
  return changes;
}

/**
 * "Clashes erupted in Lund, and police arrested ten people", "talks stalled after the envoy left": what takes no object
 * describes no noun, and the verb behind it has a subject of its own or none at all.
 */
export function mendLeadingMains(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const first of tree.tokens) {
    const isPast = first.xpos === "VBN" || first.xpos === "VBD";
    const noun = isPast && first.relation === "acl" ? tree.tokens[first.index - 1] : undefined;
    if (noun === undefined || noun.index !== first.head || !lexicon.isIntransitive(first.lemma)) continue;
    if (childWith(tree, first.index, "aux", "aux:pass", "mark")) continue;
    const above = noun.head === undefined ? undefined : tree.tokens[noun.head];
    const verb = baseRelation(noun) === "nsubj" && above && above.index > first.index ? above : undefined;
    const cc = verb && childWith(tree, verb.index, "cc");
    // also "two people died when their car crashed"
    const mark =
      verb &&
      (childWith(tree, verb.index, "mark") ??
        childrenWith(tree, verb.index, "advmod").find(({ xpos, index }) => xpos === "WRB" && index > first.index));
    const isApart = childrenWith(tree, verb?.index ?? -1, "nsubj").some(({ index }) => index > first.index);
    // "rebels struck in Lund, officials said": what is said is a clause
    if (verb ? !isApart || !(cc ?? mark) : noun.relation !== "root" && noun.relation !== "ccomp") continue;
    const { head, relation } = verb ?? noun;
    changes.set(first.index, { ...first, xpos: "VBD", head, relation });
    changes.set(noun.index, { ...noun, head: first.index, relation: "nsubj" });
    if (verb) changes.set(verb.index, { ...verb, head: first.index, relation: cc ? "conj" : "advcl" });
    for (const child of childrenWith(tree, noun.index, "conj", "advcl", "parataxis", "obl", "punct"))
      if (child.index > first.index) changes.set(child.index, { ...child, head: first.index });
  }
  return changes;
}

/** "Accused of fraud, the mayor resigned": where nothing else has a tense, what takes no object has it. */
export function mendLackingMains(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const root = tree.tokens.find(({ head }) => head === undefined);
  if (root?.upos !== "VERB" || tree.tokens.some(({ xpos }) => isFiniteForm(xpos))) return changes;
  const main = tree.tokens.find(
    ({ xpos, relation, index, head, lemma }) =>
      xpos === "VBN" && relation === "acl" && index > root.index && head === index - 1 && lexicon.isIntransitive(lemma),
  );
  const subject = main && tree.tokens[main.index - 1];
  if (!main || !subject || childWith(tree, main.index, "aux", "mark")) return changes;
  if (!isBehindComma(tree, subject.index)) return changes;
  changes.set(main.index, { ...main, xpos: "VBD", head: undefined, relation: "root" });
  changes.set(subject.index, { ...subject, head: main.index, relation: "nsubj" });
  changes.set(root.index, { ...root, head: main.index, relation: "advcl" });
  return changes;
}

/**
 * "Two days after he was arrested, Ivo Marek was released": behind the comma that ends a clause which opens the sentence
 * stands the verb above it.
 */
export function mendFrontedClauses(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const inner = tree.tokens.find(({ relation }) => relation === "root");
  if (inner?.upos !== "VERB") return changes;
  const word = childrenWith(tree, inner.index, "nsubj").find(({ index }) => isInTime(times, index));
  const noun = word && childrenWith(tree, word.index, "nmod", "obl").find(({ index }) => index < inner.index);
  const opening = childWith(tree, inner.index, "mark") ?? (noun && subordinatorOf(tree, noun.index, lexicon));
  if (opening === undefined || !isInTime(times, opening.index - 1)) return changes;
  const isFirst = tree.tokens
    .slice(0, opening.index)
    .every(({ index, upos }) => isInTime(times, index) || OPENS.has(upos));
  const main = childrenWith(tree, inner.index, "parataxis", "conj", "advcl", "ccomp").find((verb) => {
    const subject = childrenWith(tree, verb.index, "nsubj").find(({ index }) => index > inner.index);
    const first = subject && subtreeRange(tree, subject.index).first;
    return (
      first !== undefined && tree.tokens[first - 1]?.text === "," && childWith(tree, verb.index, "cc") === undefined
    );
  });
  if (!isFirst || main === undefined) return changes;
  const xpos = main.xpos === "VBN" && !childWith(tree, main.index, "aux") ? "VBD" : main.xpos;
  changes.set(main.index, { ...main, xpos, head: undefined, relation: "root" });
  changes.set(inner.index, { ...inner, head: main.index, relation: "advcl" });
  return changes;
}

/** What may stand before an opening clause beside expressions. */
const OPENS: ReadonlySet<string> = new Set(["ADP", "PUNCT"]);

/**
 * "A week after the truce takes effect", "are feared dead after a ferry sank": the length or the adjective before the
 * subordinator is no part of its clause, and the noun behind it is the subject.
 */
export function mendMistakenSubjects(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    const verb = word.head === undefined ? undefined : tree.tokens[word.head];
    const main = verb?.head === undefined ? undefined : tree.tokens[verb.head];
    const isTime = isInTime(times, word.index);
    if (verb === undefined || main === undefined || (!isTime && (main.index > word.index || word.xpos !== "JJ")))
      continue;
    if (main.index > word.index && verb.relation !== "advcl") continue;
    const noun = childrenWith(tree, word.index, "nmod", "obl").find(({ index }) => index < verb.index);
    const isSubject = baseRelation(word) === "nsubj" || (isTime && !childWith(tree, verb.index, "nsubj"));
    const opening = noun && isSubject ? subordinatorOf(tree, noun.index, lexicon) : undefined;
    const mark = opening ?? (isTime ? childWith(tree, verb.index, "mark") : undefined);
    if (mark?.index !== word.index + 1) continue;
    changes.set(word.index, { ...word, head: main.index, relation: isTime ? "obl:unmarked" : "xcomp" });
    changes.set(verb.index, { ...verb, relation: "advcl" });
    // "on Monday, a day after police searched his home": the day is that of the verb above too
    for (const day of childrenWith(tree, verb.index, "obl"))
      if (day.index < word.index && isInTime(times, day.index)) changes.set(day.index, { ...day, head: main.index });
    if (noun === undefined || opening === undefined) continue;
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(opening.index, { ...opening, head: verb.index, relation: "mark" });
  }
  return changes;
}

function subordinatorOf(tree: Tree, noun: number, lexicon: EventLexicon): ParsedToken | undefined {
  return childrenWith(tree, noun, "case").find(
    (child) => lexicon.subordinator(child.lemma.toLowerCase()) !== undefined,
  );
}
