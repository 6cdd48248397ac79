import type { Meaning } from "../model/meaning.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { ChosenAnchor } from "./choose-anchor.ts";
import { unitLength } from "./durations.ts";
import { lastTold, type Told } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { resolveFrom } from "./resolve.ts";

/**
 * Behind a past verb "the next week" is the one after what the text told, and "the next three years" how long it went on
 * from there, where that was over by the publication: "In 1951 he fled. Over the next three years he wrote." Else both
 * lie ahead: "approved a budget for the next three years".
 */
export function settleStory(
  { meaning, sentence }: RecognisedTime,
  history: readonly Told[],
  published: ChosenAnchor | undefined,
): Meaning {
  const here = published?.days;
  if (here === undefined) return meaning;
  if (meaning.kind === "shift" && meaning.definite) {
    const told = toldBefore(history, meaning.unit, sentence);
    const onward: Meaning = { kind: "focus", unit: meaning.unit, shift: 1 };
    const last = told && resolveFrom(onward, told.days, undefined).stretch?.last;
    return last !== undefined && last < here.first ? onward : meaning;
  }
  if (meaning.kind === "stretch" && meaning.to === "future") {
    const { unit, amount } = meaning;
    const told = toldBefore(history, "year", sentence);
    const from = told?.days;
    const isOver = from !== undefined && unitLength(unit, from.last, amount ?? 1) < here.first;
    return isOver ? { kind: "duration", lengths: [amount === undefined ? { unit } : { unit, amount }] } : meaning;
  }
  return meaning;
}

function toldBefore(history: readonly Told[], unit: keyof typeof UNIT_RANK, sentence: number): Told | undefined {
  return lastTold(history, { finest: 1, coarsest: Math.max(1, UNIT_RANK[unit]), reach: NEAR }, sentence);
}

/** In this sentence or the two before. */
const NEAR = 2;
