import { type Day, daysInMonth, fromDay, toDay } from "../calendar/civil.ts";
import type { Days } from "../calendar/units.ts";
import type { TimexMod } from "../model/temporal.ts";
import type { Resolution, Stretch } from "./resolution.ts";

/** A resolution under a TIMEX3 modifier: "early May" is its first ten days, "about 1990" the year, approximately. */
export function modify(resolution: Resolution, mod: TimexMod): Resolution {
  const { stretch } = resolution;
  const modified: Resolution = { ...resolution, mod };
  if (stretch === undefined) return modified;
  const change = CHANGES[mod];
  return change === undefined ? modified : { ...modified, stretch: change(stretch) };
}

const CHANGES: { readonly [M in TimexMod]?: (stretch: Stretch) => Stretch } = {
  START: (stretch) => part(stretch, "early", 0),
  MID: (stretch) => part(stretch, "mid", 1),
  END: (stretch) => part(stretch, "late", 2),
  APPROX: (stretch) => ({ ...stretch, approximate: true }),
  LESS_THAN: (stretch) => ({ ...stretch, approximate: true }),
  MORE_THAN: (stretch) => ({ ...stretch, approximate: true }),
  EQUAL_OR_LESS: (stretch) => ({ ...stretch, approximate: true }),
  EQUAL_OR_MORE: (stretch) => ({ ...stretch, approximate: true }),
  BEFORE: (stretch) => bound(stretch, stretch.first === undefined ? {} : { last: stretch.first - 1 }),
  ON_OR_BEFORE: (stretch) => bound(stretch, stretch.last === undefined ? {} : { last: stretch.last }),
  AFTER: (stretch) => bound(stretch, stretch.last === undefined ? {} : { first: stretch.last + 1 }),
  ON_OR_AFTER: (stretch) => bound(stretch, stretch.first === undefined ? {} : { first: stretch.first }),
};

function bound(stretch: Stretch, days: Partial<Days>): Stretch {
  return { ...stretch, first: days.first, last: days.last, kind: "bound", precision: "bound" };
}

function part(stretch: Stretch, name: "early" | "mid" | "late", third: 0 | 1 | 2): Stretch {
  const { first, last } = stretch;
  if (first === undefined || last === undefined || first === last || stretch.kind !== "date") return stretch;
  const unit = { first, last };
  const [begin, end] =
    last - first === 6
      ? [first + WEEK[third][0], first + WEEK[third][1]]
      : [cut(unit, third), cut(unit, third + 1) - 1];
  return { ...stretch, first: begin, last: end, unit, part: name, approximate: true };
}

/** Early in a week is Monday to Wednesday, mid-week Tuesday to Thursday, late Thursday to Sunday. */
const WEEK = [
  [0, 2],
  [1, 3],
  [3, 6],
] as const;

/** The day on which a third of a unit begins: days 1, 11 and 21 of a month, January, May and September of a year. */
function cut(unit: Days, third: number): Day {
  if (third === 3) return unit.last + 1;
  const { year, month } = fromDay(unit.first);
  const length = unit.last - unit.first + 1;
  if (length === daysInMonth(year, month)) return unit.first + third * 10;
  if (length === 365 || length === 366) return toDay(year, 1 + third * 4, 1);
  return unit.first + Math.round((length * third) / 3);
}
