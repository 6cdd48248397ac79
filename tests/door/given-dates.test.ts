import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Status } from "../../src/model/event.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { checkDate } from "../../src/verify/check-date.ts";

interface Row {
  readonly published: string;
  readonly words: string;
  readonly status: string;
  /** EDTF, or `-` with the readings that compete. */
  readonly wanted: string;
}

function readGold(text: string): readonly Row[] {
  let published = "";
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("published:")) published = line.slice("published:".length).trim();
    if (line.startsWith("published:") || line.startsWith("#") || line.trim() === "") return [];
    const [words = "", status = "", wanted = ""] = line.split(" | ").map((cell) => cell.trim());
    return [{ published, words, status, wanted }];
  });
}

const rows = readGold(readFileSync("fixtures/given/dates.gold.txt", "utf8").replaceAll("| | ", "|  | "));

const read = ({ published, words, status }: Row): { readonly event: TimelineEvent; readonly listed: string[] } => {
  const article = { id: "a", ...(published === "" ? {} : { publishedAt: published }) };
  const mention = { title: "A thing", date: words, ...(status === "" ? {} : { status: status as Status }) }; // the gold writes statuses
  const { events, undated, diagnostics } = mergeEvents([{ article, mentions: [mention] }]);
  const [event] = [...events, ...undated];
  if (event === undefined) throw new Error("no event");
  return { event, listed: diagnostics.flatMap(({ path, readings = [] }) => (path === undefined ? [] : [...readings])) };
};

describe("dates as others give them", () => {
  test("there is gold of both kinds", () => {
    expect(rows.filter(({ wanted }) => wanted.startsWith("-")).length).toBeGreaterThan(15);
    expect(rows.filter(({ wanted }) => !wanted.startsWith("-")).length).toBeGreaterThan(25);
  });

  test.each(rows)("$words ($status, $published) is $wanted", (row) => {
    const { event, listed } = read(row);
    const none = ["-", ...listed].join(" ");
    expect(event.date?.edtf ?? none).toBe(row.wanted);
    expect(event.date === undefined ? [] : checkDate(event.date, "date")).toEqual([]);
    expect(event.date === undefined).toBe(event.undatedBecause !== undefined);
  });
});
