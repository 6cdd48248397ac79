import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { lowerBound } from "../text/lower-bound.ts";
import { isPlanClaim } from "./claim-of.ts";
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
 * "A summit planned for Thursday has been postponed": before a tense that has no subject a past form with nothing but a
 * phrase behind it describes the noun before it.
 */
export function mendDemotedMains(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  let marks: readonly number[] | undefined;
  for (const verb of tree.tokens) {
    const inner = verb.head === undefined ? undefined : tree.tokens[verb.head];
    if (verb.upos !== "VERB" || inner === undefined || inner.index > verb.index || !DEMOTED.has(verb.relation))
      continue;
    if (inner.xpos !== "VBD" && inner.xpos !== "VBN") continue;
    const isPhrase = tree.tokens[inner.index + 1]?.upos === "ADP" || isInTime(times, inner.index + 1);
    if (!isPhrase) continue;
    if (lexicon.isIntransitive(inner.lemma)) continue;
    const helper = childWith(tree, verb.index, "aux");
    if (!isFiniteForm((helper ?? verb).xpos) || (helper === undefined && verb.relation === "conj")) continue;
    // "the audit released this week says": a day is nobody's subject
    const taken = childrenWith(tree, verb.index, "nsubj", "csubj", "expl", "mark", "cc");
    if (taken.some(({ index }) => !isInTime(times, index))) continue;
    const subject = childWith(tree, inner.index, "nsubj");
    if (subject === undefined || subject.index > inner.index || subject.upos === "PRON") continue;
    if (childrenWith(tree, inner.index, "aux", "obj", "ccomp", "xcomp").some((child) => child !== verb)) continue;
    marks ??= tree.tokens.flatMap(({ index, upos }) => (upos === "PUNCT" ? [index] : []));
    if (hasBetween(marks, subject.index, verb.index)) continue;
    changes.set(verb.index, { ...verb, head: inner.head, relation: inner.relation });
    changes.set(subject.index, { ...subject, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(inner.index, { ...inner, xpos: "VBN", head: subject.index, relation: "acl" });
    for (const child of childrenWith(tree, verb.index, "obl", "obj", "advmod"))
      if (child.index < (helper ?? verb).index) changes.set(child.index, { ...child, head: inner.index });
    for (const day of taken) changes.set(day.index, { ...day, head: inner.index, relation: "obl:unmarked" });
    for (const child of (tree.children[inner.index] ?? []).flatMap((index) => tree.tokens[index] ?? []))
      if (child !== subject && child !== verb && (child.index < subject.index || child.index > verb.index))
        changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/**
 * "The mayor resigned on Monday, a day after police searched his home": what takes no object describes no noun, and behind
 * its time stands the clause from which the time counts.
 */
export function mendLoneMains(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const main of tree.tokens) {
    const noun = main.head === undefined ? undefined : tree.tokens[main.head];
    const inner = noun?.head === undefined ? undefined : tree.tokens[noun.head];
    if (main.xpos !== "VBN" || main.relation !== "acl" || noun === undefined || inner === undefined) continue;
    if (noun.index !== main.index - 1 || noun.relation !== "nsubj" || inner.index < main.index) continue;
    const doer = tree.tokens[inner.index - 1];
    const opening = doer && childWith(tree, doer.index, "case");
    const counted = doer?.head === undefined ? undefined : tree.tokens[doer.head];
    if (!lexicon.isIntransitive(main.lemma) || !doer || !opening || !counted) continue;
    const role = lexicon.timeRole(opening.lemma);
    if (role !== "after" && role !== "before") continue;
    changes.set(main.index, { ...main, xpos: "VBD", head: inner.head, relation: inner.relation });
    changes.set(noun.index, { ...noun, head: main.index });
    changes.set(inner.index, { ...inner, head: main.index, relation: "advcl" });
    changes.set(doer.index, { ...doer, head: inner.index, relation: subjectRelation(tree, inner.index) });
    changes.set(opening.index, { ...opening, head: inner.index, relation: "mark" });
    if (counted.index > main.index)
      changes.set(counted.index, { ...counted, head: inner.index, relation: "obl:unmarked" });
  }
  return changes;
}

/**
 * "The meeting, their first since 2019, took place", "the trial, the first of its kind, opened": what opens the sentence is
 * the subject, and what stands between commas behind it is not.
 */
export function mendDislocated(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const verb = noun.head === undefined || !ASIDE.has(noun.relation) ? undefined : tree.tokens[noun.head];
    if (verb === undefined || verb.index < noun.index || noun.upos !== "NOUN" || isInTime(times, noun.index)) continue;
    const subject = childWith(tree, verb.index, "nsubj", "expl");
    if (subject && !isBetweenCommas(tree, noun, subject)) continue;
    if (!isFiniteForm((childWith(tree, verb.index, "aux") ?? verb).xpos)) continue;
    changes.set(noun.index, { ...noun, relation: subjectRelation(tree, verb.index) });
    for (const child of childrenWith(tree, verb.index, "nsubj", "nmod:poss", "advmod", "obl", "appos")) {
      if (child.index <= noun.index || child.index >= verb.index) continue;
      const relation = child === subject ? "appos" : baseRelation(child) === "obl" ? "nmod" : child.relation;
      changes.set(child.index, { ...child, head: noun.index, relation });
    }
  }
  return changes;
}

/** How a subject hangs on its verb where another was taken for it. */
const ASIDE: ReadonlySet<string> = new Set(["dislocated", "obl:unmarked"]);

function isBetweenCommas(tree: Tree, noun: ParsedToken, inserted: ParsedToken): boolean {
  const { first, last } = subtreeRange(tree, inserted.index);
  const isClosed = isComma(tree.tokens[last + 1]) || isComma(tree.tokens[last]);
  return first > noun.index && isComma(tree.tokens[first - 1]) && isClosed;
}

/** How the verb of a sentence hangs on a participle that was taken for it. */
const DEMOTED: ReadonlySet<string> = new Set(["advcl", "conj", "parataxis", "ccomp", "xcomp"]);

/**
 * "The minister, who arrived on Monday, will meet them": whom "who" takes up is the subject of the verb behind the clause,
 * be that verb above the clause's or, where the clause was taken for the sentence, below it.
 */
export function mendRelativeSubjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const pronoun of tree.tokens) {
    const inner = clauseOfRelative(tree, pronoun);
    if (inner === undefined) continue;
    const above = inner.head === undefined ? undefined : tree.tokens[inner.head];
    const noun = nounTakenUp(tree, inner, pronoun);
    if (noun === undefined) continue;
    const verb = above !== undefined && above.index > inner.index ? above : verbBehind(tree, inner);
    const subject = verb && childWith(tree, verb.index, "nsubj", "csubj", "expl");
    const isObject = subject !== undefined && endsRelative(tree, inner, subject);
    if (verb === undefined || (subject !== undefined && !isObject && !isInTime(times, subject.index))) continue;
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(inner.index, { ...inner, head: noun.index, relation: "acl:relcl" });
    if (verb !== above) changes.set(verb.index, { ...verb, head: inner.head, relation: inner.relation });
    if (subject !== undefined)
      changes.set(subject.index, { ...subject, head: inner.index, relation: isObject ? "obj" : "obl" });
  }
  return changes;
}

