import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import { SPEECH_TYPES } from "../model/event-types.ts";
import type { DirectionReason } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith, findAbove, type Tree } from "./clause.ts";
import { particleOf } from "./particle.ts";
import { isPredicate, type Predicate, readPredicate } from "./read-predicate.ts";
import { isUnannounced } from "./unannounced.ts";

/** Where the event lies from the moment of writing, as far as tense and claim say. */
export type TimeView = "past" | "present" | "future" | "unknown";

/** What a sentence claims of one event in it. */
export interface ClaimReading {
  readonly status: Status;
  readonly negative: boolean;
  readonly view: TimeView;
  readonly because: DirectionReason;
  /** The word that shows the tense. */
  readonly tenseCue: ParsedToken;
  /** Words that decided status and polarity. */
  readonly cues: readonly ParsedToken[];
  /** A condition, a habit, a question: nothing is claimed to have happened. */
  readonly hypothetical: boolean;
  readonly habitual: boolean;
  /** A noun that is only mentioned, and that what is told of takes for granted, unless a day says otherwise. */
  readonly granted?: true;
  /** Governing reporting words, outermost first. */
  readonly reports: readonly ParsedToken[];
  /** The verb that carries an event noun ("was held"), or the predicate itself. */
  readonly host?: ParsedToken;
  /** What an operator on an event noun did: "was postponed", "began". */
  readonly operator?: {
    readonly token: ParsedToken;
    readonly does: "postponed" | "cancelled" | "begins" | "ends" | "planned" | "held" | "denied";
  };
}

/** Reads claims in one sentence; each token is read once. */
export interface ClaimReader {
  readonly read: (index: number) => ClaimReading;
  readonly predicate: (index: number) => Predicate;
}

export interface ClaimContext {
  readonly headline: boolean;
  /** The sentence is a question. */
  readonly question: boolean;
}

export function claimReader(tree: Tree, lexicon: EventLexicon, context: ClaimContext): ClaimReader {
  const readings = new Map<number, ClaimReading>();
  const predicates = new Map<number, Predicate>();
  const predicate = (index: number): Predicate => {
    const known = predicates.get(index);
    if (known) return known;
    const fresh = readPredicate(tree, index, lexicon);
    predicates.set(index, fresh);
    return fresh;
  };
  const read = (index: number): ClaimReading => {
    const known = readings.get(index);
    if (known) return known;
    const token = tree.tokens[index]!; // callers pass a token of the tree
    const state: Reader = { tree, lexicon, context, read, predicate };
    // two clauses may each be read through the other ("drawings, released this month, show …"): the inner one as it is
    const own = isPredicate(tree, token) ? readOwn(state, token) : undefined;
    if (own) readings.set(index, own);
    const fresh = own ? seenThrough(own, readOuter(state, token)) : readNoun(state, token);
    readings.set(index, fresh);
    return fresh;
  };
  return { read, predicate };
}

interface Reader extends ClaimReader {
  readonly tree: Tree;
  readonly lexicon: EventLexicon;
  readonly context: ClaimContext;
}

function seenThrough(own: ClaimReading, outer: Outer | undefined): ClaimReading {
  return outer ? within(own, outer) : own;
}

/** What the verb group alone says. */
function readOwn(state: Reader, token: ParsedToken): ClaimReading {
  const { lexicon, context } = state;
  const predicate = state.predicate(token.index);
  const cues: ParsedToken[] = [];
  if (predicate.negation) cues.push(predicate.negation);
  if (predicate.modal) cues.push(predicate.modal.token);
  const tense = tenseReading(state, predicate);
  let status = tense.status;
  if (predicate.hedge && predicate.hedge.claim !== "report") {
    status = applyClaim(status, predicate.hedge.claim);
    cues.push(predicate.hedge.token);
  }
  const habit = childrenWith(state.tree, token.index, "advmod", "obl").some(
    (child) =>
      lexicon.isHabit(child.lemma) ||
      childrenWith(state.tree, child.index, "det").some((det) => lexicon.isHabit(det.lemma)),
  );
  const negative = predicate.negation !== undefined || predicate.hedge?.claim === "denied";
  return {
    status:
      negative && (status === "occurred" || status === "ongoing" || status === "planned" || status === "expected")
        ? "denied"
        : status,
    negative,
    view: tense.view,
    because: tense.because,
    tenseCue: predicate.tenseToken,
    cues,
    hypothetical:
      context.question ||
      isConditional(state, token) ||
      isInConditional(state, token) ||
      isOrder(state, predicate) ||
      (predicate.modal?.sense === "would" && tense.status === "possible"),
    habitual: habit,
    reports: [],
    host: token,
  };
}

