import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default", "./tests/count-reporter.ts"],
    // Its source imports without endings, as bundlers read it.
    server: { deps: { inline: ["@knight-lab/timelinejs"] } },
    // The library must not know the machine's zone: the tests run in one that is far from UTC.
    env: { TZ: "Pacific/Chatham" },
  },
});
