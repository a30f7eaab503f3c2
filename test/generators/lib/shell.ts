import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  /** Processor time of everything that it started and waited for. */
  readonly cpuSeconds: number;
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
  // Node.js counts the time of children that ended in one sum, which commands side by side would share.
  const timed = `trap 'times >&3' EXIT\n${command}`;
  const child = spawn("bash", ["-euo", "pipefail", "-c", timed], {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, stdout, stderr, times] = child.stdio as unknown as [null, Readable, Readable, Readable];
  const chunks: Buffer[] = [];
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      file.write(chunk);
    });
  }
  let timesText = "";
  times.on("data", (chunk: Buffer) => (timesText += chunk.toString("utf8")));
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), seconds * 1000);
  const code = await new Promise<number>((resolve) => child.once("close", (status) => resolve(status ?? 1)));
  clearTimeout(timer);
  await new Promise<void>((resolve) => file.end(resolve));
  return { code, output: Buffer.concat(chunks).toString("utf8"), cpuSeconds: readTimes(timesText) };
}

/**
 * Returns the seconds that Bash's `times` printed: user and system, of the shell and of its children.
 *
 * @example
 * readTimes("0m0.010s 0m0.002s\n1m2.500s 0m0.488s\n") // 63
 */
export function readTimes(text: string): number {
  const parts = [...text.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
