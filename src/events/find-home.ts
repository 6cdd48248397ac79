import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Attachment } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
import { claimOf, isReport } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import { openedAtOnce } from "./opened-at-once.ts";
import { type PlacedTime, timeRole } from "./placed-time.ts";
import { isPredicate } from "./read-predicate.ts";

/** The trigger whose event an expression dates, by its position, and by which way it was found. */
export interface Home {
  readonly trigger: number;
  readonly how: Attachment;
}

/** How far up a tree a governor is sought. */
const HOPS = 12;

/** The trigger that an expression hangs on, itself or over what has no event of its own. */
export function findHome(
  tree: Tree,
  time: PlacedTime,
  byToken: ReadonlyMap<number, number>,
  outermost: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
): Home | undefined {
  let at = headOf(tree, time);
  if (at === undefined || boundsComparison(tree, time, lexicon)) return undefined;
  const bracket = bracketOfName(tree, time);
  const noun = nounBeforeComma(tree, time, outermost);
  if (noun !== undefined) return { trigger: noun, how: "modifier" };
  const report = reportBefore(tree, time, byToken, lexicon);
  if (report !== undefined) return { trigger: report, how: "own clause" };
  // the expression itself carries the clause: "the hearing is on Friday", "Monday is the deadline"
  if (isPredicate(tree, at)) {
    const subject = childWith(tree, at.index, "nsubj");
    const trigger = subject && byToken.get(subject.index);
    if (trigger !== undefined) return { trigger, how: "own clause" };
    const clause = clauseAtOnce(tree, at, byToken, lexicon, time);
    if (clause !== undefined) return { trigger: clause, how: "governing clause" };
  }
  // an event noun inside the expression's own phrase: "Tuesday's attack" where the parser turned it round
  let how: Attachment = "modifier";
  for (let hops = 0; hops < HOPS; hops++) {
    if (at.head === undefined) return undefined;
    const parent: ParsedToken | undefined = tree.tokens[at.head];
    if (parent === undefined || (bracket !== undefined && parent.index < bracket)) return undefined;
    const relation = baseRelation(at);
    if (relation === "nsubj" && isPredicate(tree, parent) && childrenWith(tree, parent.index, "cop").length > 0) {
      const trigger = byToken.get(parent.index);
      if (trigger !== undefined) return { trigger, how: "own clause" };
    }
    const inner = lowerVerb(tree, parent, time, lexicon, byToken);
    if (inner !== undefined) return { trigger: inner, how: how === "modifier" ? "own clause" : how };
    const trigger = byToken.get(parent.index);
    if (trigger !== undefined) {
      const direct = how === "modifier";
      return { trigger, how: direct ? (parent.upos === "VERB" ? "own clause" : "modifier") : how };
    }
    // "Ada Merrow, a star of the 1940s, died": what an apposition says is said of its noun
    if (relation === "appos" && isSetOff(tree, time)) return undefined;
    // out of a clause that has no event of its own nothing is carried further
    if (isPredicate(tree, at) && (baseRelation(at) === "ccomp" || at.relation === "acl:relcl")) return undefined;
    if (isPredicate(tree, parent)) {
      const subject = childWith(tree, parent.index, "nsubj");
      const named = subject && byToken.get(subject.index);
      if (named !== undefined) return { trigger: named, how: "own clause" };
      const clause = clauseAtOnce(tree, parent, byToken, lexicon, time);
      if (clause !== undefined) return { trigger: clause, how: "governing clause" };
      how = "governing clause";
    }
    if ((relation === "conj" || relation === "parataxis") && isPredicate(tree, at)) return undefined;
    at = parent;
  }
  return undefined;
}

/** A comma follows. */
function isSetOff(tree: Tree, { lastToken }: PlacedTime): boolean {
  return tree.tokens[lastToken + 1]?.text === ",";
}

/** The token of the stretch whose head lies outside it. */
function headOf(tree: Tree, time: PlacedTime): ParsedToken | undefined {
  for (let index = time.firstToken; index <= time.lastToken; index++) {
    const token = tree.tokens[index];
    if (token && (token.head === undefined || token.head < time.firstToken || token.head > time.lastToken))
      return token;
  }
  return undefined;
}

/** "The first trip since 2019", "the worst since 1990": the date bounds the comparison, not the event. */
function boundsComparison(tree: Tree, time: PlacedTime, lexicon: EventLexicon): boolean {
  if (timeRole(time, lexicon) !== "since") return false;
  for (let index = time.firstToken - 2, seen = 0; index >= 0 && seen < COMPARED; index--, seen++) {
    const token = tree.tokens[index];
    // "the first time they had met since 2011"
    if (token?.relation === "acl:relcl" && isFirst(tree, token.head, lexicon)) return true;
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || token.upos === "PUNCT") return false;
    if (token.xpos === "JJS" || token.xpos === "RBS" || (token.upos === "ADJ" && lexicon.isOrdinal(token.lemma)))
      return true;
  }
  return false;
}

/** Tokens from a superlative to its date: "the first visit by a head of state to the island since 1986". */
const COMPARED = 12;

function isFirst(tree: Tree, noun: number | undefined, lexicon: EventLexicon): boolean {
  return childrenWith(tree, noun ?? -1, "amod").some(({ lemma }) => lexicon.isOrdinal(lemma));
}

/** Tokens of a bracket before its date. */
const BRACKET = 8;

