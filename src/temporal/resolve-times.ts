import type { IsoDate } from "../model/date.ts";
import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import type { AnchorKind, Step } from "../model/step.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import type { DirectionCue } from "./direction-cue.ts";
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
  const resolved: ResolvedTime[] = [];
  let focus: Focus | undefined;
  recognised.forEach((time, index) => {
    const anchor = chooseAnchor(time, context, focus, resolved);
    const one = resolveOne(time, anchor, directionOf(time, cues[index]));
    resolved.push(one);
    focus = nextFocus(focus, one);
  });
  return resolved;
}

/** What the text tells: the last stretch it named, and where. */
interface Focus {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
}

interface ChosenAnchor {
  readonly kind: AnchorKind;
  readonly value: string;
  readonly text?: string;
}

function chooseAnchor(
  time: RecognisedTime,
  { publication }: TimeContext,
  focus: Focus | undefined,
  _resolved: readonly ResolvedTime[],
): ChosenAnchor | undefined {
  const published: ChosenAnchor | undefined =
    publication === undefined
      ? undefined
      : {
          kind: publication.readFrom ?? "publication",
          value: publication.time === undefined ? publication.day : `${publication.day}T${publication.time}`,
        };
  if (!countsFromText(time.meaning)) return published;
  return focus === undefined ? published : { kind: "narrative", value: focus.value, text: focus.text };
}

/** Whether an expression counts from what the text told, not from the publication. */
export function countsFromText(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "focus":
      return true;
    case "anchored":
      return meaning.from === undefined ? true : countsFromText(meaning.from);
    case "part of day":
    case "clock":
      return meaning.of === undefined ? true : countsFromText(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return countsFromText(meaning.of);
    case "in":
      return countsFromText(meaning.outer);
    case "range":
      return meaning.parts[0] !== undefined && countsFromText(meaning.parts[0]);
    default:
      return false;
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
  return describe(time, resolution, anchor, cue);
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

/** Days, months and years that were named move the focus; lengths, sets and references do not. */
function nextFocus(focus: Focus | undefined, time: ResolvedTime): Focus | undefined {
  const { resolution, meaning, text, sentence } = time;
  if (resolution.type === "DURATION" || resolution.type === "SET" || resolution.stretch?.first === undefined)
    return focus;
  if (rankOf(meaning) === undefined || resolution.stretch.kind === "bound") return focus;
  return { value: focusValue(resolution), text, sentence };
}

/** Of a range the last part leads on. */
function focusValue({ parts, value }: Resolution): string {
  const last = parts?.[parts.length - 1];
  return last === undefined ? value : focusValue(last);
}
