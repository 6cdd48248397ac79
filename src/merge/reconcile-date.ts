import { type DateBasis, type EventDate, PRECISIONS } from "../model/date.ts";
import type { Step } from "../model/step.ts";
import type { Conflict, Refinement } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { canonicalJson, compareText } from "./canonical-json.ts";
import { conflictOf } from "./conflict-of.ts";
import { type DayRange, rangeWidth, readRange, relateRanges } from "./day-range.ts";
import type { Voices } from "./independent-voices.ts";
import { isProcess, type MentionPrint } from "./mention-print.ts";
import { reconcileClock } from "./reconcile-clock.ts";

export interface ReconciledDate {
  readonly date?: EventDate;
  /** The mention whose date was taken. */
  readonly from?: MentionPrint;
  readonly conflicts: readonly Conflict[];
  readonly refinements: readonly Refinement[];
  readonly steps: readonly Step[];
}

const NOTHING: ReconciledDate = { conflicts: [], refinements: [], steps: [] };

/** What a voice weighs by how its date is known: explicit over relative, said over inferred. */
const BASIS_WEIGHT = {
  explicit: 1.3,
  relative: 1,
  anchored: 0.9,
  narrative: 0.5,
  tense: 0.2,
  inferred: 0.2,
  adopted: 0,
} as const satisfies Record<DateBasis, number>;

/**
 * One date from many: among the readings that no other reading refines, the one that most independent voices can
 * agree with, explicit dates before relative ones; for what is still to come, the latest report. `telling` are the mentions
 * whose dates count (of a past event: those that tell it as past); the rest of them are plans and stay in the history.
 */
export function reconcileDate(
  telling: readonly MentionPrint[],
  voices: Voices,
  { ahead }: { readonly ahead: boolean },
): ReconciledDate {
  const readings = telling.map(readDays).filter((reading) => reading !== undefined);
  const [first] = readings;
  if (first === undefined) return NOTHING;
  // most events are told once; days that end before they begin agree with nothing, and are doubted below
  if (readings.length === 1 && rangeWidth(first.range) >= 0)
    return { ...NOTHING, date: first.print.mention.date!, from: first.print }; // a reading has a date
  // Many mentions say the same days: what depends on the days alone is asked once for each.
  const distinct = [...new Map(readings.map((one) => [one.days, one])).values()];
  const finest = distinct.filter((one) => !distinct.some((other) => refines(other, one)));
  const weights = new Map(finest.map((one) => [one.days, weigh(one, readings, voices, ahead)]));
  let taken: Reading | undefined;
  for (const one of readings) {
    const weight = weights.get(one.days);
    if (weight === undefined) continue;
    const lead = taken === undefined ? 1 : weight - weights.get(taken.days)!;
    if (lead > 0 || (lead === 0 && compareReadings(one, taken!, ahead) < 0)) taken = one;
  }
  if (taken === undefined) return NOTHING;
  const compatible = readings.filter(({ range }) => relateRanges(range, taken.range).kind !== "apart");
  const against = readings.filter(({ range }) => relateRanges(range, taken.range).kind === "apart");
  const clock = reconcileClock(
    compatible.filter(({ range }) => sameDay(range, taken.range)).map(({ print }) => print),
    taken.print,
    voices,
  );
  const mentions = compatible.map(({ print }) => print.mention.id);
  const because = against.length > 0 ? "most independent sources" : taken.range.extent ? "the whole span" : "finest";
  const steps: Step[] = [];
  if (readings.length > 1) steps.push({ kind: "reconciled", edtf: clock.date.edtf, because, mentions });
  for (const { print } of against) {
    steps.push({
      kind: "doubt",
      because: `${print.article.source ?? print.article.id} says otherwise`,
      edtf: print.mention.date!.edtf,
    });
  }
  return {
    date: clock.date,
    from: taken.print,
    conflicts: [
      ...conflictOf(
        "date",
        against.length === 0 ? [] : [taken, ...compatible.filter(isFiner), ...against].map(saidValue),
      ),
      ...clock.conflicts,
    ],
    refinements: refinementsOf(compatible, taken),
    steps,
  };

  function isFiner({ range, print }: Reading): boolean {
    return (
      print.mention.date!.edtf === taken!.print.mention.date!.edtf || rangeWidth(range) === rangeWidth(taken!.range)
    );
  }
}

