import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../src/door/read-articles.ts";
import type { Article } from "../../src/model/article.ts";
import { TimelineInputError } from "../../src/model/input-error.ts";

const GOOD: Article = { id: "a", text: "Merrow left on Sunday." };

/** Input of any kind, as JavaScript callers may pass it. */
const read = (articles: unknown, onInvalid?: "throw" | "collect", zone?: string) =>
  readArticles(articles as readonly Article[], { onInvalid, zone }); // what the types forbid is what is tested

const BAD: readonly (readonly [name: string, articles: unknown, error: string])[] = [
  ["no array", "text", 'articles: expected an array of articles, got "text"'],
  ["nothing", undefined, "articles: expected an array of articles, got undefined"],
  ["a hole", [GOOD, undefined], "articles[1]: expected an article, an object with `id` and `text`, got undefined"],
  ["a string", [GOOD, "text"], 'articles[1]: expected an article, an object with `id` and `text`, got "text"'],
  ["no id", [{ text: "" }], "articles[0].id: expected a string that is not empty, got undefined"],
  ["an empty id", [{ id: "", text: "" }], 'articles[0].id: expected a string that is not empty, got ""'],
  ["a number as id", [{ id: Number.NaN, text: "" }], "articles[0].id: expected a string that is not empty, got NaN"],
  ["no text", [{ id: "a" }], "articles[0].text: expected the text of the article as a string, got undefined"],
  ["a title that is none", [{ ...GOOD, title: 7 }], "articles[0].title: expected a string, got 7"],
  [
    "a zone that is none",
    [{ ...GOOD, zone: "Europe/Nowhere" }],
    'articles[0].zone: expected an IANA time zone ("Europe/Paris"), got "Europe/Nowhere"',
  ],
  [
    "the same id with other text",
    [GOOD, { ...GOOD, text: "Other." }],
    'articles[1].id: expected an id of its own, or the same content as the article that has it already, got "a"',
  ],
  [
    "a getter that throws",
    [
      Object.defineProperty({ text: "x" }, "id", {
        get: () => {
          throw new RangeError("no");
        },
      }),
    ],
    "articles[0].id: expected a string that is not empty, got a getter that throws",
  ],
];

const BAD_DATES: readonly (readonly [name: string, value: unknown])[] = [
  ["a word", "yesterday"],
  ["an empty string", ""],
  ["a month", "2024-06"],
  ["a week", "2024-W24"],
  ["a clock time without a day", "12:00"],
  ["a day that there is not", "2024-02-30"],
  ["an hour that there is not", "2024-06-12T25:00:00Z"],
  ["a number", 1718186400000],
  ["true", true],
  ["a Date that is none", new Date(Number.NaN)],
  ["an object", {}],
  ["a luxon date that is none", DateTime.invalid("no")],
  [
    "toISO that throws",
    {
      toISO: () => {
        throw new Error("no");
      },
    },
  ],
  ["toISO that gives a number", { toISO: () => 7 }],
];

describe("readArticles", () => {
  test("no articles are no error", () => {
    expect(read([])).toEqual({ articles: [], diagnostics: [] });
  });

  test.each(BAD)("%s throws, with the path", (_, articles, message) => {
    expect(() => read(articles)).toThrow(TimelineInputError);
    expect(() => read(articles)).toThrow(message);
  });

  test.each(BAD_DATES)("%s is no publication date", (_, publishedAt) => {
    const articles = [GOOD, { id: "b", text: "", publishedAt }];
    expect(() => read(articles)).toThrow(/^articles\[1\]\.publishedAt: expected an ISO 8601 instant or day .*, got /);
    const { articles: good, diagnostics } = read(articles, "collect");
    expect(good.map(({ id }) => id)).toEqual(["a"]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["invalid-article", "articles[1].publishedAt"]]);
  });

  test("every form of a publication gives the same instant", () => {
    const instants = [
      "2024-06-12T10:00:00Z",
      "2024-06-12T12:00:00+02:00",
      "2024-06-12T12:00:00.000+0200",
      "2024-06-12 12:00:00+02",
      "2024-06-12T10:00",
      new Date(Date.UTC(2024, 5, 12, 10)),
      DateTime.utc(2024, 6, 12, 10),
      { toISO: () => "2024-06-12T10:00:00Z" },
    ];
    for (const publishedAt of instants) {
      expect(read([{ ...GOOD, publishedAt }]).articles[0]?.instant).toBe(Date.UTC(2024, 5, 12, 10));
    }
  });

  test("the day of publication is counted in the article's zone, then the options' one, then as written", () => {
    const publishedAt = "2024-06-12T23:30:00+02:00";
    const dayOf = (zone?: string, general?: string) =>
      read([{ ...GOOD, publishedAt, zone }], "throw", general).articles[0]?.publication?.day;
    expect(dayOf("Asia/Tokyo")).toBe("2024-06-13");
    expect(dayOf("America/New_York", "Asia/Tokyo")).toBe("2024-06-12");
    expect(dayOf(undefined, "Asia/Tokyo")).toBe("2024-06-13");
    expect(dayOf()).toBe("2024-06-12");
  });

  test("an instant without an offset is given the zone's, so that what is kept has one", () => {
    const { articles } = read([{ ...GOOD, publishedAt: "2024-06-12T10:00:00", zone: "Europe/Paris" }]);
    expect(articles[0]).toMatchObject({ publishedAt: "2024-06-12T10:00:00+02:00", instant: Date.UTC(2024, 5, 12, 8) });
  });

  test("null, as databases write it, is absent", () => {
    expect(read([{ ...GOOD, title: null, publishedAt: null, zone: null, source: null }]).articles).toEqual([GOOD]);
  });

  test("the same article twice is one article and leaves no trace", () => {
    expect(read([GOOD, { ...GOOD }])).toEqual(read([GOOD]));
  });

  test("collecting loses none of the good articles and lists every bad one", () => {
    const articles = [
      GOOD,
      null,
      { id: "b" },
      { ...GOOD, text: "Other." },
      { id: "c", text: "", zone: "?" },
      { id: "d", text: "" },
    ];
    const { articles: good, diagnostics } = read(articles, "collect");
    expect(good.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(diagnostics.map(({ path }) => path)).toEqual([
      "articles[1]",
      "articles[2].text",
      "articles[3].id",
      "articles[4].zone",
    ]);
  });

  test("of two articles with one id the same is kept in any order, when collecting", () => {
    const other = { ...GOOD, text: "Another text." };
    const kept = [
      [GOOD, other],
      [other, GOOD],
    ].map((articles) => read(articles, "collect"));
    expect(kept.map(({ articles }) => articles)).toEqual([[other], [other]]);
    expect(kept.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ["duplicate-article"],
      ["duplicate-article"],
    ]);
  });

  test("what passes is plain data of its own", () => {
    class Row {
      get id() {
        return "r";
      }
      text = "x";
      toString(): string {
        throw new Error("never called");
      }
    }
    const { articles } = read([new Row()]);
    expect(articles).toEqual([{ id: "r", text: "x" }]);
    expect(structuredClone(articles)).toEqual(articles);
  });

  test("anything at all either passes or throws a TimelineInputError, and never throws when collecting", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ id: fc.anything(), text: fc.anything(), publishedAt: fc.anything(), zone: fc.anything() }),
          ),
        ),
        (articles) => {
          try {
            read(articles);
          } catch (error) {
            expect(error).toBeInstanceOf(TimelineInputError);
          }
          const { articles: good, diagnostics } = read(articles, "collect");
          expect(good.length + diagnostics.length).toBeLessThanOrEqual(articles.length);
        },
      ),
    );
  });
});
