import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { lowerBound } from "../text/lower-bound.ts";
import { claimOf, isReport } from "./claim-of.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";
import { isPredicate } from "./read-predicate.ts";

/** "The expert said a summit is part of …": what is said was made the head of who says it. */
export function mendLeadingReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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

/**
 * "The minister announced on Monday that she would resign": what says something behind its noun, with a day and a
 * complement behind it, is the verb, whose past form looks like a participle.
 */
export function mendDatedReports(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const time of times) {
    const opening = tree.tokens[time.lastToken + 1];
    if (opening === undefined || !lexicon.isComplementiser(opening.lemma)) continue;
    const report = tree.tokens[time.firstToken - (time.preposition === undefined ? 1 : 2)];
    const noun = report?.head === undefined ? undefined : tree.tokens[report.head];
    if (report?.xpos !== "VBN" || report.relation !== "acl" || noun === undefined) continue;
    if (noun.index !== report.index - 1 || claimOf(tree, report, lexicon) === undefined) continue;
    const said = saidBehind(tree, noun, opening);
    if (said === undefined) continue;
    const isAbove = noun.head === said.index;
    const above = isAbove ? said : noun;
    changes.set(report.index, { ...report, xpos: "VBD", head: above.head, relation: above.relation });
    changes.set(noun.index, { ...noun, head: report.index, relation: "nsubj" });
    changes.set(said.index, { ...said, head: report.index, relation: "ccomp" });
    changes.set(opening.index, { ...opening, head: said.index, relation: "mark" });
  }
  return changes;
}

/** The predicate with a subject of its own behind the opening word: above the noun, or below it. */
function saidBehind(tree: Tree, noun: ParsedToken, opening: ParsedToken): ParsedToken | undefined {
  const hasOwnSubject = (predicate: ParsedToken) =>
    childrenWith(tree, predicate.index, "nsubj", "expl").some(
      ({ index }) => index > opening.index && index < predicate.index,
    );
  const above = noun.head === undefined ? undefined : tree.tokens[noun.head];
  const found = [above, ...childrenWith(tree, noun.index, "acl")].filter((token) => token !== undefined);
  return found.find((token) => token.index > opening.index && isPredicate(tree, token) && hasOwnSubject(token));
}

/** "Varga and Marek, said the spokesman, will meet": who comes first is not who said it. */
export function mendInsertedReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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

/** "The expert said a summit is part of …": the second subject is that of what is said. */
export function mendDoubleSubjects(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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

/** "Rejected reports that his departure stemmed from it": behind "that" and a subject a past form without an auxiliary is a tense. */
export function mendTensedComplements(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.xpos !== "VBN" || childWith(tree, verb.index, "aux", "aux:pass", "cop", "cc")) continue;
    const mark = childWith(tree, verb.index, "mark");
    const subject = childWith(tree, verb.index, "nsubj");
    if (!mark || !subject || !lexicon.isComplementiser(mark.lemma) || subject.index < mark.index) continue;
    if (subject.relation === "nsubj" && subject.index < verb.index) changes.set(verb.index, { ...verb, xpos: "VBD" });
  }
  return changes;
}

/** "Assured on Monday, before the announcement of the trip, that no meeting was planned": the clause is the verb's. */
export function mendComplements(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
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
