import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { JOURNEY } from "../support/journey.ts";

const timeline = mergeEvents(JOURNEY);
const find = (type: string, edtf?: string): TimelineEvent =>
  timeline.events.find((event) => event.type === type && (edtf === undefined || event.date?.edtf === edtf))!;

describe("a journey told by four outlets", () => {
  it("lists every event once, in order", () => {
    expect(timeline.events.map(({ type, date, status }) => `${date?.edtf} ${type} ${status}`)).toEqual([
      "2019-04 visit occurred",
      "2024-06-09 departure occurred",
      "2024-06-11 arrival occurred",
      "2024-06-12 meeting expected",
    ]);
    expect(timeline.undated).toEqual([]);
  });

  it("keeps the part of the day on which the sources disagree, and takes neither", () => {
    const departure = find("departure");
    expect(departure.sources).toEqual(["Harbour Herald", "Littoral Agency", "Morning Courier", "The Globe"]);
    expect(departure.date?.partOfDay).toBeUndefined();
    expect(departure.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ["part of day", ["night", "afternoon"]],
    ]);
  });

  it("gives the undated convoy the date of its fellow, and says so", () => {
    const convoy = find("departure").mentions.find(({ id }) => id === "agency/convoy");
    expect(convoy?.date?.basis).toBe("adopted");
    expect(convoy?.steps.at(-1)).toMatchObject({ kind: "adopted", edtf: "2024-06-09" });
  });

  it("takes the finest day of the summit, keeps the others as what they are, and does not cancel it", () => {
    const summit = find("meeting");
    expect(summit.refinements.map(({ value }) => value)).toEqual(
      ["[2024-06-11,2024-06-12]", "[2024-06-11..2024-06-12]", "[2024-06-11..]"].sort(),
    );
    expect(summit.conflicts.map(({ field }) => field)).toEqual(["status"]);
    expect(summit.history.map(({ what, date }) => `${what} ${date?.edtf}`)).toContain("denied [2024-06-10..]");
  });

  it("calls the year beside the month a refinement, not a conflict", () => {
    const visit = find("visit");
    expect(visit.conflicts).toEqual([]);
    expect(visit.refinements).toEqual([{ field: "date", value: "2019", of: "2019-04", mentions: ["courier/visit"] }]);
  });

  it("unites the names of one person", () => {
    expect(find("departure").participants).toEqual([
      { name: "Ilsa Brannock", kind: "person", role: "agent", aliases: ["Brannock"] },
    ]);
  });
});
