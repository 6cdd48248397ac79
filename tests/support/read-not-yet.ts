import { readFileSync } from "node:fs";

/** What the code does not give yet, by its place in the gold, each with its reason: `place => reason`, a line each. */
export function readNotYet(file: string): ReadonlyMap<string, string> {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.lastIndexOf("=>");
      if (at < 0) throw new Error(`${file}: expected "place => reason", got ${JSON.stringify(line)}`);
      return [line.slice(0, at).trim(), line.slice(at + 2).trim()] as const;
    });
  return new Map(rows);
}
