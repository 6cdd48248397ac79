import { describe, expect, expectTypeOf, test } from "vitest";
import type { Captures } from "../../src/patterns/pattern.ts";
import { readPattern } from "../../src/patterns/pattern.ts";
import { Power } from "../../src/patterns/power.ts";
import { readRules, rulesFor, type ScannedItems, type Sense } from "../../src/patterns/rule.ts";
import { JOINERS, scan } from "../../src/patterns/scan.ts";
import { buildTrie, patternWords } from "../../src/patterns/trie.ts";

interface Slots {
  readonly number: number;
  readonly fruit: string;
}

const rule = rulesFor<Slots, string>();
const FRUITS = new Set(["apple", "apples", "pear", "pears"]);

/** Words parted by blanks; a hyphen with no blank beside it is glued. */
function items(text: string): ScannedItems {
  const tokens = text.split(/ |(?<=\w)(?=-)|(?<=-)(?=\w)/);
  let at = 0;
  const places = tokens.map((token) => {
    const start = text.indexOf(token, at);
    at = start + token.length;
    return { token, start, end: at };
  });
  return {
    length: tokens.length,
    word: (index) => tokens[index]?.toLowerCase() ?? "",
    written: (index) => tokens[index] ?? "",
    tag: () => "",
    glued: (index) => index > 0 && places[index] !== undefined && places[index].start === places[index - 1]!.end,
    senses: (index): readonly Sense[] => {
      const word = tokens[index] ?? "";
      if (/^\d+$/.test(word)) return [{ slot: "number", value: Number(word) }];
      return FRUITS.has(word) ? [{ slot: "fruit", value: word }] : [];
    },
    codes: tokens.map((token) => Math.max(0, WORDS.indexOf(token.toLowerCase()))),
    powers: tokens.map((token) => Power.part | Power.opens | Power.key | (JOINERS.has(token) ? Power.joiner : 0)),
    opens: tokens.map(() => true),
  };
}

const RULES = readRules([
  rule("fruit", "{fruit}", ({ fruit }) => fruit),
  rule("so many", "{number} ripe? {fruit}", ({ number, fruit }) => `${number} of ${fruit}`),
  rule("or", "{a:fruit} or|and {b:fruit}", ({ a, b }) => `${a}+${b}`),
  rule("never", "rotten {fruit}", () => undefined),
]);
const WORDS = ["", ...patternWords(RULES), ...JOINERS];
const TRIE = buildTrie(RULES, WORDS);
const found = (text: string) => scan(items(text), TRIE).map(({ rule: name, result }) => `${name}: ${result}`);

describe("patterns", () => {
  test("have words, alternatives, slots and optional elements", () => {
    expect(readPattern("{number} a|b {x:fruit}? end")).toEqual([
      { kind: "slot", name: "number", sense: "number", optional: false },
      { kind: "words", words: ["a", "b"], optional: false },
      { kind: "slot", name: "x", sense: "fruit", optional: true },
      { kind: "words", words: ["end"], optional: false },
    ]);
  });

  test("type their captures from the string", () => {
    expectTypeOf<Captures<"{number} ripe? {a:fruit}", Slots>["number"]>().toEqualTypeOf<number>();
    expectTypeOf<Captures<"{number} ripe? {a:fruit}", Slots>["a"]>().toEqualTypeOf<string>();
    expectTypeOf<Captures<"{number}? go", Slots>["number"]>().toEqualTypeOf<number | undefined>();
  });

  test("match the longest phrase", () => {
    expect(found("2 ripe pears")).toEqual(["so many: 2 of pears"]);
    expect(found("pear or apple")).toEqual(["or: pear+apple"]);
  });

  test("fall back on a shorter one where the row refuses", () => {
    expect(found("rotten apple")).toEqual(["fruit: apple"]);
  });

  test("pass over a hyphen set against both neighbours", () => {
    expect(found("2-pears")).toEqual(["so many: 2 of pears"]);
    expect(found("2 - pears")).toEqual(["fruit: pears"]);
  });
});
