import type { TenseTables } from "../languages/tense-tables.ts";
import type { TaggedToken } from "../model/text.ts";
import { isFiniteForm } from "../syntax/finite-tags.ts";
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
  /** "originally set for May": whether that day has come is open. */
  readonly isGivenUp?: true;
  /** The past of a verb that moves a date. */
  readonly isMoved?: true;
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
  return lookAheadUnder(groups, tokens, tense);
}

/** "Would fall if the board voted no on Thursday": the past of what would then be so lies ahead (Quirk et al. 1985, 14.23). */
function lookAheadUnder(
  groups: readonly VerbGroup[],
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): readonly VerbGroup[] {
  const isRemote = (group: VerbGroup | undefined) =>
    group?.cue?.because === "modal" &&
    group.cue.direction === "future" &&
    tense.remoteModals.has(tokens[group.first]!.text.toLowerCase());
  return groups.map((group, at) => {
    if (group.cue?.because !== "past tense" || !opensBefore(tokens, group.first, tense.suppositions)) return group;
    const after = groups.slice(at + 1, at + 1 + MAIN_BEHIND).find((other) => other.isFinite);
    const neighbours = [groups[at - 1], after];
    return neighbours.some(isRemote)
      ? { ...group, cue: { ...group.cue, direction: "future", because: "modal" } }
      : group;
  });
}

function readGroup(
  tokens: readonly TaggedToken[],
  at: number,
  tense: TenseTables,
  before: readonly VerbGroup[],
): VerbGroup | undefined {
  const token = tokens[at]!;
  if (isCommand(tokens, at)) return readCommand(token, at, tense);
  if (isFiniteForm(token.xpos) || isUnchangingPast(tokens, at, tense)) return readFinite(tokens, at, tense);
  if (token.lemma === tense.infinitiveMark && isInfinitive(tokens, at))
    return readInfinitive(tokens, at, tense, before);
  if (token.xpos === "VBN" || token.xpos === "VBG") return readParticiple(tokens, at, tense, before);
  if (token.xpos === "JJ" && tense.planParticiples.has(token.lemma)) return readParticiple(tokens, at, tense, before);
  return undefined;
}

/** "See you in court on Monday": a plain form that opens its sentence. */
function isCommand(tokens: readonly TaggedToken[], at: number): boolean {
  const { xpos, upos } = tokens[at]!;
  return (
    upos === "VERB" && (xpos === "VB" || xpos === "VBP") && (at === 0 || (at === 1 && tokens[0]!.upos === "PUNCT"))
  );
}

function readCommand({ lemma, text }: TaggedToken, at: number, tense: TenseTables): VerbGroup {
  const cue: DirectionCue = { direction: "future", because: "plan", cue: text };
  return {
    first: at,
    last: at,
    cue,
    lemma,
    isReporting: tense.reporting.has(lemma),
    isPlainPresent: false,
    isFinite: true,
  };
}

/** "The club shut on Friday": the tagger reads a bare form; after a noun it is the past. */
function isUnchangingPast(tokens: readonly TaggedToken[], at: number, tense: TenseTables): boolean {
  const { xpos, text } = tokens[at]!;
  if ((xpos !== "VB" && xpos !== "VBP") || !tense.unchanging.has(text)) return false;
  const before = tokens[at - 1]?.upos;
  if (before !== "NOUN" && before !== "PROPN" && (before !== "PRON" || xpos !== "VBP")) return false;
  // "will help the bank cut costs"
  for (let back = at - 2; back >= 0 && back >= at - 5; back--)
    if (tokens[back]!.xpos === "MD" || tokens[back]!.xpos === "TO") return false;
  return true;
}

function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  // "is to land": a bare noun after "be to" is a verb that the tagger missed
  if (at > 0 && isBe(tokens[at - 1]!) && tokens[at + 1]?.xpos === "NN") return true;
  return tokens[at + 1]?.xpos === "VB" || (tokens[at + 1]?.xpos === "RB" && tokens[at + 2]?.xpos === "VB");
}