/** The verb of which a relative pronoun, or the noun that it owns, is the subject: "whose arrest sparked protests". */
function clauseOfRelative(tree: Tree, pronoun: ParsedToken): ParsedToken | undefined {
  const owned = pronoun.xpos === "WP$" ? tree.tokens[pronoun.head ?? -1] : undefined;
  const isRelative = pronoun.xpos === "WP" || pronoun.xpos === "WDT" || owned?.index === pronoun.index + 1;
  const subject = owned ?? pronoun;
  return isRelative && baseRelation(subject) === "nsubj" ? tree.tokens[subject.head ?? -1] : undefined;
}

/** "Who led the army and the police, was arrested": right behind a relative clause's verb stands its object, whatever it was taken for. */
function endsRelative(tree: Tree, inner: ParsedToken, subject: ParsedToken): boolean {
  const { first, last } = subtreeRange(tree, subject.index);
  const isClosed = isComma(tree.tokens[last]) || isComma(tree.tokens[last + 1]);
  return first === inner.index + 1 && isClosed && !childWith(tree, inner.index, "obj");
}

/** What hangs on the verb of a clause and stands right before the comma that opens the clause. */
function nounTakenUp(tree: Tree, inner: ParsedToken, pronoun: ParsedToken): ParsedToken | undefined {
  const comma = tree.tokens[pronoun.index - 1];
  if (comma === undefined || !isComma(comma)) return undefined;
  const place = tree.children[inner.index]?.findLast((index) => index < comma.index);
  const noun = place === undefined ? undefined : tree.tokens[place];
  const isRight = noun !== undefined && noun.upos !== "VERB" && subtreeRange(tree, noun.index).last >= comma.index - 1;
  return isRight ? noun : undefined;
}

