import type { EventDate, IsoDate } from "../model/date.ts";
import type { Meaning } from "../model/meaning.ts";
import { isOpen, UNIT_RANK } from "../model/meaning-rank.ts";
import type { AnchorKind, Step } from "../model/step.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import { readAnchor } from "./anchor.ts";
import { readDateOrder, settleOrder } from "./date-order.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { lastTold, type Told, tell, tellsHistory, type Wanted } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { toEventDate } from "./to-event-date.ts";

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
  const order = readDateOrder(recognised);
  const isHistory = tellsHistory(recognised, context.publication?.day);
  let planned: ResolvedTime | undefined;
  return recognised.map((time, index) => {
    const meaning = time.meaning.kind === "numeric" ? settleOrder(time.meaning, order) : settleMeaning(time, history);
    const settled = meaning === time.meaning ? time : { ...time, meaning };
    const anchor = chooseAnchor(settled, published, history, isHistory);
    const cue = anchor?.kind === "narrative" ? storyCue(settled, anchor) : directionOf(settled, cues[index]);
    const resolved = moveForward(resolveOne(settled, anchor, cue), settled, planned);
    if (cue?.direction === "future" && isBareWeekday(meaning)) planned = resolved;
    const told = tell(meaning, resolved.resolution, time);
    if (told !== undefined) history.push(told);
    return resolved;
  });
}

function isBareWeekday(meaning: Meaning): boolean {
  if (meaning.kind === "part of day" || meaning.kind === "clock")
    return meaning.of !== undefined && isBareWeekday(meaning.of);
  return meaning.kind === "weekday" && meaning.which === undefined;
}

/** The days of one plan move forward: "arrives on Tuesday and the summit opens Wednesday" is the Wednesday after. */
function moveForward(resolved: ResolvedTime, time: RecognisedTime, planned: ResolvedTime | undefined): ResolvedTime {
  const before = planned?.resolution.stretch?.first;
  const here = resolved.resolution.stretch?.first;
  const isSamePlan =
    planned?.sentence === time.sentence && resolved.cue?.direction === "future" && isBareWeekday(time.meaning);
  if (planned === undefined || before === undefined || here === undefined || !isSamePlan || here >= before)
    return resolved;
  const anchor: ChosenAnchor = { kind: "expression", value: planned.value.slice(0, 10), text: planned.text };
  return resolveOne(time, anchor, { direction: "future", because: "plan moves forward", cue: planned.text });
}

/** Stories go forward from the day or month they told last. */
function storyCue({ meaning }: RecognisedTime, { value }: ChosenAnchor): DirectionCue | undefined {
  return isOpenDate(meaning) && value.length > 6 ? { direction: "future", because: "order of text" } : undefined;
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
  const isYearBack =
    (meaning.kind === "anchored" || meaning.kind === "ago") && meaning.unit === "year" && meaning.amount === -1;
  if (!isYearBack || (meaning.kind === "anchored" && meaning.from !== undefined)) return meaning;
  const told = lastTold(history, PERIOD, sentence);
  return told === undefined || told.sentence < sentence - 3 ? meaning : { kind: "corresponding", years: -1 };
}

/** A quarter or half year, told not long ago. */
const PERIOD: Wanted = { finest: 4, coarsest: 5, reach: 12 };
/** In history the last date told, however far back. */
const STORY: Wanted = { finest: 1, coarsest: 6, reach: 60 };

function chooseAnchor(
  { meaning, sentence }: RecognisedTime,
  published: ChosenAnchor | undefined,
  history: readonly Told[],
  isHistory: boolean,
): ChosenAnchor | undefined {
  const wanted = wantedStretch(meaning);
  const told =
    wanted !== undefined
      ? lastTold(history, wanted, sentence)
      : isHistory && isOpenDate(meaning)
        ? lastTold(history, STORY, sentence)
        : undefined;
  if (told !== undefined) {
    return wanted === undefined && !isBareWeekday(meaning)
      ? storyAnchor(meaning, told)
      : { kind: "narrative", value: told.value, text: told.text };
  }
  return wanted !== undefined && refusesPublication(meaning) ? undefined : published;
}

/** A season ahead at most the story goes on from the last date told; else the date belongs to the year told. */
function storyAnchor(meaning: Meaning, { value, text }: Told): ChosenAnchor {
  const told = readAnchor(value);
  const ahead = resolve(meaning, value, "future").stretch?.first;
  const goesOn = told !== undefined && ahead !== undefined && ahead - told.last <= 92 && told.unit !== "year";
  return { kind: "narrative", value: goesOn ? value : value.slice(0, value.startsWith("BC") ? 6 : 4), text };
}

