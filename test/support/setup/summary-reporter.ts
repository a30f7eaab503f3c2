import type { Reporter, TestCase, TestModule } from "vitest/node";

/**
 * Names the tests that were not run, and closes with one plain line: `N passed, N failed`, and `N skipped` if any were.
 * What fails outside a test, such as a file that does not load or a hook, counts as a failure.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const suites = modules.flatMap((module) => [...module.children.allSuites()]);
    const broken = [...modules, ...suites].filter((one) => one.errors().length > 0).length;
    for (const test of skipped) console.log(`not run: ${nameOf(test)}`);
    const failed = count("failed") + broken + unhandledErrors.length;
    console.log(
      `${count("passed")} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`,
    );
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
