import { type Day, readDay } from "../calendar/civil.ts";
import { type EdtfRange, rangeOfEdtf } from "../calendar/edtf-range.ts";
import { readEdtf } from "../calendar/read-edtf.ts";
import type { EventDate, IsoDate } from "../model/date.ts";
import type { Step } from "../model/step.ts";
import { resolve } from "../temporal/resolve.ts";
import { formatStretch } from "../temporal/to-event-date.ts";
import { type Finding, makeFinding } from "./finding.ts";

type StepOf<K extends Step["kind"]> = Extract<Step, { kind: K }>;

/** What the steps are checked against: the text they quote and the day they count from. */
export interface Ground {
  readonly text: string;
  readonly publishedOn: IsoDate | undefined;
}

/**
 * Takes every step of a derivation again: the words must stand where they are said to, the meaning counted from its
 * anchor in its direction must give the days that were written down, and the publication must be the article's own.
 */
export function replaySteps(steps: readonly Step[], ground: Ground, path: string): readonly Finding[] {
  const findings: Finding[] = [];
  let means: StepOf<"means"> | undefined;
  let anchor: StepOf<"anchor"> | undefined;
  let direction: StepOf<"direction"> | undefined;
  steps.forEach((step, at) => {
    const here = `${path}[${at}]`;
    if (step.kind === "given") [means, anchor, direction] = [undefined, undefined, undefined];
    else if (step.kind === "said") {
      [means, anchor, direction] = [undefined, undefined, undefined];
      if (ground.text.slice(step.start, step.end) !== step.text) {
        findings.push(makeFinding("quote-does-not-hold", here, JSON.stringify(step.text)));
      }
    } else if (step.kind === "means") means = step;
    else if (step.kind === "anchor") {
      anchor = step;
      if (
        step.anchor === "publication" &&
        ground.publishedOn !== undefined &&
        step.day.slice(0, 10) !== ground.publishedOn
      ) {
        findings.push(makeFinding("other-publication", here, `${ground.publishedOn}, not ${step.day.slice(0, 10)}`));
      }
    } else if (step.kind === "direction") direction = step;
    else if (step.kind === "resolved" && means !== undefined) {
      const { value, stretch } = resolve(means.meaning, anchor?.day, direction?.direction);
      const edtf = stretch === undefined ? undefined : formatStretch(stretch);
      if (edtf !== step.edtf || value !== step.value) {
        findings.push(makeFinding("step-does-not-replay", here, `${edtf ?? value}, not ${step.edtf}`));
      }
      means = undefined;
    }
  });
  return findings;
}

/**
 * Whether every day of a date comes from a day of its steps: a day resolved or bounded, or the one beside it, or the
 * publication; of a part of a unit ("late May") any day inside. An adopted date is the one that was adopted.
 */
export function isDerived(date: EventDate, steps: readonly Step[], publishedOn: IsoDate | undefined): boolean {
  const adopted = steps.findLast((step) => step.kind === "adopted");
  if (adopted !== undefined) return adopted.edtf === date.edtf;
  const ranges = steps.map(rangeOfStep);
  const published = publishedOn === undefined ? undefined : readDay(publishedOn);
  const isKnown = (day: Day) =>
    day === published ||
    ranges.some(({ first, last }) => isBeside(day, first) || isBeside(day, last)) ||
    (date.part !== undefined && ranges.some(({ first = day + 1, last = day - 1 }) => first <= day && day <= last));
  return [date.begin, date.end]
    .flatMap((point) => ("on" in point ? [point.on] : [point.after, point.before]))
    .every((iso) => iso === undefined || isKnown(readDay(iso) ?? Number.NaN));
}

function isBeside(day: Day, edge: Day | undefined): boolean {
  return edge !== undefined && Math.abs(day - edge) <= 1;
}

/** The days that a step names. */
function rangeOfStep(step: Step): EdtfRange {
  if (step.kind !== "resolved" && step.kind !== "bounded") return {};
  const value = readEdtf(step.kind === "bounded" ? step.day : step.edtf);
  return value === undefined ? {} : rangeOfEdtf(value);
}
