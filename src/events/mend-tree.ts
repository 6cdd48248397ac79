import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken, Sentence } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { inOrder } from "../syntax/in-order.ts";
import { isReport } from "./claim-of.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  findAbove,
  growTree,
  hasBetween,
  subjectRelation,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { mendAdjectivalParticiples, mendAdjectivePassives } from "./mend-adjective-passives.ts";
import { mendBareTimes, mendBareUnits } from "./mend-bare-times.ts";
import { mendBounds, mendCountedSubjects, mendPartSubjects } from "./mend-bounds.ts";
import {
  mendDisjuncts,
  mendJoinedClauses,
  mendJoinedDescriptions,
  mendListedPassives,
  mendPassiveConjuncts,
  mendTensedConjuncts,
} from "./mend-conjuncts.ts";
import {
  mendBarredGerunds,
  mendGerundInfinitives,
  mendGerundNouns,
  mendGerundPhrases,
  mendGerundSubjects,
  mendOpeningGerunds,
} from "./mend-gerunds.ts";
import { mendExceptions, mendLimits, mendOccasions } from "./mend-limits.ts";
import { mendLists } from "./mend-lists.ts";
import { mendAdjectiveComplements, mendChangedThings, mendNounComplements } from "./mend-noun-complements.ts";
import {
  mendApposedConjuncts,
  mendDescribedNames,
  mendGenitives,
  mendGovernedPhrases,
  mendJudgedObjects,
  mendMeasuredAdjectives,
  mendNamings,
  mendPostposedAdjectives,
  mendPrepositionCompounds,
  mendUnjoinedNouns,
  mendUnmarkedOwners,
} from "./mend-noun-phrases.ts";
import { mendAfterthoughts, mendDoubleObjects, mendObjectless } from "./mend-objectless.ts";
import { mendOccurrences } from "./mend-occurrences.ts";
import { mendOpeners } from "./mend-openers.ts";
import { mendOpeningTimes } from "./mend-opening-times.ts";
import { mendAbsolutes, mendJoinedSubjects, mendMarkedSubjects, mendPartRelatives } from "./mend-parted-subjects.ts";
import {
  mendAdjectiveIdioms,
  mendBareObjects,
  mendIdioms,
  mendMoney,
  mendParticles,
  mendPrepositionalObjects,
} from "./mend-particles.ts";
import {
  mendDividedInfinitives,
  mendGoals,
  mendJudgedInfinitives,
  mendMeantInfinitives,
  mendNounInfinitives,
  mendPlans,
  mendSetNouns,
} from "./mend-plans.ts";
import {
  mendDemotedMains,
  mendDislocated,
  mendInsertedParticiples,
  mendInsertedPlans,
  mendLateMains,
  mendLoneMains,
  mendObjectRelatives,
  mendReducedRelatives,
  mendRelativeSubjects,
  mendTensedDescriptions,
  mendWhoRelatives,
} from "./mend-relatives.ts";
import { mendReportedRelatives } from "./mend-reported-relatives.ts";
import {
  mendComplements,
  mendDatedReports,
  mendDoubleSubjects,
  mendInsertedReports,
  mendLeadingReports,
  mendTensedComplements,
} from "./mend-reports.ts";
import { mendSaidOfObjects } from "./mend-said-of-objects.ts";
import {
  mendDemotedVerbs,
  mendFrontedClauses,
  mendLackingMains,
  mendLeadingMains,
  mendMistakenSubjects,
  mendShortClauses,
} from "./mend-short-clauses.ts";
import {
  mendApposedSayers,
  mendColonSources,
  mendComplementReports,
  mendReportedClauses,
  mendReportsBetween,
  mendSayersTitles,
  mendTrailingReports,
} from "./mend-sources.ts";
import {
  mendBareDeterminers,
  mendClausalSubjects,
  mendDenyingDeterminers,
  mendIntransitivePasts,
  mendInvariantPasts,
  mendNamedSubjects,
  mendOpenedSubjects,
  mendPairedNames,
  mendPrepositionalSubjects,
} from "./mend-subjects.ts";
import { mendTimes } from "./mend-times.ts";
import { mendAboutTo, mendAsPlanned, mendInversions, mendPerfects, mendPlannedNouns } from "./mend-verb-groups.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/**
 * A sentence's tree, with some constructions mended that a greedy parser gets wrong in news: complement clauses that
 * hang on a noun in between, temporal expressions taken for roots and subjects, and reporting clauses in the middle.
 */
