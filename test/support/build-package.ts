import { packageStep } from "../../scripts/package.js";

/** Compiles the package to `dist/`, once for all tests that use it as it is installed. Vitest calls this before it starts. */
export async function setup(): Promise<void> {
  await packageStep.run("");
}