interface TenseReading {
  readonly status: Status;
  readonly view: TimeView;
  readonly because: DirectionReason;
}

function tenseReading(state: Reader, predicate: Predicate): TenseReading {
  if (predicate.arranged) {
    const isTold = predicate.tense === "past" && isReported(state, predicate.token);
    if (isTold) return { status: "planned", view: "future", because: "reported past" };
    return { status: "planned", view: predicate.tense === "past" ? "past" : "future", because: "plan" };
  }
  if (predicate.modal) return modalReading(state, predicate);
  if (predicate.form === "finite") {
    if (predicate.tense === "past")
      return { status: "occurred", view: "past", because: predicate.perfect ? "past perfect" : "past tense" };
    if (predicate.perfect) return { status: "occurred", view: "past", because: "perfect" };
    if (state.context.headline && !predicate.progressive && !predicate.copular)
      return { status: "occurred", view: "past", because: "headline present" };
    if (predicate.progressive) return { status: "ongoing", view: "present", because: "present" };
    if (predicate.passive && predicate.token.upos === "VERB")
      return { status: "ongoing", view: "present", because: "present" };
    return { status: "ongoing", view: "present", because: "scheduled present" };
  }
  if (predicate.form === "participle" && state.context.headline)
    return { status: "occurred", view: "past", because: "headline present" };
  if (predicate.form === "participle") return { status: "occurred", view: "past", because: "participle" };
  if (predicate.form === "infinitive" && state.context.headline && predicate.token.head === undefined)
    return { status: "planned", view: "future", because: "plan" };
  if (predicate.perfect) return { status: "occurred", view: "past", because: "perfect" };
  return { status: "unknown", view: "unknown", because: "nearest" };
}

function modalReading(state: Reader, predicate: Predicate): TenseReading {
  const sense = predicate.modal?.sense;
  if (sense === "future") return { status: "planned", view: "future", because: "future" };
  if (sense === "would") {
    // "said the summit would open": the future seen from a past report; elsewhere a condition
    if (predicate.perfect) return { status: "possible", view: "past", because: "modal" };
    const isTold = isReported(state, predicate.token) || reportsAbove(state, predicate.token);
    return isTold && !isInConditional(state, predicate.token)
      ? { status: "planned", view: "future", because: "reported past" }
      : { status: "possible", view: "future", because: "modal" };
  }
  if (predicate.perfect) return { status: "possible", view: "past", because: "modal" };
  if (sense === "ability" && predicate.negation === undefined)
    return { status: "possible", view: "unknown", because: "modal" };
  return { status: "possible", view: "future", because: "modal" };
}

/** Whether it is what somebody said, decided, hoped. */
function isReported({ tree, lexicon }: Reader, token: ParsedToken): boolean {
  const governor = token.head === undefined ? undefined : tree.tokens[token.head];
  return (
    governor !== undefined &&
    token.relation === "ccomp" &&
    lexicon.claim(governor, particleOf(tree, governor.index, lexicon), "clause") !== undefined
  );
}

function reportsAbove(state: Reader, token: ParsedToken): boolean {
  if (childrenWith(state.tree, token.index, "parataxis").some((child) => isReport(state, child))) return true;
  for (let at = token, hops = 0; at.head !== undefined && hops < 6; hops++) {
    const head = state.tree.tokens[at.head];
    if (head === undefined) return false;
    if ((at.relation === "ccomp" || at.relation === "conj") && isReport(state, head)) return true;
    at = head;
  }
  return false;
}

function isReport(state: Reader, token: ParsedToken): boolean {
  return (
    isPredicate(state.tree, token) &&
    state.lexicon.claim(token, particleOf(state.tree, token.index, state.lexicon), "clause")?.claim === "report"
  );
}

function isInConditional(state: Reader, token: ParsedToken): boolean {
  return childrenWith(state.tree, token.index, "advcl").some((child) => isConditional(state, child));
}

/** "Come to the meeting": a plain form at the root without a subject. */
function isOrder(state: Reader, { form, token }: Predicate): boolean {
  return (
    form === "infinitive" &&
    token.head === undefined &&
    !state.context.headline &&
    childrenWith(state.tree, token.index, "mark", "nsubj", "aux").length === 0
  );
}

