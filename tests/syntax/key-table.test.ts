import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKeyTable, findValue } from "../../src/syntax/key-table.ts";

/** Gaps as the weights' text holds them: the first key + 1, then the differences. */
const gapsOf = (keys: readonly number[]): Int32Array => Int32Array.from(keys, (key, at) => key - (keys[at - 1] ?? -1));

describe("a key table", () => {
  it("finds the value of every key and no other", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 }), { maxLength: 200 }),
        fc.integer(),
        (drawn, other) => {
          const keys = drawn.sort((a, b) => a - b);
          const table = buildKeyTable(gapsOf(keys), 22, Int32Array.from(keys.keys()));
          keys.forEach((key, value) => {
            expect(findValue(table, key)).toBe(value);
          });
          expect(findValue(table, other)).toBe(keys.indexOf(other & (2 ** 22 - 1)));
        },
      ),
    );
  });

  it("looks at the low bits of a hash only", () => {
    const table = buildKeyTable(gapsOf([5]), 22, Int32Array.of(0));
    expect(findValue(table, 5 | (1 << 30))).toBe(0);
    expect(findValue(table, -1)).toBe(-1);
  });
});
