import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { listApis } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { runRedocly } from "./lib/tools.js";
import { stringifyJson, toValue, unmarkInt64 } from "./lib/int64.js";

/** Bundles each description into one file, with its recordings as examples: `openapi/<api>.yaml` and `.json`. */
export const bundle: Step = {
  name: "bundle",
  async run(generated) {
    const folder = join(generated, "openapi");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await Promise.all(listApis().map((api) => bundleApi(api, join(folder, api))));
    return `${listApis().length} bundles`;
  },
};

async function bundleApi(api: string, target: string): Promise<void> {
  const source = `spec/${api}/openapi.yaml`;
  const options = ["--component-renaming-conflicts-severity", "error", "--remove-unused-components"];
  const { exitCode, stderr } = await runRedocly(["bundle", source, "-o", `${target}.yaml`, ...options]);
  // What went wrong follows a dash, below lines on what Redocly is doing.
  if (exitCode !== 0) throw new BuildError(/^\s*- (.*)$/ms.exec(stderr)?.[1] ?? stderr);
  const text = unmarkInt64(readFileSync(`${target}.yaml`, "utf8"));
  writeFileSync(`${target}.yaml`, `# Generated from spec/${api} by npm run bundle. Do not edit.\n${text}`);
  writeFileSync(`${target}.json`, `${stringifyJson(toValue(parseDocument(text, { intAsBigInt: true })), 2)}\n`);
}

await runAsCommand(import.meta.url, [bundle]);
