import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Participant } from "../../src/model/event.ts";
import type { EventType } from "../../src/model/event-types.ts";
import type { Extraction } from "../../src/model/timeline.ts";
import { extraction, person, quote } from "../support/mention.ts";

const terms = ["quarry", "arnmouth", "collapse", "ledge", "ferrol"].map((term) => ({ term, count: 4 }));
const story = { publishedAt: "2024-05-08", terms };
const sizes = (list: readonly Extraction[]) => {
  const { events, undated } = mergeEvents(list, { detail: "all" });
  return [...events, ...undated].map(({ mentions }) => mentions.length).sort((a, b) => b - a);
};
const described = (name: string, role: Participant["role"] = "agent"): Participant => ({ ...person(name, role) });

describe("one event", () => {
  it("may be told with a synonym of another type, where people agree", () => {
    const one = (lemma: string, meaning?: string) => ({
      id: lemma,
      lemma,
      who: ["Ilsa Brannock"],
      date: "2024-05-07",
      ...(meaning === undefined ? {} : { meaning }),
    });
    const wed = extraction("a", [{ ...one("wed", "marry"), type: "marriage" }], story);
    expect(sizes([wed, extraction("b", [one("tie_knot", "marry")], story)])).toEqual([2]);
    expect(sizes([wed, extraction("b", [one("knit", "sew")], story)])).toEqual([1, 1]);
  });

  it("is told of a person by name and by description, but not of two names", () => {
    const killed = (id: string, who: Participant) =>
      extraction(
        id,
        [
          {
            id: "killed",
            type: "death",
            lemma: "kill",
            word: "verb",
            who: [who],
            where: ["Ferrol"],
            sentence: "The ledge of the Ferrol quarry came down.",
          },
        ],
        story,
      );
    const named = killed("a", person("Ilsa Brannock", "patient"));
    expect(sizes([named, killed("b", described("quarry worker", "patient"))])).toEqual([2]);
    expect(sizes([named, killed("b", person("Odo Marsh", "patient"))])).toEqual([1, 1]);
  });

  it("is told with two words by two articles sooner than by one, unless one word only carries the other", () => {
    const told = (lemma: string, meaning: string, type: EventType = "other") => ({ id: lemma, lemma, meaning, type });
    const [wed, knot] = [told("wed", "marry", "marriage"), told("tie knot", "marry", "ceremony")];
    expect(sizes([extraction("a", [wed], story), extraction("b", [knot], story)])).toEqual([2]);
    expect(sizes([extraction("a", [wed, knot], story)])).toEqual([1, 1]);
    const [hold, summit] = [told("hold summit", "meet"), told("summit", "meet")];
    expect(sizes([extraction("a", [hold, summit], story)])).toEqual([2]);
  });

  it("may be planned for a far day by one article and for none by another, but what is told as past was near", () => {
    const trial = { id: "trial", type: "trial", lemma: "trial", word: "noun", status: "planned" } as const;
    const set = extraction("a", [{ ...trial, who: ["Ilsa Brannock"], date: "2025-03-04" }], story);
    expect(sizes([set, extraction("b", [trial], story)])).toEqual([2]);
    expect(sizes([set, extraction("b", [{ ...trial, status: "occurred" }], story)])).toEqual([1, 1]);
  });

  it("keeps many that agree together, though one report mistakes its people", () => {
    const report = (id: string, who: string) =>
      extraction(
        id,
        [
          {
            id: "killed",
            type: "death",
            lemma: "kill",
            word: "verb",
            who: [person(who, "patient")],
            where: ["Ferrol"],
            quantities: [{ value: 3, of: "dead", quote: quote("three") }],
            date: "2024-05-07",
            sentence: "The ledge of the Ferrol quarry came down on three people.",
          },
        ],
        story,
      );
    const right = ["a", "b", "c", "d", "e", "f"].map((id) => report(id, "Ilsa Brannock"));
    expect(sizes([...right, report("g", "Odo Marsh")])[0]).toBeGreaterThanOrEqual(6);
    expect(sizes([report("a", "Ilsa Brannock"), report("g", "Odo Marsh")])).toEqual([1, 1]);
  });
});
