import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken, Sentence } from "../model/text.ts";
import { isFiniteForm, isTensedForm } from "../syntax/finite-tags.ts";
import { lowerBound } from "../text/lower-bound.ts";
import { claimOf, isReport } from "./claim-of.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  growTree,
  hasBetween,
  subjectRelation,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { mendBareTimes } from "./mend-bare-times.ts";
import { mendBounds, mendCountedSubjects } from "./mend-bounds.ts";
import { mendPassiveConjuncts, mendTensedConjuncts } from "./mend-conjuncts.ts";
import { mendGerundNouns, mendGerundPhrases } from "./mend-gerunds.ts";
import { mendLists } from "./mend-lists.ts";
import { mendObjectless } from "./mend-objectless.ts";
import { mendOpeners } from "./mend-openers.ts";
import { mendIdioms, mendParticles, mendPrepositionalObjects } from "./mend-particles.ts";
import { mendNounInfinitives, mendPlans } from "./mend-plans.ts";
import { mendColonSources, mendReportsBetween, mendTrailingReports } from "./mend-sources.ts";
import {
  mendClausalSubjects,
  mendGenitives,
  mendInsertedParticiples,
  mendNamedSubjects,
  mendObjectRelatives,
  mendPairedNames,
  mendPostposedAdjectives,
  mendPrepositionalSubjects,
  mendReducedRelatives,
  mendSaidOfObjects,
} from "./mend-subjects.ts";
import { isInTime, isWithin, type PlacedTime } from "./placed-time.ts";
import { isPredicate } from "./read-predicate.ts";

/**
 * A sentence's tree, with some constructions mended that a greedy parser gets wrong in news: complement clauses that
 * hang on a noun in between, temporal expressions taken for roots and subjects, and reporting clauses in the middle.
 */
export function mendTree(sentence: Sentence<ParsedToken>, times: readonly PlacedTime[], lexicon: EventLexicon): Tree {
  let tree = growTree(sentence);
  for (const mend of [
    mendOpeners,
    mendTimes,
    mendBareTimes,
    mendPostModifiers,
    mendGenitives,
    mendObjectRelatives,
    mendNouns,
    mendBounds,
    mendCountedSubjects,
    mendLists,
    mendPrepositionalObjects,
    mendIdioms,
    mendTensedConjuncts,
    mendParticiplePrepositions,
    mendParticles,
    mendGerundNouns,
    mendGerundPhrases,
    mendIntentions,
    mendPredicativeAdjectives,
    mendBareClauses,
    mendCopulas,
    mendAfterRelatives,
    mendLeadingReports,
    mendDoubleSubjects,
    mendLostSubjects,
    mendInsertedReports,
    mendComplements,
    mendShortClauses,
    mendBroken,
    mendInsertedParticiples,
    mendNamedSubjects,
    mendReducedRelatives,
    mendObjectless,
    mendClausalSubjects,
    mendPrepositionalSubjects,
    mendPlans,
    mendNounInfinitives,
    mendPairedNames,
    mendPostposedAdjectives,
    mendSaidOfObjects,
    mendColonSources,
    mendTrailingReports,
    mendReportsBetween,
    mendPassiveConjuncts,
  ]) {
    const changes = mend(tree, times, lexicon);
    if (changes.size === 0 || makesCircle(tree, changes)) continue;
    const tokens = tree.tokens.map((token) => {
      const changed = changes.get(token.index);
      return changed === undefined ? token : inOrder(changed);
    });
    tree = growTree({ ...sentence, tokens });
  }
  return tree;
}

/** The token with its fields in the order in which the parser writes them: engines read objects of one shape fastest. */
function inOrder({ start, end, text, upos, xpos, lemma, index, head, relation }: ParsedToken): ParsedToken {
  return { start, end, text, upos, xpos, lemma, index, head, relation };
}

/** Whether a changed token would hang on itself: a mend that no longer fits the tree is not made. */
function makesCircle(tree: Tree, changes: ReadonlyMap<number, ParsedToken>): boolean {
  const headOf = (index: number) => (changes.get(index) ?? tree.tokens[index])?.head;
  /** From which the way up was walked, and in which walk. */
  const walks = new Map<number, number>();
  for (const index of changes.keys()) {
    let above: number | undefined = index;
    for (; above !== undefined && !walks.has(above); above = headOf(above)) walks.set(above, index);
    if (above !== undefined && walks.get(above) === index) return true;
  }
  return false;
}

