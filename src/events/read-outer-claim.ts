import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import type { ClaimReading, Outer, Reader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove, subtreeRange, type Tree } from "./clause.ts";
import { hasScore } from "./has-score.ts";
import { isFor } from "./is-for.ts";
import { isPointedAt } from "./is-known-noun.ts";
import { nameOfVerb, particleOf } from "./particle.ts";
import { OPEN } from "./presuppose.ts";
import { joinedTo } from "./read-condition.ts";
import { isPredicate } from "./read-predicate.ts";
import { isReportingPredicate, isTurned } from "./read-tense.ts";
import { asserted } from "./weigh-claim.ts";

/** What the clauses around claim of this one. */
export function readOuter(state: Reader, token: ParsedToken): Outer | undefined {
  const { tree, lexicon } = state;
  // "…, said the minister": what is quoted before it claims nothing of its being said
  if (isReportingPredicate(state, token) && isTurned(tree, token)) return undefined;
  const quoting = childrenWith(tree, token.index, "parataxis").find((child) => isReportingPredicate(state, child));
  if (token.head === undefined)
    return quoting && { claim: "report", governor: state.read(quoting.index), word: quoting };
  const head = tree.tokens[token.head];
  if (head === undefined) return undefined;
  const relation = baseRelation(token);
  const own = state.predicate(token.index);
  if (relation === "conj") {
    // a conjunct stands under whatever stands over the first one
    const above = head.head === undefined ? undefined : tree.tokens[head.head];
    const named =
      above && own.form === "gerund" && !isPredicate(tree, head) ? claimOfOpened(state, head, above) : undefined;
    if (named && above) return { claim: named.claim, row: named, governor: state.read(above.index), word: above };
    const first = readOuter(state, joinedTo(state, token, head));
    if (own.form !== "finite" && isPredicate(tree, head))
      return { claim: "same", governor: state.read(head.index), word: head };
    return first;
  }
  if (own.form === "infinitive" && (relation === "advcl" || relation === "xcomp")) {
    const beyond = outOfReach(state, head);
    if (beyond) return { claim: "denied", governor: beyond, word: head };
  }
  const contradicted = token.relation === "acl" && own.form === "finite" && contradicts(state, head);
  if (contradicted) return contradicted;
  // "no evidence that they paid", "rumours that he had died"
  if (token.relation === "acl" && own.form === "finite") return outerOfContent(state, head);
  if (relation === "ccomp" || relation === "xcomp" || relation === "csubj") {
    const row = claimOf(tree, head, lexicon);
    if (head.lemma === "go" && head.xpos === "VBG" && own.form === "infinitive")
      return { claim: "planned", governor: state.read(head.index), word: head };
    if (!isPredicate(tree, head)) return outerOfNoun(state, head, row);
    // "wrongly reported that she had died", "unconfirmed reports said"
    const doubt = row?.claim === "report" ? doubtOfReport(state, head) : undefined;
    if (doubt) return { ...doubt, governor: state.read(head.index) };
    // "was found clinging to a mast": what is perceived, not what is said
    if (row?.claim === "report" && (own.form === "gerund" || own.form === "participle"))
      return { claim: "same", governor: state.read(head.index), word: head };
    // "don't know how they left": that they left is taken for granted
    if (row?.claim === "fact" && relation === "ccomp" && isAskedAfter(tree, token))
      return { claim: "same", governor: state.read(head.index), word: head };
    // "voted to approve the budget": the vote is the approval
    if (own.form === "infinitive" && lexicon.performs(head.lemma, token.lemma))
      return { claim: "same", governor: state.read(head.index), word: head };
    // "had to leave": they left
    if (own.form === "infinitive" && isCompelled(state, head))
      return { claim: "same", governor: state.read(head.index), word: head };
    // "higher costs meant it had decided": no purpose, but what comes of it
    if (row?.tellsPurpose && own.form === "finite")
      return { claim: "same", governor: state.read(head.index), word: head };
    // "is said to have fled": nobody stands for it
    if (row?.claim === "report" && relation === "xcomp" && state.predicate(head.index).passive)
      return { claim: "possible", row, governor: state.read(head.index), word: head };
    return {
      claim: row ? claimBy(row, head) : own.form === "infinitive" ? "possible" : "same",
      ...(row && { row }),
      governor: state.read(head.index),
      word: head,
    };
  }
  if (relation === "advcl") {
    const governor = isPredicate(tree, head) ? state.read(head.index) : undefined;
    if (!governor) return undefined;
    if (isAhead(state, token, governor)) {
      // "will not resume until the court decides": the court may
      const open = governor.negative ? { ...governor, negative: false, status: "possible" as const } : governor;
      return { claim: "planned", governor: open, word: head, ahead: true };
    }
    // "used to work there": a complement that looks like a purpose
    const taken = own.form === "infinitive" ? claimOf(tree, head, lexicon) : undefined;
    const claimed = taken && isNext(state, taken, head, token) ? taken : undefined;
    if (claimed?.claim === "fact") return { claim: "fact", row: claimed, governor, word: head };
    // "beat the champions to reach the final", "came back to win 2-1": what came of it; "voted on Friday to approve": what was done by it
    const isDone = governor.status === "occurred" && (lexicon.bringsResult(head.lemma) || hasScore(tree, token));
    if (own.form === "infinitive" && (isDone || lexicon.performs(head.lemma, token.lemma)))
      return { claim: "same", governor, word: head };
    const marks = childrenWith(tree, token.index, "mark");
    // "does not change the offer except to extend it"
    if (own.form === "infinitive" && governor.negative && marks.some(({ lemma }) => lexicon.isExcepting(lemma)))
      return { claim: "same", governor: affirmed(governor), word: head };
    if (own.form === "infinitive" && marks.length > 0)
      return {
        claim: taken?.tellsPurpose ? claimBy(taken, head) : "planned",
        governor: { ...governor, status: asserted(governor.status) },
        word: head,
        purpose: true,
      };
    const row =
      own.form === "gerund" && childrenWith(tree, token.index, "mark", "case").length === 0
        ? claimOf(tree, head, lexicon)
        : undefined;
    const named = own.form === "gerund" ? claimOfOpened(state, token, head) : undefined;
    if (named) {
      // "will be sentenced for killing": what somebody answers for lies behind
      const isBehind = named.says === true || (named.claim === "fact" && isAnsweredFor(state, token));
      const past: ClaimReading = { ...governor, view: "past", because: "past tense", status: "occurred" };
      return { claim: claimBy(named, head), row: named, governor: isBehind ? past : governor, word: head };
    }
    // "denied meeting the banker": a complement that looks like an adjunct
    const last = childWith(tree, head.index, "compound:prt") ?? head;
    if (row && row.claim !== "report" && row.claim !== "fact" && token.index === last.index + 1)
      return { claim: row.claim, row, governor, word: head };
    if (own.form === "gerund" || own.form === "participle" || own.form === "nominal") {
      // "would not comment, citing the inquiry": what stands behind a comma is not denied
      if (governor.negative && isSetApart(tree, token, head)) return undefined;
      // "will sell the mill, citing weak demand": said now, whatever is to come
      if (governor.view === "future" && isSpeech(state, token) && isSetApart(tree, token, head)) return undefined;
      const sense = subordinatorOf(state, token);
      // "will resume after breaking off": what comes after something has it behind
      if (own.form === "gerund" && governor.view === "future" && sense === "time after") return undefined;
      // "did not call while waiting for the verdict"
      if (governor.negative && sense?.startsWith("time")) return undefined;
      return {
        claim: "same",
        governor: sense === "time before" ? { ...governor, status: asserted(governor.status) } : governor,
        word: head,
      };
    }
    return undefined;
  }
  if (token.relation === "acl" && (own.form === "infinitive" || own.form === "gerund")) {
    // "signs of closing", but "signs demanding freedom"
    const isSaid = own.form === "infinitive" || childWith(tree, token.index, "mark", "case") !== undefined;
    const row = isSaid ? lexicon.claim(head, undefined, "clause") : undefined;
    // "forced the owners to leave": where the infinitive was read as part of the object
    const verb =
      row === undefined && own.form === "infinitive" && head.relation === "obj" && tree.tokens[head.head ?? -1];
    const asked = verb && claimOf(tree, verb, lexicon);
    if (verb && asked && asked.claim !== "report")
      return { claim: asked.claim, row: asked, governor: state.read(verb.index), word: verb };
    // "the means to pay", "permission to buy": what a noun is there for; "the first woman to fly" has flown
    const isRankedOne = row === undefined && own.form === "infinitive" && isRanked(state, head);
    if (isRankedOne) return withPredicate(state, head);
    if (row === undefined && own.form === "infinitive" && head.head !== undefined)
      return { claim: "possible", governor: state.read(head.index), word: head };
    if (row === undefined && own.form === "gerund") return alongside(state, token, head);
    const settled = own.form === "infinitive" && row !== undefined && keptOrBroken(state, head);
    if (settled) return settled;
    const stopped = row && isPlanClaim(row.claim) ? stoppedBy(state, head) : undefined;
    if (stopped) return stopped;
    return outerOfNoun(state, head, row);
  }
  if (relation === "acl" && own.form === "participle") return undefined;
  const isAside =
    isPredicate(tree, head) && state.predicate(head.index).negation !== undefined && isSetApart(tree, token, head);
  if (relation === "parataxis" && isPredicate(tree, head) && own.form !== "finite" && !isAside)
    return { claim: "same", governor: state.read(head.index), word: head };
  return quoting && { claim: "report", governor: state.read(quoting.index), word: quoting };
}

