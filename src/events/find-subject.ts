import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, describedBy, nextToken, subjectRelation, type Tree } from "./clause.ts";
import { nameOfVerb } from "./particle.ts";
import { isPredicate } from "./read-predicate.ts";
import { isUnannounced } from "./unannounced.ts";

/** Clauses through which a subject is sought. */
const HOPS = 5;

/**
 * Whom a verb is told of, in the active or the passive: its own subject, or the one that it shares with a first
 * conjunct, a governing verb, the noun that its relative clause describes.
 */
export function findSubject(
  tree: Tree,
  verb: ParsedToken,
  lexicon: EventLexicon,
  hops = HOPS,
): ParsedToken | undefined {
  const own = childrenWith(tree, verb.index, "nsubj", "csubj");
  const nearest = own.findLast(({ index }) => index < verb.index) ?? own[0];
  if (nearest) return wholeOf(tree, verb, nearest, lexicon) ?? antecedent(tree, verb, nearest);
  const head = verb.head === undefined ? undefined : tree.tokens[verb.head];
  if (head === undefined || hops === 0) return undefined;
  const above = (token: ParsedToken) => findSubject(tree, token, lexicon, hops - 1);
  const relation = baseRelation(verb);
  if (relation === "conj" && isPredicate(tree, head)) return above(head);
  // "convince the mayor to leave": whom the object names
  if (relation === "xcomp") return takerOf(tree, head, "obj", "iobj") ?? above(head);
  if (relation === "advcl" && isPredicate(tree, head))
    return (
      forcedOf(tree, verb, head, lexicon) ??
      seenOf(tree, verb, head, lexicon) ??
      accusedOf(tree, verb, head, lexicon) ??
      above(harmIn(tree, verb, head, lexicon) ?? head)
    );
  // "reported being robbed": whoever says so
  if (relation === "ccomp") return isGerundOf(tree, verb) ? above(head) : undefined;
  if (verb.relation !== "acl") return undefined;
  // "the man stealing the car"; not "suspicion of stealing it"
  if ((verb.xpos === "VBG" && childWith(tree, verb.index, "mark", "case") === undefined) || verb.xpos === "VBN")
    return head;
  // "is the only one to survive"
  if (isPredicate(tree, head)) return above(head);
  if (head.upos !== "NOUN") return undefined;
  // "Minister to resign": a line of nothing but who is to do it
  if (head.head === undefined) return isBareHead(tree, verb, head, lexicon) ? head : undefined;
  // "plans to visit": whoever has the plans
  const owner = childWith(tree, head.index, "nmod:poss");
  const governor = tree.tokens[head.head];
  const isTheirs = governor && isPredicate(tree, governor) && !isReactedTo(tree, head, governor, lexicon);
  const told = isTheirs ? above(governor) : undefined;
  // "a plan to close it was scrapped": the plan closes nothing
  const holder = told?.index === head.index ? undefined : told;
  // "kept their promise to leave": who kept it
  return owner?.upos === "PRON" && head.relation === "obj" ? (holder ?? owner) : (owner ?? holder);
}

/** "Being robbed", "leaving" right behind the verb that takes it. */
function isGerundOf(tree: Tree, verb: ParsedToken): boolean {
  const first = childWith(tree, verb.index, "aux") ?? verb;
  return first.xpos === "VBG" && first.index === (verb.head ?? first.index) + 1;
}

/** "Minister to resign on Friday", not "a plan to resign": a noun right before the infinitive that claims nothing of it. */
function isBareHead(tree: Tree, verb: ParsedToken, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const mark = childWith(tree, verb.index, "mark");
  const isEvent = lexicon.nounType(noun.lemma) !== undefined || claimOf(tree, noun, lexicon) !== undefined;
  return verb.xpos === "VB" && mark?.index === noun.index + 1 && !isEvent && !childWith(tree, noun.index, "det");
}