/** "The White House last week raised": the expression stands between subject and verb, and is neither. */
function mendTimes(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const time of times) {
    for (let index = time.firstToken; index <= time.lastToken; index++) {
      const token = tree.tokens[index];
      if (token?.head === undefined || isWithin(time, token.head)) continue;
      mendPlaceBehindTime(tree, time, token, lexicon, changes);
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
      if (inside && token.relation === "nsubj")
        changes.set(inside.index, { ...inside, head: token.head, relation: "nsubj" });
      if (inside || baseRelation(token) === "obj") changes.set(index, { ...token, relation: "obl:unmarked" });
    }
  }
  return changes;
}

/** "Was robbed Monday night at a shop": where it was is the verb's, not the night's. */
function mendPlaceBehindTime(
  tree: Tree,
  time: PlacedTime,
  { index, head }: ParsedToken,
  lexicon: EventLexicon,
  changes: Changes,
): void {
  if (head === undefined || head > index || tree.tokens[head]?.upos !== "VERB") return;
  // "found guilty on Monday of lying"
  for (const taken of childrenWith(tree, index, "acl"))
    if (taken.xpos === "VBG" && taken.index > time.lastToken && opensComplement(tree, taken, lexicon))
      changes.set(taken.index, { ...taken, head, relation: "advcl" });
  for (const place of childrenWith(tree, index, "nmod")) {
    const preposition = place.index > time.lastToken ? childWith(tree, place.index, "case") : undefined;
    if (preposition && lexicon.placeRole(preposition.lemma.toLowerCase()) === "at")
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

/** "For arms talks with Putin": what has a preposition and no subject is a noun, whatever its tag. */
function mendNouns(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.upos !== "VERB" || (token.xpos !== "VBZ" && token.xpos !== "VBP")) continue;
    if (childWith(tree, token.index, "case") === undefined || childWith(tree, token.index, "nsubj", "aux", "obj"))
      continue;
    const relation = token.relation.startsWith("acl") ? "nmod" : token.relation === "advcl" ? "obl" : token.relation;
    changes.set(token.index, { ...token, upos: "NOUN", xpos: token.xpos === "VBZ" ? "NNS" : "NN", relation });
  }
  return changes;
}

/** "Arrested following the robbery": a participle that says a time, with nothing but its noun, is a preposition. */
function mendParticiplePrepositions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.xpos !== "VBG" || baseRelation(token) !== "advcl" || token.head === undefined) continue;
    if (lexicon.timeRole(token.text.toLowerCase()) === undefined) continue;
    const noun = childWith(tree, token.index, "obj");
    if (noun === undefined || childWith(tree, token.index, "aux", "nsubj", "mark", "case", "ccomp")) continue;
    changes.set(noun.index, { ...noun, head: token.head, relation: "obl" });
    for (const beside of childrenWith(tree, token.index, "obl"))
      if (beside.index > noun.index) changes.set(beside.index, { ...beside, head: noun.index, relation: "nmod" });
    changes.set(token.index, {
      ...token,
      upos: "ADP",
      xpos: "IN",
      lemma: token.text.toLowerCase(),
      head: noun.index,
      relation: "case",
    });
  }
  return changes;
}

/**
 * "The Russian president plans to speak": a word in -s that takes an infinitive, right after a noun in the singular and
 * in a clause without another finite verb, is the verb.
 */
function mendIntentions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    if (noun.xpos !== "NNS" || (noun.head !== undefined && noun.relation !== "ccomp")) continue;
    const subject = tree.tokens[noun.index - 1];
    const infinitive = childrenWith(tree, noun.index, "acl").find(
      (child) =>
        child.xpos === "VB" && lexicon.isInfinitiveMark(tree.tokens[noun.index + 1]?.lemma.toLowerCase() ?? ""),
    );
    if (subject?.head !== noun.index || subject.relation !== "compound" || infinitive === undefined) continue;
    if (subject.xpos !== "NN" && subject.xpos !== "NNP") continue;
    const verb = { ...noun, upos: "VERB", xpos: "VBZ" } as const;
    if (lexicon.claim(verb, undefined, "clause") === undefined || childWith(tree, noun.index, "cop", "nsubj")) continue;
    changes.set(noun.index, verb);
    changes.set(subject.index, { ...subject, relation: "nsubj" });
    changes.set(infinitive.index, { ...infinitive, relation: "xcomp" });
    for (const child of childrenWith(tree, noun.index, "det", "amod", "compound", "nmod"))
      if (child.index < subject.index) changes.set(child.index, { ...child, head: subject.index });
  }
  return changes;
}

