import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith } from "./clause.ts";
import { frameObject } from "./frame-object.ts";
import { frameStage } from "./frame-stage.ts";
import { isFor } from "./is-for.ts";
import { isKnownNoun } from "./is-known-noun.ts";
import type { NounBesideVerb } from "./noun-beside-verb.ts";
import { nameOfVerb } from "./particle.ts";
import { plainTimeRole } from "./placed-time.ts";
import { isGranted, presuppose } from "./presuppose.ts";
import { carriesNoun, raisedVerb } from "./raised-verb.ts";
import { typeOfNoun } from "./type-of-noun.ts";
import { isUnannounced } from "./unannounced.ts";

/** What a verb claims of the event noun beside it: as its carrier, as what brings it about, begins or ends it, else by its place. */
export function frameBesideVerb(state: Reader, noun: ParsedToken, head: ParsedToken): ClaimReading {
  const outcome = baseRelation(noun) === "nsubj" ? outcomeOf(state, head) : undefined;
  if (outcome !== undefined) {
    const isOver = state.read(head.index).because === "past perfect";
    return { ...frameBesideVerb(state, noun, outcome), ...(isOver && { overdue: true }) };
  }
  const verb = state.read(head.index);
  const relation = baseRelation(noun);
  const isSubject = relation === "nsubj";
  const isPassive = noun.relation === "nsubj:pass" || state.predicate(head.index).passive;
  const beside: NounBesideVerb = {
    state,
    noun,
    head,
    verb,
    name: nameOfVerb(state.tree, head, state.lexicon),
    relation,
    isObject: relation === "obj" || (isSubject && isPassive),
    raised: isSubject ? raisedVerb(state, head) : undefined,
  };
  return (
    frameStage(beside) ??
    frameCopular(beside) ??
    frameCarried(beside) ??
    frameBrought(beside) ??
    framePhase(beside) ??
    frameRaised(beside) ??
    (beside.isObject ? frameObject(beside) : isSubject ? frameSubject(beside) : frameOblique(beside))
  );
}

/** "Had been due on Monday but was not held": what became of a plan is told by the verb that is joined to it. */
function outcomeOf(state: Reader, planned: ParsedToken): ParsedToken | undefined {
  const { tree, lexicon } = state;
  const claim = claimOf(tree, planned, lexicon)?.claim;
  if (claim !== "planned" && claim !== "expected") return undefined;
  return childrenWith(tree, planned.index, "conj").find((joined) => isOutcome(state, joined));
}

/** A verb without a subject of its own that carries the noun and tells what was, and not what may be. */
function isOutcome(state: Reader, joined: ParsedToken): boolean {
  if (joined.upos !== "VERB" || childWith(state.tree, joined.index, "nsubj")) return false;
  return state.predicate(joined.index).modal === undefined && carriesNoun(state, joined);
}

function frameCopular({ state, head, verb, relation, raised }: NounBesideVerb): ClaimReading | undefined {
  if (relation !== "nsubj") return undefined;
  // "there is no sign of a truce", "there was not a strike": what is said to be there or not is the noun
  if (childWith(state.tree, head.index, "expl")) return { ...verb, host: head };
  if (!state.predicate(head.index).copular || (raised && carriesNoun(state, raised))) return undefined;
  // "the trial is due in May"
  const plan = raised ? undefined : claimOf(state.tree, head, state.lexicon)?.claim;
  if (isPlanClaim(plan) && !verb.negative)
    return { ...verb, status: plan, view: "future", because: "plan", tenseCue: head, host: head };
  return presuppose(verb, verb.view === "future" ? undefined : "unknown");
}

/** "Held talks", "the talks took place". */
function frameCarried({ state, head, verb, name, relation, isObject }: NounBesideVerb): ClaimReading | undefined {
  const isCarried =
    (isObject && state.lexicon.isSupport(name, "withObject")) ||
    (relation === "nsubj" && state.lexicon.isSupport(name, "withSubject"));
  return isCarried ? { ...verb, host: head, operator: { token: head, does: "held" } } : undefined;
}

/** "Caused deaths", "could lead to the arrest of the mayor". */
function frameBrought({ state, noun, head, verb, name, relation, isObject }: NounBesideVerb): ClaimReading | undefined {
  const { tree, lexicon } = state;
  const opening = relation === "obl" ? childWith(tree, noun.index, "case")?.lemma : undefined;
  if (!lexicon.isSupport(isObject ? name : `${name}_${opening}`, "brings")) return undefined;
  if (isSought(state, head))
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
  const isTold = verb.status === "denied" ? !isKnownNoun(tree, noun, lexicon) : verb.status !== "ongoing";
  return isTold ? { ...verb, host: head } : undefined;
}

