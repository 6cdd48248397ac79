import { DateTime, IANAZone } from "luxon";
import type { Article } from "../model/article.ts";
import type { IsoDate } from "../model/date.ts";
import { readDay } from "./civil.ts";

/** The civil day and the clock of the newsroom when an article appeared. */
export interface Publication {
  readonly day: IsoDate;
  /** `10:00`, where the time was given. */
  readonly time?: string;
  /** Minutes that the newsroom's clock is before UTC, where the time was given. */
  readonly offset?: number;
}

/**
 * The day on which an article appeared, counted in its own zone; without a zone in the offset that the instant is
 * written with. A bare day stays that day in any zone. `undefined` where nothing can be read.
 *
 * @example
 * publicationDay("2023-09-11T20:00:00+02:00", "Europe/Rome"); // { day: "2023-09-11", time: "20:00", offset: 120 }
 */
export function publicationDay(publishedAt: Article["publishedAt"], zone?: string): Publication | undefined {
  const iso = readInstant(publishedAt);
  if (iso === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) {
    return readDay(iso) === undefined ? undefined : { day: iso as IsoDate }; // just validated
  }
  const written = DateTime.fromISO(iso, { setZone: true, zone: zone ?? "utc" });
  const local = zone === undefined ? written : written.setZone(zone);
  if (!local.isValid) return undefined;
  return {
    day: local.toFormat("yyyy-MM-dd") as IsoDate, // luxon's own format of a valid day
    time: local.toFormat("HH:mm"),
    offset: local.offset,
  };
}

/** Whether a name is an IANA time zone, `Europe/Rome`. */
export function isZone(zone: string): boolean {
  return IANAZone.isValidZone(zone);
}

function readInstant(publishedAt: Article["publishedAt"]): string | undefined {
  if (publishedAt === undefined) return undefined;
  if (typeof publishedAt === "string") return publishedAt;
  if (publishedAt instanceof Date) return Number.isNaN(publishedAt.getTime()) ? undefined : publishedAt.toISOString();
  return publishedAt.toISO() ?? undefined;
}
