import { readFileSync } from "node:fs";
import { join } from "node:path";

const README = join(import.meta.dirname, "..", "..", "README.md");

/** Every code of the README that is followed by what it prints. */
export function readmeExamples(): readonly { readonly code: string; readonly output: string }[] {
  const found = readFileSync(README, "utf8").matchAll(/^```ts\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/gm);
  return [...found].map(([, code = "", output = ""]) => ({ code, output: output.trimEnd() }));
}

/** The README's first code and, in the block that follows it, what that code prints. */
export function readmeExample(): { readonly code: string; readonly output: string; readonly line: number } {
  const text = readFileSync(README, "utf8");
  const found = /^```ts\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/m.exec(text);
  if (found === null) throw new Error("README.md: expected a block of ts and, right after it, a block of text");
  const [whole, code = "", output = ""] = found;
  return { code, output: output.trimEnd(), line: text.slice(0, found.index + whole.length).split("\n").length };
}
