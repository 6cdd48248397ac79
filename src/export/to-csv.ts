import { formatDate } from "../explain/format-date.ts";
import { formatClock } from "../explain/names.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { cleanLine } from "./clean-line.ts";
import { readDayRange } from "./day-range.ts";
import { describeConflicts, describeHistory, describeRefinements } from "./describe-event.ts";

/** How the table is made. */
export interface CsvOptions {
  /** What parts the cells: `,` if not given; `;` or a tab suit some spreadsheets. */
  readonly separator?: "," | ";" | "\t" | undefined;
}

/** One column a row: its name and what stands in it. */
const COLUMNS: readonly (readonly [name: string, cell: (event: TimelineEvent) => string | undefined])[] = [
  ["id", ({ id }) => id],
  ["type", ({ type }) => type],
  ["title", ({ title }) => title],
  ["status", ({ status }) => status],
  ["date", ({ date }) => date && formatDate(date)],
  ["edtf", ({ date }) => date?.edtf],
  ["kind", ({ date }) => date?.kind],
  ["first_day", ({ date }) => date && readDayRange(date).first],
  ["last_day", ({ date }) => date && readDayRange(date).last],
  ["precision", ({ date }) => date?.precision],
  ["approximate", ({ date }) => date && (date.approximate ? "yes" : "no")],
  ["basis", ({ date }) => date?.basis],
  ["part_of_day", ({ date }) => date?.partOfDay],
  ["time", ({ date }) => date?.time && [formatClock(date.time), date.time.zone ?? ""].join(" ").trim()],
  ["undated_because", ({ undatedBecause }) => undatedBecause],
  ["participants", ({ participants }) => joinNames(participants)],
  ["places", ({ places }) => joinNames(places)],
  ["attributed_to", ({ attributedTo }) => joinNames(attributedTo ?? [])],
  ["sources", ({ sources }) => sources.join("; ")],
  ["voices", ({ independentSources }) => String(independentSources.length)],
  ["conflicts", (event) => describeConflicts(event, "long").join("; ")],
  ["refinements", (event) => describeRefinements(event, "long")],
  ["history", (event) => describeHistory(event, "long")],
  ["order_not_known_with", ({ ties }) => ties.join("; ")],
  ["confidence", ({ confidence }) => confidence?.toString()],
];

/**
 * A timeline as CSV (RFC 4180, lines end in CRLF): a row an event, also those without a date, after a row of names.
 * `edtf`, `kind`, `first_day` and `last_day` tell windows, alternatives, spans and bounds apart. A cell that a
 * spreadsheet would run as a formula is led by an apostrophe.
 *
 * @example
 * toCsv({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] }).slice(0, 13);
 * // "id,type,title"
 */
export function toCsv(timeline: Timeline, { separator = "," }: CsvOptions = {}): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...[...timeline.events, ...timeline.undated].map((event) => COLUMNS.map(([, cell]) => cell(event) ?? "")),
  ];
  return rows.map((cells) => `${cells.map((cell) => formatCell(cell, separator)).join(separator)}\r\n`).join("");
}

/** What spreadsheets take for the start of a formula, also in its full-width forms. */
const FORMULA = /^[=+\-@＝＋－＠]/;

function formatCell(text: string, separator: string): string {
  const line = cleanLine(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return safe.includes('"') || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function joinNames(named: readonly { readonly name: string }[]): string {
  return [...new Set(named.map(({ name }) => name))].join("; ");
}
