import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "newsline-demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the demo on what was built; nothing of it is a terminal. */
function demo(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

const write = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};

const ARTICLE = { id: "a", publishedAt: "2024-06-12", text: "The president left Paris on Sunday." };

const BAD: readonly (readonly [name: string, file: () => string, error: string])[] = [
  ["a file that is not there", () => "nowhere.json", "nowhere.json: there is no such file"],
  ["a file that is no JSON", () => write("text.json", "{"), "text.json: this is not JSON"],
  ["a file without articles", () => write("other.json", { a: 1 }), "other.json: expected an article { id, text, … }"],
  [
    "a bad date",
    () => write("date.json", { ...ARTICLE, publishedAt: "soon" }),
    "articles[0].publishedAt: expected an ISO 8601 instant",
  ],
];

describe("npm run demo", () => {
  test("prints the story of the fixtures, within 80 columns and without colour", () => {
    const { status, stdout } = demo();
    expect(status).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(10);
    for (const line of stdout.split("\n").filter((line) => !line.startsWith("- ")))
      expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
  });

  test("reads an article or an array from where the user stands, as text or as data", () => {
    const one = write("one.json", ARTICLE);
    const more = write("more.json", [
      { ...ARTICLE, id: "b" },
      { ...ARTICLE, id: "c" },
    ]);
    expect(demo(one, more).stdout).toMatch(/Sun 9 Jun 2024 +President leaves Paris +3 sources/);
    expect(JSON.parse(demo(one, "--json").stdout).events[0].date.edtf).toBe("2024-06-09");
    expect(demo(one, "--explain").stdout).toContain('The text says "Sunday".');
  });

  test.each(BAD)("%s is an error for people, with exit code 1", (_, file, message) => {
    const { status, stdout, stderr } = demo(file());
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`error: `);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("an option that there is not shows how it is used", () => {
    const { status, stderr } = demo("--colour");
    expect(status).toBe(1);
    expect(stderr).toContain("usage: npm run demo");
  });
});
