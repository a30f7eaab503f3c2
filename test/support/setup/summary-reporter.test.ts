import { afterEach, describe, expect, test, vi } from "vitest";
import type { TestModule } from "vitest/node";
import SummaryReporter from "./summary-reporter.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Creates a test file with tests of the given states; without a state, one that did not load. */
function moduleOf(...states: string[]): TestModule {
  const module = {
    relativeModuleId: "a.test.ts",
    errors: () => (states.length === 0 ? [new Error("did not load")] : []),
  };
  const tests = states.map((state) => ({ module, fullName: `is ${state}`, result: () => ({ state }) }));
  const suites = [{ errors: () => (states.includes("unhooked") ? [new Error("a hook failed")] : []) }];
  return { ...module, children: { allTests: () => tests, allSuites: () => suites } } as unknown as TestModule;
}

function closing(modules: TestModule[], unhandledErrors: unknown[] = []): string[] {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  new SummaryReporter().onTestRunEnd(modules, unhandledErrors);
  return log.mock.calls.map(([line]) => String(line));
}

describe("the closing lines of a test run", () => {
  test("count what passed and what failed", () => {
    expect(closing([moduleOf("passed", "passed", "failed")])).toEqual(["2 passed, 1 failed"]);
  });

  test("name what was not run", () => {
    expect(closing([moduleOf("passed", "skipped")])).toEqual([
      "not run: a.test.ts > is skipped",
      "1 passed, 0 failed, 1 skipped",
    ]);
  });

  test("count a hook that fails as a failure", () => {
    expect(closing([moduleOf("passed", "unhooked")])).toEqual(["1 passed, 1 failed"]);
  });

  test("count a file that does not load and an error outside of any test as failures", () => {
    expect(closing([moduleOf("passed"), moduleOf()], [new Error("late")])).toEqual(["1 passed, 2 failed"]);
  });
});
