import { readFileSync } from "node:fs";

/** The rows of a JSON Lines file; the caller names their shape, which nothing checks. */
export function readRows<T>(file: string): readonly T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T); // a corpus file, converted to this shape
}
