import { describe, expect, test } from "vitest";
import { ENGLISH_COPY } from "../../src/languages/english/copy.ts";
import { findCredits } from "../../src/text/credits.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";

const roles = (text: string, title?: string) => readBlocks(text, ENGLISH_COPY, title).map(({ role }) => role);
const parts = (text: string, title?: string) =>
  readBlocks(text, ENGLISH_COPY, title).map(({ role, start, end }) => [role, text.slice(start, end)]);

const BODY = "The ferry left the harbour at noon with forty passengers on board.";
const MORE = "It reached the island two hours later, the operator said.";

/** One paragraph below a headline and a sentence: what it is taken for. */
const LINES: readonly (readonly [line: string, role: string])[] = [
  ["By Anna Petrova", "byline"],
  ["By John", "byline"],
  ["By noon the harbour was closed and nobody could leave.", "body"],
  ["January 09, 2008", "dateline"],
  ["Published: 14 June 2024 at 10:32 BST", "dateline"],
  ["Tuesday, 11 June 2024", "dateline"],
  ["2024-06-11 10:32", "dateline"],
  ["In June 2024 nobody expected it.", "body"],
  ["Source: Harbour Herald", "credit"],
  ["Reuters and the Associated Press contributed to this report.", "credit"],
  ["(Reporting by Ann Lee; editing by Tom Roe)", "credit"],
  ["Translation of Michelle Moreau", "credit"],
  ["AFP", "credit"],
  ["The ministry contributed two ships to the search.", "body"],
  ["Related Article", "related"],
  ["Editors Picks", "related"],
  ["Read more: Ferry fares to rise again", "related"],
  ["Sign up for our daily newsletter", "boilerplate"],
  ["© 2024 Harbour Herald. All rights reserved.", "boilerplate"],
  ["https://example.org/ferry", "boilerplate"],
  ["Harbour Herald provides the latest news from the coast and the islands.", "boilerplate"],
  ["Photo: The ferry on Tuesday", "caption"],
  ["Minister Olga Lind leaving for Paris.", "caption"],
  ["A quiet crossing", "subheading"],
  ["Share prices of the operator fell by a tenth after the news, brokers said.", "body"],
];

describe("roles of paragraphs", () => {
  test.each(LINES)("%s → %s", (line, role) => {
    expect(roles(`Ferry sails again\n\n${BODY}\n\n${line}\n\n${MORE}`)[2]).toBe(role);
  });

  test("a headline said again in the body repeats the first", () => {
    const blocks = readBlocks(`Ferry sails again\n\nFerry sails again\n\n${BODY}`, ENGLISH_COPY);
    expect(blocks.map(({ role, repeats }) => [role, repeats])).toEqual([
      ["headline", undefined],
      ["headline", 0],
      ["body", undefined],
    ]);
  });

  test("a section label glued to the headline is cut off", () => {
    expect(parts(`PoliticsFerry sails again\n\n${BODY}`)).toEqual([
      ["boilerplate", "Politics"],
      ["headline", "Ferry sails again"],
      ["body", BODY],
    ]);
  });

  test.each([
    ["8 May 2011 Last updated at 14:07 GMT", "body"],
    ["Page last updated at 07:48 GMT, Sunday, 8 May 2011", "body"],
    ["Published: 8 May 2011 10:32 AM |", "body"],
  ])("the stamp of a page glued to its first sentence is cut off: %s", (stamp, role) => {
    expect(parts(`${stamp} ${BODY}\n\n${MORE}`)).toEqual([
      ["dateline", stamp],
      [role, BODY],
      ["body", MORE],
    ]);
  });

  test("or from the headline before it", () => {
    expect(parts(`Ferry sails again Sunday, May 8, 2011 | Updated 8:52 PM EDT\n\n${BODY}`)).toEqual([
      ["headline", "Ferry sails again"],
      ["dateline", "Sunday, May 8, 2011 | Updated 8:52 PM EDT"],
      ["body", BODY],
    ]);
  });

  test.each([
    "The plans were last updated on 8 May 2011.",
    "On 8 May 2011 the ferry left the harbour at noon.",
    "8 May 2011 was the last day on which the ferry left the harbour.",
    "Updated plans for the harbour were published on 8 May 2011 by the operator.",
    "May 2011 published figures say nothing of the ferry.",
  ])("a sentence that names a day is not taken for a stamp: %s", (sentence) => {
    expect(parts(`${sentence}\n\n${MORE}`)[0]).toEqual(["body", sentence]);
  });

  test("an unknown label is cut off where the headline follows once more", () => {
    expect(parts(`NordenFerry sails again\n\nFerry sails again\n\n${BODY}`)[0]).toEqual(["boilerplate", "Norden"]);
  });

  test("the title handed over apart is the headline when the text repeats it", () => {
    expect(parts(`Ferry sails again\n\n${BODY}`, "Ferry sails again")[0]).toEqual(["headline", "Ferry sails again"]);
  });

  test("short lines below a list's heading are its links, a full sentence is text again", () => {
    expect(
      roles(
        `Ferry sails\n\n${BODY}\n\nRelated stories\n\nFares to rise again this year\n\nWhy ferries sink\n\n${MORE}`,
      ),
    ).toEqual(["headline", "body", "related", "related", "related", "body"]);
  });

  test("an article of one sentence is body", () => {
    expect(roles(BODY)).toEqual(["body"]);
  });

  test("paragraphs on single lines are paragraphs, hard-wrapped lines are one", () => {
    expect(roles(`${BODY}\n${MORE}`)).toEqual(["body", "body"]);
    const wrapped =
      "The ferry left the harbour at noon with forty passengers\non board and reached the island two hours later, the operator\nsaid on Tuesday in a statement.";
    expect(parts(wrapped)).toEqual([["body", wrapped]]);
  });

  test("blocks are in order, apart, without outer blanks, and nothing but blanks is between them", () => {
    const text = `  PoliticsFerry sails\r\n\r\nPARIS (AP) _ ${BODY} \n\n\tBy Ann Lee\n${MORE}\n\n`;
    let last = 0;
    for (const { start, end } of readBlocks(text, ENGLISH_COPY)) {
      expect(text.slice(last, start).trim()).toBe("");
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      last = end;
    }
    expect(text.slice(last).trim()).toBe("");
  });
});

