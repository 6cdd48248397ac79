import { readEdtf } from "../calendar/read-edtf.ts";
import { formatDate } from "../explain/format-date.ts";
import type { EventDate } from "../model/date.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { cleanLine } from "./clean-line.ts";
import { isPlainDay, readDayRange } from "./day-range.ts";
import { describeClaim, describeNotes, findAddress, isBound, isPresent, UNDATED_WORDS } from "./describe-event.ts";
import { formatJson } from "./format-json.ts";

/** How the slides are made. */
export interface TimelineJsOptions {
  /** Headline of the title slide; "Timeline" if not given. */
  readonly title?: string | undefined;
}

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/**
 * A timeline for TimelineJS 3 (Knight Lab's JSON format): a slide an event. `display_date` says in words whatever is
 * more or less than a plain day. Events that have no place on an axis, because only a bound or nothing is known, are
 * listed on the title slide; TimelineJS itself shows nothing where no event has a place. Text from articles is escaped for the HTML that the slides are made of.
 *
 * @example
 * JSON.parse(toTimelineJS({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] })).events;
 * // []
 */
export function toTimelineJS(timeline: Timeline, options: TimelineJsOptions = {}): string {
  const slides = timeline.events.flatMap((event) => {
    const dates = isBound(event) ? undefined : readSlideDates(event.date);
    return dates === undefined ? [] : [makeSlide(event, dates, timeline)];
  });
  const placed = new Set(slides.map((slide) => slide.unique_id));
  const others = [...timeline.events, ...timeline.undated].filter(({ id }) => !placed.has(id));
  return formatJson({
    // without an id of its own its headline becomes one, which may be that of an event
    title: {
      unique_id: "newsline-title",
      text: { headline: escapeHtml(options.title ?? "Timeline"), text: listOthers(others) },
    },
    events: slides,
    scale: "human",
  });
}

function makeSlide(event: TimelineEvent, dates: SlideDates, timeline: Timeline) {
  const address = findAddress(event, timeline);
  const sources = escapeHtml(event.sources.join(", "));
  const lines = [describeClaim(event), ...describeNotes(event, "long")].filter(isPresent);
  return {
    unique_id: event.id,
    ...dates,
    ...(event.date === undefined ? {} : { display_date: escapeHtml(formatDate(event.date)) }),
    group: event.type,
    text: {
      headline: escapeHtml(event.title),
      text: [
        ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
        `<p>${address === undefined ? sources : `<a href="${escapeHtml(address)}">${sources}</a>`}</p>`,
      ].join(""),
    },
  };
}

interface SlideDates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
}

/** Where a slide stands: the first day, and the last where it is another; nothing where the first is not known. */
function readSlideDates(date: EventDate | undefined): SlideDates | undefined {
  if (date === undefined) return undefined;
  const { first, last } = readDayRange(date);
  const start = readSlideDate(first);
  if (start === undefined) return undefined;
  if (isPlainDay(date)) {
    const { hour, minute } = date.time ?? {};
    const clock = hour === undefined ? {} : { hour, ...(minute === undefined ? {} : { minute }) };
    return { start_date: { ...start, ...clock } };
  }
  const end = first === last ? undefined : readSlideDate(last);
  return { start_date: start, ...(end === undefined ? {} : { end_date: end }) };
}

function readSlideDate(day: string | undefined): SlideDate | undefined {
  const date = day === undefined ? undefined : readEdtf(day);
  return date?.kind === "date" && date.month !== undefined && date.day !== undefined
    ? { year: date.year, month: date.month, day: date.day }
    : undefined;
}

function listOthers(events: readonly TimelineEvent[]): string {
  if (events.length === 0) return "";
  const items = events.map((event) => {
    const lack = event.undatedBecause === undefined ? "date not known" : UNDATED_WORDS[event.undatedBecause];
    const when = event.date === undefined ? lack : formatDate(event.date);
    return `<li>${escapeHtml([when, event.title].join(": "))}${escapeHtml(` ${describeClaim(event) ?? ""}`.trimEnd())}</li>`;
  });
  return `<p>Without a place on the axis:</p><ul>${items.join("")}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return cleanLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
