import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emptyFolder } from "./empty-folder.js";
import { root } from "./project.js";

/** An error in the project's own files, to be shown as it is: no stack trace. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/**
 * One step of the pipeline. It reads `spec/`, `src/` and what earlier steps left in `generated`, and writes only below
 * `generated` or into a git-ignored folder of its own. What it returns is printed beside its time.
 */
export interface Step {
  /** The npm script that runs it alone. */
  readonly name: string;
  /** Whether it writes nothing to `generated`. */
  readonly readsOnly?: boolean;
  run(generated: string): string | Promise<string>;
}

/** Steps and how they follow each other. */
export type Plan = Step | { readonly inOrder: readonly Plan[] } | { readonly inParallel: readonly Plan[] };

/**
 * Runs steps. Where one writes, they all work on a copy of `generated/`, which replaces the real one only when all have
 * succeeded: a failing build leaves `generated/` as it was, and its own files in `.build/`, where its messages point
 * to.
 */
export async function runPlan(plan: Plan, project = root): Promise<void> {
  const target = join(project, "generated");
  if (stepsOf(plan).every(({ readsOnly }) => readsOnly)) return run(plan, target);
  const draft = emptyFolder(join(project, ".build/generated"));
  // The documentation is hundreds of files that no step reads: it moves over as it is, unless it is built anew.
  const site = join(target, "docs");
  const filter = (source: string): boolean => source !== site;
  if (existsSync(target)) cpSync(target, draft, { recursive: true, preserveTimestamps: true, filter });
  await run(plan, draft);
  if (existsSync(site) && !existsSync(join(draft, "docs"))) renameSync(site, join(draft, "docs"));
  replaceFolder(target, draft);
}

function stepsOf(plan: Plan): Step[] {
  if ("run" in plan) return [plan];
  return ("inOrder" in plan ? plan.inOrder : plan.inParallel).flatMap(stepsOf);
}

async function run(plan: Plan, generated: string): Promise<void> {
  if ("run" in plan) {
    await runStep(plan, generated);
  } else if ("inOrder" in plan) {
    for (const part of plan.inOrder) await run(part, generated);
  } else {
    // None is left running behind a failure; of several, the first in the plan is reported.
    const results = await Promise.allSettled(plan.inParallel.map((part) => run(part, generated)));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }
}

async function runStep(step: Step, generated: string): Promise<void> {
  const start = performance.now();
  try {
    const result = await step.run(generated);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${step.name.padEnd(20)} ${seconds.padStart(5)} s  ${result}`);
  } catch (error) {
    throw new BuildError(`${step.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Replaces a folder by a finished one by renaming, so that no reader finds a half-written one. */
export function replaceFolder(target: string, finished: string): void {
  const old = `${finished}-old`;
  // Left behind when an earlier run was stopped in between: the old folder is then the only one.
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}

/** Runs a plan when the module was started from the command line, as `npm run <step>` does. */
export async function runAsCommand(moduleUrl: string, plan: Plan): Promise<void> {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? "").href) return;
  try {
    await runPlan(plan);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
