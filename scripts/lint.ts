import { lintWithRedocly, refuse } from "./lib/findings.js";
import { listApis } from "./lib/project.js";
import { runAsCommand, type Step } from "./lib/step.js";

/** Lints the sources: Redocly's recommended-strict and our own rules. */
export const lint: Step = {
  name: "lint",
  async run() {
    const files = listApis().map((api) => `spec/${api}/openapi.yaml`);
    const findings = await Promise.all(files.map((file) => lintWithRedocly(file, "redocly.yaml")));
    refuse(findings.flat());
    return `${files.length} descriptions, 0 findings`;
  },
};

await runAsCommand(import.meta.url, [lint]);
