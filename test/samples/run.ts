// Compiles the samples of the operation pages in the languages that Vitest does not run, and sends them to the mock
// server, which must find nothing wrong. What is wrong on purpose must be noticed.
//
//   npx tsx test/samples/run.ts            every language
//   npx tsx test/samples/run.ts go java    these only
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleLanguages } from "../../scripts/docs-site/samples/languages.js";
import { pointSample, variablesIn } from "../../scripts/docs-site/samples/sample.js";
import { root } from "../../scripts/lib/project.js";
import type { MockLogEntry } from "../../src/mocks/server.js";
import { startMockServer } from "../../src/mocks/server.js";
import { stringifyJson } from "../../src/json.js";
import { type Ended, runShell } from "../generators/lib/shell.js";
import { announcement, type Batch } from "./batch.js";
import { go } from "./go.js";
import { java, kotlin } from "./jvm.js";
import { python } from "./python.js";
import { listFiles, listSamples } from "./samples.js";

const folder = join(root, ".build/samples");
const kits = join(folder, "kits");
const asked = process.argv.slice(2);
const samples = listSamples();
/** A sample that is sent once more, with a name that the API does not know. */
const spoilt = samples.findIndex(({ source }) => source.request.body?.kind === "form");

let [passed, failed] = [0, 0];
for (const batch of [python, java, kotlin, go]) {
  if (asked.length === 0 || asked.includes(batch.language)) await prove(batch);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function prove(batch: Batch): Promise<void> {
  const missing = batch.needs.filter((program) => !isThere(program));
  const reason = missing.length > 0 ? `${missing.join(", ")} is missing` : await install(batch);
  if (reason !== undefined) {
    console.log(`${batch.language}: not run: ${reason}`);
    return;
  }
  const start = performance.now();
  const problems = await run(batch);
  // Its name is in what the checker says.
  if (/^(body|query) /.test(problems.get(samples.length) ?? "")) problems.delete(samples.length);
  else problems.set(samples.length, "was not noticed");
  passed += samples.length + 1 - problems.size;
  failed += problems.size;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${batch.language}: ${samples.length} samples, ${problems.size} wrong, ${seconds} s`);
  for (const [index, problem] of [...problems].slice(0, 20)) {
    console.log(`  ${samples[index]?.name ?? "a sample with an unknown name"}: ${problem}`);
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync("bash", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}

/** Returns why it cannot be installed, such as without a network. */
async function install({ language, install: command }: Batch): Promise<string | undefined> {
  if (command === undefined) return undefined;
  const source = join(import.meta.dirname, "kits");
  const pinned = ["requirements.txt", "pom.xml"].map((file) => readFileSync(join(source, file), "utf8")).join("");
  const stamp = join(folder, `${language}.stamp`);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === pinned) return undefined;
  mkdirSync(folder, { recursive: true });
  cpSync(source, kits, { recursive: true });
  const { code, output } = await shell(command, kits, {});
  if (code !== 0) return `cannot be installed: ${output.trim().split("\n").at(-1) ?? ""}`;
  writeFileSync(stamp, pinned);
  return undefined;
}

/** Runs a batch of samples; returns what is wrong, by the number of the sample. */
async function run(batch: Batch): Promise<Map<number, string>> {
  const seen = new Map<number, MockLogEntry[]>();
  let current: MockLogEntry[] = [];
  const log = (entry: MockLogEntry): void => {
    if (!entry.path.startsWith(announcement)) return void current.push(entry);
    current = [];
    seen.set(Number(entry.path.slice(announcement.length)), current);
  };
  const mock = await startMockServer({ port: 0, host: "127.0.0.1", showNames: true, log });
  const at = writeProgram(batch, mock.url);
  const compiled = await shell(batch.compile ?? "true", at, {});
  const ended = compiled.code === 0 ? await shell(batch.run, at, { MOCK: mock.url, ...environment() }) : compiled;
  await mock.close();
  return judge(ended, seen);
}

function writeProgram({ language, write }: Batch, mock: string): string {
  const at = join(folder, language);
  rmSync(at, { recursive: true, force: true });
  const own = sampleLanguages.find(({ id }) => id === language);
  const texts = samples.map(({ source }) => pointSample(own?.write(source) ?? "", mock));
  const [field = ""] = /\w+_object|\w+_id\w*/.exec(texts[spoilt] ?? "") ?? [];
  texts.push((texts[spoilt] ?? "").replaceAll(field, `${field}x`));
  for (const [file, text] of Object.entries({ ...write(texts), ...images() })) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    writeFileSync(join(at, file), text);
  }
  return at;
}

function images(): Record<string, string> {
  return Object.fromEntries(listFiles(samples).map((file) => [file, "image"]));
}

/** Returns a value for each variable that a sample reads. */
function environment(): Record<string, string> {
  const names = variablesIn(samples.map(({ source }) => stringifyJson(source.request)).join());
  return Object.fromEntries(names.map((name) => [name, `value-of-${name.toLowerCase()}`]));
}

function shell(command: string, at: string, env: Record<string, string>): Promise<Ended> {
  return runShell(command, at, { ...process.env, KITS: kits, ...env }, join(folder, "log"), 300);
}

function judge({ code, output }: Ended, seen: ReadonlyMap<number, MockLogEntry[]>): Map<number, string> {
  const problems = new Map<number, string>();
  if (code !== 0) console.log(output.trim().split("\n").slice(-20).join("\n"));
  for (const [, index, text = ""] of output.matchAll(/^(\d+) (.*)$/gm)) problems.set(Number(index), text);
  for (let index = 0; index <= samples.length; index += 1) {
    const problem = judgeRequests(seen.get(index));
    if (problem !== undefined) problems.set(index, `${problem} ${problems.get(index) ?? ""}`.trim());
  }
  return problems;
}

/** Checks that a sample sends one request, with which the checker is content. */
function judgeRequests(requests: readonly MockLogEntry[] | undefined): string | undefined {
  if (!requests) return "was not run";
  const [request] = requests;
  if (!request || requests.length > 1) return `sent ${requests.length} requests`;
  const [violation] = request.violations;
  if (violation)
    return `${violation.place} ${violation.pointer}: expected ${violation.expected}, got ${violation.found}`;
  return request.status !== undefined && request.status < 400 ? undefined : `got status ${request.status ?? "none"}`;
}