/** For what counts from the text: the stretch it is counted from. */
function wantedStretch(meaning: Meaning): Wanted | undefined {
  switch (meaning.kind) {
    case "focus":
      return upTo(meaning.weekday !== undefined ? 1 : meaning.month !== undefined ? 6 : UNIT_RANK[meaning.unit]);
    case "corresponding":
      return PERIOD;
    case "anchored":
      return meaning.from === undefined ? upTo(UNIT_RANK[meaning.unit]) : wantedStretch(meaning.from);
    case "part of day":
    case "clock":
      return meaning.of === undefined ? upTo(1) : wantedStretch(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return wantedStretch(meaning.of);
    case "in":
      return wantedStretch(meaning.outer);
    case "range":
      return meaning.parts[0] === undefined ? undefined : wantedStretch(meaning.parts[0]);
    default:
      return undefined;
  }
}

function upTo(rank: number): Wanted {
  return { finest: 1, coarsest: Math.max(1, rank), reach: 12 };
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
  if (cue?.weak && isOpenDate(time.meaning) && isRemote(resolution, anchor)) {
    return describe(time, resolve(time.meaning, anchor?.value, undefined), anchor, undefined);
  }
  if ((time.role === "in" || time.role === "within") && cue?.direction !== "past" && anchor?.kind === "publication") {
    const ahead = time.role === "in" ? aheadOf(time.meaning) : withinOf(time.meaning);
    if (ahead !== undefined) {
      const { stretch } = resolve(ahead, anchor.value, undefined);
      return describe(time, stretch === undefined ? resolution : { ...resolution, stretch }, anchor, cue);
    }
  }
  return describe(time, resolution, anchor, cue);
}

/** "in two days", ahead: the day that the length leads to. */
function aheadOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind !== "duration") return undefined;
  const length = meaning.lengths[0];
  if (length?.amount === undefined || meaning.lengths.length > 1) return undefined;
  return { kind: "ago", unit: length.unit, amount: length.amount };
}

/** "within two weeks", ahead: some day up to the one that the length leads to. */
function withinOf(meaning: Meaning): Meaning | undefined {
  const length = meaning.kind === "duration" && meaning.lengths.length === 1 ? meaning.lengths[0] : undefined;
  if (length?.amount === undefined) return undefined;
  return { kind: "stretch", unit: length.unit, amount: length.amount, to: "future" };
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
  const resolvedParts = parts?.map((part, index) => describePart(part, index, { parts, resolution, anchor, cue }));
  const date = stretch === undefined ? undefined : toEventDate(stretch);
  return {
    ...place,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    ...(date === undefined ? {} : { edtf: date.edtf, date }),
    ...(stretch?.partOfDay === undefined ? {} : { partOfDay: stretch.partOfDay }),
    ...(resolvedParts === undefined ? {} : { parts: resolvedParts }),
    steps: stepsOf(time, { resolution, date, anchor, cue }),
    resolution,
    ...(anchor === undefined ? {} : { anchor: anchor.value }),
    ...(cue === undefined ? {} : { cue }),
  };
}

interface Whole {
  readonly parts: readonly RecognisedTime[];
  readonly resolution: Resolution;
  readonly anchor: ChosenAnchor | undefined;
  readonly cue: DirectionCue | undefined;
}

/** One of several: counted like the whole, else from the part before it, or (the lead of "May to July 1990") from the end. */
function describePart(part: RecognisedTime, index: number, { parts, resolution, anchor, cue }: Whole): ResolvedTime {
  const own = resolution.parts?.[index] ?? resolution;
  const last = parts.length - 1;
  const counted = [
    { anchor, cue },
    {
      anchor: partAnchor(resolution, parts, index - 1),
      cue: { direction: "future", because: "order of text" } as const,
    },
    { anchor: partAnchor(resolution, parts, last), cue: { direction: "past", because: "order of text" } as const },
  ].find((way) => resolve(part.meaning, way.anchor?.value, way.cue?.direction).value === own.value);
  return counted === undefined ? describe(part, own, anchor, cue) : describe(part, own, counted.anchor, counted.cue);
}

function partAnchor(
  { parts = [] }: Resolution,
  said: readonly RecognisedTime[],
  index: number,
): ChosenAnchor | undefined {
  const part = parts[index];
  return part === undefined ? undefined : { kind: "expression", value: part.value, text: said[index]!.text };
}

interface Derivation {
  readonly resolution: Resolution;
  readonly date: EventDate | undefined;
  readonly anchor: ChosenAnchor | undefined;
  readonly cue: DirectionCue | undefined;
}

/** What was said, what it means, from where and which way it is counted, what that gives, and what was rejected. */
function stepsOf(
  { text, start, end, meaning, rule }: RecognisedTime,
  { resolution, date, anchor, cue }: Derivation,
): readonly Step[] {
  const { stretch, value, doubts = [] } = resolution;
  const steps: Step[] = [
    { kind: "said", text, start, end },
    { kind: "means", meaning, rule },
  ];
  if (stretch === undefined || date === undefined) return steps;
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
  steps.push({ kind: "resolved", edtf: date.edtf, value });
  for (const { edtf, because } of date.otherReadings ?? []) steps.push({ kind: "rejected", edtf, because });
  for (const { code, readings } of doubts)
    steps.push({ kind: "doubt", because: code, edtf: readings[1] ?? readings[0]! });
  return steps;
}
