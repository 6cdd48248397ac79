import type { TenseTables } from "../languages/tense-tables.ts";
import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import type { TaggedToken } from "../model/text.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { isUpTo } from "./meaning-kinds.ts";
import { readVerbGroups, type VerbGroup } from "./read-verb-groups.ts";
import type { RecognisedTime } from "./recognised-time.ts";

/**
 * For each expression recognised in a sentence which way its clause says that it lies, from the tags alone: the verb that
 * it most likely dates is the one before it in its clause, or the one after it where the clause begins with it.
 */
export function readClauseCues(
  recognised: readonly RecognisedTime[],
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): readonly (DirectionCue | undefined)[] {
  const groups = readVerbGroups(tokens, tense);
  return recognised.map((each) => {
    // "the three months ended June 30" lies where its end does
    const time = (isUpTo(each.meaning) && each.parts?.[1]) || each;
    const group = chooseGroup(time, tokens, groups, tense);
    const cue = readCue(time, group, { tokens, groups, tense });
    // "a man was shot Monday, police said": before the verb it is seldom the saying's
    const isSaid = group !== undefined && group.last < time.firstToken && isSaying(tokens[group.last]!, tense);
    return isSaid && cue?.direction === "past" && !cue.weak ? { ...cue, ofSaying: true } : cue;
  });
}

/** "Police said": a past verb of saying; what "was announced Tuesday" may have been on that day. */
export function isSaying({ lemma, xpos }: TaggedToken, tense: TenseTables): boolean {
  return xpos === "VBD" && tense.saying.has(lemma);
}

interface Clauses {
  readonly tokens: readonly TaggedToken[];
  readonly groups: readonly VerbGroup[];
  readonly tense: TenseTables;
}

function readCue(
  time: RecognisedTime,
  group: VerbGroup | undefined,
  { tokens, groups, tense }: Clauses,
): DirectionCue | undefined {
  const early = readAsEarlyAs(time, tokens, tense);
  if (early !== undefined) return early;
  const set = readAppointed(time, group, tokens, tense) ?? readBound(time, group, tokens, tense);
  if (set !== undefined) return set;
  if (isDeadline(time, tokens, tense)) return { direction: "future", because: "plan", cue: time.preposition! };
  const led = readLead(time, group, groups, tense);
  if (led !== undefined || group === undefined) return led;
  // "Ferry service resumes Monday": what runs by a schedule lies ahead in headlines too
  if (isHeadline(tokens) && group.isPlainPresent && !tense.scheduled.has(group.lemma)) {
    return { direction: "past", because: "headline present", cue: tokens[group.last]!.text };
  }
  // "postponed in December", "was adjourned on Friday": when it was, not to when
  if (group.isMoved && (time.role === undefined || time.role === "in" || time.role === "on"))
    return { direction: "past", because: "past tense", cue: tokens[group.last]!.text };
  const isPossessive = tense.possessives.has(tokens[time.lastToken + 1]?.text ?? "");
  const cue = group.cue ?? equativeCue(time, tokens, group, tense);
  if (cue === undefined) return undefined;
  // "after Saturday's defeat, the coach faces a vote": what comes after it is told as present
  if (isPossessive && time.role === "after" && cue.because !== "future")
    return { direction: "past", because: "order of text", cue: time.preposition!, weak: true };
  // "hoped for a deal within two weeks", "ordered elections within 90 days": ahead of the hoping
  if ((time.role === "in" || time.role === "within") && group.isFinite && tense.planHeads.has(group.lemma))
    return cue.because === "past tense" ? undefined : cue;
  // "Wednesday's ruling": the verb dates something else, unless it plainly says which way
  if (isPossessive)
    return cue.because === "future" || cue.because === "past tense" ? { ...cue, weak: true } : undefined;
  // "the pact of March 3 will expire": the date is its noun's
  if (time.role === "of" && tokens[time.firstToken - 2]?.upos === "NOUN") return undefined;
  if (isEndedPlan(cue, time, groups, tense)) return undefined;
  if (tokens[time.firstToken - 1]?.upos === "ADJ" && group.last !== time.firstToken - 2) return undefined;
  if (isModifier(time, tokens)) return cue.because === "scheduled present" ? undefined : { ...cue, weak: true };
  // "will double its flights between here and there by August": the end of what is ahead is ahead
  if (cue.because === "future" && (time.role === "by" || time.role === "until")) return cue;
  if (isFronted(time, group)) return cue;
  // "a service on 8 March was announced": the date is that of what is announced, and may lie ahead
  const isAnnounced = group.first > time.lastToken && group.last > group.first && tense.announcing.has(group.lemma);
  return isAnnounced || isFar(time, group, tokens) ? { ...cue, weak: true } : cue;
}

