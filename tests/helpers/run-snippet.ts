import { runInNewContext } from "node:vm";
import ts from "typescript";
import * as newslineExport from "../../src/export.ts";
import * as newsline from "../../src/index.ts";
import * as newslineLuxon from "../../src/luxon.ts";
import * as newslineTemporal from "../../src/temporal.ts";

const MODULES: Readonly<Record<string, object>> = {
  newsline,
  "newsline/export": newslineExport,
  "newsline/luxon": newslineLuxon,
  "newsline/temporal": newslineTemporal,
};

/** Runs TypeScript as a user would write it; gives what it prints and the value of its last expression. */
export function runSnippet(
  code: string,
  globals: Readonly<Record<string, unknown>> = {},
): { readonly printed: readonly string[]; readonly value: unknown } {
  const printed: string[] = [];
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const value: unknown = runInNewContext(outputText, {
    ...globals,
    exports: {},
    require: (name: string) => MODULES[name],
    console: { log: (...parts: readonly unknown[]) => printed.push(parts.map(String).join(" ")) },
  });
  return { printed, value };
}
