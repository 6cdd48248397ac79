import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/extract-events.ts";

/** The one mention of a headline of which a word is given as a trigger. */
function given(text: string, word: string) {
  const start = text.indexOf(word);
  const { mentions } = extractEvents({ id: "a", text }, { triggers: [{ start, end: start + word.length }] });
  return mentions.map(({ lemma, type, word: kind }) => [lemma, type, kind]);
}

describe("a given word of a headline in capitals", () => {
  it.each([
    ["Northport Court Overturns Dock Ban", "Overturns", "overturn"],
    ["Two Ferrymen Charged After Halden Collision", "Charged", "charge"],
    ["Riots Erupt In Corvane", "Erupt", "erupt"],
  ])("is a verb where it may be one: %s", (text, word, lemma) => {
    expect(given(text, word)).toEqual([[lemma, expect.any(String), "verb"]]);
  });

  it.each([
    ["Halden Hosts The Corvane Regatta", "Regatta"],
    ["Inquiry Into Ledge Collapse", "Collapse"],
  ])("is a noun elsewhere: %s", (text, word) => {
    expect(given(text, word)).toEqual([[expect.any(String), expect.any(String), "noun"]]);
  });

  it("is a participle where it describes a noun", () => {
    expect(given("The slain guard was buried.", "slain")).toEqual([["slay", "death", "verb"]]);
    expect(given("The brave guard was buried.", "brave")).toEqual([["brave", "other", "verb"]]);
  });
});
