// How far the timelines of our own stories and sentences agree with their gold, with every miss.
// usage: npx tsx scripts/evaluate/fixtures.ts [--misses]
import { readdirSync, readFileSync } from "node:fs";
import { type Compared, compareSentence, compareStory } from "../../tests/support/compare-gold.ts";
import { readSentenceGold } from "../../tests/support/read-sentence-gold.ts";
import { readStory } from "../../tests/support/read-story-gold.ts";

const showMisses = process.argv.includes("--misses");

report(
  "sentences",
  readSentenceGold(readFileSync("fixtures/sentences/events.gold.txt", "utf8")).flatMap(compareSentence),
);
for (const name of readdirSync("fixtures/stories")) report(name, compareStory(readStory("fixtures/stories", name)));

function report(name: string, compared: readonly Compared[]): void {
  const wanted = compared.filter((one) => one.wanted === "event");
  const found = wanted.filter((one) => one.found);
  const count = (key: "date" | "status" | "whole") => found.filter((one) => one[key]).length;
  if (showMisses)
    for (const { key, line, problems } of compared)
      if (problems.length > 0) console.log(`${line}\t${key} => ${problems.join("; ")}`);
  console.log(
    [
      name.padEnd(10),
      share("found", found.length, wanted.length),
      share("date", count("date"), found.length),
      share("status", count("status"), found.length),
      share("whole", count("whole"), found.length),
      `beyond gold ${compared.length - wanted.length}`,
    ].join("  "),
  );
}

function share(name: string, part: number, of: number): string {
  return `${name} ${part}/${of} (${of === 0 ? "–" : Math.round((100 * part) / of)} %)`;
}
