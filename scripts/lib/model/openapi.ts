import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./openapi-types.js";
import { listApis } from "../project.js";

export type * from "./openapi-types.js";
export { listOperations, listWebhooks, resolveRef } from "./bundle.js";

/** Reads the bundle of an API from a folder of generated files. */
export function readBundle(generated: string, api: string): Bundle {
  return JSON.parse(readFileSync(join(generated, "openapi", `${api}.json`), "utf8")) as Bundle;
}

/** Reads the bundles of all APIs. */
export function readBundles(generated: string): { api: string; bundle: Bundle }[] {
  return listApis().map((api) => ({ api, bundle: readBundle(generated, api) }));
}
