import { describe, expect, it } from "vitest";
import { diffTimelines } from "../../src/diff-timelines.ts";
import { extendTimeline } from "../../src/extend-timeline.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import { TimelineInputError } from "../../src/model/input-error.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { timelineAsOf } from "../../src/timeline-as-of.ts";
import { JOURNEY } from "../support/journey.ts";
import { day, extraction } from "../support/mention.ts";

const refusal = (input: unknown): [string, string] => {
  try {
    mergeEvents(input as readonly Extraction[]); // what callers without types may pass
  } catch (error) {
    if (error instanceof TimelineInputError) return [error.code, error.path];
    throw error;
  }
  return ["none", ""];
};
const good = extraction("a", [{ id: "m", date: "2024-06-01" }]);
const withField = (field: string, value: unknown) => [{ ...good, mentions: [{ ...good.mentions[0], [field]: value }] }];

describe("the door of merging", () => {
  it.each([
    ["no list", "x", "invalid-extraction", "extractions"],
    ["no extraction", [undefined], "invalid-extraction", "extractions[0]"],
    ["no article", [{ mentions: [] }], "invalid-extraction", "extractions[0].article"],
    ["no id", [{ article: {}, mentions: [] }], "missing-id", "extractions[0].article.id"],
    [
      "no instant",
      [{ article: { id: "a", publishedAt: "yesterday" }, mentions: [] }],
      "invalid-published-at",
      "extractions[0].article.publishedAt",
    ],
    ["no mentions", [{ article: { id: "a" } }], "invalid-extraction", "extractions[0].mentions"],
    ["an unknown type", withField("type", "party"), "invalid-mention", "extractions[0].mentions[0].type"],
    ["an unknown status", withField("status", "maybe"), "invalid-mention", "extractions[0].mentions[0].status"],
    [
      "another article's mention",
      withField("articleId", "b"),
      "invalid-mention",
      "extractions[0].mentions[0].articleId",
    ],
    [
      "a quote without offsets",
      withField("trigger", { text: "left" }),
      "invalid-mention",
      "extractions[0].mentions[0].trigger",
    ],
    [
      "no such day",
      withField("date", { ...day("2024-06-01"), begin: { on: "2024-13-01" } }),
      "invalid-mention",
      "extractions[0].mentions[0].date",
    ],
    [
      "a mention twice",
      [{ ...good, mentions: [...good.mentions, ...good.mentions] }],
      "invalid-mention",
      "extractions[0].mentions[1].id",
    ],
    ["one id with two contents", [good, extraction("a", [])], "duplicate-id", 'articles["a"]'],
  ])("refuses %s", (_, input, code, path) => {
    expect(refusal(input)).toEqual([code, path]);
  });

  it("takes an article of which only the id is known", () => {
    expect(mergeEvents([good], { detail: "all" }).events).toHaveLength(1);
  });

  it("sets bad ones aside when asked, lists them, and loses none of the good", () => {
    const bad = { article: { id: "b" } } as Extraction; // no mentions
    const timeline = mergeEvents([bad, good], { onInvalid: "collect", detail: "all" });
    expect(timeline.events).toHaveLength(1);
    expect(timeline.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-article", "extractions[0].mentions"],
    ]);
    expect(extendTimeline(timeline, [extraction("c", [])]).diagnostics).toEqual(timeline.diagnostics);
  });

  it("of two contents under one id keeps the same one in any order", () => {
    const other = extraction("a", []);
    const [one, two] = [
      mergeEvents([good, other], { onInvalid: "collect" }),
      mergeEvents([other, good], { onInvalid: "collect" }),
    ];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(one.diagnostics.map(({ code }) => code)).toEqual(["duplicate-article"]);
  });
});

describe("a living timeline", () => {
  it("as of an instant shows the plan that was known then", () => {
    const then = timelineAsOf(mergeEvents(JOURNEY), "2024-06-10T21:00:00Z");
    expect(then.articles.map(({ id }) => id)).toEqual(["courier"]);
    expect(then.events.map(({ type, status }) => `${type} ${status}`)).toEqual([
      "visit occurred",
      "departure occurred",
      "meeting expected",
    ]);
  });

  it("the difference lists what came, what moved and what is newly in conflict", () => {
    const [early, late] = [mergeEvents(JOURNEY.slice(0, 2)), mergeEvents(JOURNEY)];
    const diff = diffTimelines(early, late);
    expect(diff.removed).toEqual([]);
    expect(diff.moved.map(({ before, after, fields }) => [before.date?.edtf, after.date?.edtf, fields])).toEqual([
      ["2019", "2019-04", ["date"]],
      ["[2024-06-11..2024-06-12]", "2024-06-12", ["date", "status"]],
    ]);
    expect(diff.contradicted.map((one) => (one.kind === "conflict" ? one.field : one.kind))).toEqual(
      expect.arrayContaining(["part of day"]),
    );
  });

  it("the difference names each field that changed", () => {
    const before = mergeEvents(JOURNEY);
    const [first, ...rest] = before.events;
    for (const change of [{ type: "talks" }, { status: "denied" }, { date: rest.at(-1)?.date }] as const) {
      const diff = diffTimelines(before, {
        ...before,
        events: [{ ...first!, ...change } as typeof first & {}, ...rest],
      });
      expect(diff.moved.map(({ fields }) => fields)).toEqual([Object.keys(change)]);
    }
  });

  it("the difference lists two that a third article shows to be one, and the other way round", () => {
    const terms = ["port", "court"].map((term) => ({ term, count: 2 }));
    const attack = { id: "m", type: "attack", lemma: "attack" } as const;
    const early = [
      extraction("a", [attack], { source: "Harbour Herald", publishedAt: "2024-06-01T12:00:00Z", terms }),
      extraction("b", [{ ...attack, who: ["Carvel"], date: "2024-06-01" }]),
    ];
    const bridge = extraction("c", [{ ...attack, who: ["Carvel"], date: "2024-06-01" }], {
      source: "Morning Courier",
      publishedAt: "2024-06-01T12:00:00Z",
      terms,
    });
    const [before, after] = [mergeEvents(early, { detail: "all" }), mergeEvents([...early, bridge], { detail: "all" })];
    const old = [...before.events, ...before.undated].map(({ id }) => id).sort();
    const [one, ...others] = [...after.events, ...after.undated];
    expect([old.length, others]).toEqual([2, []]);
    expect(diffTimelines(before, after).merged).toEqual([{ from: old, into: one?.id }]);
    expect(diffTimelines(after, before).split).toEqual([{ from: one?.id, into: old }]);
  });

  it("events of which nothing changed keep their ids", () => {
    const [early, late] = [mergeEvents(JOURNEY.slice(0, 3)), mergeEvents(JOURNEY)];
    const departure = (timeline: typeof early) => timeline.events.find(({ type }) => type === "departure")?.id;
    expect(departure(late)).toBe(departure(early));
  });
});
