import { describe, expect, test } from "vitest";
import { extendTimeline } from "../../src/extend-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Article } from "../../src/model/article.ts";
import type { GivenArticle, GivenExtraction, GivenMention } from "../../src/model/given.ts";
import { TimelineInputError } from "../../src/model/input-error.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { timelineAsOf } from "../../src/timeline-as-of.ts";
import { verifyTimeline } from "../../src/verify-timeline.ts";

const TEXT = [
  "Ada Merrow left Corvane on Tuesday 🚢.",
  "The ministry said on Monday that the summit will open next Friday.",
  "A “small” group   of\nofficials arrived in Tarsund on Sunday. Officials arrived in Tarsund on Sunday.",
].join("\n\n");
const ARTICLE: Article = { id: "a", source: "Harbour Herald", publishedAt: "2024-06-12T10:00:00Z", text: TEXT };

const merge = (mentions: readonly GivenMention[], article: GivenArticle = ARTICLE): Timeline =>
  mergeEvents([{ article, mentions }], { detail: "all" });
const eventsOf = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];
const only = (mention: GivenMention, article: GivenArticle = ARTICLE) => {
  const timeline = merge([mention], article);
  return {
    event: eventsOf(timeline)[0],
    listed: timeline.diagnostics.map(({ code, readings = [] }) => [code, ...readings]),
    found: timeline.articles[0]?.id === ARTICLE.id ? verifyTimeline(timeline, [ARTICLE]) : [],
  };
};
const refusal = (input: unknown): [string, string] => {
  try {
    mergeEvents(input as readonly GivenExtraction[]); // what callers without types may pass
  } catch (error) {
    if (error instanceof TimelineInputError) return [error.code, error.path];
    throw error;
  }
  return ["none", ""];
};

describe("a mention that others made", () => {
  test("needs no more than a title and an article's id", () => {
    const { event, listed } = only({ title: "The mill burns down" }, { id: "b" });
    expect([event?.title, event?.status, event?.type, event?.undatedBecause, event?.sources]).toEqual([
      "The mill burns down",
      "unknown",
      "other",
      "no expression",
      ["b"],
    ]);
    expect(listed).toEqual([]);
  });

  test("takes date, status, kind and people from the words that it quotes", () => {
    const { event, listed, found } = only({ title: "Merrow leaves", quote: "Ada Merrow left Corvane on Tuesday" });
    expect([event?.date?.edtf, event?.status, event?.type]).toEqual(["2024-06-11", "occurred", "departure"]);
    expect(event?.participants.map(({ name, role }) => [name, role])).toContainEqual(["Ada Merrow", "agent"]);
    expect([listed, found]).toEqual([[], []]);
  });

  test("reads its quote alone where the article is not given, and says that it was not checked", () => {
    const { event, listed } = only(
      { title: "Merrow leaves", quote: "Ada Merrow left Corvane on Tuesday" },
      {
        id: "b",
        publishedAt: "2024-06-12",
      },
    );
    expect([event?.date?.edtf, event?.status, event?.type]).toEqual(["2024-06-11", "occurred", "departure"]);
    expect(listed).toEqual([["quote-not-checked"]]);
  });

  test("keeps the places of a quote that others have placed, and moves what is read in it there", () => {
    const quote = { start: 100, end: 134, text: "Ada Merrow left Corvane on Tuesday" };
    const { event, listed } = only({ title: "Merrow leaves", quote }, { id: "b", publishedAt: "2024-06-12" });
    const [mention] = event?.mentions ?? [];
    expect(mention?.trigger).toEqual({ start: 111, end: 115, text: "left" });
    expect(mention?.steps[0]).toEqual({ kind: "said", text: "Tuesday", start: 127, end: 134 });
    expect(listed).toEqual([]);
  });

  test("of two events in a quote, the title or the kind says which is meant", () => {
    const quote = "The ministry said on Monday that the summit will open next Friday.";
    expect(only({ title: "Summit opens", quote }).event?.date?.edtf).toBe("2024-06-14");
    expect(only({ title: "Tarsund", type: "statement", quote }).event?.date?.edtf).toBe("2024-06-10");
  });

  test("blanks, line breaks and quotation marks may differ; the quote kept is the article's own", () => {
    const { event, listed, found } = only({ title: "Officials arrive", quote: 'A "small" group of officials arrived' });
    expect(event?.mentions[0]?.sentence.text).toContain("A “small” group   of\nofficials arrived");
    expect([event?.date?.edtf, listed, found]).toEqual(["2024-06-09", [], []]);
  });

  test("words of the quote are read where they stand; others are counted from the publication", () => {
    const quote = "Ada Merrow left Corvane on Tuesday";
    for (const date of ["Tuesday", "on Tuesday", "last Tuesday", "yesterday", "2024-06-11"]) {
      const { event, listed, found } = only({ title: "Merrow leaves", quote, date });
      expect([date, event?.date?.edtf, listed, found]).toEqual([date, "2024-06-11", [], []]);
    }
  });

  test("the people that were given stand for those of the quote, with their words", () => {
    const { event } = only({
      title: "Merrow leaves",
      quote: "Ada Merrow left Corvane on Tuesday",
      participants: ["Dr Ada Merrow", { name: "Harbour Guild", kind: "organisation" }],
      places: [{ name: "Corvane", role: "from" }],
      attributedTo: ["The ministry"],
    });
    const [mention] = event?.mentions ?? [];
    expect(
      mention?.participants.map(({ name, kind, role, quote, via }) => [name, kind, role, quote.text, via]),
    ).toEqual([
      ["Dr Ada Merrow", "person", "agent", "Ada Merrow", undefined],
      ["Harbour Guild", "organisation", "agent", "Ada Merrow left Corvane on Tuesday", "description"],
    ]);
    expect(mention?.places).toEqual([
      { name: "Corvane", role: "from", quote: { start: 16, end: 23, text: "Corvane" } },
    ]);
    expect(mention?.attributedTo?.[0]?.name).toBe("The ministry");
  });
});

