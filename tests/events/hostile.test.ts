import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/extract-events.ts";

/** Ends and beginnings at which a reader of the next token finds none. */
const FRAGMENTS = [
  "The Seafarers'",
  "Kim Jong-",
  "On 3 May,",
  "said",
  "“",
  "He said that",
  "from 3 to",
  "Mr.",
  "'s",
  "to",
  "The visit of the",
  "between Tuesday and",
  "two days after",
];

describe("a text of any kind", () => {
  it.each(FRAGMENTS)("that breaks off after %j throws nothing", (text) => {
    expect(() => extractEvents({ id: "a", publishedAt: "2024-06-12", text })).not.toThrow();
  });

  it("made of pieces of sentences throws nothing, and quotes what it says", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...FRAGMENTS, "\n\n", ", ", ". ", "left Paris on Sunday", "(AP)", "👍", "é", "\u0301"),
          { maxLength: 12 },
        ),
        (pieces) => {
          const text = pieces.join(" ");
          const { mentions } = extractEvents({ id: "a", publishedAt: "2024-06-12", text });
          for (const { trigger, sentence } of mentions) {
            expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
