import { lintWithRedocly, refuse } from "../lib/findings.js";
import { listApis, listWorkflowFiles } from "../lib/project.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** Lints the sources: Redocly's recommended-strict and our own rules. */
export const lintSpec: Step = {
  name: "lint:spec",
  readsOnly: true,
  async run() {
    const descriptions = listApis().map((api) => `spec/${api}/openapi.yaml`);
    const workflows = listWorkflowFiles();
    refuse(await lintWithRedocly([...descriptions, ...workflows], "redocly.yaml"));
    return `${descriptions.length} descriptions, ${workflows.length} files with workflows, 0 findings`;
  },
};

await runAsCommand(import.meta.url, lintSpec);