/**
 * "Kim is due to speak": before an infinitive "due to" is no preposition, but an adjective with what it takes; and an
 * infinitive behind an adjective that has its subject is not another one.
 */
function mendPredicativeAdjectives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const adjective of tree.tokens) {
    if (adjective.xpos !== "JJ") continue;
    const taken = childrenWith(tree, adjective.index, "csubj").find(
      (child) => child.xpos === "VB" && child.index > adjective.index,
    );
    if (taken && childWith(tree, adjective.index, "nsubj")) changes.set(taken.index, { ...taken, relation: "xcomp" });
    if (adjective.relation !== "case" || adjective.head === undefined) continue;
    const infinitive = tree.tokens[adjective.head];
    const mark = tree.tokens[adjective.index + 1];
    const copula = infinitive && childWith(tree, infinitive.index, "cop");
    if (infinitive?.xpos !== "VB" || mark?.head !== adjective.index || mark.xpos !== "TO" || copula === undefined)
      continue;
    changes.set(adjective.index, { ...adjective, head: infinitive.head, relation: infinitive.relation });
    changes.set(infinitive.index, { ...infinitive, head: adjective.index, relation: "xcomp" });
    changes.set(mark.index, { ...mark, head: infinitive.index, relation: "mark" });
    for (const child of childrenWith(tree, infinitive.index, "cop", "nsubj", "aux", "advmod", "cc", "punct"))
      if (child.index < adjective.index) changes.set(child.index, { ...child, head: adjective.index });
  }
  return changes;
}

/** "His last trip in 2019 was to Vladivostok", "the deadline will be Tuesday": a main clause that was hung on its subject. */
function mendCopulas(tree: Tree): Changes {
  const changes: Changes = new Map();
  const relatives = tree.tokens.flatMap(({ index, xpos }) => (RELATIVE.has(xpos) ? [index] : []));
  for (const predicate of tree.tokens) {
    if (predicate.relation !== "acl:relcl" && predicate.relation !== "appos") continue;
    if (predicate.head === undefined) continue;
    const copula = childWith(tree, predicate.index, "cop");
    const subject = tree.tokens[predicate.head];
    if (copula === undefined || subject === undefined || subject.head !== undefined || subject.index > copula.index)
      continue;
    const isRelative = hasBetween(relatives, subject.index + 1, predicate.index);
    if (isRelative || childWith(tree, predicate.index, "nsubj", "mark")) continue;
    changes.set(predicate.index, { ...predicate, head: undefined, relation: "root" });
    changes.set(subject.index, { ...subject, head: predicate.index, relation: "nsubj" });
  }
  return changes;
}

const RELATIVE: ReadonlySet<string> = new Set(["WDT", "WP", "WRB"]);

/**
 * "The train on which Kim always travels left Pyongyang": the verb after a relative clause that has a subject and a
 * verb of its own is the noun's, not the clause's.
 */
function mendAfterRelatives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const inner = verb.head === undefined ? undefined : tree.tokens[verb.head];
    if ((verb.xpos !== "VBN" && verb.xpos !== "VBD") || inner === undefined || inner.head === undefined) continue;
    if (
      inner.relation !== "acl:relcl" ||
      inner.index > verb.index ||
      childWith(tree, inner.index, "nsubj") === undefined
    )
      continue;
    if (childrenWith(tree, verb.index, "aux", "cop", "nsubj", "mark", "cc").length > 0 || baseRelation(verb) === "conj")
      continue;
    const noun = tree.tokens[inner.head];
    if (noun === undefined || (baseRelation(noun) === "nsubj" && (noun.head ?? 0) > verb.index)) continue;
    const above = noun.head === undefined ? undefined : tree.tokens[noun.head];
    const opens = above !== undefined && lexicon.isComplementiser(above.lemma);
    changes.set(verb.index, {
      ...verb,
      xpos: "VBD",
      head: opens ? above.head : noun.head,
      relation: opens ? "ccomp" : noun.relation,
    });
    changes.set(noun.index, { ...noun, head: verb.index, relation: "nsubj" });
    if (opens) changes.set(above.index, { ...above, head: verb.index, relation: "mark" });
    for (const child of childrenWith(tree, inner.index, "obl", "obj", "advcl"))
      if (child.index > verb.index) changes.set(child.index, { ...child, head: verb.index });
  }
  return changes;
}

