import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as newslineExport from "../../src/export.ts";
import * as newsline from "../../src/index.ts";
import { readmeExample, readmeExamples } from "../helpers/readme-example.ts";
import { runSnippet } from "../helpers/run-snippet.ts";

const README = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");

describe("README", () => {
  test("its first code prints what stands below it", () => {
    const { code, output } = readmeExample();
    const { printed } = runSnippet(code);
    expect(printed.join("\n").trimEnd()).toBe(output);
  });

  test.each(readmeExamples().map(({ code, output }, at) => [at + 1, code, output] as const))(
    "its code number %i prints what stands below it",
    (_, code, output) => {
      expect(runSnippet(code).printed.join("\n").trimEnd()).toBe(output);
    },
  );

  test("there is code for each main use, in about ten lines", () => {
    expect(readmeExamples().length).toBeGreaterThanOrEqual(5);
    for (const { code } of readmeExamples()) expect(code.trim().split("\n").length).toBeLessThanOrEqual(15);
  });

  test("the first code and its output stand before line 25, the commands above them", () => {
    expect(readmeExample().line).toBeLessThan(25);
    expect(README.indexOf("npm ci && npm run demo")).toBeLessThan(README.indexOf("```ts"));
  });

  test("every function of the library is in it", () => {
    const names = [...Object.entries(newsline), ...Object.entries(newslineExport)]
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name);
    expect(names.filter((name) => !README.includes(`\`${name}`))).toEqual([]);
  });

  test("every file it points to is there", () => {
    const links = [...README.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, link]) => link ?? "",
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(() => readFileSync(join(import.meta.dirname, "..", "..", link))).not.toThrow();
  });
});
