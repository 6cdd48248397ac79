import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/extract-events.ts";

/** EDTF of the first event. */
function dated(text: string): string | undefined {
  return extractEvents({ id: "a", text, publishedAt: "2011-10-05" }).mentions[0]?.date?.edtf;
}

describe("stretches whose end is a season, a quarter or a half", () => {
  it.each([
    ["The bridge has been closed since the spring.", "2011-03~/.."],
    ["The strike began in the first half of 2010.", "2010-01~/"],
    ["The strike began in the third quarter of 2010.", "2010-07~/"],
    ["The ceasefire will hold until the summer of 2012.", "../2012-08~"],
    ["The bridge has been closed since early spring.", "2011-03-01~/.."],
  ])("%s", (text, wanted) => {
    expect(dated(text)).toBe(wanted);
    expect(edtf(wanted)).toBeDefined();
  });

  it("alone they keep their number", () => {
    expect(dated("The mill opened in the third quarter of 2010.")).toBe("2010-35");
  });
});
