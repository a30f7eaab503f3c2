import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/project.js";
import { BuildError, replaceFolder, runAsCommand, type Step } from "./lib/step.js";
import { runTool } from "./lib/tools.js";

/** Compiles the package, as ES modules and CommonJS with their types, to `dist/`. */
export const packageStep: Step = {
  name: "package",
  readsOnly: true,
  async run() {
    const bench = join(root, ".build");
    mkdirSync(bench, { recursive: true });
    const draft = mkdtempSync(join(bench, "package-"));
    try {
      const output = join(draft, "dist");
      const { exitCode, stdout, stderr } = await runTool("tsdown/dist/run.mjs", [
        "--out-dir",
        output,
        "--logLevel",
        "warn",
      ]);
      if (exitCode !== 0) throw new BuildError(stderr || stdout);
      replaceFolder(join(root, "dist"), output);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    return "dist";
  },
};

await runAsCommand(import.meta.url, packageStep);
