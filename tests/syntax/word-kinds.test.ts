import { expect, it } from "vitest";
import { readEnglishKinds } from "../../src/languages/english/word-kinds.ts";
import { hashWord } from "../../src/syntax/hash.ts";
import { numberKinds } from "../../src/syntax/word-kinds.ts";

it("numbers kinds from 1, gives a word its first kind, and leaves out words of several parts", () => {
  const kinds = numberKinds([
    ["Kim", "Lee"],
    ["lee", "new york", "Anna"],
  ]);
  expect(["kim", "LEE", "anna", "new york", "york"].map((word) => kinds.get(hashWord(word)))).toEqual([
    1,
    1,
    2,
    undefined,
    undefined,
  ]);
});

it("tells names of one kind from names of another, and names from other words", () => {
  const { names, others } = readEnglishKinds();
  const kind = (word: string): number | undefined => names.get(hashWord(word));
  expect(kind("Anna")).toBe(kind("Fatima"));
  expect(kind("Anna")).not.toBe(kind("Ministry"));
  expect(kind("Ministry")).toBe(kind("University"));
  expect(kind("Xyzzy")).toBeUndefined();
  expect(others.get(hashWord("said"))).toBeUndefined();
  expect(others.get(hashWord("say"))).toBe(others.get(hashWord("announce")));
});
