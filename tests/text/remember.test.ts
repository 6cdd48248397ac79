import { expect, test } from "vitest";
import { remember } from "../../src/text/remember.ts";

test("each key is looked for once and gives the same again", () => {
  const asked: string[] = [];
  const lettersOf = remember((word: string) => {
    asked.push(word);
    return [...word];
  });
  const first = lettersOf("port");
  expect(lettersOf("pier")).toEqual(["p", "i", "e", "r"]);
  expect(lettersOf("port")).toBe(first);
  expect(asked).toEqual(["port", "pier"]);
});

test("two of a kind share nothing", () => {
  const find = (word: string) => [word];
  expect(remember(find)("port")).not.toBe(remember(find)("port"));
});
