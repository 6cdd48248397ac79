import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isTried } from "./claim-of.ts";
import { baseRelation, type Changes, childrenWith, childWith, findAbove, subtreeRange, type Tree } from "./clause.ts";
import { isInTime, isLength, isWithin, type PlacedTime, timeRole } from "./placed-time.ts";

/** "The White House last week raised": the expression stands between subject and verb, and is neither. */
export function mendTimes(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const time of times) {
    for (let index = time.firstToken; index <= time.lastToken; index++) {
      const token = tree.tokens[index];
      if (token?.head === undefined || isWithin(time, token.head)) continue;
      mendPlaceBehindTime(tree, times, time, token, lexicon, changes);
      const outer = verbBefore(tree, time, token);
      if (outer !== undefined) {
        changes.set(index, { ...token, head: outer.verb, relation: "obl" });
        const clause = tree.tokens[token.head]!; // a head lies in the sentence
        if (outer.opening && isPast(clause)) changes.set(clause.index, { ...clause, xpos: "VBN" });
        if (outer.opening) changes.set(outer.opening.index, { ...outer.opening, head: index, relation: "case" });
        continue;
      }
      const parted =
        verbOfParted(tree, time, token) ?? verbOfDated(tree, times, token) ?? verbOfTried(tree, time, token, lexicon);
      if (parted !== undefined) changes.set(index, { ...token, head: parted, relation: "obl" });
      const shifted = shiftedObject(tree, time, token);
      if (shifted !== undefined) changes.set(shifted.index, { ...shifted, head: token.head, relation: "obj" });
      if (token.relation === "xcomp") changes.set(index, { ...token, relation: "obl:unmarked" });
      if (baseRelation(token) === "obl" || baseRelation(token) === "nmod")
        mendPlaceBeforeTime(tree, time, token, changes);
      if (baseRelation(token) !== "nsubj" && baseRelation(token) !== "obj") continue;
      // "since Monday the border has been closed": the verb has its subject
      const subject = childrenWith(tree, token.head, "nsubj").find((child) => child.index > time.lastToken);
      if (baseRelation(token) === "nsubj" && subject !== undefined && subject.index < token.head) {
        changes.set(index, { ...token, relation: "obl" });
        const mark = tree.tokens[time.firstToken - 1];
        if (mark?.relation === "mark" && mark.head === token.head)
          changes.set(mark.index, { ...mark, head: index, relation: "case" });
        continue;
      }
      const inside = childrenWith(tree, index, "nmod", "compound", "nsubj", "appos").find(
        (child) =>
          child.index < time.firstToken &&
          (child.upos === "NOUN" || child.upos === "PROPN") &&
          childWith(tree, child.index, "case") === undefined,
      );
      // "held six hours of talks": a measure of what follows
      if (
        baseRelation(token) === "obj" &&
        childrenWith(tree, index, "nmod").some((child) => child.index > time.lastToken)
      )
        continue;
      const behind = apposedSubject(tree, time, token);
      if (behind !== undefined) {
        changes.set(index, { ...token, relation: "obl:unmarked" });
        changes.set(behind.index, { ...behind, head: token.head, relation: token.relation });
        continue;
      }
      if (inside && token.relation === "nsubj")
        changes.set(inside.index, { ...inside, head: token.head, relation: "nsubj" });
      if (inside || baseRelation(token) === "obj") changes.set(index, { ...token, relation: "obl:unmarked" });
    }
  }
  return changes;
}

/**
 * "Passed a law on Tuesday giving police powers": a day with a preposition is nobody who gives. "Take over from Ivo Marek,
 * who is retiring, on Friday": behind the comma that ends a relative clause stands the day of the verb before it.
 */
function verbBefore(
  tree: Tree,
  time: PlacedTime,
  { relation, head }: ParsedToken,
): { readonly verb: number; readonly opening?: ParsedToken } | undefined {
  const clause = head === undefined ? undefined : tree.tokens[head];
  const opening = tree.tokens[time.firstToken - 1];
  if (clause === undefined || opening === undefined) return undefined;
  // also "appeared in court on Tuesday charged with murder"
  const isDone = clause.relation === "advcl" && childWith(tree, clause.index, "obj", "aux") === undefined;
  const isGiving =
    relation === "nsubj" && clause.index > time.lastToken && (clause.xpos === "VBG" || (isPast(clause) && isDone));
  if (isGiving && opening.relation === "mark" && opening.head === clause.index) {
    const verb = findAbove(tree, clause, HOPS, ({ upos, index }) => upos === "VERB" && index < time.firstToken);
    return verb && { verb: verb.index, opening };
  }
  if (clause.relation !== "acl:relcl" || clause.index > time.firstToken || opening.relation !== "case")
    return undefined;
  if (tree.tokens[clause.index + 1]?.text !== "," || opening.index !== clause.index + 2) return undefined;
  const verb = findAbove(tree, clause, HOPS, ({ upos }) => upos === "VERB");
  return verb && verb.index < clause.index ? { verb: verb.index } : undefined;
}

/** "Late on Saturday a man was shot": what stands between the expression and its verb is the subject. */
function apposedSubject(tree: Tree, time: PlacedTime, { index, relation, head }: ParsedToken): ParsedToken | undefined {
  if (head === undefined || !relation.startsWith("nsubj")) return undefined;
  return childrenWith(tree, index, "appos").find(
    (noun) => noun.index > time.lastToken && noun.index < head && (noun.upos === "NOUN" || noun.upos === "PROPN"),
  );
}