function isConditional(state: Reader, token: ParsedToken): boolean {
  if (isInverted(state, token)) return true;
  return childrenWith(state.tree, token.index, "mark").some((mark) => {
    const sense = state.lexicon.subordinator(mark.lemma);
    return sense === "condition" || sense === "question";
  });
}

/** "Should the mayor resign, …": an auxiliary before its subject in a subordinate clause. */
function isInverted(state: Reader, token: ParsedToken): boolean {
  if (baseRelation(token) !== "advcl") return false;
  const subject = childWith(state.tree, token.index, "nsubj");
  const helper = childWith(state.tree, token.index, "aux");
  return subject !== undefined && helper !== undefined && helper.index < subject.index;
}

/** What the clauses around claim of this one. */
function readOuter(state: Reader, token: ParsedToken): Outer | undefined {
  const { tree, lexicon } = state;
  const quoting = childrenWith(tree, token.index, "parataxis").find((child) => isReport(state, child));
  if (token.head === undefined)
    return quoting && { claim: "report", governor: state.read(quoting.index), word: quoting };
  const head = tree.tokens[token.head];
  if (head === undefined) return undefined;
  const relation = baseRelation(token);
  const own = state.predicate(token.index);
  if (relation === "conj") {
    // a conjunct stands under whatever stands over the first one
    const first = readOuter(state, head);
    if (own.form !== "finite" && isPredicate(tree, head))
      return { claim: "same", governor: state.read(head.index), word: head };
    return first;
  }
  if (relation === "ccomp" || relation === "xcomp" || relation === "csubj") {
    const row = lexicon.claim(head, particleOf(tree, head.index, lexicon), "clause");
    if (head.lemma === "go" && head.xpos === "VBG" && own.form === "infinitive")
      return { claim: "planned", governor: state.read(head.index), word: head };
    if (!isPredicate(tree, head)) return outerOfNoun(state, head, row);
    // "was found clinging to a mast": what is perceived, not what is said
    if (row?.claim === "report" && (own.form === "gerund" || own.form === "participle"))
      return { claim: "same", governor: state.read(head.index), word: head };
    // "is said to have fled": nobody stands for it
    if (row?.claim === "report" && relation === "xcomp" && state.predicate(head.index).passive)
      return { claim: "possible", row, governor: state.read(head.index), word: head };
    return {
      claim: row?.claim ?? (own.form === "infinitive" ? "possible" : "same"),
      ...(row && { row }),
      governor: state.read(head.index),
      word: head,
    };
  }
  if (relation === "advcl") {
    const governor = isPredicate(tree, head) ? state.read(head.index) : undefined;
    if (!governor) return undefined;
    // "used to work there": a complement that looks like a purpose
    const taken = own.form === "infinitive" ? clauseClaim(state, head) : undefined;
    const claimed = taken && isNext(state, taken, head, token) ? taken : undefined;
    if (claimed?.claim === "fact") return { claim: "fact", row: claimed, governor, word: head };
    // "beat the champions to reach the final": what came of it
    if (own.form === "infinitive" && governor.status === "occurred" && lexicon.bringsResult(head.lemma))
      return { claim: "same", governor, word: head };
    if (own.form === "infinitive" && childrenWith(tree, token.index, "mark").length > 0)
      return {
        claim: "planned",
        governor: { ...governor, status: asserted(governor.status) },
        word: head,
        purpose: true,
      };
    const row =
      own.form === "gerund" && childrenWith(tree, token.index, "mark", "case").length === 0
        ? lexicon.claim(head, particleOf(tree, head.index, lexicon), "clause")
        : undefined;
    // "denied meeting the banker": a complement that looks like an adjunct
    if (row && row.claim !== "report" && row.claim !== "fact" && token.index === head.index + 1)
      return { claim: row.claim, row, governor, word: head };
    if (own.form === "gerund" || own.form === "participle" || own.form === "nominal") {
      const sense = subordinatorOf(state, token);
      return {
        claim: "same",
        governor: sense === "time before" ? { ...governor, status: asserted(governor.status) } : governor,
        word: head,
      };
    }
    return undefined;
  }
  if (token.relation === "acl" && (own.form === "infinitive" || own.form === "gerund")) {
    const row = lexicon.claim(head, undefined, "clause");
    // "the means to pay", "permission to buy": what a noun is there for; "the first woman to fly" has flown
    if (row === undefined && own.form === "infinitive" && head.head !== undefined && !isRanked(state, head))
      return { claim: "possible", governor: state.read(head.index), word: head };
    if (row === undefined && own.form === "gerund") return alongside(state, token, head);
    return outerOfNoun(state, head, row);
  }
  if (relation === "acl" && own.form === "participle") return undefined;
  if (relation === "parataxis" && isPredicate(tree, head) && own.form !== "finite")
    return { claim: "same", governor: state.read(head.index), word: head };
  return quoting && { claim: "report", governor: state.read(quoting.index), word: quoting };
}

