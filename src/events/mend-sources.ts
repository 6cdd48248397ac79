import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { isReport } from "./claim-of.ts";
import {
  baseRelation,
  type Changes,
  childrenWith,
  childWith,
  isBehindComma,
  subjectRelation,
  type Tree,
} from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** Words before the colon of a headline, at most. */
const LONGEST_SOURCE = 5;

/** "Kremlin: summit to be held": what stands before a colon is beside the clause, and not its head. */
export function mendColonSources(tree: Tree): Changes {
  const changes: Changes = new Map();
  const colon = tree.tokens.findIndex(({ text }) => text === ":");
  const source = tree.tokens.find(({ head }) => head === undefined);
  if (colon < 1 || colon > LONGEST_SOURCE || source === undefined || source.index > colon) return changes;
  if (!tree.tokens.slice(0, colon).every(({ upos }) => NOMINAL.has(upos))) return changes;
  const behind = (tree.children[source.index] ?? []).flatMap((index) => tree.tokens[index] ?? []);
  const verb = behind.find(({ upos, index }) => upos === "VERB" && index > colon);
  if (verb === undefined) return changes;
  const own = childWith(tree, verb.index, "nsubj");
  const subject = own ?? behind.find(({ upos, index }) => NAMING.has(upos) && index > colon && index < verb.index);
  for (const child of behind) if (child.index > colon) changes.set(child.index, { ...child, head: verb.index });
  if (subject)
    changes.set(subject.index, { ...subject, head: verb.index, relation: subjectRelation(tree, verb.index) });
  changes.set(verb.index, { ...verb, head: undefined, relation: "root" });
  changes.set(source.index, { ...source, head: verb.index, relation: "parataxis" });
  return changes;
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const NOMINAL: ReadonlySet<string> = new Set([...NAMING, "ADJ", "DET", "PART"]);

/** The word before the colon that `mendColonSources` found beside a clause. */
export function colonSource(tree: Tree): ParsedToken | undefined {
  const root = tree.tokens.find(({ head }) => head === undefined);
  return (
    root &&
    childrenWith(tree, root.index, "parataxis").find(
      ({ index, upos }) => index < root.index && NAMING.has(upos) && tree.tokens[index + 1]?.text === ":",
    )
  );
}

const JOINED: ReadonlySet<string> = new Set(["conj", "appos"]);

/** "Troops left Lund, ministry says": the noun before a report at the end of a sentence says it. */
export function mendTrailingReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const report of tree.tokens) {
    if (report.upos !== "VERB" || lexicon.claim(report, undefined, "clause")?.claim !== "report") continue;
    const sayer = tree.tokens[report.index - 1];
    if (sayer === undefined || !NAMING.has(sayer.upos) || !JOINED.has(sayer.relation)) continue;
    const words = childrenWith(tree, sayer.index, "det", "amod", "compound");
    // "from 7.6 percent a month earlier, official data showed": what stands before the comma is not the sayer's
    const first = [...words.map(({ index }) => index), sayer.index].findLast(
      (index) => index <= sayer.index && tree.tokens[index - 1]?.text === ",",
    );
    if (childWith(tree, report.index, "nsubj") || first === undefined) continue;
    if (tree.tokens.slice(first, sayer.index).some(({ text }) => text === ",")) continue;
    const root = tree.tokens.find(({ head }) => head === undefined);
    // taken for a clause that describes who says it
    if (report.head === sayer.index && (root === undefined || root.index > first)) continue;
    changes.set(sayer.index, { ...sayer, head: report.index, relation: "nsubj" });
    for (const word of words)
      if (word.index < first && sayer.head !== undefined) changes.set(word.index, { ...word, head: sayer.head });
    if (report.head !== sayer.index || root === undefined) continue;
    changes.set(report.index, { ...report, xpos: "VBD", head: undefined, relation: "root" });
    changes.set(root.index, { ...root, head: report.index, relation: "ccomp" });
  }
  return changes;
}

/** "A teenager has been charged, police said on Friday": a clause that nothing opens is what the report behind it says. */
export function mendReportedClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const clause of tree.tokens) {
    const report = clause.relation === "advcl" && clause.head !== undefined ? tree.tokens[clause.head] : undefined;
    if (report === undefined || report.index < clause.index || !isReport(tree, report, lexicon)) continue;
    const subject = childWith(tree, clause.index, "nsubj");
    const sayer = childWith(tree, report.index, "nsubj");
    if (subject === undefined || sayer === undefined || sayer.index < clause.index) continue;
    // "it will be sold; the firm announced no price"
    if (childWith(tree, clause.index, "mark") || childWith(tree, report.index, "ccomp", "obj")) continue;
    if (childrenWith(tree, clause.index, "advmod").some(({ xpos }) => xpos === "WRB")) continue;
    const helper = childWith(tree, clause.index, "aux", "aux:pass", "cop") ?? clause;
    if (isFiniteForm(helper.xpos)) changes.set(clause.index, { ...clause, relation: "ccomp" });
  }
  return changes;
}

