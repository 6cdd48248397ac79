import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/text/tokenise.ts";
import { measureGrowth } from "../helpers/measure-growth.ts";

/** Text, and its tokens parted by spaces. */
const ROWS: readonly (readonly [string, string])[] = [
  ["It didn't leave.", "It did n't leave ."],
  ["They’re here, she’s there", "They ’re here , she ’s there"],
  ["Kim Jong-un", "Kim Jong - un"],
  ["an 18-month-old boy", "an 18 - month - old boy"],
  ["the co-founder re-elected in mid-August", "the co-founder re-elected in mid-August"],
  ["Mr. Smith of the U.S. spoke at 5 p.m. on Sept. 3", "Mr. Smith of the U.S. spoke at 5 p.m. on Sept. 3"],
  ["No. 10 said no.", "No. 10 said no ."],
  ["J. Smith and I.", "J. Smith and I ."],
  ["the states' rights", "the states ' rights"],
  ["$5m, 3.5% and 1,000 men", "$ 5 m , 3.5 % and 1,000 men"],
  ["US$3bn", "US$ 3 bn"],
  ["at 10:30am on the 3rd, in the 1990s", "at 10:30 am on the 3rd , in the 1990s"],
  ["at 2.30pm. It cost 3.5kg.", "at 2.30 pm . It cost 3.5 kg ."],
  ["the border.The army", "the border . The army"],
  ["“Go,” he said.", "“ Go , ” he said ."],
  ["``Go,'' he said", "`` Go , '' he said"],
  ["I cannot, won't, gonna", "I can not , wo n't , gon na"],
  ["see http://example.com/a?b=1, or a.b@example.org.", "see http://example.com/a?b=1 , or a.b@example.org ."],
  ["LONDON (AP) — The", "LONDON ( AP ) — The"],
  ["O'Brien, L'Enfant and Shi'ite", "O'Brien , L'Enfant and Shi'ite"],
  ["2019-20 and 9/11", "2019 - 20 and 9/11"],
  ["Really?! Wait... no", "Really ?! Wait ... no"],
  ["AT&T", "AT&T"],
  ["It was [...] over, […] he said, [the] end [..]", "It was [...] over , […] he said , [ the ] end [ .. ]"],
  ["#topic by @name", "#topic by @name"],
  ["", ""],
  ["  \n\t ", ""],
];

describe("tokenise", () => {
  it.each(ROWS)("cuts %j", (text, tokens) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join(" "),
    ).toBe(tokens);
  });

  it("gives offsets of the whole text when it reads a part", () => {
    expect(tokenise("One two three", 4, 7)).toEqual([{ start: 4, end: 7, text: "two" }]);
  });

  it("covers every visible character once, in order, of any text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(
            text
              .slice(at, token.start)
              .trim()
              .replace(/[\u0000-\u0020\u007f\u200b\ufeff\u0085]/g, ""),
          ).toBe("");
          at = token.end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/[\u0000-\u0020\u007f\u200b\ufeff\u0085]/g, ""),
        ).toBe("");
      }),
      { numRuns: 200 },
    );
  });

  it.each([".", "a", "-a", "'", "1,", "a.", "(", "'s", "www.", "a@", "😀", "1/", "$", "U.S."])(
    "is linear on %j repeated",
    (piece) => {
      const job = (count: number) => {
        const text = piece.repeat(count);
        return () => tokenise(text);
      };
      const limit = 20;
      expect(measureGrowth(job, { small: 20_000, large: 160_000, limit, floor: 10 })).toBeLessThan(limit);
    },
  );
});
