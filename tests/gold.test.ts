import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Compared, compareSentence, compareStory } from "./support/compare-gold.ts";
import { readNotYet } from "./support/read-not-yet.ts";
import { readSentenceGold } from "./support/read-sentence-gold.ts";
import { readStory } from "./support/read-story-gold.ts";

/** Misses beside the list of those that are known: both a new one and one that is mended must be written down. */
function misses(compared: readonly Compared[]): string[] {
  return compared.filter(({ problems }) => problems.length > 0).map(({ key }) => key);
}

const stories = readdirSync("fixtures/stories");

describe("the timelines of our stories", () => {
  it.each(stories)("give what the gold of %s wants, but for what is listed as not yet", (name) => {
    const known = readNotYet(`fixtures/stories/${name}/not-yet.txt`);
    const found = misses(compareStory(readStory("fixtures/stories", name)));
    expect(found.sort()).toEqual([...known.keys()].sort());
  });

  it("lists a reason for everything that is not yet", () => {
    for (const name of stories)
      for (const reason of readNotYet(`fixtures/stories/${name}/not-yet.txt`).values()) expect(reason).not.toBe("");
  });
});

describe("the events of our sentences", () => {
  it("are what the gold wants, but for what is listed as not yet", () => {
    const known = readNotYet("fixtures/sentences/events.not-yet.txt");
    const gold = readSentenceGold(readFileSync("fixtures/sentences/events.gold.txt", "utf8"));
    expect(misses(gold.flatMap((one) => compareSentence(one))).sort()).toEqual([...known.keys()].sort());
  });
});