describe("what does not hold is listed", () => {
  const quote = "Ada Merrow left Corvane on Tuesday";

  test("a quote that is not in the article sets its mention aside, and no other", () => {
    const timeline = merge([
      { title: "Merrow dies", quote: "Ada Merrow died on Tuesday" },
      { title: "Merrow leaves", quote },
    ]);
    expect(eventsOf(timeline).map(({ title }) => title)).toEqual(["Merrow leaves"]);
    expect(timeline.diagnostics.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "quote-does-not-hold",
        'articles["a"].mentions[0]',
        'the article does not say this where it is quoted: "Ada Merrow died on Tuesday" (Merrow dies)',
      ],
    ]);
  });

  test("a quote at the wrong place is put right", () => {
    const { event, listed, found } = only({ title: "Merrow leaves", quote: { start: 3, end: 7, text: "left" } });
    expect(event?.mentions[0]?.trigger).toEqual({ start: 11, end: 15, text: "left" });
    expect([listed, found]).toEqual([[["quote-does-not-hold"]], []]);
  });

  test("a quote said twice is the one at its place", () => {
    const text = "fficials arrived in Tarsund on Sunday.";
    const start = TEXT.lastIndexOf(text);
    const { event, listed } = only({ title: "Arrival", quote: { start, end: start + text.length, text } });
    expect(event?.mentions[0]?.trigger.start).toBe(TEXT.lastIndexOf("arrived"));
    expect(listed).toEqual([]);
  });

  test("a date that the quoted words contradict is not taken, nor are theirs", () => {
    const { event, listed, found } = only({ title: "Merrow leaves", quote, date: "2024-06-10" });
    expect([event?.date, event?.undatedBecause]).toEqual([undefined, "contradicted"]);
    expect([listed, found]).toEqual([[["date-contradicts-quote", "2024-06-10", "2024-06-11"]], []]);
  });

  test("a date that only adds to the quoted words is taken", () => {
    const { event, listed } = only({ title: "Merrow leaves", quote: "Ada Merrow left Corvane", date: "2024-06" });
    expect([event?.date?.edtf, listed]).toEqual(["2024-06", []]);
  });

  test("a day for which the text is not told to be the day of the event does not contradict", () => {
    const text = "The ministry said on Monday that Ada Merrow had left Corvane.";
    const { event, listed } = only({ title: "Merrow leaves", quote: text, date: "2024-06-08" }, { ...ARTICLE, text });
    expect([event?.date?.edtf, listed]).toEqual(["2024-06-08", []]);
  });

  test("what the quoted words plan is not shown as past", () => {
    const { event, listed } = only({
      title: "The summit opens",
      quote: "the summit will open next Friday",
      status: "occurred",
    });
    expect(event?.status).toBe("unknown");
    expect(listed).toEqual([["status-contradicts-quote", "occurred", "planned"]]);
  });

  test("what is said to be past has no day that is still to come", () => {
    const { event, listed } = only({ title: "The summit ends", status: "occurred", date: "2024-06-16" });
    expect(event?.undatedBecause).toBe("contradicted");
    expect(listed).toEqual([["past-event-after-publication", "2024-06-16", "2024-06-12"]]);
  });

  test("a date in words that gives no day leaves the mention undated", () => {
    const { event, listed } = only({ title: "The summit ends", date: "some time after the vote" });
    expect(event?.undatedBecause).toBe("unresolved expression");
    expect(listed).toEqual([["unresolved-expression"]]);
  });

  test("a weekday that is not the date's is named with both readings", () => {
    const { event, listed } = only({ title: "The vote", date: "Monday 11 June 2024" });
    expect(event?.date?.edtf).toBe("2024-06-11");
    expect(listed).toEqual([["weekday-does-not-fit", "2024-06-11", "2024-06-10"]]);
  });

  test("a name that the article says nowhere", () => {
    const { listed } = only({ title: "Merrow leaves", quote, participants: ["Ada Merrow", "Liv Hestad"] });
    expect(listed).toEqual([["name-not-in-article"]]);
  });

  test("a whole mention with a quote that the given article does not say", () => {
    const { mentions } = extractEvents(ARTICLE);
    const forged = mentions.map((one, at) =>
      at === 0 ? { ...one, trigger: { ...one.trigger, start: one.trigger.start + 1 } } : one,
    );
    const timeline = mergeEvents([{ article: ARTICLE, mentions: forged }], { detail: "all" });
    expect(timeline.extractions[0]?.mentions.map(({ id }) => id)).toEqual(mentions.slice(1).map(({ id }) => id));
    expect(timeline.diagnostics.map(({ code }) => code)).toEqual(["quote-does-not-hold"]);
  });

  test("two articles with one id and other mentions", () => {
    const [one, two] = [{ title: "Merrow leaves" }, { title: "Merrow stays" }].map((mention) => ({
      article: { id: "a" },
      mentions: [mention],
    }));
    expect(refusal([one, two])).toEqual(["duplicate-id", 'articles["a"]']);
    const collect = (list: readonly GivenExtraction[]) => mergeEvents(list, { onInvalid: "collect" });
    expect(collect([one!, two!])).toEqual(collect([two!, one!]));
    expect(collect([one!, two!]).diagnostics.map(({ code }) => code)).toEqual(["duplicate-article"]);
  });
});