/** "A man wearing a mask robbed …": what describes somebody goes on beside what is told of him. */
function alongside(state: Reader, token: ParsedToken, head: ParsedToken): Outer | undefined {
  if (childWith(state.tree, token.index, "mark", "case")) return undefined;
  const host = hostOf(state.tree, head);
  const governor = host && state.read(host.index);
  return governor && !governor.negative ? { claim: "same", governor, word: head } : undefined;
}

/** How far up a noun's predicate is sought. */
const HOPS = 4;

function hostOf(tree: Tree, noun: ParsedToken): ParsedToken | undefined {
  return findAbove(tree, noun, HOPS, (head) => isPredicate(tree, head));
}

/** Whether nothing but the infinitive's mark stands between, and before it the object where that is who does it. */
function isNext({ tree, lexicon }: Reader, row: ClaimRow, head: ParsedToken, token: ParsedToken): boolean {
  const mark = tree.tokens[token.index - 1];
  if (mark === undefined || !lexicon.isInfinitiveMark(mark.lemma)) return false;
  const before = row.control === "object" ? childWith(tree, head.index, "obj") : undefined;
  return mark.index === (before ?? head).index + 1;
}

function clauseClaim({ tree, lexicon }: Reader, head: ParsedToken): ClaimRow | undefined {
  return lexicon.claim(head, particleOf(tree, head.index, lexicon), "clause");
}

