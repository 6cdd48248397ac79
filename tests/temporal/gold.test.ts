import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkLine } from "./check-gold.ts";
import { readGold } from "./read-gold.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");
const FILES = [
  join(FIXTURES, "sentences/direction.gold.txt"),
  ...readdirSync(join(FIXTURES, "temporal")).map((name) => join(FIXTURES, "temporal", name)),
].filter((file) => existsSync(file));

test("there is gold to compare with", () => {
  expect(FILES.length).toBeGreaterThan(0);
});

for (const file of FILES) {
  const lines = readGold(readFileSync(file, "utf8"));
  const groups = new Set(lines.map(({ group }) => group));
  describe(file.slice(FIXTURES.length + 1), () => {
    for (const group of groups) {
      // A line under "Not yet" is a known failure, with its reason in the heading: it must fail.
      const isKnown = group.startsWith("Not yet");
      test(group, () => {
        const wrong = lines
          .filter((line) => line.group === group)
          .flatMap((line) => {
            const problems = checkLine(line);
            if (isKnown) return problems.length > 0 ? [] : [`${line.line}: passes now: ${line.text}`];
            return problems.map((problem) => `${line.line}: ${problem} in: ${line.text}`);
          });
        expect(wrong).toEqual([]);
      });
    }
  });
}
