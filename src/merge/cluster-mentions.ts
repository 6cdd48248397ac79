import { addToGroup } from "../text/add-to-group.ts";
import { lowerBound } from "../text/lower-bound.ts";
import { agglomerate } from "./agglomerate.ts";
import { candidatePairs, timeOf } from "./candidate-pairs.ts";
import { isBounded, rangeWidth } from "./day-range.ts";
import { joinFellows } from "./join-fellows.ts";
import { joinUndated } from "./join-undated.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { type SignalWeights, scoreMentions } from "./signals.ts";
import { findVeto, hasSlipped } from "./vetoes.ts";
import { weighWords } from "./word-weights.ts";

/** Members of a cluster that speak for it when two clusters are held against each other. */
const SPEAKERS = 8;

/** What a likeness counts of which one side names nobody, nowhere and no day. */
const HEARSAY = 0.3;

/** What a veto that may err takes from a likeness. */
const DOUBT = 3;

/** The part of all pairs of two clusters that vetoes which may err may concern; chosen on the training topics of ECB+. */
const BORNE = 0.5;

/** Mentions of one event, all of one story, each as its place in `prints`. */
export function clusterStory(
  prints: readonly MentionPrint[],
  names: NameMatcher,
  weights?: SignalWeights,
): readonly (readonly number[])[] {
  const sharedWords = weighWords(prints);
  const { a, b } = candidatePairs(prints);
  const score = new Float64Array(a.length);
  const weight = new Float64Array(a.length);
  for (const row of byNeighbourhood(prints)) {
    const left = prints[row]!;
    for (let pair = lowerBound(a.length, row, (at) => a[at]!); a[pair] === row; pair++) {
      const right = prints[b[pair]!]!;
      weight[pair] = left.bare || right.bare ? HEARSAY : 1;
      const veto = findVeto(left, right, names);
      if (veto !== undefined && !veto.mayErr) score[pair] = Number.NEGATIVE_INFINITY;
      else {
        const context = { names, words: sharedWords(row, b[pair]!), weights };
        score[pair] = scoreMentions(left, right, context) - (veto === undefined ? 0 : DOUBT);
      }
    }
  }
  const speakers = createSpeakers(prints);
  const mayJoin = (left: readonly number[], right: readonly number[]) =>
    mayBeOne(speakers(left), speakers(right), names);
  const alike = agglomerate(prints.length, { a, b, score, weight }, { threshold: 0, mayJoin });
  return joinUndated(joinFellows(alike, prints, names, mayJoin), prints, names, mayJoin);
}

/**
 * All places, those together whose mentions are compared with the same others: by family and in time. Scored in this order
 * a story's pairs take a quarter less time, since what they look at is still near the processor.
 */
function byNeighbourhood(prints: readonly MentionPrint[]): readonly number[] {
  const families = new Map<string, number[]>();
  prints.forEach(({ family }, at) => {
    addToGroup(families, family, at);
  });
  return [...families.values()].flatMap((own) => own.sort((a, b) => timeOf(prints[a]!) - timeOf(prints[b]!) || a - b));
}

/**
 * No speaker of one cluster is forbidden to be one event with a speaker of the other; of the vetoes that may err, a
 * part of the pairs is borne.
 */
export function mayBeOne(left: readonly MentionPrint[], right: readonly MentionPrint[], names: NameMatcher): boolean {
  const moved = left.some(({ moves }) => moves) || right.some(({ moves }) => moves);
  let bearable = BORNE * left.length * right.length;
  for (const a of left) {
    for (const b of right) {
      const veto = findVeto(a, b, names);
      if (veto !== undefined) bearable--;
      if ((veto !== undefined && !veto.mayErr) || bearable < 0 || !(moved || !hasSlipped(a, b, names))) return false;
    }
  }
  return true;
}

/** The members with the finest dates and the most names; asked again of the same list, the same. */
export function createSpeakers(
  prints: readonly MentionPrint[],
): (members: readonly number[]) => readonly MentionPrint[] {
  const chosen = new WeakMap<readonly number[], readonly MentionPrint[]>();
  let weights: readonly number[] | undefined;
  return (members) => {
    if (members.length <= SPEAKERS) return members.map((at) => prints[at]!);
    const before = chosen.get(members);
    if (before !== undefined) return before;
    weights ??= prints.map(speciality); // most lists are small
    const speaking = bestOf(members, weights).map((at) => prints[at]!);
    chosen.set(members, speaking);
    return speaking;
  };
}

/** The first few by weight, and of equal ones the first in the list. */
function bestOf(members: readonly number[], weights: readonly number[]): readonly number[] {
  const best: number[] = [];
  for (const at of members) {
    const weight = weights[at]!;
    if (best.length === SPEAKERS && weight <= weights[best[SPEAKERS - 1]!]!) continue;
    let place = Math.min(best.length, SPEAKERS - 1);
    for (; place > 0 && weights[best[place - 1]!]! < weight; place--) best[place] = best[place - 1]!;
    best[place] = at;
  }
  return best;
}

function speciality(print: MentionPrint): number {
  const dated = print.range === undefined || !isBounded(print.range) ? 0 : 2 + 2 / (1 + rangeWidth(print.range));
  return dated + Math.min(3, print.actors.length) + Math.min(1, print.places.length);
}
