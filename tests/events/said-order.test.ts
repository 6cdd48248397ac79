import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { explain } from "../../src/explain/explain.ts";
import { extractEvents } from "../../src/extract-events.ts";

const PUBLISHED = "2024-06-12";

/** Each sentence of the gold with the orders that it says. */
function readGold(): readonly (readonly [sentence: string, orders: readonly string[]])[] {
  const gold: [string, string[]][] = [];
  for (const line of readFileSync("fixtures/sentences/order.gold.txt", "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("  ")) gold.at(-1)?.[1].push(line.trim());
    else gold.push([line, []]);
  }
  return gold;
}

function ordersOf(text: string): readonly string[] {
  const { mentions } = extractEvents({ id: "a", text, publishedAt: PUBLISHED });
  return mentions.flatMap(({ trigger, relations = [] }) =>
    relations.map(({ kind, mentionId }) => {
      const other = mentions.find(({ id }) => id === mentionId);
      return `${trigger.text} ${kind} ${other?.trigger.text}`;
    }),
  );
}

describe("order that the text says", () => {
  it.each(readGold())("%s", (sentence, orders) => {
    expect(ordersOf(sentence)).toEqual(orders);
  });

  it("orders a timeline within what the dates allow, and is explained", () => {
    const text =
      "Rebels attacked the town of Corvane in May. The army withdrew from Corvane before rebels attacked it.";
    const { events, undated } = buildTimeline([{ id: "a", text, publishedAt: PUBLISHED }], { detail: "all" });
    const types = [...events, ...undated].map(({ type }) => type);
    expect(types.indexOf("withdrawal")).toBeGreaterThanOrEqual(0);
    expect(types.indexOf("withdrawal")).toBeLessThan(types.lastIndexOf("attack"));
    const withdrawal = [...events, ...undated].find(({ type }) => type === "withdrawal");
    expect(explain(withdrawal!).join(" ")).toContain('The text says that it comes before "attacked": "before".');
  });
});