function readFinite(tokens: readonly TaggedToken[], first: number, tense: TenseTables): VerbGroup {
  const chain = verbChain(tokens, first, tense);
  const last = chain[chain.length - 1]!;
  const main = tokens[last]!;
  const head = tokens[first]!;
  const isPastForm = head.xpos === "VBD" || isUnchangingPast(tokens, first, tense);
  const lemma = (main.xpos === "JJ" ? planVerbOf(main, tense) : undefined) ?? main.lemma;
  const base = {
    first,
    last,
    lemma,
    isReporting: tense.reporting.has(lemma),
    isPlainPresent: chain.length === 1 && !isPastForm && head.xpos !== "MD",
    isFinite: true,
    ...(isPastForm && tense.moving.has(lemma) && ({ isMoved: true } as const)),
  };
  const hasPerfect = chain.slice(0, -1).some((index) => tokens[index]!.lemma === tense.perfect);
  const cue = finiteCue(
    tokens,
    { head, main, lemma, first, last, hasPerfect, isPast: isPastForm, isPlain: base.isPlainPresent },
    tense,
  );
  return cue === undefined ? base : { ...base, cue: { ...cue, cue: head.text } };
}

interface FiniteVerb {
  readonly head: TaggedToken;
  readonly main: TaggedToken;
  readonly lemma: string;
  readonly isPast: boolean;
  readonly first: number;
  readonly last: number;
  readonly hasPerfect: boolean;
  readonly isPlain: boolean;
}

function finiteCue(tokens: readonly TaggedToken[], verb: FiniteVerb, tense: TenseTables): DirectionCue | undefined {
  const { head, main, lemma, hasPerfect, isPast } = verb;
  if (head.xpos === "MD") {
    const word = head.text.toLowerCase();
    if (tense.futureModals.has(word)) return { direction: "future", because: "future" };
    if (hasPerfect || (tense.pastUnderNegation.has(word) && isNegated(tokens, verb, tense)))
      return { direction: "past", because: "modal" };
    return { direction: "future", because: "modal" };
  }
  const isPlan = tense.planVerbs.has(lemma) || isPlanPhrase(tokens, verb.last, tense);
  const isPassivePlan =
    main.xpos !== "VBG" &&
    verb.last > verb.first &&
    tense.planParticiples.has(lemma) &&
    hasBe(tokens, verb, tense) &&
    !hasParticle(tokens, verb.last, tense);
  if (isPast && isPassivePlan && !hasPerfect && tense.expecting.has(lemma)) return undefined;
  // "was due on Sunday", "had planned to": a plan of the past; whether its day has come is open
  if (isPast && (isPassivePlan || (isPlan && hasPerfect))) return { direction: "past", because: "plan", weak: true };
  // "analysts expect a cut Tuesday"
  const isExpected = verb.isPlain && tense.planParticiples.has(lemma);
  if (isPassivePlan || isPlan || isExpected) return { direction: "future", because: "plan" };
  if (hasPerfect) return { direction: "past", because: isPast ? "past perfect" : "perfect" };
  if (isPast) return { direction: "past", because: "past tense" };
  // "are investigating a shooting Thursday night": what it is about has happened
  if (main.xpos === "VBG" && head.lemma === tense.be && tense.lookingBack.has(lemma))
    return { direction: "past", because: "unannounced" };
  if (main.xpos === "VBG" && head.lemma === tense.be) return { direction: "future", because: "scheduled present" };
  if (verb.isPlain && opensBefore(tokens, verb.first, tense.conditions))
    return { direction: "future", because: "plan" };
  return verb.isPlain && tense.scheduled.has(lemma) ? { direction: "future", because: "scheduled present" } : undefined;
}

/** Verb groups behind a condition among which the main one is sought. */
const MAIN_BEHIND = 4;