/** "A reward for information leading to an arrest": what is yet to be found brings nothing about. */
function isSought({ tree, lexicon }: Reader, verb: ParsedToken): boolean {
  const isClause = verb.relation.startsWith("acl");
  if (!isClause && verb.xpos !== "VBG") return false;
  const source = tree.tokens[isClause ? (verb.head ?? -1) : verb.index - 1];
  return source?.upos === "NOUN" && isFor(tree, source, lexicon);
}

/** "The talks ended", not "the storm closed the port". */
function framePhase({ state, head, verb, name, relation, isObject }: NounBesideVerb): ClaimReading | undefined {
  const { tree, lexicon } = state;
  if (!isObject && (relation !== "nsubj" || childWith(tree, head.index, "obj"))) return undefined;
  if (lexicon.isSupport(name, "begins")) return { ...verb, host: head, operator: { token: head, does: "begins" } };
  if (!lexicon.isSupport(name, "ends")) return undefined;
  // "our struggle will not end"
  const isDoubted = verb.status === "possible" && state.predicate(head.index).negation === undefined;
  return verb.negative && !isDoubted
    ? { ...verb, negative: false, status: "ongoing", host: head }
    : { ...verb, host: head, operator: { token: head, does: "ends" } };
}

/** "The summit is due to start", "the launch is to be postponed". */
function frameRaised({ state, raised }: NounBesideVerb): ClaimReading | undefined {
  if (raised === undefined) return undefined;
  const { tree, lexicon } = state;
  const lower = state.read(raised.index);
  const row = claimOf(tree, raised, lexicon, "noun");
  if (state.predicate(raised.index).passive && (row?.claim === "cancelled" || row?.claim === "postponed"))
    return {
      ...lower,
      status: lower.status === "denied" ? "planned" : lower.status === "occurred" ? row.claim : lower.status,
      host: raised,
      operator: { token: raised, does: row.claim },
    };
  const does = lexicon.edge(nameOfVerb(tree, raised, lexicon)) ?? "held";
  return { ...lower, host: raised, operator: { token: raised, does } };
}

function frameSubject({ state, noun, head, verb }: NounBesideVerb): ClaimReading {
  // "the withdrawals could spell trouble": what is known already is not what may be
  if (verb.status === "possible" && isKnownNoun(state.tree, noun, state.lexicon))
    return { ...presuppose(verb), host: head };
  return { ...verb, negative: false, status: verb.status === "denied" ? "unknown" : verb.status, host: head };
}

/** "Left for a summit", "hurt in the crash", "before the vote". */
function frameOblique(beside: NounBesideVerb): ClaimReading {
  const { state, noun, verb } = beside;
  const preposition = childWith(state.tree, noun.index, "case")?.lemma;
  const purpose = preposition !== undefined && state.lexicon.isPurpose(preposition) ? framePurpose(beside) : undefined;
  if (purpose !== undefined) return purpose;
  // "froze the assets until a hearing on 4 June": whether that has come the verb does not tell
  const role = preposition === undefined ? undefined : plainTimeRole(preposition, state.lexicon);
  if (role === "before" || role === "until") return presuppose({ ...verb, view: "unknown" });
  const granted = isGranted(state, noun, verb);
  return { ...presuppose(verb), ...(granted && { granted }) };
}

/** "Left for a summit", "arrived for talks": the noun lies ahead of the verb. */
function framePurpose({ state, noun, head, verb }: NounBesideVerb): ClaimReading | undefined {
  const { lexicon, predicate } = state;
  // "could not be reached for comment": what it would have been for was not done
  if (verb.status === "denied" && isBareNoun(state, noun)) return { ...verb, host: head };
  const type = typeOfNoun(state.tree, noun, lexicon);
  const { copular, tense } = predicate(head.index);
  // "the trip was to Oslo for talks": told as a whole, with what it was for
  const isOver = copular && tense === "past";
  // "arrested for Saturday's shooting": what nobody announces does not lie ahead
  if (isOver || verb.view === "unknown" || (type && isUnannounced(type)) || isJudged(state, noun, head))
    return undefined;
  const isDone = verb.status === "occurred" || verb.status === "ongoing";
  return {
    ...verb,
    negative: false,
    status: isDone ? "planned" : verb.status === "denied" ? "unknown" : verb.status,
    view: "future",
    because: "plan",
    tenseCue: head,
    host: head,
  };
}

/** "Thanked the envoy for the visit", "took credit for the truce": what was done already. */
function isJudged({ tree, lexicon }: Reader, noun: ParsedToken, verb: ParsedToken): boolean {
  const object = childWith(tree, verb.index, "obj");
  return (
    lexicon.judges(verb.lemma) || (object !== undefined && object.index < noun.index && lexicon.judges(object.lemma))
  );
}

function isBareNoun({ tree }: Reader, { index, upos }: ParsedToken): boolean {
  return upos !== "PROPN" && childWith(tree, index, "det", "nmod", "nummod") === undefined;
}
