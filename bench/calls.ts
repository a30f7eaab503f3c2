import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../scripts/lib/project.js";

/** Microseconds of CPU time of a call in each run, by in-memory fetch, case and contender. */
export type CallTimes = Record<string, Record<string, Record<string, number[]>>>;

/** Measures in plain Node what a bundler has made of the contenders, as their users run them. */
export async function measureCalls(): Promise<CallTimes> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const client = join(folder, "client.ts");
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    execFileSync(
      process.execPath,
      [redocly, "generate-client", join(root, "generated/openapi/kapi.yaml"), "-o", client],
      {
        cwd: folder,
        stdio: "ignore",
      },
    );
    const outfile = join(folder, "run.mjs");
    await build({
      entryPoints: [join(root, "bench/run.ts")],
      alias: { "generated-client": client },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "error",
    });
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })) as CallTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
