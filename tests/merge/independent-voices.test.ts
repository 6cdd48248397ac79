import { describe, expect, it } from "vitest";
import { mergeEvents } from "../../src/merge-events.ts";
import type { ArticleRecord } from "../../src/model/article.ts";
import { fingerprint } from "../../src/text/fingerprint.ts";
import { extraction } from "../support/mention.ts";

const WIRE = [
  "The ferry Halcyon ran aground off Portmere early on Tuesday with two hundred people aboard, the coastguard said.",
  "Lifeboats from three harbours took the passengers off within four hours, and nobody was badly hurt.",
  "Captain Jon Carvel told the harbour office that the rudder had stopped answering shortly after three in the morning.",
  "The company that runs the line has owned the ship since the spring and had its engines overhauled in April.",
  "Divers will look at the hull on Thursday, when the wind is expected to drop.",
  "A spokesman for the ministry said that the inquiry would be led by Mara Lind, a retired judge.",
  "The harbour will stay closed to large ships until the wreck has been towed away.",
  "It is the second grounding on that coast within a year; the first was a freighter in November.",
  "Islanders brought blankets and tea to the quay and drove the stranded to their hotels.",
];

const REWORDED = [
  "No ship of any size may enter the port before the wreck is gone.",
  "An autumn accident with a cargo vessel was the first of its kind there in that twelvemonth.",
  "Blankets, tea and lifts to hotels came from people of the island.",
];

/** Each sentence of the wire in other words. */
const IN_OTHER_WORDS = [
  "A rock off Portmere stopped the Halcyon before dawn on Tuesday; some two hundred were on the ferry.",
  "By breakfast boats out of three ports had brought everybody ashore, with little worse than bruises.",
  "Her master, Jon Carvel, blamed a helm that went dead a little past three.",
  "She changed hands in spring, and both motors were rebuilt soon after.",
  "The underside of the vessel is to be inspected once Thursday brings calmer weather.",
  "Mara Lind, who used to sit on the bench, will head the investigation, it was said in the capital.",
  ...REWORDED,
];

const OWN = [
  "Two hundred travellers had a night to forget when the Halcyon struck rocks near Portmere on Tuesday.",
  "“We heard a bang and then the lights went,” said Petra Holm, who was on her way to a wedding.",
  "Our reporter counted nine lifeboats in the bay; the last passengers came ashore at seven.",
  "Why the steering failed is not known, and the captain was not to be reached yesterday.",
  "The line's timetable is suspended, and buses go by way of the northern bridge.",
];

const report = (id: string, sentences: readonly string[], record: Partial<ArticleRecord> = {}, saidBy?: string) =>
  extraction(
    id,
    sentences.slice(0, 4).map((sentence, at) => ({
      id: `m${at}`,
      type: at === 0 ? "accident" : "statement",
      lemma: at === 0 ? "ground" : `say${at}${id}`,
      date: "2024-06-11",
      who: ["Halcyon"],
      sentence,
      ...(saidBy === undefined ? {} : { saidBy }),
    })),
    {
      source: `Outlet ${id}`,
      publishedAt: "2024-06-12T08:00:00Z",
      fingerprint: fingerprint(sentences.join(" ")),
      ...record,
    },
  );

/** The same with the event in a sentence of its own that no two of them share. */
const wholeReport = (id: string, sentences: readonly string[]) =>
  report(id, [`The Halcyon is aground, reads number ${id}.`, ...sentences.slice(0, 3)], {
    fingerprint: fingerprint(sentences.join(" ")),
  });

/** The numbers below `count` in an order that the seed decides (Fisher and Yates; constants of Numerical Recipes). */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!]; // both below count
  }
  return order;
}

const voicesOf = (...articles: readonly ReturnType<typeof report>[]) => {
  const accident = mergeEvents(articles, { detail: "all" }).events.find(({ type }) => type === "accident")!;
  expect(accident.sources).toHaveLength(articles.length);
  return accident.independentSources;
};

describe("who speaks with one voice", () => {
  it("two honest reports of one event are two voices", () => {
    expect(voicesOf(report("a", WIRE), report("b", OWN))).toEqual([["a"], ["b"]]);
  });

  it("a copy is one voice with its source, also cut by a third", () => {
    expect(voicesOf(report("a", WIRE), report("b", WIRE))).toEqual([["a", "b"]]);
    expect(voicesOf(report("a", WIRE), report("b", WIRE.slice(0, 6)))).toEqual([["a", "b"]]);
  });

  it("a copy whose sentences stand in another order is one voice with its source", () => {
    expect(voicesOf(report("a", WIRE), report("b", [...WIRE].reverse()))).toEqual([["a", "b"]]);
  });

  it("a copy of which a third is reworded is one voice with its source", () => {
    expect(voicesOf(report("a", WIRE), report("b", [...WIRE.slice(0, 6), ...REWORDED]))).toEqual([["a", "b"]]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    "a copy cut, sorted anew or reworded by a third stays one voice (%i)",
    (seed) => {
      const third = shuffled(WIRE.length, seed).slice(0, 3);
      const cut = WIRE.filter((_, at) => !third.includes(at));
      const sorted = shuffled(WIRE.length, seed + 100).map((at) => WIRE[at]!);
      const reworded = WIRE.map((sentence, at) => (third.includes(at) ? IN_OTHER_WORDS[at]! : sentence));
      const all = reworded.filter((_, at) => !shuffled(WIRE.length, seed).slice(6).includes(at)).reverse();
      for (const copy of [cut, sorted, reworded, all]) {
        expect(voicesOf(wholeReport("a", WIRE), wholeReport("b", copy))).toEqual([["a", "b"]]);
      }
      const own = shuffled(OWN.length, seed).map((at) => OWN[at]!);
      expect(voicesOf(wholeReport("a", sorted), wholeReport("b", own))).toEqual([["a"], ["b"]]);
      expect(voicesOf(wholeReport("a", WIRE), wholeReport("b", IN_OTHER_WORDS))).toEqual([["a"], ["b"]]);
    },
  );

  it("an article that credits an agency is one voice with the agency's own", () => {
    const agency = report("a", WIRE, { source: "Littoral Agency" });
    expect(voicesOf(agency, report("b", OWN, { credits: ["Littoral Agency"] }))).toEqual([["a", "b"]]);
    expect(voicesOf(agency, report("b", OWN, { credits: ["Northline Wire"] }))).toEqual([["a"], ["b"]]);
  });

  it("an outlet that quotes another for the event is one voice with it", () => {
    const quoted = report("a", WIRE, { source: "Harbour Herald" });
    expect(voicesOf(quoted, report("b", OWN, {}, "Harbour Herald"))).toEqual([["a", "b"]]);
    expect(voicesOf(quoted, report("b", OWN, {}, "Petra Holm"))).toEqual([["a"], ["b"]]);
  });

  it("says why in the steps of the event", () => {
    const { events } = mergeEvents([report("a", WIRE), report("b", WIRE)], { detail: "all" });
    expect(events.find(({ type }) => type === "accident")!.steps).toContainEqual({
      kind: "one voice",
      articles: ["a", "b"],
      because: "near-duplicate",
    });
  });
});
