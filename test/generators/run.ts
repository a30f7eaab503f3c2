// Generates a client with each tool, compiles it, and compares what it sends with what was asked for. See
// docs/generate-a-client.md.
//
//   npm run test:generators                       all targets
//   npm run test:generators -- go-ogen php        these only
//   npm run test:generators -- --write            all, and write the tables of the guide
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatText } from "../../scripts/lib/format.js";
import { root } from "../../scripts/lib/project.js";
import { guideSections } from "./lib/guide.js";
import { installKit } from "./lib/kits.js";
import { runPool } from "./lib/pool.js";
import { replaceBetween } from "./lib/render.js";
import { keptResult, type Result, runTarget } from "./lib/run-target.js";
import { checksOf, type Language, readTargets, type Target } from "./lib/target.js";
import { surprisesOf } from "./lib/verdict.js";

/** How many targets must compile and make all four calls, where every tool is there. */
const minimum = { compile: 24, calls: 14 };

const guides: Readonly<Record<Language, string>> = {
  en: "docs/generate-a-client.md",
  ko: "docs/generate-a-client.ko.md",
};

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith("--"));
const all = readTargets();
const unknown = names.filter((name) => !all.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`unknown target ${unknown[0]}: use one of ${all.map(({ id }) => id).join(", ")}`);
  process.exit(1);
}

/** How many targets run at a time. */
const parallel = 2;

const start = performance.now();
let [passed, failed, cpuSeconds] = [0, 0, 0];
const results: Record<string, Result> = {};
const notRun: string[] = [];

const chosen = all.filter(({ id }) => names.length === 0 || names.includes(id)).filter(hasCommands);
// What an earlier run found needs no tools.
const fresh = chosen.filter((target) => keptResult(target) === undefined);
const brokenKits = await installKits(new Set(fresh.flatMap(({ kits }) => kits)));
await runPool(chosen.filter(hasKits), parallel, laneOf, run);
if (names.length === 0) await finish();
console.log(`${secondsSince(start)} s, ${cpuSeconds.toFixed(0)} s of processor time`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function hasCommands({ id, needs }: Target): boolean {
  const missing = needs.filter((command) => !isThere(command));
  if (missing.length > 0) skip(id, `${missing.join(", ")} is missing`);
  return missing.length === 0;
}

function hasKits(target: Target): boolean {
  if (!fresh.includes(target)) return true;
  const reason = target.kits.flatMap((kit) => brokenKits.get(kit) ?? [])[0];
  if (reason !== undefined) skip(target.id, reason);
  return reason === undefined;
}

function skip(id: string, reason: string): void {
  notRun.push(id);
  console.log(`${id}: not run: ${reason}`);
}

/** Installs kits; returns why one cannot be installed, such as without a network. */
async function installKits(kits: ReadonlySet<string>): Promise<Map<string, string>> {
  const broken = new Map<string, string>();
  for (const kit of kits) {
    try {
      cpuSeconds += await installKit(kit);
    } catch (error) {
      broken.set(kit, error instanceof Error ? error.message : String(error));
    }
  }
  return broken;
}

// Maven and Cargo write into folders that all their projects share.
function laneOf({ compile = "" }: Target): string | undefined {
  return /\b(mvn|cargo)\b/.exec(compile)?.[0];
}

async function run(target: Target): Promise<void> {
  const began = performance.now();
  const { result, cpuSeconds: cpu, cached } = await runTarget(target);
  cpuSeconds += cpu;
  results[target.id] = result;
  const surprises = surprisesOf(target, result);
  passed += checksOf(target).length - surprises.length;
  failed += surprises.length;
  const right = checksOf(target).filter((check) => result[check] === null);
  const cost = cached ? "kept" : `${secondsSince(began)} s, ${cpu.toFixed(0)} s CPU`;
  console.log(`${target.id.padEnd(38)} ${cost.padStart(14)}  ${right.join(" ")}`);
  for (const { check, text } of surprises) console.log(`  ${check}: ${text}`);
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(0);
}

function isThere(command: string): boolean {
  try {
    execFileSync("bash", ["-c", `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
}

/** Checks what holds of all targets together, where all were run: the minimum, and that the guide has the table. */
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
  for (const [language, file] of Object.entries(guides)) {
    const text = readFileSync(join(root, file), "utf8");
    const written = await writeSections(text, language as Language);
    if (words.includes("--write")) writeFileSync(join(root, file), written);
    else expect(written === text, `${file} is out of date: npm run test:generators -- --write`);
  }
}

async function writeSections(text: string, language: Language): Promise<string> {
  const sections = Object.entries(guideSections(all, results, language));
  const written = sections.reduce((page, [name, content]) => replaceBetween(page, name, content), text);
  return formatText(guides[language], written);
}

function expect(holds: boolean, text: string): void {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(text);
  }
}
