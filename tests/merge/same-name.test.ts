import { describe, expect, test } from "vitest";
import { canonicalName, sameName } from "../../src/merge/same-name.ts";
import type { EntityKind } from "../../src/model/event.ts";

const ROWS: readonly (readonly [a: string, b: string, kind: EntityKind, likeness: string])[] = [
  ["Kim Jong-un", "Kim Jong Un", "person", "same"],
  ["Kim Jong-Un", "Kim Jongun", "person", "same"],
  ["Kim Jong Un", "Kim Jong Il", "person", "different"],
  ["Kim", "Kim Jong-un", "person", "compatible"],
  ["Dmitri Peskov", "Dmitry Peskov", "person", "same"],
  ["Sergei Shoigu", "Sergey Shoygu", "person", "compatible"],
  ["Mohammed Morsi", "Mohamed Morsi", "person", "same"],
  ["Muammar Gaddafi", "Muammar Gadhafi", "person", "same"],
  ["Mr. Peskov", "Peskov", "person", "same"],
  ["President Putin", "Vladimir Putin", "person", "compatible"],
  ["George W. Bush", "George Bush", "person", "compatible"],
  ["George Bush", "Laura Bush", "person", "different"],
  ["Phil Seary", "Philip Seary", "person", "compatible"],
  ["John Smith", "Jane Smith", "person", "different"],
  ["Angela Merkel", "Ángela Merkel", "person", "same"],
  ["Anna Lind", "Lind Anna Berg", "person", "different"],
  ["IAEA", "International Atomic Energy Agency", "organisation", "same"],
  ["Apple", "Apple Inc.", "organisation", "same"],
  ["Lehman", "Lehman Brothers", "organisation", "compatible"],
  ["Defence Ministry", "Ministry", "organisation", "different"],
  ["Bank of England", "Bank of Japan", "organisation", "different"],
  ["the New York Times", "The New York Times", "organisation", "same"],
  ["Arnmouth's Harbour Trust", "Harbour Trust", "organisation", "compatible"],
  ["Ledger Brothers' Harbour Trust", "Harbour Trust", "organisation", "compatible"],
  ["Arnmouth's Harbour Trust", "Ferrol's Harbour Trust", "organisation", "different"],
  ["Arnmouth's Trust", "Trust", "organisation", "different"],
  ["Fred Marsh", "Frederick C. Marsh", "person", "compatible"],
  ["Fred Marsh", "Alfred C. Marsh", "person", "different"],
  ["North Korea", "South Korea", "place", "different"],
  ["Korea", "North Korea", "place", "different"],
  ["Kyiv", "Lviv", "place", "different"],
  ["South Korean officials", "officials", "group", "different"],
];

describe("names across articles", () => {
  test.each(ROWS)("%s and %s (%s): %s", (a, b, kind, likeness) => {
    expect(sameName({ name: a, kind }, { name: b, kind })).toBe(likeness);
    expect(sameName({ name: b, kind }, { name: a, kind })).toBe(likeness);
  });

  test("a person is no place, whatever the name", () => {
    expect(sameName({ name: "Jordan", kind: "person" }, { name: "Jordan", kind: "place" })).toBe("different");
    expect(sameName({ name: "Jordan", kind: "unknown" }, { name: "Jordan", kind: "place" })).toBe("same");
  });

  test("a full alias counts as much as the name, a surname as alias does not", () => {
    const agency = { name: "International Atomic Energy Agency", kind: "organisation", aliases: ["IAEA"] } as const;
    expect(sameName(agency, { name: "I.A.E.A.", kind: "organisation" })).toBe("same");
    const bill = { name: "Bill Clinton", kind: "person", aliases: ["Clinton"] } as const;
    expect(sameName(bill, { name: "Hillary Clinton", kind: "person", aliases: ["Clinton"] })).toBe("different");
  });

  test("the fullest name is shown, of its spellings the most frequent", () => {
    expect(canonicalName(["Kim", "Kim Jong-un", "Kim Jong Un", "Kim Jong-un", "Kim"])).toBe("Kim Jong-un");
    expect(canonicalName(["Putin", "Vladimir Putin"])).toBe("Vladimir Putin");
    expect(canonicalName(["b", "a"])).toBe("a");
    expect(canonicalName([])).toBe("");
  });

  test("the order of names does not count", () => {
    const names = ["Dmitry Peskov", "Dmitri Peskov", "Peskov"];
    expect(canonicalName(names)).toBe(canonicalName([...names].reverse()));
  });
});