/** A word beside a report that takes its truth from it. */
function doubtOfReport({ tree, lexicon }: Reader, report: ParsedToken): Pick<Outer, "claim" | "word"> | undefined {
  const adverb = childrenWith(tree, report.index, "advmod").find(({ lemma }) => lexicon.isUntruly(lemma));
  if (adverb) return { claim: "denied", word: adverb };
  const subject = childWith(tree, report.index, "nsubj");
  const modifiers = subject ? childrenWith(tree, subject.index, "amod") : [];
  const word = modifiers.find((modifier) => lexicon.claim(modifier, undefined, "clause")?.claim === "possible");
  return word && { claim: "possible", word };
}

/** "For killing": opened by what elsewhere opens a purpose. */
function isAnsweredFor({ tree, lexicon }: Reader, gerund: ParsedToken): boolean {
  return childrenWith(tree, gerund.index, "mark", "case").some(({ lemma }) => lexicon.isPurpose(lemma));
}

/** What is excepted from a denial. */
function affirmed(reading: ClaimReading): ClaimReading {
  const status = reading.view === "future" ? "planned" : reading.view === "past" ? "occurred" : "ongoing";
  return { ...reading, negative: false, status, cues: [] };
}

function isCompelled({ lexicon, predicate }: Reader, head: ParsedToken): boolean {
  const { tense, modal, form } = predicate(head.index);
  return lexicon.isCompelled(head.lemma) && form === "finite" && tense === "past" && modal === undefined;
}

