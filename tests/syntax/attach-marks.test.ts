import { describe, expect, it } from "vitest";
import { attachMarks } from "../../src/syntax/attach-marks.ts";

/** Trees as "word>head", the root's head "0"; every word once. The heads of the marks are what must come out. */
const ROWS: readonly string[] = [
  "rain>fell fell>0 .>fell",
  // between conjuncts: the second
  "came>0 ,>saw saw>came and>left left>came .>came",
  // before an insertion the insertion, after it the highest word, as the treebanks have it
  "ministers>met ,>friends old>friends friends>ministers ,>ministers met>0 .>met",
  "Monday>met ,>Monday they>met met>0",
  "they>met met>0 ,>hoping hoping>met",
  // what stands before a conjunct's verb is that verb's
  "she>moved moved>0 and>opened later>opened ,>later opened>moved .>moved",
  // pairs: the head of what they enclose, and a full stop inside is theirs
  "the>plan plan>0 (>bold a>bold bold>plan )>bold .>plan",
  "“>go go>said we>go ,>go ”>go said>0 he>said .>said",
  "he>said said>0 :>go “>go go>said now>go .>go ”>go",
  // hyphens: inside their word
  "record>breaking ->record breaking>heat heat>0",
  // a quote that nothing closes is a mark like others
  "“>go go>0 now>go",
];

const TAGS: Readonly<Record<string, string>> = {
  "“": "``",
  "”": "''",
  "(": "-LRB-",
  ")": "-RRB-",
  "-": "HYPH",
  ".": ".",
  ",": ",",
  ":": ":",
};

describe("attachMarks", () => {
  it.each(ROWS)("hangs the marks of %j", (row) => {
    const pairs = row
      .split(" ")
      .map((pair) => [pair.slice(0, pair.indexOf(">", 1)), pair.slice(pair.indexOf(">", 1) + 1)] as const);
    const words = pairs.map(([word]) => word);
    const tokens = words.map((text) => ({ text, xpos: TAGS[text] ?? "NN" }));
    const isMark = Uint8Array.from(words, (word) => (word in TAGS ? 1 : 0));
    const gold = pairs.map(([, head]) => words.indexOf(head));
    const heads = Int32Array.from(gold, (head, at) => (isMark[at] === 1 ? -2 : head));
    attachMarks(tokens, isMark, heads);
    expect(words.map((word, at) => `${word}>${words[heads[at]!] ?? 0}`).join(" ")).toBe(row);
  });

  it("gives every mark a word for its head, whatever the marks", () => {
    const marks = ["``", "''", "-LRB-", "-RRB-", ",", ".", "HYPH"];
    for (let code = 0; code < marks.length ** 4; code++) {
      const tokens = [0, 1, 2, 3].map((place) => ({
        text: ".",
        xpos: marks[Math.floor(code / marks.length ** place) % marks.length]!,
      }));
      tokens.splice(2, 0, { text: "rain", xpos: "NN" });
      const heads = Int32Array.of(-2, -2, -1, -2, -2);
      attachMarks(tokens, Uint8Array.of(1, 1, 0, 1, 1), heads);
      expect([...heads]).toEqual([2, 2, -1, 2, 2]);
    }
  });
});