/** "if he resigns Monday": only the subject stands between. */
function opensBefore(tokens: readonly TaggedToken[], verb: number, openers: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - LONGEST_SUBJECT; at--) {
    if (openers.has(tokens[at]!.text.toLowerCase())) return true;
    if (!SUBJECT.has(tokens[at]!.upos)) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 6;
const SUBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART"]);

function hasBe(tokens: readonly TaggedToken[], { first, last }: FiniteVerb, tense: TenseTables): boolean {
  for (let at = first; at < last; at++) if (tokens[at]!.lemma === tense.be) return true;
  return false;
}

/** "was set off", "a camp set up": a particle makes it another verb. */
function hasParticle(tokens: readonly TaggedToken[], verb: number, tense: TenseTables): boolean {
  const after = tokens[verb + 1];
  return after?.xpos === "RP" || (after?.xpos === "RB" && tense.particles.has(after.text));
}

/** "put off", "brought forward": the particle may stand a few words on. */
function isPlanPhrase(tokens: readonly TaggedToken[], verb: number, tense: TenseTables): boolean {
  const particles = tense.planPhrases.get(tokens[verb]!.lemma);
  if (particles === undefined) return false;
  for (let at = verb + 1; at < tokens.length && at <= verb + 4; at++) {
    if (particles.has(tokens[at]!.text.toLowerCase())) return true;
  }
  return false;
}

function isNegated(tokens: readonly TaggedToken[], { first, last }: FiniteVerb, tense: TenseTables): boolean {
  for (let at = Math.max(0, first - 6); at < last; at++)
    if (tense.negations.has(tokens[at]!.text.toLowerCase())) return true;
  return false;
}

/** Auxiliaries and the verb, with adverbs and "not" between them. */
function verbChain(tokens: readonly TaggedToken[], first: number, tense: TenseTables): readonly number[] {
  const chain = [first];
  for (let at = first + 1; at < tokens.length && at < first + 8; at++) {
    const { xpos, upos } = tokens[at]!;
    const previous = tokens[chain[chain.length - 1]!]!;
    if (xpos === "JJ" && isAuxiliary(previous) && isPlanAdjective(tokens[at]!, tense)) {
      chain.push(at);
      break;
    }
    if (xpos === "VB" || xpos === "VBN" || xpos === "VBG") {
      if (previous.upos !== "AUX" && previous.xpos !== "MD" && !isAuxiliary(previous)) break;
      chain.push(at);
    } else if (xpos === "TO" || (upos !== "ADV" && upos !== "PART" && xpos !== "RB")) break;
  }
  return chain;
}

function isPlanAdjective(token: TaggedToken, tense: TenseTables): boolean {
  return tense.planParticiples.has(token.lemma) || planVerbOf(token, tense) !== undefined;
}

/** "was extended to Friday", where the tagger takes the participle for an adjective. */
function planVerbOf({ text }: TaggedToken, tense: TenseTables): string | undefined {
  const verb = tense.verbOf(text.toLowerCase());
  return verb !== undefined && (tense.moving.has(verb) || tense.planVerbs.has(verb) || tense.callingOff.has(verb))
    ? verb
    : undefined;
}

function isBe({ lemma, upos }: TaggedToken): boolean {
  return lemma === "be" && upos !== "NOUN";
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
  const verb = tokens[first + 1]!.xpos === "RB" ? first + 2 : first + 1;
  const chain = isAuxiliary(tokens[verb]!) ? verbChain(tokens, verb, tense) : [verb];
  const last = chain[chain.length - 1]!;
  const governor = tokens[first - 1];
  const { lemma } = tokens[last]!;
  const base = {
    first,
    last,
    lemma,
    isReporting: tense.reporting.has(lemma),
    isPlainPresent: false,
    isFinite: false,
  };
  const leading = before[before.length - 1];
  if (chain.length > 1 && tokens[verb]!.lemma === tense.perfect) {
    // "was to have sung in August": whether that day has come is open
    const isPlan = governor?.lemma === tense.be;
    return {
      ...base,
      cue: { direction: "past", because: "perfect", cue: tokens[verb]!.text, ...(isPlan && { weak: true }) },
    };
  }
  if (governor !== undefined && tense.achieved.has(governor.lemma) && leading !== undefined)
    return withCue(base, leading.cue);
  if (governor?.upos === "NOUN" && isRanked(tokens, first - 1, tense)) return withCue(base, leading?.cue);
  if (leading?.cue?.because === "plan" && leading.cue.direction === "past" && leading.last >= first - 2)
    return withCue(base, leading.cue);
  if (governor !== undefined && governor.lemma === tense.be) {
    const was = governor.xpos === "VBD" && !isTold(before);
    return { ...base, cue: { direction: was ? "past" : "future", because: "plan", cue: governor.text } };
  }
  // "had promised to pay by March": whether that day has come is open
  if (leading?.cue?.because === "past perfect" && tense.planHeads.has(leading.lemma) && leading.last === first - 1)
    return { ...base, cue: { direction: "past", because: "plan", cue: tokens[leading.last]!.text, weak: true } };
  // "guidelines to be published": what is to be done to a thing lies ahead
  const isToDo = chain.length > 1 && tokens[verb]!.lemma === tense.be && governor?.upos === "NOUN";
  const isPlanned = governor !== undefined && (tense.planHeads.has(governor.lemma) || isBooked(governor, tense));
  if (governor !== undefined && (isToDo || isPlanned)) {
    return { ...base, cue: { direction: "future", because: "plan", cue: governor.text } };
  }
  // "asked it to respond": what is asked lies ahead of the asking
  if (leading?.isFinite === true && tense.planHeads.has(leading.lemma)) {
    return { ...base, cue: { direction: "future", because: "plan", cue: tokens[leading.last]!.text } };
  }
  return { ...base, cue: leading?.cue ?? { direction: "future", because: "plan", cue: tokens[first]!.text } };
}

/** "Passengers booked to fly on Friday": also where the participle is taken for a past. */
function isBooked({ xpos, lemma }: TaggedToken, { planParticiples }: TenseTables): boolean {
  return (xpos === "VBN" || xpos === "VBD") && planParticiples.has(lemma);
}

/** "said that talks were to resume": seen from a report the plan lies ahead. */
function isTold(before: readonly VerbGroup[]): boolean {
  return before.slice(-2).some((group) => group.isReporting && group.isFinite && group.cue?.direction === "past");
}

/** "the first three countries to sign": what they did follows the tense of the clause. */
function isRanked(tokens: readonly TaggedToken[], noun: number, tense: TenseTables): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 6; at--) {
    if (tense.ranks.has(tokens[at]!.lemma)) return true;
    if (tokens[at]!.upos === "VERB" || tokens[at]!.upos === "PUNCT") return false;
  }
  return false;
}

