import { describe, expect, test } from "vitest";
import { createPairMemo } from "../../src/merge/pair-memo.ts";
import { toPairs } from "../../src/merge/pairs.ts";

describe("pairs of places", () => {
  test("stand in order, each once", () => {
    const { a, b } = toPairs([2, 0, 2, 0, 1], [4, 3, 3, 3, 2], 5);
    expect([...a]).toEqual([0, 1, 2, 2]);
    expect([...b]).toEqual([3, 2, 3, 4]);
  });

  test("may be none", () => {
    expect(toPairs([], [], 0).a).toHaveLength(0);
  });
});

test("what was found for pairs is found again, also after the table has grown", () => {
  const memo = createPairMemo();
  const pairs = Array.from({ length: 20_000 }, (_, at) => ({ low: at % 150, high: 150 + at * 7, value: 1 + (at % 3) }));
  for (const { low, high, value } of pairs) memo.set(low, high, value);
  expect(pairs.every(({ low, high, value }) => memo.get(low, high) === value)).toBe(true);
  expect(memo.get(151, 150)).toBe(0);
});
