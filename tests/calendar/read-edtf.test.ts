import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { readEdtf } from "../../src/calendar/read-edtf.ts";

const READ = [
  ["2024-06-12", { kind: "date", unit: "day", year: 2024, month: 6, day: 12, approximate: false }],
  ["2024-06-12~", { kind: "date", unit: "day", year: 2024, month: 6, day: 12, approximate: true }],
  ["2019-04", { kind: "date", unit: "month", year: 2019, month: 4, approximate: false }],
  ["2019", { kind: "date", unit: "year", year: 2019, approximate: false }],
  ["2019~", { kind: "date", unit: "year", year: 2019, approximate: true }],
  ["-0043", { kind: "date", unit: "year", year: -43, approximate: false }],
  ["2024-22", { kind: "date", unit: "division", year: 2024, division: 22, approximate: false }],
  ["199X", { kind: "date", unit: "decade", year: 1990, approximate: false }],
  ["18XX", { kind: "date", unit: "century", year: 1800, approximate: false }],
] as const;

const KINDS = [
  ["2024-06-14/2024-06-16", "interval"],
  ["2023-06/..", "interval"],
  ["2023-06/", "interval"],
  ["../2024-06-16", "interval"],
  ["[2024-06-18..2024-06-20]", "one of"],
  ["[2024-06-18,2024-06-19]", "one of"],
  ["[..2024-06-12]", "one of"],
  ["[2024-06-13..]", "one of"],
  ["2024-06-11T09:00:00Z", "date"],
  ["2024-06-11T09:00:00+02:00", "date"],
] as const;

const NONE = [
  "",
  "June",
  "2024-13",
  "2024-02-30",
  "24",
  "2024-6-1",
  "[",
  "[]",
  "[..]",
  "2024/06/12/1",
  "{2024}",
  "2024-06-XX",
  "12:00",
];

describe("readEdtf", () => {
  test.each(READ)("%s", (text, value) => {
    expect(readEdtf(text)).toEqual(value);
  });

  test.each(KINDS)("%s is of kind %s", (text, kind) => {
    expect(readEdtf(text)?.kind).toBe(kind);
  });

  test.each([...READ, ...KINDS])("%s is EDTF to the reference implementation as well", (text) => {
    expect(() => edtf(text)).not.toThrow();
  });

  test.each(NONE)("%j is none that timelines write", (text) => {
    expect(readEdtf(text)).toBeUndefined();
  });
});
