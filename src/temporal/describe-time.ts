import type { EventDate } from "../model/date.ts";
import type { Step } from "../model/step.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import type { ChosenAnchor } from "./choose-anchor.ts";
import type { DirectionCue } from "./direction-cue.ts";
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

export function describeTime(
  time: RecognisedTime,
  resolution: Resolution,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime {
  const { type, value, mod, quant, freq, stretch } = resolution;
  const { start, end, text, sentence, firstToken, lastToken, meaning, rule, parts } = time;
  const resolvedParts = parts?.map((part, index) => describePart(part, index, { parts, resolution, anchor, cue }));
  const date = stretch === undefined ? undefined : toEventDate(stretch);
  return {
    start,
    end,
    text,
    sentence,
    firstToken,
    lastToken,
    meaning,
    rule,
    ...(time.role !== undefined && { role: time.role }),
    ...(time.preposition !== undefined && { preposition: time.preposition }),
    ...(time.counts !== undefined && { counts: time.counts }),
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
    ...(date !== undefined && { edtf: date.edtf, date }),
    ...(stretch?.partOfDay !== undefined && { partOfDay: stretch.partOfDay }),
    ...(resolvedParts !== undefined && { parts: resolvedParts }),
    steps: stepsOf(time, { resolution, date, anchor, cue }),
    resolution,
    ...(anchor !== undefined && { anchor: anchor.value }),
    ...(cue !== undefined && { cue }),
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
  return counted === undefined
    ? describeTime(part, own, anchor, cue)
    : describeTime(part, own, counted.anchor, counted.cue);
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
  const { stretch, value } = resolution;
  const steps: Step[] = [
    { kind: "said", text, start, end },
    { kind: "means", meaning, rule },
  ];
  if (stretch === undefined || date === undefined) return [...steps, ...doubtsOf(resolution)];
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
  return [...steps, ...doubtsOf(resolution)];
}

/** What does not fit, with the reading that was not taken. */
function doubtsOf({ doubts = [] }: Resolution): readonly Step[] {
  return doubts.map(({ code, readings }) => ({ kind: "doubt", because: code, edtf: readings[1] ?? readings[0]! }));
}
