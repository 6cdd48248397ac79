import type { Days } from "../calendar/units.ts";
import type { Direction } from "../model/step.ts";

/** The days that were taken, and the nearest reading on the other side. */
export interface Choice {
  readonly taken: Days;
  readonly other?: Days;
}

/**
 * Chooses among days in their order: in the past the last that has begun, in the future the first that has not ended;
 * without a direction the nearest, of two equally near the earlier.
 */
export function chooseDays(
  candidates: readonly Days[],
  anchor: Days,
  direction: Direction | undefined,
): Choice | undefined {
  const past = lastBegun(candidates, anchor);
  const future = candidates.findIndex(({ last }) => last >= anchor.first);
  const taken =
    direction === "past" ? past : direction === "future" ? future : nearest(candidates, anchor, past, future);
  const days = candidates[taken];
  if (days === undefined) return undefined;
  const rival = past !== future ? (taken === past ? future : past) : direction === "future" ? taken + 1 : taken - 1;
  const other = candidates[rival];
  return other === undefined || rival === taken ? { taken: days } : { taken: days, other };
}

function lastBegun(candidates: readonly Days[], anchor: Days): number {
  for (let index = candidates.length - 1; index >= 0; index--)
    if (candidates[index]!.first <= anchor.last) return index;
  return -1;
}

function nearest(candidates: readonly Days[], anchor: Days, past: number, future: number): number {
  if (past < 0) return future;
  if (future < 0 || past === future) return past;
  return candidates[future]!.first - anchor.last < anchor.first - candidates[past]!.last ? future : past;
}