describe("the shape of what others made", () => {
  const at = (mention: unknown) => [{ article: { id: "a" }, mentions: [{ title: "Good" }, mention] }];

  test.each([
    ["no mention", "x", ""],
    ["no title", { date: "2024-06-11" }, ".title"],
    ["an empty title", { title: " " }, ".title"],
    ["a field of no such name", { title: "x", particpants: [] }, ".particpants"],
    ["a quote that is none", { title: "x", quote: { text: "y" } }, ".quote"],
    ["a date that is no text", { title: "x", date: 2024 }, ".date"],
    ["an unknown type", { title: "x", type: "party" }, ".type"],
    ["an unknown status", { title: "x", status: "maybe" }, ".status"],
    ["people that are no list", { title: "x", participants: "Ada Merrow" }, ".participants"],
    ["a person without a name", { title: "x", participants: ["Ada", { role: "agent" }] }, ".participants[1].name"],
    ["a role of places", { title: "x", participants: [{ name: "Ada", role: "from" }] }, ".participants[0].role"],
    ["a kind of place", { title: "x", places: [{ name: "Corvane", kind: "place" }] }, ".places[0].kind"],
    ["a count that is no number", { title: "x", quantities: [{ value: "12", of: "dead" }] }, ".quantities[0].value"],
  ])("refuses %s", (_, mention, path) => {
    expect(refusal(at(mention))).toEqual(["invalid-mention", `extractions[0].mentions[1]${path}`]);
    const collected = mergeEvents(at(mention) as readonly GivenExtraction[], { onInvalid: "collect", detail: "all" });
    expect(collected.diagnostics.map(({ code }) => code)).toContain("invalid-mention");
    if (mention !== "x") expect(eventsOf(collected).map(({ title }) => title)).toEqual(["Good"]);
  });

  test.each([
    ["an article without an id", { article: {}, mentions: [{ title: "x" }] }, "missing-id", ".article.id"],
    [
      "a publication that is none",
      { article: { id: "a", publishedAt: "last Tuesday" }, mentions: [{ title: "x" }] },
      "invalid-published-at",
      ".article.publishedAt",
    ],
    ["a zone that is none", { article: { id: "a", zone: "Corvane" }, mentions: [] }, "invalid-zone", ".article.zone"],
    ["a text that is none", { article: { id: "a", text: 7 }, mentions: [] }, "missing-text", ".article.text"],
  ])("refuses %s", (_, extraction, code, path) => {
    expect(refusal([extraction])).toEqual([code, `extractions[0]${path}`]);
  });

  test("null, as databases write it, counts as absent", () => {
    const mention = { title: "x", quote: null, date: null, type: null, participants: null };
    expect(refusal([{ article: { id: "a" }, mentions: [mention] }])).toEqual(["none", ""]);
  });

  test("the same mention twice is one", () => {
    expect(merge([{ title: "The vote" }, { title: "The vote" }]).extractions[0]?.mentions).toHaveLength(1);
  });
});

