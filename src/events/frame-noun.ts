import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { baseRelation, childWith } from "./clause.ts";
import { frameBesideVerb } from "./frame-beside-verb.ts";
import { isPointedAt } from "./is-known-noun.ts";
import { OPEN, presuppose } from "./presuppose.ts";
import { isPredicate } from "./read-predicate.ts";
import { typeOfNoun } from "./type-of-noun.ts";
import { isUnannounced } from "./unannounced.ts";
import { applyClaim, looksAhead } from "./weigh-claim.ts";

/** What the word that governs an event noun claims of it. */
export function frameNoun(state: Reader, noun: ParsedToken): ClaimReading {
  const head = noun.head === undefined ? undefined : state.tree.tokens[noun.head];
  if (head === undefined) return frameAlone(state, noun);
  const measured = frameMeasured(state, noun, head);
  if (measured !== undefined) return measured;
  if (isPredicate(state.tree, head)) return frameBesideVerb(state, noun, head);
  return JOINED.has(baseRelation(noun)) ? frameJoined(state, noun, head) : frameBelowNoun(state, noun, head);
}

const JOINED: ReadonlySet<string> = new Set(["conj", "appos", "compound", "flat"]);

function frameAlone({ context }: Reader, noun: ParsedToken): ClaimReading {
  return {
    status: "unknown",
    negative: false,
    view: "unknown",
    because: "nearest",
    tenseCue: noun,
    cues: [],
    hypothetical: context.question,
    habitual: false,
    reports: [],
  };
}

/** "Held six hours of talks": the measure stands between. */
function frameMeasured(state: Reader, noun: ParsedToken, measure: ParsedToken): ClaimReading | undefined {
  const { tree, lexicon } = state;
  const verb = measure.head === undefined ? undefined : tree.tokens[measure.head];
  const isMeasured =
    baseRelation(noun) === "nmod" && baseRelation(measure) === "obj" && childWith(tree, measure.index, "nummod");
  if (verb === undefined || !isMeasured || !lexicon.isSupport(verb.lemma, "withObject")) return undefined;
  return { ...state.read(verb.index), host: verb, operator: { token: verb, does: "held" } };
}

/** "Talks and a summit", "strike talks". */
function frameJoined(state: Reader, noun: ParsedToken, head: ParsedToken): ClaimReading {
  const { tree, lexicon } = state;
  const first = state.read(head.index);
  // "declined to give a reason or the size of the purchase": what is known already stays what it is
  const isKnownAlone =
    baseRelation(noun) === "conj" &&
    OPEN.has(first.status) &&
    isPointedAt(tree, noun, lexicon) &&
    !isPointedAt(tree, head, lexicon);
  return isKnownAlone ? presuppose(first) : first;
}

/** "The reason for a visit", "praised the council for the agreement", where the preposition hangs on the object. */
function isJudged({ tree, lexicon }: Reader, head: ParsedToken): boolean {
  const verb = baseRelation(head) === "obj" ? tree.tokens[head.head ?? -1] : undefined;
  return lexicon.judges(head.lemma) || (verb !== undefined && lexicon.judges(verb.lemma));
}

/** "Plans for a strike", "the route to the summit". */
function frameBelowNoun(state: Reader, noun: ParsedToken, head: ParsedToken): ClaimReading {
  const { tree, lexicon } = state;
  const row = lexicon.claim(head, undefined, "noun");
  const outer = state.read(head.index);
  // "will take charge of the game": an expression, and no accusation
  const isExpression = row?.says && isExpressionOf(state, head);
  if (row && !isExpression && row.claim !== "fact" && row.claim !== "report") {
    const isOff = outer.status === "cancelled" || outer.status === "postponed" || outer.status === "denied";
    return {
      ...outer,
      status: isOff ? outer.status : applyClaim("occurred", row.claim),
      ...(looksAhead(row) && { view: "future", because: "plan" }),
      tenseCue: head,
      cues: [head, ...outer.cues],
    };
  }
  const preposition = childWith(tree, noun.index, "case")?.lemma;
  const type = typeOfNoun(tree, noun, lexicon);
  const isPurpose = preposition !== undefined && lexicon.isPurpose(preposition) && !isJudged(state, head);
  // "heads to Russia for talks", where "talks" hangs on the place; "revenge for a raid" and "the reason for a visit" look back
  if (isPurpose && outer.view !== "unknown" && !(type && isUnannounced(type)))
    return { ...presuppose(outer), status: "planned", view: "future", because: "plan", tenseCue: head };
  return presuppose(outer);
}

function isExpressionOf({ tree, lexicon }: Reader, noun: ParsedToken): boolean {
  const verb = baseRelation(noun) === "obj" ? tree.tokens[noun.head ?? -1] : undefined;
  return verb?.index === noun.index - 1 && noun.xpos === "NN" && lexicon.isSupport(verb.lemma, "withObject");
}
