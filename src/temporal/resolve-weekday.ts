import { type Day, weekdayOf } from "../calendar/civil.ts";
import { unitAt } from "../calendar/units.ts";
import type { Meaning, Which } from "../model/meaning.ts";
import type { Direction } from "../model/step.ts";
import { type Anchor, dayAnchor } from "./anchor.ts";
import { chooseDays } from "./choose-days.ts";
import type { Other, Resolution } from "./resolution.ts";
import { otherDirection, resolved, unitResolution, withOthers } from "./unit-resolution.ts";

/** Those around a day. */
const WEEKS = [-2, -1, 0, 1, 2];

export function resolveWeekday(
  { weekday, which }: Extract<Meaning, { kind: "weekday" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (anchor === undefined) return resolved("DATE", `XXXX-WXX-${weekday}`);
  const here = anchor.first;
  const inWeek = here - weekdayOf(here) + weekday;
  if (which === undefined) {
    const candidates = WEEKS.map((weeks) => dayAnchor(inWeek + 7 * weeks));
    const chosen = chooseDays(candidates, anchor, direction)!;
    const others: readonly Other[] = chosen.other === undefined ? [] : [otherDirection(chosen.other)];
    return withOthers(unitResolution("day", chosen.taken.first, "relative"), others);
  }
  return WEEKDAY_WORDS[which](here, inWeek, direction);
}

/** "last" is the one just past, "next" the one just ahead; the one in the week before or after is kept beside it. */
const WEEKDAY_WORDS: {
  readonly [W in Which]: (here: Day, inWeek: Day, direction: Direction | undefined) => Resolution;
} = {
  last: (here, inWeek) => {
    const taken = inWeek < here ? inWeek : inWeek - 7;
    return besides(taken, inWeek - 7, "week before");
  },
  next: (here, inWeek) => {
    const taken = inWeek > here ? inWeek : inWeek + 7;
    return besides(taken, inWeek + 7, "week after");
  },
  this: (here, inWeek, direction) => {
    if (direction === "past" && inWeek > here) return besides(inWeek - 7, inWeek, "other direction");
    if (direction === "future" && inWeek < here) return besides(inWeek + 7, inWeek, "other direction");
    const near = direction === undefined && here - inWeek > 3 ? inWeek + 7 : inWeek;
    return besides(near, inWeek, "other direction");
  },
};

function besides(taken: Day, other: Day, because: Other["because"]): Resolution {
  const resolution = unitResolution("day", taken, "relative");
  return taken === other ? resolution : withOthers(resolution, [{ first: other, last: other, because }]);
}

export function resolveWeekend(
  { which }: Extract<Meaning, { kind: "weekend" }>,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
): Resolution {
  if (anchor === undefined) return resolved("DATE", "XXXX-WXX-WE");
  const candidates = WEEKS.map((moved) => unitAt("weekend", anchor.first, moved));
  if (which === "last") {
    const past = candidates.filter(({ last }) => last < anchor.first);
    return unitResolution("weekend", past[past.length - 1]!.first, "relative");
  }
  if (which === "next") return unitResolution("weekend", unitAt("weekend", anchor.first, 1).first, "relative");
  const chosen = chooseDays(candidates, anchor, which === "this" && direction !== "past" ? "future" : direction)!;
  const others: readonly Other[] = chosen.other === undefined ? [] : [otherDirection(chosen.other)];
  return withOthers(unitResolution("weekend", chosen.taken.first, "relative"), others);
}
