import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "src");
const BOTTOM = ["model", "calendar", "patterns", "text", "syntax"] as const;

/** What each folder may import beside itself; the entry points and the pipeline, files of `src/` itself, may import all. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  calendar: ["model"],
  patterns: ["model"],
  text: ["model", "calendar"],
  syntax: ["model", "text"],
  languages: BOTTOM,
  temporal: [...BOTTOM, "languages", "door"],
  events: [...BOTTOM, "languages", "temporal"],
  merge: ["model", "calendar", "door", "text", "languages", "temporal", "events"],
  order: ["model", "calendar", "text", "languages", "temporal", "events", "merge"],
  explain: ["model", "calendar"],
  export: ["model", "calendar", "explain"],
  luxon: ["model", "calendar"],
  door: ["model", "calendar"],
  verify: [...BOTTOM, "languages", "temporal", "events", "merge", "order", "explain"],
};

/** Tables of a language are typed where they are used: a type may be imported upwards, from these folders by `languages`. */
const TYPES_OF_TABLES: readonly string[] = ["temporal", "events", "merge", "order"];

/** The entry points: the only files outside `languages/` that may choose a language. */
const CHOOSERS = ["describe-extraction.ts", "extract-events.ts", "temporal/find-temporal-expressions.ts"];

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

const parsed = new Map<string, ts.SourceFile>();
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
const isWeights = (file: string) => file.includes("/weights/");
const engine = files.filter((file) => !file.startsWith("languages/") && file.includes("/"));

describe("architecture", () => {
  test("there is something to look at", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(readImports).length).toBeGreaterThan(10);
  });

  test("every folder is in the table of layers", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map(folderOf));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  test("imports run one way", () => {
    const wrong = files
      .filter((file) => file.includes("/"))
      .flatMap((file) =>
        readImports(file)
          .filter(({ target, isType }) => !mayImport(file, target, isType) && !CHOOSERS.includes(file))
          .map(({ target }) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("there are no circles", () => {
    expect(findCircle()).toBeUndefined();
  });

  test("luxon is imported by calendar and luxon alone", () => {
    const users = files.filter((file) => readPackages(file).includes("luxon")).map(folderOf);
    expect(users.filter((folder) => folder !== "calendar" && folder !== "luxon")).toEqual([]);
  });

  test("luxon is the only package", () => {
    expect(files.flatMap(readPackages).filter((name) => name !== "luxon")).toEqual([]);
  });

  test("no engine file names a language", () => {
    const tags = readdirSync(join(ROOT, "languages"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = tags.map(({ name }) => name);
    const namesOne = (file: string) =>
      readImports(file).some(({ target }) => names.some((name) => target.startsWith(`languages/${name}/`)));
    expect(names.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith("languages/") && namesOne(file))).toEqual(CHOOSERS);
  });

  /** Names of event types that are also words of other tables and fields. */
  const AMBIGUOUS = ["begin", "end", "match", "publication", "sentence", "title"];

  test("no engine file names an event type", () => {
    const types = readEventTypes();
    expect(types.size).toBeGreaterThan(10);
    const isName = (word: string) => types.has(word) && !AMBIGUOUS.includes(word);
    const wrong = engine
      .filter((file) => !file.startsWith("model/"))
      .flatMap((file) => [
        ...readStrings(file)
          .filter(isName)
          .map((word) => `${file}: "${word}"`),
        ...readTypedLiterals(file)
          .filter((word) => types.has(word))
          .map((word) => `${file}: type "${word}"`),
      ]);
    expect(wrong).toEqual([]);
  });

  const FORBIDDEN = [
    ["the console", /\bconsole\s*\./],
    [
      "the clock",
      /\bDate\.(?:now|parse)\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\b/,
    ],
    ["chance", /\bMath\.random\b|\bcrypto\b/],
    ["the process or its environment", /\bprocess\s*[.[]|\bglobalThis\b|\bimport\.meta\b/],
    ["locale-dependent comparison or writing", /\.localeCompare\(|\.toLocale\w+\(|\bIntl\./],
    ["luxon's settings", /\bSettings\b/],
    ["any", /(?::|<|as)\s*any\b/],
  ] as const;

  test.each(FORBIDDEN)("src never uses %s", (_, pattern) => {
    const wrong = files.filter((file) => !isWeights(file) && pattern.test(stripComments(file)));
    expect(wrong).toEqual([]);
  });

  test("no file keeps state but the memo that decodes the weights", () => {
    const mayRemember = (file: string) => readImports(file).some(({ target }) => isWeights(target));
    expect(files.filter((file) => parse(file).statements.some(isModuleLet) && !mayRemember(file))).toEqual([]);
  });
});

function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function mayImport(file: string, target: string, isType: boolean): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (!target.includes("/")) return false; // nothing in a folder may import the pipeline
  if (from === to || LAYERS[from]?.includes(to)) return true;
  if (from === "languages" && isType) return TYPES_OF_TABLES.includes(to);
  // The type of a language is known to all who read its tables.
  return target === "languages/language.ts" && isType && from in LAYERS && from !== "model" && from !== "calendar";
}

function readImports(file: string): readonly Import[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
    const target = relative(".", normalize(join(dirname(file), specifier.text)));
    const isType = ts.isImportDeclaration(statement) ? isTypeImport(statement) : statement.isTypeOnly;
    return [{ target, isType }];
  });
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.isTypeOnly) return true;
  const bindings = importClause.namedBindings;
  return (
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((one) => one.isTypeOnly)
  );
}

function readPackages(file: string): readonly string[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    return specifier !== undefined && ts.isStringLiteral(specifier) && !specifier.text.startsWith(".")
      ? [specifier.text]
      : [];
  });
}

/** A circle of imports that exist when the code runs. */
function findCircle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { target, isType } of readImports(file)) {
      const circle = isType || !sources.has(target) ? undefined : visit(target, [...path, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** The keys of EVENT_TYPES, read from the file so that this test cannot be out of date; `other` is no type's name. */
function readEventTypes(): ReadonlySet<string> {
  const keys = [...(sources.get("model/event-types.ts") ?? "").matchAll(/^ {2}(\w+): \{ group:/gm)].map(
    ([, key]) => key ?? "",
  );
  return new Set(keys.filter((key) => key !== "other"));
}

/** Every string that a file writes. */
function readStrings(file: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return words;
}

/** Strings that are compared with or put into a `type`: `type === "meeting"`, `{ type: "meeting" }`. */
function readTypedLiterals(file: string): readonly string[] {
  return [...stripComments(file).matchAll(/\btype\b\s*(?:[!=]==|:)\s*"([^"]+)"/g)].map(([, word]) => word ?? "");
}

function isModuleLet(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0;
}

function stripComments(file: string): string {
  return (sources.get(file) ?? "").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, isWeights(file) ? "" : (sources.get(file) ?? ""), ts.ScriptTarget.ES2022);
  parsed.set(file, source);
  return source;
}
