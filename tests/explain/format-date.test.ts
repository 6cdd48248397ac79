import { describe, expect, test } from "vitest";
import { type DateDetail, describeEdtf, formatDate } from "../../src/explain/format-date.ts";
import { DATES, day, makeDate } from "../helpers/hand-made.ts";

const ROWS: readonly [edtf: string, words: string, detail?: DateDetail][] = [
  ["2023-09-10", "Sunday 10 September 2023"],
  ["2023-09-10~", "about Sunday 10 September 2023"],
  ["2023-09-10", "Sunday 10 September 2023, night", { partOfDay: "night" }],
  ["2024-06-11T09:00:00Z", "Tuesday 11 June 2024, 09:00 GMT", { time: { hour: 9, minute: 0, zone: "GMT", offset: 0 } }],
  ["2024-06-11T17:00:00", "Tuesday 11 June 2024, 17:00", { time: { hour: 17 } }],
  ["2024-06", "June 2024"],
  ["2024-05~", "late May 2024", { part: "late" }],
  ["2024-05~/", "from late May 2024, end not known", { part: "late" }],
  ["2024-06-10/2024-06-16", "week of 10 to 16 June 2024", { precision: "week" }],
  ["2024-06-08/2024-06-09", "weekend of 8 and 9 June 2024", { precision: "weekend" }],
  ["2024-22", "summer 2024"],
  ["2024-34", "second quarter of 2024"],
  ["2024-40", "first half of 2024"],
  ["2019", "2019"],
  ["199X", "the 1990s"],
  ["18XX", "the 19th century"],
  ["1XXX", "the 2nd millennium"],
  ["-0043-03-15", "15 March 44 BC"],
  ["0000", "1 BC"],
  ["2024-06-14/2024-06-16", "from 14 to 16 June 2024"],
  ["2024-06-30/2024-07-02", "from 30 June to 2 July 2024"],
  ["2023-12-30/2024-01-02", "from 30 December 2023 to 2 January 2024"],
  ["2014/2019", "from 2014 to 2019"],
  ["2024-04/2024-06", "from April to June 2024"],
  ["2023-06/..", "since June 2023"],
  ["2023-06/", "from June 2023, end not known"],
  ["../2024-06-16", "until Sunday 16 June 2024"],
  ["/2024-06-16", "until Sunday 16 June 2024, begin not known"],
  ["[2024-06-18..2024-06-20]", "between 18 and 20 June 2024"],
  ["[2024-06-30..2024-07-02]", "between 30 June and 2 July 2024"],
  ["[2024-06-18,2024-06-19]", "18 or 19 June 2024"],
  ["[2024-06-18,2024-06-19,2024-07-01]", "18, 19 June or 1 July 2024"],
  ["[..2024-06-12]", "by 12 June 2024"],
  ["[2024-06-13..]", "on or after 13 June 2024"],
  ["not a date", "not a date"],
  ["2024-02-30", "2024-02-30"],
];

describe("a date in words", () => {
  test.each(ROWS)("%s is %s", (edtf, words, detail) => {
    expect(describeEdtf(edtf, "long", detail)).toBe(words);
  });

  test("what is told in the present tense was under way when the article appeared", () => {
    const bound = makeDate("../..", {
      kind: "bound",
      precision: "bound",
      begin: { before: day("2024-06-12") },
      end: { after: day("2024-06-12") },
    });
    expect(formatDate(bound)).toBe("under way on Wednesday 12 June 2024");
  });

  test("the short style shortens weekdays and months", () => {
    expect(formatDate(DATES.night, "short")).toBe("Sun 10 Sep 2023, night");
    expect(formatDate(DATES.window, "short")).toBe("between 18 and 20 Jun 2024");
  });
});
