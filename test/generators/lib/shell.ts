import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a shell command and everything that it starts, at most for the given time.
 *
 * @param command The command, for Bash
 * @param cwd Where it runs
 * @param env Its environment
 * @param log A file to which its output is appended
 * @param seconds Maximum time
 */
export async function runShell(
  command: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  log: string,
  seconds: number,
): Promise<Ended> {
  const file = createWriteStream(log, { flags: "a" });
  file.write(`$ ${command}\n`);
  const child = spawn("bash", ["-euo", "pipefail", "-c", command], { cwd, env, detached: true });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      file.write(chunk);
    });
  }
  child.stdin.end();
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), seconds * 1000);
  const code = await new Promise<number>((resolve) => child.once("close", (status) => resolve(status ?? 1)));
  clearTimeout(timer);
  await new Promise<void>((resolve) => file.end(resolve));
  return { code, output: Buffer.concat(chunks).toString("utf8") };
}
