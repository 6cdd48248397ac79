import { expect, test } from "vitest";
import { outsideQuotes } from "../../src/text/outside-quotes.ts";

/** What stands outside of quotation marks, each stretch between bars. */
const own = (text: string, start = 0, end = text.length) =>
  outsideQuotes(text, [{ start, end }])
    .map((span) => text.slice(span.start, span.end))
    .join("|");

test.each([
  ["The port is shut.", "The port is shut."],
  ['He said "we go" and left.', "He said | and left."],
  ["“We go,” he said. “Soon.”", " he said. "],
  ["„Wir gehen“, he said.", ", he said."],
  ['A “quote in a "quote"” ends.', "A | ends."],
  ['A mark “that nothing closes, and "one that is closed"', 'A mark “that nothing closes, and "one that is closed"'],
  ['"All of it"', ""],
  ["", ""],
])("%s", (text, expected) => {
  expect(own(text)).toBe(expected);
});

test("a mark is closed within its own span alone", () => {
  expect(own('One "two" three', 0, 6)).toBe('One "t');
  expect(own('One "two" three', 5)).toBe('two" three');
});
