import { formatDay, readDay } from "../calendar/civil.ts";
import { isDivision } from "../calendar/edtf.ts";
import type { DateRole } from "../languages/event-tables.ts";
import type { DayPoint, EventDate, IsoDate } from "../model/date.ts";
import type { Step } from "../model/step.ts";
import type { ClaimReading } from "./claim-reading.ts";

/** What is known of an event when its date is made from an expression's days. */
export interface DatedEvent {
  /** The event is over within a day; or it may run. */
  readonly runs: boolean;
  /** It is claimed to be going on. */
  readonly ongoing: boolean;
  /** Several were counted: "since Monday, 12 have died". */
  readonly several: boolean;
  /** Only its beginning or its end is told: "the trial began". */
  readonly edge?: "begins" | "ends";
  readonly view: ClaimReading["view"];
  /** Civil day of publication. */
  readonly publishedOn?: IsoDate;
}

/**
 * The event's date from the days of its expression and the preposition before it.
 *
 * "on Sunday" → 2024-06-09 · "since Monday" → 2024-06-10/.. (still so) or a span up to the publication (over) ·
 * "until Friday" → ../2024-06-14 · "by Friday" → a bound · "began in late May" → 2024-05~/
 */
export function composeDate(days: EventDate, role: DateRole, event: DatedEvent): EventDate {
  if (event.edge === "begins" && (role === "at" || role === "since"))
    return days.precision === "day" && role === "at" ? days : openEnd(days, {});
  if (event.edge === "ends" && role === "at") return openBegin(days);
  // "shortly before 8:30 p.m. Saturday": a clock time is passed within its day
  if ((role === "before" || role === "after") && event.view === "past" && CLOCKS.has(days.precision))
    return dayOf(days);
  return upToPublication(COMPOSERS[role](days, event), event);
}

/** "Was arrested this week": what is told as past was no later than it is told. */
function upToPublication(date: EventDate, { view, ongoing, publishedOn }: DatedEvent): EventDate {
  const first = firstDay(date);
  const last = lastDay(date);
  if (view !== "past" || ongoing || publishedOn === undefined || first === undefined || last === undefined) return date;
  const isPoint = date.kind === "window" || (date.kind === "date" && date.precision === "month");
  if (!isPoint || first > publishedOn || last <= publishedOn) return date;
  return bound(date, first, publishedOn);
}

const CLOCKS: ReadonlySet<EventDate["precision"]> = new Set(["hour", "minute"]);

function dayOf(days: EventDate): EventDate {
  const day = firstDay(days);
  return day === undefined ? days : { ...plain(days), edtf: day, precision: "day" };
}

const COMPOSERS: { readonly [R in DateRole]: (days: EventDate, event: DatedEvent) => EventDate } = {
  at: (days, { ongoing }) => (ongoing ? days : somewhereIn(days)),
  over: (days, { runs }) => (runs ? days : somewhereIn(days)),
  for: (days) => days,
  within: (days) =>
    days.kind === "span"
      ? someDayOf(days)
      : days.kind === "date" && days.precision !== "day"
        ? { ...days, kind: "window" }
        : days,
  since: (days, { runs, several, publishedOn, view }) => {
    if (view === "future") return openEnd(days, {});
    if (runs || !several) return openEnd(days, publishedOn ? { after: publishedOn } : {});
    const begin = firstDay(days);
    const last = publishedOn;
    if (begin === undefined || last === undefined || last < begin) return openEnd(days, {});
    return {
      ...plain(days),
      edtf: `${edtfStart(days)}/${last}`,
      kind: "span",
      begin: days.begin,
      end: { before: last },
    };
  },
  until: (days, { view, publishedOn }) => {
    const end = lastDay(days);
    if (end === undefined) return days;
    const begin: DayPoint =
      view === "past" || view === "present" ? (publishedOn && view === "present" ? { before: publishedOn } : {}) : {};
    return { ...plain(days), edtf: `../${edtfEnd(days)}`, kind: "span", begin, end: days.end };
  },
  by: (days, { view, publishedOn }) => {
    const last = lastDay(days);
    if (last === undefined) return days;
    const first = view === "future" && publishedOn !== undefined && publishedOn <= last ? publishedOn : undefined;
    return bound(days, first, last);
  },
  before: (days, { view, publishedOn }) => {
    const first = firstDay(days);
    if (first === undefined) return days;
    const last = shift(first, -1);
    return bound(
      days,
      view === "future" && publishedOn !== undefined && publishedOn <= last ? publishedOn : undefined,
      last,
    );
  },
  after: (days, { view, publishedOn }) => {
    const last = lastDay(days);
    if (last === undefined) return days;
    const first = shift(last, 1);
    return bound(
      days,
      first,
      view === "past" && publishedOn !== undefined && publishedOn >= first ? publishedOn : undefined,
    );
  },
};

/** From one date to another: "began on 20 May and ended on 7 June". */
export function fromTo(begin: EventDate, end: EventDate): EventDate {
  return {
    ...plain(begin),
    edtf: `${edtfStart(begin)}/${edtfEnd(end)}`,
    kind: "span",
    begin: begin.begin,
    end: end.end,
  };
}

