import { mkdirSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bundleApis } from "./bundle.js";
import { buildDocs } from "./docs.js";
import { affectedApis } from "./lib/affected-apis.js";
import { lintWithRedocly, refuse } from "./lib/findings.js";
import { listApis, root } from "./lib/project.js";
import { startReloadServer } from "./lib/reload-server.js";

/** Serves the reference while somebody writes, and rebuilds what a change of `spec/` affects; `generated/` stays as it is. */
const folder = join(root, ".build/preview");
const port = Number(process.env["PORT"] ?? 4000);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startReloadServer(join(folder, "docs"), port);

/** The APIs whose pages are not up to date. */
const stale = new Set(listApis());
let rebuilding: Promise<void> | undefined = rebuildAll();
console.log(`Reference  ${server.url}  (stop with Ctrl+C)`);

watch(join(root, "spec"), { recursive: true }, (_, file) => {
  if (!file?.endsWith(".yaml")) return;
  for (const api of affectedApis(file, listApis())) stale.add(api);
  rebuilding ??= rebuildAll();
});

/** Rebuilds until nothing has changed in the meantime; what has failed is tried again with the next change. */
async function rebuildAll(): Promise<void> {
  const failed: string[] = [];
  while (stale.size > 0) {
    // Editors write a file in several steps.
    await setTimeout(100);
    const apis = [...stale];
    stale.clear();
    if (!(await rebuild(apis))) failed.push(...apis);
  }
  for (const api of failed) stale.add(api);
  rebuilding = undefined;
}

/** Shows what it finds wrong, and returns whether the pages could be built. */
async function rebuild(apis: readonly string[]): Promise<boolean> {
  const start = performance.now();
  let isBuilt = false;
  try {
    await bundleApis(apis, folder);
    await buildDocs(apis, folder);
    isBuilt = true;
    server.reload();
    const files = apis.map((api) => `spec/${api}/openapi.yaml`);
    refuse(await lintWithRedocly(files, "redocly.yaml"));
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${apis.join(", ")}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    server.show(message);
  }
  return isBuilt;
}
