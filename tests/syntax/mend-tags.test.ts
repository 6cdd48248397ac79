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

describe("hyphens", () => {
  it("that join letters are tagged as such, others are not", () => {
    expect(tagOf("Navy boats turned the people-smugglers back on Monday.", "-")).toBe("HYPH");
    expect(tagOf("Navy boats turned back - again.", "-")).not.toBe("HYPH");
  });

  it.each([
    ["The court freed Kwok Ka-ting on Monday.", "ting"],
    ["Voters chose Roh Tae-hung on Sunday.", "hung"],
  ])("behind a family name join a given name: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("NNP");
  });

  it.each([
    ["The Kim Group-owned yard closed on Monday.", "owned", "VBN"],
    ["The Corvane-born singer died on Monday.", "born", "VBN"],
  ])("join other words too: %s", (sentence, word, xpos) => {
    expect(tagOf(sentence, word)).toBe(xpos);
  });
});

describe("nouns that look like verbs", () => {
  it.each([
    ["A man suffered a gunshot wound to his leg.", "wound"],
    ["A man was hurt in a drive-by shooting on Monday.", "shooting"],
    ["The union rejected a 4 percent raise over two years.", "raise"],
  ])("are nouns: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("NN");
  });

  it.each([
    ["Police are wound up about the case.", "wound", "VBN"],
    ["The fund helped rebuild the port.", "rebuild", "VB"],
    ["They built it by shooting a film.", "shooting", "VBG"],
  ])("stay verbs elsewhere: %s", (sentence, word, xpos) => {
    expect(tagOf(sentence, word)).toBe(xpos);
  });
});

describe("a word that is also a modal", () => {
  it.each([
    ["Troops entered on 3 May; a week later the mayor fled.", "May"],
    ["Since May the mayor has been away.", "May"],
    ["Last May the mayor fled.", "May"],
  ])("is a name behind a number or a preposition: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("NNP");
  });

  it.each([
    ["Ministers May Resign Over Leak", "May"],
    ["May he rest in peace.", "May"],
  ])("stays one before its verb: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("MD");
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

describe("a plain verb behind a noun and its preposition", () => {
  it.each([
    ["Train drivers walked out in a dispute over pay.", "pay", "NN"],
    ["The minister had no time to react.", "react", "VB"],
  ])("is a noun, but behind a mark of the infinitive: %s", (sentence, word, xpos) => {
    expect(tagOf(sentence, word)).toBe(xpos);
  });
});

describe("her", () => {
  it.each([
    ["Vasko published her first novel in 1967.", "PRP$"],
    ["She sold her shares.", "PRP$"],
    ["Even though we reminded her several times, nothing came.", "PRP"],
    ["The court freed her on Monday.", "PRP"],
  ])("is a possessive before its noun, unless the verb takes two objects: %s", (sentence, xpos) => {
    expect(tagOf(sentence, "her")).toBe(xpos);
  });
});

describe("a participle without an auxiliary", () => {
  it.each([
    ["The bridge that carried commuters collapsed on Monday.", "collapsed"],
    ["The tunnel which links the two towns flooded on Friday.", "flooded"],
    ["Halden shares closed up two crowns.", "closed"],
    ["The bakery slowly benefited from the demand.", "benefited"],
    ["A passerby called police to report a fire.", "called"],
  ])("is the past that its sentence lacks: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("VBD");
  });

  it.each([
    ["Two men arrested by police in Halden.", "arrested"],
    ["A man who lived in a house owned by the state.", "owned"],
    ["The bridge damaged in March was closed.", "damaged"],
    ["The ferry that sank was crowded with people evacuated from Corvane.", "evacuated"],
    ["Shares traded in Halden", "traded"],
  ])("stays one where a passive, a verb or no sentence is seen: %s", (sentence, word) => {
    expect(tagOf(sentence, word)).toBe("VBN");
  });
});