/** "Kept their promise to leave" have left, "broke its promise to close" has not closed. */
function keptOrBroken(state: Reader, plan: ParsedToken): Outer | undefined {
  const verb = plan.relation === "obj" ? state.tree.tokens[plan.head ?? -1] : undefined;
  const does = verb && state.lexicon.doesWithPlan(nameOfVerb(state.tree, verb, state.lexicon));
  if (verb === undefined || does === undefined) return undefined;
  return { claim: does === "keeps" ? "same" : "denied", governor: state.read(verb.index), word: verb };
}

/** What is claimed of "too weak" to fight, and of "not strong enough", "not enough", which are no more in doubt than that. */
function outOfReach(state: Reader, { index, upos, lemma }: ParsedToken): ClaimReading | undefined {
  if (upos !== "ADJ") return undefined;
  const degrees = childrenWith(state.tree, index, "advmod").map((adverb) => adverb.lemma);
  if (degrees.some((degree) => state.lexicon.isUnreached(degree, "degree"))) return state.read(index);
  // "it is not enough to argue" tells of nobody
  const subject = childWith(state.tree, index, "nsubj");
  const words = subject !== undefined && subject.upos !== "PRON" ? [lemma, ...degrees] : degrees;
  const isEnough = words.some((degree) => state.lexicon.isUnreached(degree, "enough"));
  return isEnough && state.predicate(index).negation ? affirmed(state.read(index)) : undefined;
}

