import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/export/to-markdown.ts";
import { DATES, makeEvent, makeTimeline } from "../helpers/hand-made.ts";

const HOSTILE = [
  "**bold** _it_ `code` [x](javascript:alert(1)) ![y](z)",
  "<script>alert(1)</script> & &amp; <b>",
  "# heading",
  "- item",
  "1. item",
  "a | b | ~~c~~",
  "see https://evil.example and www.evil.example or me@evil.example",
  "back\\slash and line\nbreak\n\n# x",
];

describe("toMarkdown, read by a CommonMark parser", () => {
  test.each(HOSTILE)("%j comes out letter by letter", (title) => {
    const markdown = toMarkdown(
      makeTimeline({ events: [makeEvent({ title, date: DATES.day })], undated: [makeEvent({ title })] }),
    );
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(markdown, {});
    const inline = tokens.flatMap((token) => token.children ?? []);
    const letters = inline.map(({ content }) => content).join("");
    expect(letters).toContain(title.replace(/\s+/g, " ").trim());
    expect(tokens.filter(({ type }) => type === "html_block" || type === "fence")).toEqual([]);
    expect(inline.filter(({ type }) => ["html_inline", "image", "code_inline"].includes(type))).toEqual([]);
    const links = inline.filter(({ type }) => type === "link_open").map((token) => token.attrGet("href"));
    expect(new Set(links)).toEqual(new Set(["https://herald.example/1"]));
    expect(tokens.filter(({ type }) => type === "list_item_open")).toHaveLength(2);
    expect(tokens.filter(({ type }) => type === "heading_open")).toHaveLength(1);
  });

  test("an address that is no web address is not linked", () => {
    const articles = [{ id: "a", source: "Harbour Herald", url: "javascript:alert(1)" }];
    expect(toMarkdown(makeTimeline({ articles, events: [makeEvent({ date: DATES.day })] }))).not.toContain(
      "javascript",
    );
  });

  test("windows, alternatives, bounds and status are said in words", () => {
    const events = [
      makeEvent({ id: "1", date: DATES.window }),
      makeEvent({ id: "2", date: DATES.alternatives, status: "planned" }),
      makeEvent({ id: "3", date: DATES.bound }),
    ];
    expect(toMarkdown(makeTimeline({ events }), { title: "A story" })).toBe(
      [
        "# A story",
        "",
        "- **between 18 and 20 June 2024**: Ada Merrow leaves Corvane — [Harbour Herald](<https://herald.example/1>), Morning Courier",
        "- **18 or 19 June 2024**: Ada Merrow leaves Corvane *(planned)* — [Harbour Herald](<https://herald.example/1>), Morning Courier",
        "",
        "## Only a bound is known",
        "",
        "- **by 12 June 2024**: Ada Merrow leaves Corvane — [Harbour Herald](<https://herald.example/1>), Morning Courier",
        "",
      ].join("\n"),
    );
  });
});
