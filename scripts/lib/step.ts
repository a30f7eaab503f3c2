import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.js";

/** A fault in the project's own files, to be shown as it is: no stack trace. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/**
 * One step of the pipeline. It reads `spec/`, `src/` and what earlier steps left in `generated`, and writes only below
 * `generated` or into a git-ignored folder of its own. What it returns is printed beside its time.
 */
export interface Step {
  readonly name: string;
  run(generated: string): string | Promise<string>;
}

/**
 * Runs steps in order on a copy of `generated/`, which takes the place of the real one only when all have succeeded:
 * a failing build leaves `generated/` as it was, and its own files in `.build/`, where its messages point to.
 */
export async function runSteps(steps: readonly Step[], project = root): Promise<void> {
  const target = join(project, "generated");
  const draft = join(project, ".build/generated");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  if (existsSync(target)) cpSync(target, draft, { recursive: true });
  for (const step of steps) await runStep(step, draft);
  replaceFolder(target, draft);
}

async function runStep(step: Step, generated: string): Promise<void> {
  const start = performance.now();
  try {
    const result = await step.run(generated);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${step.name.padEnd(12)} ${seconds.padStart(5)} s  ${result}`);
  } catch (error) {
    throw new BuildError(`${step.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Puts a finished folder in the place of the old one by renaming, so that no reader meets a half-written one. */
export function replaceFolder(target: string, finished: string): void {
  const old = `${finished}-old`;
  // Left behind when an earlier run was stopped in between: the old folder is then the only one.
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}

/** Runs the steps when the module was started from the command line, as `npm run <step>` does. */
export async function runAsCommand(moduleUrl: string, steps: readonly Step[]): Promise<void> {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? "").href) return;
  try {
    await runSteps(steps);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