/** "until Sunday" and "for Sunday" look ahead where the verb does not look back; "moved to Sunday" in any case. */
function readLead(
  { role, preposition, meaning, firstToken, lastToken }: RecognisedTime,
  group: VerbGroup | undefined,
  groups: readonly VerbGroup[],
  tense: TenseTables,
): DirectionCue | undefined {
  if (preposition === undefined) return undefined;
  if (tense.lookingAhead.has(preposition) && meaning.kind !== "weekend")
    return { direction: "future", because: "plan", cue: preposition };
  if (role === "since") return { direction: "past", because: "said so", cue: preposition };
  const ahead: DirectionCue = { direction: "future", because: "plan", cue: preposition };
  const isMoved = group !== undefined && tense.moving.has(group.lemma);
  if (isMoved && (role === "to" || role === "until" || role === "from")) return ahead;
  if (role === "until" || role === "by") {
    // "has given them until Tuesday", "frozen until March": what holds till then still holds
    const isStill = role === "until" && (group?.cue?.because === "perfect" || group?.cue?.because === "participle");
    return isStill || group?.cue === undefined ? ahead : undefined;
  }
  if (group?.isGivenUp) return undefined;
  // "the figures for January", "home for Christmas" look nowhere
  if (role !== "for" || meaning.kind === "holiday" || group?.cue?.because === "plan") return undefined;
  if (group !== undefined && (group.last >= firstToken || isTold(group, meaning, tense))) return undefined;
  return isEnded(groups, lastToken, tense) ? undefined : ahead;
}

/** "reported a loss for April" looks nowhere, "ordered a vote for April" ahead. */
function isTold(group: VerbGroup, meaning: Meaning, tense: TenseTables): boolean {
  const isPlan = [tense.planHeads, tense.planParticiples, tense.planVerbs].some((verbs) => verbs.has(group.lemma));
  return group.isFinite && group.cue?.because === "past tense" && (rankOf(meaning) ?? 0) >= 3 && !isPlan;
}

/** "were given until Tuesday to sign": what is to be done lies ahead, and its end with it. */
function isDeadline({ role, lastToken }: RecognisedTime, tokens: readonly TaggedToken[], tense: TenseTables): boolean {
  return (
    role === "until" && tokens[lastToken + 1]?.lemma === tense.infinitiveMark && tokens[lastToken + 2]?.xpos === "VB"
  );
}

/** "planned for Monday, was cancelled": whether the day had come is open. */
function isEndedPlan(
  { because, direction }: DirectionCue,
  { lastToken }: RecognisedTime,
  groups: readonly VerbGroup[],
  tense: TenseTables,
): boolean {
  const isPlan = because === "plan" || (because === "participle" && direction === "future");
  return isPlan && isEnded(groups, lastToken, tense);
}

function isEnded(groups: readonly VerbGroup[], lastToken: number, tense: TenseTables): boolean {
  const next = groups[firstAfter(groups, lastToken + 1)];
  const isPast = next?.cue?.direction === "past" || next?.cue?.because === "plan";
  return next?.isFinite === true && isPast && (tense.callingOff.has(next.lemma) || tense.moving.has(next.lemma));
}

/** "In January, a week after the vote, he resigned": the verb after it is its verb, however far. */
function isFronted({ firstToken, preposition }: RecognisedTime, group: VerbGroup): boolean {
  return firstToken <= (preposition === undefined ? 0 : preposition.split(" ").length) && group.isFinite;
}

/** "the Jan. 14 deadline", "for May delivery": the date of a noun. */
function isModifier({ firstToken, lastToken, role }: RecognisedTime, tokens: readonly TaggedToken[]): boolean {
  const [before, after] = [tokens[firstToken - 1], tokens[lastToken + 1]];
  return (before?.upos === "DET" || role === "for") && (after?.upos === "NOUN" || after?.upos === "PROPN");
}

/** "as early as Tuesday"; "as recently as Tuesday" looks back. */
function readAsEarlyAs(
  time: RecognisedTime,
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): DirectionCue | undefined {
  const at = time.firstToken;
  const word = tokens[at - 2];
  if (word === undefined || tokens[at - 1]?.lemma !== tense.as) return undefined;
  if (tense.asLatelyAs.has(word.lemma)) return { direction: "past", because: "said so", cue: word.text };
  if (!tense.asEarlyAs.has(word.lemma)) return undefined;
  return { direction: "future", because: "plan", cue: word.text };
}

/** "set Sunday as the deadline": the day is what is set. */
function readAppointed(
  { firstToken, lastToken }: RecognisedTime,
  group: VerbGroup | undefined,
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): DirectionCue | undefined {
  const isSet =
    group?.last === firstToken - 1 &&
    tense.appointing.has(group.lemma) &&
    tense.asWhat.has(tokens[lastToken + 1]?.text ?? "");
  return isSet ? { direction: "future", because: "plan", cue: tokens[group.last]!.text } : undefined;
}

