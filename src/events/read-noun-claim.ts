import type { Claim } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import { SPEECH_TYPES } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { announcedBy } from "./announced.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove } from "./clause.ts";
import { isKnownNoun, isPointedAt } from "./is-known-noun.ts";
import { nameOfVerb, particleOf } from "./particle.ts";
import { isNegation, isPredicate } from "./read-predicate.ts";
import { isUnannounced } from "./unannounced.ts";
import { applyClaim, forwardClaim, looksAhead, negatedClaim, operatorOf, weaken } from "./weigh-claim.ts";

/** The claim of an event noun comes from the words around it. */
export function readNoun(state: Reader, token: ParsedToken): ClaimReading {
  const { tree, lexicon } = state;
  const frame = nounFrame(state, token);
  const determiner =
    childrenWith(tree, token.index, "det", "case", "advmod").find((child) => isNegation(tree, child, lexicon)) ??
    polarOf(state, token);
  let reading = frame;
  if (determiner && !frame.negative)
    reading = { ...reading, status: "denied", negative: true, cues: [determiner, ...reading.cues] };
  for (const modifier of childrenWith(tree, token.index, "amod", "acl")) {
    if (modifier.index > token.index && modifier.upos !== "VERB") continue;
    const row = lexicon.claim(modifier, undefined, "noun");
    if (!row || row.claim === "fact" || row.claim === "report" || (modifier.upos === "VERB" && modifier.xpos !== "VBN"))
      continue;
    // "false reports": that they were made is not denied
    if (row.claim === "denied" && modifier.upos === "ADJ" && isSaid(state, token)) continue;
    // "a campaign intended to win back customers": not the campaign is planned
    if (row.tellsPurpose && childWith(tree, modifier.index, "xcomp", "advcl", "ccomp", "obl")) continue;
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
    if (relation === "conj" || relation === "appos" || relation === "compound" || relation === "flat") {
      const first = state.read(head.index);
      // "declined to give a reason or the size of the purchase": what is known already stays what it is
      return relation === "conj" &&
        OPEN.has(first.status) &&
        isPointedAt(tree, token, lexicon) &&
        !isPointedAt(tree, head, lexicon)
        ? presupposed(first)
        : first;
    }
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
    const kind = lexicon.nounType(token.lemma.toLowerCase());
    // "heads to Russia for talks", where "talks" hangs on the place; "revenge for a raid" looks back
    if (
      between !== undefined &&
      lexicon.isPurpose(between) &&
      outer.view !== "unknown" &&
      !(kind && isUnannounced(kind))
    )
      return { ...presupposed(outer), status: "planned", view: "future", because: "plan", tenseCue: head };
    return presupposed(outer);
  }
  const verb = state.read(head.index);
  const particle = particleOf(tree, head.index, lexicon);
  const predicate = state.predicate(head.index);
  const passiveSubject = relation === "nsubj" && (token.relation === "nsubj:pass" || predicate.passive);
  const isObject = relation === "obj" || passiveSubject;
  const name = nameOfVerb(tree, head, lexicon);
  // "is to be postponed", "is due to start": the noun under a raised infinitive's governor
  const raised = relation === "nsubj" ? raisedVerb(state, head) : undefined;
  // "there is no sign of a truce", "there was not a strike": what is said to be there or not is the noun
  if (relation === "nsubj" && childWith(tree, head.index, "expl")) return { ...verb, host: head };
  if (relation === "nsubj" && predicate.copular && !(raised && carriesNoun(state, raised)))
    return presupposed(verb, verb.view === "future" ? undefined : "unknown");
  if (
    (isObject && lexicon.isSupport(name, "withObject")) ||
    (relation === "nsubj" && lexicon.isSupport(name, "withSubject"))
  ) {
    return { ...verb, host: head, operator: { token: head, does: "held" } };
  }
  // "caused deaths", "could lead to the arrest of the mayor"
  const opening = relation === "obl" ? childWith(tree, token.index, "case")?.lemma : undefined;
  const isBrought = isObject ? lexicon.isSupport(name, "brings") : lexicon.isSupport(`${name}_${opening}`, "brings");
  if (isBrought && isSought(state, head))
    return {
      ...verb,
      status: "possible",
      negative: false,
      view: "future",
      because: "plan",
      tenseCue: head,
      host: head,
    };
  // "did not lead to the strike", "drink leads to crashes": that it happened is not told
  const isTold = verb.status === "denied" ? !isKnownNoun(tree, token, lexicon) : verb.status !== "ongoing";
  if (isBrought && isTold) return { ...verb, host: head };
  // "the talks ended", not "the storm closed the port"
  const isWhat = isObject || (relation === "nsubj" && childWith(tree, head.index, "obj") === undefined);
  if (isWhat && lexicon.isSupport(name, "begins"))
    return { ...verb, host: head, operator: { token: head, does: "begins" } };
  // "our struggle will not end"
  if (isWhat && verb.negative && lexicon.isSupport(name, "ends"))
    return { ...verb, negative: false, status: "ongoing", host: head };
  if (isWhat && lexicon.isSupport(name, "ends"))
    return { ...verb, host: head, operator: { token: head, does: "ends" } };
  if (raised) {
    const lower = state.read(raised.index);
    const raisedName = nameOfVerb(tree, raised, lexicon);
    const lowerPassive = state.predicate(raised.index).passive;
    const does = lexicon.isSupport(raisedName, "begins")
      ? "begins"
      : lexicon.isSupport(raisedName, "ends")
        ? "ends"
        : "held";
    const row = claimOf(tree, raised, lexicon, "noun");
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
    if (announcedBy(tree, token, lexicon) && !OPEN.has(verb.status))
      return {
        ...presupposed(verb),
        status: "planned",
        view: "future",
        because: "plan",
        tenseCue: head,
        host: head,
        ...(verb.view === "past" && { seenFrom: head }),
      };
    const granted = row?.claim !== "report" && isGranted(state, token, verb);
    return { ...(shared(state, token, verb) ?? presupposed(verb)), host: head, ...(granted && { granted }) };
  }
  // "the withdrawals could spell trouble": what is known already is not what may be
  if (relation === "nsubj" && verb.status === "possible" && isKnownNoun(tree, token, lexicon))
    return { ...presupposed(verb), host: head };
  if (relation === "nsubj")
    return { ...verb, negative: false, status: verb.status === "denied" ? "unknown" : verb.status, host: head };
  const preposition = childWith(tree, token.index, "case")?.lemma;
  const type = lexicon.nounType(token.lemma.toLowerCase());
  // "could not be reached for comment": what it would have been for was not done
  if (
    preposition !== undefined &&
    lexicon.isPurpose(preposition) &&
    verb.status === "denied" &&
    isBareNoun(state, token)
  )
    return { ...verb, host: head };
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

/** "A reward for information leading to an arrest": what is yet to be found brings nothing about. */
function isSought({ tree, lexicon }: Reader, verb: ParsedToken): boolean {
  const isClause = verb.relation.startsWith("acl");
  if (!isClause && verb.xpos !== "VBG") return false;
  const source = tree.tokens[isClause ? (verb.head ?? -1) : verb.index - 1];
  const opening = source?.upos === "NOUN" ? childWith(tree, source.index, "case") : undefined;
  return opening !== undefined && lexicon.isPurpose(opening.lemma);
}

/** What is not told as done leaves what it would bring as open: "have not signed an agreement", "could lead to war". */
const OPEN: ReadonlySet<Status> = new Set<Status>(["possible", "planned", "expected", "denied"]);

/** A noun that nothing points back with has the claim of its verb, where that did not happen; "the agreement" stays. */
function shared(state: Reader, noun: ParsedToken, verb: ClaimReading): ClaimReading | undefined {
  return OPEN.has(verb.status) && !isKnownNoun(state.tree, noun, state.lexicon) ? verb : undefined;
}

/** "Is not aware of any plan", "reached no agreement on any deal": behind a negation such a word denies its noun. */
function polarOf(state: Reader, noun: ParsedToken): ParsedToken | undefined {
  const { tree, lexicon } = state;
  const determiner = childrenWith(tree, noun.index, "det").find(({ lemma }) => lexicon.isPolar(lemma.toLowerCase()));
  if (determiner === undefined) return undefined;
  const denied = findAbove(
    tree,
    noun,
    HOPS,
    (head) =>
      isPredicate(tree, head) || childrenWith(tree, head.index, "det").some((det) => isNegation(tree, det, lexicon)),
  );
  const isDenied =
    denied !== undefined &&
    denied.index < noun.index &&
    (!isPredicate(tree, denied) || state.predicate(denied.index).negation !== undefined);
  return isDenied ? determiner : undefined;
}

/** How far above a noun its negation is sought. */
const HOPS = 4;

function isBareNoun({ tree }: Reader, { index, upos }: ParsedToken): boolean {
  return upos !== "PROPN" && childWith(tree, index, "det", "nmod", "nummod") === undefined;
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
  return (type !== undefined && SPEECH_TYPES.has(type)) || lexicon.claim(noun, undefined, "clause") !== undefined;
}

/** The embedded verb of "is due to start", "was to begin": xcomp of a claim word without content of its own. */
function raisedVerb(state: Reader, head: ParsedToken): ParsedToken | undefined {
  const complement = childrenWith(state.tree, head.index, "xcomp").find((child) => child.upos === "VERB");
  if (!complement) return undefined;
  // "the plan requires the firm to sell": what has an object tells of that
  if (childWith(state.tree, head.index, "obj")) return undefined;
  const row = claimOf(state.tree, head, state.lexicon);
  // "the embargo appears to work": how it looks is how it works, and not the embargo
  if (row?.time === "same" && !carriesNoun(state, complement)) return undefined;
  return row || head.lemma === "be" || head.lemma === "go" || head.upos === "ADJ" ? complement : undefined;
}

/** "Is due to begin", "is set to be held"; but "the strike is likely to hurt growth" tells no strike ahead. */
function carriesNoun(state: Reader, verb: ParsedToken): boolean {
  const name = nameOfVerb(state.tree, verb, state.lexicon);
  const { lexicon } = state;
  return (
    state.predicate(verb.index).passive ||
    lexicon.isSupport(name, "withSubject") ||
    lexicon.isSupport(name, "begins") ||
    lexicon.isSupport(name, "ends")
  );
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
