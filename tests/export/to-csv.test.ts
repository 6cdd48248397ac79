import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/to-csv.ts";
import { DATES } from "../helpers/hand-made.ts";
import { asLine, HOSTILE, KINDS, withTitles } from "./samples.ts";

describe("CSV, read by csv-parse", () => {
  const read = (csv: string, delimiter = ",") =>
    parseCsv(csv, { columns: true, delimiter, record_delimiter: "\r\n" }) as Record<string, string>[]; // a row a record, by the names of the columns

  test("a row an event, with the date in words, as EDTF and as days", () => {
    const rows = read(toCsv(KINDS));
    expect(rows.map(({ id }) => id)).toEqual([...Object.keys(DATES), "undated"]);
    expect(rows.find(({ id }) => id === "window")).toMatchObject({
      title: "The window",
      date: "between 18 and 20 June 2024",
      edtf: "[2024-06-18..2024-06-20]",
      kind: "window",
      first_day: "2024-06-18",
      last_day: "2024-06-20",
      participants: "Ada Merrow",
      sources: "Harbour Herald; Morning Courier",
      voices: "2",
    });
    expect(rows.find(({ id }) => id === "bound")).toMatchObject({
      kind: "bound",
      first_day: "",
      last_day: "2024-06-12",
    });
    expect(rows.find(({ id }) => id === "undated")).toMatchObject({ date: "", edtf: "", undated_because: "vague" });
  });

  test.each(HOSTILE)("%j is no formula and comes back", (title) => {
    const [row] = read(toCsv(withTitles([title])));
    expect(row?.title).not.toMatch(/^[=+\-@＝\t\r]/);
    expect(row?.title?.replace(/^'/, "")).toBe(asLine(title));
  });

  test("other separators are quoted for as well", () => {
    const [row] = read(toCsv(withTitles(["a;b"]), { separator: ";" }), ";");
    expect(row?.title).toBe("a;b");
  });
});
