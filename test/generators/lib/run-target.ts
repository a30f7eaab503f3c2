import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../../scripts/lib/project.js";
import { environment, expectedId, judgeCalls } from "./calls.js";
import { buildFolder, hashFolder, pathOfKits } from "./kits.js";
import { checkNamesIn } from "./names.js";
import { type Relay, startRelay } from "./relay.js";
import { type Ended, runShell } from "./shell.js";
import { type Check, type Target, targetFile, targetsFolder } from "./target.js";

/** What is wrong with each check of a target; `null` if it passes. */
export type Result = Partial<Record<Check, string | null>>;

/** What running a target gave, and what it cost. */
export interface Outcome {
  readonly result: Result;
  readonly cpuSeconds: number;
  /** Whether an earlier run found it. */
  readonly cached: boolean;
}

/** Maximum time of one command, in seconds. */
const limit = 900;

/** Settings by which compilers and virtual machines do less: what they build runs once. */
const cheapBuilds = {
  // Clients that share a crate compile it once.
  CARGO_TARGET_DIR: join(buildFolder, "cargo"),
  CARGO_PROFILE_DEV_DEBUG: "0",
  CARGO_INCREMENTAL: "0",
  JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
};

/** Returns what an earlier run found with the same document, tools and commands; undefined if none did. */
export function keptResult(target: Target): Result | undefined {
  const file = resultFile(target);
  if (!existsSync(file)) return undefined;
  const { hash, result } = JSON.parse(readFileSync(file, "utf8")) as { hash: string; result: Result };
  return hash === hashOf(target) ? result : undefined;
}

/** Runs a target, or returns what an earlier run found. */
export async function runTarget(target: Target): Promise<Outcome> {
  const kept = keptResult(target);
  if (kept) return { result: kept, cpuSeconds: 0, cached: true };
  const { result, cpuSeconds } = await tryTarget(target);
  const file = resultFile(target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ hash: hashOf(target), result, cpuSeconds }, null, 2)}\n`);
  return { result, cpuSeconds, cached: false };
}

function resultFile({ id }: Target): string {
  return join(buildFolder, "results", `${id}.json`);
}

/** Returns a hash of what a result depends on. Why a check fails, and what a user must know, are not among it. */
function hashOf({ id, document, kits, generate, names, compile, call }: Target): string {
  const hash = createHash("sha256").update(readFileSync(documentPath(document)));
  hash.update(JSON.stringify([cheapBuilds, generate, compile, call]));
  hash.update(readFileSync(join(import.meta.dirname, "calls.ts")));
  hash.update(hashFolder(join(targetsFolder, id), [targetFile]));
  if (names) {
    const readers = ["names.ts", "declarations.ts"].map((file) =>
      readFileSync(join(import.meta.dirname, file), "utf8"),
    );
    hash.update(JSON.stringify([names, readers]));
  }
  for (const kit of kits) hash.update(hashFolder(join(import.meta.dirname, "../kits", kit)));
  return hash.digest("hex");
}

function documentPath(document: string): string {
  return join(root, "generated/openapi", document);
}

async function tryTarget(target: Target): Promise<Omit<Outcome, "cached">> {
  const { id, document } = target;
  const work = join(buildFolder, "work", id);
  rmSync(work, { recursive: true, force: true });
  cpSync(join(targetsFolder, id), work, { recursive: true });
  const relay = await startRelay();
  const env = {
    ...process.env,
    ...environment,
    ...cheapBuilds,
    PATH: pathOfKits(),
    SPEC: documentPath(document),
    MOCK_URL: relay.url,
    KAKAO_URL: `${relay.url}/kapi`,
  };
  let cpuSeconds = 0;
  const run = async (command: string) => {
    const ended = await runShell(command, work, env, join(work, "log.txt"), limit);
    cpuSeconds += ended.cpuSeconds;
    return ended;
  };
  try {
    const result = await runCommands(target, run, relay);
    return { result: { ...result, ...(result.generate === null && namesOf(target, work)) }, cpuSeconds };
  } finally {
    await relay.close();
  }
}

function namesOf({ names }: Target, work: string): Result {
  return names ? { names: checkNamesIn(join(work, names.folder), names.language, names.allowed) } : {};
}

async function runCommands(
  { generate, compile, call }: Target,
  run: (command: string) => Promise<Ended>,
  relay: Relay,
): Promise<Result> {
  const generated = await run(generate);
  if (generated.code !== 0) return { generate: reasonOf(generated) };
  if (compile === undefined) return { generate: null };
  const compiled = await run(compile);
  if (compiled.code !== 0) return { generate: null, compile: reasonOf(compiled) };
  if (call === undefined) return { generate: null, compile: null };
  const { output } = await run(call);
  const read = /^id: *(.*)$/m.exec(output)?.[1];
  const id = read === expectedId ? null : `read ${read ?? "nothing"}`;
  return { generate: null, compile: null, ...judgeCalls(relay.requests), id };
}

function reasonOf({ output, code }: Pick<Ended, "output" | "code">): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const error = lines.find((line) => /error|exception|cannot/i.test(line)) ?? lines.at(-1) ?? `exit ${code}`;
  return error.trim().slice(0, 300);
}