describe("laws of what others made", () => {
  const others: readonly GivenExtraction[] = [
    { article: ARTICLE, mentions: [{ title: "Merrow leaves", quote: "Ada Merrow left Corvane on Tuesday" }] },
    {
      article: { id: "b", source: "Morning Courier", publishedAt: new Date(Date.UTC(2024, 5, 13)) },
      mentions: [
        {
          title: "Ada Merrow leaves Corvane",
          type: "departure",
          status: "occurred",
          date: "Tuesday",
          participants: ["Ada Merrow"],
        },
        { title: "A vote", date: "some day" },
      ],
    },
  ];
  const own = extractEvents({
    id: "c",
    source: "The Globe",
    publishedAt: "2024-06-12",
    text: "Ada Merrow left Corvane on Tuesday, her office said.",
  });
  const all = [...others, own];
  const bytes = (timeline: Timeline) => JSON.stringify(timeline);

  test("they merge with what we found ourselves", () => {
    const departures = mergeEvents(all).events.filter(({ type }) => type === "departure");
    expect(departures.map(({ date, sources }) => [date?.edtf, sources])).toEqual([
      ["2024-06-11", ["Harbour Herald", "Morning Courier", "The Globe"]],
    ]);
  });

  test("order, repetition and adding later change no byte; JSON keeps everything", () => {
    const whole = mergeEvents(all);
    expect(bytes(mergeEvents([...all].reverse()))).toBe(bytes(whole));
    expect(bytes(mergeEvents([...all, ...all]))).toBe(bytes(whole));
    expect(bytes(extendTimeline(mergeEvents(all.slice(0, 1)), all.slice(1)))).toBe(bytes(whole));
    expect(bytes(extendTimeline(whole, all))).toBe(bytes(whole));
    expect(bytes(mergeEvents(whole.extractions))).toBe(bytes(whole));
    expect(JSON.parse(bytes(whole))).toEqual(whole);
    expect(structuredClone(whole)).toEqual(whole);
  });

  test("no text of the article is kept beyond the quotes", () => {
    expect(bytes(mergeEvents(all))).not.toContain("The ministry said on Monday");
  });

  test("they were known from the publication of their article", () => {
    expect(timelineAsOf(mergeEvents(all), "2024-06-12T12:00:00Z").articles.map(({ id }) => id)).toEqual(["a"]);
  });
});
