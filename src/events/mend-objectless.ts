import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import {
  type Changes,
  childrenWith,
  childWith,
  conjunctsOf,
  isBehindComma,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/**
 * "Seized cocaine and a firearm found under a mattress", "gunfire heard and two men arrested": a verb that never goes
 * without an object, and has none, was done to its subject.
 */
export function mendObjectless(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBD" || !lexicon.needsObject(verb.lemma) || verb.relation.endsWith(":relcl")) continue;
    if (verb.relation === "parataxis" || !lexicon.isPastParticiple(verb)) continue;
    if (childWith(tree, verb.index, "obj", "iobj", "ccomp", "xcomp", "aux", "mark", "parataxis", "compound")) continue;
    // "cocaine and a firearm found"
    const subject = childrenWith(tree, verb.index, "nsubj").find(
      ({ index }) =>
        index === verb.index - 1 || conjunctsOf(tree, index).some((other) => other.index === verb.index - 1),
    );
    if (subject === undefined || subject.upos === "PRON" || subject.upos === "DET") continue;
    if (
      hasShiftedObject(tree, verb, subject, times) ||
      sharesObject(tree, verb.index) ||
      isVerdict(tree, verb.index, lexicon)
    )
      continue;
    changes.set(verb.index, { ...verb, xpos: "VBN" });
    changes.set(subject.index, { ...subject, relation: "nsubj:pass" });
  }
  return changes;
}

/** "Eleven officers were hurt, one of them seriously": a passive takes no object behind a comma. */
export function mendAfterthoughts(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const verb = noun.relation === "obj" && noun.head !== undefined ? tree.tokens[noun.head] : undefined;
    if (verb === undefined || verb.index > noun.index || !childWith(tree, verb.index, "aux:pass")) continue;
    if (isBehindComma(tree, noun.index)) changes.set(noun.index, { ...noun, relation: "parataxis" });
  }
  return changes;
}

/**
 * "Gives police wider powers": of two objects that follow each other the first is whom it is given to. "Is to address the
 * nation later on Friday": before an adverb behind a verb that lacks one stands its object.
 */
export function mendDoubleObjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.upos !== "VERB") continue;
    const [first, second, third] = childrenWith(tree, verb.index, "obj");
    if (first === undefined) {
      const below = (tree.children[verb.index] ?? []).map((child) => tree.tokens[child]!); // children are tokens
      const later = below.find(({ xpos, index }) => xpos === "RBR" && index > verb.index);
      const thing = later && childrenWith(tree, later.index, "obl").find(({ index }) => index === later.index - 1);
      if (thing?.upos === "NOUN" && thing.relation === "obl:unmarked" && !isInTime(times, thing.index))
        changes.set(thing.index, { ...thing, head: verb.index, relation: "obj" });
    } else if (second !== undefined && third === undefined && first.index > verb.index && second.upos === "NOUN") {
      const isNext = subtreeRange(tree, first.index).last + 1 === subtreeRange(tree, second.index).first;
      if (isNext && !isInTime(times, second.index)) changes.set(first.index, { ...first, relation: "iobj" });
    }
  }
  return changes;
}

/** "What police found", "divers found on Monday the wreck of the ferry": the object stands before, or behind what is said in between. */
function hasShiftedObject(
  { tokens, children }: Tree,
  verb: ParsedToken,
  subject: ParsedToken,
  times: readonly PlacedTime[],
): boolean {
  const opening = tokens[subject.index - 1];
  if (opening?.xpos === "WP" || opening?.xpos === "WDT") return true;
  for (let at = verb.index + 1; at < tokens.length && tokens[at]!.upos !== "PUNCT"; at++) {
    const { upos, relation, head } = tokens[at]!;
    const isPhrase = upos === "NOUN" && !isInTime(times, at) && relation !== "compound";
    const hasOpening = (children[at] ?? []).some((child) => tokens[child]!.relation === "case");
    const isHere = head === verb.index || (head !== undefined && isInTime(times, head));
    if (isPhrase && isHere && !hasOpening) return true;
  }
  return false;
}

/** "Police found and arrested the driver": the object stands with the second verb. */
function sharesObject(tree: Tree, verb: number): boolean {
  return [...childrenWith(tree, verb, "conj"), ...conjunctsOf(tree, verb)].some(
    ({ index }) => childWith(tree, index, "obj") !== undefined,
  );
}

/** "The jury found for the plaintiff": whose side is taken stands behind the verb. */
function isVerdict(tree: Tree, verb: number, lexicon: EventLexicon): boolean {
  return childrenWith(tree, verb, "obl").some(({ index }) =>
    childrenWith(tree, index, "case").some(({ lemma }) => lexicon.takesSide(lemma)),
  );
}
