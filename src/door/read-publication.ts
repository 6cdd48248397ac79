import { toDay } from "../calendar/civil.ts";
import { type Publication, publicationDay } from "../calendar/publication-day.ts";
import type { IsoDate } from "../model/date.ts";
import { fail, readField } from "./fail.ts";

/** When an article appeared, read from what the caller gave. */
export interface ReadPublication {
  /** ISO 8601 with offset; a bare day where only the day was given. */
  readonly publishedAt: string;
  /** The civil day in the article's zone, with clock and offset where a time was given. */
  readonly publication: Publication;
  /** Milliseconds since 1970-01-01T00:00Z; of a bare day its first instant in UTC. */
  readonly instant: number;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** ISO 8601; a blank may stand for the T (RFC 3339, 5.6), as databases write it. */
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Reads `publishedAt`: an ISO 8601 instant or day, a `Date`, or anything with `toISO()`. Forms that name no day
 * ("2024-06", "12:00") are refused, for a day would have to be invented.
 *
 * @throws TimelineInputError `invalid-published-at`
 */
export function readPublication(value: unknown, zone: string | undefined, path: string): ReadPublication {
  return findPublication(value, zone) ?? fail("invalid-published-at", path, value);
}

/** The same of any value; `undefined` where it is no instant and no day. */
export function findPublication(value: unknown, zone?: string): ReadPublication | undefined {
  const iso = toIso(value);
  const publication = iso === undefined ? undefined : publicationDay(iso, zone);
  if (iso === undefined || publication === undefined) return undefined;
  if (DAY.test(iso)) return { publishedAt: iso, publication, instant: countMinutes(publication.day, "00:00") * 60_000 };
  const [, , , seconds = "00", fraction = "", offset] = INSTANT.exec(iso) ?? [];
  const minutes = countMinutes(publication.day, publication.time ?? "00:00") - (publication.offset ?? 0);
  const milliseconds = Number(seconds) * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
  return {
    publishedAt: offset === undefined ? `${iso}${formatOffset(publication.offset ?? 0)}` : iso,
    publication,
    instant: minutes * 60_000 + milliseconds,
  };
}

function toIso(value: unknown): string | undefined {
  if (typeof value === "string") {
    const text = value.trim();
    return DAY.test(text) || INSTANT.test(text) ? text.replace(" ", "T") : undefined;
  }
  if (value instanceof Date) return toIso(callMethod(value, Date.prototype.toISOString));
  const method = readField(value, "toISO");
  return typeof method === "function" ? toIso(callMethod(value, method)) : undefined;
}

/** The string that a method gives, if it gives one. */
function callMethod(owner: unknown, method: unknown): unknown {
  try {
    const result: unknown = typeof method === "function" ? Reflect.apply(method, owner, []) : undefined;
    return typeof result === "string" ? result : undefined;
  } catch {
    return undefined;
  }
}

function countMinutes(day: IsoDate, clock: string): number {
  const count = toDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
  return count * 1440 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
