import type { TenseTables } from "../languages/tense-tables.ts";
import type { Sentence, TaggedToken } from "../model/text.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { readVerbGroups, type VerbGroup } from "./read-verb-groups.ts";
import type { RecognisedTime } from "./recognised-time.ts";

/**
 * For each recognised expression which way its clause says that it lies, from the tags alone: the verb that it most
 * likely dates is the one before it in its clause, or the one after it where the clause begins with it.
 */
export function readClauseCues(
  recognised: readonly RecognisedTime[],
  sentences: readonly Sentence<TaggedToken>[],
  tense: TenseTables,
): readonly (DirectionCue | undefined)[] {
  const groups = new Map<number, readonly VerbGroup[]>();
  return recognised.map((time) => {
    const tokens = sentences[time.sentence]!.tokens;
    const known = groups.get(time.sentence) ?? readVerbGroups(tokens, tense);
    groups.set(time.sentence, known);
    const group = chooseGroup(time, tokens, known);
    if (group === undefined) return undefined;
    return isHeadline(tokens) && group.isPlainPresent ? headlineCue(group) : group.cue;
  });
}

/** A headline has no full stop; its present tense tells what has happened. */
function isHeadline(tokens: readonly TaggedToken[]): boolean {
  const last = tokens[tokens.length - 1]?.text ?? "";
  return tokens.length <= 16 && !/[.!?"'”’:]$/.test(last);
}

function headlineCue({ cue }: VerbGroup): DirectionCue {
  return { ...cue, direction: "past", because: "headline present" };
}

function chooseGroup(
  time: RecognisedTime,
  tokens: readonly TaggedToken[],
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  let left: VerbGroup | undefined;
  let right: VerbGroup | undefined;
  for (const group of groups) {
    if (group.last < time.firstToken) left = group;
    else if (group.first > time.lastToken && right === undefined) right = group;
  }
  if (left === undefined) return finiteFrom(groups, right);
  if (right === undefined) return left;
  if (beginsClause(time, left, tokens)) return finiteFrom(groups, right) ?? left;
  if (left.isReporting && isSubjectBetween(time, left, tokens)) return right;
  return left;
}

/** The first finite verb from a group on: "On Tuesday, speaking in Rome, he said". */
function finiteFrom(groups: readonly VerbGroup[], group: VerbGroup | undefined): VerbGroup | undefined {
  if (group === undefined) return undefined;
  return groups.find((one) => one.first >= group.first && one.isFinite) ?? group;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "--",
  "—",
  "and",
  "but",
  "while",
  "when",
  "which",
  "who",
  "that",
  "after",
  "before",
  "as",
]);

/** Whether a border of clauses lies between the verb on the left and the expression, close before the expression. */
function beginsClause(time: RecognisedTime, left: VerbGroup, tokens: readonly TaggedToken[]): boolean {
  for (let at = time.firstToken - 1; at > left.last && at >= time.firstToken - 3; at--) {
    const word = tokens[at]!.text.toLowerCase();
    if (CLAUSE_ENDS.has(word) && !isListComma(tokens, at)) return true;
  }
  return false;
}

function isListComma(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at]!.text === "," && /^\d/.test(tokens[at + 1]?.text ?? "");
}

/** "He said a meeting on Friday would decide": a noun without its preposition stands between. */
function isSubjectBetween(time: RecognisedTime, left: VerbGroup, tokens: readonly TaggedToken[]): boolean {
  for (let at = left.last + 1; at < time.firstToken; at++) {
    const { upos, text } = tokens[at]!;
    if (text.toLowerCase() === "that") return true;
    if (upos === "ADP") return false;
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") return at + 1 < time.firstToken;
  }
  return false;
}
