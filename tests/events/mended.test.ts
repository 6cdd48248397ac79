import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";

/** Each event as "date status type | title". */
function told(text: string): readonly string[] {
  const { events, undated } = buildTimeline([{ id: "a", text, publishedAt: "2024-06-12" }], { detail: "all" });
  return [...events, ...undated].map(({ date, status, type, title }) => `${date?.edtf} ${status} ${type} | ${title}`);
}

describe("trees that are mended", () => {
  it.each([
    ["The Lindish president plans to speak on Friday.", "2024-06-14 planned speech | Lindish president to speak"],
    ["Ada Merrow is due to meet the union on Friday.", "2024-06-14 planned meeting | Ada Merrow to meet union"],
    ["Since Monday the border has been closed.", "2024-06-10/.. ongoing closing | Border is closed"],
    ["A storm closed the port of Corvane on Tuesday.", "2024-06-11 occurred closing | Storm closes port of Corvane"],
    ["On June 10, Gates resigned from his post.", "2024-06-10 occurred resignation | Gates resigns from post"],
    [
      "Police are searching the port after two men stole a car on Monday.",
      "2024-06-10 occurred crime | Two men steal car",
    ],
    [
      "In Lund District Court on Tuesday, Ivo Marek, 20, pleaded guilty.",
      "2024-06-11 occurred hearing | Ivo Marek pleads guilty",
    ],
    ["Ada Merrow left Corvane yesterday.", "2024-06-11 occurred departure | Ada Merrow leaves Corvane"],
  ])("%s", (text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it("stay trees where a mend would close a circle", () => {
    const text = "Voters have swallowed the lie for decades that the party knows best.";
    expect(told(text)).toContainEqual(expect.stringContaining("Voters swallow lie"));
  });

  it("keeps both days of a plan that was moved", () => {
    const [event] = buildTimeline([
      {
        id: "a",
        text: "The hearing, originally set for July 3, was postponed to August 7.",
        publishedAt: "2024-06-12",
      },
    ]).events;
    expect(event?.status).toBe("postponed");
    expect(event?.history.map(({ what, date }) => [what, date?.edtf])).toEqual([
      ["set", "2024-07-03"],
      ["moved", "2024-08-07"],
    ]);
  });

  it("reads no intention into a noun of plans", () => {
    expect(told("Plans to cut taxes were dropped on Friday.").join()).not.toContain("planned");
  });
});
