// Generates a client with each tool, compiles it, and compares what it sends with what was asked for. See
// docs/generate-a-client.md.
//
//   npm run test:generators                       all targets
//   npm run test:generators -- go-ogen php        these only
//   npm run test:generators -- --write            all, and write the table of the guide
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root } from "../../scripts/lib/project.js";
import { guideSections } from "./lib/guide.js";
import { installKit } from "./lib/kits.js";
import { replaceBetween } from "./lib/render.js";
import { type Result, runTarget } from "./lib/run-target.js";
import { checksOf, readTargets, type Target } from "./lib/target.js";
import { surprisesOf } from "./lib/verdict.js";

/** How many targets must compile and make all four calls, where every tool is there. */
const minimum = { compile: 24, calls: 14 };

const guide = join(root, "docs/generate-a-client.md");
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith("--"));
const all = readTargets();
const unknown = names.filter((name) => !all.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`unknown target ${unknown[0]}: use one of ${all.map(({ id }) => id).join(", ")}`);
  process.exit(1);
}

let [passed, failed] = [0, 0];
const results: Record<string, Result> = {};
const notRun: string[] = [];

for (const target of all.filter(({ id }) => names.length === 0 || names.includes(id))) await run(target);
if (names.length === 0) await finish();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function run(target: Target): Promise<void> {
  const missing = target.needs.filter((command) => !isThere(command));
  if (missing.length > 0) {
    notRun.push(target.id);
    console.log(`${target.id}: not run: ${missing.join(", ")} is missing`);
    return;
  }
  const start = performance.now();
  const broken = await installKits(target);
  if (broken !== undefined) {
    notRun.push(target.id);
    console.log(`${target.id}: not run: ${broken}`);
    return;
  }
  const result = await runTarget(target);
  results[target.id] = result;
  const surprises = surprisesOf(target, result);
  passed += checksOf(target).length - surprises.length;
  failed += surprises.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const right = checksOf(target).filter((check) => result[check] === null);
  console.log(`${target.id.padEnd(36)} ${seconds.padStart(4)} s  ${right.join(" ")}`);
  for (const { check, text } of surprises) console.log(`  ${check}: ${text}`);
}

/** Installs what a target needs; returns why that is not possible, such as without a network. */
async function installKits({ kits }: Target): Promise<string | undefined> {
  try {
    for (const kit of kits) await installKit(kit);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isThere(command: string): boolean {
  try {
    execFileSync("bash", ["-c", `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
}

/** What holds of all targets together, where all were run: the minimum, and that the guide has the table. */
async function finish(): Promise<void> {
  const count = (...checks: readonly (keyof Result)[]) =>
    Object.values(results).filter((result) => checks.every((check) => result[check] === null)).length;
  const [compile, calls, ids] = [count("compile"), count("query", "form", "list", "adminKey"), count("id")];
  console.log(`\n${compile} compile, ${calls} make all four calls, ${ids} read a 19-digit ID`);
  if (notRun.length > 0) {
    console.log(`not run: ${notRun.join(", ")}`);
    return;
  }
  expect(compile >= minimum.compile, `at least ${minimum.compile} must compile`);
  expect(calls >= minimum.calls, `at least ${minimum.calls} must make all four calls`);
  const text = readFileSync(guide, "utf8");
  const sections = Object.entries(guideSections(all, results));
  const written = sections.reduce((page, [name, content]) => replaceBetween(page, name, content), text);
  const formatted = await format(written, { ...(await resolveConfig(guide)), parser: "markdown" });
  if (words.includes("--write")) writeFileSync(guide, formatted);
  else expect(formatted === text, "docs/generate-a-client.md is out of date: npm run test:generators -- --write");
}

function expect(holds: boolean, text: string): void {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(text);
  }
}
