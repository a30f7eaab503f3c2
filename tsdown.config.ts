import { readdirSync } from "node:fs";
import { defineConfig } from "tsdown";

const clients = readdirSync("generated/clients").map((file) => [
  file.replace(/\.ts$/, ""),
  `generated/clients/${file}`,
]);

export default defineConfig({
  entry: {
    ...(Object.fromEntries(clients) as Record<string, string>),
    contract: "src/contract/index.ts",
    oauth: "src/oauth/index.ts",
    webhooks: "src/webhooks/index.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: { sourcemap: false },
  fixedExtension: true,
  outDir: "dist",
  clean: true,
});
