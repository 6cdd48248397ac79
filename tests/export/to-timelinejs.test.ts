// @vitest-environment happy-dom
import { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
import { describe, expect, test } from "vitest";
import { toTimelineJS } from "../../src/export/to-timelinejs.ts";
import type { EventDate } from "../../src/model/date.ts";
import { DATES } from "../helpers/hand-made.ts";
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

  test.each(HOSTILE)("%j is text, in HTML as in JSON", (title) => {
    const text = toTimelineJS(withTitles([title]));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const shown = document.createElement("div");
    shown.innerHTML = read(text).events[0]?.text.headline ?? "";
    expect(shown.children).toHaveLength(0);
    expect(shown.textContent).toBe(asLine(title));
  });
});
