import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** A script bundled once, so that each fresh process loads plain JavaScript and nothing is compiled within the clock. */
export interface Bundle {
  readonly file: string;
  /** The folder in which it lies, for what its processes read. */
  readonly folder: string;
  readonly remove: () => void;
}

export async function bundle(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), "newsline-bench-"));
  const file = join(folder, "cell.mjs");
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: file,
    logLevel: "error",
    // the peers are CommonJS and ask for Node's own modules
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return { file, folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Seconds more for the first line, before which a process loads and warms up, on a busy machine too. */
const BEGINNING = 300;

/** The lines that a fresh process printed; it is ended when it prints no line for so many seconds. */
export function runFresh(file: string, args: readonly string[], limit: number): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--max-old-space-size=6000", file, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    let timer = setTimeout(() => child.kill("SIGKILL"), (limit + BEGINNING) * 1000);
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), limit * 1000);
    });
    child.on("error", fail);
    child.on("close", () => {
      clearTimeout(timer);
      done(printed.split("\n").filter((line) => line !== ""));
    });
  });
}
