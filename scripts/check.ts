import { exec } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { root } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";

/** What finds mistakes without running anything, by the npm scripts that do it. */
const checks = ["typecheck", "lint:code", "lint:spec", "format:check"];

/** Creates a step that runs an npm script; what it prints is shown when it fails. */
function npmScript(name: string): Step {
  return {
    name,
    readsOnly: true,
    run: () =>
      new Promise((resolve, reject) => {
        exec(`npm run --silent ${name}`, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
          if (error) reject(new BuildError(`\n${stripVTControlCharacters(stdout + stderr).trim()}`));
          else resolve("passed");
        });
      }),
  };
}

await runAsCommand(import.meta.url, { inParallel: checks.map(npmScript) });
