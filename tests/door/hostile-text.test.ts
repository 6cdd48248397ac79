import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import type { Article } from "../../src/model/article.ts";
import { verifyTimeline } from "../../src/verify-timeline.ts";
import { measureGrowth } from "../helpers/measure-growth.ts";

const PUBLISHED = { publishedAt: "2024-06-12T10:00:00Z", source: "Harbour Herald" } as const;
const GOOD: Article = { id: "good", ...PUBLISHED, text: "The president left Paris on Sunday." };
const EVENT = "2024-06-09 The president left Paris on Sunday.";

/** The good article's event, wherever it stands. */
const goodEvents = (articles: readonly Article[]) =>
  buildTimeline(articles, { detail: "all" })
    .events.filter((event) => event.mentions.some(({ articleId }) => articleId === "good"))
    .map(
      ({ date, mentions }) => `${date?.edtf} ${mentions.find(({ articleId }) => articleId === "good")?.sentence.text}`,
    );

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["empty", ""],
  ["blank", " \n\t\u00a0\u200b\n"],
  ["one letter", "a"],
  [
    "German",
    "Das Treffen findet am Dienstag statt. Der Präsident reiste am Sonntag nach Paris und kehrte am Montag zurück.",
  ],
  ["Russian", "Президент прибыл в Москву в воскресенье, сообщила пресс-служба."],
  ["Chinese", "总统星期日离开巴黎，星期二抵达罗马。"],
  ["right to left", "غادر الرئيس باريس يوم الأحد. \u202eThe minister left Rome on Monday.\u202c"],
  [
    "markup",
    "<div class='x'><p>The minister <b>left</b> Rome on <a href='#'>Monday</a>.</p><script>if (a < b) {}</script>&nbsp;&amp;</div>",
  ],
  ["unclosed markup", "<div ".repeat(400)],
  ["emoji", "🚢🎉 The minister 👩‍🚀 left Rome 🏛️ on Monday 📅. ".repeat(50)],
  ["combining marks", `The minister left R${"o\u0301".repeat(500)}me on Monday.`],
  ["control characters", "The minister\u0000 left\u0007 Rome\u001b[31m on Monday.\u0085\ufeff"],
  ["half of a pair", "The minister left \ud83d Rome on Monday \udca9."],
  ["only punctuation", ".,;:!?-()[]{}\"'".repeat(400)],
  ["quotes without end", "“".repeat(1_000)],
  ["brackets without end", "(((".repeat(400)],
  ["one sentence without end", "The minister left Rome and ".repeat(500)],
  ["one word without end", "a".repeat(200_000)],
  ["one day, again and again", "Monday ".repeat(4_000)],
  ["one number, again and again", "12 ".repeat(4_000)],
  ["one range, again and again", "between Monday and ".repeat(1_000)],
  ["digits without end", "1".repeat(100_000)],
  ["dashes without end", "-".repeat(100_000)],
  ["line breaks without end", "\n".repeat(100_000)],
  [
    "prototype names",
    "constructor __proto__ toString valueOf hasOwnProperty left on Monday. Constructor met Prototype on Tuesday.",
  ],
];

describe("text of any kind", () => {
  test.each(TEXTS)("%s: nothing is thrown, quotes hold, and the other article keeps its event", (_, text) => {
    const articles = [GOOD, { id: "bad", ...PUBLISHED, text }];
    const timeline = buildTimeline(articles, { detail: "all" });
    expect(goodEvents(articles)).toEqual([EVENT]);
    expect(verifyTimeline(timeline, articles).filter(({ code }) => code === "quote-does-not-hold")).toEqual([]);
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(structuredClone(timeline));
  });

  const NOTHING = ["empty", "blank", "German", "Russian", "Chinese"];
  test.each(TEXTS.filter(([name]) => NOTHING.includes(name)))(
    "%s gives no dated event, and a diagnostic",
    (_, text) => {
      const timeline = buildTimeline([{ id: "bad", ...PUBLISHED, text }], { detail: "all" });
      expect(timeline.events).toEqual([]);
      expect(timeline.diagnostics.map(({ articleId }) => articleId)).toContain("bad");
    },
  );

  test("without a publication date nothing relative is dated, and a diagnostic says why", () => {
    const timeline = buildTimeline(
      [{ id: "a", text: "The president left Paris on Sunday. The vote was held on 2 June 2024." }],
      { detail: "all" },
    );
    expect(timeline.events.map(({ date }) => date?.edtf)).toEqual(["2024-06-02"]);
    expect(timeline.undated.length).toBeGreaterThan(0);
    expect(timeline.diagnostics.map(({ code }) => code)).toContain("no-publication-date");
  });

  const RUNS = [
    "Monday ",
    "12 ",
    "between Monday and ",
    "The minister left Rome and ",
    "left ",
    "“",
    "Kim ",
    "<b ",
    "a.",
    "Rome, ",
  ];
  test.each(RUNS)("time grows with the length of a run of %j, not with its square", (unit) => {
    const job = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => buildTimeline([{ id: "a", ...PUBLISHED, text }]);
    };
    // Four times the text may take twice as much again for the machine; a square takes sixteen times as long.
    const limit = 8;
    expect(measureGrowth(job, { small: 3_000, large: 12_000, limit, floor: 5 })).toBeLessThan(limit);
  });
});
