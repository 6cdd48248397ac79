import type { IsoDate } from "../model/date.ts";
import type { Meaning } from "../model/meaning.ts";
import { isOpen, UNIT_RANK } from "../model/meaning-rank.ts";
import type { AnchorKind, Step } from "../model/step.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import { readAnchor } from "./anchor.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { lastTold, tell, tellsHistory, type Told } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { formatStretch, toEventDate } from "./to-event-date.ts";

/** A temporal expression with its days, and where it stood. */
export interface ResolvedTime extends TemporalExpression, Omit<RecognisedTime, "parts"> {
  readonly parts?: readonly ResolvedTime[];
  readonly resolution: Resolution;
  /** TIMEX3 value of what it was counted from; absent where nothing was needed or known. */
  readonly anchor?: string;
  readonly cue?: DirectionCue;
}

/** What is known of the article when its expressions are resolved. */
export interface TimeContext {
  /** The day of publication, and the newsroom's clock where known: `2024-06-12T10:00`. */
  readonly publication?: { readonly day: IsoDate; readonly time?: string; readonly readFrom?: AnchorKind };
}

/**
 * Resolves what was recognised, in the order of the text: what counts from the text ("two days later", "that week") is
 * counted from what the text told last, everything else from the publication, in the direction of its cue.
 */
export function resolveTimes(
  recognised: readonly RecognisedTime[],
  cues: readonly (DirectionCue | undefined)[],
  context: TimeContext,
): readonly ResolvedTime[] {
  const history: Told[] = [];
  const published = publishedAnchor(context);
  const isHistory = tellsHistory(recognised, context.publication?.day);
  return recognised.map((time, index) => {
    const meaning = settleMeaning(time, history);
    const settled = meaning === time.meaning ? time : { ...time, meaning };
    const anchor = chooseAnchor(settled, published, history, isHistory);
    const cue = anchor?.kind === "narrative" ? undefined : directionOf(settled, cues[index]);
    const resolved = resolveOne(settled, anchor, cue);
    const told = tell(meaning, resolved.resolution, time);
    if (told !== undefined) history.push(told);
    return resolved;
  });
}

interface ChosenAnchor {
  readonly kind: AnchorKind;
  readonly value: string;
  readonly text?: string;
}

function publishedAnchor({ publication }: TimeContext): ChosenAnchor | undefined {
  if (publication === undefined) return undefined;
  const { day, time, readFrom = "publication" } = publication;
  return { kind: readFrom, value: time === undefined ? day : `${day}T${time}` };
}

/** "a year earlier", where the text tells of a quarter, is the quarter a year before. */
function settleMeaning({ meaning, sentence }: RecognisedTime, history: readonly Told[]): Meaning {
  if (meaning.kind !== "anchored" && meaning.kind !== "shift") return meaning;
  if (meaning.unit !== "year" || meaning.amount !== -1 || (meaning.kind === "anchored" && meaning.from !== undefined)) return meaning;
  const told = lastTold(history, 5, sentence);
  return told !== undefined && (told.rank === 4 || told.rank === 5) ? { kind: "corresponding", years: -1 } : meaning;
}

function chooseAnchor(
  { meaning, sentence }: RecognisedTime,
  published: ChosenAnchor | undefined,
  history: readonly Told[],
  isHistory: boolean,
): ChosenAnchor | undefined {
  const rank = neededRank(meaning);
  if (rank !== undefined) {
    const told = lastTold(history, rank, sentence);
    if (told !== undefined) return { kind: "narrative", value: told.value, text: told.text };
    return refusesPublication(meaning) ? undefined : published;
  }
  if (isHistory && isOpenDate(meaning)) {
    const told = lastTold(history, 6, sentence);
    if (told !== undefined) return { kind: "narrative", value: told.value, text: told.text };
  }
  return published;
}
/** For what counts from the text: how coarse a stretch it may be counted from. */
function neededRank(meaning: Meaning): number | undefined {
  switch (meaning.kind) {
    case "focus":
      return meaning.weekday !== undefined ? 1 : meaning.month !== undefined ? 6 : UNIT_RANK[meaning.unit];
    case "corresponding":
      return 6;
    case "anchored":
      return meaning.from === undefined ? Math.max(1, UNIT_RANK[meaning.unit]) : neededRank(meaning.from);
    case "part of day":
    case "clock":
      return meaning.of === undefined ? 1 : neededRank(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return neededRank(meaning.of);
    case "in":
      return neededRank(meaning.outer);
    case "range":
      return meaning.parts[0] === undefined ? undefined : neededRank(meaning.parts[0]);
    default:
      return undefined;
  }
}

/** "the following day" without a day before it is not counted from the publication. */
function refusesPublication(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "focus":
      return meaning.shift !== 0 || meaning.unit === "day" || meaning.weekday !== undefined;
    case "anchored":
      return true;
    case "part of day":
    case "modified":
    case "part so far":
      return meaning.of !== undefined && refusesPublication(meaning.of);
    default:
      return false;
  }
}

