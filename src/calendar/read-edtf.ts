import { isCivilDay } from "./civil.ts";

/** Unit of an EDTF date: how much of it is said. `XX` in the year makes a decade, century or millennium. */
export type EdtfUnit = "millennium" | "century" | "decade" | "year" | "division" | "month" | "day";

/** One date of an EDTF string. */
export interface EdtfDate {
  readonly kind: "date";
  readonly unit: EdtfUnit;
  /** The first year that it may be: of `199X` 1990, of `18XX` 1800. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Sub-year code 21 to 41: 21 to 24 the seasons, 33 to 36 the quarters, 40 and 41 the halves. */
  readonly division?: number;
  readonly approximate: boolean;
  /** What follows `T`, as written. */
  readonly time?: string;
}

/** An end of an interval or of a stretch in a set; `open` goes on (`..`), `unknown` is not known (nothing written). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** An EDTF string, as far as timelines use it (ISO 8601-2:2019, levels 0 to 2). */
export type EdtfValue =
  | EdtfDate
  /** `2024-06-14/2024-06-16`, `2023-06/..`, `2023-06/` */
  | { readonly kind: "interval"; readonly begin: EdtfEnd; readonly end: EdtfEnd }
  /** One of a set, `[…]`: `[2024-06-18..2024-06-20]`, `[2024-06-18,2024-06-19]`, `[..2024-06-12]` */
  | { readonly kind: "one of"; readonly members: readonly EdtfMember[] };

/** A member of a set: a date, or a stretch between two. */
export type EdtfMember =
  | EdtfDate
  | { readonly kind: "between"; readonly first: EdtfDate | undefined; readonly last: EdtfDate | undefined };

/**
 * Reads an EDTF string; `undefined` where it is none or uses what timelines never write.
 *
 * @example
 * readEdtf("2019-04"); // { kind: "date", unit: "month", year: 2019, month: 4, approximate: false }
 */
export function readEdtf(edtf: string): EdtfValue | undefined {
  if (edtf.startsWith("[") && edtf.endsWith("]")) return readSet(edtf.slice(1, -1));
  const slash = edtf.indexOf("/");
  if (slash < 0) return readDate(edtf);
  const begin = readEnd(edtf.slice(0, slash));
  const end = readEnd(edtf.slice(slash + 1));
  return begin === undefined || end === undefined ? undefined : { kind: "interval", begin, end };
}

function readEnd(text: string): EdtfEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : readDate(text);
}

function readSet(text: string): EdtfValue | undefined {
  const members: EdtfMember[] = [];
  for (const part of text.split(",")) {
    const member = readMember(part);
    if (member === undefined) return undefined;
    members.push(member);
  }
  return { kind: "one of", members };
}

function readMember(text: string): EdtfMember | undefined {
  const dots = text.indexOf("..");
  if (dots < 0) return readDate(text);
  const [before, after] = [text.slice(0, dots), text.slice(dots + 2)];
  const first = before === "" ? undefined : readDate(before);
  const last = after === "" ? undefined : readDate(after);
  const isRead = (first !== undefined || before === "") && (last !== undefined || after === "");
  return isRead && (first ?? last) !== undefined ? { kind: "between", first, last } : undefined;
}

/** Year (with `X` from the right, or `Y` and more digits), month or division, day, time, and `~` behind any of them. */
const DATE = /^(Y?-?\d{1,9}X{0,3})(~?)(?:-(\d\d)(~?)(?:-(\d\d)(?:T([0-9:.,]+(?:Z|[+-]\d\d(?::?\d\d)?)?))?(~?))?)?$/;

const UNSPECIFIED: readonly EdtfUnit[] = ["year", "decade", "century", "millennium"];

function readDate(text: string): EdtfDate | undefined {
  const found = DATE.exec(text);
  if (found === null) return undefined;
  const [, yearText = "", afterYear, second, afterSecond, dayText, time, atEnd] = found;
  if (yearText.replace(/[Y-]/g, "").length < 4) return undefined;
  const year = Number(yearText.replace("Y", "").replaceAll("X", "0"));
  const approximate = [afterYear, afterSecond, atEnd].includes("~");
  const unit = UNSPECIFIED[yearText.split("X").length - 1];
  if (unit === undefined) return undefined;
  if (second === undefined) return { kind: "date", unit, year, approximate };
  if (unit !== "year") return undefined;
  const code = Number(second);
  if (dayText === undefined) {
    if (code >= 1 && code <= 12) return { kind: "date", unit: "month", year, month: code, approximate };
    return code >= 21 && code <= 41 ? { kind: "date", unit: "division", year, division: code, approximate } : undefined;
  }
  const day = Number(dayText);
  if (!isCivilDay(year, code, day)) return undefined;
  return { kind: "date", unit: "day", year, month: code, day, approximate, ...(time === undefined ? {} : { time }) };
}
