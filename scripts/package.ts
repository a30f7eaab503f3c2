import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shelfFiles } from "../src/cli/mcp/shelf.js";
import { writeShelf } from "./docs-site/write/library.js";
import { root } from "./lib/project.js";
import { BuildError, replaceFolder, runAsCommand, type Step } from "./lib/step.js";
import { runTool } from "./lib/tools.js";

/** Compiles the package, as ES modules and CommonJS with their types, to `dist/`. */
export const packageStep: Step = {
  name: "package",
  readsOnly: true,
  async run(generated) {
    const bench = join(root, ".build");
    mkdirSync(bench, { recursive: true });
    const draft = mkdtempSync(join(bench, "package-"));
    try {
      await compilePackage(join(draft, "dist"), generated);
      replaceFolder(join(root, "dist"), join(draft, "dist"));
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    return "dist";
  },
};

/** Compiles the package into a folder, with the pages of a folder of generated files. */
export async function compilePackage(folder: string, generated: string): Promise<void> {
  const { exitCode, stdout, stderr } = await runTool("tsdown/dist/run.mjs", [
    "--out-dir",
    folder,
    "--logLevel",
    "warn",
  ]);
  // A type that cannot be written down is only reported, and stands in the package as something else.
  if (exitCode !== 0 || /error TS\d+/.test(stdout + stderr)) throw new BuildError(`\n${stdout}\n${stderr}`);
  for (const file of typesIn(folder)) {
    const path = join(folder, file);
    writeFileSync(path, separateComments(readFileSync(path, "utf8")));
  }
  copyTypesForCommonJs(folder);
  // The pages and samples that the MCP server of the command serves.
  writeShelf(generated, join(folder, shelfFiles.folder));
}

function typesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".d.mts"));
}

/**
 * Moves doc comments to lines of their own. tsdown writes a short one behind the member before it, where editors do not
 * find it (rolldown/tsdown#984).
 */
export function separateComments(types: string): string {
  return types.replace(/^( *)(.*\S) (\/\*\* .* \*\/)$/gm, (line, indent: string, before: string, comment: string) =>
    // An opening brace is followed by members, which are indented by one level more.
    /[;,{]$/.test(before) ? `${indent}${before}\n${indent}${before.endsWith("{") ? "  " : ""}${comment}` : line,
  );
}

/** Copies the types of the ES modules: those of CommonJS differ in the names of the files that they import. */
function copyTypesForCommonJs(folder: string): void {
  for (const file of typesIn(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file.replace(/mts$/, "cts")), text.replaceAll(/"(\.\/[\w.-]+)\.mjs"/g, '"$1.cjs"'));
  }
}

await runAsCommand(import.meta.url, packageStep);
