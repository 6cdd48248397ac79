import { explain } from "../explain/explain.ts";
import { formatDate } from "../explain/format-date.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { cleanLine } from "./clean-line.ts";
import { padEnd, wrap } from "./columns.ts";
import {
  count,
  countSources,
  describeClaim,
  describeNotes,
  isBound,
  isPresent,
  UNDATED_WORDS,
} from "./describe-event.ts";

/** The parts of the text, for those who colour them. */
export type TextPart = "heading" | "date" | "title" | "claim" | "sources" | "note";

/** How the text is made. */
export interface TextOptions {
  /** Columns, at least 60; 80 if not given. */
  readonly width?: number | undefined;
  /** `steps` adds under each event why its date is what it is. */
  readonly reasons?: "none" | "steps" | undefined;
  /** Called with every part once it stands in its column, so that it can be coloured. */
  readonly paint?: ((part: TextPart, text: string) => string) | undefined;
}

/**
 * A timeline for a terminal or a mail: a line an event with date, title, what is claimed and how many sources; below
 * it what the sources do not agree on. Events of which only a bound is known, and those without a date, stand in
 * sections of their own. `≈` marks an event whose order with the line above is not known.
 *
 * @example
 * toText({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] });
 * // "No events.\n"
 */
export function toText(timeline: Timeline, options: TextOptions = {}): string {
  const layout = makeLayout(options);
  const dated = timeline.events.filter((event) => !isBound(event));
  const bound = timeline.events.filter(isBound);
  const sections = [
    formatSection(undefined, dated, layout, (event) =>
      event.date === undefined ? "" : formatDate(event.date, "short"),
    ),
    formatSection("Only a bound is known", bound, layout, (event) =>
      event.date === undefined ? "" : formatDate(event.date, "short"),
    ),
    formatSection("Without a date", timeline.undated, layout, (event) =>
      event.undatedBecause === undefined ? "" : UNDATED_WORDS[event.undatedBecause],
    ),
  ].filter((section) => section.length > 0);
  if (sections.length === 0) return "No events.\n";
  return `${sections.map((section) => section.join("\n")).join("\n\n")}\n`;
}

interface Layout {
  readonly title: number;
  readonly reasons: "none" | "steps";
  readonly paint: (part: TextPart, text: string) => string;
}

const MARK = 2;
const DATE = 20;
const GAP = 2;
const SOURCES = 11;

function makeLayout({ width = 80, reasons = "none", paint = (_, text) => text }: TextOptions): Layout {
  return { title: Math.max(60, width) - MARK - DATE - GAP - SOURCES - 1, reasons, paint };
}

function formatSection(
  heading: string | undefined,
  events: readonly TimelineEvent[],
  layout: Layout,
  dateOf: (event: TimelineEvent) => string,
): readonly string[] {
  if (events.length === 0) return [];
  const lines = events.flatMap((event, at) => {
    const above = events[at - 1];
    const mark = above !== undefined && event.ties.includes(above.id) ? "≈" : "";
    return formatEvent(event, mark, dateOf(event), layout);
  });
  return heading === undefined
    ? lines
    : [layout.paint("heading", `${heading} (${count(events.length, "event")})`), ...lines];
}

function formatEvent(event: TimelineEvent, mark: string, date: string, layout: Layout): readonly string[] {
  const { paint } = layout;
  const dates = wrap(cleanLine(date), DATE);
  const lines = wrap(cleanLine(event.title), layout.title);
  // without a title a note would stand in the first row, beside the sources
  const title = (lines.length === 0 ? [""] : lines).map((text) => ["title", text] as const);
  const claim = describeClaim(event);
  const body = [
    ...title,
    ...(claim === undefined ? [] : wrap(cleanLine(claim), layout.title).map((text) => ["claim", text] as const)),
  ];
  const notes = formatNotes(event, layout);
  const rows = Math.max(dates.length, body.length + notes.length);
  return Array.from({ length: rows }, (_, row) => {
    const dateCell = paint("date", padEnd(dates[row] ?? "", DATE));
    const [part, text] = body[row] ?? (["note", notes[row - body.length] ?? ""] as const);
    const sources = row === 0 ? paint("sources", countSources(event).padStart(SOURCES)) : "";
    const cell =
      row === 0 ? `${paint(part, padEnd(text, layout.title))} ${sources}` : text === "" ? "" : paint(part, text);
    return `${padEnd(row === 0 ? mark : "", MARK)}${dateCell}${" ".repeat(GAP)}${cell}`.trimEnd();
  });
}

function formatNotes(event: TimelineEvent, layout: Layout): readonly string[] {
  const notes = [...describeNotes(event, "short")].filter(isPresent);
  const reasons = layout.reasons === "steps" ? explain(event).map((sentence) => `- ${sentence}`) : [];
  return [...notes, ...reasons].flatMap((note) => wrap(cleanLine(note), layout.title + SOURCES + 1));
}
