import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { defineConfig } from "tsdown";

const clients = readdirSync("generated/clients").map((file) => [
  file.replace(/\.ts$/, ""),
  `generated/clients/${file}`,
]);

/** What users import, by name. */
export const library: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(clients) as Record<string, string>),
  contract: "src/contract/index.ts",
  msw: "src/mocks/msw.ts",
  oauth: "src/oauth/index.ts",
  matchers: "src/matchers/index.ts",
  testing: "src/testing/index.ts",
  webhooks: "src/webhooks/index.ts",
};

/** What users run. */
export const program = "src/cli/index.ts";

/** The compiler of TypeScript 7 writes the types in a fifth of the time that 5.9 takes. */
const compiler = createRequire(import.meta.url)
  .resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`)
  .replace(/package\.json$/, process.platform === "win32" ? "lib/tsc.exe" : "lib/tsc");

export default defineConfig({
  entry: library,
  format: {
    // The program is built together with the ES modules, so that the validators are in the package once.
    esm: {
      entry: { ...library, cli: program },
      dts: { entry: Object.values(library), sourcemap: false, tsgo: { path: compiler } },
    },
    // scripts/package.ts copies the types of the ES modules.
    cjs: { dts: false },
  },
  tsconfig: "tsconfig.package.json",
  target: "node20",
  platform: "neutral",
  deps: { neverBundle: [/^node:/] },
  plugins: [
    {
      name: "without-ajv",
      // The SDK of the MCP server imports a validator of forms, which the server never sends.
      resolveId: (id: string) =>
        id.endsWith("validation/ajv-provider.js")
          ? join(import.meta.dirname, "src/cli/mcp/no-validator.ts")
          : undefined,
    },
  ],
  fixedExtension: true,
  outDir: "dist",
  clean: true,
});
