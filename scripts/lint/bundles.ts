import { join } from "node:path";
import { lintWithRedocly, lintWithSpectral, refuse } from "../lib/findings.js";
import { listApis } from "../lib/project.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** Lints the bundles as their users would: Redocly's recommended-strict and Spectral's `spectral:oas`. */
export const lintBundles: Step = {
  name: "lint:bundles",
  readsOnly: true,
  async run(generated) {
    const files = listApis().map((api) => join(generated, "openapi", `${api}.yaml`));
    const findings = await Promise.all([
      lintWithRedocly(files, "redocly-bundle.yaml"),
      lintWithSpectral(files, "spectral.yaml"),
    ]);
    refuse(findings.flat());
    return `${files.length} bundles, 0 findings`;
  },
};

await runAsCommand(import.meta.url, lintBundles);
