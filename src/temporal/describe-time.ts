import type { EventDate } from "../model/date.ts";
import type { Step } from "../model/step.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import type { Writable } from "../model/writable.ts";
import { readAnchor } from "./anchor.ts";
import type { ChosenAnchor } from "./choose-anchor.ts";
import type { DirectionCue } from "./direction-cue.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolveFrom } from "./resolve.ts";
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
  const date = stretch === undefined ? undefined : toEventDate(stretch);
  const described: Writable<ResolvedTime> = {
    start,
    end,
    text,
    sentence,
    firstToken,
    lastToken,
    meaning,
    rule,
    role: time.role,
    preposition: time.preposition,
    counts: time.counts,
    aside: time.aside,
    type,
    value,
    steps: stepsOf(time, { resolution, date, anchor, cue }),
    resolution,
  };
  if (mod !== undefined) described.mod = mod;
  if (quant !== undefined) described.quant = quant;
  if (freq !== undefined) described.freq = freq;
  if (date !== undefined) {
    described.edtf = date.edtf;
    described.date = date;
  }
  if (stretch?.partOfDay !== undefined) described.partOfDay = stretch.partOfDay;
  if (parts !== undefined)
    described.parts = parts.map((part, index) => describePart(part, index, { parts, resolution, anchor, cue }));
  if (anchor !== undefined) described.anchor = anchor.value;
  if (cue !== undefined) described.cue = cue;
  return described;
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
  ].find((way) => resolveFrom(part.meaning, way.anchor?.days, way.cue?.direction).value === own.value);
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
  if (part === undefined) return undefined;
  return { kind: "expression", value: part.value, text: said[index]!.text, days: readAnchor(part.value) };
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
  if (stretch !== undefined && date !== undefined) {
    if (stretch.basis !== "explicit" && anchor !== undefined) steps.push(anchorStep(anchor));
    if (cue !== undefined) steps.push(directionStep(cue));
    else if (stretch.others?.some(({ because }) => because === "other direction"))
      steps.push({ kind: "direction", direction: "same", because: "nearest" });
    steps.push({ kind: "resolved", edtf: date.edtf, value });
    for (const { edtf, because } of date.otherReadings ?? []) steps.push({ kind: "rejected", edtf, because });
  }
  // what does not fit, with the reading that was not taken
  for (const { code, readings } of resolution.doubts ?? [])
    steps.push({ kind: "doubt", because: code, edtf: readings[1] ?? readings[0]! });
  return steps;
}

function anchorStep({ kind, value, text }: ChosenAnchor): Step {
  return text === undefined
    ? { kind: "anchor", anchor: kind, day: value }
    : { kind: "anchor", anchor: kind, day: value, text };
}

function directionStep({ direction, because, cue }: DirectionCue): Step {
  return cue === undefined ? { kind: "direction", direction, because } : { kind: "direction", direction, because, cue };
}
