import { watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { emptyFolder } from "./lib/empty-folder.js";
import { bundleApis } from "./generate/bundles.js";
import { affectedApis } from "./lib/spec/affected-apis.js";
import { lintWithRedocly, refuse } from "./lib/findings.js";
import { listApis, root } from "./lib/project.js";
import { startReloadServer } from "./lib/reload-server.js";
import { runTool } from "./lib/tools.js";

/**
 * Serves the site while somebody writes, and rebuilds it when a file that it shows changes; `generated/` stays as it
 * is.
 */
const port = Number(process.env["PORT"] ?? 4000);
const folder = emptyFolder(join(root, ".build/preview", String(port)));

const server = await startReloadServer(join(folder, "docs"), port);

/** The APIs whose bundles are not up to date. */
const stale = new Set(listApis());
let isStale = true;
let rebuilding: Promise<void> | undefined = rebuildAll();
console.log(`Site  ${server.url}  (stop with Ctrl+C)`);

watch(join(root, "spec"), { recursive: true }, (_, file) => {
  if (!file?.endsWith(".yaml")) return;
  for (const api of affectedApis(file, listApis())) stale.add(api);
  refresh();
});
for (const other of ["docs", "scripts/docs-site"]) watch(join(root, other), { recursive: true }, refresh);

function refresh(): void {
  isStale = true;
  rebuilding ??= rebuildAll();
}

/** Rebuilds until nothing has changed in the meantime; what has failed is tried again with the next change. */
async function rebuildAll(): Promise<void> {
  const failed: string[] = [];
  while (isStale) {
    // Editors write a file in several steps.
    await setTimeout(100);
    isStale = false;
    const apis = [...stale];
    stale.clear();
    if (!(await rebuild(apis))) failed.push(...apis);
  }
  for (const api of failed) stale.add(api);
  rebuilding = undefined;
}

/** Shows what it finds wrong, and returns whether the bundles could be built. */
async function rebuild(apis: readonly string[]): Promise<boolean> {
  let isBuilt = apis.length === 0;
  try {
    if (!isBuilt) await bundleApis(apis, folder);
    isBuilt = true;
    await buildDocs();
    server.reload();
    const files = apis.map((api) => `spec/${api}/openapi.yaml`);
    if (files.length > 0) refuse(await lintWithRedocly(files, "redocly.yaml"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    server.show(message);
  }
  return isBuilt;
}

/** Builds the site in a process of its own, which reads the pages' code anew. The last site stays until it ends. */
async function buildDocs(): Promise<void> {
  const args = [join(root, "scripts/docs-site/main.ts"), folder, join(folder, "docs")];
  const { exitCode, stdout, stderr } = await runTool("tsx/dist/cli.mjs", args);
  if (exitCode !== 0) throw new Error(stderr);
  console.log(stdout.trimEnd());
}
