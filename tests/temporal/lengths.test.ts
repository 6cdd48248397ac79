import { describe, expect, test } from "vitest";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";

function firstDay(text: string): string | undefined {
  return findTemporalExpressions(text, { publishedAt: "2024-06-12" })[0]?.edtf;
}

describe("a length after “in”", () => {
  test("leads to a day where something lies ahead", () => {
    expect(firstDay("The road will reopen in about two weeks.")).toBe("2024-06-24~/2024-06-30~");
    expect(firstDay("The road will reopen in three days.")).toBe("2024-06-15");
  });

  test("leads to no day where it says how long something takes", () => {
    expect(firstDay("The train is expected to cover the line in about 20 hours.")).toBeUndefined();
  });

  test("leads to no day after a word that ranks", () => {
    expect(firstDay("It will be his first visit in about four years.")).toBeUndefined();
    expect(firstDay("It will be his first visit in four years.")).toBeUndefined();
  });
});