function isPast({ xpos }: ParsedToken): boolean {
  return xpos === "VBD" || xpos === "VBN";
}

/** "Blocked a plan on Monday that would close it": between an object and its relative clause the day is the verb's. */
function verbOfParted(tree: Tree, time: PlacedTime, { relation, head }: ParsedToken): number | undefined {
  const object = relation === "nmod" && head !== undefined ? tree.tokens[head] : undefined;
  const which = tree.tokens[time.lastToken + 1];
  if (object?.relation !== "obj" || object.head === undefined || which?.xpos !== "WDT") return undefined;
  const clause = tree.tokens[which.head ?? -1];
  return clause?.relation === "acl:relcl" && clause.head === object.index ? object.head : undefined;
}

/** "Found on Monday the wreck of a ferry": what follows the day of a verb without an object is its object. */
function shiftedObject(tree: Tree, time: PlacedTime, { index, relation, head }: ParsedToken): ParsedToken | undefined {
  const verb = relation === "obl" && head !== undefined ? tree.tokens[head] : undefined;
  if (verb?.upos !== "VERB" || verb.index > index || childWith(tree, verb.index, "obj", "aux:pass")) return undefined;
  if (tree.tokens[time.lastToken + 1]?.upos === "PUNCT") return undefined;
  return childrenWith(tree, index, "appos").find(
    (noun) => noun.upos === "NOUN" && subtreeRange(tree, noun.index).first === time.lastToken + 1,
  );
}

/** "Met survivors of last year's storm on Tuesday": a noun that has its time takes no second, which is the verb's. */
function verbOfDated(
  tree: Tree,
  times: readonly PlacedTime[],
  { relation, head, index }: ParsedToken,
): number | undefined {
  if (relation !== "nmod" || head === undefined || head > index || !childWith(tree, index, "case")) return undefined;
  const owners = childrenWith(tree, head, "nmod:poss");
  if (!owners.some((owner) => isInTime(times, owner.index))) return undefined;
  return findAbove(tree, tree.tokens[head]!, HOPS, ({ upos }) => upos === "VERB")?.index; // a head lies in the sentence
}

/** "An attempt to free them on Sunday failed": what is only tried has the day of the trying, which its verb tells. */
function verbOfTried(
  tree: Tree,
  time: PlacedTime,
  { relation, head }: ParsedToken,
  lexicon: EventLexicon,
): number | undefined {
  const tried = relation.startsWith("obl") && head !== undefined ? tree.tokens[head] : undefined;
  const noun = tried?.relation === "acl" && tried.xpos === "VB" ? tree.tokens[tried.head ?? -1] : undefined;
  if (noun?.relation.startsWith("nsubj") !== true || (noun.head ?? 0) <= time.lastToken) return undefined;
  return isTried(tree, noun, lexicon) ? noun.head : undefined;
}

/** How far above a noun its verb is sought. */
const HOPS = 3;

/** "Was robbed Monday night at a shop", "died Friday of a wound": where it was and of what is the verb's, not the night's. */
function mendPlaceBehindTime(
  tree: Tree,
  times: readonly PlacedTime[],
  time: PlacedTime,
  { index, head, upos }: ParsedToken,
  lexicon: EventLexicon,
  changes: Changes,
): void {
  // "freed after 14 months in prison": where somebody was for so long is no place of what came then
  if (isLength(time.meaning) && timeRole(time, lexicon) === "after") return;
  if (head === undefined || head > index || tree.tokens[head]?.upos !== "VERB") return;
  // "found guilty on Monday of lying"
  for (const taken of childrenWith(tree, index, "acl"))
    if (taken.xpos === "VBG" && taken.index > time.lastToken && opensComplement(tree, taken, lexicon))
      changes.set(taken.index, { ...taken, head, relation: "advcl" });
  const isBare = upos === "PROPN" && childWith(tree, index, "det", "case") === undefined;
  for (const place of childrenWith(tree, index, "nmod")) {
    const preposition = place.index > time.lastToken ? childWith(tree, place.index, "case") : undefined;
    if (preposition === undefined || isInTime(times, place.index)) continue;
    if (isBare || lexicon.placeRole(preposition.lemma.toLowerCase()) === "at")
      changes.set(place.index, { ...place, head, relation: "obl" });
  }
}

function opensComplement(tree: Tree, { index }: ParsedToken, lexicon: EventLexicon): boolean {
  return childrenWith(tree, index, "case", "mark").some(({ lemma }) => lexicon.opensComplement(lemma.toLowerCase()));
}

/** "Flown to Lund Hospital Monday afternoon": the preposition is that of the noun before the expression. */
function mendPlaceBeforeTime(tree: Tree, time: PlacedTime, token: ParsedToken, changes: Changes): void {
  const noun = tree.tokens[time.firstToken - 1];
  const opening = childWith(tree, token.index, "case");
  if (noun?.head === undefined || !isWithin(time, noun.head) || opening === undefined || opening.index > noun.index)
    return;
  if (noun.relation !== "compound" || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) return;
  changes.set(noun.index, { ...noun, head: token.head, relation: token.relation });
  changes.set(token.index, { ...token, head: token.head, relation: "obl:unmarked" });
  for (const child of childrenWith(tree, token.index, "case", "det", "compound", "amod", "nmod:poss"))
    if (child.index < noun.index) changes.set(child.index, { ...child, head: noun.index });
}
