import { type Day, whole } from "../calendar/civil.ts";
import { CALENDAR_UNITS, type CalendarUnit, type Days } from "../calendar/units.ts";
import type { DateBasis, DateKind, Precision } from "../model/date.ts";
import type { TimexType } from "../model/temporal.ts";
import type { Other, Resolution, Stretch } from "./resolution.ts";

export function unitResolution(unit: CalendarUnit, day: Day, basis: DateBasis): Resolution {
  const row = CALENDAR_UNITS[unit];
  const days = row.at(whole(day));
  return resolved("DATE", row.value(days.first), stretchOf(days, "date", row.precision, basis));
}

export function resolved(type: TimexType, value: string, stretch?: Stretch): Resolution {
  return {
    type,
    value,
    mod: undefined,
    quant: undefined,
    freq: undefined,
    stretch,
    parts: undefined,
    doubts: undefined,
  };
}

export function stretchOf(
  { first, last }: Partial<Days>,
  kind: DateKind,
  precision: Precision,
  basis: DateBasis,
): Stretch {
  return {
    first,
    last,
    kind,
    precision,
    basis,
    unit: undefined,
    part: undefined,
    approximate: undefined,
    partOfDay: undefined,
    time: undefined,
    alternatives: undefined,
    others: undefined,
  };
}

export function withOthers(resolution: Resolution, others: readonly Other[]): Resolution {
  return others.length === 0 || resolution.stretch === undefined
    ? resolution
    : withStretch(resolution, { ...resolution.stretch, others });
}

/** The nearest reading on the other side. */
export function otherDirection({ first, last }: Days): Other {
  return { first, last, because: "other direction" };
}

export function withStretch(resolution: Resolution, stretch: Stretch): Resolution {
  return { ...resolution, stretch };
}