/** "slipped to no earlier than May 3"; "arrived no later than May 3" looks back. */
function readBound(
  { firstToken }: RecognisedTime,
  group: VerbGroup | undefined,
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): DirectionCue | undefined {
  const [no, early, than] = [tokens[firstToken - 3], tokens[firstToken - 2], tokens[firstToken - 1]];
  const isBound =
    than?.lemma === tense.than &&
    tense.asEarlyAs.has(early?.lemma ?? "") &&
    tense.negations.has(no?.text.toLowerCase() ?? "");
  return isBound && group?.cue?.because !== "past tense"
    ? { direction: "future", because: "plan", cue: than.text }
    : undefined;
}

/** "The deadline is Tuesday": the present of "be" against a day is a schedule. */
function equativeCue(
  time: RecognisedTime,
  tokens: readonly TaggedToken[],
  group: VerbGroup,
  tense: TenseTables,
): DirectionCue | undefined {
  const near = time.firstToken - group.last;
  if (group.lemma !== tense.be || near < 1 || near > 2 || !group.isPlainPresent) return undefined;
  return { direction: "future", because: "scheduled present", cue: tokens[group.last]!.text };
}

/** A headline has no full stop; its present tense tells what has happened. */
function isHeadline(tokens: readonly TaggedToken[]): boolean {
  const last = tokens[tokens.length - 1]?.text ?? "";
  return tokens.length <= 16 && !/[.!?"'”’:]$/.test(last);
}

function chooseGroup(
  time: RecognisedTime,
  tokens: readonly TaggedToken[],
  groups: readonly VerbGroup[],
  tense: TenseTables,
): VerbGroup | undefined {
  const at = firstAfter(groups, time.firstToken);
  const left = groups[at - 1];
  // what the tagger takes for a verb inside the expression is none: "Boxing Day"
  const next = firstAfter(groups, time.lastToken + 1);
  const right = groups[next];
  if (left === undefined) return finiteFrom(groups, next);
  if (right === undefined) return left;
  // "decided Thursday would be the deadline": it is the subject of what follows
  if (right.isFinite && right.first === time.lastToken + 1 && left.last === time.firstToken - 1) return right;
  // "scrubbed before liftoff Wednesday; the next window opens": nothing follows in its clause
  const isClosed = tokens[time.lastToken + 1]?.text === ";";
  if (!isClosed && beginsClause(time, left, tokens, tense)) {
    const opened = finiteFrom(groups, next);
    return opened?.isFinite ? opened : left;
  }
  const after = tokens[time.lastToken + 1]?.text;
  const isOver = after === "," || after === tense.complementiser;
  if (left.isReporting && !isOver && isSubjectBetween(time, left, tokens, tense)) return right;
  // "the first to join on Friday were": the verb of the clause tells; "after losing Sunday, they must win" leaves it open
  const main = finiteFrom(groups, next);
  return left.isFinite || left.cue !== undefined || main?.cue?.direction !== "past" ? left : main;
}

/** Position of the first verb group that does not end before a token; the groups are in order. */
function firstAfter(groups: readonly VerbGroup[], token: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first finite verb from a group on, not far away: "On Tuesday, speaking in Rome, he said". */
function finiteFrom(groups: readonly VerbGroup[], from: number): VerbGroup | undefined {
  return groups.slice(from, from + MOST_VERBS).find((group) => group.isFinite) ?? groups[from];
}

/** Farther than this neither verbs nor words are looked for: it keeps hostile input linear. */
const MOST_VERBS = 8;
const MOST_WORDS = 40;

/** Whether a border of clauses lies between the verb on the left and the expression, close before the expression. */
function beginsClause(
  time: RecognisedTime,
  left: VerbGroup,
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): boolean {
  for (let at = time.firstToken - 1; at > left.last && at >= time.firstToken - 3; at--) {
    const word = tokens[at]!.text.toLowerCase();
    if (at === time.firstToken - 1 && time.preposition === word) continue;
    if (tense.clauseOpeners.has(word) && !isListComma(tokens, at)) return true;
  }
  return false;
}

function isListComma(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at]!.text === "," && /^\d/.test(tokens[at + 1]?.text ?? "");
}

/** "He said a meeting on Friday would decide": a noun without its preposition stands between. */
function isSubjectBetween(
  time: RecognisedTime,
  left: VerbGroup,
  tokens: readonly TaggedToken[],
  tense: TenseTables,
): boolean {
  for (let at = left.last + 1; at < time.firstToken && at < left.last + MOST_WORDS; at++) {
    const { upos, text } = tokens[at]!;
    if (text.toLowerCase() === tense.complementiser) return true;
    if (upos === "ADP") return false;
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") return at + 1 < time.firstToken;
  }
  return false;
}

/** A verb is far where another phrase stands between it and the expression: "a cutback in its supply in September". */
function isFar(time: RecognisedTime, group: VerbGroup, tokens: readonly TaggedToken[]): boolean {
  const [from, to] =
    group.last < time.firstToken ? [group.last + 1, time.firstToken - 1] : [time.lastToken + 1, group.first];
  if (to - from > MOST_WORDS) return true;
  let phrases = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.upos === "ADP") phrases++;
  return phrases > 0 && to - from > 3;
}
