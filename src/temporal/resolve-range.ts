import { addMonths, type Day, formatDay } from "../calendar/civil.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Direction } from "../model/step.ts";
import { type Anchor, dayAnchor } from "./anchor.ts";
import { unitLength } from "./durations.ts";
import { isBareWeekday, isUpTo, type UpTo } from "./meaning-kinds.ts";
import type { Doubt, Resolution, Stretch } from "./resolution.ts";
import { resolved, stretchOf } from "./unit-resolution.ts";

type Range = Extract<Meaning, { kind: "range" }>;
type ResolveOne = (meaning: Meaning, anchor: Anchor | undefined, direction: Direction | undefined) => Resolution;

/**
 * The days of several meanings together. Each later part is counted from the one before and lies after it ("Monday and
 * Tuesday", "from May to July"), so that a direction decides only the first; an end that is a full date and lies before
 * its start is kept as said, with a doubt.
 */
export function resolveRange(
  range: Range,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
  one: ResolveOne,
): Resolution {
  if (isUpTo(range)) return resolveUpTo(range.parts, anchor, direction, one);
  const parts = resolveParts(range, anchor, direction, one);
  const stretches = parts.map(({ stretch }) => stretch);
  const type = (["SET", "TIME"] as const).find((one) => parts.some((part) => part.type === one)) ?? "DATE";
  const value = parts.map((part) => part.value).join("/");
  if (!stretches.every(isKnown)) return { ...resolved(type, value), parts };
  const first = stretches[0]!;
  const last = stretches[stretches.length - 1]!;
  const ends =
    range.sense === "list" && last.last < first.first
      ? { first: last.first, last: first.last }
      : { first: first.first, last: last.last };
  if (ends.last < ends.first) {
    return {
      ...resolved(type, value),
      parts,
      doubts: [{ code: "end-before-start", readings: [parts[0]!.value, parts[parts.length - 1]!.value] }],
    };
  }
  const doubts = turnedRound(range, ends);
  return { ...resolved(type, value, join(range.sense, stretches, ends)), parts, doubts };
}

/** "the three months to September": the length is counted back from the end; ISO 8601 writes it `P3M/2025-09`. */
function resolveUpTo(
  [duration, end]: UpTo["parts"],
  anchor: Anchor | undefined,
  direction: Direction | undefined,
  one: ResolveOne,
): Resolution {
  const [long, until] = [one(duration, anchor, direction), one(end, anchor, direction)];
  const value = `${long.value}/${until.value}`;
  const { unit, amount = 1 } = duration.lengths[0]!;
  const { last, precision, basis } = until.stretch ?? {};
  if (last === undefined) return { ...resolved("DATE", value), parts: [long, until] };
  const first = unitLength(unit, last + 1, -amount);
  return { ...resolved("DATE", value, stretchOf({ first, last }, "span", precision!, basis!)), parts: [long, until] };
}

