import type { TenseTables } from "../languages/tense-tables.ts";
import type { TaggedToken } from "../model/text.ts";
import type { DirectionCue } from "./direction-cue.ts";

/** A verb with its auxiliaries, and which way it says its time lies. */
export interface VerbGroup {
  readonly first: number;
  /** The verb itself. */
  readonly last: number;
  readonly cue: DirectionCue;
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
  const lemmas = chain.map((index) => tokens[index]!.lemma);
  const hasPerfect = chain.length > 1 && lemmas.slice(0, -1).includes(tense.perfect);
  const base = {
    first,
    last,
    isReporting: tense.reporting.has(main.lemma),
    isPlainPresent: chain.length === 1 && head.xpos !== "VBD" && head.xpos !== "MD",
    isFinite: true,
  };
  const cue = (direction: DirectionCue["direction"], because: DirectionCue["because"]): VerbGroup => ({
    ...base,
    cue: { direction, because, cue: head.text },
  });
  if (head.xpos === "MD") {
    if (hasPerfect) return cue("past", "modal");
    return tense.futureModals.has(head.text.toLowerCase()) ? cue("future", "future") : cue("future", "modal");
  }
  const isPast = head.xpos === "VBD";
  const isPlan = main.xpos === "VBN" && tense.planParticiples.has(main.lemma) && head.lemma === tense.be;
  if (isPlan) return cue(isPast ? "past" : "future", "plan");
  if (hasPerfect) return isPast ? cue("past", "past perfect") : cue("past", "perfect");
  if (isPast) return cue("past", "past tense");
  if (main.xpos === "VBG" && head.lemma === tense.be) return cue("future", "scheduled present");
  return cue("future", base.isPlainPresent ? "scheduled present" : "present");
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
    } else if (upos !== "ADV" && upos !== "PART" && xpos !== "RB") break;
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
  const base = {
    first,
    last,
    isReporting: tense.reporting.has(tokens[last]!.lemma),
    isPlainPresent: false,
    isFinite: false,
  };
  const leading = before[before.length - 1];
  if (chain.length > 1 && tokens[verb]!.lemma === tense.perfect) {
    return { ...base, cue: { direction: "past", because: "perfect", cue: tokens[verb]!.text } };
  }
  if (governor !== undefined && tense.achieved.has(governor.lemma) && leading !== undefined)
    return { ...base, cue: leading.cue };
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
  const base = { first: at, last: at, isReporting: false, isPlainPresent: false, isFinite: false };
  if (tense.planParticiples.has(token.lemma))
    return { ...base, cue: { direction: "future", because: "participle", cue: token.text } };
  if (token.xpos === "VBN") return { ...base, cue: { direction: "past", because: "participle", cue: token.text } };
  const leading = before[before.length - 1];
  return leading === undefined ? undefined : { ...base, cue: leading.cue };
}
