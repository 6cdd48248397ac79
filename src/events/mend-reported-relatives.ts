import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { claimOf } from "./claim-of.ts";
import { baseRelation, type Changes, childrenWith, childWith, subjectRelation, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/**
 * "A man who police say robbed a bank", "the firm, which the ministry says broke the law": whom the pronoun takes up is the
 * subject of what is said.
 */
export function mendReportedRelatives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const pronoun of tree.tokens) {
    const isRelative = pronoun.xpos === "WDT" || pronoun.xpos === "WP";
    const parts = isRelative ? reportBehind(tree, pronoun, lexicon) : undefined;
    const noun = parts && nounBefore(tree, pronoun);
    if (parts === undefined || noun === undefined) continue;
    const { sayer, report, said } = parts;
    // what the report or what is said stood for, its noun or the verb behind it does
    const inner = noun.head === said.index ? said : noun.head === report.index ? report : undefined;
    if (inner !== undefined) {
      const main = mainBehind(tree, said);
      const { head, relation } = inner.head === report.index ? report : inner.head === said.index ? said : inner;
      changes.set(noun.index, { ...noun, head, relation });
      if (main !== undefined) {
        changes.set(main.index, { ...main, head, relation });
        changes.set(noun.index, { ...noun, head: main.index, relation: subjectRelation(tree, main.index) });
      }
    }
    changes.set(pronoun.index, { ...pronoun, head: said.index, relation: subjectRelation(tree, said.index) });
    changes.set(sayer.index, { ...sayer, head: report.index, relation: "nsubj" });
    changes.set(report.index, { ...report, head: noun.index, relation: "acl:relcl" });
    changes.set(said.index, {
      ...said,
      xpos: said.xpos === "VBN" && childWith(tree, said.index, "aux", "cop") === undefined ? "VBD" : said.xpos,
      head: report.index,
      relation: "ccomp",
    });
    // "shot and killed a guard"
    const [joint, second] = [tree.tokens[said.index + 1], tree.tokens[said.index + 2]];
    if (joint?.relation === "cc" && second?.upos === "VERB" && joint.head === second.index)
      changes.set(second.index, { ...second, head: said.index, relation: "conj" });
  }
  return changes;
}

interface Reported {
  readonly sayer: ParsedToken;
  readonly report: ParsedToken;
  readonly said: ParsedToken;
}

/** Most words of who says it. */
const REACH = 5;

/** "Police say robbed": a subject, a report and a tense, with nothing between the last two. */
function reportBehind(tree: Tree, pronoun: ParsedToken, lexicon: EventLexicon): Reported | undefined {
  let at = pronoun.index + 1;
  while (at <= pronoun.index + REACH && SAYER.has(tree.tokens[at]?.upos ?? "")) at++;
  const [sayer, report, first] = [tree.tokens[at - 1], tree.tokens[at], tree.tokens[at + 1]];
  if (sayer === undefined || sayer === pronoun || sayer.upos === "DET" || sayer.upos === "ADJ") return undefined;
  if (report?.upos !== "VERB" || report.xpos === "VBN" || report.xpos === "VBG") return undefined;
  if (first === undefined || claimOf(tree, report, lexicon) === undefined) return undefined;
  if (!isFiniteForm(first.xpos) && !(first.xpos === "VBN" && lexicon.isPastParticiple(first))) return undefined;
  const said = first.upos === "AUX" ? tree.tokens[first.head ?? -1] : first;
  return said !== undefined && said.index >= first.index ? { sayer, report, said } : undefined;
}

const SAYER: ReadonlySet<string> = new Set(["DET", "PRON", "NOUN", "PROPN", "ADJ"]);

/** The noun that a relative pronoun takes up, before it or before its comma. */
function nounBefore(tree: Tree, pronoun: ParsedToken): ParsedToken | undefined {
  let noun = tree.tokens[tree.tokens[pronoun.index - 1]?.text === "," ? pronoun.index - 2 : pronoun.index - 1];
  while (noun?.head !== undefined && noun.head < pronoun.index && PARTS.has(baseRelation(noun)))
    noun = tree.tokens[noun.head];
  return noun?.upos === "NOUN" || noun?.upos === "PROPN" ? noun : undefined;
}

/** How a word hangs that is no head of its phrase. */
const PARTS: ReadonlySet<string> = new Set(["flat", "compound", "nummod", "amod", "appos"]);

/** "… was arrested": the tense without a subject behind what is said, which hangs on it. */
function mainBehind(tree: Tree, said: ParsedToken): ParsedToken | undefined {
  return childrenWith(tree, said.index, "advcl", "conj", "ccomp", "parataxis").find(({ index, xpos }) => {
    const helper = childWith(tree, index, "aux", "cop")?.xpos ?? xpos;
    return index > said.index && isFiniteForm(helper) && !childWith(tree, index, "nsubj", "csubj", "mark", "cc");
  });
}
