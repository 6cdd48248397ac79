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

  test("of any date it runs from its first day up to and with its last, or there is none", () => {
    for (const date of Object.values(DATES)) {
      const first = "on" in date.begin ? date.begin.on : date.begin.after;
      const last = "on" in date.end ? date.end.on : date.end.before;
      for (const zone of ["Europe/Paris", "Pacific/Chatham", "utc"]) {
        const interval = toInterval({ date }, zone);
        expect(interval === undefined).toBe(first === undefined || last === undefined);
        expect([interval?.start?.toISODate(), interval?.end?.minus({ milliseconds: 1 }).toISODate()]).toEqual(
          interval === undefined ? [undefined, undefined] : [first, last],
        );
      }
    }
  });

  test("an event without a date, or an unknown zone, has none", () => {
    expect(toInterval({}, "Europe/Paris")).toBeUndefined();
    expect(toInterval({ date: DATES.day }, "Europe/Nowhere")).toBeUndefined();
  });
});
