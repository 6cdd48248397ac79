import { fromDay, toDay } from "../calendar/civil.ts";
import { type Days, divisionDays, SEASON_VALUES } from "../calendar/units.ts";
import type { Meaning, Which } from "../model/meaning.ts";
import type { Direction } from "../model/step.ts";
import type { Anchor } from "./anchor.ts";
import { type Choice, chooseDays } from "./choose-days.ts";
import type { Other, Resolution } from "./resolution.ts";
import { otherDirection, resolved, unitResolution, withOthers } from "./unit-resolution.ts";

export function resolveDivision(
  { division, index, which, year }: Extract<Meaning, { kind: "division" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (year !== undefined) return unitResolution(division, divisionDays(division, year, index).first, "explicit");
  if (anchor === undefined) return resolved("DATE", `XXXX-${divisionValue(division, index)}`);
  const here = fromDay(anchor.first).year;
  const candidates = [-2, -1, 0, 1, 2].map((moved) => divisionDays(division, here + moved, index));
  const ahead = direction !== "past" ? SEASON : division === "half" ? 0 : HALF;
  const chosen = chooseDivision(candidates, anchor, { which, direction, ahead });
  const others: readonly Other[] = chosen.other === undefined ? [] : [otherDirection(chosen.other)];
  return withOthers(unitResolution(division, chosen.taken.first, "relative"), others);
}

function divisionValue(division: "quarter" | "half" | "season", index: number): string {
  if (division === "season") return SEASON_VALUES[index - 1]!;
  return `${division === "quarter" ? "Q" : "H"}${index}`;
}

interface Wish {
  readonly which: Which | undefined;
  readonly direction: Direction | undefined;
  /** Days by which it may lie ahead and be near. */
  readonly ahead: number;
}

function chooseDivision(candidates: readonly Days[], anchor: Anchor, { which, direction, ahead }: Wish): Choice {
  if (which === "last") return { taken: candidates.filter(({ last }) => last < anchor.first).at(-1)! };
  if (which === "next") return { taken: candidates.find(({ first }) => first > anchor.last)! };
  if (which === "this") return { taken: ofNow(candidates, anchor, direction) };
  return chooseDays(candidates, anchor, isNear(candidates, anchor, ahead) ? undefined : direction)!;
}

/** The one that holds the day ("this winter", in February), else that of the year; "this winter was" is never one ahead. */
function ofNow(candidates: readonly Days[], anchor: Anchor, direction: Direction | undefined): Days {
  const around = candidates.find(({ first, last }) => first <= anchor.first && anchor.last <= last);
  const [before, ofYear] = [candidates[1]!, candidates[2]!];
  return around ?? (direction === "past" && ofYear.first > anchor.last ? before : ofYear);
}

const SEASON = 91;
/** A firm's quarters run ahead of the calendar's by less than half a quarter, more often than not; a half that is told as past has begun. */
const HALF = 45;

/** Whether a quarter, half or season holds the anchor, ended within a season of it or begins within so many days. */
function isNear(candidates: readonly Days[], anchor: Anchor, reach: number): boolean {
  return candidates.some(({ first, last }) => first - anchor.last <= reach && anchor.first - last <= SEASON);
}

export function resolveDecade({ start }: Extract<Meaning, { kind: "decade" }>, anchor: Anchor | undefined): Resolution {
  if (start >= 100) return unitResolution("decade", toDay(start, 1, 1), "explicit");
  if (anchor === undefined) return unitResolution("decade", toDay(1900 + start, 1, 1), "explicit");
  const century = Math.floor(fromDay(anchor.first).year / 100) * 100;
  const year = century + start <= fromDay(anchor.first).year + 10 ? century + start : century - 100 + start;
  return unitResolution("decade", toDay(year, 1, 1), "relative");
}