/** A date that does not say its year, in a text that tells history. */
function isOpenDate(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "modified":
    case "part so far":
    case "nth":
      return isOpenDate(meaning.of);
    case "part of day":
    case "clock":
      return meaning.of !== undefined && isOpenDate(meaning.of);
    case "range":
      return meaning.parts[0] !== undefined && isOpenDate(meaning.parts[0]);
    case "weekday":
      return meaning.which === undefined;
    default:
      return isOpen(meaning);
  }
}

function directionOf(time: RecognisedTime, cue: DirectionCue | undefined): DirectionCue | undefined {
  return saysItself(time.meaning) ? undefined : cue;
}

/** Dates without their year go by nearness where the verb stands far off. */
function isPartialDate(meaning: Meaning): boolean {
  return meaning.kind === "calendar" || (meaning.kind === "modified" && isPartialDate(meaning.of));
}

/** Whether the words alone say which day it is, once the anchor is known. */
function saysItself(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.year !== undefined;
    case "weekday":
      return meaning.which === "last" || meaning.which === "next";
    case "weekend":
    case "division":
    case "holiday":
      return meaning.which === "last" || meaning.which === "next" || ("year" in meaning && meaning.year !== undefined);
    case "numeric":
      return meaning.year !== undefined;
    case "part of day":
    case "clock":
      return meaning.of === undefined || saysItself(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return saysItself(meaning.of);
    case "in":
      return saysItself(meaning.outer);
    case "anchored":
      return meaning.from === undefined || saysItself(meaning.from);
    case "range":
      return meaning.parts.every(saysItself);
    default:
      return true;
  }
}

function resolveOne(
  time: RecognisedTime,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime {
  const resolution = resolve(time.meaning, anchor?.value, cue?.direction);
  if (cue?.weak && isPartialDate(time.meaning) && isRemote(resolution, anchor)) {
    return describe(time, resolve(time.meaning, anchor?.value, undefined), anchor, undefined);
  }
  return describe(time, resolution, anchor, cue);
}

/** A verb that stands far off does not carry a date without its year over more than nine months. */
function isRemote({ stretch }: Resolution, anchor: ChosenAnchor | undefined): boolean {
  const from = anchor === undefined ? undefined : readAnchor(anchor.value);
  return from !== undefined && stretch?.first !== undefined && Math.abs(stretch.first - from.first) > 274;
}

function describe(
  time: RecognisedTime,
  resolution: Resolution,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime {
  const { type, value, mod, quant, freq, stretch } = resolution;
  const { parts, ...place } = time;
  const resolvedParts = parts?.map((part, index) =>
    describe(part, resolution.parts?.[index] ?? resolution, anchor, cue),
  );
  return {
    ...place,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    ...(stretch === undefined ? {} : { edtf: formatStretch(stretch), date: toEventDate(stretch) }),
    ...(stretch?.partOfDay === undefined ? {} : { partOfDay: stretch.partOfDay }),
    ...(resolvedParts === undefined ? {} : { parts: resolvedParts }),
    steps: stepsOf(time, resolution, anchor, cue),
    resolution,
    ...(anchor === undefined ? {} : { anchor: anchor.value }),
    ...(cue === undefined ? {} : { cue }),
  };
}

/** What was said, what it means, from where and which way it is counted, what that gives, and what was rejected. */
function stepsOf(
  { text, start, end, meaning, rule }: RecognisedTime,
  resolution: Resolution,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): readonly Step[] {
  const { stretch, value, doubts = [] } = resolution;
  const steps: Step[] = [
    { kind: "said", text, start, end },
    { kind: "means", meaning, rule },
  ];
  if (stretch === undefined) return steps;
  if (stretch.basis !== "explicit" && anchor !== undefined) {
    const { kind, value: day, text: anchorText } = anchor;
    steps.push({ kind: "anchor", anchor: kind, day, ...(anchorText === undefined ? {} : { text: anchorText }) });
  }
  if (cue !== undefined) {
    steps.push({
      kind: "direction",
      direction: cue.direction,
      because: cue.because,
      ...(cue.cue === undefined ? {} : { cue: cue.cue }),
    });
  } else if (stretch.others?.some(({ because }) => because === "other direction")) {
    steps.push({ kind: "direction", direction: "same", because: "nearest" });
  }
  steps.push({ kind: "resolved", edtf: formatStretch(stretch), value });
  for (const { edtf, because } of toEventDate(stretch).otherReadings ?? [])
    steps.push({ kind: "rejected", edtf, because });
  for (const { code, readings } of doubts)
    steps.push({ kind: "doubt", because: code, edtf: readings[1] ?? readings[0]! });
  return steps;
}
