import { describe, expect, test } from "vitest";
import { extractEvents } from "../../../src/extract-events.ts";

/** Who takes part in the first event of a sentence, with the part that each plays. */
function takingPart(text: string): readonly string[] {
  const [first] = extractEvents({ id: "a", text, publishedAt: "2024-06-12" }).mentions;
  return first?.participants.map(({ name, role }) => `${name} ${role}`) ?? [];
}

describe("who takes part", () => {
  test.each([
    ["Apple CEO Lena Marsh unveiled the tram on stage.", "Lena Marsh agent"],
    ["Brimco CEO Lena Marsh unveiled the tram on stage.", "Lena Marsh agent"],
    ["Apple sued Lena Marsh.", "Apple agent"],
    ["Apple's chief Lena Marsh resigned.", "Lena Marsh agent"],
    ["The iTram Music Store was launched in May.", "iTram Music Store patient"],
  ])("%s %s", (text, wanted) => {
    expect(takingPart(text)).toContain(wanted);
  });

  test.each([
    ["Apple CEO Lena Marsh unveiled the tram on stage.", "Apple agent"],
    ["Apple sued Lena Marsh.", "Lena Marsh agent"],
    ["A signal of 40 kHz Ferrol sent was heard.", "kHz Ferrol agent"],
  ])("%s not %s", (text, unwanted) => {
    expect(takingPart(text)).not.toContain(unwanted);
  });
});
