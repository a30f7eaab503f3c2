import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/project.js";
import { runPlan } from "../../../scripts/lib/step.js";

const generated = join(root, "generated");

/** What tests import of `generated/` and git does not keep. */
const built = [
  "contract/index.ts",
  "mocks/index.ts",
  "personal/index.ts",
  "documented.ts",
  "emulator/facts.ts",
  "emulator/control.ts",
];

/**
 * Builds what is missing or older than what it is made of, once for all tests: a fresh clone has none of it. Vitest
 * calls this before it starts.
 */
export async function setup(): Promise<void> {
  const bundles = readdirSync(join(generated, "openapi")).map((file) => join(generated, "openapi", file));
  const sources = [...bundles, join(root, "src/emulator/control/openapi.yaml")];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  const isBuilt = (file: string) => existsSync(file) && statSync(file).mtimeMs >= newest;
  if (built.every((file) => isBuilt(join(generated, file)))) return;
  const { contract } = await import("../../../scripts/generate/contract.js");
  const { mocks } = await import("../../../scripts/generate/mocks.js");
  const { personal } = await import("../../../scripts/generate/personal.js");
  const { documented } = await import("../../../scripts/generate/documented.js");
  const { emulator } = await import("../../../scripts/generate/emulator.js");
  await runPlan({ inOrder: [contract, mocks, personal, documented, emulator] });
}
