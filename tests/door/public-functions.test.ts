import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as newsline from "../../src/index.ts";

const TIMELINE = newsline.buildTimeline([
  { id: "a", publishedAt: "2024-06-12", text: "The president left Paris on Sunday." },
]);
const [EXTRACTION] = TIMELINE.extractions;

/** Public functions as JavaScript callers may call them: with anything. */
const CALLS: Readonly<Record<string, (value: unknown) => unknown>> = {
  "buildTimeline(articles)": (value) => newsline.buildTimeline(value as []),
  "buildTimeline(…, options)": (value) => newsline.buildTimeline([], value as object),
  "extractEvents(article)": (value) => newsline.extractEvents(value as { id: string; text: string }),
  "extractEvents(…, options)": (value) => newsline.extractEvents({ id: "a", text: "x" }, value as object),
  "mergeEvents(extractions)": (value) => newsline.mergeEvents(value as []),
  "mergeEvents([extraction])": (value) => newsline.mergeEvents([value as newsline.Extraction]),
  "mergeEvents([{ …, mentions }])": (value) =>
    newsline.mergeEvents([{ ...EXTRACTION!, mentions: value as newsline.EventMention[] }]),
  "mergeEvents([{ …, article }])": (value) =>
    newsline.mergeEvents([{ article: value as newsline.ArticleRecord, mentions: [], diagnostics: [] }]),
  "mergeEvents(…, options)": (value) => newsline.mergeEvents([], value as object),
  "extendTimeline(…, extractions)": (value) => newsline.extendTimeline(TIMELINE, value as []),
  "timelineAsOf(…, instant)": (value) => newsline.timelineAsOf(TIMELINE, value as string),
  "findTemporalExpressions(text)": (value) => newsline.findTemporalExpressions(value as string),
  "findTemporalExpressions(…, options)": (value) => newsline.findTemporalExpressions("On Sunday.", value as object),
  "verifyTimeline(…, options)": (value) => newsline.verifyTimeline(TIMELINE, [], value as object),
  "verifyTimeline(…, articles)": (value) => newsline.verifyTimeline(TIMELINE, value as []),
};

/** Values that have made libraries crash. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  10n,
  Symbol("x"),
  () => 1,
  "",
  [],
  [null],
  [10n],
  [[]],
  {},
  Object.create(null),
  new Proxy(
    {},
    {
      get: () => {
        throw new RangeError("no");
      },
      ownKeys: () => {
        throw new RangeError("no");
      },
    },
  ),
  {
    toString: () => {
      throw new RangeError("no");
    },
  },
  (() => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    return [circle, circle];
  })(),
  [{ article: { id: "a" }, mentions: [{ id: 10n }], diagnostics: [] }],
  [{ id: "__proto__", text: "The president left Paris on Sunday." }],
  new Map(),
  new Date(Number.NaN),
];

const expectOnlyInputErrors = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(newsline.TimelineInputError);
    expect((error as newsline.TimelineInputError).path).not.toBe("");
  }
};

describe("public functions, called with anything", () => {
  test.each(Object.entries(CALLS))("%s throws nothing but a TimelineInputError with a path", (_, call) => {
    for (const value of HOSTILE) expectOnlyInputErrors(() => call(value));
    fc.assert(
      fc.property(fc.anything(), (value) => expectOnlyInputErrors(() => call(value))),
      { numRuns: 60 },
    );
  });

  test.each([
    { steps: [{ kind: "anchor", anchor: "publication" }] },
    { salience: { score: 1, main: true, reasons: [null] } },
  ])("a mention with %o is an error with its path", (spoilt) => {
    const [mention] = EXTRACTION!.mentions;
    const extraction: object = { ...EXTRACTION!, mentions: [{ ...mention!, ...spoilt }] };
    expect(() => newsline.mergeEvents([extraction as newsline.Extraction])).toThrow(newsline.TimelineInputError);
  });

  test("a mention with any one field spoilt is an error with its path, or set aside", () => {
    const [mention] = EXTRACTION!.mentions;
    for (const field of Object.keys(mention!)) {
      for (const value of [10n, null, "?", -1, [], {}, [null], [{}]]) {
        const extraction = { ...EXTRACTION!, mentions: [{ ...mention!, [field]: value }] };
        expectOnlyInputErrors(() => newsline.mergeEvents([extraction]));
        const collected = newsline.mergeEvents([extraction, { article: { id: "z" }, mentions: [], diagnostics: [] }], {
          onInvalid: "collect",
        });
        expect(collected.articles.map(({ id }) => id)).toContain("z");
      }
    }
  });
});
