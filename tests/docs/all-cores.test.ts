import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const EXAMPLE = "docs/examples/all-cores.mjs";
const FOLDER = "fixtures/stories/visit/articles";
const FILES = readdirSync(join(ROOT, FOLDER)).map((file) => `${FOLDER}/${file}`);

/** Runs against `dist/`, which the test command builds first. */
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

describe("the example of extraction on all cores", () => {
  test("gives the bytes of one thread, with any number of threads and articles of any order", () => {
    const printed = run(
      "--input-type=module",
      "--eval",
      `import { readFileSync } from "node:fs";
       import { buildTimeline, extractEvents, mergeEvents } from "newsline";
       import { buildTimelineOnAllCores } from "./${EXAMPLE}";
       const files = ${JSON.stringify(FILES)};
       // More articles than one task takes: each comes again under other ids.
       const articles = [0, 1, 2, 3].flatMap((round) => files.map((file) => {
         const article = JSON.parse(readFileSync(file, "utf8"));
         return { ...article, id: article.id + round };
       }));
       const options = { detail: "all", limit: { events: 40 } };
       const one = JSON.stringify(mergeEvents(articles.map((article) => extractEvents(article, options)), options));
       const two = JSON.stringify(await buildTimelineOnAllCores(articles, options, 2));
       const back = JSON.stringify(await buildTimelineOnAllCores(articles.slice().reverse(), options, 3));
       console.log(articles.length, one.length > 10000, one === two, one === back, one === JSON.stringify(buildTimeline(articles, options)));`,
    );
    expect(printed.trim()).toBe(`${4 * FILES.length} true true true true`);
    expect(4 * FILES.length).toBeGreaterThan(16);
  }, 120_000);

  test("runs as it says in its first lines", () => {
    const plain = run(
      "--input-type=module",
      "--eval",
      `import { readFileSync } from "node:fs";
       import { buildTimeline } from "newsline";
       import { toText } from "newsline/export";
       process.stdout.write(toText(buildTimeline(${JSON.stringify(FILES)}.map((file) => JSON.parse(readFileSync(file, "utf8"))))));`,
    );
    expect(plain.split("\n").length).toBeGreaterThan(10);
    expect(run(EXAMPLE, ...FILES)).toBe(plain);
  }, 120_000);
});
