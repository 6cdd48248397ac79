// @vitest-environment happy-dom
import { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/explain/format-date.ts";
import { readDayRange } from "../../src/export/day-range.ts";
import { toTimelineJS } from "../../src/export/to-timelinejs.ts";
import type { EventDate } from "../../src/model/date.ts";
import { DATES } from "../helpers/hand-made.ts";
import { hostileText, hostileTimelines } from "./arbitrary-timeline.ts";
import { asLine, HOSTILE, KINDS, withTitles } from "./samples.ts";

describe("TimelineJS, read by TimelineJS", () => {
  const read = (text: string) => {
    const config = new TimelineConfig(JSON.parse(text));
    config.validate();
    return config;
  };
  const isPlaced = ({ begin }: EventDate) => "on" in begin || begin.after !== undefined;

  test("every event with a first day is a slide, the others are on the title slide", () => {
    const config = read(toTimelineJS(KINDS));
    expect(config.getErrors()).toEqual([]);
    const placed = Object.entries(DATES)
      .filter(([, date]) => isPlaced(date))
      .map(([id]) => `The ${id}`);
    expect(new Set(config.events.map(({ text }) => text.headline))).toEqual(new Set(placed));
    expect(placed).toHaveLength(KINDS.events.length - 1);
    expect(config.title.text.text).toContain("<li>by 12 June 2024: The bound</li>");
    expect(config.title.text.text).toContain("<li>what is said is too vague for a day: The undated</li>");
  });

  test("the dates come back as days, and in words", () => {
    const slides = read(toTimelineJS(KINDS)).events;
    const told = slides.map(({ text, start_date, end_date, display_date }) => [
      text.headline.slice(4),
      [start_date.data.date_obj, end_date?.data.date_obj].map(
        (date) => date && `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`,
      ),
      display_date,
    ]);
    expect(told).toContainEqual(["window", ["2024-6-18", "2024-6-20"], "between 18 and 20 June 2024"]);
    expect(told).toContainEqual(["year", ["2019-1-1", "2019-12-31"], "2019"]);
    expect(told).toContainEqual(["day", ["2023-9-10", undefined], "Sunday 10 September 2023"]);
    expect(told).toContainEqual(["ongoing", ["2024-6-10", undefined], "since Monday 10 June 2024"]);
  });

  test("a title that reads like an event's id takes nothing from it", () => {
    const ids = (title: string) =>
      read(toTimelineJS(KINDS, { title })).events.flatMap((slide) => slide.unique_id ?? []);
    const own = ids("Timeline");
    expect(own.length).toBeGreaterThan(0);
    for (const id of own) expect(ids(id)).toEqual(own);
  });

  test("any timeline with hostile text in every field: a slide or a line an event, nothing but text and web links", () => {
    fc.assert(
      fc.property(hostileTimelines, hostileText, (timeline, title) => {
        const text = toTimelineJS(timeline, { title });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        const config = read(text);
        const placed = timeline.events.filter(
          ({ date }) => date !== undefined && date.precision !== "bound" && readDayRange(date).first !== undefined,
        );
        // TimelineJS itself takes no timeline without a slide.
        if (placed.length > 0) expect(config.getErrors()).toEqual([]);
        expect(config.events).toHaveLength(placed.length);
        const shown = document.createElement("div");
        const slides = new Map(config.events.map((slide) => [slide.unique_id, slide]));
        for (const event of placed) {
          const slide = slides.get(event.id);
          shown.innerHTML = slide?.text.headline ?? "";
          expect(shown.children).toHaveLength(0);
          expect(shown.textContent).toBe(asLine(event.title.replace(/[\u202a-\u202e\u2066-\u2069]+/gu, "\u0085")));
          shown.innerHTML = slide?.text.text ?? "";
          expect([...shown.querySelectorAll("*")].every(({ tagName }) => ["P", "A"].includes(tagName))).toBe(true);
          for (const link of shown.querySelectorAll("a"))
            expect(link.getAttribute("href")?.startsWith("https://x.example/")).toBe(true);
          expect(slide?.display_date).toBe(event.date && formatDate(event.date));
        }
        shown.innerHTML = config.title.text.text;
        const others = timeline.events.length + timeline.undated.length - placed.length;
        expect(shown.querySelectorAll("li")).toHaveLength(others);
        expect([...shown.querySelectorAll("*")].every(({ tagName }) => ["P", "UL", "LI"].includes(tagName))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test.each(HOSTILE)("%j is text, in HTML as in JSON", (title) => {
    const text = toTimelineJS(withTitles([title]));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const shown = document.createElement("div");
    shown.innerHTML = read(text).events[0]?.text.headline ?? "";
    expect(shown.children).toHaveLength(0);
    expect(shown.textContent).toBe(asLine(title));
  });
});
