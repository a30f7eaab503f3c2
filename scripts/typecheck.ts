import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { runTool } from "./lib/tools.js";

/** Compiles everything without writing anything: the sources, the generated files, the scripts and the tests. */
export const typecheck: Step = {
  name: "typecheck",
  async run() {
    const { exitCode, stdout, stderr } = await runTool("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]);
    if (exitCode !== 0) throw new BuildError(`\n${stdout || stderr}`);
    return "0 errors";
  },
};

await runAsCommand(import.meta.url, [typecheck]);
