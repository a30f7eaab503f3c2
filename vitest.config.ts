import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/setup/slow-first.js";

/** Tests that start other programs, or check the project as a whole. */
const slow = {
  quality: [
    "test/{error-exports,exports,quality,structure,words}.test.ts",
    "test/cli/korean-texts.test.ts",
    "test/i18n/{korean,translations}.test.ts",
    "test/spec/portable.test.ts",
  ],
  e2e: [
    "test/cli/{action,mcp,memory,mock,own-traffic,run}.test.ts",
    "test/docs/**/*.test.ts",
    "test/emulator/*browser.test.ts",
    "test/examples/guide.test.ts",
    "test/scripts/{findings,preview,size}.test.ts",
    "test/spec/workflows.test.ts",
    "test/types/**/*.test.ts",
  ],
};

/** Tests of the package as it is installed. */
const packages = ["test/package/**/*.test.ts", "test/examples/login-server.test.ts", "test/recipes/**/*.test.ts"];

/** Tests that take seconds each or together, and leave nothing behind. */
const long = {
  recorder: ["test/scripts/record/**/*.test.ts", "test/redact/**/*.test.ts"],
  /** Over every recording. */
  recordings: ["test/{contract,mocks}/recordings.test.ts", "test/client/wire.test.ts"],
  /** Over every operation, with random, mutated or very much input. */
  properties: [
    "test/cli/{fuzz,large-har,secrets}.test.ts",
    "test/contract/{accuracy,clean,mutations,negative,volume}.test.ts",
  ],
  /** Over HTTP, against a running emulator or mock server. */
  emulator: ["test/emulator/!(*browser).test.ts", "test/error-pages.test.ts", "test/mocks/server.test.ts"],
};

/** These leave nothing behind, and loading everything for each file takes twice the time. */
const shared = { isolate: false };

const globalSetup = ["test/support/setup/build-generated.ts"];
const common = { testTimeout: 120_000, hookTimeout: 120_000, globalSetup };
const compiled = { ...common, globalSetup: [...globalSetup, "test/support/setup/build-package.ts"] };

export default defineConfig({
  test: {
    // What is compiled for one run serves the next: the validators alone are 2 MB.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".build/vitest" },
    reporters: ["default", "./test/support/setup/summary-reporter.ts"],
    // By default one core of two is left idle.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      { test: { ...compiled, name: "packages", include: packages } },
      ...Object.entries(slow).map(([name, include]) => ({ test: { ...common, name, include } })),
      ...Object.entries(long).map(([name, include]) => ({ test: { ...common, ...shared, name, include } })),
      {
        test: {
          ...common,
          ...shared,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [packages, ...Object.values(slow), ...Object.values(long)].flat(),
        },
      },
    ],
  },
});