/** The finite verb right behind the comma that closes a clause, hung on the clause's own. */
function verbBehind(tree: Tree, inner: ParsedToken): ParsedToken | undefined {
  return childrenWith(tree, inner.index, "parataxis", "conj", "ccomp", "advcl", "obj").find((verb) => {
    const first = childWith(tree, verb.index, "aux") ?? verb;
    return verb.index > inner.index && isFiniteForm(first.xpos) && isComma(tree.tokens[first.index - 1]);
  });
}

/**
 * "Vera Lund, appointed in 1969, also angered the union": between commas behind the subject a past form describes it, and
 * what comes behind the second comma is the verb.
 */
export function mendInsertedParticiples(tree: Tree): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.filter(isComma).map(({ index }) => index);
  for (const inner of tree.tokens) {
    if (inner.xpos !== "VBD" && inner.xpos !== "VBN") continue;
    // "the summit, originally scheduled for May, was moved"
    const first = tree.tokens[inner.index - 1]?.upos === "ADV" ? inner.index - 1 : inner.index;
    if (!isComma(tree.tokens[first - 1])) continue;
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

/** "The festival, due to be held in July, has been cancelled": a plan between commas describes the subject. */
export function mendInsertedPlans(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.filter(isComma).map(({ index }) => index);
  for (const word of tree.tokens) {
    const [noun, comma, mark] = [tree.tokens[word.index - 2], tree.tokens[word.index - 1], tree.tokens[word.index + 1]];
    if (word.upos !== "ADJ" || noun?.upos !== "NOUN" || !isComma(comma)) continue;
    if (mark === undefined || !lexicon.isInfinitiveMark(mark.lemma)) continue;
    if (!isPlanClaim(lexicon.claim(word, undefined, "clause")?.claim)) continue;
    const close = commas[lowerBound(commas.length, word.index, (at) => commas[at]!)]; // a place of the list
    const verb =
      close === undefined ? undefined : nextToken(tree, close, ({ upos }) => upos !== "ADV" && upos !== "AUX");
    const infinitive = tree.tokens.slice(mark.index + 1, close).find(({ upos }) => upos === "VERB");
    if (verb?.upos !== "VERB" || infinitive === undefined || childWith(tree, verb.index, "nsubj", "csubj")) continue;
    changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
    changes.set(word.index, { ...word, head: noun.index, relation: "amod" });
    changes.set(mark.index, { ...mark, head: infinitive.index, relation: "mark" });
    changes.set(infinitive.index, { ...infinitive, head: word.index, relation: "xcomp" });
    if (infinitive.head === undefined) changes.set(verb.index, { ...verb, head: undefined, relation: "root" });
  }
  return changes;
}

/** "The murder of Vera Lund, who was killed in May": "who" takes up somebody, and no event. */
export function mendWhoRelatives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const who of tree.tokens) {
    const clause = who.xpos === "WP" && baseRelation(who) === "nsubj" ? tree.tokens[who.head ?? -1] : undefined;
    const named = clause?.relation === "advcl" ? nameBefore(tree, who) : undefined;
    if (clause !== undefined && named !== undefined) {
      changes.set(clause.index, { ...clause, head: named.index, relation: "acl:relcl" });
      continue;
    }
    const event = clause?.relation === "acl:relcl" ? tree.tokens[clause.head ?? -1] : undefined;
    const outside = clause && event && somebodyOutside(tree, event, lexicon);
    if (outside !== undefined) {
      changes.set(clause!.index, { ...clause!, head: outside.index }); // there is one where somebody was found
      continue;
    }
    if (clause === undefined || event?.upos !== "NOUN" || lexicon.nounType(event.lemma) === undefined) continue;
    const somebody = childrenWith(tree, event.index, "nmod").findLast(
      ({ index }) => index > event.index && index < who.index,
    );
    if (somebody !== undefined) changes.set(clause.index, { ...clause, head: somebody.index });
  }
  return changes;
}

