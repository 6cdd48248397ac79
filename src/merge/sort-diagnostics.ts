import type { Diagnostic } from "../model/diagnostic.ts";
import { canonicalJson, compareText } from "./canonical-json.ts";

/** Diagnostics by article and content, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byContent = new Map(diagnostics.map((diagnostic) => [canonicalJson(diagnostic), diagnostic]));
  return [...byContent]
    .sort(([a, x], [b, y]) => compareText(x.articleId ?? "", y.articleId ?? "") || compareText(a, b))
    .map(([, diagnostic]) => diagnostic);
}
