import { readdirSync } from "node:fs";
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
  webhooks: "src/webhooks/index.ts",
};

/** What users run. */
export const program = "src/cli/index.ts";

export default defineConfig({
  entry: library,
  // The program is built together with the ES modules, so that the validators are in the package once.
  format: { esm: { entry: { ...library, cli: program } }, cjs: {} },
  target: "node20",
  platform: "neutral",
  deps: { neverBundle: [/^node:/] },
  dts: { sourcemap: false },
  fixedExtension: true,
  outDir: "dist",
  clean: true,
});
