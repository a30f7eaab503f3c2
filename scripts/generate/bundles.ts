import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import { markInt64, toValue, unmarkInt64 } from "../lib/int64.js";
import { listApis, root } from "../lib/project.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";
import { messageOf, runRedocly } from "../lib/tools.js";

/** Bundles each description into one file, with its recordings as examples: `openapi/<api>.yaml` and `.json`. */
export const bundle: Step = {
  name: "generate:bundles",
  async run(generated) {
    rmSync(join(generated, "openapi"), { recursive: true, force: true });
    const apis = listApis();
    await bundleApis(apis, generated);
    return `${apis.length} bundles`;
  },
};

/** Bundles some of the APIs. */
export async function bundleApis(apis: readonly string[], generated: string): Promise<void> {
  const folder = join(generated, "openapi");
  mkdirSync(folder, { recursive: true });
  await runBundler(apis, folder);
  for (const api of apis) finishBundle(api, join(folder, api));
}

/** Bundles APIs in one process. Where each bundle goes can be said in a configuration only. */
async function runBundler(apis: readonly string[], folder: string): Promise<void> {
  const base = parse(readFileSync(join(root, "redocly.yaml"), "utf8")) as { plugins: readonly string[] };
  const config = {
    ...base,
    plugins: base.plugins.map((path) => join(root, path)),
    apis: Object.fromEntries(
      apis.map((api) => [api, { root: join(root, "spec", api, "openapi.yaml"), output: join(folder, `${api}.yaml`) }]),
    ),
  };
  const file = join(folder, "redocly.yaml");
  writeFileSync(file, JSON.stringify(config));
  const options = ["--component-renaming-conflicts-severity", "error", "--remove-unused-components"];
  const { exitCode, stderr } = await runRedocly(["bundle", "--config", file, ...options]);
  if (exitCode !== 0) throw new BuildError(messageOf(stderr));
  rmSync(file);
}

/** Adds to a bundle its header and all digits of its numbers, and writes it as JSON, too. */
function finishBundle(api: string, target: string): void {
  const text = unmarkInt64(readFileSync(`${target}.yaml`, "utf8"));
  writeFileSync(`${target}.yaml`, `# Generated from spec/${api} by npm run generate. Do not edit.\n${text}`);
  const value: unknown = markInt64(toValue(parseDocument(text, { intAsBigInt: true })));
  writeFileSync(`${target}.json`, `${unmarkInt64(JSON.stringify(value, null, 2))}\n`);
}

await runAsCommand(import.meta.url, bundle);
