import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Lists the IDs of the described APIs: the folders of `spec/` that have an `openapi.yaml`. */
export function listApis(): string[] {
  return readdirSync(join(root, "spec"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, "spec", entry.name)).includes("openapi.yaml"))
    .map((entry) => entry.name)
    .sort();
}

/** Lists the paths of the files with workflows, from the root folder. */
export function listWorkflowFiles(): string[] {
  return readdirSync(join(root, "spec/workflows"))
    .map((name) => `spec/workflows/${name}`)
    .sort();
}

/** Converts `some-api` to `someApi`: how an API is called in TypeScript. */
export function camelCase(api: string): string {
  return api.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Converts `some-api` to `SomeApi`. */
export function pascalCase(api: string): string {
  const camel = camelCase(api);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