/** "Found a man in the area of Dol Street who died": "who" takes up somebody told of anew, and no known place where he is. */
function somebodyOutside(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const isAt = (token: ParsedToken) =>
    childrenWith(tree, token.index, "case").some(({ lemma }) => lexicon.placeRole(lemma) === "at") &&
    childrenWith(tree, token.index, "det").some(({ lemma }) => lexicon.isDefinite(lemma));
  const isTold = (token: ParsedToken) =>
    childrenWith(tree, token.index, "det", "nummod").some(({ lemma }) => !lexicon.isDefinite(lemma));
  if (isTold(noun)) return undefined;
  let place: ParsedToken | undefined = noun;
  for (let hops = 0; hops < HOPS && place !== undefined && !isAt(place); hops++)
    place = PARTS_OF_PLACE.has(baseRelation(place)) ? tree.tokens[place.head ?? -1] : undefined;
  const above = place === undefined || !isAt(place) ? undefined : tree.tokens[place.head ?? -1];
  const somebody = above?.upos === "VERB" ? childWith(tree, above.index, "obj") : above;
  if (somebody?.upos !== "NOUN" || place === undefined || somebody.index > place.index) return undefined;
  return isTold(somebody) ? somebody : undefined;
}

const HOPS = 3;
/** How a name hangs below the place that it tells. */
const PARTS_OF_PLACE: ReadonlySet<string> = new Set(["nmod", "conj"]);

/** "Congratulated his rival, Vera Lund, who is to take office": behind a name and a comma "who" takes up the name. */
function nameBefore(tree: Tree, who: ParsedToken): ParsedToken | undefined {
  if (!isComma(tree.tokens[who.index - 1])) return undefined;
  let name = tree.tokens[who.index - 2];
  while (name?.relation === "flat" && name.head !== undefined) name = tree.tokens[name.head];
  return name?.upos === "PROPN" ? name : undefined;
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

function isComma(token: ParsedToken | undefined): boolean {
  return token !== undefined && (token.text === "," || token.text === "--" || token.text === "—" || token.text === "–");
}

/**
 * "Ivo Marek, who was in Oslo when it began, flew back", "two others, a nurse and a guard, escaped": of a sentence without
 * a main verb the tense right behind the comma that ends what was inserted is its verb.
 */
export function mendLateMains(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const noun = tree.tokens.find(({ head }) => head === undefined);
  if (noun === undefined || !NOMINAL.has(noun.upos) || childWith(tree, noun.index, "cop", "case")) return changes;
  const inserted = childrenWith(tree, noun.index, "acl:relcl", "appos").find((child) => child.index > noun.index);
  const first = inserted && subtreeRange(tree, inserted.index).first;
  if (inserted === undefined || first === undefined || !isComma(tree.tokens[first]) !== isComma(tree.tokens[first - 1]))
    return changes;
  const verb = tree.tokens.find((token) => token.index > inserted.index && isLateMain(tree, token, lexicon));
  if (verb === undefined) return changes;
  const start = (childWith(tree, verb.index, "aux") ?? verb).index;
  changes.set(verb.index, { ...verb, xpos: tensed(tree, verb), head: undefined, relation: "root" });
  changes.set(noun.index, { ...noun, head: verb.index, relation: subjectRelation(tree, verb.index) });
  for (const child of (tree.children[noun.index] ?? []).flatMap((index) => tree.tokens[index] ?? []))
    if (child.index > start && child !== verb) changes.set(child.index, { ...child, head: verb.index });
  return changes;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

/** A tense without a subject, right behind a comma; or a past form of what takes no object. */
function isLateMain(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): boolean {
  if (verb.upos !== "VERB" || childWith(tree, verb.index, "nsubj", "csubj", "mark", "cc", "expl")) return false;
  const helper = childWith(tree, verb.index, "aux") ?? verb;
  if (!isComma(tree.tokens[helper.index - 1])) return false;
  return isFiniteForm(helper.xpos) || (verb.xpos === "VBN" && lexicon.isIntransitive(verb.lemma));
}

function tensed(tree: Tree, { xpos, index }: ParsedToken): string {
  return xpos === "VBN" && !childWith(tree, index, "aux") ? "VBD" : xpos;
}

/** "The update released Thursday came late": what describes a noun and has no subject of its own is no tense. */
export function mendTensedDescriptions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBD" || verb.relation !== "acl" || !lexicon.isPastParticiple(verb)) continue;
    if (lexicon.isIntransitive(verb.lemma) || childWith(tree, verb.index, "nsubj", "aux", "obj", "ccomp")) continue;
    changes.set(verb.index, { ...verb, xpos: "VBN" });
  }
  return changes;
}