/** Only tense and publication bound the event; `undefined` where not even they do. */
export function boundByTense(
  claim: Pick<ClaimReading, "view" | "because">,
  publishedOn: IsoDate | undefined,
): { readonly date: EventDate; readonly steps: readonly Step[] } | undefined {
  if (publishedOn === undefined || claim.view === "unknown") return undefined;
  const step = (side: "before" | "after"): Step => ({
    kind: "bounded",
    side,
    day: publishedOn,
    because: claim.because,
  });
  if (claim.view === "past") {
    const point = { before: publishedOn };
    return { date: tenseBound(`[..${publishedOn}]`, point, point), steps: [step("before")] };
  }
  if (claim.view === "future") {
    const point = { after: publishedOn };
    return { date: tenseBound(`[${publishedOn}..]`, point, point), steps: [step("after")] };
  }
  return {
    date: tenseBound("../..", { before: publishedOn }, { after: publishedOn }),
    steps: [step("before"), step("after")],
  };
}

function tenseBound(edtf: string, begin: DayPoint, end: DayPoint): EventDate {
  return { kind: "bound", precision: "bound", approximate: false, basis: "tense", edtf, begin, end };
}

/** What is over within a day and lies in a week or a weekend happened on some day of it. */
function somewhereIn(days: EventDate): EventDate {
  const isWeek = days.kind === "date" && (days.precision === "week" || days.precision === "weekend");
  return isWeek ? someDayOf(days) : days;
}

function someDayOf(days: EventDate): EventDate {
  const point = pointWithin(days);
  return {
    ...days,
    edtf: `[${firstDay(days) ?? ""}..${lastDay(days) ?? ""}]`,
    kind: "window",
    begin: point,
    end: point,
  };
}

function openEnd(days: EventDate, end: DayPoint): EventDate {
  const still = "after" in end;
  return {
    ...plain(days),
    edtf: `${edtfStart(days)}/${still ? ".." : ""}`,
    kind: "span",
    begin: days.kind === "date" && days.precision === "day" ? days.begin : pointWithin(days),
    end,
  };
}

function openBegin(days: EventDate): EventDate {
  return { ...plain(days), edtf: `/${edtfEnd(days)}`, kind: "span", begin: {}, end: pointWithin(days) };
}

function bound(days: EventDate, first: IsoDate | undefined, last: IsoDate | undefined): EventDate {
  // of one day there is nothing to bound
  if (first !== undefined && first === last)
    return { ...plain(days), edtf: first, kind: "date", precision: "day", begin: { on: first }, end: { on: first } };
  const point: DayPoint = { ...(first && { after: first }), ...(last && { before: last }) };
  return {
    ...plain(days),
    edtf: `[${first ?? ""}..${last ?? ""}]`,
    kind: first && last ? "window" : "bound",
    begin: point,
    end: point,
  };
}

/** One of the days of the expression: known, or somewhere from its first to its last. */
function pointWithin(days: EventDate): DayPoint {
  const after = firstDay(days);
  const before = lastDay(days);
  if (after !== undefined && after === before) return { on: after };
  return { ...(after && { after }), ...(before && { before }) };
}

/** Without what belongs to a single day. */
function plain(days: EventDate): EventDate {
  const { partOfDay: _part, time: _time, alternatives: _alternatives, ...rest } = days;
  return rest;
}

/** The earliest day on which a date may lie. */
export function firstDay(date: Pick<EventDate, "begin">): IsoDate | undefined {
  return "on" in date.begin ? date.begin.on : date.begin.after;
}

/** The latest day on which a date may lie. */
export function lastDay(date: Pick<EventDate, "end">): IsoDate | undefined {
  return "on" in date.end ? date.end.on : date.end.before;
}

function edtfStart(days: EventDate): string {
  if (isNumbered(days)) return monthOf(firstDay(days));
  if (days.kind === "date") return days.edtf.split("/")[0] ?? days.edtf;
  return firstDay(days) ?? "";
}

function edtfEnd(days: EventDate): string {
  if (isNumbered(days)) return monthOf(lastDay(days));
  if (days.kind === "date") return days.edtf.split("/").at(-1) ?? days.edtf;
  return lastDay(days) ?? "";
}

/** EDTF's intervals have no seasons, quarters and halves (`2004-23`): about the month at their outer end is said instead. */
function isNumbered({ precision, edtf }: EventDate): boolean {
  return isDivision(precision) && !edtf.includes("/");
}

function monthOf(day: IsoDate | undefined): string {
  return day === undefined ? "" : `${day.slice(0, -3)}~`;
}

function shift(day: IsoDate, by: number): IsoDate {
  const count = readDay(day);
  return count === undefined ? day : formatDay(count + by);
}

/** Whether a date lies behind a day as a whole. */
export function isAfter(date: EventDate, day: IsoDate): boolean {
  const first = firstDay(date);
  return first !== undefined && first > day;
}

/** Whether a date is over before a day. */
export function isBefore(date: EventDate, day: IsoDate): boolean {
  const last = lastDay(date);
  return last !== undefined && last < day;
}