/** "A failed attempt to reach the island", "an unsuccessful bid to buy the club". */
function isInVain({ tree, lexicon }: Reader, { index }: ParsedToken): boolean {
  return childrenWith(tree, index, "amod").some(({ text }) => lexicon.isVain(text.toLowerCase()));
}

/** "Denied reports that the plant had closed", "reports that it had closed were false": what is said is denied with its being said. */
function contradicts(state: Reader, said: ParsedToken): Outer | undefined {
  const { tree, lexicon } = state;
  const isSaid = lexicon.claim(said, undefined, "clause")?.claim === "report";
  const word = said.relation === "obj" || said.relation === "nsubj" ? tree.tokens[said.head ?? -1] : undefined;
  const row = word && claimOf(tree, word, lexicon);
  if (!isSaid || !word || row?.claim !== "denied") return undefined;
  const isJudged = word.upos === "ADJ" && said.relation === "nsubj";
  if (!isJudged && !(row.says && said.relation === "obj")) return undefined;
  return { claim: "denied", row, governor: state.read(word.index), word };
}

/** "A law designed to stop them": what a thing is for may come. */
function claimBy({ claim, tellsPurpose }: ClaimRow, { relation }: ParsedToken): Claim {
  return tellsPurpose && relation === "acl" ? "possible" : claim;
}

/**
 * "Will stay until the court decides", "can strike before talks resume", "was held until the case is heard": a present in
 * a clause of time looks ahead under whatever is no present itself.
 */
function isAhead({ tree, lexicon, predicate }: Reader, token: ParsedToken, governor: ClaimReading): boolean {
  const { form, tense, modal, progressive } = predicate(token.index);
  const isLater = governor.view === "future" || governor.view === "past" || OPEN.has(governor.status);
  // "until inspectors approve it": a plain form with a subject is a present
  const isPresent = form === "finite" ? tense === "present" : token.xpos === "VB" && hasBareSubject(tree, token);
  if (!isLater || !isPresent || modal || progressive) return false;
  return childrenWith(tree, token.index, "mark", "advmod").some(
    ({ lemma, index }) => index < token.index && lexicon.isFuturate(lemma.toLowerCase()),
  );
}

function hasBareSubject(tree: Tree, { index }: ParsedToken): boolean {
  const isMark = ({ upos }: ParsedToken) => upos === "PART";
  return childWith(tree, index, "nsubj") !== undefined && !childrenWith(tree, index, "mark", "aux").some(isMark);
}

/** "Citing", "vowing": by the verb something is said. */
function isSpeech({ tree, lexicon }: Reader, verb: ParsedToken): boolean {
  const claim = claimOf(tree, verb, lexicon)?.claim;
  return claim === "report" || claim === "planned";
}

function isSetApart(tree: Tree, clause: ParsedToken, head: ParsedToken): boolean {
  const { first } = subtreeRange(tree, clause.index);
  return clause.index > head.index && [first, first - 1].some((index) => tree.tokens[index]?.upos === "PUNCT");
}

/** "How they left", "where he was held": an open question about a clause. */
function isAskedAfter(tree: Tree, token: ParsedToken): boolean {
  return childrenWith(tree, token.index, "advmod").some(
    ({ index, xpos }) =>
      index < token.index &&
      (xpos === "WRB" || childrenWith(tree, index, "advmod").some((child) => child.xpos === "WRB")),
  );
}

/** "A man wearing a mask robbed …": what describes somebody goes on beside what is told of him. */
function alongside(state: Reader, token: ParsedToken, head: ParsedToken): Outer | undefined {
  if (childWith(state.tree, token.index, "mark", "case")) return undefined;
  const host = hostOf(state.tree, head);
  const governor = host && state.read(host.index);
  if (!governor || governor.negative) return undefined;
  if (isSought(state, token, head)) return { claim: "possible", governor, word: head };
  // "to trap the soldiers occupying the port": what tells which ones are meant is so already
  if (governor.view === "future" && isPointedAt(state.tree, head, state.lexicon)) return undefined;
  return { claim: "same", governor, word: head };
}

