import { describe, expect, test } from "vitest";
import { isZone, publicationDay } from "../../src/calendar/publication-day.ts";

describe("the day of publication", () => {
  test("is the civil day of the offset it is written with", () => {
    expect(publicationDay("2023-09-11T20:00:00+02:00")).toEqual({ day: "2023-09-11", time: "20:00", offset: 120 });
    expect(publicationDay("2023-09-11T23:30:00-07:00")?.day).toBe("2023-09-11");
  });

  test("is counted in the newsroom's zone where one is given", () => {
    expect(publicationDay("2023-09-11T23:30:00Z", "Asia/Tokyo")).toEqual({
      day: "2023-09-12",
      time: "08:30",
      offset: 540,
    });
    expect(publicationDay("2023-09-11T02:00:00Z", "America/New_York")?.day).toBe("2023-09-10");
  });

  test("a bare day stays that day in any zone", () => {
    expect(publicationDay("2023-09-11", "Pacific/Kiritimati")).toEqual({ day: "2023-09-11" });
  });

  test("is unknown where nothing can be read", () => {
    expect(publicationDay("yesterday")).toBeUndefined();
    expect(publicationDay(undefined)).toBeUndefined();
    expect(publicationDay(new Date(Number.NaN))).toBeUndefined();
  });

  test("zones are IANA names", () => {
    expect(isZone("Europe/Rome")).toBe(true);
    expect(isZone("Europe/Atlantis")).toBe(false);
  });
});
