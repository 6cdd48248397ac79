import { describe, expect, test } from "vitest";
import { extractEvents } from "../../src/extract-events.ts";

function checks(text: string): readonly string[] {
  const { diagnostics } = extractEvents({ id: "a", text, publishedAt: "2024-06-12T10:00:00Z" });
  return diagnostics.map(({ code, readings = [] }) => `${code}: ${readings.join(" or ")}`);
}

describe("what does not fit is said, with both readings", () => {
  test("a weekday that is not the date's", () => {
    expect(checks("The court met on Friday, 11 June 2024.")).toEqual([
      "weekday-does-not-fit: 2024-06-11 or 2024-06-14",
    ]);
    expect(checks("The lease ends on Monday 15 September 2026.")).toEqual([
      "weekday-does-not-fit: 2026-09-15 or 2026-09-14",
    ]);
    expect(checks("The court met on Tuesday, 11 June 2024.")).toEqual([]);
    expect(checks("The court met on Monday (11 June 2024).")).toEqual([
      "weekday-does-not-fit: 2024-06-11 or 2024-06-10",
    ]);
    expect(checks("He was shot on Tuesday night, June 10, 2024.")).toEqual([
      "weekday-does-not-fit: 2024-06-10 or 2024-06-11",
    ]);
  });

  test("an end before its start", () => {
    expect(checks("The fair ran from June 16 to June 14, 2023.")).toEqual([
      "end-before-start: 2022-06-16/2023-06-14 or 2023-06-14/2023-06-16",
    ]);
    expect(checks("The fair ran from 16 June 2023 to 14 June 2023.")).toEqual([
      "end-before-start: 2023-06-16 or 2023-06-14",
    ]);
    expect(checks("The fair ran from December 20 to January 5, 2023.")).toEqual([]);
  });

  test("what is told as past on a day after the publication", () => {
    expect(checks("The minister resigned on June 20, 2024.")).toEqual([
      "past-event-after-publication: 2024-06-20 or [..2024-06-12]",
    ]);
    expect(checks("The bridge collapsed on 1 July 2024, the council said.")).toEqual([
      "past-event-after-publication: 2024-07-01 or [..2024-06-12]",
    ]);
    expect(checks("The minister will resign on June 20, 2024.")).toEqual([]);
    expect(checks("The captain was jailed until 2030.")).toEqual([]);
    expect(checks("The lease was extended to 31 December 2026.")).toEqual([]);
    expect(checks("The minister unveiled the budget for 2025.")).toEqual([]);
    expect(checks("The bank sold bonds due in 2029.")).toEqual([]);
    expect(checks("They bought tickets for the match on 22 June 2024.")).toEqual([]);
  });

  test("a dateline that does not fit the publication", () => {
    expect(checks("LONDON, March 3 (Reuters) - The minister resigned, his office said.")).toEqual([
      "dateline-contradicts-publication: 2024-06-12 or 2024-03-03",
    ]);
    expect(checks("PARIS, June 20 (AFP) - The court ruled against the bank.")).toEqual([
      "dateline-contradicts-publication: 2024-06-12 or 2024-06-20",
    ]);
    expect(checks("LONDON, June 11 (Reuters) - The minister resigned, his office said.")).toEqual([]);
  });
});