export function mendTree(sentence: Sentence<ParsedToken>, times: readonly PlacedTime[], lexicon: EventLexicon): Tree {
  let tree = growTree(sentence);
  for (const mend of [
    mendOpeners,
    mendPrepositionCompounds,
    mendTimes,
    mendBareTimes,
    mendBareUnits,
    mendJudgedObjects,
    mendGovernedPhrases,
    mendOpeningTimes,
    mendPostModifiers,
    mendGenitives,
    mendUnmarkedOwners,
    mendUnjoinedNouns,
    mendSetNouns,
    mendObjectRelatives,
    mendWhoRelatives,
    mendReportedRelatives,
    mendNouns,
    mendBounds,
    mendCountedSubjects,
    mendPartSubjects,
    mendMarkedSubjects,
    mendJoinedSubjects,
    mendAbsolutes,
    mendPartRelatives,
    mendLimits,
    mendOccasions,
    mendExceptions,
    mendLists,
    mendApposedConjuncts,
    mendDescribedNames,
    mendMeasuredAdjectives,
    mendNamings,
    mendPrepositionalObjects,
    mendMoney,
    mendBareObjects,
    mendIdioms,
    mendAdjectiveIdioms,
    mendTensedConjuncts,
    mendJoinedClauses,
    mendParticiplePrepositions,
    mendParticles,
    mendGerundNouns,
    mendGerundPhrases,
    mendBarredGerunds,
    mendGerundSubjects,
    mendOpeningGerunds,
    mendGerundInfinitives,
    mendIntentions,
    mendPredicativeAdjectives,
    mendAdjectivePassives,
    mendAdjectivalParticiples,
    mendBareClauses,
    mendCopulas,
    mendAfterRelatives,
    mendDatedReports,
    mendTensedComplements,
    mendLeadingReports,
    mendDoubleSubjects,
    mendLostSubjects,
    mendBareDeterminers,
    mendDenyingDeterminers,
    mendInsertedReports,
    mendComplements,
    mendShortClauses,
    mendDemotedVerbs,
    mendLackingMains,
    mendLeadingMains,
    mendFrontedClauses,
    mendMistakenSubjects,
    mendInsertedParticiples,
    mendInsertedPlans,
    mendInvariantPasts,
    mendIntransitivePasts,
    mendNamedSubjects,
    mendReducedRelatives,
    mendDemotedMains,
    mendLoneMains,
    mendLateMains,
    mendDislocated,
    mendRelativeSubjects,
    mendOccurrences,
    mendTensedDescriptions,
    mendObjectless,
    mendAfterthoughts,
    mendDoubleObjects,
    mendClausalSubjects,
    mendJoinedDescriptions,
    mendListedPassives,
    mendOpenedSubjects,
    mendPrepositionalSubjects,
    mendPlans,
    mendGoals,
    mendNounInfinitives,
    mendNounComplements,
    mendChangedThings,
    mendAdjectiveComplements,
    mendMeantInfinitives,
    mendJudgedInfinitives,
    mendDividedInfinitives,
    mendPairedNames,
    mendPostposedAdjectives,
    mendSaidOfObjects,
    mendColonSources,
    mendTrailingReports,
    mendReportedClauses,
    mendComplementReports,
    mendApposedSayers,
    mendSayersTitles,
    mendReportsBetween,
    mendPassiveConjuncts,
    mendDisjuncts,
    mendPerfects,
    mendPlannedNouns,
    mendAboutTo,
    mendAsPlanned,
    mendInversions,
  ]) {
    const changes = mend(tree, times, lexicon);
    if (changes.size === 0 || makesCircle(tree, changes)) continue;
    const tokens = tree.tokens.map((token) => {
      const changed = changes.get(token.index);
      return changed === undefined ? token : inOrder(changed);
    });
    tree = growTree({ start: sentence.start, end: sentence.end, tokens });
  }
  return tree;
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

/** What may stand before a participle that is a preposition, and not before an adjective. */
const BEHIND: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB"]);

/** "Arrested following the robbery": a participle that says a time, with nothing but its noun, is a preposition. */
function mendParticiplePrepositions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.xpos !== "VBG" || token.head === undefined) continue;
    if (lexicon.timeRole(token.text.toLowerCase()) === undefined) continue;
    const described = token.relation === "amod" ? tree.tokens[token.head] : undefined;
    // "arrested in Lund following protest": behind a noun or a verb, and before a noun without a determiner
    if (described?.index === token.index + 1 && BEHIND.has(tree.tokens[token.index - 1]?.upos ?? "")) {
      const relation = tree.tokens[described.head ?? -1]?.upos === "VERB" ? "obl" : "nmod";
      if (described.head !== undefined) changes.set(described.index, { ...described, relation });
      changes.set(token.index, {
        ...token,
        upos: "ADP",
        xpos: "IN",
        lemma: token.text.toLowerCase(),
        relation: "case",
      });
    }
    if (baseRelation(token) !== "advcl") continue;
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
    if (verb.xpos !== "VBN" && verb.xpos !== "VBD") continue;
    const inner = relativeBefore(tree, verb);
    if (inner?.head === undefined || inner.index > verb.index || !childWith(tree, inner.index, "nsubj")) continue;
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

/** The relative clause that a verb hangs on, or, behind a comma and with a tense, on whose last noun it hangs. */
function relativeBefore(tree: Tree, verb: ParsedToken): ParsedToken | undefined {
  const isOnNoun = verb.relation === "acl" && verb.xpos === "VBD" && tree.tokens[verb.index - 1]?.text === ",";
  return findAbove(tree, verb, isOnNoun ? HOPS : 1, ({ relation }) => relation === "acl:relcl");
}

/** How many heads above a verb its relative clause may stand. */
const HOPS = 3;

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

/** "The summit, first planned for May, was put off": a noun without a preposition before a verb without a subject. */
function mendLostSubjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    if (baseRelation(noun) !== "obl" || noun.head === undefined || noun.head < noun.index) continue;
    const isNoun = noun.relation === "obl:unmarked" && (noun.upos === "NOUN" || noun.upos === "PROPN");
    // "almost all of the workers joined"
    const isPart = noun.xpos === "DT" && childWith(tree, noun.index, "nmod") && !childWith(tree, noun.index, "case");
    if (!isPart && !(isNoun && childWith(tree, noun.head, "aux"))) continue;
    if (isInTime(times, noun.index) || childWith(tree, noun.head, "nsubj", "csubj", "expl")) continue;
    changes.set(noun.index, { ...noun, relation: subjectRelation(tree, noun.head) });
  }
  return changes;
}