/** "from June 16 to June 14, 2023": a span of nearly a year, or the ends are turned round. */
function turnedRound(
  { sense, parts }: Range,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly Doubt[] | undefined {
  const [lead, end] = [parts[0], parts[parts.length - 1]];
  if (sense === "list" || sense === "alternatives" || lead?.kind !== "calendar" || end?.kind !== "calendar")
    return undefined;
  const isOneMonth = lead.month !== undefined && lead.month === end.month && lead.day !== undefined;
  if (!isOneMonth || lead.year !== undefined || last - first < 300) return undefined;
  return [
    {
      code: "end-before-start",
      readings: [`${formatDay(first)}/${formatDay(last)}`, `${formatDay(last)}/${formatDay(addMonths(first, 12))}`],
    },
  ];
}

function resolveParts(
  { sense, parts: meanings }: Range,
  anchor: Anchor | undefined,
  direction: Direction | undefined,
  one: ResolveOne,
): readonly Resolution[] {
  const lead = leadOf(meanings, anchor, direction, one);
  const parts: Resolution[] = [lead];
  for (const meaning of meanings.slice(1)) {
    const before = parts[parts.length - 1]!.stretch?.first;
    const direct = one(meaning, anchor, direction);
    const isRelative = direct.stretch?.basis === "relative" && isLikeLead(meaning, meanings[0]!);
    const onward = before !== undefined && isRelative ? one(meaning, dayAnchor(before), "future") : direct;
    parts.push(sense === "list" && direction === "past" && isAhead(onward, anchor) ? direct : onward);
  }
  return parts;
}

/** "Said on Friday and Thursday": what was told as past has no day ahead. */
function isAhead({ stretch }: Resolution, anchor: Anchor | undefined): boolean {
  return anchor !== undefined && stretch?.first !== undefined && stretch.first > anchor.last;
}

/**
 * In "May to July 1990" the year of the end is the year of the start, unless the end would come first; the Monday of
 * "Monday to last night" is the one before the night.
 */
function leadOf(
  meanings: readonly Meaning[],
  anchor: Anchor | undefined,
  direction: Direction | undefined,
  one: ResolveOne,
): Resolution {
  const lead = meanings[0]!;
  const end = meanings[meanings.length - 1]!;
  const isPartial = lead.kind === "calendar" && lead.year === undefined;
  const isFull = end.kind === "calendar" && end.year !== undefined;
  const isKnownEnd = (isPartial && isFull) || (isBareWeekday(dayOf(lead)) && dayOf(end).kind === "shift");
  const ends = isKnownEnd ? one(end, anchor, direction).stretch : undefined;
  if (ends?.last === undefined) {
    // A window that is said in the past ends in the past: the last part decides, then the first is counted back.
    return one(lead, anchor, direction);
  }
  return one(lead, dayAnchor(ends.last), "past");
}

function dayOf(meaning: Meaning): Meaning {
  return (meaning.kind === "clock" || meaning.kind === "part of day") && meaning.of !== undefined
    ? meaning.of
    : meaning;
}

/** Meanings that lie after what was said just before: weekdays and dates without their year. */
const MOVES_WITH_TEXT: ReadonlySet<Meaning["kind"]> = new Set([
  "weekday",
  "calendar",
  "numeric",
  "division",
  "holiday",
]);

/** A weekday after a weekday; after a date ("from Sept. 14 to Thursday") it is counted from the publication. */
function isLikeLead(meaning: Meaning, lead: Meaning): boolean {
  const day = dayOf(meaning);
  return MOVES_WITH_TEXT.has(day.kind) && (day.kind !== "weekday" || lead.kind === "weekday");
}

type KnownStretch = Stretch & { readonly first: number; readonly last: number };

function isKnown(stretch: Stretch | undefined): stretch is KnownStretch {
  return stretch?.first !== undefined && stretch.last !== undefined;
}

function join(
  sense: Range["sense"],
  stretches: readonly KnownStretch[],
  ends: { readonly first: number; readonly last: number },
): Stretch {
  const { precision } = stretches[0]!;
  const basis = stretches.find((stretch) => stretch.basis !== "explicit")?.basis ?? "explicit";
  if (sense === "alternatives") {
    const alternatives = stretches.map(({ first }) => first);
    const isDays = stretches.every(({ first, last }) => first === last);
    return isDays
      ? { ...stretchOf(ends, "alternatives", "day", basis), alternatives }
      : stretchOf(ends, "window", precision, basis);
  }
  const approximate = stretches.some((stretch) => stretch.approximate);
  // "on 3, 4 and 7 May": not every day between is meant
  const isGapped =
    sense === "list" && stretches.some(({ first }, index) => index > 0 && first > stretches[index - 1]!.last + 1);
  const kind = sense === "window" || isGapped ? "window" : "span";
  // "between 4 and 7 p.m. on Tuesday" is that one day
  const stretch = stretchOf(ends, kind === "window" && ends.first === ends.last ? "date" : kind, precision, basis);
  return approximate ? { ...stretch, approximate } : stretch;
}
