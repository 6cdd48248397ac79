import { describe, expect, it } from "vitest";
import { english } from "../../src/languages/english/syntax-model.ts";
import { tagSentence } from "../../src/syntax/tag.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";

/** The tag of one word of a sentence. */
function tagOf(sentence: string, word: string): string | undefined {
  const tokens = splitSentences(sentence).flatMap((one) => tagSentence(one.tokens, english.tagger()));
  return tokens.find(({ text }) => text === word)?.xpos;
}

describe("present forms", () => {
  it.each([
    ["The strikes continue for a third day.", "continue", "VBP"],
    ["The army withdraws its tanks.", "withdraws", "VBZ"],
  ])("are the verb of a sentence without another: %s", (sentence, word, xpos) => {
    expect(tagOf(sentence, word)).toBe(xpos);
  });

  it.each([
    ["The army plans were dropped on Monday.", "plans"],
    ["No comment from talks host Halden.", "host"],
    ["A list of tax cuts and job losses.", "losses"],
  ])("are nouns elsewhere: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toMatch(/^N/);
  });
});

describe("irregular past forms", () => {
  it.each([
    ["Ada Merrow left Corvane yesterday.", "left"],
    ["A storm hit Corvane on Tuesday.", "hit"],
    ["Ada Merrow quit on Monday.", "quit"],
    ["Brazil beat Chile on Sunday.", "beat"],
    ["Police shot a man in Halden on Monday.", "shot"],
    ["The Falcons beat Corvane on Sunday.", "beat"],
    ["Halden drew with Corvane on Sunday but went through.", "drew"],
  ])("are the verb of their sentence: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("VBD");
  });

  it.each([
    ["The left wing won on Sunday.", "left"],
    ["They beat the drum every day.", "beat"],
    ["The hit was sold in May.", "hit"],
    ["Plenty of food left.", "left"],
    ["Merrow must cut the budget.", "cut"],
  ])("are left alone where another reading stands: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).not.toBe("VBD");
  });
});

describe("a noun in -s opens its sentence", () => {
  it.each([
    ["Clashes broke out near the port.", "Clashes"],
    ["Talks resume on Monday.", "Talks"],
    ["Talks between the two sides were held on Friday.", "Talks"],
  ])("%s", (sentence, word) => {
    expect(tagOf(sentence, word)).toMatch(/^NN/);
  });

  it.each([["Says nothing.", "Says"]])("unless no other word can be the verb: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("VBZ");
  });
});