/** "Ryan Cole (born 26 July 1994) was arrested": a date in brackets right after a name dates nothing outside of them. */
function bracketOfName(tree: Tree, time: PlacedTime): number | undefined {
  for (let index = time.firstToken - 1; index >= Math.max(1, time.firstToken - BRACKET); index--) {
    const { text } = tree.tokens[index]!; // index stays inside the sentence
    if (text === ")") return undefined;
    if (text !== "(") continue;
    const isPlain = tree.tokens[index + 1]?.upos === "ADP";
    return !isPlain && tree.tokens[index - 1]?.upos === "PROPN" && isClosed(tree, time.lastToken) ? index : undefined;
  }
  return undefined;
}

function isClosed(tree: Tree, from: number): boolean {
  for (let index = from + 1; index <= from + BRACKET; index++) if (tree.tokens[index]?.text === ")") return true;
  return false;
}

/** "… his first meeting with Putin, in April 2019": set off by a comma, the date describes the noun before it. */
function nounBeforeComma(tree: Tree, time: PlacedTime, outermost: ReadonlyMap<number, number>): number | undefined {
  const preposition = tree.tokens[time.firstToken - 1];
  const comma = tree.tokens[time.firstToken - 2];
  const after = tree.tokens[time.lastToken + 1];
  if (preposition?.upos !== "ADP" || comma?.text !== "," || (after !== undefined && after.upos !== "PUNCT"))
    return undefined;
  return outermost.get(comma.index - 1);
}

/** For each token the trigger, no verb, at the beginning of the phrases that run up to it. */
export function outermostNouns(tree: Tree, byToken: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const outermost = new Map<number, number>();
  if (byToken.size === 0) return outermost;
  for (const { index, head, upos } of tree.tokens) {
    const above = head !== undefined && head < index ? outermost.get(head) : undefined;
    const noun = above ?? (upos === "VERB" ? undefined : byToken.get(index));
    if (noun !== undefined) outermost.set(index, noun);
  }
  return outermost;
}

/** "Said today it will look again", "said on Friday the port had closed": between a report and its clause, the report's day. */
function reportBefore(
  tree: Tree,
  time: PlacedTime,
  byToken: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
): number | undefined {
  const before = time.firstToken - (time.preposition !== undefined && time.preposition !== "" ? 2 : 1);
  const verb = tree.tokens[before];
  if (verb?.upos !== "VERB" || !byToken.has(before)) return undefined;
  const isSaid = childrenWith(tree, before, "ccomp").some(({ index }) => index > time.lastToken);
  const after = tree.tokens[time.lastToken + 1];
  if (!isSaid || after === undefined || after.upos === "PUNCT") return undefined;
  // "ruled next Tuesday would be the deadline": it is the subject of what was said
  if (isFiniteForm(after.xpos)) return undefined;
  if (!isReport(tree, verb, lexicon)) return undefined;
  return byToken.get(before);
}

/** "Was asleep in her flat on Monday, when a man broke in": a state has no event of its own, the clause of its time has. */
function clauseAtOnce(
  tree: Tree,
  state: ParsedToken,
  byToken: ReadonlyMap<number, number>,
  lexicon: EventLexicon,
  time: PlacedTime,
): number | undefined {
  const clause = childrenWith(tree, state.index, "advcl").find(
    (child) =>
      child.index > time.lastToken &&
      child.xpos === "VBD" &&
      byToken.has(child.index) &&
      openedAtOnce(tree, child, lexicon),
  );
  return clause && byToken.get(clause.index);
}

/** "is expected on Tuesday to meet", "is due Friday to arrive": the claim word hands the expression to its verb. */
function lowerVerb(
  tree: Tree,
  parent: ParsedToken,
  { lastToken }: PlacedTime,
  lexicon: EventLexicon,
  byToken: ReadonlyMap<number, number>,
): number | undefined {
  const claim = claimOf(tree, parent, lexicon)?.claim;
  if (claim !== "planned" && claim !== "expected") return undefined;
  const lower = childrenWith(tree, parent.index, "xcomp", "advcl", "ccomp").find(
    (child) => child.upos === "VERB" && byToken.has(child.index) && childrenWith(tree, child.index, "mark").length > 0,
  );
  if (lower === undefined || isOwnDay(tree, parent, lastToken < lower.index)) return undefined;
  return byToken.get(lower.index);
}

/** "Its members voted in April to strike", "had voted on Friday to strike": of an active verb, in the perfect where the day stands between. */
function isOwnDay(tree: Tree, verb: ParsedToken, isBetween: boolean): boolean {
  if (verb.upos !== "VERB") return false;
  if (verb.xpos !== "VBN") return true;
  if (!childrenWith(tree, verb.index, "nsubj").some(({ relation }) => relation === "nsubj")) return false;
  const auxiliaries = childrenWith(tree, verb.index, "aux");
  return auxiliaries.length === 0 || (isBetween && auxiliaries.every(({ relation }) => relation !== "aux:pass"));
}

/** The nearest predicate above an expression. */
export function governingPredicate(tree: Tree, time: PlacedTime): number | undefined {
  let at = headOf(tree, time);
  for (let hops = 0; at && hops < 20; hops++) {
    if (at.index < time.firstToken || at.index > time.lastToken) if (isPredicate(tree, at)) return at.index;
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return undefined;
}
