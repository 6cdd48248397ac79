import { describe, expect, test } from "vitest";
import { ENGLISH_COPY } from "../../src/languages/english/copy.ts";
import { compareFingerprints, FINGERPRINT_LENGTH, fingerprint } from "../../src/text/fingerprint.ts";
import { readBlocks } from "../../src/text/read-blocks.ts";
import { findTerms } from "../../src/text/terms.ts";

/** Above this likeness two articles are copies of one text; measured below on both sides. */
const COPY = 0.25;

const WIRE = [
  "A ferry carrying 214 people ran aground off the northern coast early on Monday after its engines failed in heavy seas.",
  "Rescue boats took all passengers ashore within three hours, the coast guard said.",
  "Eleven people were treated for cold and bruises at the district hospital.",
  "The ship, built in 1987, had been due for an inspection next month.",
  "Its captain told the harbour office by radio that both engines had stopped within a minute.",
  "Waves of up to five metres pushed the vessel onto a sandbank two kilometres from the lighthouse.",
  "A navy helicopter lifted four elderly passengers from the deck at dawn.",
  "The operator said that it would pay for hotels and for the journey home.",
  "Transport minister Ilse Brandt promised a full inquiry and flew to the island in the afternoon.",
  "Divers found a crack in the hull but no fuel in the water.",
  "Tugs will try to pull the ship free at high tide on Wednesday.",
  "It was the third accident on the line since the operator bought it in 2019.",
  "Unions have complained for years about tired crews and old machines.",
  "The opposition called for the licence to be withdrawn until the inquiry is over.",
  "Ferries to the two smaller islands were cancelled for the rest of the week.",
];

/** The same facts by someone else who was there. */
const HONEST = [
  "More than two hundred passengers had to be rescued on Monday when the old island ferry lost power and was driven onto a sandbank.",
  "Nobody died, but eleven travellers needed a doctor, according to hospital staff.",
  "Witnesses described hours of fear as the swell threw luggage and chairs across the saloon.",
  "'We put on our life vests and sang to keep the children calm,' said Marta Olin, a teacher.",
  "Coast guard crews worked in the dark and in waves as high as houses until the last person was on land.",
  "Four pensioners were winched up by a helicopter of the navy.",
  "The minister of transport, Ilse Brandt, travelled to the scene and announced an investigation.",
  "The vessel is thirty-seven years old and was soon to be examined.",
  "For the company it is the third mishap in five years, and the unions say they saw it coming.",
  "Whether the ship can be towed off on Wednesday depends on the tide.",
];

/** The wire's sentences 0, 3, 6, … said in other words. */
const REWORDED = [
  "Engine failure in rough weather drove a passenger ship with 214 aboard onto the shore in the north before daybreak on Monday.",
  "The vessel dates from 1987; inspectors were to look at it in four weeks' time.",
  "At first light four older travellers were winched off by the navy.",
  "Below the waterline divers discovered a split, yet nothing had leaked out.",
  "Crews are exhausted and equipment outdated, labour groups have been warning for a long time.",
];

const cut = WIRE.filter((_, at) => at % 3 !== 2);
const reordered = [...WIRE.slice(10), ...WIRE.slice(5, 10), ...WIRE.slice(0, 5)];
const reworded = WIRE.map((sentence, at) => (at % 3 === 0 ? REWORDED[at / 3]! : sentence));
const all = [...reworded.slice(8), ...reworded.slice(0, 8)].filter((_, at) => at !== 4);
const likeness = (a: readonly string[], b: readonly string[]) =>
  compareFingerprints(fingerprint(a.join(" ")), fingerprint(b.join(" ")));

describe("near-duplicates", () => {
  test.each([
    ["cut by a third", cut],
    ["reordered", reordered],
    ["a third reworded", reworded],
    ["reworded, reordered and cut", all],
  ])("a wire text %s is a copy", (_, copy) => {
    expect(likeness(WIRE, copy)).toBeGreaterThan(COPY);
  });

  test("two honest reports of one event are not", () => {
    expect(likeness(WIRE, HONEST)).toBeLessThan(COPY / 2);
  });

  test("case, punctuation and line breaks do not count", () => {
    expect(
      likeness(
        WIRE,
        WIRE.map((sentence) => `${sentence.toUpperCase().replaceAll(",", "")}\n`),
      ),
    ).toBe(1);
  });

  test("a text of two words has no fingerprint and is like nothing", () => {
    expect(fingerprint("Ferry sinks")).toEqual([]);
    expect(compareFingerprints([], [])).toBe(0);
  });

  test("values are unsigned 32-bit integers, and the spans alone count", () => {
    const text = `Sign up for our newsletter today. ${WIRE.join(" ")}`;
    const print = fingerprint(text, [{ start: 34, end: text.length }]);
    expect(print).toHaveLength(FINGERPRINT_LENGTH);
    for (const value of print) expect(Number.isInteger(value) && value >= 0 && value <= 0xffffffff).toBe(true);
    expect(compareFingerprints(print, fingerprint(WIRE.join(" ")))).toBe(1);
  });
});

describe("terms", () => {
  test("are the words that say what it is about, strongest first, with their plain counts", () => {
    const text = `Ferry aground\n\n${WIRE.join(" ")}`;
    const terms = findTerms(text, readBlocks(text, ENGLISH_COPY), new Set(["the", "of", "and", "its", "for", "was"]));
    expect(terms[0]).toEqual({ term: "ferry", count: 3 });
    expect(terms.map(({ term }) => term)).not.toContain("the");
  });
});