/**
 * "Kim “left by train on Sunday”", "the hearing, set for July": a participle after its noun tells a clause, it is no
 * adjective; nor is one that looks like its verb.
 */
function mendPostModifiers(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation !== "amod" || token.head === undefined || token.head > token.index) continue;
    const invariant = token.upos === "ADJ" && lexicon.isInvariant(token.lemma);
    if (token.upos !== "VERB" && !invariant) continue;
    if (childrenWith(tree, token.index, "obl", "obj", "xcomp").length > 0)
      changes.set(token.index, { ...token, relation: "acl", ...(invariant && { upos: "VERB", xpos: "VBN" }) });
  }
  return changes;
}

/**
 * "The court ruled Tuesday would be the deadline", "ruled the deadline would be Tuesday": what has a subject and an
 * auxiliary of its own is a clause, and so is what stands against the object before its copula.
 */
function mendBareClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const report = token.head === undefined ? undefined : tree.tokens[token.head];
    if (baseRelation(token) !== "obl" && baseRelation(token) !== "obj") continue;
    if (report === undefined || report.index > token.index || !isReport(tree, report, lexicon)) continue;
    if (childWith(tree, report.index, "ccomp", "xcomp")) continue;
    const helper = childrenWith(tree, token.index, "aux", "cop").find(({ xpos }) => isFiniteForm(xpos));
    if (helper === undefined) continue;
    const object = childWith(tree, report.index, "obj");
    if (object && object.index < helper.index && subtreeRange(tree, object.index).last === helper.index - 1) {
      changes.set(token.index, { ...token, relation: "ccomp" });
      changes.set(object.index, { ...object, head: token.index, relation: "nsubj" });
    } else if (!childWith(tree, token.index, "case") && childWith(tree, token.index, "nsubj"))
      changes.set(token.index, { ...token, relation: "ccomp" });
  }
  return changes;
}

/** "The expert said a summit is part of …": what is said was made the head of who says it. */
function mendLeadingReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const report of tree.tokens) {
    if (report.upos !== "VERB" || report.head === undefined || report.head < report.index) continue;
    if (report.relation !== "advcl" && report.relation !== "parataxis" && report.relation !== "nsubj") continue;
    if (!isReport(tree, report, lexicon) || childWith(tree, report.index, "mark")) continue;
    const [sayer, other] = childrenWith(tree, report.index, "nsubj");
    const said = tree.tokens[report.head];
    if (!sayer || !said || sayer.index > report.index || !isPredicate(tree, said)) continue;
    // "a mosaic found in May was destroyed"
    if (!other && !childWith(tree, said.index, "nsubj", "csubj", "expl")) continue;
    if (tree.tokens[report.index + 1]?.upos === "PUNCT") continue;
    changes.set(report.index, { ...report, head: said.head, relation: said.relation });
    changes.set(said.index, { ...said, head: report.index, relation: "ccomp" });
    if (other && other.index > report.index) changes.set(other.index, { ...other, head: said.index });
  }
  return changes;
}

/** "Kim and Putin, said the spokesman, will meet": who comes first is not who said it. */
function mendInsertedReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const commas = tree.tokens.flatMap(({ index, text }) => (text === "," ? [index] : []));
  for (const report of tree.tokens) {
    if (report.upos !== "VERB" || tree.tokens[report.index - 1]?.text !== "," || !isReport(tree, report, lexicon))
      continue;
    const before = childrenWith(tree, report.index, "nsubj").find((child) => child.index < report.index - 1);
    const comma = before && commas[lowerBound(commas.length, report.index + 1, (at) => commas[at]!)]; // a place of the list
    if (before === undefined || comma === undefined) continue;
    const said = childrenWith(tree, report.index, "ccomp", "parataxis", "conj").find(
      (child) => child.index > comma && isPredicate(tree, child),
    );
    if (!said) continue;
    const inner = childWith(tree, said.index, "nsubj");
    const sayer = inner && inner.index > report.index && inner.index < comma ? inner : sayerAfter(tree, report);
    if (!sayer || (inner && inner !== sayer)) continue;
    changes.set(before.index, { ...before, head: said.index, relation: "nsubj" });
    changes.set(sayer.index, { ...sayer, head: report.index, relation: "nsubj" });
    if (said.relation !== "ccomp") changes.set(said.index, { ...said, relation: "ccomp" });
    // what follows the inserted clause belongs to what is said
    for (const child of childrenWith(tree, report.index, "obl", "advmod"))
      if (child.index > said.index) changes.set(child.index, { ...child, head: said.index });
  }
  return changes;
}

