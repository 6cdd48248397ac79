import { type Day, toDay } from "./civil.ts";
import type { EdtfDate, EdtfEnd, EdtfValue } from "./read-edtf.ts";
import { divisionDays, unitAt } from "./units.ts";

/** The first and the last day that a date may mean; absent where a side is open or not known. */
export interface EdtfRange {
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
}

/** The days that an EDTF value covers at most. */
export function rangeOfEdtf(value: EdtfValue): EdtfRange {
  switch (value.kind) {
    case "date":
      return rangeOfDate(value);
    case "interval":
      return { first: rangeOfEnd(value.begin).first, last: rangeOfEnd(value.end).last };
    case "one of": {
      const ranges = value.members.map((member) =>
        member.kind === "date"
          ? rangeOfDate(member)
          : {
              first: member.first && rangeOfDate(member.first).first,
              last: member.last && rangeOfDate(member.last).last,
            },
      );
      return { first: leastOf(ranges.map(({ first }) => first)), last: greatestOf(ranges.map(({ last }) => last)) };
    }
  }
}

function rangeOfEnd(end: EdtfEnd): EdtfRange {
  return typeof end === "string" ? {} : rangeOfDate(end);
}

function rangeOfDate({ unit, year, month, day, division }: EdtfDate): EdtfRange {
  if (unit === "day" || unit === "month") return unitAt(unit, toDay(year, month ?? 1, day ?? 1));
  if (unit !== "division") return unitAt(unit, toDay(year, 1, 1));
  const code = division ?? 0;
  for (const [name, from, to] of DIVISIONS)
    if (code >= from && code <= to) return divisionDays(name, year, code - from + 1);
  return {};
}

/** EDTF's sub-year codes (ISO 8601-2:2019 4.8). */
const DIVISIONS = [
  ["season", 21, 24],
  ["quarter", 33, 36],
  ["half", 40, 41],
] as const;

/** Open where any is open. */
function leastOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((least, day) => (least === undefined || day === undefined ? undefined : Math.min(least, day)));
}

function greatestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((most, day) => (most === undefined || day === undefined ? undefined : Math.max(most, day)));
}
