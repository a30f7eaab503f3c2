import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/slow-first.js";

/** Tests that start other programs, or check the project as a whole; all others run in `unit`. */
const slow = {
  packages: ["test/package/**/*.test.ts"],
  quality: ["test/quality.test.ts"],
  recorder: ["test/scripts/record/**/*.test.ts", "test/redact/**/*.test.ts"],
  e2e: [
    "test/cli/{memory,own-traffic,run}.test.ts",
    "test/docs/**/*.test.ts",
    "test/examples/**/*.test.ts",
    "test/scripts/findings.test.ts",
    "test/spec/workflows.test.ts",
    "test/types/**/*.test.ts",
    "test/recipes/**/*.test.ts",
  ],
};

const common = { testTimeout: 120_000, hookTimeout: 120_000, globalSetup: ["test/support/build-generated.ts"] };

export default defineConfig({
  test: {
    // What is compiled for one run serves the next: the validators alone are 2 MB.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".build/vitest" },
    reporters: ["default", "./test/support/summary-reporter.ts"],
    // By default one core of two is left idle.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      ...Object.entries(slow).map(([name, include]) => ({ test: { ...common, name, include } })),
      {
        test: {
          ...common,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: Object.values(slow).flat(),
          // These leave nothing behind, and loading everything for each file takes twice the time.
          isolate: false,
        },
      },
    ],
  },
});
