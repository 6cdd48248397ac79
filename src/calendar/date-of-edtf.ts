import type { ClockTime, DayPoint, EventDate, Precision } from "../model/date.ts";
import { formatDay } from "./civil.ts";
import { type EdtfRange, rangeOfEdtf } from "./edtf-range.ts";
import { type EdtfDate, type EdtfEnd, type EdtfValue, readEdtf } from "./read-edtf.ts";

/**
 * The date that an EDTF string says, with its begin and end; `undefined` where it is none, ends before it begins, or
 * says what no date of a timeline can hold.
 *
 * @example
 * dateOfEdtf("[2024-06-18..2024-06-20]")?.begin; // { after: "2024-06-18", before: "2024-06-20" }
 */
export function dateOfEdtf(edtf: string): EventDate | undefined {
  const value = readEdtf(edtf);
  if (value === undefined) return undefined;
  const range = rangeOfEdtf(value);
  if (range.first !== undefined && range.last !== undefined && range.first > range.last) return undefined;
  const rest = READERS[value.kind](value as never, range); // the table pairs each kind with its reader
  return rest && { edtf, approximate: edtf.includes("~"), basis: "explicit", ...rest };
}

type Rest = Omit<EventDate, "edtf" | "approximate" | "basis">;

const READERS: {
  readonly [K in EdtfValue["kind"]]: (value: Extract<EdtfValue, { kind: K }>, range: EdtfRange) => Rest | undefined;
} = {
  date: (value, range) => {
    const point = pointOf(range);
    const clock = value.time === undefined ? undefined : readClock(value.time);
    const precision = clock === undefined ? precisionOf(value) : clock.minute === undefined ? "hour" : "minute";
    if (point === undefined || precision === undefined || (value.time !== undefined && clock === undefined))
      return undefined;
    return { kind: "date", precision, begin: point, end: point, ...(clock === undefined ? {} : { time: clock }) };
  },
  interval: ({ begin, end }) => {
    const known = [begin, end].filter((side): side is EdtfDate => typeof side === "object");
    const [precision] = known.map(precisionOf);
    if (precision === undefined || known.some(({ time }) => time !== undefined)) return undefined;
    return { kind: "span", precision, begin: pointOfSide(begin), end: pointOfSide(end) };
  },
  "one of": ({ members }, { first, last }) => {
    const days = members.flatMap((member) =>
      member.kind === "date" && member.unit === "day" && member.time === undefined
        ? [formatDay(rangeOfEdtf(member).first ?? 0)]
        : [],
    );
    const point: DayPoint = {
      ...(first === undefined ? {} : { after: formatDay(first) }),
      ...(last === undefined ? {} : { before: formatDay(last) }),
    };
    const isRising = days.every((day, at) => at === 0 || (days[at - 1] ?? "") < day);
    if (days.length === members.length && days.length > 1 && isRising)
      return { kind: "alternatives", precision: "day", begin: point, end: point, alternatives: days };
    const [only] = members;
    if (members.length !== 1 || only?.kind !== "between") return undefined;
    const precision = [only.first, only.last].flatMap((side) => precisionOf(side) ?? [])[0];
    if (precision === undefined) return undefined;
    if (first === undefined || last === undefined)
      return { kind: "bound", precision: "bound", begin: point, end: point };
    return { kind: "window", precision, begin: point, end: point };
  },
};

/** One day, or somewhere from the first to the last. */
function pointOf({ first, last }: EdtfRange): DayPoint | undefined {
  if (first === undefined || last === undefined) return undefined;
  return first === last ? { on: formatDay(first) } : { after: formatDay(first), before: formatDay(last) };
}

function pointOfSide(side: EdtfEnd): DayPoint {
  return (typeof side === "object" ? pointOf(rangeOfEdtf(side)) : undefined) ?? {};
}

/** EDTF's sub-year codes (ISO 8601-2:2019 4.8) as units of a timeline. */
const DIVISIONS: readonly (readonly [from: number, to: number, precision: Precision])[] = [
  [21, 24, "season"],
  [33, 36, "quarter"],
  [40, 41, "half"],
];

function precisionOf(date: EdtfDate | undefined): Precision | undefined {
  if (date === undefined || date.unit !== "division") return date?.unit as Exclude<EdtfDate["unit"], "division">; // looked at just before
  return DIVISIONS.find(([from, to]) => (date.division ?? 0) >= from && (date.division ?? 0) <= to)?.[2];
}

const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/;

function readClock(text: string): ClockTime | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return undefined;
  const [, hour, minute, second, utc, sign, hours, minutes = "0"] = found;
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = utc
    ? 0
    : sign === undefined
      ? undefined
      : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return {
    hour: Number(hour),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(offset === undefined ? {} : { offset }),
  };
}
