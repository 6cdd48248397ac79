import { type Day, readDay } from "../calendar/civil.ts";
import { rangeOfEdtf } from "../calendar/edtf-range.ts";
import { readEdtf } from "../calendar/read-edtf.ts";
import type { DateKind, DayPoint, EventDate } from "../model/date.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** Whether the EDTF string, the kind, and the begin and end beside it say the same. */
export function checkDate(date: EventDate, path: string): readonly Finding[] {
  const value = readEdtf(date.edtf);
  const wrong = (detail: string) => [makeFinding("edtf-does-not-fit", `${path}.edtf`, detail)];
  if (value === undefined) return wrong(`${JSON.stringify(date.edtf)} cannot be read`);
  if (!FORMS[date.kind].test(date.edtf)) return wrong(`${date.edtf} is not how a ${date.kind} is written`);
  const { first, last } = rangeOfEdtf(value);
  const begin = edgeOf(date.begin, "first");
  const end = edgeOf(date.end, "last");
  if (isApart(begin, first, date.part !== undefined, "begin")) return wrong(`${date.edtf} begins on another day`);
  if (isApart(end, last, date.part !== undefined, "end")) return wrong(`${date.edtf} ends on another day`);
  return [];
}

/** How each kind is written. */
const FORMS: { readonly [K in DateKind]: RegExp } = {
  date: /^[^[]/,
  span: /^[^[]*\/[^\]]*$|^[^[/]+$/,
  window: /^\[.+\.\..+\]$/,
  alternatives: /^\[.+,.+\]$/,
  bound: /^\[(?:\.\.[^.]+|[^.]+\.\.)\]$|^(?:\.\.|[^/]+)?\/(?:\.\.|[^/]+)?$/,
};

/** The outermost day of a side: of a begin the earliest, of an end the latest. */
function edgeOf(point: DayPoint, side: "first" | "last"): Day | undefined {
  const iso = "on" in point ? point.on : side === "first" ? point.after : point.before;
  return iso === undefined ? undefined : readDay(iso);
}

/** A part of a unit ("late May") lies inside it; a side that EDTF leaves open is not compared. */
function isApart(day: Day | undefined, edge: Day | undefined, isPart: boolean, side: "begin" | "end"): boolean {
  if (edge === undefined || day === undefined) return edge !== day && edge !== undefined;
  return isPart ? (side === "begin" ? day < edge : day > edge) : day !== edge;
}
