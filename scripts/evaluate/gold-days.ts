import { mondayOf } from "../../src/calendar/civil.ts";
import { rangeOfEdtf } from "../../src/calendar/edtf-range.ts";
import { readEdtf } from "../../src/calendar/read-edtf.ts";

/** Inclusive days, infinite where nothing bounds them. */
export interface Days {
  readonly low: number;
  readonly high: number;
}

/** In which days an event begins and in which it ends. */
export interface Placed {
  readonly begin: Days;
  readonly end: Days;
}

const ANY: Days = { low: -Infinity, high: Infinity };
export const ANYWHERE: Placed = { begin: ANY, end: ANY };

/** Where begin and end of an event lie that has such a relation to some days; of other relations nothing is known. */
const RELATIONS: Readonly<Record<string, (days: Days) => Placed>> = {
  IS_INCLUDED: within,
  IS_CONTAINED_IN: within,
  SIMULTANEOUS: within,
  IDENTITY: within,
  DURING: within,
  BEFORE: ({ high }) => within({ low: -Infinity, high }),
  AFTER: ({ low }) => within({ low, high: Infinity }),
  INCLUDES: ({ low, high }) => ({ begin: { low: -Infinity, high: low }, end: { low: high, high: Infinity } }),
  BEGUN_BY: begunBy,
  BEGUN_ON: begunBy,
  ENDED_BY: endedBy,
  ENDED_ON: endedBy,
};

function within(days: Days): Placed {
  return { begin: days, end: days };
}

function begunBy(days: Days): Placed {
  return { begin: days, end: { low: days.low, high: Infinity } };
}

function endedBy(days: Days): Placed {
  return { begin: { low: -Infinity, high: days.high }, end: days };
}

/** What was known, and what the relation to the days of a TIMEX3 value adds. */
export function placeBy(known: Placed, relation: string, value: string | undefined): Placed {
  const days = daysOfValue(value ?? "");
  const placed = days && RELATIONS[relation]?.(days);
  return placed === undefined ? known : { begin: meet(known.begin, placed.begin), end: meet(known.end, placed.end) };
}

function meet(a: Days, b: Days): Days {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

const DIVISIONS: Readonly<Record<string, number>> = { Q1: 33, Q2: 34, Q3: 35, Q4: 36, H1: 40, H2: 41 };

/** The days of a TIMEX3 value; none of durations, references, seasons and fiscal years. */
function daysOfValue(value: string): Days | undefined {
  const said = value.replace(/T.*/, "");
  const week = /^(\d{4})-W(\d\d?)(-WE)?$/.exec(said);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return { low: week[3] === undefined ? monday : monday + 5, high: monday + 6 };
  }
  const edtf = said.replace(/^(\d{3})$/, "$1X").replace(/(?<=^\d{4}-)[QH]\d$/, (name) => String(DIVISIONS[name]));
  const read = /^\d{3}X$|^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? readEdtf(edtf) : undefined;
  const { first, last } = read === undefined ? {} : rangeOfEdtf(read);
  return first === undefined || last === undefined ? undefined : { low: first, high: last };
}