interface Outer {
  readonly claim: Claim;
  readonly row?: ClaimRow;
  readonly governor: ClaimReading;
  readonly word: ParsedToken;
  readonly purpose?: true;
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

function outerOfNoun(state: Reader, noun: ParsedToken, row: ClaimRow | undefined): Outer | undefined {
  if (!row) return undefined;
  const governor = state.read(noun.index);
  return { claim: row.claim, row, governor, word: noun };
}

function subordinatorOf(state: Reader, token: ParsedToken): string | undefined {
  const mark = childrenWith(state.tree, token.index, "mark")[0];
  return mark && state.lexicon.subordinator(mark.lemma);
}

function asserted(status: Status): Status {
  return status === "denied" ? "denied" : status;
}

/** A reading seen through what governs it. */
function within(inner: ClaimReading, outer: Outer): ClaimReading {
  const { governor, word } = outer;
  const claim = governor.negative && outer.claim !== "same" ? negatedClaim(outer) : outer.claim;
  const reports = outer.claim === "report" ? [...governor.reports, word] : governor.reports;
  const cues =
    outer.claim === "same" || outer.claim === "report" ? inner.cues : [word, ...governor.cues, ...inner.cues];
  const infinite = inner.status === "unknown" && inner.view === "unknown";
  const base: ClaimReading = infinite
    ? {
        ...inner,
        status: governor.status === "denied" && outer.claim !== "same" ? "occurred" : governor.status,
        view: governor.view,
        because: governor.because,
        tenseCue: governor.tenseCue,
      }
    : inner;
  if (outer.claim === "report") {
    const status = claim === "report" ? (infinite ? "unknown" : base.status) : applyClaim(base.status, claim);
    return { ...base, status, reports, cues, hypothetical: inner.hypothetical || governor.hypothetical };
  }
  const weakened =
    governor.status === "possible" || governor.hypothetical
      ? claim === "denied"
        ? "possible"
        : weaken(applyClaim(base.status, claim))
      : governor.status === "cancelled" || governor.status === "postponed"
        ? governor.status
        : applyClaim(infinite && claim !== "same" && claim !== "fact" ? "occurred" : base.status, claim);
  const forward = (forwardClaim(claim) || claim === "doubted") && outer.row?.time !== "same";
  return {
    ...base,
    status: weakened,
    negative:
      claim === "denied"
        ? !inner.negative
        : claim === "same"
          ? inner.negative || (infinite && governor.negative)
          : inner.negative,
    view: infinite && forward ? "future" : base.view,
    because: infinite && forward ? "plan" : base.because,
    tenseCue: infinite && forward ? word : base.tenseCue,
    reports,
    cues,
    hypothetical: inner.hypothetical || governor.hypothetical || claim === "hypothetical",
    habitual: inner.habitual || governor.habitual,
  };
}

function negatedClaim(outer: Outer): Claim {
  if (outer.row?.negated) return outer.row.negated;
  if (outer.claim === "fact" || outer.claim === "planned") return "denied";
  if (outer.claim === "denied") return "possible";
  return outer.claim === "expected" ? "doubted" : outer.claim;
}

/** The status of an event in the scope of a claim. */
export function applyClaim(inner: Status, claim: Claim): Status {
  if (claim === "same" || claim === "report" || claim === "fact") return inner;
  if (claim === "ongoing") return "ongoing";
  if (claim === "cancelled" || claim === "postponed") return claim;
  if (claim === "denied") return inner === "denied" ? "possible" : "denied";
  if (inner === "denied" || inner === "cancelled" || inner === "postponed") return inner;
  if (claim === "doubted") return "possible";
  if (claim === "possible" || claim === "hypothetical" || inner === "possible") return "possible";
  return claim;
}

function weaken(status: Status): Status {
  return status === "denied" || status === "cancelled" || status === "postponed" ? status : "possible";
}

/** The claim of an event noun comes from the words around it. */
function readNoun(state: Reader, token: ParsedToken): ClaimReading {
  const { tree, lexicon } = state;
  const frame = nounFrame(state, token);
  const determiner = childrenWith(tree, token.index, "det", "case", "advmod").find((child) =>
    lexicon.isNegation(child.lemma),
  );
  let reading = frame;
  if (determiner && !frame.negative)
    reading = { ...reading, status: "denied", negative: true, cues: [determiner, ...reading.cues] };
  for (const modifier of childrenWith(tree, token.index, "amod", "acl")) {
    if (modifier.index > token.index && modifier.upos !== "VERB") continue;
    const row =
      lexicon.claim(modifier, undefined, "noun") ?? lexicon.claim({ ...modifier, upos: "VERB" }, undefined, "noun");
    if (!row || row.claim === "fact" || row.claim === "report" || (modifier.upos === "VERB" && modifier.xpos !== "VBN"))
      continue;
    reading = {
      ...reading,
      status: applyClaim(reading.status === "unknown" ? "occurred" : reading.status, row.claim),
      ...(looksAhead(row) && { view: "future", because: "plan" }),
      cues: [modifier, ...reading.cues],
      operator: reading.operator ?? operatorOf(row.claim, modifier),
    } as ClaimReading; // operatorOf may be undefined: dropped below
  }
  return dropUndefined(reading);
}

function dropUndefined(reading: ClaimReading): ClaimReading {
  if (reading.operator !== undefined || !("operator" in reading)) return reading;
  const { operator: _, ...rest } = reading;
  return rest;
}

function forwardClaim(claim: Claim): boolean {
  return claim === "planned" || claim === "expected" || claim === "possible";
}

function looksAhead(row: ClaimRow): boolean {
  return forwardClaim(row.claim) && row.time !== "same";
}

function operatorOf(claim: Claim, token: ParsedToken): ClaimReading["operator"] {
  if (claim === "cancelled" || claim === "postponed" || claim === "planned" || claim === "denied")
    return { token, does: claim };
  return undefined;
}

function nounFrame(state: Reader, token: ParsedToken): ClaimReading {
  const { tree, lexicon } = state;
  const head = token.head === undefined ? undefined : tree.tokens[token.head];
  const bare: ClaimReading = {
    status: "unknown",
    negative: false,
    view: "unknown",
    because: "nearest",
    tenseCue: token,
    cues: [],
    hypothetical: state.context.question,
    habitual: false,
    reports: [],
  };
  if (head === undefined) return bare;
  const relation = baseRelation(token);
  // "held six hours of talks": the measure stands between
  const above = head.head === undefined ? undefined : tree.tokens[head.head];
  if (
    relation === "nmod" &&
    above &&
    baseRelation(head) === "obj" &&
    childWith(tree, head.index, "nummod") &&
    lexicon.isSupport(above.lemma, "withObject")
  ) {
    return { ...state.read(above.index), host: above, operator: { token: above, does: "held" } };
  }
  if (!isPredicate(tree, head)) {
    if (relation === "conj" || relation === "appos" || relation === "compound" || relation === "flat")
      return state.read(head.index);
    const row = lexicon.claim(head, undefined, "noun");
    const outer = state.read(head.index);
    if (row && row.claim !== "fact" && row.claim !== "report") {
      const status =
        outer.status === "cancelled" || outer.status === "postponed" || outer.status === "denied"
          ? outer.status
          : applyClaim("occurred", row.claim);
      return {
        ...outer,
        status,
        ...(looksAhead(row) && { view: "future", because: "plan" }),
        tenseCue: head,
        cues: [head, ...outer.cues],
      };
    }
    const between = childWith(tree, token.index, "case")?.lemma;
    // "heads to Russia for talks", where "talks" hangs on the place
    if (between !== undefined && lexicon.isPurpose(between) && outer.view !== "unknown")
      return { ...presupposed(outer), status: "planned", view: "future", because: "plan", tenseCue: head };
    return presupposed(outer);
  }
  const verb = state.read(head.index);
  const particle = particleOf(tree, head.index, lexicon);
  const predicate = state.predicate(head.index);
  const passiveSubject = relation === "nsubj" && (token.relation === "nsubj:pass" || predicate.passive);
  const isObject = relation === "obj" || passiveSubject;
  const name = particle ? `${head.lemma}_${particle}` : head.lemma;
  if (relation === "nsubj" && predicate.copular)
    return presupposed(verb, verb.view === "future" ? undefined : "unknown");
  if (
    (isObject && lexicon.isSupport(name, "withObject")) ||
    (relation === "nsubj" && lexicon.isSupport(name, "withSubject"))
  ) {
    return { ...verb, host: head, operator: { token: head, does: "held" } };
  }
  // "the talks ended", not "the storm closed the port"
  const isWhat = isObject || (relation === "nsubj" && childWith(tree, head.index, "obj") === undefined);
  if (isWhat && lexicon.isSupport(name, "begins"))
    return { ...verb, host: head, operator: { token: head, does: "begins" } };
  if (isWhat && lexicon.isSupport(name, "ends"))
    return { ...verb, host: head, operator: { token: head, does: "ends" } };
  // "is to be postponed", "was due to start": the noun under a raised infinitive's governor
  const raised = relation === "nsubj" ? raisedVerb(state, head) : undefined;
  if (raised) {
    const lower = state.read(raised.index);
    const raisedName = particleOf(tree, raised.index, lexicon)
      ? `${raised.lemma}_${particleOf(tree, raised.index, lexicon)}`
      : raised.lemma;
    const lowerPassive = state.predicate(raised.index).passive;
    const does = lexicon.isSupport(raisedName, "begins")
      ? "begins"
      : lexicon.isSupport(raisedName, "ends")
        ? "ends"
        : "held";
    const row = lexicon.claim(raised, particleOf(tree, raised.index, lexicon), "noun");
    if (lowerPassive && row && (row.claim === "cancelled" || row.claim === "postponed"))
      return {
        ...lower,
        status: lower.status === "denied" ? "planned" : lower.status === "occurred" ? row.claim : lower.status,
        host: raised,
        operator: { token: raised, does: row.claim },
      };
    return { ...lower, host: raised, operator: { token: raised, does } };
  }
  if (isObject) {
    const row = lexicon.claim(head, particle, "noun");
    // "rejected the proposal", "is considering a request": who proposed has proposed
    const said = SAID.has(row?.claim ?? "fact") && isSaid(state, token);
    if (row && row.claim !== "fact" && row.claim !== "report" && !said) {
      const claim = verb.negative ? negatedClaim({ claim: row.claim, row, governor: verb, word: head }) : row.claim;
      const operator = operatorOf(claim, head);
      const realised =
        verb.status === "occurred" || verb.status === "ongoing" || verb.status === "unknown" || verb.negative;
      const status = realised
        ? applyClaim("occurred", claim)
        : claim === "cancelled" || claim === "postponed"
          ? "planned"
          : claim === "denied"
            ? "possible"
            : weaken(applyClaim("occurred", claim));
      return {
        ...verb,
        status,
        negative: claim === "denied" && status === "denied",
        ...(forwardClaim(claim) && row.time !== "same" && { view: "future", because: "plan" }),
        tenseCue: head,
        cues: [head, ...verb.cues],
        ...(operator && realised && { operator }),
      };
    }
    const granted = row?.claim !== "report" && isGranted(state, token, verb);
    return { ...(shared(state, token, verb) ?? presupposed(verb)), host: head, ...(granted && { granted }) };
  }
  if (relation === "nsubj")
    return { ...verb, negative: false, status: verb.status === "denied" ? "unknown" : verb.status, host: head };
  const preposition = childWith(tree, token.index, "case")?.lemma;
  const type = lexicon.nounType(token.lemma.toLowerCase());
  // "the trip was to Oslo for talks": told as a whole, with what it was for
  const isOver = predicate.copular && predicate.tense === "past";
  // "arrested for Saturday's shooting": what nobody announces does not lie ahead
  if (
    preposition !== undefined &&
    lexicon.isPurpose(preposition) &&
    !isOver &&
    verb.view !== "unknown" &&
    !(type && isUnannounced(type))
  ) {
    // "left for a summit", "arrived for talks": the noun lies ahead of the verb
    return {
      ...verb,
      negative: false,
      status:
        verb.status === "occurred" || verb.status === "ongoing"
          ? "planned"
          : verb.status === "denied"
            ? "unknown"
            : verb.status,
      view: "future",
      because: "plan",
      tenseCue: head,
      host: head,
    };
  }
  if (preposition !== undefined && lexicon.timeRole(preposition) === "before")
    return presupposed({ ...verb, view: "unknown" });
  const granted = isGranted(state, token, verb);
  return { ...presupposed(verb), ...(granted && { granted }) };
}

/** What is not told as done leaves what it would bring as open: "have not signed an agreement", "could lead to war". */
const OPEN: ReadonlySet<Status> = new Set<Status>(["possible", "planned", "expected", "denied"]);

/** A noun that nothing points back with has the claim of its verb, where that did not happen; "the agreement" stays. */
function shared({ tree, lexicon }: Reader, noun: ParsedToken, verb: ClaimReading): ClaimReading | undefined {
  if (!OPEN.has(verb.status) || noun.upos === "PROPN") return undefined;
  const known = childrenWith(tree, noun.index, "det", "nmod:poss").some(
    ({ lemma, relation }) => relation === "nmod:poss" || lexicon.isDefinite(lemma.toLowerCase()),
  );
  return known ? undefined : verb;
}

/** "Hurt in the crash", "survived an attack": an incident beside what is told as done; of a sale it may be approved. */
function isGranted({ tree, lexicon }: Reader, noun: ParsedToken, verb: ClaimReading): boolean {
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  if (type === undefined || !isUnannounced(type)) return false;
  if (verb.status !== "occurred" || verb.negative || verb.hypothetical || verb.habitual) return false;
  return (
    childrenWith(tree, noun.index, "det", "nmod:poss").some(({ lemma }) => !lexicon.isNegation(lemma)) ||
    noun.upos === "PROPN"
  );
}

/** What these claim of a noun is claimed of what it says, not of its having been said. */
const SAID: ReadonlySet<Claim> = new Set<Claim>(["denied", "doubted", "possible"]);

function isSaid({ lexicon }: Reader, noun: ParsedToken): boolean {
  const type = lexicon.nounType(noun.lemma.toLowerCase());
  return type !== undefined && SPEECH_TYPES.has(type);
}

/** The embedded verb of "is due to start", "was to begin": xcomp of a claim word without content of its own. */
function raisedVerb(state: Reader, head: ParsedToken): ParsedToken | undefined {
  const complement = childrenWith(state.tree, head.index, "xcomp").find((child) => child.upos === "VERB");
  if (!complement) return undefined;
  const row = state.lexicon.claim(head, particleOf(state.tree, head.index, state.lexicon), "clause");
  return row || head.lemma === "be" || head.lemma === "go" || head.upos === "ADJ" ? complement : undefined;
}

/** A noun that is only mentioned: what the verb claims does not touch it, but its time view gives a hint. */
function presupposed(verb: ClaimReading, status: Status = "unknown"): ClaimReading {
  return {
    ...verb,
    status: verb.status === "occurred" && verb.view === "past" && !verb.negative ? "unknown" : status,
    negative: false,
    cues: [],
    view: verb.view,
    hypothetical: verb.hypothetical,
  };
}
