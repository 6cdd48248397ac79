import { describe, expect, test } from "vitest";
import { englishSynonyms } from "../../src/languages/english/synonyms.ts";
import { englishTriggers } from "../../src/languages/english/triggers.ts";
import { verbOf } from "../../src/languages/english/verb-of.ts";

describe("the verb of a noun", () => {
  test.each([
    ["acquisition", "acquire"],
    ["collision", "collide"],
    ["admission", "admit"],
    ["application", "apply"],
    ["cancellation", "cancel"],
    ["denial", "deny"],
    ["explosion", "explode"],
    ["hacking", "hack"],
    ["inquiry", "inquire"],
    ["investigation", "investigate"],
    ["loss", "lose"],
    ["refusal", "refuse"],
    ["resolution", "resolve"],
    ["robbery", "rob"],
    ["settlement", "settle"],
    ["suspension", "suspend"],
  ])("%s comes of %s", (noun, verb) => {
    expect(verbOf(noun)).toBe(verb);
  });

  test.each(["apartment", "commission", "department", "hospital", "party", "portion", "signal", "spring", "station"])(
    "%s comes of none",
    (noun) => {
      expect(verbOf(noun)).toBeUndefined();
    },
  );
});

test("what a word means in a sense of its own is a row of the synonyms", () => {
  const rows = new Set<string>(englishSynonyms.map(({ meaning }) => meaning));
  const meanings = englishTriggers.senses.flatMap((sense) => ("meaning" in sense ? [sense.meaning] : []));
  expect(meanings.length).toBeGreaterThan(10);
  expect(meanings.filter((meaning) => !rows.has(meaning))).toEqual([]);
});

test("a word stands in one row of the synonyms", () => {
  for (const part of ["verbs", "nouns"] as const) {
    const words = englishSynonyms.flatMap((row) => row[part].split(" ").filter((word) => word !== ""));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
