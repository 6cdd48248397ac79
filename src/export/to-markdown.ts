import { explain } from "../explain/explain.ts";
import { formatDate } from "../explain/format-date.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { cleanLine } from "./clean-line.ts";
import { describeClaim, describeNotes, isBound, isPresent, UNDATED_WORDS } from "./describe-event.ts";
import { readWebAddress } from "./read-web-address.ts";

/** How the Markdown is made. */
export interface MarkdownOptions {
  /** A heading above it all. */
  readonly title?: string | undefined;
  /** `steps` adds under each event why its date is what it is. */
  readonly reasons?: "none" | "steps" | undefined;
}

/**
 * A timeline as CommonMark: an item an event, with its sources linked, and below it what the sources do not agree on.
 * Text from articles is escaped; addresses are linked only where they are `http` or `https`.
 *
 * @example
 * toMarkdown({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] });
 * // "No events.\n"
 */
export function toMarkdown(timeline: Timeline, options: MarkdownOptions = {}): string {
  const urls = collectAddresses(timeline);
  const format = (event: TimelineEvent) => formatEvent(event, urls, options);
  const dated = timeline.events.filter((event) => !isBound(event)).map(format);
  const bound = timeline.events.filter(isBound).map(format);
  const undated = timeline.undated.map(format);
  const blocks = [
    options.title === undefined ? undefined : `# ${escapeMarkdown(options.title)}`,
    joinItems(dated),
    bound.length === 0 ? undefined : "## Only a bound is known",
    joinItems(bound),
    undated.length === 0 ? undefined : "## Without a date",
    joinItems(undated),
    dated.length + bound.length + undated.length === 0 ? "No events." : undefined,
  ].filter(isPresent);
  return `${blocks.join("\n\n")}\n`;
}

function joinItems(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join("\n");
}

function formatEvent(
  event: TimelineEvent,
  urls: ReadonlyMap<string, string>,
  { reasons = "none" }: MarkdownOptions,
): string {
  const when = event.date === undefined ? describeLack(event) : formatDate(event.date);
  const claim = describeClaim(event);
  const sources = event.sources.map((name) => formatLink(name, urls.get(name))).join(", ");
  const first = [
    `**${escapeMarkdown(when)}**: `,
    escapeMarkdown(event.title),
    claim === undefined ? "" : ` *${escapeMarkdown(claim)}*`,
    sources === "" ? "" : ` — ${sources}`,
  ].join("");
  const notes = [...describeNotes(event, "long"), ...(reasons === "steps" ? explain(event) : [])].filter(isPresent);
  return [`- ${first}`, ...notes.map((note) => `  - ${escapeMarkdown(note)}`)].join("\n");
}

function describeLack({ undatedBecause }: TimelineEvent): string {
  return undatedBecause === undefined ? "date not known" : UNDATED_WORDS[undatedBecause];
}

/** The first address given for each source. */
function collectAddresses(timeline: Timeline): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const { id, source, url } of timeline.articles) {
    const name = source ?? id;
    if (url !== undefined && !urls.has(name)) urls.set(name, url);
  }
  return urls;
}

function formatLink(name: string, url: string | undefined): string {
  const address = url === undefined ? undefined : readWebAddress(url);
  return address === undefined ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](<${address}>)`;
}

/** Characters that CommonMark, tables, strike-through, formulas or mentions give a meaning. */
const SPECIAL = /[\\`*_{}[\]<>&#|~!@$^]/g;

/** What would begin a list where it begins a line: "- ", "1. ". */
const MARKER = /^(\d*)([-+.)])(?=\s|$)/;

/** Text as Markdown shows it, letter by letter, also where bare addresses become links. */
function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(SPECIAL, "\\$&")
    .replace(MARKER, "$1\\$2")
    .replaceAll("://", "\\://")
    .replace(/\b(www)\./gi, "$1\\.");
}
