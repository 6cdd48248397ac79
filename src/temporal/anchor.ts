import { type Day, isCivilDay, mondayOf, toDay } from "../calendar/civil.ts";
import { type CalendarUnit, type Days, divisionDays, SEASON_VALUES, unitAt } from "../calendar/units.ts";
import type { PartOfDay } from "../model/date.ts";

/** The day or stretch from which is counted, read from its TIMEX3 value: `2024-06-12T10:00`, `1989-Q3`, `1990`. */
export interface Anchor extends Days {
  readonly unit: CalendarUnit;
  /** Minutes since midnight, where a clock time is given. */
  readonly minutes?: number;
  /** Part of the day in TIMEX3 form, `NI`. */
  readonly part?: string;
}

/** TIMEX3 names of the parts of a day (TimeML 1.2.1). */
export const PART_VALUES: { readonly [P in PartOfDay]: string } = {
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  daytime: "DT",
};

const VALUE =
  /^((?:BC)?\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)(-WE)?))?(?:T(?:(\d\d):(\d\d).*|([A-Z]{2})))?$/;

/** Reads a value as an anchor; `undefined` where it is no calendar stretch (`PAST_REF`, `XXXX-06-11`). */
export function readAnchor(value: string): Anchor | undefined {
  const found = VALUE.exec(value);
  if (found === null) return undefined;
  const [, years, month, day, quarter, half, season, week, weekend, hour, minute, part] = found;
  const days = readDays(years!, { month, day, quarter, half, season, week, weekend });
  if (days === undefined) return undefined;
  if (hour === undefined && part === undefined) return days;
  const { first, last, unit } = days;
  return part === undefined
    ? { first, last, unit, minutes: Number(hour) * 60 + Number(minute) }
    : { first, last, unit, part };
}

/** The anchor that is one day. */
export function dayAnchor(day: Day): Anchor {
  return { first: day, last: day, unit: "day" };
}

interface Fields {
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly quarter: string | undefined;
  readonly half: string | undefined;
  readonly season: string | undefined;
  readonly week: string | undefined;
  readonly weekend: string | undefined;
}

function readDays(years: string, fields: Fields): Anchor | undefined {
  const isBefore = years.startsWith("BC");
  const digits = isBefore ? years.length - 2 : years.length;
  if (digits < 4) {
    const unit = digits === 2 ? "century" : "decade";
    const first = isBefore
      ? 1 - (digits === 2 ? (Number(years.slice(2)) + 1) * 100 : Number(years.slice(2)) * 10)
      : Number(years) * (digits === 2 ? 100 : 10);
    return unitAnchor(unit, unitAt(unit, toDay(first, 1, 1)));
  }
  const year = isBefore ? 1 - Number(years.slice(2)) : Number(years);
  if (fields.day !== undefined) {
    const [month, day] = [Number(fields.month), Number(fields.day)];
    return isCivilDay(year, month, day) ? dayAnchor(toDay(year, month, day)) : undefined;
  }
  if (fields.month !== undefined) {
    const month = Number(fields.month);
    return isCivilDay(year, month, 1) ? unitAnchor("month", unitAt("month", toDay(year, month, 1))) : undefined;
  }
  if (fields.quarter !== undefined) return unitAnchor("quarter", divisionDays("quarter", year, Number(fields.quarter)));
  if (fields.half !== undefined) return unitAnchor("half", divisionDays("half", year, Number(fields.half)));
  if (fields.season !== undefined) {
    const names: readonly string[] = SEASON_VALUES;
    return unitAnchor("season", divisionDays("season", year, names.indexOf(fields.season) + 1));
  }
  if (fields.week !== undefined) {
    const unit = fields.weekend === undefined ? "week" : "weekend";
    return unitAnchor(unit, unitAt(unit, mondayOf(year, Number(fields.week))));
  }
  return unitAnchor("year", unitAt("year", toDay(year, 1, 1)));
}

function unitAnchor(unit: CalendarUnit, { first, last }: Days): Anchor {
  return { first, last, unit };
}
