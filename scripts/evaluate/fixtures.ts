// How far the timelines of our own stories and sentences agree with their gold, with every miss.
// usage: npx tsx scripts/evaluate/fixtures.ts [--misses] [--update]
// --update writes the misses into the not-yet.txt beside each gold; the gold itself is never written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Compared, compareSentence, compareStory } from "../../tests/support/compare-gold.ts";
import { readSentenceGold } from "../../tests/support/read-sentence-gold.ts";
import { readStory } from "../../tests/support/read-story-gold.ts";

const showMisses = process.argv.includes("--misses");
const update = process.argv.includes("--update");
const NOT_YET_HEAD = `# What the gold wants and the code does not give yet, or gives beyond it: "place in the gold => what is wrong".
# The test fails when another line goes wrong, and when one of these comes right and is still listed. The gold stays as it is.
`;

report(
  "sentences",
  "fixtures/sentences/events.not-yet.txt",
  readSentenceGold(readFileSync("fixtures/sentences/events.gold.txt", "utf8")).flatMap((one) => compareSentence(one)),
);
for (const name of readdirSync("fixtures/stories"))
  report(name, `fixtures/stories/${name}/not-yet.txt`, compareStory(readStory("fixtures/stories", name)));

function report(name: string, notYet: string, compared: readonly Compared[]): void {
  const wanted = compared.filter((one) => one.wanted === "event");
  const found = wanted.filter((one) => one.found);
  const count = (key: "date" | "status" | "whole") => found.filter((one) => one[key]).length;
  if (showMisses)
    for (const { key, line, problems } of compared)
      if (problems.length > 0) console.log(`${line}\t${key} => ${problems.join("; ")}`);
  if (update) writeFileSync(notYet, `${NOT_YET_HEAD}${listMisses(compared)}`);
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

function listMisses(compared: readonly Compared[]): string {
  return compared
    .filter(({ problems }) => problems.length > 0)
    .map(({ key, problems }) => `${key} => ${problems.join("; ")}\n`)
    .join("");
}

function share(name: string, part: number, of: number): string {
  return `${name} ${part}/${of} (${of === 0 ? "–" : Math.round((100 * part) / of)} %)`;
}