/** "the occupied town": a participle between an article and its noun dates nothing. */
function isPrenominal(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    (before?.upos === "DET" || before?.upos === "NUM" || before?.xpos === "PRP$") &&
    (after?.upos === "NOUN" || after?.upos === "ADJ")
  );
}

function readParticiple(
  tokens: readonly TaggedToken[],
  at: number,
  tense: TenseTables,
  before: readonly VerbGroup[],
): VerbGroup | undefined {
  const token = tokens[at]!;
  const base = {
    first: at,
    last: at,
    lemma: token.lemma,
    isReporting: false,
    isPlainPresent: false,
    isFinite: false,
    ...(token.xpos === "VBN" && tense.moving.has(token.lemma) && ({ isMoved: true } as const)),
  };
  const leading = before[before.length - 1];
  // "began as planned on Saturday"
  const isCompared = tokens[at - 1]?.lemma === tense.as || tokens[at - 2]?.lemma === tense.as;
  if (isCompared && leading !== undefined) return withCue(base, leading.cue);
  if (tense.givenUp.has(tokens[at - 1]?.text.toLowerCase() ?? "")) return { ...base, isGivenUp: true };
  const isPlan = tense.planParticiples.has(token.lemma) || tense.planVerbs.has(token.lemma);
  if (isPlan && !hasParticle(tokens, at, tense))
    return { ...base, cue: { direction: "future", because: "participle", cue: token.text } };
  if (isPrenominal(tokens, at)) return undefined;
  if (token.xpos === "VBN") return { ...base, cue: { direction: "past", because: "participle", cue: token.text } };
  if (leading !== undefined) return withCue(base, leading.cue);
  // "after losing Sunday, they must win": its day lies before that of the clause
  return tense.conditions.has(tokens[at - 1]?.text.toLowerCase() ?? "") ? base : undefined;
}

function withCue(group: VerbGroup, cue: DirectionCue | undefined): VerbGroup {
  return cue === undefined ? group : { ...group, cue };
}
