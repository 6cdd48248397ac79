import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";

const BODY = "The ferry left the harbour at noon with forty passengers on board.";
const PUBLISHED = "2024-06-12";

const statusOf = (text: string, word: string) =>
  extractEvents({ id: "a", text, publishedAt: PUBLISHED }, { detail: "all" }).mentions.find(
    ({ trigger }) => trigger.text === word,
  )?.status;

describe("captions", () => {
  test.each([
    ["Police are searching the harbour in Lund.", "searching", "ongoing"],
    ["Mourners attend the funeral of Ivo Marek in Lund.", "attend", "ongoing"],
    ["Ivo Marek is charged with fraud.", "charged", "ongoing"],
    ["Ada Frome will open the bridge on Friday.", "open", "planned"],
  ])("tell in the present tense what a picture shows: %s", (sentence, word, inText) => {
    const isShown = word === "searching" || word === "attend";
    expect(statusOf(`${BODY} ${sentence} ${BODY}`, word)).toBe(inText);
    expect(statusOf(`${BODY} ${sentence} (Photo: Vera Lund/Corvane Herald) ${BODY}`, word)).toBe(
      isShown ? "occurred" : inText,
    );
  });

  test("keep the day and the place that nothing else tells", () => {
    const text = `${BODY} Rebels attacked the bridge in Varda on Sunday. (Photo: Vera Lund/Corvane Herald) Nobody spoke of it.`;
    const { events } = buildTimeline([{ id: "a", text, publishedAt: PUBLISHED }]);
    const attack = events.find(({ type }) => type === "attack");
    expect([attack?.date?.edtf, attack?.places.map(({ name }) => name)]).toEqual(["2024-06-09", ["Varda"]]);
  });
});

describe("comments of readers", () => {
  const comment = "Ivo Marek resigned on Monday. June 12, 2024 at 6:50 pm | Reply";

  test("are not read, and said to be there", () => {
    const { mentions, diagnostics } = extractEvents({ id: "a", text: `${BODY}\n${comment}`, publishedAt: PUBLISHED });
    expect(mentions.filter(({ lemma }) => lemma === "resign")).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === "reader-comments").map(({ span }) => span)).toEqual([
      { start: BODY.length + 1, end: BODY.length + 1 + comment.length },
    ]);
  });
});
