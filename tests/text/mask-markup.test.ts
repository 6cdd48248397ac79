import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskMarkup } from "../../src/text/mask-markup.ts";

/** `·` stands for a blank, `¶` for a line break. */
const ROWS: readonly (readonly [text: string, masked: string])[] = [
  ["A <b>ship</b> sank", "A ···ship···· sank"],
  ["<p>One.</p><p>Two.</p>", "¶··One.¶···¶··Two.¶···"],
  ["<p>One.</p>\n<p>Two.</p>", "¶··One.¶···¶¶··Two.¶···"],
  ["Fish &amp; chips", "Fish &···· chips"],
  ["It&#8217;s &ldquo;done&rdquo;", "It’······s “······done”······"],
  ["a < b and c > d", "a < b and c > d"],
  ["5<6 & 7;", "5<6 & 7;"],
  ["x<script>var a = '<b>';</script>y", "x¶······························y"],
  ["one<!-- two -->three", "one¶···········three"],
  ["bell\u0007 and \u200emark", "bell· and ·mark"],
  ["משה 🎉 said", "משה 🎉 said"],
];

describe("markup and control characters", () => {
  test.each(ROWS)("%j", (text, masked) => {
    const wanted = masked.replaceAll("·", " ").replaceAll("¶", "\n");
    expect(maskMarkup(text).text).toBe(wanted.length === text.length ? wanted : "the row's lengths differ");
  });

  test("no offset moves, whatever the text", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&amp;",
      "&",
      "<",
      ">",
      "a",
      " ",
      "\u0000",
      "😀",
      "\n",
      "<a href='x'>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const { text: masked, markup } = maskMarkup(text);
        expect(masked.length).toBe(text.length);
        for (const { start, end } of markup) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
