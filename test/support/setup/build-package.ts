import { join } from "node:path";
import { packageStep } from "../../../scripts/package.js";
import { root } from "../../../scripts/lib/project.js";

/**
 * Compiles the package to `dist/`, once for all tests that use it as it is installed. Vitest calls this before it
 * starts.
 */
export async function setup(): Promise<void> {
  await packageStep.run(join(root, "generated"));
}
