import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Prints, as the last line of a run, how many tests passed and failed; a run without tests fails. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === "failed").length + brokenFiles + errors.length;
    if (passed + failed === 0 || failed > 0) process.exitCode = 1;
    // After the reports of the others, which are written at the end of the same run.
    process.once("exit", () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`));
  }
}
