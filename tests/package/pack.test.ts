import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readmeExample } from "../helpers/readme-example.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const ENTRIES = ["newsline", "newsline/temporal", "newsline/export", "newsline/luxon"] as const;
const WEIGHTS = readdirSync(join(ROOT, "src/languages/english/weights"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

const folder = mkdtempSync(join(tmpdir(), "newsline-pack-"));
const { code, output } = readmeExample();

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Packs what is in `dist/` (the test command builds first) and installs the tarball, with luxon, in an empty project. */
function makeProject(type: "module" | "commonjs"): string {
  const project = join(folder, type);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: `empty-${type}`, private: true, type }));
  const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  run(
    "npm",
    ["install", "--offline", "--no-audit", "--no-fund", ...tarballs.map((file) => join(folder, file))],
    project,
  );
  return project;
}

let esm = "";
let cjs = "";

beforeAll(() => {
  expect(existsSync(join(ROOT, "dist/index.js")), "dist/ is missing: npm run build").toBe(true);
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], ROOT);
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], join(ROOT, "node_modules/luxon"));
  esm = makeProject("module");
  cjs = makeProject("commonjs");
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed tarball", () => {
  const inPackage = (file: string) => readFileSync(join(esm, "node_modules/newsline", file), "utf8");

  test("holds what a user needs, and no more", () => {
    const files = readdirSync(join(esm, "node_modules/newsline"));
    expect(files.sort()).toEqual(["LICENSE", "LICENSE-CC-BY-SA-4.0", "NOTICE", "README.md", "dist", "package.json"]);
  });

  test("prints the README's output from an empty project of modules", () => {
    writeFileSync(join(esm, "example.mjs"), code);
    expect(run(process.execPath, ["example.mjs"], esm).trimEnd()).toBe(output);
  });

  test("prints the same with require", () => {
    const required = code.replace(/^import (\{[^}]*\}) from ("[^"]+");$/gm, "const $1 = require($2);");
    expect(required).not.toMatch(/^import /m);
    writeFileSync(join(cjs, "example.cjs"), required);
    expect(run(process.execPath, ["example.cjs"], cjs).trimEnd()).toBe(output);
  });

  test.each(ENTRIES)("%s gives the same names to import and to require", (entry) => {
    const list = "console.log(Object.keys(entry).filter((key) => key !== 'default').sort().join())";
    writeFileSync(join(esm, "names.mjs"), `import * as entry from "${entry}"; ${list}`);
    writeFileSync(join(cjs, "names.cjs"), `const entry = require("${entry}"); ${list}`);
    const names = run(process.execPath, ["names.mjs"], esm);
    expect(names.trim()).not.toBe("");
    expect(run(process.execPath, ["names.cjs"], cjs)).toBe(names);
  });

  test("findTemporalExpressions gives the same bytes at both entries, imported and required", () => {
    const use = (entry: string) =>
      `JSON.stringify(${entry}.findTemporalExpressions("It opened on Tuesday and closes on Friday.", { publishedAt: "2024-06-12" }))`;
    const print = `console.log(${use("whole")}); console.log(${use("small")});`;
    writeFileSync(
      join(esm, "same.mjs"),
      `import * as whole from "newsline"; import * as small from "newsline/temporal"; ${print}`,
    );
    writeFileSync(
      join(cjs, "same.cjs"),
      `const whole = require("newsline"), small = require("newsline/temporal"); ${print}`,
    );
    const lines = [run(process.execPath, ["same.mjs"], esm), run(process.execPath, ["same.cjs"], cjs)].flatMap((text) =>
      text.trim().split("\n"),
    );
    expect(lines).toHaveLength(4);
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toContain('"value":"2024-06-11"');
  });

  test("ships one copy of the weights for each format, outside every bundle", () => {
    expect(WEIGHTS.length).toBeGreaterThan(0);
    const bundles = readdirSync(join(esm, "node_modules/newsline/dist")).filter((file) => /\.c?js$/.test(file));
    for (const name of WEIGHTS) {
      for (const ending of ["js", "cjs"]) {
        const weights = inPackage(`dist/weights/${name}.${ending}`);
        // a stretch of packed digits without the quotes that a bundler may choose
        const sample = /[0-9:;<=>?@A-Z[\]^_a-p]{100}/.exec(weights)?.[0] ?? "";
        expect(sample).toHaveLength(100);
        expect(bundles.filter((file) => inPackage(`dist/${file}`).includes(sample))).toEqual([]);
      }
    }
  });

  test("newsline/temporal brings the tagger's weights and never the parser's", () => {
    const reach = (entry: string): ReadonlySet<string> => {
      const seen = new Set<string>();
      const visit = (file: string) => {
        if (seen.has(file)) return;
        seen.add(file);
        const imports = inPackage(`dist/${file}`).matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']\.\/([\w./-]+)["']/g);
        for (const [, target] of imports) if (target !== undefined) visit(target);
      };
      visit(entry);
      return seen;
    };
    for (const ending of ["js", "cjs"]) {
      expect(reach(`temporal.${ending}`)).toContain(`weights/tagger.${ending}`);
      expect(reach(`temporal.${ending}`)).not.toContain(`weights/parser.${ending}`);
      expect(reach(`index.${ending}`)).toContain(`weights/parser.${ending}`);
      expect([...reach(`export.${ending}`)].filter((file) => file.startsWith("weights/"))).toEqual([]);
    }
  });

  test("runs in a browser bundle, without anything of Node", async () => {
    writeFileSync(join(esm, "browser.js"), code.replaceAll("console.log", "print"));
    const { outputFiles } = await build({
      absWorkingDir: esm,
      entryPoints: ["browser.js"],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
      logLevel: "silent",
    });
    // A context of its own has the language and nothing else: no process, no require, no Buffer, no timers.
    const printed: string[] = [];
    const context = createContext({ print: (text: unknown) => printed.push(`${String(text)}\n`), ...BROWSER });
    expect(runInContext("typeof process + typeof require + typeof Buffer + typeof setTimeout", context)).toBe(
      "undefined".repeat(4),
    );
    runInContext(outputFiles[0]?.text ?? "", context);
    expect(printed.join("").trimEnd()).toBe(output);
  });
});

/** What browsers have beside the language, and the library may use. */
const BROWSER = {};
