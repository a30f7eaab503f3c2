import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/project.js";

const { name, exports, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  exports: Record<string, string | { import: string; require: string }>;
  peerDependencies: Record<string, string>;
};

/**
 * How users import what the package exports as code, such as `kakao-openapi/api-status`. What is named after a peer
 * dependency needs that, and is tried in the guide to contract testing.
 */
export const codeExports: readonly string[] = Object.entries(exports)
  .filter(([path, target]) => typeof target === "object" && !(path.slice(2) in peerDependencies))
  .map(([path]) => name + path.slice(1));

/** Those that work where there is no Node.js: `kakao-openapi/testing` starts a server. */
export const workerExports: readonly string[] = codeExports.filter((specifier) => specifier !== `${name}/testing`);

const list = "all.filter(([, entry]) => Object.keys(entry).length > 0).map(([specifier]) => specifier)";

function importAll(specifiers: readonly string[]): { imports: string; loaded: string } {
  const quoted = specifiers.map((specifier) => JSON.stringify(specifier));
  return {
    imports: quoted.map((specifier, index) => `import * as entry${index} from ${specifier};\n`).join(""),
    loaded: quoted.map((specifier, index) => `[${specifier}, entry${index}]`).join(", "),
  };
}

/**
 * Writes modules of a consumer that load every one of them: `entries.mjs` and `entries.cjs`, which export the list of
 * those that loaded and brought something, and `all-entries.ts` and `.cts` for the compiler. `worker-entries.mjs` loads
 * those for workers.
 */
export function writeEntries(folder: string): void {
  const modules = { "entries.mjs": codeExports, "worker-entries.mjs": workerExports };
  for (const [file, specifiers] of Object.entries(modules)) {
    const { imports, loaded } = importAll(specifiers);
    writeFileSync(join(folder, file), `${imports}const all = [${loaded}];\nexport const entries = ${list};\n`);
  }
  const { imports, loaded } = importAll(codeExports);
  const quoted = codeExports.map((specifier) => JSON.stringify(specifier));
  const required = quoted.map((specifier) => `[${specifier}, require(${specifier})]`).join(", ");
  writeFileSync(join(folder, "entries.cjs"), `const all = [${required}];\nexports.entries = ${list};\n`);
  for (const file of ["all-entries.ts", "all-entries.cts"]) {
    writeFileSync(join(folder, file), `${imports}export const entries: object[] = [${loaded}];\n`);
  }
}
