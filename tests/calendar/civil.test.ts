import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  formatDay,
  fromDay,
  mondayOf,
  readDay,
  toDay,
  weekdayOf,
  weekOf,
} from "../../src/calendar/civil.ts";

const anyDay = fc.integer({ min: toDay(-4000, 1, 1), max: toDay(9999, 12, 31) });

describe("civil days", () => {
  test("day 0 is 1970-01-01, a Thursday", () => {
    expect(fromDay(0)).toEqual({ year: 1970, month: 1, day: 1 });
    expect(weekdayOf(0)).toBe(4);
  });

  test("a day read back is the same day", () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const { year, month, day } = fromDay(count);
        expect(toDay(year, month, day)).toBe(count);
      }),
    );
  });

  test("days agree with the platform's proleptic calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 31) }), (count) => {
        expect(formatDay(count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test("weekdays follow one another", () => {
    fc.assert(fc.property(anyDay, (count) => weekdayOf(count + 1) === (weekdayOf(count) % 7) + 1));
  });

  test("a week's Monday lies in that week", () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const { year, week } = weekOf(count);
        expect(mondayOf(year, week)).toBe(count - weekdayOf(count) + 1);
      }),
    );
  });

  test.each([
    ["2005-01-01", 2004, 53],
    ["2008-12-29", 2009, 1],
    ["2021-01-03", 2020, 53],
    ["2024-12-30", 2025, 1],
  ])("%s is in week %i-W%i of ISO 8601", (iso, year, week) => {
    expect(weekOf(readDay(iso)!)).toEqual({ year, week });
  });

  test("a month on from 31 January is the month's last day", () => {
    expect(formatDay(addMonths(toDay(2024, 1, 31), 1))).toBe("2024-02-29");
  });

  test("there is no 30 February", () => {
    expect(readDay("2024-02-30")).toBeUndefined();
  });
});
