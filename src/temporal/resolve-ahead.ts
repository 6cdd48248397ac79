import type { Meaning } from "../model/meaning.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { ChosenAnchor } from "./choose-anchor.ts";
import { describeTime, type ResolvedTime } from "./describe-time.ts";
import type { DirectionCue } from "./direction-cue.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { resolveFrom } from "./resolve.ts";

/** A length that leads ahead ("in two days") keeps its own value; its steps tell the days that it leads to. */
export function resolveAhead(
  time: RecognisedTime,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime | undefined {
  if (anchor?.kind !== "publication") return undefined;
  const ahead =
    time.role === "in" ? aheadOf(time.meaning, cue) : time.role === "within" ? withinOf(time.meaning) : undefined;
  const there = ahead && resolveFrom(ahead, anchor.days, undefined);
  if (there?.stretch === undefined) return undefined;
  const length = resolveFrom(time.meaning, anchor.days, undefined);
  const { steps } = describeTime({ ...time, meaning: ahead! }, there, anchor, undefined);
  return { ...describeTime(time, { ...length, stretch: there.stretch }, anchor, undefined), steps };
}

/** "in two days", ahead: the day that the length leads to. */
function aheadOf(meaning: Meaning, cue: DirectionCue | undefined): Meaning | undefined {
  if (meaning.kind === "modified") {
    const of = meaning.mod === "APPROX" ? aheadOf(meaning.of, cue) : undefined;
    // "covers the way in about 20 hours" is how long it takes, "will land in about 20 hours" when
    return of?.kind !== "ago" || (UNIT_RANK[of.unit] === 0 && cue?.because !== "future")
      ? undefined
      : { ...meaning, of };
  }
  if (meaning.kind !== "duration") return undefined;
  const last = meaning.lengths[meaning.lengths.length - 1];
  if (last?.amount === undefined) return undefined;
  const besides = meaning.lengths.slice(0, -1);
  return { kind: "ago", unit: last.unit, amount: last.amount, ...(besides.length > 0 && { besides }) };
}

/** "within two weeks", ahead: some day up to the one that the length leads to. */
function withinOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === "modified") return withinOf(meaning.of);
  const length = meaning.kind === "duration" && meaning.lengths.length === 1 ? meaning.lengths[0] : undefined;
  if (length?.amount === undefined) return undefined;
  return { kind: "stretch", unit: length.unit, amount: length.amount, to: "future" };
}
