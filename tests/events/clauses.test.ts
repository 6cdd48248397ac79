import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkClauses, readClauseGold } from "../support/read-clause-gold.ts";

const articles = readClauseGold(readFileSync("fixtures/sentences/clauses.gold.txt", "utf8"));

describe("what clauses claim and when it was", () => {
  it.each([...new Set(articles.map(({ group }) => group))])("%s", (group) => {
    // A text under "Not yet" is a known failure, with its reason in the heading: it must fail.
    const isKnown = group.startsWith("Not yet");
    const wrong = articles
      .filter((article) => article.group === group)
      .flatMap((article) => {
        const problems = checkClauses(article);
        if (isKnown) return problems.length > 0 ? [] : [`${article.line}: passes now: ${article.text}`];
        return problems.map((problem) => `${article.line}: ${problem} in: ${article.text}`);
      });
    expect(wrong).toEqual([]);
  });
});