/** "Forced 300 people to leave": whoever is made to do something does it. */
function forcedOf(tree: Tree, verb: ParsedToken, head: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const isForced = verb.xpos === "VB" && claimOf(tree, head, lexicon)?.control === "object";
  return isForced ? takerOf(tree, head, "obj") : undefined;
}

/** "Rejected a plan", "voted against a bid", "protested over plans": who plans is somebody else. */
function isReactedTo(tree: Tree, noun: ParsedToken, verb: ParsedToken, lexicon: EventLexicon): boolean {
  if (baseRelation(noun) !== "obl") return lexicon.isSupport(nameOfVerb(tree, verb, lexicon), "reacts");
  return childrenWith(tree, noun.index, "case").some(({ lemma }) => lexicon.takesStand(lemma));
}

/** "Spotted the mayor walking her dog": right behind what somebody saw stands what it did. */
function seenOf(tree: Tree, verb: ParsedToken, head: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  if (verb.xpos !== "VBG" || !lexicon.isPerceiving(head.lemma)) return undefined;
  const object = childWith(tree, head.index, "obj");
  const isOther = (token: ParsedToken) => token.head !== object?.index || token.upos === "PUNCT";
  const close = object && (nextToken(tree, object.index, isOther)?.index ?? verb.index) >= verb.index;
  return close && childrenWith(tree, verb.index, "mark", "case").length === 0 ? object : undefined;
}

/** "Accused the mayor of lying", "banned the ship from sailing": what the object did or may not do. */
function accusedOf(tree: Tree, verb: ParsedToken, head: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const opening = verb.xpos === "VBG" ? childWith(tree, verb.index, "mark", "case") : undefined;
  return opening && lexicon.opensComplement(opening.lemma) ? takerOf(tree, head, "obj") : undefined;
}

/** "Ignored it before the bridge collapsed, killing 11": what harms is the accident right before it, and not what is told above. */
function harmIn(tree: Tree, verb: ParsedToken, head: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const isHarm = ({ lemma }: ParsedToken) => {
    const type = lexicon.verbType(lemma);
    return type !== undefined && isUnannounced(type);
  };
  if (verb.xpos !== "VBG" || !isHarm(verb) || isHarm(head)) return undefined;
  return childrenWith(tree, head.index, "advcl").findLast(
    (clause) => clause.index > head.index && clause.index < verb.index && clause.xpos === "VBD" && isHarm(clause),
  );
}

/** Whom an active verb has done something to; of "was found guilty of lying" nobody but the subject. */
function takerOf(tree: Tree, head: ParsedToken, ...relations: readonly string[]): ParsedToken | undefined {
  return subjectRelation(tree, head.index) === "nsubj" ? childWith(tree, head.index, ...relations) : undefined;
}

/** "Nine officials, all of them appointed in May": what is told of all of them is told of whom the clause describes. */
function wholeOf(
  tree: Tree,
  { relation, head }: ParsedToken,
  part: ParsedToken,
  lexicon: EventLexicon,
): ParsedToken | undefined {
  const isAll = lexicon.isQuantifier(part.lemma) && !lexicon.isPart(part.lemma) && !lexicon.isNegation(part.lemma);
  const whole = isAll && relation.startsWith("acl") ? childWith(tree, part.index, "nmod") : undefined;
  return whole?.upos === "PRON" && head !== undefined ? tree.tokens[head] : undefined;
}

/** "Kim, who left": the noun that the relative clause describes; of "Kim, a doctor who left" the name. */
function antecedent(tree: Tree, verb: ParsedToken, subject: ParsedToken): ParsedToken {
  const isRelative = subject.xpos === "WP" || subject.xpos === "WDT" || subject.xpos === "IN";
  // "the man who police say robbed a bank": the clause is the report's
  const report = isRelative && verb.relation === "ccomp" ? tree.tokens[verb.head ?? -1] : undefined;
  const described = isRelative ? describedBy(tree, report ?? verb) : undefined;
  const name =
    described?.relation === "appos" && described.head !== undefined ? tree.tokens[described.head] : undefined;
  return (name?.upos === "PROPN" ? name : described) ?? subject;
}