/** The start of a paragraph: its dateline, or none. */
const DATELINES: readonly (readonly [start: string, dateline: string | undefined])[] = [
  ["JERUSALEM (AP) _ ", "JERUSALEM (AP) _"],
  ["PARIS, 12 June (Reuters) – ", "PARIS, 12 June (Reuters) –"],
  ["WASHINGTON, June 12 (Reuters) - ", "WASHINGTON, June 12 (Reuters) -"],
  ["KABUL, Afghanistan (CNN) -- ", "KABUL, Afghanistan (CNN) --"],
  ["(CNN) -- ", "(CNN) --"],
  ["MOSCOW, September 12. /TASS/. ", "MOSCOW, September 12. /TASS/."],
  ["NEW DELHI: ", "NEW DELHI:"],
  ["WASHINGTON, D.C. -- ", "WASHINGTON, D.C. --"],
  ["Berlin (dpa) - ", "Berlin (dpa) -"],
  ["BREAKING - ", undefined],
  ["ANNA LEE, HOST: ", undefined],
  ["London - a city of nine million - ", undefined],
  ["The ministry (MOD) said that ", undefined],
];

describe("datelines", () => {
  test.each(DATELINES)("%s", (start, dateline) => {
    const text = `Ferry sails again\n\n${start}${BODY}`;
    const block = readBlocks(text, ENGLISH_COPY)[1]!;
    expect(block.role === "dateline" ? text.slice(block.start, block.end) : undefined).toBe(dateline);
    if (dateline !== undefined) expect(parts(text)[2]).toEqual(["body", BODY]);
  });

  test("say place, date and agency", () => {
    const text = `Ferry sails\n\nPARIS, 12 June (Reuters) – ${BODY}`;
    const { dateline } = readBlocks(text, ENGLISH_COPY)[1]!;
    expect(text.slice(dateline!.place!.start, dateline!.place!.end)).toBe("PARIS");
    expect(text.slice(dateline!.date!.start, dateline!.date!.end)).toBe("12 June");
    expect(dateline!.agency).toBe("Reuters");
  });
});

describe("credits", () => {
  const credits = (text: string) =>
    findCredits(text, readBlocks(text, ENGLISH_COPY), ENGLISH_COPY).map(({ name }) => name);

  test("come from lines of credit, datelines and closing brackets", () => {
    expect(credits(`Ferry\n\n${BODY}\n\nReuters and the Associated Press contributed to this report.`)).toEqual([
      "Reuters",
      "Associated Press",
    ]);
    expect(credits(`Ferry sails\n\nPARIS (AFP) - ${BODY}`)).toEqual(["Agence France-Presse"]);
    expect(credits(`Ferry sails\n\n${BODY} (AP/Reuters)`)).toEqual(["Associated Press", "Reuters"]);
    expect(credits(`Ferry sails\n\n${BODY}\n\nSource: Harbour Herald`)).toEqual(["Harbour Herald"]);
  });

  test("do not come from what a sentence quotes", () => {
    expect(credits(`Ferry sails\n\nThe operator told Reuters that it would sail.`)).toEqual([]);
  });

  test("lie where they say", () => {
    const text = `Ferry\n\n${BODY}\n\nSource: AFP`;
    const [credit] = findCredits(text, readBlocks(text, ENGLISH_COPY), ENGLISH_COPY);
    expect(text.slice(credit!.start, credit!.end)).toBe("AFP");
  });
});
