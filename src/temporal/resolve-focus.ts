import { fromDay, toDay, weekdayOf } from "../calendar/civil.ts";
import { divisionDays, unitAt } from "../calendar/units.ts";
import type { Meaning } from "../model/meaning.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { TimeUnit } from "../model/temporal.ts";
import type { Anchor } from "./anchor.ts";
import { isCalendarUnit, isFiner } from "./count-units.ts";
import type { Resolution } from "./resolution.ts";
import { resolved, unitResolution } from "./unit-resolution.ts";

/** "that week", "the following Monday", "that summer": counted from what the text told last. */
export function resolveFocus(
  { unit, shift, weekday, month, season }: Extract<Meaning, { kind: "focus" }>,
  anchor: Anchor | undefined,
): Resolution {
  if (month !== undefined || season !== undefined) return resolveNamed({ shift, month, season }, anchor);
  if (anchor === undefined || !isCalendarUnit(unit) || isFiner(unit, anchor.unit))
    return resolved("DATE", FOCUS_UNKNOWN[unit] ?? "XXXX-XX-XX");
  if (weekday !== undefined) {
    const inWeek = anchor.first - weekdayOf(anchor.first) + weekday;
    const moved = shift > 0 && inWeek <= anchor.first ? 7 : shift < 0 && inWeek >= anchor.first ? -7 : 0;
    return unitResolution("day", inWeek + moved, "anchored");
  }
  return unitResolution(unit, unitAt(unit, shift > 0 ? anchor.last : anchor.first, shift).first, "anchored");
}

interface Named {
  readonly shift: number;
  readonly month: number | undefined;
  readonly season: number | undefined;
}

/** "the following August", "that summer": known where it is the same from the first and the last day of what was told ("the next January" after "2021"). */
function resolveNamed(named: Named, anchor: Anchor | undefined): Resolution {
  const unit = named.month === undefined ? "season" : "month";
  const unknown: Resolution = resolved("DATE", FOCUS_UNKNOWN[unit] ?? "XXXX");
  if (anchor === undefined) return unknown;
  const isOpen = named.shift !== 0 && UNIT_RANK[anchor.unit] >= UNIT_RANK.year;
  if (!isOpen) return resolveBeside(named, anchor);
  const [first, last] = [anchor.first, anchor.last].map((day) =>
    resolveBeside(named, { first: day, last: day, unit: "day" }),
  );
  return first?.value === last?.value && first !== undefined ? first : unknown;
}

function resolveBeside({ shift, month, season }: Named, anchor: Anchor): Resolution {
  const unit = month === undefined ? "season" : "month";
  const here = fromDay(anchor.first).year;
  const years = UNIT_RANK[anchor.unit] >= UNIT_RANK.year ? [here] : [here - 1, here, here + 1, here + 2];
  const all = years.map((year) =>
    month === undefined ? divisionDays("season", year, season!) : unitAt("month", toDay(year, month, 1)),
  );
  const taken =
    shift > 0
      ? all.find(({ first }) => first > anchor.last)
      : shift < 0
        ? all.filter(({ last }) => last < anchor.first).at(-1)
        : all.reduce((a, b) => (Math.abs(b.first - anchor.first) < Math.abs(a.first - anchor.first) ? b : a));
  return taken === undefined ? resolved("DATE", "XXXX") : unitResolution(unit, taken.first, "anchored");
}

const FOCUS_UNKNOWN: { readonly [U in TimeUnit]?: string } = {
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
