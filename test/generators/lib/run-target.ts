import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/project.js";
import { environment, expectedId, judgeCalls } from "./calls.js";
import { buildFolder, hashFolder, pathOfKits } from "./kits.js";
import { startRelay } from "./relay.js";
import { type Ended, runShell } from "./shell.js";
import { type Check, type Target, targetsFolder } from "./target.js";

/** What is wrong with each check of a target; `null` if it passes. */
export type Result = Partial<Record<Check, string | null>>;

/** Maximum time of one command, in seconds. */
const limit = 900;

/** Runs a target, or returns what an earlier run found with the same document, tools and commands. */
export async function runTarget(target: Target): Promise<Result> {
  const file = join(buildFolder, "results", `${target.id}.json`);
  const hash = hashOf(target);
  if (existsSync(file)) {
    const cached = JSON.parse(readFileSync(file, "utf8")) as { hash: string; result: Result };
    if (cached.hash === hash) return cached.result;
  }
  const result = await tryTarget(target);
  mkdirSync(join(buildFolder, "results"), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ hash, result }, null, 2)}\n`);
  return result;
}

function hashOf({ id, document, kits }: Target): string {
  const hash = createHash("sha256").update(readFileSync(documentPath(document)));
  hash.update(readFileSync(join(import.meta.dirname, "calls.ts")));
  for (const folder of [join(targetsFolder, id), ...kits.map((kit) => join(import.meta.dirname, "../kits", kit))]) {
    hash.update(hashFolder(folder));
  }
  return hash.digest("hex");
}

function documentPath(document: string): string {
  return join(root, "generated/openapi", document);
}

async function tryTarget({ id, document, generate, compile, call }: Target): Promise<Result> {
  const work = join(buildFolder, "work", id);
  rmSync(work, { recursive: true, force: true });
  cpSync(join(targetsFolder, id), work, { recursive: true });
  const relay = await startRelay();
  const env = {
    ...process.env,
    ...environment,
    PATH: pathOfKits(),
    SPEC: documentPath(document),
    MOCK_URL: relay.url,
    KAKAO_URL: `${relay.url}/kapi`,
  };
  const run = (command: string) => runShell(command, work, env, join(work, "log.txt"), limit);
  try {
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
  } finally {
    await relay.close();
  }
}

function reasonOf({ output, code }: Ended): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const error = lines.find((line) => /error|exception|cannot/i.test(line)) ?? lines.at(-1) ?? `exit ${code}`;
  return error.trim().slice(0, 300);
}
