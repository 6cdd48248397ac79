import type { TenseTables } from "../languages/tense-tables.ts";
import type { TaggedToken } from "../model/text.ts";
import type { DirectionCue } from "./direction-cue.ts";

/** A verb with its auxiliaries, and which way it says its time lies. */
export interface VerbGroup {
  readonly first: number;
  /** The verb itself. */
  readonly last: number;
  /** Absent where the tense leaves it open. */
  readonly cue?: DirectionCue;
  readonly lemma: string;
  readonly isReporting: boolean;
  /** Present tense without an auxiliary: past in headlines, ahead in schedules. */
  readonly isPlainPresent: boolean;
  readonly isFinite: boolean;
}

/** Finds the verb groups of a tagged sentence, from left to right. */
export function readVerbGroups(tokens: readonly TaggedToken[], tense: TenseTables): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = readGroup(tokens, at, tense, groups);
    if (group === undefined) {
      at++;
      continue;
    }
    groups.push(group);
    at = group.last + 1;
  }
  return groups;
}

const FINITE: ReadonlySet<string> = new Set(["MD", "VBD", "VBZ", "VBP"]);

function readGroup(
  tokens: readonly TaggedToken[],
  at: number,
  tense: TenseTables,
  before: readonly VerbGroup[],
): VerbGroup | undefined {
  const token = tokens[at]!;
  if (FINITE.has(token.xpos)) return readFinite(tokens, at, tense);
  if (token.lemma === tense.infinitiveMark && isInfinitive(tokens, at))
    return readInfinitive(tokens, at, tense, before);
  if (token.xpos === "VBN" || token.xpos === "VBG") return readParticiple(tokens, at, tense, before);
  if (token.xpos === "JJ" && tense.planParticiples.has(token.lemma)) return readParticiple(tokens, at, tense, before);
  return undefined;
}

function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at + 1]?.xpos === "VB" || (tokens[at + 1]?.xpos === "RB" && tokens[at + 2]?.xpos === "VB");
}

function readFinite(tokens: readonly TaggedToken[], first: number, tense: TenseTables): VerbGroup {
  const chain = verbChain(tokens, first);
  const last = chain[chain.length - 1]!;
  const main = tokens[last]!;
  const head = tokens[first]!;
  const base = {
    first,
    last,
    lemma: main.lemma,
    isReporting: tense.reporting.has(main.lemma),
    isPlainPresent: chain.length === 1 && head.xpos !== "VBD" && head.xpos !== "MD",
    isFinite: true,
  };
  const hasPerfect = chain.slice(0, -1).some((index) => tokens[index]!.lemma === tense.perfect);
  const cue = finiteCue(tokens, { head, main, first, last, hasPerfect, isPlain: base.isPlainPresent }, tense);
  return cue === undefined ? base : { ...base, cue: { ...cue, cue: head.text } };
}

interface FiniteVerb {
  readonly head: TaggedToken;
  readonly main: TaggedToken;
  readonly first: number;
  readonly last: number;
  readonly hasPerfect: boolean;
  readonly isPlain: boolean;
}

function finiteCue(tokens: readonly TaggedToken[], verb: FiniteVerb, tense: TenseTables): DirectionCue | undefined {
  const { head, main, hasPerfect } = verb;
  const isPast = head.xpos === "VBD";
  if (head.xpos === "MD") {
    const word = head.text.toLowerCase();
    if (tense.futureModals.has(word)) return { direction: "future", because: "future" };
    if (hasPerfect || (tense.pastUnderNegation.has(word) && isNegated(tokens, verb, tense))) return { direction: "past", because: "modal" };
    return { direction: "future", because: "modal" };
  }
  if (tense.planVerbs.has(main.lemma) && main.lemma !== head.lemma && head.lemma !== tense.be) return { direction: "future", because: "plan" };
  if (main.xpos === "VBN" && head.lemma === tense.be && tense.planParticiples.has(main.lemma)) {
    // "was scheduled for Monday" leaves open whether Monday has come
    return isPast ? undefined : { direction: "future", because: "plan" };
  }
  if (tense.planVerbs.has(main.lemma)) return { direction: "future", because: "plan" };
  if (hasPerfect) return { direction: "past", because: isPast ? "past perfect" : "perfect" };
  if (isPast) return { direction: "past", because: "past tense" };
  if (main.xpos === "VBG" && head.lemma === tense.be) return { direction: "future", because: "scheduled present" };
  return verb.isPlain && tense.scheduled.has(main.lemma) ? { direction: "future", because: "scheduled present" } : undefined;
}