/** "The general died, state media reported": a report behind a comma that ends the sentence is no complement. */
export function mendComplementReports(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const report of tree.tokens) {
    const main = report.relation === "ccomp" && report.head !== undefined ? tree.tokens[report.head] : undefined;
    if (main?.upos !== "VERB" || main.head !== undefined || main.index > report.index) continue;
    if (!isReport(tree, report, lexicon) || isReport(tree, main, lexicon)) continue;
    if (childWith(tree, report.index, "mark", "ccomp", "obj", "aux")) continue;
    const next = tree.tokens[report.index + 1];
    if (!isBehindComma(tree, report.index) || (next !== undefined && next.upos !== "PUNCT")) continue;
    changes.set(report.index, { ...report, head: undefined, relation: "root" });
    changes.set(main.index, { ...main, head: report.index, relation: "ccomp" });
  }
  return changes;
}

/** "The general, state media said, died": who says it was taken for another name of who did. */
export function mendApposedSayers(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const sayer of tree.tokens) {
    const report = tree.tokens[sayer.index + 1];
    const subject = sayer.relation === "appos" ? tree.tokens[sayer.head ?? -1] : undefined;
    if (!report || !subject || subject.head !== report.index || !isReport(tree, report, lexicon)) continue;
    const said = childrenWith(tree, report.index, "ccomp").find(({ index }) => index > report.index);
    if (!said || tree.tokens[report.index + 1]?.text !== "," || childWith(tree, said.index, "nsubj", "mark")) continue;
    changes.set(subject.index, { ...subject, head: said.index, relation: subjectRelation(tree, said.index) });
    changes.set(sayer.index, { ...sayer, head: report.index, relation: "nsubj" });
  }
  return changes;
}

/** "It was landing when it happened, airport spokeswoman Ada Frome said": a noun behind a comma right before a title is part of it. */
export function mendSayersTitles(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    const next = tree.tokens[word.index + 1];
    const isBehind = word.relation === "obj" && word.upos === "NOUN" && tree.tokens[word.index - 1]?.text === ",";
    if (!isBehind || next?.relation !== "nmod:desc" || (tree.children[word.index] ?? []).length > 1) continue;
    if ((word.head ?? word.index) < word.index)
      changes.set(word.index, { ...word, head: next.index, relation: "compound" });
  }
  return changes;
}

/** "The minister, the newspaper reported, resigned": the subject before an inserted report is of the verb behind it. */
export function mendReportsBetween(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const report of tree.tokens) {
    if (report.upos !== "VERB" || lexicon.claim(report, undefined, "clause")?.claim !== "report") continue;
    const subject = setApartBefore(tree, report, times);
    const said = subject && saidAround(tree, report);
    if (subject === undefined || said === undefined) continue;
    // "said" itself may have been taken for the subject
    if (childrenWith(tree, said.index, "nsubj", "mark").some((child) => child !== report)) continue;
    const isAbove = said.index === report.head;
    const isParticiple = said.xpos === "VBN" && !childWith(tree, said.index, "aux");
    const sayer = baseRelation(subject) === "nsubj" ? joinedToNothing(tree, subject) : undefined;
    changes.set(subject.index, { ...subject, head: said.index, relation: subjectRelation(tree, said.index) });
    if (sayer) changes.set(sayer.index, { ...sayer, head: report.index, relation: "nsubj" });
    if (isAbove) changes.set(report.index, { ...report, head: said.head, relation: said.relation });
    changes.set(said.index, {
      ...said,
      ...(isParticiple && { xpos: "VBD" }),
      head: report.index,
      relation: "ccomp",
    });
  }
  return changes;
}

/** The noun that a comma sets apart from the report behind it, and that is not who reports. */
function setApartBefore(tree: Tree, report: ParsedToken, times: readonly PlacedTime[]): ParsedToken | undefined {
  return childrenWith(tree, report.index, "dislocated", "obl:unmarked", "nsubj").find((noun) => {
    if (noun.index > report.index || isInTime(times, noun.index)) return false;
    if (noun.relation === "dislocated") return true;
    if (noun.upos !== "NOUN" && noun.upos !== "PROPN") return false;
    if (childWith(tree, noun.index, "case")) return false;
    if (joinedToNothing(tree, noun) !== undefined) return baseRelation(noun) === "nsubj";
    const sayer = childrenWith(tree, report.index, "nsubj").find(({ index }) => index > noun.index);
    return sayer !== undefined && sayer.index < report.index && isBehindComma(tree, sayer.index);
  });
}

/** "The mayor, police reported, …": what was joined to a noun by nothing but a comma. */
function joinedToNothing(tree: Tree, noun: ParsedToken): ParsedToken | undefined {
  const [joined, other] = childrenWith(tree, noun.index, "conj");
  const isBare = joined !== undefined && other === undefined && childWith(tree, joined.index, "cc") === undefined;
  return isBare && isBehindComma(tree, joined.index) ? joined : undefined;
}

/** What is said behind the comma that closes an inserted report: below the report, or above it. */
function saidAround(tree: Tree, report: ParsedToken): ParsedToken | undefined {
  const below = childrenWith(tree, report.index, "ccomp", "acl", "xcomp", "advcl", "conj");
  const above = tree.tokens[report.head ?? -1];
  const said = [...below, above].find((token) => token?.upos === "VERB" && token.index > report.index);
  if (said === undefined) return undefined;
  const first = childrenWith(tree, said.index, "aux").reduce((least, { index }) => Math.min(least, index), said.index);
  return tree.tokens[first - 1]?.text === "," ? said : undefined;
}
