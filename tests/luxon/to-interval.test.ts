import { describe, expect, test } from "vitest";
import { toInterval } from "../../src/luxon/to-interval.ts";
import { DATES } from "../helpers/hand-made.ts";

const ROWS = [
  ["day", "2023-09-10T00:00:00.000+02:00/2023-09-11T00:00:00.000+02:00"],
  ["span", "2024-06-14T00:00:00.000+02:00/2024-06-17T00:00:00.000+02:00"],
  ["window", "2024-06-18T00:00:00.000+02:00/2024-06-21T00:00:00.000+02:00"],
  ["year", "2019-01-01T00:00:00.000+01:00/2020-01-01T00:00:00.000+01:00"],
  ["ongoing", undefined],
  ["bound", undefined],
] as const;

describe("toInterval", () => {
  test.each(ROWS)("the %s is %s", (name, iso) => {
    expect(toInterval({ date: DATES[name] }, "Europe/Paris")?.toISO()).toBe(iso);
  });

  test("a day is as long as the zone makes it", () => {
    const date = { ...DATES.day, begin: { on: "2024-03-31" as never }, end: { on: "2024-03-31" as never } }; // the day of the change to summer time
    expect(toInterval({ date }, "Europe/Paris")?.length("hours")).toBe(23);
  });

  test("an event without a date, or an unknown zone, has none", () => {
    expect(toInterval({}, "Europe/Paris")).toBeUndefined();
    expect(toInterval({ date: DATES.day }, "Europe/Nowhere")).toBeUndefined();
  });
});