function isNegated(tokens: readonly TaggedToken[], { first, last }: FiniteVerb, tense: TenseTables): boolean {
  for (let at = Math.max(0, first - 6); at < last; at++) if (tense.negations.has(tokens[at]!.text.toLowerCase())) return true;
  return false;
}

/** Auxiliaries and the verb, with adverbs and "not" between them. */
function verbChain(tokens: readonly TaggedToken[], first: number): readonly number[] {
  const chain = [first];
  for (let at = first + 1; at < tokens.length && at < first + 8; at++) {
    const { xpos, upos } = tokens[at]!;
    const previous = tokens[chain[chain.length - 1]!]!;
    if (xpos === "VB" || xpos === "VBN" || xpos === "VBG") {
      if (previous.upos !== "AUX" && previous.xpos !== "MD" && !isAuxiliary(previous)) break;
      chain.push(at);
    } else if (xpos === "TO" || (upos !== "ADV" && upos !== "PART" && xpos !== "RB")) break;
  }
  return chain;
}

function isAuxiliary({ lemma }: TaggedToken): boolean {
  return lemma === "be" || lemma === "have" || lemma === "do" || lemma === "get";
}

function readInfinitive(
  tokens: readonly TaggedToken[],
  first: number,
  tense: TenseTables,
  before: readonly VerbGroup[],
): VerbGroup {
  const verb = tokens[first + 1]!.xpos === "VB" ? first + 1 : first + 2;
  const chain = isAuxiliary(tokens[verb]!) ? verbChain(tokens, verb) : [verb];
  const last = chain[chain.length - 1]!;
  const governor = tokens[first - 1];
  const { lemma } = tokens[last]!;
  const base = { first, last, lemma, isReporting: tense.reporting.has(lemma), isPlainPresent: false, isFinite: false };
  const leading = before[before.length - 1];
  if (chain.length > 1 && tokens[verb]!.lemma === tense.perfect) {
    return { ...base, cue: { direction: "past", because: "perfect", cue: tokens[verb]!.text } };
  }
  if (governor !== undefined && tense.achieved.has(governor.lemma) && leading !== undefined) return withCue(base, leading.cue);
  if (governor !== undefined && governor.lemma === tense.be) {
    const was = governor.xpos === "VBD";
    return { ...base, cue: { direction: was ? "past" : "future", because: "plan", cue: governor.text } };
  }
  if (governor !== undefined && tense.planHeads.has(governor.lemma)) {
    return { ...base, cue: { direction: "future", because: "plan", cue: governor.text } };
  }
  return { ...base, cue: leading?.cue ?? { direction: "future", because: "plan", cue: tokens[first]!.text } };
}

function readParticiple(
  tokens: readonly TaggedToken[],
  at: number,
  tense: TenseTables,
  before: readonly VerbGroup[],
): VerbGroup | undefined {
  const token = tokens[at]!;
  const base = { first: at, last: at, lemma: token.lemma, isReporting: false, isPlainPresent: false, isFinite: false };
  if (tense.planParticiples.has(token.lemma) || tense.planVerbs.has(token.lemma))
    return { ...base, cue: { direction: "future", because: "participle", cue: token.text } };
  if (token.xpos === "VBN") return { ...base, cue: { direction: "past", because: "participle", cue: token.text } };
  const leading = before[before.length - 1];
  return leading === undefined ? undefined : withCue(base, leading.cue);
}

function withCue(group: VerbGroup, cue: DirectionCue | undefined): VerbGroup {
  return cue === undefined ? group : { ...group, cue };
}
