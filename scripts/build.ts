import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./generate/bundles.js";
import { docs } from "./docs.js";
import { generators } from "./generate/index.js";
import { root } from "./lib/project.js";
import { runPlan } from "./lib/step.js";
import { lintBundles } from "./lint/bundles.js";
import { lintExamples } from "./lint/examples.js";
import { lintSpec } from "./lint/spec.js";
import { packageStep } from "./package.js";
import { readme } from "./generate/readme.js";
import { typecheck } from "./typecheck.js";

const start = performance.now();
try {
  await runPlan({
    inOrder: [
      { inParallel: [lintSpec, bundle] },
      // What a step starts in a process of its own goes on beside the steps in this one.
      { inParallel: [lintBundles, { inOrder: [lintExamples, ...generators] }] },
    ],
  });
  // These read `generated/` where it stands, so they come after it has been put there.
  await runPlan({ inParallel: [readme, typecheck, packageStep, docs] });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${"total".padEnd(20)} ${seconds.padStart(5)} s

${readFileSync(join(root, "generated/figures.md"), "utf8")}
Bundles    generated/openapi/
Reference  generated/docs/index.html
Package    dist/`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
