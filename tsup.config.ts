import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsup";

const WEIGHTS = "src/languages/english/weights";

/** Each file of weights is a module of its own in `dist/weights/`. */
const weights = Object.fromEntries(
  listWeights().map((file) => [`weights/${basename(file, ".ts")}`, `${WEIGHTS}/${file}`]),
);

function listWeights(): readonly string[] {
  try {
    return readdirSync(WEIGHTS).filter((file) => file.endsWith(".ts"));
  } catch {
    return []; // no model yet
  }
}

export default defineConfig(
  (["esm", "cjs"] as const).map((format) => ({
    entry: {
      index: "src/index.ts",
      temporal: "src/temporal.ts",
      export: "src/export.ts",
      luxon: "src/luxon.ts",
      ...weights,
    },
    format,
    dts: { entry: ["index", "temporal", "export", "luxon"].map((name) => `src/${name}.ts`) },
    splitting: format === "esm",
    target: "es2022",
    platform: "neutral",
    external: ["luxon"],
    esbuildPlugins: [
      {
        // The entries of both formats read one copy of the weights, wherever they are imported from.
        name: "weights-apart",
        setup(build) {
          build.onResolve({ filter: /\/weights\/[a-z-]+\.ts$/ }, ({ path, kind }) =>
            kind === "entry-point"
              ? undefined
              : { path: `./weights/${basename(path, ".ts")}.${format === "esm" ? "js" : "cjs"}`, external: true },
          );
        },
      },
    ],
  })),
);