/** "The expert said a summit is part of …": the second subject is that of what is said. */
function mendDoubleSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const report of tree.tokens) {
    if (report.upos !== "VERB") continue;
    const subjects = childrenWith(tree, report.index, "nsubj");
    const after = subjects.find((child) => child.index > report.index);
    if (!after || !subjects.some((child) => child.index < report.index) || !isReport(tree, report, lexicon)) continue;
    const said = childrenWith(tree, report.index, "ccomp").find(
      (child) => child.index > after.index && childWith(tree, child.index, "nsubj") === undefined,
    );
    if (said) changes.set(after.index, { ...after, head: said.index });
  }
  return changes;
}

/** "The summit, first planned for May, was put off": a noun without a preposition before a verb without a subject. */
function mendLostSubjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    if (noun.relation !== "obl:unmarked" || noun.head === undefined || noun.head < noun.index) continue;
    if (noun.upos !== "NOUN" && noun.upos !== "PROPN") continue;
    const helper = childWith(tree, noun.head, "aux");
    if (isInTime(times, noun.index) || helper === undefined || childWith(tree, noun.head, "nsubj", "csubj", "expl"))
      continue;
    changes.set(noun.index, { ...noun, relation: subjectRelation(tree, noun.head) });
  }
  return changes;
}

/** The name or noun right after a reporting verb, up to the next comma: the head that hangs on the verb. */
function sayerAfter(tree: Tree, report: ParsedToken): ParsedToken | undefined {
  for (let index = report.index + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "PUNCT") return undefined;
    if (token.head === report.index && (token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "PRON"))
      return token;
  }
  return undefined;
}

/** "Assured on Monday, before the announcement of the trip, that no meeting was planned": the clause is the verb's. */
function mendComplements(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    if (mark.relation !== "mark" || mark.head === undefined || !lexicon.isComplementiser(mark.lemma)) continue;
    const clause = tree.tokens[mark.head];
    if (clause === undefined || clause.head === undefined) continue;
    if (clause.relation !== "advcl" && clause.relation !== "acl:relcl" && clause.relation !== "acl") continue;
    const governor = claimVerbAbove(tree, clause, lexicon);
    if (governor) changes.set(clause.index, { ...clause, head: governor.index, relation: "ccomp" });
  }
  return changes;
}

/** "Since the pandemic began": a subject that was taken for the object of the subordinator. */
function mendShortClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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

/** "Talks collapsed after the two sides failed to agree": what is told first is told of the subject, and what follows is why. */
function mendBroken(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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

function subordinatorOf(tree: Tree, noun: number, lexicon: EventLexicon): ParsedToken | undefined {
  return childrenWith(tree, noun, "case").find(
    (child) => lexicon.subordinator(child.lemma.toLowerCase()) !== undefined,
  );
}

const SUBORDINATE: ReadonlySet<string> = new Set(["advcl", "acl:relcl", "acl", "conj"]);

/** The next verb up the tree, left of the clause, that takes a clause and has none. */
function claimVerbAbove(tree: Tree, clause: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  let at = clause.head === undefined ? undefined : tree.tokens[clause.head];
  for (let hops = 0; at && hops < 5; hops++) {
    // "the claim that he left": a noun that takes a clause keeps it
    if (at.upos === "NOUN" && lexicon.claim(at, undefined, "clause")) return undefined;
    if (at.upos === "VERB" && at.index < clause.index && childWith(tree, at.index, "ccomp") === undefined) {
      return claimOf(tree, at, lexicon) ? at : undefined;
    }
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return undefined;
}
