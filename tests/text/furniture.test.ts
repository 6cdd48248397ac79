import { describe, expect, test } from "vitest";
import { ENGLISH_COPY } from "../../src/languages/english/copy.ts";
import { findCredits } from "../../src/text/credits.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";

const parts = (text: string) =>
  readBlocks(text, ENGLISH_COPY).map(({ role, start, end }) => [role, text.slice(start, end)]);

const BODY = "The ferry left the harbour at noon with forty passengers on board.";
const MORE = "It reached the island two hours later, the operator said.";
const CAPTION = "Passengers wait at the harbour in Lund.";

describe("furniture inside a paragraph", () => {
  test.each([
    "Advertisement",
    "Please enable Javascript to watch this video",
    "Copyright 2019 Corvane Media, Inc. All rights reserved",
    "This material may not be published, broadcast, rewritten, or redistributed.",
    "(Update 4:55 p.m. Lund, 9:55 a.m. ET)",
    "pic.example.com/Qj4k — Ada Frome (@adafrome) March 25, 2018",
  ])("is cut out: %s", (furniture) => {
    expect(parts(`${BODY} ${furniture} ${MORE}`)).toEqual([
      ["body", BODY],
      ["boilerplate", furniture],
      ["body", MORE],
    ]);
  });

  test.each([
    "The paper carried an Advertisement of the operator.",
    "The new Copyright Act was passed on Monday.",
    "(The update came at noon.) Nobody was hurt.",
    "The minister (@adafrome) wrote that she would resign.",
    "The ferry (built in Lund/Varda) sank on Monday.",
    "Marek (Corvane Labour/Greens) leads the poll.",
    "The photo by Frome was sold on Monday.",
  ])("is not found in a sentence: %s", (sentence) => {
    expect(parts(`${BODY} ${sentence} ${MORE}`)).toEqual([["body", `${BODY} ${sentence} ${MORE}`]]);
  });

  test.each([
    "(Photo: Ada Frome/Corvane Herald)",
    "(Ada Frome / Corvane Herald)",
    "(By Ada Frome -- Reuters)",
    "Photograph: Ada Frome/AP",
    "Photograph: Ada Frome\\/Getty",
    "Photo: Getty Images",
    "(Published Sunday, May 8, 2011)",
  ])("the sentence before a picture's credit is its caption: %s", (credit) => {
    const role = credit.startsWith("(Published") ? "dateline" : "boilerplate";
    const found = parts(`${BODY} ${CAPTION} ${credit} ${MORE}`);
    expect(found).toEqual([
      ["body", BODY],
      ["caption", CAPTION],
      [role, credit],
      ["body", MORE],
    ]);
    expect(parts(`${CAPTION}\n${credit} ${MORE}`).slice(0, 2)).toEqual([
      ["caption", CAPTION],
      [role, credit],
    ]);
  });

  test("a picture's agency is no source of the article", () => {
    const text = `${BODY} ${CAPTION} Photograph: Ada Frome/AP ${MORE}`;
    expect(findCredits(text, readBlocks(text, ENGLISH_COPY), ENGLISH_COPY)).toEqual([]);
  });

  test("who signs the text in brackets is credited", () => {
    const text = `${BODY}\n\n(Reporting by Ada Frome / Reuters)`;
    expect(findCredits(text, readBlocks(text, ENGLISH_COPY), ENGLISH_COPY).map(({ name }) => name)).toEqual([
      "Reuters",
    ]);
  });

  test("a caption behind its label ends where the next sentence begins", () => {
    const caption = "Firefighters worked to free people who were trapped";
    expect(parts(`${BODY} Image copyright AFP Image caption ${caption} ${MORE}`)).toEqual([
      ["body", BODY],
      ["boilerplate", "Image copyright AFP Image caption"],
      ["caption", caption],
      ["body", MORE],
    ]);
  });

  test("where nothing says that it ends, it is read with what it is glued to", () => {
    const glued = `Firefighters at the harbour Ada Frome was there. ${MORE}`;
    expect(parts(`${BODY} Image caption ${glued}`).slice(2)).toEqual([["body", glued]]);
  });
});

describe("stamps with a clock", () => {
  test("part a standfirst from the text", () => {
    expect(parts(`Forty sail again, says operator Sunday 8 May 2011 14.07 BST ${BODY}\n${MORE}`)).toEqual([
      ["headline", "Forty sail again, says operator"],
      ["dateline", "Sunday 8 May 2011 14.07 BST"],
      ["body", BODY],
      ["body", MORE],
    ]);
  });

  test.each([
    "The ferry left on Sunday 8 May 2011 at 14.07 BST and sank.",
    "“Charlie” District Date: Sunday, May 8, 2011, 3:11 am Place: Quay Street.",
    "It sank on 8 May 2011, at 14:07 GMT. Nobody was hurt.",
  ])("are not found in a sentence, nor among the fields of a list: %s", (sentence) => {
    expect(parts(`${BODY} ${sentence}`)).toEqual([["body", `${BODY} ${sentence}`]]);
  });
});

describe("comments of readers", () => {
  test("run from the first stamp with a label behind it to the last", () => {
    const first = "They will never win. May 8, 2011 at 6:50 pm | Reply";
    const last = "Nor will you. May 8, 2011 at 7:03 pm | Reply";
    expect(parts(`${BODY}\n${first}\nWho says so?\n${last}\n${MORE}`)).toEqual([
      ["body", BODY],
      ["comments", first],
      ["comments", "Who says so?"],
      ["comments", last],
      ["body", MORE],
    ]);
  });

  test("a stamp without a label is none", () => {
    expect(parts(`${BODY} He said so on May 8, 2011 at 6:50 pm in reply. ${MORE}`)).toHaveLength(1);
  });
});

describe("a dateline inside a paragraph", () => {
  test.each([
    ["Ferry sails again", "LUND, Varda (AP) —"],
    ["Ferry sails again, says Ada Frome", "LUND, May 8 (Reuters) -"],
    ["The crossing was the first in weeks", "Lund, Varda (CNN) --"],
  ])("ends the headline that is glued to it: %s %s", (headline, dateline) => {
    expect(parts(`${headline} ${dateline} ${BODY}\n\n${MORE}`)).toEqual([
      ["headline", headline],
      ["dateline", dateline],
      ["body", BODY],
      ["body", MORE],
    ]);
  });

  test("needs a place as datelines write it, an agency and a dash", () => {
    for (const start of [
      "The party of Ivo Marek (ABC) won.",
      "It left when the Lund Port Authority (LPA) – the owner – said so.",
    ])
      expect(parts(`${start} ${BODY}\n\n${MORE}`)[0]).toEqual(["body", `${start} ${BODY}`]);
  });
});
