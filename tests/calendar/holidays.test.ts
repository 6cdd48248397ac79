import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/calendar/civil.ts";
import { HOLIDAYS } from "../../src/calendar/holiday-table.ts";
import { holidayDays } from "../../src/calendar/holidays.ts";

const first = (holiday: string, year: number) => formatDay(holidayDays(HOLIDAYS.get(holiday)!, year)!.first);

describe("feasts by their rule", () => {
  // Dates as published in the churches' and the observatories' tables
  test.each([
    ["easter", 1818, "1818-03-22"],
    ["easter", 2000, "2000-04-23"],
    ["easter", 2024, "2024-03-31"],
    ["easter", 2038, "2038-04-25"],
    ["good friday", 2024, "2024-03-29"],
    ["pentecost", 2024, "2024-05-19"],
    ["orthodox easter", 2024, "2024-05-05"],
    ["orthodox easter", 2023, "2023-04-16"],
    ["thanksgiving", 2023, "2023-11-23"],
    ["election day", 2024, "2024-11-05"],
    ["election day", 2016, "2016-11-08"],
    ["memorial day", 2024, "2024-05-27"],
    ["rosh hashanah", 2023, "2023-09-16"],
    ["rosh hashanah", 2024, "2024-10-03"],
    ["yom kippur", 2023, "2023-09-25"],
    ["passover", 2024, "2024-04-23"],
    ["hanukkah", 2023, "2023-12-08"],
    ["purim", 2024, "2024-03-24"],
    ["lunar new year", 2023, "2023-01-22"],
    ["lunar new year", 2024, "2024-02-10"],
    ["lunar new year", 2025, "2025-01-29"],
    ["diwali", 2024, "2024-11-01"],
  ])("%s %i is %s", (holiday, year, day) => {
    expect(first(holiday, year)).toBe(day);
  });

  // The sighted moon: the tabular calendar is within two days, and says so
  test.each([
    ["eid al-fitr", 2023, "2023-04-21"],
    ["eid al-adha", 2024, "2024-06-16"],
    ["ramadan", 2024, "2024-03-11"],
    ["ashura", 2023, "2023-07-28"],
  ])("%s %i lies within two days of %s and is approximate", (holiday, year, day) => {
    const found = holidayDays(HOLIDAYS.get(holiday)!, year)!;
    const distance = Math.abs(Date.parse(formatDay(found.first)) - Date.parse(day)) / 86_400_000;
    expect(distance).toBeLessThanOrEqual(2);
    expect(found.approximate).toBe(true);
  });
});
