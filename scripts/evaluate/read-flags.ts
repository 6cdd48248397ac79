import { join } from "node:path";

/** What an evaluation is told on the command line: `CORPORA_DIR [--scorers DIR] [--errors N] [--only NAME]`. */
export interface Flags {
  readonly corpora: string;
  /** The folder of the tasks' scorers; beside the corpora where none is given. */
  readonly scorers: string;
  /** How many errors are printed. */
  readonly errors: number;
  readonly only: string | undefined;
}

export function readFlags(): Flags {
  const [corpora, ...rest] = process.argv.slice(2);
  if (corpora === undefined)
    throw new Error("usage: npx tsx scripts/evaluate/X.ts CORPORA_DIR [--scorers DIR] [--errors N] [--only NAME]");
  const value = (flag: string) => (rest.includes(flag) ? rest[rest.indexOf(flag) + 1] : undefined);
  return {
    corpora,
    scorers: value("--scorers") ?? join(corpora, "..", "scorers"),
    errors: Number(value("--errors") ?? 0),
    only: value("--only"),
  };
}
