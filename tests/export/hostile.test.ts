import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import jsonld from "jsonld";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/explain/format-date.ts";
import { measureWidth } from "../../src/export/columns.ts";
import { isPlainDay, readDayRange } from "../../src/export/day-range.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import { toICalendar } from "../../src/export/to-icalendar.ts";
import { toJsonLd } from "../../src/export/to-json-ld.ts";
import { toMarkdown } from "../../src/export/to-markdown.ts";
import { toText } from "../../src/export/to-text.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { hostileText, hostileTimelines } from "./arbitrary-timeline.ts";
import { asLine } from "./samples.ts";

const RUNS = { numRuns: 300 };
/** As every exporter writes a text: one line that cannot steer what reads it. */
const line = (text: string) => asLine(text.replace(/[\u202a-\u202e\u2066-\u2069]+/gu, "\u0085"));
const isBound = ({ date }: TimelineEvent) => date?.precision === "bound";

describe("any timeline, with hostile text in every field, read back by the format's own parser", () => {
  test("CSV: a row an event, every text whole, no cell a formula, no date more than it is", () => {
    fc.assert(
      fc.property(hostileTimelines, fc.constantFrom(",", ";", "\t"), (timeline, separator) => {
        const rows = parseCsv(toCsv(timeline, { separator }), {
          columns: true,
          delimiter: separator,
          record_delimiter: "\r\n",
        }) as Record<string, string>[]; // a row a record, by the names of the columns
        const events = [...timeline.events, ...timeline.undated];
        expect(rows).toHaveLength(events.length);
        events.forEach((event, at) => {
          const row = rows[at]!;
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(row.title?.replace(/^'/, "")).toBe(line(event.title).replace(/^'/, ""));
          expect(row.sources?.replace(/^'/, "")).toBe(line(event.sources.join("; ")).replace(/^'/, ""));
          expect([row.status, row.edtf ?? "", row.kind ?? ""]).toEqual([
            event.status,
            event.date?.edtf ?? "",
            event.date?.kind ?? "",
          ]);
          expect(row.date).toBe(event.date === undefined ? "" : formatDate(event.date));
        });
      }),
      RUNS,
    );
  });

  test("iCalendar: a component an event, every text whole, its status and its date told", () => {
    fc.assert(
      fc.property(hostileTimelines, hostileText, (timeline, name) => {
        const text = toICalendar(timeline, { name });
        for (const one of text.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents();
        const events = [...timeline.events, ...timeline.undated];
        expect(read).toHaveLength(events.length);
        events.forEach((event, at) => {
          const one = read[at]!;
          const told = (key: string) => String(one.getFirstPropertyValue(key) ?? "");
          const { first, last } = event.date === undefined ? ({} as never) : readDayRange(event.date);
          const isEvent = event.date !== undefined && first !== undefined && last !== undefined;
          expect(one.name).toBe(isEvent ? "vevent" : "vjournal");
          expect(told("summary").startsWith(line(event.title))).toBe(true);
          expect(told("x-newsline-edtf")).toBe(event.date?.edtf ?? "");
          expect(told("x-newsline-status")).toBe(event.status);
          if (event.status !== "occurred" && event.status !== "ongoing")
            expect(["CONFIRMED", "FINAL"]).not.toContain(told("status"));
          if (event.date !== undefined && !isPlainDay(event.date)) {
            expect(told("summary")).toContain(formatDate(event.date));
            expect(told("dtstart") === "" || told("transp") === "TRANSPARENT").toBe(true);
          }
          expect(told("description")).toContain(line(event.sources.join(", ")));
        });
      }),
      RUNS,
    );
  });

  test("JSON-LD: an item an event, every text whole, days only where they are known, no script ended", async () => {
    const documentLoader = async () => ({
      document: { "@context": { "@vocab": "https://schema.org/" } },
      documentUrl: "https://schema.org",
    });
    await fc.assert(
      fc.asyncProperty(hostileTimelines, async (timeline) => {
        const text = toJsonLd(timeline);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        const items = JSON.parse(text).itemListElement.map(({ item }: { item: unknown }) => item);
        const events = [...timeline.events, ...timeline.undated];
        expect(items).toHaveLength(events.length);
        const [list] = await jsonld.expand(JSON.parse(text), { documentLoader });
        expect(Reflect.get(list ?? {}, "https://schema.org/itemListElement") ?? []).toHaveLength(events.length);
        events.forEach((event, at) => {
          const item = items[at];
          const told = item["@type"] === "Claim" ? item.about : item;
          expect(item["@type"] === "Claim").toBe(["denied", "possible", "unknown"].includes(event.status));
          expect(told.name).toBe(line(event.title));
          expect(told["dcterms:date"]?.["@value"]).toBe(event.date?.edtf);
          if (event.date !== undefined && !isPlainDay(event.date)) {
            expect(told.description).toContain(formatDate(event.date));
            if (event.date.kind !== "date" && !("on" in event.date.begin)) expect(told.startDate).toBeUndefined();
            if (event.date.kind !== "date" && !("on" in event.date.end)) expect(told.endDate).toBeUndefined();
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  test("Markdown: an item an event, every text letter by letter, nothing else than the list", () => {
    fc.assert(
      fc.property(hostileTimelines, fc.constantFrom("none" as const, "steps" as const), (timeline, reasons) => {
        const markdown = toMarkdown(timeline, { reasons });
        const tokens = new MarkdownIt({ html: true, linkify: true })
          .enable(["table", "strikethrough"])
          .parse(markdown, {});
        const events = [
          ...timeline.events.filter((event) => !isBound(event)),
          ...timeline.events.filter(isBound),
          ...timeline.undated,
        ];
        expect(tokens.filter(({ type, level }) => type === "list_item_open" && level === 1)).toHaveLength(
          events.length,
        );
        const blocks = new Set(tokens.map(({ type }) => type.replace(/_(open|close)$/, "")));
        const allowed = ["bullet_list", "list_item", "paragraph", "inline", "heading"];
        expect([...blocks].filter((type) => !allowed.includes(type))).toEqual([]);
        expect(tokens.every(({ type, level }) => type !== "list_item_open" || level <= 3)).toBe(true);
        const inline = tokens.flatMap((token) => token.children ?? []);
        const spans = new Set(inline.map(({ type }) => type.replace(/_(open|close)$/, "")));
        expect([...spans].filter((type) => !["text", "text_special", "strong", "em", "link"].includes(type))).toEqual(
          [],
        );
        for (const token of inline.filter(({ type }) => type === "link_open"))
          expect(String(token.attrGet("href")).startsWith("https://x.example/")).toBe(true);
        const items = tokens.filter(({ type, level }) => type === "inline" && level === 3);
        events.forEach((event, at) => {
          const shown = (items[at]?.children ?? []).map(({ content }) => content).join("");
          expect(shown.replace(/\s+/g, " ")).toContain(line(event.title).replace(/\s+/g, " ").trim());
          if (event.date !== undefined) expect(shown).toContain(formatDate(event.date));
        });
      }),
      RUNS,
    );
  });

  test("text: no line beyond its columns, nothing that steers a terminal, bounds in a section of their own", () => {
    fc.assert(
      fc.property(hostileTimelines, fc.constantFrom("none" as const, "steps" as const), (timeline, reasons) => {
        const text = toText(timeline, { reasons });
        for (const one of text.split("\n")) expect(measureWidth(one)).toBeLessThanOrEqual(80);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        const bound = timeline.events.filter(isBound).length;
        expect(text.includes(`Only a bound is known (${bound} event${bound === 1 ? "" : "s"})`)).toBe(bound > 0);
        expect(text.includes("Without a date (")).toBe(timeline.undated.length > 0);
      }),
      RUNS,
    );
  });
});
