import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.js";
import { clients } from "./clients.js";
import { contract } from "./contract.js";
import { coverage } from "./coverage.js";
import { docs } from "./docs.js";
import { errorCodes } from "./error-codes.js";
import { examples } from "./examples.js";
import { figures } from "./figures.js";
import { root } from "./lib/project.js";
import { runSteps } from "./lib/step.js";
import { lintBundle } from "./lint-bundle.js";
import { lint } from "./lint.js";
import { oauth } from "./oauth.js";
import { mocks } from "./mocks.js";
import { operations } from "./operations.js";
import { packageStep } from "./package.js";
import { readme } from "./readme.js";
import { typecheck } from "./typecheck.js";
import { types } from "./types.js";
import { webhooks } from "./webhooks.js";

const start = performance.now();
try {
  await runSteps([
    lint,
    bundle,
    examples,
    lintBundle,
    types,
    operations,
    clients,
    contract,
    mocks,
    coverage,
    oauth,
    webhooks,
    errorCodes,
    figures,
    docs,
  ]);
  // These read `generated/` where it stands, so they come after it has been put there.
  await runSteps([readme, typecheck, packageStep]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${"total".padEnd(12)} ${seconds.padStart(5)} s

${readFileSync(join(root, "generated/figures.md"), "utf8")}
Bundles    generated/openapi/
Reference  generated/docs/index.html
Package    dist/`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
