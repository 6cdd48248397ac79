import { formatDay, readDay } from "../calendar/civil.ts";
import { formatDate } from "../explain/format-date.ts";
import type { ClockTime, EventDate, IsoDate } from "../model/date.ts";
import type { Status } from "../model/event.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { cleanLine } from "./clean-line.ts";
import { isPlainDay, readDayRange } from "./day-range.ts";
import { describeClaim, describeNotes, findAddress, isPresent, nameStatus, UNDATED_WORDS } from "./describe-event.ts";

/** How the calendar is made. */
export interface ICalendarOptions {
  /** The calendar's name. */
  readonly name?: string | undefined;
}

/**
 * A timeline as iCalendar (RFC 5545). An event whose first and last day are known is a `VEVENT` of whole days, or of a
 * clock time where one is said; where it is no plain day, its summary says so ("between 18 and 20 June 2024"), and it
 * leaves the days free. What has no known begin or end, or no date at all, is a `VJOURNAL`. `X-NEWSLINE-EDTF` holds
 * the date as it is. The time stamp is that of the latest article: nothing here reads a clock.
 *
 * @example
 * toICalendar({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] }).slice(0, 15);
 * // "BEGIN:VCALENDAR"
 */
export function toICalendar(timeline: Timeline, options: ICalendarOptions = {}): string {
  const stamp = findStamp(timeline);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//newsline//newsline//EN",
    "CALSCALE:GREGORIAN",
    ...(options.name === undefined ? [] : [`X-WR-CALNAME:${escapeText(options.name)}`]),
    ...[...timeline.events, ...timeline.undated].flatMap((event) => formatComponent(event, stamp, timeline)),
    "END:VCALENDAR",
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");
}

function formatComponent(event: TimelineEvent, stamp: string, timeline: Timeline): readonly string[] {
  const { date } = event;
  const { first, last } = date === undefined ? { first: undefined, last: undefined } : readDayRange(date);
  const isEvent = date !== undefined && date.kind !== "bound" && first !== undefined && last !== undefined;
  const component = isEvent ? "VEVENT" : "VJOURNAL";
  const isPlain = date !== undefined && isPlainDay(date);
  const address = findAddress(event, timeline);
  return [
    `BEGIN:${component}`,
    `UID:${escapeText(event.id)}@newsline`,
    `DTSTAMP:${stamp}`,
    ...(isEvent ? formatDays(date, first, last) : []),
    `SUMMARY:${escapeText(formatSummary(event, isPlain))}`,
    `DESCRIPTION:${formatDescription(event).map(escapeText).join("\\n")}`,
    `STATUS:${(isEvent ? EVENT_STATUS : JOURNAL_STATUS)[event.status]}`,
    ...(isEvent && !isPlain ? ["TRANSP:TRANSPARENT"] : []),
    `CATEGORIES:${escapeText(event.type)}`,
    ...(isEvent && event.places.length > 0
      ? [`LOCATION:${escapeText(event.places.map(({ name }) => name).join(", "))}`]
      : []),
    ...(address === undefined ? [] : [`URL:${address}`]),
    ...(date === undefined ? [] : [`X-NEWSLINE-EDTF;VALUE=TEXT:${escapeText(date.edtf)}`]),
    `X-NEWSLINE-STATUS;VALUE=TEXT:${event.status}`,
    `END:${component}`,
  ];
}

/** RFC 5545 3.8.1.11, for events. */
const EVENT_STATUS = {
  occurred: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  expected: "TENTATIVE",
  possible: "TENTATIVE",
  denied: "CANCELLED",
  cancelled: "CANCELLED",
  postponed: "TENTATIVE",
  unknown: "TENTATIVE",
} as const satisfies Record<Status, string>;

/** RFC 5545 3.8.1.11, for journal entries. */
const JOURNAL_STATUS = {
  occurred: "FINAL",
  ongoing: "FINAL",
  planned: "DRAFT",
  expected: "DRAFT",
  possible: "DRAFT",
  denied: "CANCELLED",
  cancelled: "CANCELLED",
  postponed: "DRAFT",
  unknown: "DRAFT",
} as const satisfies Record<Status, string>;

function formatSummary(event: TimelineEvent, isPlain: boolean): string {
  const notes = [
    event.date === undefined || isPlain ? undefined : formatDate(event.date),
    event.date === undefined ? "no date" : undefined,
    nameStatus(event),
  ].filter(isPresent);
  return notes.length === 0 ? event.title : `${event.title} (${notes.join("; ")})`;
}

function formatDescription(event: TimelineEvent): readonly string[] {
  const when = event.date === undefined ? undefined : formatDate(event.date);
  const lack = event.undatedBecause === undefined ? undefined : UNDATED_WORDS[event.undatedBecause];
  return [
    when ?? lack,
    describeClaim(event),
    ...describeNotes(event, "long"),
    `Sources: ${event.sources.join(", ")}`,
  ].filter(isPresent);
}

function formatDays(date: EventDate, first: IsoDate, last: IsoDate): readonly string[] {
  if (date.time !== undefined && isPlainDay(date)) return [`DTSTART:${formatInstant(first, date.time)}`];
  return [`DTSTART;VALUE=DATE:${digits(first)}`, `DTEND;VALUE=DATE:${digits(formatDay((readDay(last) ?? 0) + 1))}`];
}

/** In UTC where the offset is known, else local to whoever reads it (RFC 5545 3.3.5, forms 1 and 2). */
function formatInstant(day: IsoDate, { hour, minute = 0, second = 0, offset }: ClockTime): string {
  const minutes = hour * 60 + minute - (offset ?? 0);
  const shifted = formatDay((readDay(day) ?? 0) + Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  const clock = [Math.floor(rest / 60), rest % 60, second].map((part) => String(part).padStart(2, "0")).join("");
  return `${digits(shifted)}T${clock}${offset === undefined ? "" : "Z"}`;
}

function digits(day: string): string {
  return day.replaceAll("-", "");
}

/** The latest publication, so that the same timeline is always the same calendar. */
function findStamp(timeline: Timeline): string {
  const days = timeline.articles
    .flatMap(({ publishedOn, publishedAt }) => [publishedOn?.day, publishedAt?.slice(0, 10)])
    .filter((day) => day !== undefined && readDay(day) !== undefined)
    .filter(isPresent)
    .sort();
  return `${digits(days.at(-1) ?? "1970-01-01")}T000000Z`;
}

/** RFC 5545 3.3.11. */
function escapeText(text: string): string {
  return cleanLine(text).replace(/[\\;,]/g, "\\$&");
}

const OCTETS = 75;

/** Content lines hold at most 75 octets; what is longer goes on after CRLF and a space (RFC 5545 3.1). */
function foldLine(line: string): string {
  let folded = "";
  let taken = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (taken + size > OCTETS) {
      folded += "\r\n ";
      taken = 1;
    }
    folded += character;
    taken += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
