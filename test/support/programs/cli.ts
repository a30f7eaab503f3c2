import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../../src/cli/io.js";
import { run } from "../../../src/cli/run.js";

/** What a command wrote, and how it ended. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world that a command sees in a test. */
export interface CliWorld {
  readonly folder?: string;
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly terminal?: boolean;
  readonly environment?: Record<string, string>;
}

/** Creates an `Io` that keeps what is written to it. */
export function createIo({ folder = "/", stdin = "", terminal = false, environment = {} }: CliWorld = {}) {
  const written = { stdout: "", stderr: "" };
  const io: Io = {
    folder,
    environment,
    input: typeof stdin === "string" ? chunksOf(stdin) : stdin,
    output: { terminal, write: (text) => (written.stdout += text) },
    errors: { terminal, write: (text) => (written.stderr += text) },
  };
  return { io, written };
}

/** Runs the program inside this process. */
export async function runCli(args: readonly string[], world?: CliWorld): Promise<CliResult> {
  const { io, written } = createIo(world);
  const exitCode = await run(args, io);
  return { exitCode, ...written };
}

/** Yields a text as a stream, in chunks of a few bytes where it is long enough to be cut. */
export async function* chunksOf(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

/** Creates a folder with files, which goes when it is disposed of. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