/** "A reward for information leading to an arrest": what is yet to be found has brought nothing about. */
function isSought({ tree, lexicon }: Reader, verb: ParsedToken, noun: ParsedToken): boolean {
  if (!isFor(tree, noun, lexicon)) return false;
  const goals = childrenWith(tree, verb.index, "obl").flatMap(({ index }) => childrenWith(tree, index, "case"));
  return goals.some(({ lemma }) => lexicon.isSupport(`${verb.lemma}_${lemma}`, "brings"));
}

/** How far up a noun's predicate is sought. */
const HOPS = 4;

function hostOf(tree: Tree, noun: ParsedToken): ParsedToken | undefined {
  return findAbove(tree, noun, HOPS, (head) => isPredicate(tree, head));
}

/** "Charged with causing a fire", "banned from entering": what a preposition opens that belongs to the verb. */
function claimOfOpened(state: Reader, opened: ParsedToken, head: ParsedToken): ClaimRow | undefined {
  const opening = childWith(state.tree, opened.index, "mark", "case");
  if (opening === undefined || !state.lexicon.opensComplement(opening.lemma)) return undefined;
  // "called for closing the port", "stopped short of closing it"
  const row = state.lexicon.claim(head, particleOf(state.tree, head.index, state.lexicon) ?? opening.lemma, "clause");
  return row?.claim === "report" ? undefined : row;
}

/** Whether nothing but the infinitive's mark stands between, and before it the object where that is who does it. */
function isNext({ tree, lexicon }: Reader, row: ClaimRow, head: ParsedToken, token: ParsedToken): boolean {
  const mark = tree.tokens[token.index - 1];
  if (mark === undefined || !lexicon.isInfinitiveMark(mark.lemma)) return false;
  const before = row.control === "object" ? childWith(tree, head.index, "obj") : undefined;
  return mark.index === (before ?? head).index + 1;
}

/** "The first", "the last", "the youngest": one of a row that did. */
function isRanked({ tree, lexicon }: Reader, noun: ParsedToken): boolean {
  return (
    lexicon.isOrdinal(noun.lemma) ||
    childrenWith(tree, noun.index, "amod", "nummod", "det").some(
      ({ lemma, xpos }) => lexicon.isOrdinal(lemma) || xpos === "JJS",
    )
  );
}

/**
 * "Became the first woman to fly": what is claimed of the noun's predicate; whoever "is the first to fly" has flown, and
 * "was not the first to fly" leaves it open.
 */
function withPredicate(state: Reader, noun: ParsedToken): Outer | undefined {
  const host = isPredicate(state.tree, noun) ? noun : hostOf(state.tree, noun);
  const governor = host && state.read(host.index);
  if (governor === undefined || governor.negative) return undefined;
  const isSoNow = governor.status === "ongoing";
  return {
    claim: "same",
    governor: isSoNow ? { ...governor, status: "occurred", view: "past" } : governor,
    word: noun,
  };
}

/** "Rejected a plan to close the mill", "is considering one": what somebody has a say in may still come. */
function stoppedBy(state: Reader, plan: ParsedToken): Outer | undefined {
  const verb = plan.relation === "obj" ? state.tree.tokens[plan.head ?? -1] : undefined;
  const row = verb && claimOf(state.tree, verb, state.lexicon);
  if (!verb || !row || (row.claim !== "denied" && row.claim !== "possible")) return undefined;
  const governor = state.read(verb.index);
  return governor.negative ? undefined : { claim: "possible", governor, word: verb };
}

function outerOfNoun(state: Reader, noun: ParsedToken, row: ClaimRow | undefined): Outer | undefined {
  if (!row) return undefined;
  const governor = state.read(noun.index);
  return { claim: isInVain(state, noun) ? "denied" : row.claim, row, governor, word: noun };
}

/** What a noun claims of its clause; "the charge that he stole was dropped": what becomes of the noun is not told of the clause. */
function outerOfContent(state: Reader, noun: ParsedToken): Outer | undefined {
  const outer = outerOfNoun(state, noun, state.lexicon.claim(noun, undefined, "clause"));
  if (outer === undefined || outer.governor.negative) return outer;
  return { ...outer, governor: { ...outer.governor, status: "unknown" } };
}

function subordinatorOf(state: Reader, token: ParsedToken): string | undefined {
  const mark = childrenWith(state.tree, token.index, "mark")[0];
  return mark && state.lexicon.subordinator(mark.lemma);
}
