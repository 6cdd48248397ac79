import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import * as newslineExport from "../../src/export.ts";
import * as newsline from "../../src/index.ts";
import { english } from "../../src/languages/english/english.ts";
import * as newslineLuxon from "../../src/luxon.ts";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { tokenise } from "../../src/text/tokenise.ts";
import { runSnippet } from "../helpers/run-snippet.ts";

const ROOT = join(import.meta.dirname, "..", "..", "src");

/** What the examples of inner functions take as given. */
const TABLES = { english, copy: english.copy, evidence: english.evidence, splitSentences, tokenise };

interface Example {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  /** What the code gives, as the comment below or beside its last line says. */
  readonly gives: string;
}

/** Every `@example` in `src/`: code, and its value as a comment in JavaScript's notation. */
const examples: readonly Example[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("weights"))
  .flatMap((file) => readExamples(file));

function readExamples(file: string): readonly Example[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/^( *)\/\*\*\n((?:\1 \*.*\n)*?)\1 \*\/\n(.*)/gm)].flatMap(
    ([, , comment = "", next = ""]) => {
      const [, body] = comment.split(/^ *\* @example\b/m);
      if (body === undefined) return [];
      const lines = body.split("\n").map((line) => line.replace(/^ *\* ?/, ""));
      const own = lines.slice(0, lines.findIndex((line, at) => at > 0 && line.startsWith("@")) >>> 0);
      return [
        {
          file,
          name: /(?:function|const|interface|type)\s+(\w+)/.exec(next)?.[1] ?? next.trim(),
          ...splitExample(own),
        },
      ];
    },
  );
}

function splitExample(lines: readonly string[]): { readonly code: string; readonly gives: string } {
  const code: string[] = [];
  let gives = "";
  for (const line of lines) {
    const at = line.search(/(?:^|\s)\/\/ /);
    code.push(at < 0 ? line : line.slice(0, at));
    if (at >= 0) gives += `${line.slice(at).trim().slice(3)}\n`;
  }
  return { code: code.join("\n").trim(), gives: gives.trim() };
}

/** The value of a comment: JavaScript's notation; `…` at its end stands for whatever follows. */
function readValue(gives: string): unknown {
  return runSnippet(`(${gives})`).value;
}

/** Values of another realm have other prototypes. */
function asData(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

describe("examples in docstrings", () => {
  test("there are some, and each says what it gives", () => {
    expect(examples.length).toBeGreaterThan(10);
    expect(
      examples.filter(({ gives, code }) => gives === "" || code === "").map(({ file, name }) => `${file}: ${name}`),
    ).toEqual([]);
  });

  test.each(examples)("$file: $name", async ({ file, code, gives }) => {
    const own: Readonly<Record<string, unknown>> = await import(
      /* @vite-ignore */ pathToFileURL(join(ROOT, file)).href
    );
    const { value } = runSnippet(code, { ...newsline, ...newslineExport, ...newslineLuxon, ...TABLES, ...own });
    expect(asData(value)).toEqual(asData(readValue(gives)));
  });
});