interface Reading {
  readonly print: MentionPrint;
  readonly range: DayRange;
  /** The days, whether they are filled, and in what grain and of what kind of event they are said. */
  readonly days: string;
}

function describeDays(print: MentionPrint, range: DayRange): string {
  const { low, high, extent, days = "" } = range;
  return `${low}/${high}/${extent}/${days}/${print.mention.date!.precision}/${isProcess(print)}`; // a range has a date
}

function readDays(print: MentionPrint): Reading | undefined {
  const range = readRange(print.mention.date);
  return range && { print, range, days: describeDays(print, range) };
}

/** `finer` says more exactly what `coarser` says; a span is refined by no day inside it. */
function refines(finer: Reading, coarser: Reading): boolean {
  const relation = relateRanges(finer.range, coarser.range).kind;
  if (coarser.range.extent) {
    return finer.range.extent && relation === "first within second" && coarser.print.mention.date!.precision !== "day";
  }
  if (finer.range.extent && relation !== "first within second") {
    // A day inside the span of an event that runs for days: the span says more.
    return isProcess(finer.print) && relation === "second within first" && rangeWidth(finer.range) < 60;
  }
  return relation === "first within second" && rangeWidth(finer.range) < rangeWidth(coarser.range);
}

function weigh(reading: Reading, readings: readonly Reading[], voices: Voices, ahead: boolean): number {
  const best = new Map<number, number>();
  for (const { print, range } of readings) {
    if (relateRanges(range, reading.range).kind === "apart") continue;
    const voice = voices.voiceOf.get(print.article.id) ?? -1;
    best.set(voice, Math.max(best.get(voice) ?? 0, BASIS_WEIGHT[print.mention.date!.basis]));
  }
  let sum = 0;
  for (const weight of best.values()) sum += weight;
  // Of what is still to come the latest report knows best; a day is worth more than any number of older voices.
  return ahead ? latestSaid(reading, readings) * 1000 + sum : sum;
}

/** The last day on which a reading compatible with this one was said. */
function latestSaid(reading: Reading, readings: readonly Reading[]): number {
  let latest = 0;
  for (const { print, range } of readings) {
    if (relateRanges(range, reading.range).kind !== "apart") latest = Math.max(latest, print.published ?? 0);
  }
  return latest;
}

function compareReadings(a: Reading, b: Reading, ahead: boolean): number {
  const [x, y] = [a.print.mention.date!, b.print.mention.date!];
  return (
    BASIS_WEIGHT[y.basis] - BASIS_WEIGHT[x.basis] ||
    PRECISIONS.indexOf(y.precision) - PRECISIONS.indexOf(x.precision) ||
    rangeWidth(a.range) - rangeWidth(b.range) ||
    (ahead ? b.print.instant - a.print.instant : 0) ||
    compareText(x.edtf, y.edtf) ||
    compareText(canonicalJson(x), canonicalJson(y)) ||
    compareText(a.print.mention.id, b.print.mention.id)
  );
}

function sameDay(a: DayRange, b: DayRange): boolean {
  return a.low === b.low && a.high === b.high;
}

function refinementsOf(compatible: readonly Reading[], taken: Reading): readonly Refinement[] {
  const of = taken.print.mention.date!.edtf;
  const byValue = new Map<string, string[]>();
  for (const { print, range } of compatible) {
    const { edtf } = print.mention.date!; // readings have a date
    if (sameDay(range, taken.range) || edtf === of) continue;
    addToGroup(byValue, edtf, print.mention.id);
  }
  return [...byValue]
    .sort(([a], [b]) => compareText(a, b))
    .map(([value, mentions]) => ({ field: "date", value, of, mentions: mentions.sort(compareText) }));
}

function saidValue({ print }: Reading): { readonly value: string; readonly print: MentionPrint } {
  return { value: print.mention.date!.edtf.slice(0, 60), print };
}
