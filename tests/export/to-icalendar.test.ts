import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/export/to-icalendar.ts";
import { DATES, makeEvent, makeTimeline } from "../helpers/hand-made.ts";
import { asLine, HOSTILE, KINDS, withTitles } from "./samples.ts";

describe("iCalendar, read by ical.js", () => {
  const read = (text: string) => new ICAL.Component(ICAL.parse(text));
  const components = (text: string) => read(text).getAllSubcomponents();
  const readProperty = (component: ICAL.Component | undefined, name: string) =>
    String(component?.getFirstPropertyValue(name) ?? "");

  test("an event of known days is a VEVENT, everything else a VJOURNAL", () => {
    const kinds = components(toICalendar(KINDS)).map((one) => [readProperty(one, "uid").split("@")[0], one.name]);
    const journals = ["ongoing", "bound", "undated"];
    expect(Object.fromEntries(kinds)).toEqual(
      Object.fromEntries(
        [...Object.keys(DATES), "undated"].map((id) => [id, journals.includes(id) ? "vjournal" : "vevent"]),
      ),
    );
  });

  const DAYS = [
    ["day", "2023-09-10", "2023-09-11"],
    ["night", "2023-09-10", "2023-09-11"],
    ["clock", "2024-06-11T09:00:00Z", ""],
    ["span", "2024-06-14", "2024-06-17"],
    ["window", "2024-06-18", "2024-06-21"],
    ["year", "2019-01-01", "2020-01-01"],
  ] as const;

  test.each(DAYS)("the %s runs from %s up to %s", (id, start, end) => {
    const event = components(toICalendar(KINDS)).find((one) => readProperty(one, "uid") === `${id}@newsline`);
    expect([readProperty(event, "dtstart"), readProperty(event, "dtend")]).toEqual([start, end]);
  });

  test("what is no plain day says so in its summary, leaves the days free and keeps its EDTF", () => {
    for (const event of components(toICalendar(KINDS)).filter(({ name }) => name === "vevent")) {
      const id = readProperty(event, "uid").split("@")[0] as keyof typeof DATES; // made from the keys above
      const isPlain = ["day", "night", "clock"].includes(id);
      expect(readProperty(event, "summary") === `The ${id}`, id).toBe(isPlain);
      expect(readProperty(event, "transp"), id).toBe(isPlain ? "" : "TRANSPARENT");
      expect(readProperty(event, "x-newsline-edtf"), id).toBe(DATES[id].edtf);
    }
  });

  test("a status is told by the format's own field and in the summary", () => {
    const events = (["occurred", "planned", "denied", "cancelled"] as const).map((status) =>
      makeEvent({ id: status, status, date: DATES.day }),
    );
    const told = components(toICalendar(makeTimeline({ events }))).map((one) => [
      readProperty(one, "status"),
      readProperty(one, "summary"),
    ]);
    expect(told).toEqual([
      ["CONFIRMED", "Ada Merrow leaves Corvane"],
      ["TENTATIVE", "Ada Merrow leaves Corvane (planned)"],
      ["CANCELLED", "Ada Merrow leaves Corvane (denied)"],
      ["CANCELLED", "Ada Merrow leaves Corvane (cancelled)"],
    ]);
  });

  test.each(HOSTILE)("%j comes back, and no line is longer than 75 octets", (title) => {
    const text = toICalendar(withTitles([title]), { name: title });
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(components(text)).toHaveLength(1);
    expect(readProperty(components(text)[0], "summary")).toBe(asLine(title));
    expect(readProperty(components(text)[0], "url")).toBe("https://herald.example/1");
  });

  test("the stamp is the latest publication: the same timeline is always the same calendar", () => {
    expect(readProperty(components(toICalendar(KINDS))[0], "dtstamp")).toBe("2024-06-12T00:00:00Z");
  });
});
